// The command line: what the program does without its window.
#pragma once

#include "loading/problems.h"

#include <QString>
#include <QStringList>

#include <optional>

// Exit statuses.
inline constexpr int exitGood = 0;
inline constexpr int exitFault = 1;
inline constexpr int exitWrongUse = 2;

// What was asked for. Nothing set but `content` and `page`: open the window.
struct Request
{
    QString content; // a folder; empty means the built-in content
    QString page;    // where to open the window
    bool check = false;
    QString review;  // a folder
    QString list;    // a kind
    bool seekCare = false;
    QString yes;     // ids of symptoms, with commas between
    QString notSure; // likewise
    QString search;  // words
    bool searches = false;
    QString print;   // what
    QString output;
    QString paper = QStringLiteral("a4");
    QString text = QStringLiteral("normal");
    bool help = false;
    bool version = false;

    bool needsWindow() const;
};

// Reads the arguments, the program's name first. On wrong use: prints one sentence to standard error, and returns nothing.
std::optional<Request> readArguments(const QStringList &arguments);

// Prints the sentence and where help is to standard error; returns the exit status of wrong use.
int wrongUse(const QString &sentence);

// Does what was asked for and returns the exit status. Needs a QGuiApplication, but no display.
int run(const Request &request);

// Every fault on a line of its own, on standard error.
void complain(const loading::Problems &problems);
