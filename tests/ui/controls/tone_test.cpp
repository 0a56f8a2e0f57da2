#include "ui/controls/system/tone.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

namespace {

// Players that are on the computer, in place of all others: scripts that keep what they were given, or fail.
class Players
{
public:
    explicit Players(const QStringList &failing)
    {
        const auto add = [this](const QString &name, const QByteArray &script) {
            QFile file(m_folder.filePath(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("#!/bin/sh\n" + script);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        };
        for (const QString &name : failing)
            add(name, "exit 1\n");
        add(QStringLiteral("aplay"), "/bin/cat \"$1\" > \"" + heardPath().toLocal8Bit() + "\"\nexit 0\n");
        qputenv("PATH", m_folder.path().toLocal8Bit());
    }
    ~Players() { qputenv("PATH", m_path); }

    QByteArray heard() const
    {
        QFile file(heardPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString heardPath() const { return m_folder.filePath(QStringLiteral("heard")); }

    QTemporaryDir m_folder;
    QByteArray m_path = qgetenv("PATH");
};

// For what is written meanwhile, away from what other programs write.
class OwnTemporaryFolder
{
public:
    OwnTemporaryFolder() { qputenv("TMPDIR", m_folder.path().toLocal8Bit()); }
    ~OwnTemporaryFolder()
    {
        if (m_before.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }

    bool isEmpty() const { return QDir(m_folder.path()).isEmpty(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("TMPDIR");
};

} // namespace

TEST_CASE("tone: it is soft and begins and ends without a click")
{
    const QByteArray wave = ui::Tone::wave();
    REQUIRE(wave.startsWith("RIFF"));
    const auto size = static_cast<quint32>(wave.size());
    CHECK(qFromLittleEndian<quint32>(wave.data() + 4) == size - 8);
    CHECK(qFromLittleEndian<quint32>(wave.data() + 40) == size - 44);
    int loudest = 0;
    int steepest = 0;
    int before = 0;
    for (qsizetype at = 44; at < wave.size(); at += 2) {
        const int sample = qFromLittleEndian<qint16>(wave.data() + at);
        loudest = std::max(loudest, std::abs(sample));
        steepest = std::max(steepest, std::abs(sample - before));
        before = sample;
    }
    CHECK(loudest > 2000);
    CHECK(loudest < 8000);
    CHECK(steepest < 1600);
    CHECK(std::abs(before) < 50);
}

TEST_CASE("tone: it is given to the first player that can play it and is in no folder meanwhile")
{
    const Players players({QStringLiteral("paplay")}); // in a folder of their own
    const OwnTemporaryFolder temporary;
    ui::Tone tone;
    tone.play();
    CHECK(temporary.isEmpty()); // so that nothing stays of it when the program is killed now
    CHECK(QTest::qWaitFor([&] { return players.heard() == ui::Tone::wave(); }, 5000));
    CHECK(temporary.isEmpty());
}

TEST_CASE("tone: once played it is closed")
{
    const auto open = [] {
        return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
    };
    const Players players({});
    ui::Tone tone;
    const auto before = open();
    tone.play();
    CHECK(open() > before);
    CHECK(QTest::qWaitFor([&] { return open() == before; }, 5000));
}

TEST_CASE("tone: where nothing can play it nothing happens")
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    {
        const OwnTemporaryFolder temporary;
        ui::Tone tone;
        tone.play();
        tone.play();
        CHECK(temporary.isEmpty());
    }
    qputenv("PATH", path);
}
