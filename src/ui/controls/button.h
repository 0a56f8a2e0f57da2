// Button: a push button in the colours of the page. Its text wraps rather than being cut.
#pragma once

#include "document/style/page_style.h"
#include "ui/controls/icon.h"

#include <QPushButton>

namespace ui {

enum class ButtonLook {
    Plain,   // an outline
    Primary, // the one thing to do here
    Danger,  // the way to emergency help; nothing else looks like it
    Today,   // the way to help that is needed today
};

class Button : public QPushButton
{
    Q_OBJECT

public:
    Button(const document::PageStyle &style, const QString &text, ButtonLook look, QWidget *parent = nullptr);

    void setIcon(Icon sign);
    // Where the reader is already: an outline in its colour, so that nothing on that page is taken for it.
    void setHere(bool here);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize contentSize(int maximumWidth) const;

    const document::PageStyle &m_style;
    ButtonLook m_look;
    Icon m_sign = Icon::None;
    bool m_isHere = false;
};

} // namespace ui
