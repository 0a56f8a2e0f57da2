#include "ui/printing/sheet_view.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace ui {
namespace {

QAccessibleInterface *sheetInterface(const QString &, QObject *object)
{
    auto *sheet = qobject_cast<SheetView *>(object);
    return sheet ? new QAccessibleWidget(sheet, QAccessible::Graphic) : nullptr;
}

} // namespace

SheetView::SheetView(std::shared_ptr<const document::SheetPictures> pictures, int sheet, const QColor &edge,
                     QWidget *parent)
    : QWidget(parent), m_pictures(std::move(pictures)), m_sheet(sheet), m_edge(edge)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(sheetInterface);
        return true;
    }();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SheetView::heightForWidth(int width) const
{
    const QSizeF paper = m_pictures->paper();
    return qRound(width * paper.height() / paper.width());
}

QSize SheetView::sizeHint() const
{
    const int width = qRound(m_pictures->paper().width()); // a pixel for each point
    return {width, heightForWidth(width)};
}

void SheetView::paintEvent(QPaintEvent *)
{
    const QSize wanted = size() * devicePixelRatio();
    if (m_picture.width() != wanted.width()) {
        m_picture = QPixmap::fromImage(m_pictures->picture(m_sheet, wanted.width()));
        m_picture.setDevicePixelRatio(devicePixelRatio());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(m_edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
