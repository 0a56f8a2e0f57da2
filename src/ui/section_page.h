// SectionPage: one Page of the guide on the screen, in a column that scrolls.
//
// The page is one tab stop with a reading cursor. Up and Down move the cursor block by block; it is visible, and takes the
// accessible focus, so that a screen reader speaks the block it stands on. Tab goes on to the links and buttons behind the
// cursor, Enter follows them, and after the last one Tab leaves the page.
#pragma once

#include "guide/page.h"
#include "ui/text_block.h"

#include <QScrollArea>

namespace ui {

class Column;

class SectionPage : public QScrollArea
{
    Q_OBJECT

public:
    SectionPage(const PageContext &context, const guide::Page &page, QWidget *parent = nullptr);

    // Where the reader is, so that Back can bring them there again.
    struct Position
    {
        int scroll = 0;
        int block = -1; // the reading cursor; -1 before it was used
    };
    Position position() const;
    void restore(const Position &position);

    const std::vector<TextBlock *> &blocks() const { return m_blocks; }

Q_SIGNALS:
    void pageRequested(const QString &id);
    void sourceRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    friend class PageBuilder;

    // Something that Tab stops at: a link of a block, or a button.
    struct Stop
    {
        TextBlock *block = nullptr;
        int link = -1;
        QWidget *button = nullptr;
        int after = 0; // the number of blocks that stand before it
    };

    void addBlock(TextBlock *block);
    void addButton(QWidget *button);
    void followLink(const QString &address);
    void setCursor(int block);
    void setStop(int stop);
    int currentStop() const;
    void announce(QWidget *block, int child = -1);

    std::vector<TextBlock *> m_blocks; // in reading order
    std::vector<Stop> m_stops;
    int m_cursor = -1;
    int m_stop = -1;
};

} // namespace ui
