// SearchResults: the list of what was found, below the search field and over the page.
//
// Its rows are walked with the arrows and chosen with Enter or a click; what else is typed in it goes on in the field.
#pragma once

#include "guide/search/search.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QListView;

namespace ui {

class SearchModel;

class SearchResults : public QWidget
{
    Q_OBJECT

public:
    SearchResults(const PageContext &context, QWidget *window);

    // Tells a screen reader of it, too.
    void setAnswer(const guide::SearchAnswer &answer, const std::vector<ProgramPage> &program, const QString &typed);
    // Before anything is typed; likewise.
    void setExamples(const std::vector<guide::SearchHit> &last);
    // No higher than its rows, nor than the window.
    void placeBelow(const QWidget &field);

    // Something is to be read before a hit is opened.
    bool mustAsk() const;
    // Puts the keyboard on the first row that can be chosen, if there is one.
    void takeFocus();
    // The way to help where there is one, or the first hit.
    void chooseFirst();

Q_SIGNALS:
    void hitChosen(const guide::SearchHit &hit);
    void insteadChosen(const QString &words); // to search for
    void contentsRequested();
    void escaped();
    void leftUp(); // from the first row
    void typedOn(QKeyEvent *event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce(const QString &count);
    int firstRow() const; // that can be chosen; -1 for none
    void choose(const QModelIndex &index);

    QString m_whatToType;
    QLabel *m_count;
    QListView *m_list;
    SearchModel *m_model;
};

} // namespace ui
