// ToolBar: the row of buttons above the page. It tells what was pressed; the window decides what it means.
#pragma once

#include "ui/controls/flow_row.h"
#include "ui/controls/icon.h"
#include "ui/reading/page_context.h"
#include "ui/settings/settings.h"

class QMenu;

namespace ui {

class Button;
class SearchBox;

class ToolBar : public FlowRow
{
    Q_OBJECT

public:
    explicit ToolBar(const PageContext &context, QWidget *parent = nullptr);

    SearchBox *searchBox() const { return m_searchBox; }

    void setCanGo(bool back, bool forward);
    void setFavorite(bool favorite); // the page that is open
    void setAppearance(int textSizeStep, Theme theme);
    // The button for the contents is needed only while they are folded away. The bar is then one row in that width:
    // what finds no room goes into a menu.
    void setContentsFolded(bool folded, int width);
    void setContentsOpen(bool open);
    // Lying down, one button stands alone in the bar: the way out. What is added to the bar stays beside it.
    void setLyingDown(bool lying);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void homeRequested();
    void helpRequested();
    void settingsRequested();
    void contentsToggled(bool open);
    void textSizeRequested(int change); // in steps
    void themeRequested(Theme theme);
    void lyingDownRequested(bool lying);
    void printMenuRequested(const QPoint &below); // in global coordinates
    void readAloudRequested();
    void keptMenuRequested(const QPoint &below);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showSearch();
    void showThemes();
    void showMore();
    void addThemes(QMenu &menu);
    void foldInto(int width);
    void foldButtons(int count);
    Button *addButton(const QString &text, Icon sign, const QString &name, const char *id);

    const document::PageStyle &m_style;
    Button *m_leave; // lying-down mode
    Button *m_contents;
    Button *m_back;
    Button *m_forward;
    Button *m_home;
    Button *m_kept;   // favorites, and what was read last
    Button *m_search; // opens the field where there is no room for it
    SearchBox *m_searchBox;
    bool m_folded = false;
    int m_foldedButtons = 0; // of those that a narrow bar can do without
    bool m_lyingDown = false;
    Button *m_smaller;
    Button *m_larger;
    Button *m_theme;
    Theme m_themeShown = Theme::System;
    Button *m_print;
    Button *m_readAloud;
    Button *m_help;
    Button *m_more; // opens the menu of what there is no room for
};

} // namespace ui
