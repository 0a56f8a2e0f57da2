// The words of the command line: answers on standard output, all else on standard error. Exit statuses.
#pragma once

#include <QString>

inline constexpr int exitGood = 0;
inline constexpr int exitFault = 1;
inline constexpr int exitWrongUse = 2;

// Writes the whole answer and returns exitGood. If it cannot be written: says why, and returns exitFault.
int answer(const QString &text);

// Says the sentence on a line of its own.
void say(const QString &sentence);

// Says the sentence and where help is; returns exitWrongUse.
int wrongUse(const QString &sentence);
