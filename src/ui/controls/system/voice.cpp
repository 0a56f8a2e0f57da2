#include "ui/controls/system/voice.h"

#ifdef MIDBACK_TEXT_TO_SPEECH
#include <QTextToSpeech>
#endif

namespace ui {

void Voice::setOn(bool on)
{
    if (on == m_on)
        return;
    if (!on)
        fallSilent();
    m_on = on;
    Q_EMIT turned(on);
}

void Voice::say(const QString &words)
{
    if (!m_on || words.isEmpty())
        return;
    fallSilent();
    speak(words);
}

void Voice::stop()
{
    if (m_on)
        fallSilent();
}

#ifdef MIDBACK_TEXT_TO_SPEECH

bool Voice::isInstalled()
{
    if (!m_speech) {
        m_speech = new QTextToSpeech(this);
        if (m_speech->availableLocales().contains(m_language))
            m_speech->setLocale(m_language);
    }
    return m_speech->state() != QTextToSpeech::Error && !m_speech->availableVoices().isEmpty();
}

void Voice::speak(const QString &words)
{
    if (isInstalled())
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

void Voice::speak(const QString &) {}

void Voice::fallSilent() {}

#endif

} // namespace ui
