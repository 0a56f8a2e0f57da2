// A file that is saved by a program that is killed while it does so.

#include "document/export/save_file.h"
#include "guide/booklet/guide_pages.h"

#include "support/made_up_guide.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include "support/catch.h"

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Kills a process that saves on and on, many times, and looks at the file each time. Returns how many other files lie
// beside it in the end.
int killedWhile(const QString &path, int kills, unsigned longest, const std::function<void()> &save,
                const std::function<bool(const QByteArray &)> &isWhole)
{
    save();
    std::mt19937 moments(20261129);
    for (int i = 0; i < kills; ++i) {
        const pid_t writer = fork();
        REQUIRE(writer >= 0);
        while (writer == 0)
            save();
        usleep(static_cast<useconds_t>(moments() % longest));
        REQUIRE(kill(writer, SIGKILL) == 0);
        REQUIRE(waitpid(writer, nullptr, 0) == writer);
        CHECK(isWhole(contentOf(path)));
    }
    return static_cast<int>(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size()) - 1;
}

} // namespace

TEST_CASE("saving: of a program that is killed at any moment a whole text is there")
{
    constexpr int letters = 2'000'000;
    constexpr int kills = 200;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    char letter = 'a';
    const int others = killedWhile(
        path, kills, 8000,
        [&] {
            letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1);
            (void)document::saveText(path, std::string(letters, letter));
        },
        [](const QByteArray &bytes) { return bytes.size() == letters && bytes.count(bytes[0]) == letters; });
    // What is written has no name until it is whole, so that hardly any kill leaves one.
    INFO(others);
    CHECK(others <= kills / 20);
}

TEST_CASE("saving: of a program that is killed at any moment a whole PDF is there")
{
    constexpr int kills = 60;
    const guide::Guide guide = madeUpGuide();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const document::Sheets sheets{QStringLiteral("Title"), guide::pagesOf(guide, "2026-12-01")};
    const int others = killedWhile(
        path, kills, 60'000, [&] { (void)document::savePdf(path, sheets, guide, {}); },
        [](const QByteArray &bytes) { return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"); });
    CHECK(others <= kills / 20);
}
