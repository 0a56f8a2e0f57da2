#include "app/manual.h"

#include "app/options.h"

#include <sstream>

namespace {

constexpr std::size_t lineWidth = 100;
constexpr std::size_t helpColumn = 24;

constexpr std::string_view whatItIs =
    "Midback: self-care for mid-back muscle spasms. It works offline. It is general information, not a diagnosis.";

struct Status
{
    std::string_view number;
    std::string_view meaning;
};

constexpr Status statuses[]{{"0", "if all went well"}, {"1", "for a fault"}, {"2", "for wrong use"}};

struct Example
{
    std::string_view arguments; // empty to open the window
    std::string_view meaning;
};

constexpr Example examples[]{
    {"", "Open the guide."},
    {"--seek-care chest-pain-pressure", "Ask how soon to get care."},
    {"--print guide --output guide.pdf", "Print all of it as a booklet."},
    {"--check content/en", "Check a content folder."},
};

// "--paper SIZE", "-h, --help"
std::string heading(const Option &option)
{
    std::string text = option.letter ? std::string{'-', option.letter} + ", " : std::string();
    text += "--" + std::string(option.name);
    if (!option.argument.empty())
        text += " " + std::string(option.argument);
    return text;
}

// `left`, and `text` in lines of words beside it.
std::string beside(const std::string &left, std::size_t column, const std::string &text)
{
    std::string lines = left;
    std::size_t at = left.size();
    std::istringstream words(text);
    bool first = true;
    for (std::string word; words >> word; first = false) {
        const bool full = first ? at + 1 > column : at + 1 + word.size() > lineWidth;
        if (full) {
            lines += '\n';
            at = 0;
        }
        const std::size_t gap = at < column ? column - at : 1;
        lines.append(gap, ' ').append(word);
        at += gap + word.size();
    }
    return lines + "\n";
}

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\\')
            safe += "\\e";
        else if (c == '-')
            safe += "\\-"; // a sign to type, and no hyphen that may be broken
        else
            safe += c;
    }
    // At the start of a line these would be a command.
    return !safe.empty() && (safe.front() == '.' || safe.front() == '\'') ? "\\&" + safe : safe;
}

std::string manualEntry(const Option &option)
{
    std::string text = ".TP\n";
    if (option.letter)
        text += std::string("\\fB\\-") + option.letter + "\\fR, ";
    text += "\\fB\\-\\-" + escaped(option.name) + "\\fR";
    if (!option.argument.empty())
        text += " \\fI" + escaped(option.argument) + "\\fR";
    text += "\n" + escaped(option.help) + "\n";
    if (option.choices.empty())
        return text;
    text += ".RS\n";
    for (const Choice &choice : option.choices)
        text += ".TP\n\\fB" + escaped(choice.value) + "\\fR\n" + escaped(choice.help) + "\n";
    return text + ".RE\n";
}

} // namespace

std::string helpText()
{
    std::string text = std::string(whatItIs) + "\n\nmidback [OPTION]...\n\n";
    for (const Option &option : allOptions()) {
        text += beside("  " + heading(option), helpColumn, std::string(option.help));
        for (const Choice &choice : option.choices)
            text += beside(std::string(helpColumn, ' ') + std::string(choice.value), helpColumn + 13,
                           std::string(choice.help));
    }
    text += "\nExit status: ";
    for (const Status &status : statuses)
        text += (&status == statuses ? "" : ", ") + std::string(status.number) + " " + std::string(status.meaning);
    return text + ".\n";
}

std::string manualPage(std::string_view version)
{
    std::string text = ".TH MIDBACK 1 \"\" \"Midback " + std::string(version) + "\" \"User Commands\"\n";
    text += ".SH NAME\nmidback \\- offline self\\-care guide for mid\\-back muscle spasms\n";
    text += ".SH SYNOPSIS\n.B midback\n[\\fIOPTION\\fR]...\n";
    text += ".SH DESCRIPTION\n" + escaped(whatItIs) + "\n.PP\nWithout an option, the guide opens in a window. "
            + escaped("Only that needs a display.") + "\n";
    text += ".SH OPTIONS\n";
    for (const Option &option : allOptions())
        text += manualEntry(option);
    text += ".SH \"EXIT STATUS\"\n";
    for (const Status &status : statuses)
        text += ".TP\n" + std::string(status.number) + "\n" + escaped(status.meaning) + "\n";
    text += ".SH EXAMPLES\n";
    for (const Example &example : examples) {
        const std::string typed = "midback" + (example.arguments.empty() ? "" : " " + std::string(example.arguments));
        text += ".TP\n\\fB" + escaped(typed) + "\\fR\n" + escaped(example.meaning) + "\n";
    }
    return text;
}
