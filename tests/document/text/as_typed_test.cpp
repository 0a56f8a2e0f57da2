#include "document/text/as_typed.h"

#include "support/catch.h"

#include <QList>

using document::asTyped;

TEST_CASE("as typed: what is short and plain is shown as it is")
{
    for (const char *text : {"a", "chest pain", "Führer, 日本", "medication/ibuprofen", "two words…", "\U0001F600"})
        CHECK(asTyped(QString::fromUtf8(text)).toStdString() == text);
    const QString full(80, QLatin1Char('x'));
    CHECK(asTyped(full) == full);
}

TEST_CASE("as typed: what is long keeps its start and its end in 80 characters")
{
    const QString shown =
        asTyped(QString(40, QLatin1Char('a')) + QString(5000, QLatin1Char('b')) + QString(39, QLatin1Char('c')));
    CHECK(shown == QString(40, QLatin1Char('a')) + QChar(0x2026) + QString(39, QLatin1Char('c')));
    CHECK(asTyped(QString(81, QLatin1Char('x'))).size() == 80);
}

TEST_CASE("as typed: a character of two parts is never cut in half")
{
    const QString shown = asTyped(QString::fromUtf8("\U0001F600").repeated(81));
    CHECK(shown.isValidUtf16());
    CHECK(shown.toUcs4().size() == 80);
}

TEST_CASE("as typed: what moves the cursor or turns the text or cannot be seen is named")
{
    CHECK(asTyped(QStringLiteral("a\nb\tc")).toStdString() == "a\\nb\\tc");
    CHECK(asTyped(QStringLiteral("\u001b[31m")).toStdString() == "\\u001b[31m");
    CHECK(asTyped(QStringLiteral("\u0085\u2028\u202e\u200b")).toStdString() == "\\u0085\\u2028\\u202e\\u200b");
}

TEST_CASE("as typed: nothing is shown as nothing in quotes")
{
    CHECK(asTyped(QString()).toStdString() == "\"\"");
}
