// TextWriter: guide::Text into a QTextDocument. The one writer behind every page, on screen and on paper.
#pragma once

#include "document/style/page_style.h"
#include "guide/guide.h"
#include "guide/page/page.h"

#include <QString>

class QTextDocument;

namespace document {

// The height of a line, of the font's own line spacing (which is 1.15 to 1.36 of its size).
inline constexpr qreal lineHeightPercent = 116;

enum class Citations {
    Raised,   // a small number above the line, for the screen
    Brackets, // "[4]" in the size of the text: print never uses small type, and has no links
};

// Where a link or a citation leads, as it stands in the anchors of the document.
QString pageAddress(const std::string &target);
QString sourceAddress(const std::string &source);

// The id behind an address of that kind; empty for any other address.
QString pageOfAddress(const QString &address);
QString sourceOfAddress(const QString &address);

// Replaces what the document holds. The document has no margin of its own.
void writeText(QTextDocument &document, const guide::Text &text, TextRole role, const PageStyle &style,
               const guide::Guide &guide, Citations citations);

QString toQString(const std::string &utf8);

// What stands in a cell of a table of which nothing is known.
QString dash();

} // namespace document
