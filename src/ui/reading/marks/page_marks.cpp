#include "ui/reading/marks/page_marks.h"

#include "ui/controls/choice/check_box.h"
#include "ui/controls/tile.h"
#include "ui/reading/page/section_page.h"
#include "ui/reading/table/table_view.h"

#include <QLabel>
#include <QListView>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

QScrollArea *areaOf(const QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

// What does not scroll with the page, such as the list of its headings, is no part of what it says.
bool standsBeside(const QWidget *widget)
{
    const QScrollArea *area = areaOf(widget);
    return area && area->widget() && !area->widget()->isAncestorOf(widget);
}

void addCells(std::vector<PageWords> &words, TableView &table)
{
    const auto add = [&](const QTableWidgetItem *item, int row, int column) {
        if (item && !item->text().isEmpty())
            words.push_back({item->text(), {&table, row, column}});
    };
    for (int column = 0; column < table.columnCount(); ++column)
        add(table.horizontalHeaderItem(column), -1, column);
    for (int row = 0; row < table.rowCount(); ++row) {
        add(table.verticalHeaderItem(row), row, -1);
        for (int column = 0; column < table.columnCount(); ++column)
            add(table.item(row, column), row, column);
    }
}

void addRows(std::vector<PageWords> &words, QListView &list)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QString shown = list.model()->index(row, 0).data(shownWordsRole).toString();
        if (!shown.isEmpty())
            words.push_back({shown, {&list, row, 0}});
    }
}

// What is painted on a widget that is found as a whole.
QString wordsSeenOn(const QWidget *widget)
{
    if (const auto *tick = qobject_cast<const CheckBox *>(widget))
        return tick->text() + QLatin1Char('\n') + tick->hint();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *painted = dynamic_cast<const ShownWords *>(widget))
        return painted->shownWords();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    return {};
}

void scrollTo(const MarkLayer &layer, const WordMark &mark)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(mark.widget.data()); view && mark.end >= 0)
        view->scrollTo(view->model()->index(std::max(0, mark.start), mark.end));
    const std::vector<QRect> places = layer.placesOf(mark);
    QScrollArea *area = areaOf(mark.widget);
    if (places.empty() || !area)
        return;
    QScrollBar *bar = area->verticalScrollBar();
    const int room = area->viewport()->height();
    if (places.front().top() < bar->value() || places.back().bottom() >= bar->value() + room)
        bar->setValue(places.front().top() - room / 3);
    // What scrolls may stand in something that scrolls.
    if (QScrollArea *around = areaOf(area)) {
        const QPoint centre = area->widget()->mapTo(around->widget(), places.front().center());
        around->ensureVisible(centre.x(), centre.y(), 0, places.front().height());
    }
}

} // namespace

std::vector<PageWords> wordsOn(QWidget &page)
{
    for (SectionPage *section : page.findChildren<SectionPage *>())
        section->makeRest();
    if (auto *section = qobject_cast<SectionPage *>(&page))
        section->makeRest();
    std::vector<PageWords> words;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page) || standsBeside(widget))
            continue;
        if (auto *block = qobject_cast<TextBlock *>(widget))
            words.push_back({block->words(), {block, 0, static_cast<int>(block->words().size())}});
        else if (auto *table = qobject_cast<TableView *>(widget))
            addCells(words, *table);
        else if (auto *list = qobject_cast<QListView *>(widget); list && list->model())
            addRows(words, *list);
        else if (const auto *tile = qobject_cast<Tile *>(widget))
            words.insert(words.end(), {{tile->text(), {widget}}, {tile->words(), {widget}}});
        else if (const QString seen = wordsSeenOn(widget); !seen.isEmpty())
            words.push_back({seen, {widget}});
    }
    return words;
}

QString lettersToCompare(const QString &words)
{
    QString letters = words;
    for (QChar &c : letters) {
        if (c == QChar(0x2019))
            c = QLatin1Char('\'');
        else if (c == QChar(0x2013) || c == QChar(0x2011))
            c = QLatin1Char('-');
        else if (c.isSpace())
            c = QLatin1Char(' ');
        else if (c.decompositionTag() == QChar::Canonical)
            c = c.decomposition().front();
        c = c.toCaseFolded();
    }
    return letters;
}

void PageMarks::show(const std::vector<WordMark> &marks, int current)
{
    QHash<QWidget *, std::vector<WordMark>> byContent;
    QWidget *currentContent = nullptr;
    int currentThere = -1;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        QScrollArea *area = marks[i].widget ? areaOf(marks[i].widget) : nullptr;
        if (!area)
            continue;
        std::vector<WordMark> &there = byContent[area->widget()];
        if (static_cast<int>(i) == current) {
            currentContent = area->widget();
            currentThere = static_cast<int>(there.size());
        }
        there.push_back(marks[i]);
    }
    for (auto layer = m_layers.begin(); layer != m_layers.end();) {
        if (layer.value() && !byContent.contains(layer.key()))
            delete layer.value();
        layer = layer.value() ? std::next(layer) : m_layers.erase(layer);
    }
    for (auto each = byContent.begin(); each != byContent.end(); ++each) {
        QPointer<MarkLayer> &layer = m_layers[each.key()];
        if (!layer)
            layer = new MarkLayer(m_style, each.key());
        layer->setMarks(each.value(), each.key() == currentContent ? currentThere : -1);
        if (each.key() == currentContent)
            scrollTo(*layer, marks[static_cast<std::size_t>(current)]);
    }
}

} // namespace ui
