// FindBar: find in the open page. All places are marked; next and previous go round; "2 of 7" says where one is. What
// is not on the page can be searched for in the whole guide.
#pragma once

#include "ui/reading/marks/page_marks.h"
#include "ui/reading/text_block.h"

namespace ui {

class Button;
class FlowRow;
class OneLineLabel;
class OutlinedField;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(const PageContext &context, PageMarks &marks, QWidget *parent = nullptr);

    // Shows it, with the keyboard in it, for this page.
    void open(QWidget &page);
    // Another page is open: marks the places there, if it is shown, and leaves the reader at the place of that page.
    void follow(QWidget &page);
    // To the next place or the one before, round the end.
    void step(int by);
    void close();

    // The block with the place that has the ring; nullptr for none.
    TextBlock *currentBlock() const;

Q_SIGNALS:
    void closed();
    void guideSearchRequested(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Button *addButton(const QString &name, const char *id);
    void setCompact(bool compact);
    void openFolds(); // that hold what is looked for
    void find();
    void collectPlaces();
    void showPlace(int place);
    void searchGuide();
    QString wordsAround(const WordMark &place) const;

    const document::PageStyle &m_style;
    PageMarks &m_marks;
    QPointer<QWidget> m_page;
    FlowRow *m_row;
    OutlinedField *m_field;
    OneLineLabel *m_count;
    Button *m_guide; // there while nothing is found
    Button *m_previous;
    Button *m_next;
    Button *m_close;
    std::vector<WordMark> m_places;
    int m_current = -1; // -1 for none of them
};

} // namespace ui
