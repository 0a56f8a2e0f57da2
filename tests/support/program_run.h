// The program as a shell calls it.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

struct Run
{
    int status = -1;
    std::string out; // of standard output
    std::string err; // of standard error
};

// `arguments` as they stand on a command line, a redirection among them; `environment` as it stands before a command.
// The content is the one that is shipped, read from its folder.
Run midback(const std::string &arguments, const std::string &environment = {});

// With no more than these arguments.
Run plainMidback(const std::string &arguments, const std::string &environment = {});

std::vector<std::string> linesOf(const std::string &text);

// One line on standard error, nothing on standard output, and this status.
bool isRefused(const Run &run, int status);

// An empty folder for the files of one test; it is removed with them.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    std::string path(const std::string &name = {}) const;
    std::size_t files() const;

private:
    std::filesystem::path m_path;
};
