// PageContents: the headings of a long page beside it. One stop for Tab; the row of what is on the screen is marked.
#pragma once

#include "document/style/page_style.h"

#include <QListWidget>
#include <QWidget>

namespace ui {

class Button;
class Column;

class PageContents : public QWidget
{
    Q_OBJECT

public:
    PageContents(const document::PageStyle &style, const QStringList &headings, bool hasFolds,
                 QWidget *parent = nullptr);

    void setCurrent(int heading);

Q_SIGNALS:
    void headingChosen(int heading);
    void allRequested(bool open); // the folds

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidget *m_list;
    Column *m_column;
};

} // namespace ui
