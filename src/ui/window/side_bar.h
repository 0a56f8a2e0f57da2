// SideBar: the way to emergency help, and the contents below it.
//
// In a narrow window it folds away. The button never does: the window takes it out, and gives it back.
#pragma once

#include "document/style/page_style.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class ContentsModel;
class ContentsView;

class SideBar : public QWidget
{
    Q_OBJECT

public:
    // The button says the title of the symptom check.
    SideBar(ContentsModel &contents, const QString &careTitle, const document::PageStyle &style,
            QWidget *parent = nullptr);

    ContentsView *contents() const { return m_contents; }
    Button *careButton() const { return m_careButton; }
    // Puts the button back in its place above the contents.
    void takeCareButton();

Q_SIGNALS:
    void careRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const document::PageStyle &m_style;
    QVBoxLayout *m_layout;
    Button *m_careButton;
    ContentsView *m_contents;
};

} // namespace ui
