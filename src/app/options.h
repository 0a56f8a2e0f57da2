// The options of the command line, each told once: the parser, --help, the manual and the completions are made of them.
// This file and what stands on it alone know no Qt, so that the build can write the manual before the program.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

// What the program can be asked for. Without any option it opens its window.
enum class Action { Window, Check, Review, List, Search, LookUp, Together, SeekCare, Print, Help, Version };

// FolderAfter is an option without a value, after which a folder may stand.
// Ids and Names are several with commas between.
enum class ValueKind { None, FolderAfter, Words, Names, Folder, File, Ids, OneChoice, OneOrId };

// A kind of thing that --list names; `before` stands before its id where an option takes it.
struct ListedIds
{
    std::string_view list;
    std::string_view before;
};

struct Choice
{
    std::string_view value;
    std::string_view help;
};

struct Option
{
    std::string_view name;
    char letter = 0;                // 0 if it has no short form
    std::string_view argument = {}; // what the help calls its value; empty for an option without one
    ValueKind value = ValueKind::None;
    bool asks = false; // it asks for the first of its actions, and no other option that asks may stand beside it
    std::vector<Action> actions = {}; // that it belongs to
    std::string_view help = {};
    std::vector<Choice> choices = {};
    std::vector<ListedIds> ids = {}; // what else it takes

    bool belongsTo(Action action) const;
    bool takesValue() const { return value != ValueKind::None && value != ValueKind::FolderAfter; }
    bool repeats() const { return value == ValueKind::Ids; }
    bool isListed() const { return value == ValueKind::Ids || value == ValueKind::Names; }
};

// In the order of the help.
std::span<const Option> allOptions();

// There must be one of that name.
const Option &optionNamed(std::string_view name);

// Whether what is printed has one form alone, so that --detail and --sources would change nothing.
bool hasOneForm(std::string_view what);

// "a4 or letter"; with ", " between all but the last two.
std::string choicesInWords(const Option &option);
