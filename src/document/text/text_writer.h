// TextWriter: guide::Text into a QTextDocument. The one writer behind every page, on screen and on paper.
#pragma once

#include "document/style/page_style.h"
#include "guide/guide.h"
#include "guide/page/page.h"

#include <QString>

#include <optional>

class QTextDocument;

namespace document {

// The height of a line, of the font's own line spacing (which is 1.15 to 1.36 of its size).
inline constexpr qreal lineHeightPercent = 116;

enum class SourceMarks {
    Link,     // "Sources 3" on the screen, which opens the list of them
    Brackets, // "[2, 5, our choice]": print has no links
};

// Where a link leads, as it stands in the anchors of the document.
QString pageAddress(const std::string &target);

// The id behind an address of that kind; empty for any other address.
QString pageOfAddress(const QString &address);

// The address of the mark of the text's sources: a text has one at most.
QString sourceMarkAddress();

// The mark in words: "Sources 3", "Our choice".
QString wordsOf(const guide::SourceMark &mark, const guide::Guide &guide);

// The same in numbers: "[2, 5, our choice]".
QString numbersOf(const guide::SourceMark &mark, const guide::Guide &guide);

// The mark that the text's citations and choices make together; nothing for a text without any.
std::optional<guide::SourceMark> sourceMarkOf(const guide::Text &text);

// Replaces what the document holds; the text's citations become its mark. The document has no margin of its own.
void writeText(QTextDocument &document, const guide::Text &text, TextRole role, const PageStyle &style,
               const guide::Guide &guide, SourceMarks marks);

QString toQString(const std::string &utf8);

// What stands in a cell of a table that says yes, and in one that says no.
QString dot();
QString dash();

} // namespace document
