// Problems: every fault found in the content, each with its place.
#pragma once

#include <string>
#include <vector>

namespace loading {

struct Problem
{
    std::string file;    // relative to the content folder; empty where the folder itself cannot be read
    int line = 0;        // from 1; 0 where the fault has no line, such as a missing file
    std::string pointer; // JSON pointer (RFC 6901); empty for the whole file
    std::string message; // what is wrong, and what was expected
};

using Problems = std::vector<Problem>;

// After so many faults no more are noted: a person reads a few, and a file that is wrong all through has millions.
inline constexpr std::size_t maximumProblems = 1000;

// Adds the problem, or, once, a last one that says that more faults are not listed.
void note(Problems &problems, Problem problem);

// "sections/causes.json:12: /blocks/3/type: ...", for a console and for an author.
std::string describe(const Problem &problem);

} // namespace loading
