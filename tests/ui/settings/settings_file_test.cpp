#include "ui/settings/settings_file.h"
#include "ui/settings/stored_settings.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace {

const QString anyKey = QStringLiteral("key");

// Texts that a file of lines could get wrong.
QStringList hardTexts()
{
    return {QString(),
            QStringLiteral("plain"),
            QStringLiteral(" spaces "),
            QStringLiteral("a, b; c = d"),
            QStringLiteral("\"quoted\" \\ and 'more'"),
            QStringLiteral("two\nlines\tand\r\x01"
                           "a tab"),
            QStringLiteral("gr\u00fc\u00df \u4f60\u597d \U0001f600"),
            QStringLiteral("@Variant(x)"),
            QStringLiteral("@@"),
            QStringLiteral("[General]"),
            QStringLiteral("/home/\u00e4/a folder")};
}

} // namespace

TEST_CASE("settings file: what was set is read again whatever it is")
{
    for (const QString &text : hardTexts()) {
        INFO(text.toStdString());
        const StoredSettings place;
        {
            ui::SettingsFile file(place.path());
            file.set(anyKey, text);
            file.set(QStringLiteral("list"), hardTexts());
            CHECK(file.text(anyKey) == text);
        }
        const ui::SettingsFile again(place.path());
        CHECK(again.text(anyKey) == text);
        CHECK(again.list(QStringLiteral("list")) == hardTexts());
        CHECK(again.keys() == QStringList{anyKey, QStringLiteral("list")});
    }
}

TEST_CASE("settings file: what earlier versions wrote through Qt is read and Qt reads what is written")
{
    for (const QString &text : hardTexts()) {
        INFO(text.toStdString());
        const StoredSettings place;
        {
            QSettings qt(place.path(), QSettings::IniFormat);
            qt.setValue(anyKey, text);
            qt.setValue(QStringLiteral("list"), hardTexts());
            qt.setValue(QStringLiteral("flag"), true);
        }
        {
            ui::SettingsFile file(place.path());
            CHECK(file.text(anyKey) == text);
            CHECK(file.list(QStringLiteral("list")) == hardTexts());
            CHECK(file.text(QStringLiteral("flag")) == QStringLiteral("true"));
            file.set(anyKey, QStringLiteral("other"));
            file.set(QStringLiteral("new"), text);
            file.set(QStringLiteral("more"), hardTexts());
        }
        const QSettings qt(place.path(), QSettings::IniFormat);
        CHECK(qt.value(anyKey).toString() == QStringLiteral("other"));
        CHECK(qt.value(QStringLiteral("new")).toString() == text);
        CHECK(qt.value(QStringLiteral("list")).toStringList() == hardTexts());
        CHECK(qt.value(QStringLiteral("more")).toStringList() == hardTexts());
    }
}

TEST_CASE("settings file: what is no ordinary file is neither read nor replaced and holds nothing up")
{
    const StoredSettings place;
    const std::string path = place.path().toStdString();
    const auto kinds = {+[](const char *at) { return mkfifo(at, 0600) == 0; },
                        +[](const char *at) { return mkdir(at, 0700) == 0; },
                        +[](const char *at) { return symlink("/dev/zero", at) == 0; },
                        +[](const char *at) {
                            return symlink("/dev/null", at) == 0;
                        }};
    for (const auto &make : kinds) {
        REQUIRE(make(path.c_str()));
        struct stat before = {};
        struct stat after = {};
        REQUIRE(lstat(path.c_str(), &before) == 0);
        {
            ui::SettingsFile file(place.path());
            CHECK(file.keys().isEmpty());
            file.set(anyKey, QStringLiteral("value"));
            CHECK(file.text(anyKey) == QStringLiteral("value"));
        }
        REQUIRE(lstat(path.c_str(), &after) == 0);
        CHECK(before.st_ino == after.st_ino);
        CHECK(before.st_mode == after.st_mode);
        REQUIRE(std::remove(path.c_str()) == 0);
    }
}

TEST_CASE("settings file: of a file that is too large only whole lines at its start are read")
{
    const StoredSettings place;
    place.put("[General]\nkey=first\nlong=" + QByteArray(ui::largestSettings, 'x') + "\nlast=1\n");
    const ui::SettingsFile file(place.path());
    CHECK(file.text(anyKey) == QStringLiteral("first"));
    CHECK(file.keys() == QStringList{anyKey});
}

TEST_CASE("settings file: a file of the largest size is read to its end")
{
    const StoredSettings place;
    const QByteArray start = "[General]\nlong=";
    const QByteArray end = "\nkey=last\n";
    place.put(start + QByteArray(ui::largestSettings - start.size() - end.size(), 'x') + end);
    CHECK(ui::SettingsFile(place.path()).text(anyKey) == QStringLiteral("last"));
}

TEST_CASE("settings file: two windows keep what each of them set")
{
    const StoredSettings place;
    ui::SettingsFile one(place.path());
    ui::SettingsFile other(place.path());
    one.set(QStringLiteral("one"), QStringLiteral("1"));
    one.save();
    other.set(QStringLiteral("other"), QStringLiteral("2"));
    other.save();
    CHECK(ui::SettingsFile(place.path()).keys() == QStringList{QStringLiteral("one"), QStringLiteral("other")});
}

TEST_CASE("settings file: reading alone writes nothing and setting makes the folder")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/midback/midback.ini"));
    {
        const ui::SettingsFile file(path);
        CHECK_FALSE(file.text(anyKey));
        CHECK_FALSE(file.list(anyKey));
    }
    CHECK(QDir(folder.path()).isEmpty());
    {
        ui::SettingsFile file(path);
        file.set(anyKey, QStringLiteral("value"));
    }
    CHECK(QFileInfo(path).isFile());
    CHECK(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("settings file: lines outside of its part and lines without a key are passed over")
{
    const StoredSettings place;
    place.put(
        "key=before\n[Other]\nkey=other\n[General]\n; key=comment\n=none\nnothing\nkey = mine \n[Last]\nkey=last\n");
    const ui::SettingsFile file(place.path());
    CHECK(file.text(anyKey) == QStringLiteral("mine"));
    CHECK(file.keys() == QStringList{anyKey});
}
