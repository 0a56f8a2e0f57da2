// PageSelection: selecting and copying on whatever page an area shows, by mouse and keyboard, and the menu for it.
//
// Ctrl+A selects all of a page, and copies it as it is exported, in its short form; any other selection is copied as it
// is seen.
#pragma once

#include "ui/reading/page_context.h"
#include "ui/reading/selection/copied_text.h"
#include "ui/reading/selection/mouse_selection.h"

#include <QClipboard>

class QContextMenuEvent;
class QKeyEvent;

namespace ui {

class SectionPage;

class PageSelection : public QObject
{
    Q_OBJECT

public:
    PageSelection(const PageContext &context, QWidget &area);

    // The page whose menu offers to read aloud; nullptr for none.
    void setReadAloud(SectionPage *page) { m_readAloud = page; }

    void copy(CopiedSources sources = CopiedSources::No);

    // In global coordinates; nothing where there is no text.
    void selectWordAt(const QPoint &global) { m_mouse.selectWordAt(global); }
    // Only if what stands there is selected.
    void openMenuOnSelection(const QPoint &global);

Q_SIGNALS:
    void searchRequested(const QString &words);
    void printRequested();
    void readAloudRequested(const TextBlock &from);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copyTo(QClipboard::Mode mode, CopiedSources sources);
    void finishByMouse();
    void offerToPaste(); // with the middle button, where the desktop does that

    bool pressKey(const QKeyEvent &event);
    void selectAll();
    bool extend(SectionPage &page, int key);

    bool openMenu(const QContextMenuEvent &event);
    bool openMenuAt(const QPoint &global);
    bool openMenuAtCursor(SectionPage &page);
    void selectForMenu(QWidget &content, TextBlock *block);
    void showMenu(QWidget &content, const QPoint &global);
    QString shortWords() const; // that are selected, to search for; empty for many

    static SectionPage *pageAround(QWidget *widget); // that the widget is, or stands on
    void listenTo(QWidget *content);

    const PageContext &m_context;
    QWidget &m_area;
    SectionPage *m_readAloud = nullptr; // only compared
    TextSelection m_selection;
    MouseSelection m_mouse;
};

} // namespace ui
