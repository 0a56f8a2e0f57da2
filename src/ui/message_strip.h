// MessageStrip: one sentence below the page, which stays until it is closed. Announced to a screen reader.
#pragma once

#include "ui/text_block.h"

#include <QWidget>

class QLabel;

namespace ui {

class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(const document::PageStyle &style, QWidget *parent = nullptr);

    void tell(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const document::PageStyle &m_style;
    QLabel *m_sentence;
};

} // namespace ui
