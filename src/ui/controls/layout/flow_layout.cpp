#include "ui/controls/layout/flow_layout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int usualGap = 10;

const QWidget &widgetOf(const QLayoutItem &item)
{
    return *item.widget();
}

} // namespace

FlowLayout::FlowLayout(QWidget *widget) : ArrangingLayout(widget)
{
    setSpacing(usualGap);
}

void FlowLayout::setAligned(bool aligned)
{
    m_aligned = aligned;
    invalidate();
}

void FlowLayout::invalidate()
{
    m_sizes.clear();
    ArrangingLayout::invalidate();
}

// To measure words takes time, and each row is asked several times. What lays out others tells of a change only later,
// and is asked anew.
const std::vector<QSize> &FlowLayout::sizes() const
{
    const bool lasting = std::none_of(items().begin(), items().end(),
                                      [](const auto &item) { return widgetOf(*item).layout() != nullptr; });
    if (lasting && m_sizes.size() == items().size())
        return m_sizes;
    m_sizes.clear();
    int widest = 0;
    for (const std::unique_ptr<QLayoutItem> &item : items()) {
        m_sizes.push_back(item->isEmpty() ? QSize(0, 0) : widgetOf(*item).sizeHint());
        widest = std::max(widest, m_sizes.back().width());
    }
    for (QSize &size : m_sizes) {
        if (m_aligned)
            size.setWidth(widest);
    }
    return m_sizes;
}

int FlowLayout::widthInOneRow() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right() - spacing();
    for (int i = 0; i < count(); ++i)
        width += itemAt(i)->isEmpty() ? 0 : sizes()[static_cast<std::size_t>(i)].width() + spacing();
    return width;
}

int FlowLayout::arrange(const QRect &rect, Places places) const
{
    const QMargins margins = contentsMargins();
    const int left = rect.left() + margins.left();
    const int right = rect.left() + rect.width() - margins.right();
    const int spare = rect.width() - widthInOneRow();
    const std::vector<QSize> wanted = sizes(); // a copy: what is put in its place may change its size
    int x = left;
    int y = rect.top() + margins.top();
    int rowHeight = 0;
    bool stretched = m_stretchAt < 0 || spare <= 0;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem &item = *itemAt(i);
        if (item.isEmpty())
            continue;
        if (i >= m_stretchAt && !std::exchange(stretched, true))
            x += spare;
        QSize size = wanted[static_cast<std::size_t>(i)];
        if (size.width() > right - left) {
            size.setWidth(right - left);
            size.setHeight(item.widget()->heightForWidth(size.width()));
        }
        if (x > left && x + size.width() > right) {
            x = left;
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (places == Places::Taken)
            item.widget()->setGeometry(mirrored(rect, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y - rect.top() + rowHeight + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    return {widthInOneRow(), heightForWidth(widthInOneRow())};
}

} // namespace ui
