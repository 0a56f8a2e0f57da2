#include "document/paper/paper_box.h"

#include "document/figures/figure_painter.h"
#include "guide/page/block_texts.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlockFormat>
#include <QTextCursor>

#include <algorithm>

namespace document {
namespace {

constexpr qreal frameIndentInEm = 1;
constexpr qreal listIndentInEm = 1.4;
constexpr qreal usualLeading = 1.5;

// In millimetres. A movement must be seen at arm's length; larger than this it would crowd out its words.
constexpr qreal highestFigure = 60;
constexpr qreal widestFigure = 170;

// Lines of large type stand closer: a heading of two lines is one thing.
constexpr qreal mostLeading(TextRole role)
{
    switch (role) {
    case TextRole::Title:
    case TextRole::Heading:
    case TextRole::Subheading:
    case TextRole::CardTitle: return 1.3;
    case TextRole::Lead:
    case TextRole::Body:
    case TextRole::ListItem:
    case TextRole::Fine: break;
    }
    return 1.5;
}

bool mayStandBeside(const guide::Block &block)
{
    return std::holds_alternative<guide::Paragraph>(block) || std::holds_alternative<guide::Facts>(block);
}

QString bullet()
{
    return QString(QChar(0x2022));
}

} // namespace

qreal PaperPart::height() const
{
    qreal height = std::max(text ? text->size().height() : 0, leastHeight);
    for (const PaperCell &cell : cells)
        height = std::max(height, cell.height());
    return height;
}

qreal PaperBox::height() const
{
    qreal height = 2 * padding;
    for (const PaperPart &part : parts)
        height += part.height();
    return height;
}

PaperBoxes::PaperBoxes(const guide::Guide &guide, const PageStyle &style, QPaintDevice &device, qreal width,
                       qreal leading)
    : m_guide(guide), m_style(style), m_device(device), m_width(width), m_leading(leading),
      m_looseness((leading - 1) / (usualLeading - 1)), m_em(QFontMetricsF(style.font, &device).height())
{
}

PaperBox &PaperBoxes::add(qreal gapInEm)
{
    PaperBox &box = m_boxes.emplace_back();
    box.gapBefore = m_looseness * gapInEm * m_em;
    return box;
}

PaperPart PaperBoxes::textPart(const guide::Text &text, TextRole role, qreal width, qreal leading) const
{
    return textPart(text, role, width, leading, m_style);
}

PaperPart PaperBoxes::textPart(const guide::Text &text, TextRole role, qreal width, qreal leading,
                               const PageStyle &style) const
{
    PaperPart part;
    part.text = std::make_unique<QTextDocument>();
    part.text->documentLayout()->setPaintDevice(&m_device);
    writeText(*part.text, text, role, style, m_guide, SourceMarks::Brackets);

    // Fonts differ in the white they keep above and below their letters, so the distance of the lines is set from the
    // size of the type, and half of what is added or taken stands above the line.
    const QFont font = fontOf(role, style);
    const qreal natural = QFontMetricsF(font, &m_device).height();
    const qreal wanted = leading * font.pointSizeF() * m_device.logicalDpiY() / 72;
    QTextBlockFormat format;
    format.setLineHeight(100 * wanted / natural, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(part.text.get());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    part.textTop = (wanted - natural) / 2;
    part.text->setTextWidth(width);
    return part;
}

PaperPart &PaperBoxes::addText(PaperBox &box, const guide::Text &text, TextRole role, const QString &marker,
                               qreal indentInEm)
{
    const qreal frame = box.frame == PaperFrame::None ? 0 : frameIndentInEm * m_em;
    const qreal indent = indentInEm * m_em + frame;
    const qreal width = m_width - indent - (box.frame == PaperFrame::Border ? frame : 0);
    PaperPart part = textPart(text, role, width, std::min(m_leading, mostLeading(role)));
    part.marker = marker;
    part.indent = indent;
    return box.parts.emplace_back(std::move(part));
}

void PaperBoxes::addPage(const guide::Page &page)
{
    PaperBox &title = add(0);
    title.keepWithNext = true;
    addText(title, {guide::Plain{page.title}}, TextRole::Title);
    if (!page.summary.empty())
        addText(add(0.3), page.summary, TextRole::Lead);
    std::vector<guide::SourceEntry> sources; // those that follow each other
    for (guide::Block block : page.blocks) {
        if (const auto *entry = std::get_if<guide::SourceEntry>(&block)) {
            sources.push_back(*entry);
            continue;
        }
        writeSources(std::exchange(sources, {}));
        guide::gatherSources(block);
        if (m_figureAtLeft && !mayStandBeside(block))
            endTextBeside();
        std::visit([this](const auto &each) { write(each); }, block);
    }
    writeSources(sources);
    if (m_figureAtLeft)
        endTextBeside();
}

void PaperBoxes::keepEndsTogether(std::size_t first)
{
    if (m_boxes.size() < first + 2)
        return;
    m_boxes[first].prefersNext = true;
    m_boxes[m_boxes.size() - 2].prefersNext = true;
}

void PaperBoxes::addHeader(const std::string &title)
{
    PaperBox &box = add(0);
    addText(box, {guide::Plain{title}}, TextRole::Body).ruleBelow = true;
}

void PaperBoxes::addFramed(const guide::Text &text)
{
    PaperBox &box = add(0.8);
    box.frame = PaperFrame::Border;
    box.padding = 0.3 * m_em;
    addText(box, text, TextRole::Body);
}

void PaperBoxes::addPlain(const guide::Text &text)
{
    addText(add(0.6), text, TextRole::Body);
}

void PaperBoxes::write(const guide::Heading &heading)
{
    PaperBox &box = add(heading.level == 2 ? 1.2 : 0.9);
    box.keepWithNext = true;
    addText(box, {guide::Plain{heading.text}}, heading.level == 2 ? TextRole::Heading : TextRole::Subheading);
}

void PaperBoxes::writeLines(const std::vector<guide::Line> &lines)
{
    for (const guide::Line &line : lines) {
        if (line.isItem)
            addText(add(0.35), lineText(line), TextRole::ListItem, bullet(), listIndentInEm);
        else
            addPlain(lineText(line));
    }
}

void PaperBoxes::write(const guide::List &list)
{
    const std::size_t first = m_boxes.size();
    int number = 0;
    for (const guide::Text &item : list.items) {
        const QString marker = list.ordered ? QString::number(++number) + QLatin1Char('.') : bullet();
        addText(add(0.35), item, TextRole::ListItem, marker, listIndentInEm);
    }
    keepEndsTogether(first);
}

void PaperBoxes::write(const guide::Callout &callout)
{
    if (guide::isCheckLine(m_guide, callout))
        return;
    if (callout.kind == guide::CalloutKind::Warning) {
        addFramed(lineText(guide::lineOf(callout)));
        return;
    }
    PaperBox &box = add(0.8);
    box.frame = PaperFrame::Bar;
    addText(box, lineText(guide::lineOf(callout)), TextRole::Body);
}

void PaperBoxes::write(const guide::Cards &cards)
{
    for (const guide::Card &card : cards.cards) {
        PaperBox &box = add(0.8);
        box.frame = PaperFrame::Bar;
        addText(box, {guide::Plain{card.title}}, TextRole::CardTitle);
        for (const guide::Text &paragraph : card.paragraphs)
            addText(box, paragraph, TextRole::Body);
    }
}

// Open: what is printed of a page is decided before.
void PaperBoxes::write(const guide::Fold &fold)
{
    write(guide::Heading{fold.title, 3});
}

void PaperBoxes::write(const guide::Tiles &tiles)
{
    for (const guide::Tile &tile : tiles.tiles)
        addPlain({guide::Strong{tile.title}, guide::Plain{": " + tile.text}});
}

void PaperBoxes::write(const guide::FigureBlock &figure)
{
    if (!figure.beside.empty()) {
        writeBeside(figure);
        return;
    }
    if (figure.textBeside) {
        beginTextBeside(figure);
        return;
    }
    const QSizeF size =
        sizeOfPoses(*figure.figure, {std::min(m_width, millimetres(widestFigure)), millimetres(highestFigure)});
    PaperBox &box = add(0.6);
    PaperPart part;
    part.figure = figure.figure;
    part.figureRect = QRectF(QPointF((m_width - size.width()) / 2, 0), size);
    part.leastHeight = size.height();
    box.parts.push_back(std::move(part));
    if (!figure.caption.empty())
        addText(box, {guide::Plain{figure.caption}}, TextRole::Body);
}

void PaperBoxes::write(const guide::Facts &facts)
{
    const std::vector<guide::Line> lines = guide::linesOf(facts);
    for (std::size_t i = 0; i < lines.size();) {
        useWidthBelowFigure();
        PaperBox &box = add(0.35);
        addText(box, lineText(lines[i]), TextRole::Body);
        const std::size_t first = m_boxes.size();
        for (++i; i < lines.size() && lines[i].isItem; ++i)
            addText(add(0.2), lineText(lines[i]), TextRole::ListItem, bullet(), listIndentInEm);
        if (m_boxes.size() == first)
            continue;
        m_boxes[first - 1].keepWithNext = true;
        keepEndsTogether(first);
    }
}

void PaperBoxes::write(const guide::CareCard &card)
{
    // A box for each sign, without gaps: the rule on the left runs through, and a long card may go on overleaf.
    PaperBox &heading = add(0.8);
    heading.frame = PaperFrame::Bar;
    heading.keepWithNext = true;
    addText(heading, {guide::Plain{card.heading}}, TextRole::CardTitle);
    if (!card.numbers.empty()) {
        PaperBox &numbers = add(0);
        numbers.frame = PaperFrame::Bar;
        numbers.keepWithNext = true;
        addText(numbers, {guide::Plain{card.numbers}}, TextRole::Body);
    }
    const std::size_t first = m_boxes.size();
    for (const std::string &item : card.items) {
        PaperBox &box = add(0);
        box.frame = PaperFrame::Bar;
        addText(box, {guide::Plain{item}}, TextRole::ListItem, bullet(), listIndentInEm);
    }
    keepEndsTogether(first);
}

} // namespace document
