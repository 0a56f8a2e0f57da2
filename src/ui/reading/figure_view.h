// FigureView: the poses of a figure on a page. The reading cursor stops at it like at any block, and a screen reader
// says what the person does.
#pragma once

#include "guide/remedies/figure.h"
#include "ui/reading/text_block.h"

#include <memory>

namespace ui {

class FigureView : public TextBlock
{
    Q_OBJECT

public:
    FigureView(const PageContext &context, std::shared_ptr<const guide::Figure> figure, QWidget *parent = nullptr);

    // "Picture: ...", for who does not see it.
    const QString &inWords() const { return m_inWords; }

    // Its words are not written on it: they are found and selected as the whole picture.
    std::vector<QRect> rectsOf(int start, int end) const override;
    int placeAt(const QPoint &position) const override;

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSizeF roomIn(int width) const; // for the poses

    std::shared_ptr<const guide::Figure> m_figure;
    QString m_inWords;
};

} // namespace ui
