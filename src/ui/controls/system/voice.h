// Voice: says words aloud with the voice of the system, where one is installed and the reader wants it. Off at first.
#pragma once

#include <QLocale>
#include <QObject>

class QTextToSpeech;

namespace ui {

class Voice : public QObject
{
    Q_OBJECT

public:
    explicit Voice(QObject *parent = nullptr) : QObject(parent) {}

    // Of the words; a voice of another language is used where there is none.
    void setLanguage(const QLocale &language) { m_language = language; }

    bool isOn() const { return m_on; }
    void setOn(bool on);

    // Ends what is being said. Nothing is said while it is off.
    void say(const QString &words);
    void stop();

    // The system is asked the first time, which can take a second.
    virtual bool isInstalled();

Q_SIGNALS:
    void turned(bool on);

protected:
    virtual void speak(const QString &words);
    virtual void fallSilent();

private:
    bool m_on = false;
    QLocale m_language;
    QTextToSpeech *m_speech = nullptr; // none until words are to be said
};

} // namespace ui
