#include "ui/reading/page_builder.h"

#include "ui/controls/button.h"
#include "ui/controls/check_box.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"
#include "ui/reading/icon_text.h"
#include "ui/reading/section_page.h"
#include "ui/reading/table_view.h"

#include <QFontMetrics>

namespace ui {
namespace {

using document::TextRole;

constexpr int columnCharacters = 68; // a comfortable line is 60 to 70
constexpr int sideMargin = 44;
constexpr int narrowMargin = 18;
constexpr int roomyCharacters = 54; // from here on there is room for wide margins
constexpr int cardCharacters = 28;
constexpr int textMargin = 3; // of a TextBlock, beside its words

QString bullet()
{
    return QString(QChar(0x2022));
}

// The side margins shrink in a narrow window, where every letter counts.
class PageColumn : public Column
{
public:
    using Column::Column;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        adapt(width());
        Column::resizeEvent(event);
    }
    int heightForWidth(int width) const override
    {
        const_cast<PageColumn *>(this)->adapt(width);
        return Column::heightForWidth(width);
    }

private:
    void adapt(int width)
    {
        const int margin = width < roomyCharacters * fontMetrics().averageCharWidth() ? narrowMargin : sideMargin;
        setPadding({margin, margin * 3 / 5, margin, margin});
    }
};

} // namespace

int PageBuilder::em() const
{
    return QFontMetrics(m_context.style.font).height();
}

PageBuilder::PageBuilder(const PageContext &context, guide::Page content, PageForm form, SectionPage &page)
    : m_context(context), m_content(std::move(content)), m_form(std::move(form)), m_page(page), m_column(new PageColumn)
{
    const QFontMetrics metrics(context.style.font);
    m_column->setMaximumContentWidth(columnCharacters * metrics.averageCharWidth());
    begin();
}

PageBuilder::PageBuilder(const PageContext &context, guide::Page content, SectionPage &page, Column &column)
    : m_context(context), m_content(std::move(content)), m_page(page), m_column(&column)
{
    begin();
}

void PageBuilder::begin()
{
    if (!m_content.title.empty())
        add(*m_column, {guide::Plain{m_content.title}}, TextRole::Title, 0);
    m_line = 1;
    if (!m_content.summary.empty())
        add(*m_column, m_content.summary, TextRole::Lead, 4);
}

bool PageBuilder::next()
{
    if (m_next == m_content.blocks.size())
        return false;
    m_isAside = guide::isAside(m_content, m_next);
    m_block += m_isAside ? 0 : 1;
    m_line = 0;
    const guide::Block &block = m_content.blocks[m_next++];
    if (!std::holds_alternative<guide::Action>(block))
        m_actions = nullptr;
    std::visit([&](const auto &each) { write(*m_column, each); }, block);
    return true;
}

TextBlock *PageBuilder::add(Column &column, const guide::Text &text, TextRole role, int gap, const QString &marker)
{
    auto *block = new TextBlock(m_context, text, role, marker, &column);
    column.add(block, gap);
    m_page.addBlock(block);
    addPlace(block);
    return block;
}

void PageBuilder::addPlace(QWidget *widget)
{
    if (!m_isAside)
        m_page.addPlace({m_block, m_line}, widget);
    ++m_line;
}

void PageBuilder::write(Column &column, const guide::Heading &heading)
{
    const bool second = heading.level == 2;
    add(column, {guide::Plain{heading.text}}, second ? TextRole::Heading : TextRole::Subheading,
        second ? em() * 5 / 4 : em());
}

void PageBuilder::write(Column &column, const guide::Paragraph &paragraph)
{
    add(column, paragraph.text, TextRole::Body, em() / 3);
}

void PageBuilder::write(Column &column, const guide::List &list)
{
    int number = 0;
    for (const guide::Text &item : list.items) {
        add(column, item, TextRole::ListItem, em() / 5,
            list.ordered ? QString::number(++number) + QLatin1Char('.') : bullet());
    }
}

void PageBuilder::write(Column &column, const guide::Callout &callout)
{
    const document::CalloutColors &colors = m_context.style.callout(callout.kind);
    auto *panel = new Panel(colors.background, colors.bar, QColor(), &column);
    add(*panel, lineText(guide::lineOf(callout)), TextRole::Body, 0);
    column.add(panel, em() * 2 / 3);
}

void PageBuilder::write(Column &column, const guide::Cards &cards)
{
    const QFontMetrics metrics(m_context.style.font);
    auto *row = new CardRow(cardCharacters * metrics.averageCharWidth(), &column);
    for (const guide::Card &card : cards.cards) {
        auto *panel = new Panel(m_context.style.surface, QColor(), m_context.style.line, row);
        add(*panel, {guide::Plain{card.title}}, TextRole::CardTitle, 0);
        for (const guide::Text &paragraph : card.paragraphs)
            add(*panel, paragraph, TextRole::Body, em() / 4);
        row->add(panel);
    }
    column.add(row, em() * 2 / 3);
}

void PageBuilder::write(Column &column, const guide::Action &action)
{
    // Buttons that follow each other share a row; the first is the main one.
    const ButtonLook look = m_actions ? ButtonLook::Plain : ButtonLook::Primary;
    if (!m_actions) {
        m_actions = new FlowRow(&column);
        column.add(m_actions, em() * 2 / 3);
    }
    auto *button = new Button(m_context.style, document::toQString(action.label), look, m_actions);
    m_actions->add(button);
    const QString target = document::toQString(action.target);
    QObject::connect(button, &Button::clicked, &m_page, [page = &m_page, target] { page->requestPage(target); });
    m_page.addButton(button);
}

void PageBuilder::write(Column &column, const guide::Facts &facts)
{
    for (const guide::Line &line : guide::linesOf(facts)) {
        if (line.isItem)
            add(column, lineText(line), TextRole::ListItem, em() / 8, bullet());
        else
            add(column, lineText(line), TextRole::Body, em() / 4);
    }
}

void PageBuilder::write(Column &column, const guide::SourceEntry &entry)
{
    add(column, lineText(lineOf(entry, guide::SourceNumber::Point)), TextRole::Body, em() / 2);
}

void PageBuilder::write(Column &column, const guide::CareCard &card)
{
    // The words of the heading tell the urgency; the colour and the sign only repeat it.
    const QColor &color = m_context.style.urgency(card.urgency);
    const bool emergency = card.urgency == guide::Urgency::EmergencyNow;
    auto *panel = new Panel(m_context.style.surface, color, emergency ? color : m_context.style.line, &column);
    if (emergency)
        panel->setOutlineWidth(2);
    auto *heading = new TextBlock(m_context, {guide::Plain{card.heading}}, TextRole::CardTitle);
    panel->add(new IconText(heading, iconOf(card.urgency), color), 0);
    m_page.addBlock(heading);
    addPlace(heading);
    if (!card.numbers.empty())
        add(*panel, {guide::Plain{card.numbers}}, TextRole::Body, em() / 6);
    else
        ++m_line;
    for (const std::string &item : card.items)
        add(*panel, {guide::Plain{item}}, TextRole::ListItem, em() / 6, bullet());
    column.add(panel, em() * 2 / 3);
}

void PageBuilder::write(Column &column, const guide::Table &table)
{
    add(column, {guide::Plain{table.caption}}, TextRole::Body, em() / 2);
    auto *view = new TableView(table, m_context.style, &column);
    column.addWide(view, em() / 2);
    m_page.addButton(view); // a stop of its own for Tab
    QObject::connect(view, &TableView::currentCellChanged, &m_page, [page = &m_page, view] {
        const QRect cell = view->visualRect(view->currentIndex());
        page->reveal({view->viewport()->mapTo(page->widget(), cell.topLeft()), cell.size()});
    });
}

// Nothing is ticked or written on the screen: what is there to fill in stands as a list.
void PageBuilder::write(Column &column, const guide::TickTable &table)
{
    for (const guide::TickGroup &group : table.groups) {
        if (!group.heading.empty())
            write(column, guide::Heading{group.heading, 3});
        for (const guide::TickRow &row : group.rows)
            add(column, {guide::Plain{row.text}}, TextRole::ListItem, em() / 5, bullet());
    }
}

void PageBuilder::write(Column &column, const guide::Blanks &blanks)
{
    for (const guide::Blank &blank : blanks.blanks)
        add(column, {guide::Strong{blank.label}, guide::Plain{" " + blank.answer}}, TextRole::Body, em() / 3);
}

void PageBuilder::write(Column &column, const guide::Ticks &ticks)
{
    for (const guide::Tick &tick : ticks.ticks)
        add(column, {guide::Plain{tick.text}}, TextRole::ListItem, em() / 5, bullet());
}

void PageBuilder::write(Column &column, const guide::Choices &choices)
{
    for (const guide::Choice &choice : choices.choices) {
        auto *tick = new CheckBox(m_context.style, document::toQString(choice.label), &column);
        tick->setTicked(m_form.isChosen && m_form.isChosen(choice.id));
        const QString id = document::toQString(choice.id);
        tick->setObjectName(id);
        tick->setStrong(true);
        tick->setAccessibleDescription(document::toQString(guide::plainText(choice.why)));
        QObject::connect(tick, &CheckBox::ticked, &m_page,
                         [page = &m_page, id](bool chosen) { page->choose(id, chosen); });
        column.add(tick, em() / 3);
        m_page.addButton(tick);
        addPlace(tick);
        auto *reason = new Column(&column);
        reason->setPadding({tick->wordsLeft() - textMargin, 0, 0, 0});
        add(*reason, choice.why, TextRole::Body, 0);
        column.add(reason, 0);
    }
}

void PageBuilder::write(Column &column, const guide::SheetForm &)
{
    FormBuilder form(m_context, m_page, column);
    if (m_form.build)
        m_form.build(form);
}

void PageBuilder::write(Column &column, const guide::Contents &contents)
{
    for (const guide::ContentsGroup &group : contents.groups) {
        write(column, guide::Heading{group.heading, 3});
        for (const guide::ContentsEntry &entry : group.entries)
            add(column, {guide::Link{entry.page, entry.title}}, TextRole::ListItem, em() / 5, bullet());
    }
}

} // namespace ui
