// What is filled in by hand: rows of boxes, lines to write on, words to tick.

#include "document/paper/paper_box.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>

namespace document {
namespace {

// 6 mm are left within the line of the box: room for a tick by an unsteady hand, or for a number.
constexpr qreal boxMillimetres = 6.4;
constexpr qreal betweenBoxesMillimetres = 2.2;
constexpr qreal betweenRowsMillimetres = 1.4;
constexpr qreal leastBetweenRowsMillimetres = 1.1; // boxes must not touch the rules
constexpr qreal writingLineMillimetres = 8.5;
constexpr qreal leastWritingLineMillimetres = 6.5;
constexpr qreal labelGapInEm = 0.35;

} // namespace

// Where the columns of a table of boxes stand.
struct PaperBoxes::TickColumns
{
    qreal box = 0;
    qreal textWidth = 0;
    qreal width = 0;

    qreal x(std::size_t column) const { return textWidth + width * static_cast<qreal>(column); }
};

qreal PaperBoxes::millimetres(qreal length) const
{
    return length * m_device.logicalDpiX() / 25.4;
}

qreal PaperBoxes::widthOf(const QString &words) const
{
    return QFontMetricsF(m_style.font, &m_device).horizontalAdvance(words);
}

qreal PaperBoxes::betweenRows() const
{
    return millimetres(std::max(m_looseness * betweenRowsMillimetres, leastBetweenRowsMillimetres));
}

qreal PaperBoxes::lineHeight() const
{
    return m_leading * m_style.font.pointSizeF() * m_device.logicalDpiY() / 72;
}

std::shared_ptr<const PaperPart> PaperBoxes::tickHead(const guide::TickTable &table, const TickColumns &columns) const
{
    auto head = std::make_shared<PaperPart>(
        textPart({guide::Strong{table.heading}}, TextRole::Body, columns.textWidth - labelGapInEm * m_em, m_leading));
    head->leastHeight = lineHeight();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        head->labels.push_back({toQString(table.columns[i]),
                                QRectF(columns.x(i), head->height() - lineHeight(), columns.width, lineHeight()),
                                Qt::AlignCenter});
    }
    head->ruleBelow = true;
    return head;
}

PaperPart PaperBoxes::tickRow(const guide::TickTable &table, const guide::TickRow &row,
                              const TickColumns &columns) const
{
    PaperPart part =
        textPart({guide::Plain{row.text}}, TextRole::Body, columns.textWidth - labelGapInEm * m_em, m_leading);
    const qreal textHeight = part.height();
    part.leastHeight = std::max(columns.box, textHeight) + betweenRows();
    part.textTop += (part.leastHeight - textHeight) / 2;
    const qreal top = (part.leastHeight - columns.box) / 2;
    for (std::size_t i = 0; i < (row.once ? 1 : table.columns.size()); ++i) {
        part.marks.push_back({PaperMark::Kind::Box,
                              QRectF(columns.x(i) + (columns.width - columns.box) / 2, top, columns.box, columns.box)});
    }
    if (row.once) {
        const qreal left = part.marks.back().rect.right() + labelGapInEm * m_em;
        part.labels.push_back({toQString(table.once), QRectF(left, 0, m_width - left, part.leastHeight)});
    }
    part.ruleBelow = true;
    return part;
}

void PaperBoxes::write(const guide::TickTable &table)
{
    TickColumns columns;
    columns.box = millimetres(boxMillimetres);
    columns.width = columns.box + millimetres(betweenBoxesMillimetres);
    for (const std::string &column : table.columns)
        columns.width = std::max(columns.width, widthOf(toQString(column)) + 0.15 * m_em);
    columns.textWidth = m_width - columns.width * static_cast<qreal>(table.columns.size());

    const std::shared_ptr<const PaperPart> head = tickHead(table, columns);
    bool first = true;
    const auto addBox = [&](qreal gapInEm) -> PaperBox & {
        PaperBox &box = add(gapInEm);
        box.head = head;
        box.startsTable = first;
        first = false;
        return box;
    };
    for (const guide::TickGroup &group : table.groups) {
        if (!group.heading.empty()) {
            PaperBox &heading = addBox(0.3);
            heading.keepWithNext = true;
            addText(heading, {guide::Strong{group.heading}}, TextRole::Body);
        }
        const std::size_t firstRow = m_boxes.size();
        for (const guide::TickRow &row : group.rows)
            addBox(0).parts.push_back(tickRow(table, row, columns));
        keepEndsTogether(firstRow);
    }
}

void PaperBoxes::write(const guide::Blanks &blanks)
{
    const qreal height = std::max(
        {lineHeight(), m_looseness * millimetres(writingLineMillimetres), millimetres(leastWritingLineMillimetres)});
    const qreal gap = labelGapInEm * m_em;
    const qreal width = m_width / static_cast<qreal>(std::max<std::size_t>(blanks.blanks.size(), 1));
    const auto roomFor = [&](const guide::Blank &blank) {
        return width - widthOf(toQString(blank.label)) - 2 * gap;
    };
    const bool allFit = std::all_of(blanks.blanks.begin(), blanks.blanks.end(), [&](const guide::Blank &blank) {
        return widthOf(toQString(blank.answer)) <= roomFor(blank);
    });
    if (!allFit) {
        for (const guide::Blank &blank : blanks.blanks)
            addText(add(0.2), {guide::Plain{blank.label + " " + blank.answer}}, TextRole::Body);
        return;
    }
    const qreal gapAbove = 0.2;
    PaperPart part;
    part.leastHeight = height;
    qreal x = 0;
    for (const guide::Blank &blank : blanks.blanks) {
        const QRectF room(x + width - gap - roomFor(blank), 0, roomFor(blank), height);
        const Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignBottom;
        part.labels.push_back({toQString(blank.label), QRectF(x, 0, width, height), alignment});
        part.labels.push_back({toQString(blank.answer), room, alignment});
        part.marks.push_back({PaperMark::Kind::Line, QRectF(room.left(), height, room.width(), 0)});
        x += width;
    }
    if (!blanks.blanks.empty())
        add(gapAbove).parts.push_back(std::move(part));
    for (int i = 0; i < blanks.moreLines; ++i) {
        PaperPart line;
        line.leastHeight = height;
        line.marks.push_back({PaperMark::Kind::Line, QRectF(0, height, m_width - gap, 0)});
        add(gapAbove).parts.push_back(std::move(line));
    }
}

void PaperBoxes::write(const guide::Ticks &ticks)
{
    const qreal box = millimetres(boxMillimetres);
    const qreal line = std::max(lineHeight(), box + betweenRows());
    const qreal gap = labelGapInEm * m_em;
    const QFontMetricsF metrics(m_style.font, &m_device);
    PaperPart part;
    qreal x = 0;
    qreal y = 0;
    qreal rowHeight = 0;
    for (const guide::Tick &tick : ticks.ticks) {
        const QString words = toQString(tick.text);
        if (x > 0 && x + box + gap + widthOf(words) > m_width) {
            x = 0;
            y += rowHeight;
            rowHeight = 0;
        }
        const qreal room = m_width - x - box - gap;
        const QRectF wrapped = metrics.boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, words);
        const qreal height = std::max(line, wrapped.height());
        part.marks.push_back({tick.ticked ? PaperMark::Kind::TickedBox : PaperMark::Kind::Box,
                              QRectF(x, y + (line - box) / 2, box, box)});
        part.labels.push_back({words, QRectF(x + box + gap, y, room, height)});
        rowHeight = std::max(rowHeight, height);
        x += box + gap + wrapped.width() + 2.2 * gap;
    }
    part.leastHeight = y + rowHeight;
    add(0.2).parts.push_back(std::move(part));
}

void PaperBoxes::write(const guide::Contents &contents)
{
    for (const guide::ContentsGroup &group : contents.groups) {
        write(guide::Heading{group.heading, 3});
        for (const guide::ContentsEntry &entry : group.entries) {
            const qreal number = widthOf(QStringLiteral(" 0000"));
            PaperPart part = textPart({guide::Plain{entry.title}}, TextRole::Body, m_width - number, m_leading);
            PaperLabel label{{},
                             QRectF(m_width - number, part.height() - lineHeight(), number, lineHeight()),
                             Qt::AlignRight | Qt::AlignVCenter};
            label.pageNumberOf = entry.page;
            part.labels.push_back(std::move(label));
            part.ruleBelow = true;
            add(0.1).parts.push_back(std::move(part));
        }
    }
}

} // namespace document
