#include "ui/controls/system/speaker.h"

#include <QThread>

#include <utility>

#ifdef MIDBACK_TEXT_TO_SPEECH
#include <QTextToSpeech>
#endif

namespace ui {
namespace {

// In milliseconds.
constexpr int longestAnswer = 4000; // to start the server takes two seconds
constexpr unsigned long longestEnd = 3000;

} // namespace

Speaker *Speaker::start(const QLocale &language)
{
    auto *speaker = new Speaker(language);
    speaker->m_thread = new QThread;
    speaker->moveToThread(speaker->m_thread);
    connect(speaker, &Speaker::voiceAsked, speaker, &Speaker::answer);
    connect(speaker, &Speaker::endAsked, speaker, [thread = speaker->m_thread] { thread->quit(); });
    connect(speaker, &Speaker::wordsGiven, speaker, &Speaker::sayNow);
    connect(speaker, &Speaker::silenceAsked, speaker, &Speaker::stopNow);
    connect(speaker->m_thread, &QThread::finished, speaker, &QObject::deleteLater);
    connect(speaker->m_thread, &QThread::started, speaker, &Speaker::begin);
    speaker->m_thread->start();
    return speaker;
}

void Speaker::end()
{
    QThread *thread = m_thread;
    Q_EMIT endAsked(); // the thread comes to it behind all that it was told before, such as to fall silent
    if (thread->wait(longestEnd))
        delete thread;
}

bool Speaker::isInstalled()
{
    if (m_isLost)
        return false;
    Q_EMIT voiceAsked();
    m_isLost = !m_answers.tryAcquire(1, longestAnswer);
    return !m_isLost && m_hasVoice;
}

void Speaker::answer()
{
    m_hasVoice = hasVoice();
    m_answers.release();
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

void Speaker::sayNow(const QString &words, double rate, int number)
{
    m_number = number;
    m_isHeard = false;
    if (!hasVoice()) {
        Q_EMIT failed(number);
        return;
    }
    m_speech->setRate(rate);
    m_speech->say(words);
}

void Speaker::stopNow()
{
    m_speech->stop(QTextToSpeech::BoundaryHint::Immediate);
}

#else

void Speaker::begin() {}

bool Speaker::hasVoice() const
{
    return false;
}

void Speaker::sayNow(const QString &, double, int number)
{
    Q_EMIT failed(number);
}

void Speaker::stopNow() {}

#endif

} // namespace ui
