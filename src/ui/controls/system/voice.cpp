#include "ui/controls/system/voice.h"

#include <utility>

#ifdef MIDBACK_TEXT_TO_SPEECH
#include <QTextToSpeech>
#endif

namespace ui {

void Voice::setOn(bool on)
{
    if (on == m_on)
        return;
    if (!on) {
        fallSilent();
        cutReading();
    }
    m_on = on;
    Q_EMIT turned(on);
}

void Voice::say(const QString &words)
{
    if (!m_on || words.isEmpty())
        return;
    fallSilent();
    cutReading();
    speak(words, 0);
}

void Voice::stop()
{
    if (m_on && !m_isReading)
        fallSilent();
}

void Voice::read(const QString &words, double rate)
{
    fallSilent();
    m_isReading = true;
    speak(words, rate);
}

void Voice::stopReading()
{
    if (std::exchange(m_isReading, false))
        fallSilent();
}

void Voice::cutReading()
{
    if (std::exchange(m_isReading, false))
        Q_EMIT readingEnded();
}

void Voice::reachEnd()
{
    if (std::exchange(m_isReading, false))
        Q_EMIT wasRead();
}

QString Voice::howToInstall()
{
    return tr("This computer has no voice yet. Install speech-dispatcher, or ask someone to.");
}

#ifdef MIDBACK_TEXT_TO_SPEECH

bool Voice::isInstalled()
{
    if (!m_speech) {
        m_speech = new QTextToSpeech(this);
        if (m_speech->availableLocales().contains(m_language))
            m_speech->setLocale(m_language);
        connect(m_speech, &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
            // What was said before may tell of its end only after the next words were handed over.
            if (state == QTextToSpeech::Speaking)
                m_isHeard = true;
            else if (state == QTextToSpeech::Ready && std::exchange(m_isHeard, false))
                reachEnd();
            else if (state == QTextToSpeech::Error)
                cutReading();
        });
    }
    return m_speech->state() != QTextToSpeech::Error && !m_speech->availableVoices().isEmpty();
}

void Voice::speak(const QString &words, double rate)
{
    if (!isInstalled()) {
        cutReading();
        return;
    }
    m_isHeard = false;
    m_speech->setRate(rate);
    m_speech->say(words);
}

void Voice::fallSilent()
{
    if (m_speech)
        m_speech->stop(QTextToSpeech::BoundaryHint::Immediate);
}

#else

bool Voice::isInstalled()
{
    return false;
}

void Voice::speak(const QString &, double)
{
    cutReading();
}

void Voice::fallSilent() {}

#endif

} // namespace ui
