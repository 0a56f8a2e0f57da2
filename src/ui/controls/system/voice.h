// Voice: says words aloud with the voice of the system, where one is installed. The steps of a routine and the end of a
// timer are said where the reader wants it, which is off at first; what the reader asks to have read is read anyway.
#pragma once

#include <QLocale>
#include <QObject>

#include <functional>
#include <utility>

namespace ui {

class Speaker;

class Voice : public QObject
{
    Q_OBJECT

public:
    explicit Voice(QObject *parent = nullptr) : QObject(parent) {}
    ~Voice() override;

    // Of the words; a voice of another language is used where there is none.
    void setLanguage(const QLocale &language) { m_language = language; }
    // What is said of a text: in words what is written short.
    void setWording(std::function<QString(const QString &text)> inWords) { m_inWords = std::move(inWords); }

    bool isOn() const { return m_on; }
    void setOn(bool on);

    // Ends what is being said. Nothing is said while it is off.
    void say(const QString &words);
    void stop(); // what say() began

    // Whether it is on or not. It ends with one of the three signals, or with stopReading(). `rate` is -1 for the
    // slowest, 0 for the usual and 1 for the fastest that the voice can do.
    void read(const QString &words, double rate);
    void stopReading();

    // The system is asked, which can take a second the first time.
    virtual bool isInstalled();
    // One sentence for where it is not: what to do.
    static QString howToInstall();

Q_SIGNALS:
    void turned(bool on);
    void wasRead();       // to the end of the words
    void readingEnded();  // before that: something else is said, or the voice was turned off
    void readingFailed(); // there is no voice

protected:
    virtual void speak(const QString &words, double rate);
    virtual void fallSilent();
    // What became of the words that speak() was given.
    void reachEnd();
    void fail();

private:
    void cutReading();
    QString inWords(const QString &text) const { return m_inWords ? m_inWords(text) : text; }
    Speaker &speaker();

    bool m_on = false;
    bool m_isReading = false;
    QLocale m_language;
    std::function<QString(const QString &text)> m_inWords;
    Speaker *m_speaker = nullptr; // none until words are to be said
    int m_number = 0;             // of the last words
};

} // namespace ui
