// What is filled in or chosen on a page: as controls where the screen has them, else as a list; and the verdict on what
// was chosen.
#include "ui/controls/choice/check_box.h"
#include "ui/controls/column.h"
#include "ui/reading/page_builder.h"
#include "ui/reading/page_parts.h"
#include "ui/reading/verdict_panel.h"

namespace ui {
namespace {

using document::TextRole;

constexpr int textMargin = 3; // of a TextBlock, beside its words

} // namespace

void PageBuilder::writeVerdict(Column &column, const guide::Heading &heading)
{
    auto *block = new TextBlock(m_context, {guide::Plain{heading.text}},
                                heading.level == 2 ? TextRole::Heading : TextRole::Subheading);
    column.add(verdictPanel(m_context.style, block, heading.tone, &column), em());
    m_page.addBlock(block);
    addPlace(block);
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
        tick->setTicked(m_page.isChosen(choice.id));
        const QString id = document::toQString(choice.id);
        tick->setObjectName(id);
        tick->setStrong(true);
        tick->setAccessibleDescription(document::toQString(guide::plainText(choice.why)));
        QObject::connect(tick, &CheckBox::ticked, tick,
                         [&page = m_page, id](bool chosen) { page.setChosen(id, chosen); });
        column.add(tick, em() / 3);
        m_page.addButton(tick);
        addPlace(tick);
        auto *reason = new Column(&column);
        reason->setPadding({tick->wordsLeft() - textMargin, 0, 0, 0});
        add(*reason, choice.why, TextRole::Body, 0);
        column.add(reason, 0);
    }
}

void PageBuilder::write(Column &column, const guide::SheetForm &form)
{
    m_page.addForm(form, column);
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
