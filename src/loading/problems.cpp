#include "loading/problems.h"

namespace loading {

std::string describe(const Problem &problem)
{
    std::string text = problem.file;
    if (problem.line > 0)
        text += ":" + std::to_string(problem.line);
    text += ": ";
    if (!problem.pointer.empty())
        text += problem.pointer + ": ";
    return text + problem.message;
}

} // namespace loading
