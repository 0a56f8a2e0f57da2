// IconText: a block of text with a sign before it.
#pragma once

#include "guide/care/urgency.h"
#include "ui/controls/icon.h"
#include "ui/reading/text_block.h"

namespace ui {

// Repeats what words say: never the only sign of an urgency.
Icon iconOf(guide::Urgency urgency);

class IconText : public QWidget
{
    Q_OBJECT

public:
    // Takes the block. The sign only repeats what the words say.
    IconText(TextBlock *text, Icon sign, const QColor &ink, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int room() const; // of the sign, with the gap behind it

    Icon m_sign;
    QColor m_ink;
};

} // namespace ui
