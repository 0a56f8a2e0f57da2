#include "ui/controls/system/speaker.h"

#include <QThread>

#include <chrono>
#include <future>
#include <memory>
#include <utility>

#ifdef MIDBACK_TEXT_TO_SPEECH
#include <QTextToSpeech>
#endif

namespace ui {
namespace {

constexpr std::chrono::seconds longestAnswer{4}; // to start the server takes two
constexpr unsigned long longestEnd = 3000;       // milliseconds

} // namespace

Speaker *Speaker::start(const QLocale &language)
{
    auto *speaker = new Speaker(language);
    speaker->m_thread = new QThread;
    speaker->moveToThread(speaker->m_thread);
    connect(speaker->m_thread, &QThread::finished, speaker, &QObject::deleteLater);
    speaker->m_thread->start();
    QMetaObject::invokeMethod(speaker, &Speaker::begin, Qt::QueuedConnection);
    return speaker;
}

void Speaker::end()
{
    disconnect();
    QThread *thread = m_thread;
    // Behind all that it was told before, such as to fall silent.
    QMetaObject::invokeMethod(
        this, [thread] { thread->quit(); }, Qt::QueuedConnection);
    if (thread->wait(longestEnd))
        delete thread;
}

bool Speaker::isInstalled()
{
    if (m_isLost)
        return false;
    const auto answer = std::make_shared<std::promise<bool>>();
    std::future<bool> known = answer->get_future();
    QMetaObject::invokeMethod(
        this, [this, answer] { answer->set_value(hasVoice()); }, Qt::QueuedConnection);
    m_isLost = known.wait_for(longestAnswer) != std::future_status::ready;
    return !m_isLost && known.get();
}

#ifdef MIDBACK_TEXT_TO_SPEECH

void Speaker::begin()
{
    m_speech = new QTextToSpeech(this);
    if (m_speech->availableLocales().contains(m_language))
        m_speech->setLocale(m_language);
    connect(m_speech, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
        // What was said before may tell of its end only after the next words were handed over.
        if (state == QTextToSpeech::Speaking)
            m_isHeard = true;
        else if (state == QTextToSpeech::Ready && std::exchange(m_isHeard, false))
            Q_EMIT said(m_number);
        else if (state == QTextToSpeech::Error)
            Q_EMIT failed(m_number);
    });
}

bool Speaker::hasVoice() const
{
    return m_speech->state() != QTextToSpeech::Error && !m_speech->availableVoices().isEmpty();
}

void Speaker::say(const QString &words, double rate, int number)
{
    QMetaObject::invokeMethod(
        this,
        [this, words, rate, number] {
            m_number = number;
            m_isHeard = false;
            if (!hasVoice()) {
                Q_EMIT failed(number);
                return;
            }
            m_speech->setRate(rate);
            m_speech->say(words);
        },
        Qt::QueuedConnection);
}

void Speaker::stop()
{
    QMetaObject::invokeMethod(
        this, [this] { m_speech->stop(QTextToSpeech::BoundaryHint::Immediate); }, Qt::QueuedConnection);
}

#else

void Speaker::begin() {}

bool Speaker::hasVoice() const
{
    return false;
}

void Speaker::say(const QString &, double, int number)
{
    Q_EMIT failed(number);
}

void Speaker::stop() {}

#endif

} // namespace ui
