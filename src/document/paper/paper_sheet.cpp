// What is filled in by hand: rows of boxes, lines to write on, words to tick.

#include "document/figures/figure_painter.h"
#include "document/paper/paper_box.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>

namespace document {
namespace {

// 6 mm are left within the line of the box: room for a tick by an unsteady hand, or for a number.
constexpr qreal boxMillimetres = 6.4;
constexpr qreal betweenBoxesMillimetres = 2.2;
constexpr qreal betweenRowsMillimetres = 3.2;
constexpr qreal leastBetweenRowsMillimetres = 1.1; // boxes must not touch the rules
constexpr qreal aboveTableInEm = 0.5;
constexpr qreal aboveGroupInEm = 0.25; // its heading must not touch the rule above it
constexpr qreal writingLineMillimetres = 8.5;
constexpr qreal leastWritingLineMillimetres = 6.2;
constexpr qreal figureToMarkMillimetres = 45; // high: room for a cross on the middle of the back
constexpr qreal leastFigureToMark = 0.6;      // of that, where the sheet is full
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
        PaperBox &box = add(first ? aboveTableInEm : gapInEm);
        box.head = head;
        box.startsTable = first;
        first = false;
        return box;
    };
    for (const guide::TickGroup &group : table.groups) {
        if (!group.heading.empty()) {
            PaperBox &heading = addBox(0.3);
            heading.keepWithNext = true;
            PaperPart &words = addText(heading, {guide::Strong{group.heading}}, TextRole::Body);
            words.leastHeight = words.height() + aboveGroupInEm * m_em;
            words.textTop += aboveGroupInEm * m_em;
        }
        const std::size_t firstRow = m_boxes.size();
        for (const guide::TickRow &row : group.rows)
            addBox(0).parts.push_back(tickRow(table, row, columns));
        keepEndsTogether(firstRow);
    }
}

qreal PaperBoxes::writingLineHeight() const
{
    return std::max(
        {lineHeight(), m_looseness * millimetres(writingLineMillimetres), millimetres(leastWritingLineMillimetres)});
}

// Side by side, if each has room for its answer.
bool PaperBoxes::fitsOnLine(const guide::Blanks &blanks, qreal width) const
{
    const qreal room = width / static_cast<qreal>(std::max<std::size_t>(blanks.blanks.size(), 1));
    return std::all_of(blanks.blanks.begin(), blanks.blanks.end(), [&](const guide::Blank &blank) {
        return widthOf(toQString(blank.label)) + widthOf(toQString(blank.answer)) + 2 * labelGapInEm * m_em <= room;
    });
}

void PaperBoxes::writeOnLine(PaperPart &part, const guide::Blanks &blanks, const QRectF &line) const
{
    const qreal width = line.width() / static_cast<qreal>(std::max<std::size_t>(blanks.blanks.size(), 1));
    const qreal gap = labelGapInEm * m_em;
    QRectF place(line.left(), line.top(), width, line.height());
    for (const guide::Blank &blank : blanks.blanks) {
        const QRectF room = place.adjusted(widthOf(toQString(blank.label)) + gap, 0, -gap, 0);
        const Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignBottom;
        part.labels.push_back({toQString(blank.label), place, alignment});
        part.labels.push_back({toQString(blank.answer), room, alignment});
        part.marks.push_back({PaperMark::Kind::Line, QRectF(room.left(), line.bottom(), room.width(), 0)});
        place.translate(width, 0);
    }
}

void PaperBoxes::write(const guide::Blanks &blanks)
{
    if (!fitsOnLine(blanks, m_width)) {
        for (const guide::Blank &blank : blanks.blanks)
            addText(add(0.2), {guide::Plain{blank.label + " " + blank.answer}}, TextRole::Body);
        return;
    }
    const qreal height = writingLineHeight();
    const qreal gapAbove = 0.2;
    if (!blanks.blanks.empty()) {
        PaperPart part;
        part.leastHeight = height;
        writeOnLine(part, blanks, QRectF(0, 0, m_width, height));
        add(gapAbove).parts.push_back(std::move(part));
    }
    for (int i = 0; i < blanks.moreLines; ++i) {
        PaperPart line;
        line.leastHeight = height;
        line.marks.push_back({PaperMark::Kind::Line, QRectF(0, height, m_width - labelGapInEm * m_em, 0)});
        add(gapAbove).parts.push_back(std::move(line));
    }
}

// The lines are spread over the height of the figure. Where they do not fit beside it, it stands below them.
void PaperBoxes::writeBeside(const guide::FigureBlock &figure)
{
    const qreal most = millimetres(std::clamp(2 * m_looseness, leastFigureToMark, 1.0) * figureToMarkMillimetres);
    const QSizeF size = sizeOfPoses(*figure.figure, {m_width / 3, most});
    const qreal caption = figure.caption.empty() ? 0 : lineHeight();
    const qreal right = std::max(size.width(), widthOf(toQString(figure.caption)));
    const qreal width = m_width - right - m_em;
    if (!std::all_of(figure.beside.begin(), figure.beside.end(),
                     [&](const guide::Blanks &blanks) { return fitsOnLine(blanks, width); })) {
        for (const guide::Blanks &blanks : figure.beside)
            write(blanks);
        write(guide::FigureBlock{figure.figure, figure.caption});
        return;
    }
    const auto count = static_cast<qreal>(figure.beside.size());
    PaperPart part;
    part.leastHeight = std::max(size.height() + caption, count * writingLineHeight());
    const qreal height = part.leastHeight / count;
    QRectF line(0, 0, width, height);
    for (const guide::Blanks &blanks : figure.beside) {
        writeOnLine(part, blanks, line);
        line.translate(0, height);
    }
    const QRectF place(m_width - right, 0, right, part.leastHeight);
    part.figure = figure.figure;
    part.figureRect = QRectF(QPointF(place.center().x() - size.width() / 2, 0), size);
    if (caption > 0)
        part.labels.push_back({toQString(figure.caption), place, Qt::AlignHCenter | Qt::AlignBottom});
    add(0.2).parts.push_back(std::move(part));
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
