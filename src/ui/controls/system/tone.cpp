#include "ui/controls/system/tone.h"

#include <QApplication>
#include <QDataStream>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <sys/mman.h>

#include <array>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

constexpr int longest = 5000; // milliseconds: a player that has not ended by then waits for something

// Of PulseAudio, PipeWire and ALSA; each is given the file.
constexpr std::array players{"paplay", "pw-play", "aplay"};

constexpr int samplesPerSecond = 22050;
constexpr double length = 0.9; // seconds
constexpr double pitch = 523.25;
constexpr double loudness = 0.18; // of the most
constexpr double rise = 0.04;     // seconds: a sudden start is a click
constexpr double fade = 0.22;     // seconds until it is a third as loud

double sampleAt(double time)
{
    using std::numbers::pi;
    const double swell = std::min(1.0, time / rise) * std::exp(-time / fade) * std::min(1.0, (length - time) / rise);
    return swell * (std::sin(2 * pi * pitch * time) + 0.3 * std::sin(4 * pi * pitch * time)) / 1.3;
}

// A file in memory: in no folder, and gone with the last program that has it open, however that ends.
std::unique_ptr<QFile> inMemory(const QByteArray &bytes)
{
    auto file = std::make_unique<QFile>();
    const int descriptor = memfd_create("tone", MFD_CLOEXEC);
    if (descriptor < 0 || !file->open(descriptor, QFile::WriteOnly, QFile::AutoCloseHandle)
        || file->write(bytes) != bytes.size() || !file->flush())
        return nullptr;
    return file;
}

// By which another program of the same person can open it.
QString nameOf(const QFile &file)
{
    return QStringLiteral("/proc/%1/fd/%2").arg(QCoreApplication::applicationPid()).arg(file.handle());
}

} // namespace

Tone::Tone(QObject *parent) : QObject(parent) {}

Tone::~Tone()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

QByteArray Tone::wave()
{
    constexpr quint32 samples = static_cast<quint32>(samplesPerSecond * length);
    constexpr quint32 bytes = 2 * samples;
    QByteArray all;
    QDataStream out(&all, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32{36 + bytes};
    out.writeRawData("WAVEfmt ", 8);
    out << quint32{16} << quint16{1} << quint16{1} << quint32{samplesPerSecond} << quint32{2 * samplesPerSecond}
        << quint16{2} << quint16{16};
    out.writeRawData("data", 4);
    out << bytes;
    for (quint32 i = 0; i < samples; ++i)
        out << static_cast<qint16>(std::lround(32767 * loudness * sampleAt(1.0 * i / samplesPerSecond)));
    return all;
}

void Tone::play()
{
    if (m_process)
        return;
    m_file = inMemory(wave());
    if (!m_file)
        m_player = players.size();
    playWithNext();
}

void Tone::playWithNext()
{
    QString program;
    while (m_player < players.size() && program.isEmpty()) {
        program = QStandardPaths::findExecutable(QLatin1String(players[m_player]));
        m_player += program.isEmpty() ? 1 : 0;
    }
    if (program.isEmpty()) {
        end();
        QApplication::beep();
        return;
    }
    m_process = new QProcess(this);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    const auto tryNext = [this] {
        end();
        ++m_player;
        play();
    };
    connect(m_process, &QProcess::finished, this, [this, tryNext](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0)
            end();
        else
            tryNext();
    });
    connect(m_process, &QProcess::errorOccurred, this, [tryNext](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tryNext();
    });
    QTimer::singleShot(longest, m_process, &QProcess::kill);
    m_process->start(program, {nameOf(*m_file)});
}

void Tone::end()
{
    m_file = nullptr;
    if (m_process)
        m_process->deleteLater();
    m_process = nullptr;
}

} // namespace ui
