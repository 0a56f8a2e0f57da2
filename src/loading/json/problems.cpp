#include "loading/json/problems.h"

namespace loading {

std::string describe(const Problem &problem)
{
    if (problem.file.empty())
        return problem.message;
    std::string text = problem.file;
    if (problem.line > 0)
        text += ":" + std::to_string(problem.line);
    text += ": ";
    if (!problem.pointer.empty())
        text += problem.pointer + ": ";
    return text + problem.message;
}

void note(Problems &problems, Problem problem)
{
    if (problems.size() < maximumProblems)
        problems.push_back(std::move(problem));
    else if (problems.size() == maximumProblems)
        problems.push_back({std::move(problem.file), 0, {}, "there are more faults than are listed here"});
}

} // namespace loading
