#include "ui/controls/system/desktop.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace ui {
namespace {

constexpr int neverByItself = 0;
constexpr uchar urgent = 2; // stays until it is seen

QDBusMessage screenSaverCall(const QString &method)
{
    const QString service = QStringLiteral("org.freedesktop.ScreenSaver");
    return QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/ScreenSaver"), service, method);
}

// Calls, and hands the number that is answered to `take`, later. An error means that the desktop does not offer it.
template<typename Take>
void ask(QObject *asker, const QDBusMessage &call, Take take)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), asker);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, asker, [answer, take] {
        const QDBusPendingReply<quint32> reply = *answer;
        if (reply.isValid())
            take(reply.value());
        answer->deleteLater();
    });
}

} // namespace

Desktop::~Desktop()
{
    letSleep();
}

void Desktop::keepAwake(bool awake, const QString &reason)
{
    if (awake == m_awake)
        return;
    m_awake = awake;
    if (!awake) {
        letSleep();
        return;
    }
    QDBusMessage call = screenSaverCall(QStringLiteral("Inhibit"));
    call << QGuiApplication::applicationDisplayName() << reason;
    ask(this, call, [this](quint32 key) {
        // By then it may have been ended, or asked for once more.
        letSleep();
        m_awakeKey = key;
        if (!m_awake)
            letSleep();
    });
}

void Desktop::letSleep()
{
    if (m_awakeKey == 0)
        return;
    QDBusMessage call = screenSaverCall(QStringLiteral("UnInhibit"));
    call << m_awakeKey;
    QDBusConnection::sessionBus().send(call);
    m_awakeKey = 0;
}

void Desktop::tell(const QString &title, const QString &words)
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                                       service, QStringLiteral("Notify"));
    // With the desktop's own sound, for who lies there with closed eyes: the desktop knows how loud it may be.
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                            {QStringLiteral("sound-name"), QStringLiteral("complete")},
                            {QStringLiteral("urgency"), QVariant::fromValue<uchar>(urgent)}};
    call << QGuiApplication::applicationDisplayName() << m_message << QGuiApplication::desktopFileName() << title
         << words << QStringList() << hints << neverByItself;
    ask(this, call, [this](quint32 message) { m_message = message; });
}

} // namespace ui
