#include "document/text/text_writer.h"

#include "guide/base/overloaded.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace document {
namespace {

constexpr QLatin1String pagePrefix("page:");
constexpr QLatin1String sourcePrefix("source:");
constexpr QChar thinSpace(0x2009);
constexpr QChar thinNoBreakSpace(0x202f);

QString idBehind(const QString &address, QLatin1String prefix)
{
    return address.startsWith(prefix) ? address.mid(prefix.size()) : QString();
}

} // namespace

QString toQString(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString dash()
{
    return QString(QChar(0x2013));
}

QString pageAddress(const std::string &target)
{
    return pagePrefix + toQString(target);
}

QString sourceAddress(const std::string &source)
{
    return sourcePrefix + toQString(source);
}

QString pageOfAddress(const QString &address)
{
    return idBehind(address, pagePrefix);
}

QString sourceOfAddress(const QString &address)
{
    return idBehind(address, sourcePrefix);
}

void writeText(QTextDocument &document, const guide::Text &text, TextRole role, const PageStyle &style,
               const guide::Guide &guide, Citations citations)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(fontOf(role, style));
    document.clear();

    QTextCursor cursor(&document);
    QTextBlockFormat block;
    block.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);

    QTextCharFormat plain;
    plain.setForeground(colorOf(role, style));
    QTextCharFormat strong = plain;
    strong.setFontWeight(QFont::DemiBold);
    QTextCharFormat link = plain;
    link.setForeground(style.link);
    link.setAnchor(true);

    bool afterCitation = false;
    const guide::Overloaded write{
        [&](const guide::Plain &span) { cursor.insertText(toQString(span.text), plain); },
        [&](const guide::Strong &span) { cursor.insertText(toQString(span.text), strong); },
        [&](const guide::Link &span) {
            if (citations == Citations::Brackets) {
                cursor.insertText(toQString(span.text), plain);
                return;
            }
            QTextCharFormat format = link;
            format.setFontUnderline(true);
            format.setAnchorHref(pageAddress(span.target));
            cursor.insertText(toQString(span.text), format);
        },
        [&](const guide::Citation &span) {
            const QString number = QString::number(guide.sourceNumber(span.source));
            if (citations == Citations::Brackets) {
                cursor.insertText(QLatin1String(" [") + number + QLatin1Char(']'), plain);
                return;
            }
            QTextCharFormat format = link;
            format.setAnchorHref(sourceAddress(span.source));
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            format.setFontWeight(QFont::DemiBold);
            // The first number stays with its claim, at the end of a line too. A thin space parts two numbers, so that
            // 4 and 12 never read as 412.
            cursor.insertText((afterCitation ? thinSpace : thinNoBreakSpace) + number, format);
        },
    };
    for (const guide::Span &span : text) {
        std::visit(write, span);
        afterCitation = std::holds_alternative<guide::Citation>(span);
    }
}

} // namespace document
