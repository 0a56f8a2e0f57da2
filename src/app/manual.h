// What tells of the options: the text of --help, and the page for man.
#pragma once

#include <string>
#include <string_view>

std::string helpText();

// In the language of man(7). It holds no date: the same program makes the same page.
std::string manualPage(std::string_view version);
