// ArrangingLayout: a layout whose height follows from its width, as that of text does. A subclass gives the places.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

class ArrangingLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ArrangingLayout(QWidget *widget);
    ~ArrangingLayout() override;

    // The widget belongs to the layout's then, and is shown at once if that is, unless it was hidden on purpose.
    void add(QWidget *widget) { add(std::make_unique<QWidgetItem>(widget)); }

    void addItem(QLayoutItem *item) override; // only widgets have a place
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, Places::Measured); }
    QSize sizeHint() const override;
    QSize minimumSize() const override { return {0, 0}; } // whatever the width, there is a height for it
    void setGeometry(const QRect &rect) override;

protected:
    enum class Places { Measured, Taken };

    void add(std::unique_ptr<QWidgetItem> item);
    // From the top of the rectangle. Returns the height, with the margins; `Taken` also puts the items in their places.
    virtual int arrange(const QRect &rect, Places places) const = 0;
    const std::vector<std::unique_ptr<QLayoutItem>> &items() const { return m_items; }
    // Where the rectangle stands in the direction of the language.
    QRect mirrored(const QRect &within, const QRect &rect) const;

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

// Shows what a layout holds, and leaves to the next layout what place it has. Shown otherwise, a widget has all that is
// laid out around it laid out at once, a long page once for each block, and all that is in it, in a width that it will
// not have.
void showUnarranged(QWidget &widget);

// How high the widget of the item then is.
int heightOf(const QLayoutItem &item, int width);

} // namespace ui
