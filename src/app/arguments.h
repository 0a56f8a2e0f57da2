// The arguments of the command line: what is asked for.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

enum class Action { Window, Check, Review, List, Search, SeekCare, Print, Help, Version };

struct Request
{
    Action action = Action::Window;
    QString content;     // a folder; empty means the built-in content
    QString page;        // where to open the window; empty means the first page
    QString review;      // a folder
    QString list;        // a kind
    QStringList yes;     // ids of symptoms, for the symptom check and for printing its answer
    QStringList notSure; // likewise
    QString search;      // words
    QString print;       // what
    QString output;
    QString paper = QStringLiteral("a4");
    QString text = QStringLiteral("normal");
};

// Reads the arguments, the program's name first. On wrong use: says so in one sentence, and returns nothing. A request
// has one action and only options that belong to it; an option whose values cannot be added up is given once.
std::optional<Request> readArguments(const QStringList &arguments);
