#include "ui/controls/system/voice.h"

#include "ui/controls/system/speaker.h"

#include <utility>

namespace ui {

Voice::~Voice()
{
    if (m_speaker)
        m_speaker->end();
}

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
    speak(inWords(words), 0);
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
    speak(inWords(words), rate);
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

void Voice::fail()
{
    if (std::exchange(m_isReading, false))
        Q_EMIT readingFailed();
}

QString Voice::howToInstall()
{
    return tr("This computer has no voice yet. Install speech-dispatcher, or ask someone to.");
}

Speaker &Voice::speaker()
{
    if (!m_speaker) {
        m_speaker = Speaker::start(m_language);
        // Of words before the last ones it may still be on its way.
        const auto isLast = [this](int number) {
            return number == m_number;
        };
        connect(m_speaker, &Speaker::said, this, [this, isLast](int number) {
            if (isLast(number))
                reachEnd();
        });
        connect(m_speaker, &Speaker::failed, this, [this, isLast](int number) {
            if (isLast(number))
                fail();
        });
    }
    return *m_speaker;
}

bool Voice::isInstalled()
{
    return speaker().isInstalled();
}

void Voice::speak(const QString &words, double rate)
{
    speaker().say(words, rate, ++m_number);
}

void Voice::fallSilent()
{
    if (m_speaker)
        m_speaker->stop();
}

} // namespace ui
