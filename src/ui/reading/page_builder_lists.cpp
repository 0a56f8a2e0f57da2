// Items that follow each other stand in a list, which a screen reader tells with how many they are.
#include "ui/reading/item_list.h"
#include "ui/reading/page_builder.h"

namespace ui {

using document::TextRole;

QString PageBuilder::bullet()
{
    return QString(QChar(0x2022));
}

Column &PageBuilder::listIn(Column &column, int gap)
{
    if (!m_list || m_listPlace != m_place || column.last() != m_list) {
        m_list = new ItemList(&column);
        m_listPlace = m_place;
        column.add(m_list, gap);
    }
    return *m_list;
}

TextBlock *PageBuilder::add(Column &column, const guide::Text &text, TextRole role, int gap, const QString &marker)
{
    Column &holder = role == TextRole::ListItem ? listIn(column, gap) : column;
    return add(holder, new TextBlock(m_context, text, role, marker, &holder), gap);
}

void PageBuilder::writeLines(Column &column, const std::vector<guide::Line> &lines)
{
    for (const guide::Line &line : lines) {
        if (line.isItem)
            add(column, lineText(line), TextRole::ListItem, em() / 5, bullet());
        else
            add(column, lineText(line), TextRole::Body, em() / 3);
    }
}

void PageBuilder::write(Column &column, const guide::List &list)
{
    int number = 0;
    for (const guide::Text &item : list.items) {
        add(column, item, TextRole::ListItem, em() / 5,
            list.ordered ? QString::number(++number) + QLatin1Char('.') : bullet());
    }
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

} // namespace ui
