// Completion of the command line in three shells. The ids come from the program itself, with --list.
#pragma once

#include <string>

std::string bashCompletion();
std::string zshCompletion();
std::string fishCompletion();
