// SearchBox: the search field of the tool bar, and below it the list of what was found, as one types.
//
// Down goes from the field into the list, Up back; Enter in the field opens the first hit, unless something has to be
// asked: then it goes to the list. Esc gives the focus back. The index is built with the first letter, never when the
// guide opens. While the field is empty, the list holds examples, and what was opened from it last; that is forgotten
// when the program ends.
#pragma once

#include "guide/search/search.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace ui {

class Button;
class OutlinedField;
class SearchResults;

class SearchBox : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBox(const PageContext &context, QWidget *parent = nullptr);
    ~SearchBox() override;

    // What is found beside the guide.
    void setProgramPages(std::vector<ProgramPage> pages) { m_programPages = std::move(pages); }

    // In use: it has the focus, or its list is open.
    bool isOpen() const { return m_open; }
    bool hasIndex() const { return m_index != nullptr; }
    void takeFocus();
    void searchFor(const QString &words);
    // It has the whole row, with a button to leave: in a narrow window.
    void setAlone(bool alone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int) const override { return sizeHint().height(); }

Q_SIGNALS:
    void hitChosen(const guide::SearchHit &hit);
    void contentsRequested();
    void left(); // without a choice, and with nothing to give the focus back to
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpResults();
    void search();
    void showResults(bool show);
    int widthInTheRow() const;
    void placeField();
    QString hintThatFits() const;
    void showKey();
    bool pressed(int key);
    void typeOn(QKeyEvent *event);
    bool hasWords() const;
    bool isMine(const QWidget *widget) const;
    void remember(QWidget *before);
    void followFocus(QWidget *before, QWidget *now);
    void leave();

    const PageContext &m_context;
    const QString m_hint; // whole
    OutlinedField *m_field;
    QLabel *m_key;                     // that leads here, as a hint
    Button *m_close;                   // only while it stands alone
    QPointer<SearchResults> m_results; // a child of the window, over the page
    std::vector<ProgramPage> m_programPages;
    std::unique_ptr<guide::SearchIndex> m_index; // built with the first letter
    std::vector<guide::SearchHit> m_last;        // chosen in this session, the newest first
    QPointer<QWidget> m_before;                  // had the focus before, and gets it back
    bool m_open = false;
    bool m_alone = false;
};

} // namespace ui
