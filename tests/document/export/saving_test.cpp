// How files are written, and what is left when that fails.

#include "document/export/save_file.h"

#include "document/export/full_disk.h"
#include "guide/booklet/guide_pages.h"
#include "support/made_up_guide.h"
#include "support/qt_strings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

using namespace document;

namespace {

using Saved = guide::Result<guide::Done, QString>;

Saved save(const QString &file)
{
    if (file.endsWith(QLatin1String(".txt")))
        return saveText(file, "The words.\n");
    const guide::Guide guide = madeUpGuide();
    return savePdf(file, {QStringLiteral("Title"), guide::pagesOf(guide, "2026-12-01")}, guide, {});
}

QByteArray savedContent(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

void put(const QString &file, const QByteArray &content)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(content) == content.size());
}

QStringList entriesOf(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// The sentence that a person reads.
std::string complaint(const QString &file)
{
    const Saved saved = save(file);
    REQUIRE_FALSE(saved);
    return saved.error().toStdString();
}

const QStringList kinds{QStringLiteral("a.pdf"), QStringLiteral("a.txt")};

// Root may write to every folder, so what binds all others is tested as one of them: the user "nobody" of every Linux.
class NotRoot
{
public:
    NotRoot()
    {
        if (geteuid() == 0)
            m_wasRoot = setresgid(nobody, nobody, 0) == 0 && setresuid(nobody, nobody, 0) == 0;
        REQUIRE(geteuid() != 0);
    }
    ~NotRoot()
    {
        if (m_wasRoot && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0))
            std::abort();
    }
    NotRoot(const NotRoot &) = delete;
    NotRoot &operator=(const NotRoot &) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot = false;
};

} // namespace

TEST_CASE("saving: a file is written where it was asked for and nothing else is left")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QString::fromUtf8("my Führer.pdf"));
    CHECK(save(pdf));
    CHECK(savedContent(pdf).startsWith("%PDF-"));
    const QString text = folder.filePath(QStringLiteral("words.txt"));
    CHECK(save(text));
    CHECK(savedContent(text) == "The words.\n");
    CHECK(entriesOf(folder).size() == 2);
}

TEST_CASE("saving: a file that was there is replaced")
{
    const QTemporaryDir folder;
    for (const QString &kind : kinds) {
        const QString file = folder.filePath(kind);
        put(file, "old");
        CHECK(save(file));
        CHECK(savedContent(file) != "old");
    }
}

TEST_CASE("saving: a missing folder is told and not made")
{
    const QTemporaryDir folder;
    for (const QString &kind : kinds) {
        const QString file = folder.filePath(QStringLiteral("nowhere/") + kind);
        CHECK(complaint(file)
              == "The folder " + folder.filePath(QStringLiteral("nowhere")).toStdString()
                     + " does not exist. Choose another folder or name.");
    }
    CHECK(entriesOf(folder).isEmpty());
}

TEST_CASE("saving: a folder is not a file to write to")
{
    const QTemporaryDir folder;
    for (const QString &kind : kinds) {
        const QString file = folder.filePath(kind);
        REQUIRE(QDir().mkdir(file));
        CHECK(complaint(file) == file.toStdString() + " is a folder. Add a file name to it.");
    }
    CHECK(entriesOf(folder) == kinds);
}

TEST_CASE("saving: a pipe or a device is left as it is")
{
    const QTemporaryDir folder;
    for (const QString &kind : kinds) {
        const QString file = folder.filePath(kind);
        REQUIRE(mkfifo(QFile::encodeName(file).constData(), 0600) == 0);
        CHECK(complaint(file)
              == file.toStdString() + " is not a file that can be replaced. Choose another folder or name.");
        struct stat after
        {
        };
        REQUIRE(stat(QFile::encodeName(file).constData(), &after) == 0);
        CHECK(S_ISFIFO(after.st_mode));
    }
}

TEST_CASE("saving: a name that points to a file keeps pointing to it")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.txt"));
    const QString name = folder.filePath(QStringLiteral("name.txt"));
    put(target, "old");
    REQUIRE(QFile::link(target, name));
    CHECK(save(name));
    CHECK(QFileInfo(name).isSymLink());
    CHECK(savedContent(target) == "The words.\n");
}

TEST_CASE("saving: a long or strange name is told cut and on one line")
{
    const QTemporaryDir folder;
    const QString name = QString(200, QLatin1Char('a')) + QStringLiteral("\n\u202e.txt");
    for (const QString &file :
         {folder.filePath(QStringLiteral("none/") + name), folder.filePath(name + QString(200, QLatin1Char('b')))}) {
        const std::string told = complaint(file);
        CHECK(told.size() < 300);
        CHECK(told.find('\n') == std::string::npos);
        CHECK(told.find("\xe2\x80\xae") == std::string::npos);
    }
}

TEST_CASE("saving: an empty name is told")
{
    CHECK(complaint(QString()) == "There is no file name. Type one.");
}

TEST_CASE("saving: a full disk is told by the name of its folder and the old file stays whole")
{
    const QTemporaryDir folder;
    for (const QString &kind : kinds) {
        const QString file = folder.filePath(kind);
        put(file, "the old file");
        const Saved saved = [&] {
            const FullDisk full;
            return save(file);
        }();
        REQUIRE_FALSE(saved);
        CHECK(saved.error().toStdString()
              == "The file " + file.toStdString() + " could not be saved. The folder " + folder.path().toStdString()
                     + " has no space left. Make room there, or choose another folder.");
        CHECK(savedContent(file) == "the old file");
    }
    CHECK(entriesOf(folder) == kinds);
}

TEST_CASE("saving: a file that breaks off is told in the words of the system and the old file stays whole")
{
    const QTemporaryDir folder;
    for (const QString &kind : kinds) {
        const QString file = folder.filePath(kind);
        put(file, "the old file");
        const Saved saved = [&] {
            const ShortFiles limit(4);
            return save(file);
        }();
        REQUIRE_FALSE(saved);
        CHECK(saved.error().toStdString()
              == "The file " + file.toStdString()
                     + " could not be saved: File too large. Choose another folder or name.");
        CHECK(savedContent(file) == "the old file");
    }
    CHECK(entriesOf(folder) == kinds);
}

TEST_CASE("saving: a folder that may not be written to is told and the old file stays")
{
    const NotRoot user;
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const QString old = folder.filePath(QStringLiteral("a.txt"));
    put(old, "the old file");
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    CHECK(complaint(folder.filePath(QStringLiteral("b.pdf")))
          == "The folder " + folder.path().toStdString()
                 + " is protected; nothing can be saved there. Choose another folder or name.");
    CHECK_FALSE(save(folder.filePath(QStringLiteral("b.txt"))));
    QFile::setPermissions(old, QFile::ReadOwner);
    CHECK(complaint(old)
          == "The file " + old.toStdString() + " is protected and cannot be changed. Choose another folder or name.");
    CHECK(savedContent(old) == "the old file");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("saving: a folder in which no file can be made is told to root too")
{
    const QString folder = QStringLiteral("/proc/self/fd");
    for (const QString &kind : kinds) {
        const std::string told = complaint(folder + QLatin1Char('/') + kind);
        CHECK_THAT(told, Catch::StartsWith("The "));
        CHECK_THAT(told, Catch::Contains(folder.toStdString()));
        CHECK_THAT(told, Catch::EndsWith(" Choose another folder or name."));
    }
}

TEST_CASE("saving: a file is not a folder to save in")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    put(file, "the old file");
    for (const QString &kind : kinds)
        CHECK(complaint(file + QLatin1Char('/') + kind)
              == file.toStdString() + " is not a folder. Choose another folder or name.");
    CHECK(savedContent(file) == "the old file");
}

TEST_CASE("saving: stopped on its way it leaves the old file whole")
{
    const guide::Guide guide = madeUpGuide();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.pdf"));
    put(file, "the old file");
    for (const int stop : {0, 1, 4}) {
        const Saved saved = savePdf(file, {QStringLiteral("Title"), guide::pagesOf(guide, "2026-12-01")}, guide, {},
                                    [&](int done, int) { return done < stop; });
        REQUIRE_FALSE(saved);
        CHECK(saved.error() == QStringLiteral("Stopped: nothing was saved."));
        CHECK(savedContent(file) == "the old file");
    }
    CHECK(entriesOf(folder) == QStringList{QStringLiteral("a.pdf")});
}
