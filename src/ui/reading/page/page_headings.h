// PageHeadings: the list of the headings and folds of a page that fills its window: beside the text, or behind a button
// where there is no room.
#pragma once

#include "guide/page/lines.h"
#include "ui/reading/page_context.h"

#include <QList>
#include <QMargins>
#include <QObject>

#include <vector>

namespace ui {

class Button;
class Column;
class LazyScrollArea;
class PageBuilder;
class PageContents;
class PageOrder;
class PageParts;
struct ListedHeading;

class PageHeadings : public QObject
{
    Q_OBJECT

public:
    // A page of few headings, or of tiles, has no list.
    PageHeadings(const PageContext &context, const PageBuilder &builder, LazyScrollArea &page);

    // Once, when the page is made up to its first heading: behind the lead, which comes first wherever the list stands.
    void addWhenDue(Column &column, PageParts &parts);

    // In the window's width, with the list if there is one. Returns what to leave free around the text.
    QMargins arrange();

    guide::LinePlace placeOf(int heading) const { return m_headings[static_cast<std::size_t>(heading)]; }
    // The reader went to this heading, or opened its fold: it stays marked for as long as it is on the screen.
    void setCurrent(int heading, const PageOrder &order);
    void setCurrent(const QWidget &heading, const PageOrder &order);
    // Marks the heading of what is on the screen.
    void follow(const PageOrder &order);

Q_SIGNALS:
    void headingChosen(int heading);
    void allRequested(bool open); // the folds

private:
    // The folds, and the headings outside of them that are no deeper; remembers their places.
    QList<ListedHeading> listed(int deepest);
    void openMenu(const QList<ListedHeading> &names);

    const PageBuilder &m_builder;
    LazyScrollArea &m_page;
    std::vector<guide::LinePlace> m_headings; // of the list
    int m_chosen = -1;                        // see setCurrent()
    std::size_t m_firstListed = 0;            // the block with the first of them
    PageContents *m_list = nullptr;           // these two: none without a list
    Button *m_button = nullptr;
    bool m_isAdded = false;
};

} // namespace ui
