#include "support/page_words.h"

#include "document/text/text_writer.h"
#include "guide/page/block_texts.h"

using document::toQString;

namespace {

class Collector
{
public:
    explicit Collector(const guide::Guide &guide) : m_guide(guide) {}

    QStringList take() { return std::move(m_texts); }

    void add(const std::string &text) { m_texts.append(normalised(toQString(text))); }

    void add(const guide::Text &text)
    {
        QString words = toQString(guide::plainText(text));
        if (const auto mark = document::sourceMarkOf(text))
            words += QLatin1Char(' ') + document::numbersOf(*mark, m_guide);
        m_texts.append(normalised(words));
    }

    void add(const guide::Heading &heading) { add(heading.text); }
    void add(const guide::Paragraph &paragraph) { add(paragraph.text); }
    void add(const guide::List &list) { addAll(list.items); }
    void add(const guide::Action &) {}

    void add(const guide::FigureBlock &figure)
    {
        for (const guide::Blanks &blanks : figure.beside)
            add(blanks);
        if (!figure.caption.empty())
            add(figure.caption);
    }
    void add(const guide::Fold &fold) { add(fold.title); }

    void add(const guide::Tiles &tiles)
    {
        for (const guide::Tile &tile : tiles.tiles)
            add(tile.title + ": " + tile.text);
    }

    void add(const guide::Callout &callout)
    {
        if (guide::isCheckLine(m_guide, callout))
            return; // the foot of each sheet tells it
        add(callout.title);
        add(callout.text);
    }

    void add(const guide::Cards &cards)
    {
        for (const guide::Card &card : cards.cards) {
            add(card.title);
            addAll(card.paragraphs);
        }
    }

    void add(const guide::Facts &facts)
    {
        for (const guide::Fact &fact : facts.facts) {
            add(fact.label);
            addAll(fact.text);
        }
    }

    void add(const guide::CareCard &card)
    {
        add(card.heading);
        for (const std::string &item : card.items)
            add(item);
    }

    void add(const guide::Table &table)
    {
        add(table.caption);
        for (const guide::TableRowGroup &group : table.groups) {
            add(group.heading);
            for (const guide::TableRow &row : group.rows)
                add(row.heading);
        }
    }

    void add(const guide::SourceEntry &entry)
    {
        add("[" + std::to_string(entry.number) + "] " + guide::plainText(entry.text));
    }

    void add(const guide::TickTable &table)
    {
        add(table.heading);
        for (const guide::TickGroup &group : table.groups) {
            add(group.heading);
            for (const guide::TickRow &row : group.rows) {
                add(row.text);
                if (row.once)
                    add(table.once);
            }
        }
    }

    void add(const guide::Blanks &blanks)
    {
        for (const guide::Blank &blank : blanks.blanks) {
            add(blank.label);
            add(blank.answer);
        }
    }

    void add(const guide::Ticks &ticks)
    {
        for (const guide::Tick &tick : ticks.ticks)
            add(tick.text);
    }

    void add(const guide::Choices &choices) { addAll(guide::listOf(choices).items); }
    void add(const guide::SheetForm &) {}

    void add(const guide::Contents &contents)
    {
        for (const guide::ContentsGroup &group : contents.groups) {
            add(group.heading);
            for (const guide::ContentsEntry &entry : group.entries)
                add(entry.title);
        }
    }

private:
    void addAll(const std::vector<guide::Text> &texts)
    {
        for (const guide::Text &text : texts)
            add(text);
    }

    const guide::Guide &m_guide;
    QStringList m_texts;
};

} // namespace

QStringList textsOf(const guide::Page &page, const guide::Guide &guide)
{
    Collector collector(guide);
    collector.add(page.title);
    collector.add(page.summary);
    for (guide::Block block : page.blocks) {
        guide::gatherSources(block);
        std::visit([&](const auto &each) { collector.add(each); }, block);
    }
    return collector.take();
}

QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

QStringList missingFrom(const QString &words, const QStringList &texts)
{
    const auto solid = [](const QString &text) {
        return normalised(text).remove(QLatin1Char(' '));
    };
    const QString all = solid(words);
    QStringList missing;
    qsizetype from = 0;
    for (const QString &text : texts) {
        const QString wanted = solid(text);
        const qsizetype at = all.indexOf(wanted, from);
        if (at < 0)
            missing.append(text);
        else
            from = at + wanted.size();
    }
    return missing;
}
