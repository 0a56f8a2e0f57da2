#include "ui/controls/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui {
namespace {

constexpr int heardFor = 5000; // milliseconds

QAccessibleInterface *announcerInterface(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

void Announcer::say(const QWidget &part, const QString &words)
{
    if (words.isEmpty() || !part.isVisible())
        return;
    QWidget *window = part.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    (announcer ? announcer : new Announcer(window))->announce(words);
}

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(announcerInterface);
        return true;
    }();
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1); // nothing is drawn; a screen reader passes over what has no place
    hide();
    m_gone.setSingleShot(true);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
}

void Announcer::announce(const QString &words)
{
    // Qt 6.4 has no announcement event. Orca speaks a notification that comes into view, but no alert.
    hide();
    setAccessibleName(words);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_gone.start(heardFor);
}

} // namespace ui
