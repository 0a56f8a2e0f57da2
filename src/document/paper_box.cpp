#include "document/paper_box.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>

namespace document {
namespace {

constexpr qreal frameIndentInEm = 1;
constexpr qreal listIndentInEm = 1.4;

QString bullet()
{
    return QString(QChar(0x2022));
}

} // namespace

qreal PaperPart::height() const
{
    qreal height = text->size().height();
    for (const PaperCell &cell : cells)
        height = std::max(height, cell.height());
    return height - trim;
}

PaperBoxes::PaperBoxes(const guide::Guide &guide, const PageStyle &style, QPaintDevice &device, qreal width)
    : m_guide(guide), m_style(style), m_device(device), m_width(width),
      m_em(QFontMetricsF(style.font, &device).height())
{
}

PaperBox &PaperBoxes::add(qreal gapInEm)
{
    PaperBox &box = m_boxes.emplace_back();
    box.gapBefore = gapInEm * m_em;
    return box;
}

void PaperBoxes::addText(PaperBox &box, const guide::Text &text, TextRole role, const QString &marker, qreal indentInEm)
{
    PaperPart part;
    part.marker = marker;
    part.indent = (indentInEm + (box.framed ? frameIndentInEm : 0)) * m_em;
    part.text = layOut(text, role, m_width - part.indent);
    box.parts.push_back(std::move(part));
}

std::unique_ptr<QTextDocument> PaperBoxes::layOut(const guide::Text &text, TextRole role, qreal width) const
{
    auto document = std::make_unique<QTextDocument>();
    document->documentLayout()->setPaintDevice(&m_device);
    writeText(*document, text, role, m_style, m_guide, Citations::Brackets);
    document->setTextWidth(width);
    return document;
}

void PaperBoxes::addPage(const guide::Page &page)
{
    PaperBox &title = add(0);
    title.startsSheet = true;
    title.keepWithNext = true;
    addText(title, {guide::Plain{page.title}}, TextRole::Title);
    if (!page.summary.empty())
        addText(add(0.3), page.summary, TextRole::Lead);
    for (const guide::Block &block : page.blocks)
        std::visit([this](const auto &each) { write(each); }, block);
}

void PaperBoxes::write(const guide::Heading &heading)
{
    PaperBox &box = add(heading.level == 2 ? 1.2 : 0.9);
    box.keepWithNext = true;
    addText(box, {guide::Plain{heading.text}}, heading.level == 2 ? TextRole::Heading : TextRole::Subheading);
}

void PaperBoxes::write(const guide::Paragraph &paragraph)
{
    addText(add(0.6), paragraph.text, TextRole::Body);
}

void PaperBoxes::write(const guide::List &list)
{
    int number = 0;
    for (const guide::Text &item : list.items) {
        const QString marker = list.ordered ? QString::number(++number) + QLatin1Char('.') : bullet();
        addText(add(0.35), item, TextRole::ListItem, marker, listIndentInEm);
    }
}

void PaperBoxes::write(const guide::Callout &callout)
{
    PaperBox &box = add(0.8);
    box.framed = true;
    addText(box, calloutText(callout), TextRole::Body);
}

void PaperBoxes::write(const guide::Cards &cards)
{
    for (const guide::Card &card : cards.cards) {
        PaperBox &box = add(0.8);
        box.framed = true;
        addText(box, {guide::Plain{card.title}}, TextRole::CardTitle);
        for (const guide::Text &paragraph : card.paragraphs)
            addText(box, paragraph, TextRole::Body);
    }
}

void PaperBoxes::write(const guide::Action &) {} // a button has no meaning on paper

void PaperBoxes::write(const guide::Facts &facts)
{
    for (const guide::Fact &fact : facts.facts) {
        if (fact.text.size() == 1) {
            guide::Text text{guide::Strong{fact.label + ": "}};
            text.insert(text.end(), fact.text.front().begin(), fact.text.front().end());
            addText(add(0.35), text, TextRole::Body);
            continue;
        }
        PaperBox &label = add(0.35);
        label.keepWithNext = true;
        addText(label, {guide::Strong{fact.label + ":"}}, TextRole::Body);
        for (const guide::Text &text : fact.text)
            addText(add(0.2), text, TextRole::ListItem, bullet(), listIndentInEm);
    }
}

void PaperBoxes::write(const guide::SourceEntry &entry)
{
    guide::Text text = guide::sourceText(entry.source);
    text.insert(text.begin(), guide::Strong{"[" + std::to_string(entry.number) + "] "});
    addText(add(0.4), text, TextRole::Body);
}

void PaperBoxes::write(const guide::CareCard &card)
{
    // A box for each sign, without gaps: the rule on the left runs through, and a long card may go on overleaf.
    PaperBox &heading = add(0.8);
    heading.framed = true;
    heading.keepWithNext = true;
    addText(heading, {guide::Plain{card.heading}}, TextRole::CardTitle);
    if (!card.numbers.empty()) {
        PaperBox &numbers = add(0);
        numbers.framed = true;
        numbers.keepWithNext = true;
        addText(numbers, {guide::Plain{card.numbers}}, TextRole::Body);
    }
    for (const std::string &item : card.items) {
        PaperBox &box = add(0);
        box.framed = true;
        addText(box, {guide::Plain{item}}, TextRole::ListItem, bullet(), listIndentInEm);
    }
}

} // namespace document
