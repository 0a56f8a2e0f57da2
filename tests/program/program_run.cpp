#include "program_run.h"

#include <catch2/catch.hpp>

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <sstream>

Run midback(const std::string &arguments, bool errors)
{
    // Qt may warn of the machine it runs on; what is asked for are the words of the program itself.
    const std::string command = std::string("QT_LOGGING_RULES='*.warning=false' '") + MIDBACK_PROGRAM + "' --content '"
                                + MIDBACK_SOURCE_DIR + "/content/en' " + arguments
                                + (errors ? " 2>&1 >/dev/null" : " 2>/dev/null");
    Run run;
    std::FILE *pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::array<char, 4096> buffer{};
    for (std::size_t read = 0; (read = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        run.out.append(buffer.data(), read);
    const int status = pclose(pipe);
    REQUIRE(WIFEXITED(status));
    run.status = WEXITSTATUS(status);
    return run;
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}
