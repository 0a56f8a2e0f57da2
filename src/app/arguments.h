// The arguments of the command line: the command that they are.
#pragma once

#include "document/paper/paper.h"
#include "guide/page/print_form.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// Each command holds only what belongs to it. `content` is a folder; empty means the built-in content.
namespace command {

enum class Language { English, Long, Mirrored }; // around the guide

struct Window
{
    QString content;
    QString page;       // empty means the first page
    bool watch = false; // only with a folder
    Language language = Language::English;
};

struct Check
{
    QString content;
};

struct Review
{
    QString folder;
};

enum class Kind { Pages, Medications, Symptoms, Checklists, Stretches, Routines };

struct List
{
    QString content;
    Kind kind;
};

struct Search
{
    QString content;
    QString words;
};

struct LookUp
{
    QString content;
    QString name;
};

struct Together
{
    QString content;
    QStringList names; // one at least
};

// Ids, of which one at least is given.
struct Symptoms
{
    QStringList yes;
    QStringList notSure;
};

struct SeekCare
{
    QString content;
    Symptoms symptoms;
};

struct Print
{
    QString content;
    std::variant<QString, Symptoms> what; // a name, or the answer to these symptoms
    QString output;                       // its ending is one that can be written
    document::PaperOptions paper;
    guide::PrintForm form;
};

struct Help
{
};

struct Version
{
};

} // namespace command

using Command =
    std::variant<command::Window, command::Check, command::Review, command::List, command::Search, command::LookUp,
                 command::Together, command::SeekCare, command::Print, command::Help, command::Version>;

// Reads the arguments, the program's name first. On wrong use: says so in one sentence, and returns nothing. A command
// stands alone and only with options that belong to it; an option whose values cannot be added up is given once.
std::optional<Command> readArguments(const QStringList &arguments);
