// Fields whose edge can be seen in every theme. The style of Qt draws it too faint in the dark.
#pragma once

#include "document/style/page_style.h"

#include <QLineEdit>
#include <QSpinBox>

class QAbstractButton;

namespace ui {

// A line to type in.
class OutlinedField : public QLineEdit
{
    Q_OBJECT

public:
    // The style must outlive the field.
    OutlinedField(const QString &text, const document::PageStyle &style, QWidget *parent = nullptr);

    // At its end, while there is something to clear.
    void addClearButton();

    // No width: with large text in a narrow window, Qt's own would reach out of it.
    QSize minimumSizeHint() const override { return {0, QLineEdit::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeClearButton();

    const document::PageStyle &m_style;
    QAbstractButton *m_clear = nullptr; // none until it is asked for
};

// A number. The wheel scrolls the page on which it stands, rather than changing it on the way.
class OutlinedNumber : public QSpinBox
{
    Q_OBJECT

public:
    // The style must outlive the field.
    explicit OutlinedNumber(const document::PageStyle &style, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const document::PageStyle &m_style;
};

} // namespace ui
