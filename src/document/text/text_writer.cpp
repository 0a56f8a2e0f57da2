#include "document/text/text_writer.h"

#include "guide/base/overloaded.h"
#include "guide/text/fill.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <set>

namespace document {
namespace {

constexpr QLatin1String pagePrefix("page:");
constexpr QChar noBreakSpace(0x00a0);

// The size of the mark of the sources, of the text it stands behind: quiet, and not too small to read.
constexpr qreal markShare = 0.85;

} // namespace

QString toQString(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString dot()
{
    return QString(QChar(0x25cf));
}

QString dash()
{
    return QString(QChar(0x2013));
}

QString pageAddress(const std::string &target)
{
    return pagePrefix + toQString(target);
}

QString pageOfAddress(const QString &address)
{
    return address.startsWith(pagePrefix) ? address.mid(pagePrefix.size()) : QString();
}

QString sourceMarkAddress()
{
    return QStringLiteral("sources");
}

QString wordsOf(const guide::SourceMark &mark, const guide::Guide &guide)
{
    const guide::SourceWords &words = guide.words().pages.source;
    // A choice of this guide is no source: it shows in the strip, and alone it has a mark of its own.
    const std::string count = std::to_string(mark.sources.size());
    const std::string said = mark.sources.empty() ? words.ownMark : guide::fill(words.mark, {{"count", count}});
    return toQString(said).replace(QLatin1Char(' '), noBreakSpace); // never parted at the end of a line
}

QString numbersOf(const guide::SourceMark &mark, const guide::Guide &guide)
{
    std::set<int> numbers;
    for (const std::string &source : mark.sources)
        numbers.insert(guide.sourceNumber(source));
    QStringList said;
    for (const int number : numbers)
        said.append(QString::number(number));
    if (!mark.reasons.empty())
        said.append(toQString(guide.words().pages.source.own));
    return QLatin1Char('[') + said.join(QStringLiteral(", ")) + QLatin1Char(']');
}

std::optional<guide::SourceMark> sourceMarkOf(const guide::Text &text)
{
    guide::Text gathered = text;
    guide::gatherSources({&gathered});
    if (gathered.empty())
        return {};
    const auto *mark = std::get_if<guide::SourceMark>(&gathered.back());
    return mark ? std::optional(*mark) : std::nullopt;
}

void writeText(QTextDocument &document, const guide::Text &text, TextRole role, const PageStyle &style,
               const guide::Guide &guide, SourceMarks marks)
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

    const guide::Overloaded write{
        [&](const guide::Plain &span) { cursor.insertText(toQString(span.text), plain); },
        [&](const guide::Strong &span) { cursor.insertText(toQString(span.text), strong); },
        [&](const guide::Link &span) {
            if (marks == SourceMarks::Brackets) {
                cursor.insertText(toQString(span.text), plain);
                return;
            }
            QTextCharFormat format = link;
            format.setFontUnderline(true);
            format.setAnchorHref(pageAddress(span.target));
            cursor.insertText(toQString(span.text), format);
        },
        [](const guide::Citation &) {}, // in the mark
        [](const guide::Own &) {},
        [](const guide::SourceMark &) {},
    };
    for (const guide::Span &span : text)
        std::visit(write, span);

    const std::optional<guide::SourceMark> mark = sourceMarkOf(text);
    if (!mark)
        return;
    if (marks == SourceMarks::Brackets) {
        cursor.insertText(QLatin1Char(' ') + numbersOf(*mark, guide), plain);
        return;
    }
    QTextCharFormat format = link;
    format.setAnchorHref(sourceMarkAddress());
    format.setFontPointSize(markShare * document.defaultFont().pointSizeF());
    cursor.insertText(QString(2, noBreakSpace), plain);
    cursor.insertText(wordsOf(*mark, guide), format);
}

} // namespace document
