// SelectingReader: a window whose text is selected by mouse and keyboard, and what comes of it.
#pragma once

#include "support/open_window.h"

#include <QMenu>

#include <string>
#include <vector>

class SelectingReader : public OpenWindow
{
public:
    using OpenWindow::OpenWindow;

    ui::TextBlock &block(int index);
    // The words of the page that are selected, a string for each block.
    std::vector<std::string> selected();

    // In a block, before the letter of that number; on the screen of the window.
    QPoint placeOf(const ui::TextBlock &block, int letter);
    void drag(QPoint from, QPoint to);
    void doubleClick(QPoint at);
    void clickThrice(QPoint at);
    void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    // Opened by the right mouse button.
    QMenu &menuAt(const ui::TextBlock &block, int letter);
    QMenu *openMenu(); // nullptr for none
    // By its words; the test fails if there is none.
    void choose(QMenu &menu, const QString &words);
};

std::vector<std::string> wordsIn(const QMenu &menu); // of what can be chosen

// What a paste would give. The clipboard is emptied first.
std::string copiedText();
std::string copiedHtml();
void emptyClipboard();
