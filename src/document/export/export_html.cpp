#include "document/export/export.h"

#include "document/export/html_tables.h"
#include "document/text/text_writer.h"
#include "guide/base/overloaded.h"
#include "guide/page/block_texts.h"
#include "guide/page/lines.h"

#include <QBuffer>
#include <QSet>
#include <QXmlStreamWriter>

namespace document {
namespace {

QString lineToWriteOn()
{
    return QString(24, QLatin1Char('_'));
}

// QXmlStreamWriter owns all escaping; this class only says what is what.
class HtmlWriter
{
public:
    HtmlWriter(const guide::Guide &guide, QIODevice *out) : m_guide(guide), m_xml(out) {}

    void write(const std::vector<guide::Page> &pages)
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        m_xml.writeStartElement(QStringLiteral("html"));
        m_xml.writeAttribute(QStringLiteral("lang"), toQString(m_guide.language()));
        head(toQString(pages.size() == 1 ? pages.front().title + " - " + m_guide.title() : m_guide.title()));
        m_xml.writeStartElement(QStringLiteral("body"));
        for (const guide::Page &each : pages)
            page(each);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

private:
    void head(const QString &title)
    {
        m_xml.writeStartElement(QStringLiteral("head"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        m_xml.writeAttribute(QStringLiteral("charset"), QStringLiteral("utf-8"));
        m_xml.writeTextElement(QStringLiteral("title"), title);
        m_xml.writeTextElement(QStringLiteral("style"),
                               QStringLiteral("body{max-width:40em;margin:1em auto;padding:0 1em;"
                                              "font:1.1em/1.5 sans-serif}aside{border-left:.3em solid;padding-left:1em}"
                                              "table{border-collapse:collapse}th,td{border:1px solid;padding:.2em .4em}"
                                              "th{text-align:left}td{text-align:center}"
                                              "thead~tbody tr:nth-child(odd){background:#eee}"));
        m_xml.writeEndElement();
    }

    void page(const guide::Page &page)
    {
        m_xml.writeStartElement(QStringLiteral("section"));
        m_xml.writeAttribute(QStringLiteral("id"), ownId(toQString(page.id)));
        if (!page.title.empty())
            m_xml.writeTextElement(QStringLiteral("h1"), toQString(page.title));
        if (!page.summary.empty())
            element("p", page.summary);
        for (guide::Block block : page.blocks) {
            guide::gatherSources(block);
            std::visit([this](const auto &each) { write(each); }, block);
        }
        m_xml.writeEndElement();
    }

    // Sheets for several weeks are one page again and again; an id may stand in a document once.
    QString ownId(const QString &id)
    {
        QString own = id;
        for (int number = 2; m_ids.contains(own); ++number)
            own = id + QLatin1Char('-') + QString::number(number);
        m_ids.insert(own);
        return own;
    }

    void spans(const guide::Text &text)
    {
        const guide::Overloaded append{
            [&](const guide::Plain &span) { m_xml.writeCharacters(toQString(span.text)); },
            [&](const guide::Strong &span) { m_xml.writeTextElement(QStringLiteral("strong"), toQString(span.text)); },
            [&](const guide::Link &span) { m_xml.writeCharacters(toQString(span.text)); },
            [](const guide::Citation &) {}, // in the mark
            [](const guide::Own &) {},
            [](const guide::SourceMark &) {},
        };
        for (const guide::Span &span : text)
            std::visit(append, span);
        if (const auto mark = sourceMarkOf(text))
            m_xml.writeCharacters(QLatin1Char(' ') + numbersOf(*mark, m_guide));
    }

    void element(const char *name, const guide::Text &text)
    {
        m_xml.writeStartElement(QString::fromLatin1(name));
        spans(text);
        m_xml.writeEndElement();
    }

    void write(const guide::Heading &heading)
    {
        m_xml.writeTextElement(heading.level == 2 ? QStringLiteral("h2") : QStringLiteral("h3"),
                               toQString(heading.text));
    }

    // What has no look of its own: its lines, as paragraphs and as items of a list.
    template<typename Other>
    void write(const Other &block)
    {
        bool inList = false;
        for (const guide::Line &line : guide::linesOf(guide::Block(block))) {
            if (line.isItem && !inList)
                m_xml.writeStartElement(QStringLiteral("ul"));
            else if (!line.isItem && inList)
                m_xml.writeEndElement();
            inList = line.isItem;
            element(line.isItem ? "li" : "p", lineText(line));
        }
        if (inList)
            m_xml.writeEndElement();
    }

    void write(const guide::List &list)
    {
        m_xml.writeStartElement(list.ordered ? QStringLiteral("ol") : QStringLiteral("ul"));
        for (const guide::Text &item : list.items)
            element("li", item);
        m_xml.writeEndElement();
    }

    void write(const guide::Callout &callout)
    {
        m_xml.writeStartElement(QStringLiteral("aside"));
        const bool isLine = guide::isCheckLine(m_guide, callout);
        element("p", lineText(guide::lineOf(isLine ? guide::emergencyCallout() : callout)));
        m_xml.writeEndElement();
    }

    void write(const guide::Cards &cards)
    {
        for (const guide::Card &card : cards.cards) {
            m_xml.writeTextElement(QStringLiteral("h3"), toQString(card.title));
            for (const guide::Text &paragraph : card.paragraphs)
                element("p", paragraph);
        }
    }

    void write(const guide::Fold &fold) { write(guide::Heading{fold.title, 3}); }

    void write(const guide::Tiles &tiles)
    {
        m_xml.writeStartElement(QStringLiteral("ul"));
        for (const guide::Tile &tile : tiles.tiles)
            element("li", {guide::Strong{tile.title}, guide::Plain{": " + tile.text}});
        m_xml.writeEndElement();
    }

    void write(const guide::FigureBlock &figure)
    {
        for (const guide::Blanks &blanks : figure.beside)
            write(blanks);
        m_xml.writeTextElement(QStringLiteral("p"), toQString(guide::pictureInWords(m_guide, *figure.figure)));
        if (!figure.caption.empty())
            m_xml.writeTextElement(QStringLiteral("p"), toQString(figure.caption));
    }

    void write(const guide::Facts &facts)
    {
        m_xml.writeStartElement(QStringLiteral("dl"));
        for (const guide::Fact &fact : facts.facts) {
            m_xml.writeTextElement(QStringLiteral("dt"), toQString(fact.label));
            for (const guide::Text &text : fact.text)
                element("dd", text);
        }
        m_xml.writeEndElement();
    }

    void write(const guide::Table &table) { HtmlTables(m_xml).write(table); }
    void write(const guide::TickTable &table) { HtmlTables(m_xml).write(table); }

    void write(const guide::SourceEntry &entry)
    {
        guide::Line line = lineOf(entry, guide::SourceNumber::Brackets);
        line.text.insert(line.text.begin(), guide::Plain{std::move(line.lead)});
        element("p", line.text);
    }

    void write(const guide::CareCard &card)
    {
        m_xml.writeStartElement(QStringLiteral("aside"));
        m_xml.writeTextElement(QStringLiteral("h3"), toQString(card.heading));
        if (!card.numbers.empty())
            m_xml.writeTextElement(QStringLiteral("p"), toQString(card.numbers));
        m_xml.writeStartElement(QStringLiteral("ul"));
        for (const std::string &item : card.items)
            m_xml.writeTextElement(QStringLiteral("li"), toQString(item));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const guide::Blanks &blanks)
    {
        for (const guide::Blank &blank : blanks.blanks) {
            const QString answer = blank.answer.empty() ? lineToWriteOn() : toQString(blank.answer);
            m_xml.writeTextElement(QStringLiteral("p"), toQString(blank.label) + QLatin1Char(' ') + answer);
        }
        for (int i = 0; i < blanks.moreLines; ++i)
            m_xml.writeTextElement(QStringLiteral("p"), lineToWriteOn());
    }

    void write(const guide::Ticks &ticks)
    {
        m_xml.writeStartElement(QStringLiteral("ul"));
        for (const guide::Tick &tick : ticks.ticks)
            m_xml.writeTextElement(QStringLiteral("li"),
                                   htmlBox(tick.ticked) + QLatin1Char(' ') + toQString(tick.text));
        m_xml.writeEndElement();
    }

    void write(const guide::Choices &choices) { write(guide::listOf(choices)); }

    void write(const guide::Contents &contents)
    {
        m_xml.writeStartElement(QStringLiteral("nav"));
        for (const guide::ContentsGroup &group : contents.groups) {
            m_xml.writeTextElement(QStringLiteral("h2"), toQString(group.heading));
            m_xml.writeStartElement(QStringLiteral("ul"));
            for (const guide::ContentsEntry &entry : group.entries) {
                m_xml.writeStartElement(QStringLiteral("li"));
                m_xml.writeStartElement(QStringLiteral("a"));
                m_xml.writeAttribute(QStringLiteral("href"), QLatin1Char('#') + toQString(entry.page));
                m_xml.writeCharacters(toQString(entry.title));
                m_xml.writeEndElement();
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const guide::Guide &m_guide;
    QXmlStreamWriter m_xml;
    QSet<QString> m_ids;
};

} // namespace

std::string htmlOf(const std::vector<guide::Page> &pages, const guide::Guide &guide)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HtmlWriter(guide, &buffer).write(pages);
    return buffer.data().toStdString();
}

} // namespace document
