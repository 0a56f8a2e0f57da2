#include "ui/reading/selection/copied_text.h"

#include "guide/page/lines.h"
#include "guide/page/page_sources.h"
#include "ui/reading/text_block.h"

#include <QTextBlock>
#include <QXmlStreamWriter>

#include <algorithm>
#include <set>

namespace ui {
namespace {

using document::TextRole;

QString wordsOf(const SelectedPart &part)
{
    return part.block->words().mid(part.start, part.end - part.start);
}

bool isItem(const SelectedPart &part)
{
    return part.block->role() == TextRole::ListItem;
}

bool isNumbered(const SelectedPart &part)
{
    return part.block->isNumbered();
}

QString numbersBehind(const SelectedPart &part, const guide::Guide &guide)
{
    const std::optional<guide::SourceMark> &mark = part.block->sources();
    return mark ? QLatin1Char(' ') + document::numbersOf(*mark, guide) : QString();
}

// In the order of their numbers, as an export writes them.
QStringList sourcesOf(const std::vector<SelectedPart> &parts, const guide::Guide &guide)
{
    std::set<int> numbers;
    for (const SelectedPart &part : parts) {
        if (part.block->sources()) {
            for (const std::string &id : part.block->sources()->sources)
                numbers.insert(guide.sourceNumber(id));
        }
    }
    QStringList lines;
    for (const int number : numbers) {
        const guide::Source &source = guide.sources()[static_cast<std::size_t>(number) - 1];
        const guide::Line line =
            guide::lineOf(guide::SourceEntry{number, source, guide::sourceText(source, guide.words())},
                          guide::SourceNumber::Brackets);
        lines.append(document::toQString(line.lead + guide::plainText(line.text)));
    }
    return lines;
}

QString elementOf(TextRole role)
{
    switch (role) {
    case TextRole::Title: return QStringLiteral("h1");
    case TextRole::Heading: return QStringLiteral("h2");
    case TextRole::Subheading:
    case TextRole::CardTitle: return QStringLiteral("h3");
    case TextRole::ListItem: return QStringLiteral("li");
    case TextRole::Lead:
    case TextRole::Body:
    case TextRole::Fine: break;
    }
    return QStringLiteral("p");
}

// A title is strong as a whole.
void writeWords(QXmlStreamWriter &xml, const SelectedPart &part)
{
    const QTextBlock block = part.block->content().firstBlock();
    const int weight = part.block->content().defaultFont().weight();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = std::max(part.start, fragment.position());
        const int end = std::min(part.end, fragment.position() + fragment.length());
        if (start >= end)
            continue;
        const QString words = fragment.text().mid(start - fragment.position(), end - start);
        const QTextCharFormat format = fragment.charFormat();
        if (format.hasProperty(QTextFormat::FontWeight) && format.fontWeight() > weight)
            xml.writeTextElement(QStringLiteral("strong"), words);
        else
            xml.writeCharacters(words);
    }
}

} // namespace

bool citesSources(const std::vector<SelectedPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const SelectedPart &part) { return part.block->sources(); });
}

QString copiedText(const std::vector<SelectedPart> &parts, const guide::Guide &guide, CopiedSources sources)
{
    QString text;
    bool afterItem = false;
    for (const SelectedPart &part : parts) {
        if (!text.isEmpty())
            text += afterItem && isItem(part) ? QStringLiteral("\n") : QStringLiteral("\n\n");
        if (isItem(part) && part.start == 0 && parts.size() > 1)
            text += (isNumbered(part) ? part.block->marker() : QStringLiteral("-")) + QLatin1Char(' ');
        text += wordsOf(part);
        if (sources == CopiedSources::Listed)
            text += numbersBehind(part, guide);
        afterItem = isItem(part);
    }
    if (sources == CopiedSources::Listed) {
        for (const QString &line : sourcesOf(parts, guide))
            text += QStringLiteral("\n\n") + line;
    }
    return text;
}

QString copiedHtml(const std::vector<SelectedPart> &parts, const guide::Guide &guide, CopiedSources sources)
{
    QString html;
    QXmlStreamWriter xml(&html);
    xml.writeStartElement(QStringLiteral("div"));
    QString list; // that is open
    const auto setList = [&](const QString &wanted, const QString &first) {
        if (list == wanted)
            return;
        if (!list.isEmpty())
            xml.writeEndElement();
        list = wanted;
        if (list.isEmpty())
            return;
        xml.writeStartElement(list);
        if (!first.isEmpty() && first != QLatin1String("1"))
            xml.writeAttribute(QStringLiteral("start"), first);
    };
    for (const SelectedPart &part : parts) {
        if (!isItem(part))
            setList({}, {});
        else if (isNumbered(part))
            setList(QStringLiteral("ol"), part.block->marker().chopped(1));
        else
            setList(QStringLiteral("ul"), {});
        xml.writeStartElement(elementOf(part.block->role()));
        writeWords(xml, part);
        if (sources == CopiedSources::Listed)
            xml.writeCharacters(numbersBehind(part, guide));
        xml.writeEndElement();
    }
    setList({}, {});
    if (sources == CopiedSources::Listed) {
        for (const QString &line : sourcesOf(parts, guide))
            xml.writeTextElement(QStringLiteral("p"), line);
    }
    xml.writeEndElement();
    return html;
}

} // namespace ui
