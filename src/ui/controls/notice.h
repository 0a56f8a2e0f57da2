// Notice: a label whose words wrap, even inside a name that is wider than the label.
#pragma once

#include <QLabel>

namespace ui {

class Notice : public QLabel
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    // Speaks it, too: a screen reader hears it while the focus stays where it is.
    void tell(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
