// ToolBar: the row of buttons above the page. It tells what was pressed; the window decides what it means.
#pragma once

#include "ui/controls/flow_row.h"
#include "ui/controls/icon.h"
#include "ui/reading/page_context.h"
#include "ui/settings/settings.h"

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
    void setAppearance(int textSizeStep, Theme theme);
    // The button for the contents is needed only while they are folded away.
    void setContentsFolded(bool folded);
    void setContentsOpen(bool open);
    // Lying down, one button stands alone in the bar: the way out. What is added to the bar stays beside it.
    void setLyingDown(bool lying);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();
    void contentsToggled(bool open);
    void textSizeRequested(int change); // in steps
    void themeRequested(Theme theme);
    void lyingDownRequested(bool lying);
    void printMenuRequested(const QPoint &below); // in global coordinates

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showSearch();
    void showThemes();
    Button *addButton(const QString &text, Icon sign, const QString &name, const char *id);

    const document::PageStyle &m_style;
    Button *m_leave; // lying-down mode
    Button *m_contents;
    Button *m_back;
    Button *m_forward;
    Button *m_search; // opens the field where there is no room for it
    SearchBox *m_searchBox;
    bool m_folded = false;
    bool m_lyingDown = false;
    Button *m_smaller;
    Button *m_larger;
    Button *m_theme;
    Theme m_themeShown = Theme::System;
    Button *m_print;
};

} // namespace ui
