// Writes the manual and the completions into a folder: midback.1, midback.bash, _midback and midback.fish. The build
// runs it; it is not installed.

#include "app/completion.h"
#include "app/manual.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace {

bool write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream)
        std::fprintf(stderr, "%s could not be written.\n", file.c_str());
    return bool(stream);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("Name the folder to write into.\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(argv[1]);
    const bool written =
        write(folder / "midback.1", manualPage(MIDBACK_VERSION)) && write(folder / "midback.bash", bashCompletion())
        && write(folder / "_midback", zshCompletion()) && write(folder / "midback.fish", fishCompletion());
    return written ? 0 : 1;
}
