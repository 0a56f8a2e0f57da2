// SheetView: the picture of one sheet of paper, as wide as there is room.
#pragma once

#include "document/paper/sheet_pictures.h"

#include <QPixmap>
#include <QWidget>

namespace ui {

class SheetView : public QWidget
{
    Q_OBJECT

public:
    // `sheet` is counted from 0.
    SheetView(std::shared_ptr<const document::SheetPictures> pictures, int sheet, const QColor &edge, QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const document::SheetPictures> m_pictures;
    int m_sheet;
    QColor m_edge;
    QPixmap m_picture; // drawn when it is seen
};

} // namespace ui
