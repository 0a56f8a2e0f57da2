// Speaker: the system's own voice, in a thread of its own. Where a computer has no sound, the server of its voice may
// never answer, and the window must not wait for that.
#pragma once

#include <QLocale>
#include <QObject>
#include <QSemaphore>

#include <atomic>

class QTextToSpeech;
class QThread;

namespace ui {

class Speaker : public QObject
{
    Q_OBJECT

public:
    // Of the words that it will say; a voice of another language is used where there is none.
    static Speaker *start(const QLocale &language);
    // Ends the thread, and deletes the speaker; where the server does not answer, both are left behind.
    void end();

    // Waits for the answer of the system, for a while.
    bool isInstalled();

    // All that follows returns at once. `number` comes back when the words were said.
    void say(const QString &words, double rate, int number) { Q_EMIT wordsGiven(words, rate, number); }
    void stop() { Q_EMIT silenceAsked(); }

Q_SIGNALS:
    void said(int number);
    void failed(int number); // there is no voice, or no more
    // For the thread.
    void wordsGiven(const QString &words, double rate, int number);
    void silenceAsked();
    void voiceAsked();
    void endAsked();

private:
    explicit Speaker(const QLocale &language) : m_language(language) {}

    // In the thread.
    void begin();
    void sayNow(const QString &words, double rate, int number);
    void stopNow();
    void answer();
    bool hasVoice() const;

    QThread *m_thread = nullptr;
    bool m_isLost = false; // it did not answer
    QSemaphore m_answers;
    std::atomic<bool> m_hasVoice = false; // of the last answer
    // Of the thread:
    QLocale m_language;
    QTextToSpeech *m_speech = nullptr;
    int m_number = 0;
    bool m_isHeard = false; // it began with the words that it was given last
};

} // namespace ui
