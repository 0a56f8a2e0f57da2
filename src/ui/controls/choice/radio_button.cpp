#include "ui/controls/choice/radio_button.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

// Qt calls what can be checked, and is not exclusive by itself, a check box.
class RadioAccessible : public QAccessibleWidget
{
public:
    explicit RadioAccessible(RadioButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton), m_button(*button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button.isChecked();
        return state;
    }

    QStringList actionNames() const override { return QAccessibleWidget::actionNames() << toggleAction(); }

    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RadioButton &m_button;
};

QAccessibleInterface *accessibleFor(const QString &, QObject *object)
{
    auto *button = qobject_cast<RadioButton *>(object);
    return button ? new RadioAccessible(button) : nullptr;
}

} // namespace

RadioButton::RadioButton(const document::PageStyle &style, const QString &text, QWidget *parent)
    : QRadioButton(text, parent), m_look(*this, style, MarkedWords::Mark::Dot)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(accessibleFor);
        return true;
    }();
    setAutoExclusive(false);
    setSizePolicy(MarkedWords::sizePolicy());
    setCursor(Qt::PointingHandCursor);
}

void RadioButton::keyPressEvent(QKeyEvent *event)
{
    // Qt chooses with Space alone; people press Enter.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        QWidget::keyPressEvent(event); // the reading cursor moves on, as from any button
    else
        QRadioButton::keyPressEvent(event);
}

void RadioButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_look.paint(painter);
}

} // namespace ui
