// PageContents: the headings of a long page beside it. One stop for Tab; the row of what is on the screen is marked.
#pragma once

#include "document/style/page_style.h"

#include <QList>
#include <QListWidget>
#include <QWidget>

namespace ui {

class Button;
class Column;

struct ListedHeading
{
    QString words;
    bool isFold = false; // stands further in
};

class PageContents : public QWidget
{
    Q_OBJECT

public:
    PageContents(const document::PageStyle &style, const QList<ListedHeading> &headings, QWidget *parent = nullptr);

    // Where Tab stops: the list, and its buttons where there are folds.
    const QList<QWidget *> &stops() const { return m_stops; }

    void setCurrent(int heading);

Q_SIGNALS:
    void headingChosen(int heading);
    void allRequested(bool open); // the folds

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidget *m_list;
    QList<QWidget *> m_stops;
    Column *m_column;
};

} // namespace ui
