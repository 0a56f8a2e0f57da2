// KeyUse: whether the keyboard is in use, or the mouse or a finger. The ring around what has the focus leads the eye of
// who uses keys; after a click it would only look like a field.
#pragma once

#include <QWidget>

namespace ui {

// Before anything is used, the keyboard is taken to be.
bool keysInUse();

// The ring is to be drawn around it. A field shows its focus always: it is where letters go.
inline bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && keysInUse();
}

// Watches while it lives.
class KeyUse : public QObject
{
    Q_OBJECT

public:
    explicit KeyUse(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
