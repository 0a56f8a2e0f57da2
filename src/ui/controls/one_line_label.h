// OneLineLabel: asks for one line, and wraps when it gets less. A QLabel that wraps would ask for a square.
#pragma once

#include <QLabel>

namespace ui {

class OneLineLabel : public QLabel
{
    Q_OBJECT

public:
    explicit OneLineLabel(const QString &text = {}, QWidget *parent = nullptr) : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 2;
        return {width, heightForWidth(width)};
    }
};

} // namespace ui
