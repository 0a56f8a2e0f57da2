// The program over the shipped content, as a shell calls it.
#pragma once

#include <string>
#include <vector>

struct Run
{
    int status = -1;
    std::string out; // of standard output, or of standard error where that was asked for
};

// `arguments` as they stand on a command line. `errors`: what it says on standard error.
Run midback(const std::string &arguments, bool errors = false);

std::vector<std::string> linesOf(const std::string &text);
