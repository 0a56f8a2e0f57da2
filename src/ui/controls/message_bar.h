// MessageBar: one sentence below the page, which stays until it is closed. Announced to a screen reader.
#pragma once

#include "document/style/page_style.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;

namespace ui {

class Button;
class FlowRow;

class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const document::PageStyle &style, QWidget *parent = nullptr);

    void tell(const QString &sentence);
    // With a button beside the sentence, for what can be done about it; the strip closes when it is pressed.
    void tell(const QString &sentence, const QString &remedy, std::function<void()> act);

    // Whatever the width: in a narrow window the buttons go below the sentence.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const document::PageStyle &m_style;
    QLabel *m_sentence;
    FlowRow *m_buttons;
    Button *m_remedy;
    QBoxLayout *m_layout;
    std::function<void()> m_act;
};

} // namespace ui
