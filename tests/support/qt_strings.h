// How Catch prints the strings of Qt when a check fails. Include in place of "support/catch.h".
#pragma once

#include "support/catch.h"

#include <QString>
#include <QStringList>

template<>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct Catch::StringMaker<QStringList>
{
    static std::string convert(const QStringList &texts) { return texts.join(QLatin1Char('\n')).toStdString(); }
};
