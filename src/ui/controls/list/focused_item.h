// FocusedItem: lets a list or a table have a current item only while it has the focus, and gives it back then. Qt tells
// a screen reader of every current item that it has the focus, also where something else has it.
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace ui {

class FocusedItem : public QObject
{
    Q_OBJECT

public:
    explicit FocusedItem(QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave(const QAbstractItemView &view);
    void comeBack(const QAbstractItemView &view);

    QPersistentModelIndex m_left;
};

} // namespace ui
