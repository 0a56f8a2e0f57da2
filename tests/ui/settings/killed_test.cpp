// The settings file of a program that is killed while it writes.

#include "ui/settings/settings_file.h"

#include "support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace {

const QString linesKey = QStringLiteral("lines");
constexpr int kills = 300;
constexpr int longText = 20'000;

QString textOf(int turn)
{
    return QString(longText, QLatin1Char(static_cast<char>('a' + turn % 26)));
}

// Writes one text after the other until it is killed.
[[noreturn]] void writeOn(const QString &path, int turn)
{
    for (;; ++turn) {
        ui::SettingsFile file(path);
        file.set(linesKey, textOf(turn));
        file.save();
    }
}

void makeOlder(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
}

} // namespace

TEST_CASE("settings file: of a program that is killed at any moment the old or the new is there whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("midback.ini"));
    {
        ui::SettingsFile file(path);
        file.set(linesKey, textOf(0));
    }
    std::mt19937 moments(20261129);
    for (int i = 0; i < kills; ++i) {
        const pid_t writer = fork();
        REQUIRE(writer >= 0);
        if (writer == 0)
            writeOn(path, i);
        usleep(static_cast<useconds_t>(moments() % 3000));
        REQUIRE(kill(writer, SIGKILL) == 0);
        REQUIRE(waitpid(writer, nullptr, 0) == writer);
        const auto text = ui::SettingsFile(path).text(linesKey);
        REQUIRE(text);
        CHECK(text->size() == longText);
        CHECK(text->count(text->at(0)) == longText);
    }
    const QDir all(folder.path());
    for (const QString &name : all.entryList(QDir::Files | QDir::Hidden))
        makeOlder(folder.filePath(name));
    const ui::SettingsFile next(path);
    CHECK(all.entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("midback.ini")});
}

TEST_CASE("settings file: what a killed program left is removed and nothing else is")
{
    const QTemporaryDir folder;
    const QStringList names{QStringLiteral("midback.ini"), QStringLiteral("midback.ini.AbCdEf"),
                            QStringLiteral("midback.ini.backups"), QStringLiteral("midback.ini.fresh1"),
                            QStringLiteral("other.ini.AbCdEf")};
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("[General]\nlines=a\n") > 0);
        file.close();
        if (!name.contains(QStringLiteral("fresh")))
            makeOlder(folder.filePath(name));
    }
    CHECK(ui::SettingsFile(folder.filePath(names.first())).text(linesKey) == QStringLiteral("a"));
    QStringList left = names;
    left.removeAt(1);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name) == left);
}
