// FoldTitle: the title of a fold, which a click, Enter or Space opens and closes. It tells a screen reader which it is.
#pragma once

#include "ui/reading/text_block.h"

namespace ui {

class FoldTitle : public TextBlock
{
    Q_OBJECT

public:
    FoldTitle(const PageContext &context, const std::string &title, QWidget *parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);

    void toggle() { Q_EMIT toggled(); }

Q_SIGNALS:
    void toggled(); // asked for: the page opens and closes it

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool m_open = false;
};

} // namespace ui
