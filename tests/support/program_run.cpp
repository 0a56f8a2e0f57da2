#include "support/program_run.h"

#include "support/catch.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <sstream>

namespace {

std::string allOf(std::FILE *in)
{
    std::string text;
    std::array<char, 4096> buffer{};
    for (std::size_t read = 0; (read = std::fread(buffer.data(), 1, buffer.size(), in)) > 0;)
        text.append(buffer.data(), read);
    return text;
}

} // namespace

Run plainMidback(const std::string &arguments, const std::string &environment)
{
    std::string errors = (std::filesystem::temp_directory_path() / "midback-errors-XXXXXX").string();
    const int file = mkstemp(errors.data()); // tests run beside each other
    REQUIRE(file >= 0);
    const std::string command = environment + " '" + MIDBACK_PROGRAM + "' " + arguments + " 2>'" + errors + "'";
    Run run;
    std::FILE *pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    run.out = allOf(pipe);
    const int status = pclose(pipe);
    std::FILE *said = fdopen(file, "r");
    run.err = allOf(said);
    std::fclose(said);
    std::filesystem::remove(errors);
    INFO(command);
    REQUIRE(WIFEXITED(status));
    run.status = WEXITSTATUS(status);
    return run;
}

Run midback(const std::string &arguments, const std::string &environment)
{
    return plainMidback(std::string("--content '") + MIDBACK_SOURCE_DIR + "/content/en' " + arguments, environment);
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

bool isRefused(const Run &run, int status)
{
    UNSCOPED_INFO("status " << run.status << ", and said: " << run.err);
    return run.status == status && run.out.empty() && linesOf(run.err).size() == 1;
}

Folder::Folder()
{
    std::string name = (std::filesystem::temp_directory_path() / "midback-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data())); // tests run beside each other
    m_path = name;
}

Folder::~Folder()
{
    std::filesystem::remove_all(m_path);
}

std::string Folder::path(const std::string &name) const
{
    return (m_path / name).string();
}

std::size_t Folder::files() const
{
    namespace fs = std::filesystem;
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_path), fs::directory_iterator()));
}
