// Tone: a soft sound that the program makes itself, for eyes that are closed. A small player that is on the computer
// plays it: it is asked for only when there is something to hear, and nothing has to be there for the program to start.
#pragma once

#include <QObject>

#include <memory>

class QFile;
class QProcess;

namespace ui {

class Tone : public QObject
{
    Q_OBJECT

public:
    explicit Tone(QObject *parent = nullptr);
    ~Tone() override;

    // Returns at once. Where no player can play it, the desktop's own sound is asked for. One that is still played goes
    // on.
    void play();

    // As a WAV file.
    static QByteArray wave();

private:
    void playWithNext();
    void end();

    std::unique_ptr<QFile> m_file; // while it is played
    QProcess *m_process = nullptr;
    std::size_t m_player = 0; // of those that are tried; the one that could stays
};

} // namespace ui
