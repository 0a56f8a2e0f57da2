#include "ui/settings.h"

#include "guides.h"
#include "ui/main_window.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace {

// A settings file with these lines, as someone may have written it by hand.
class SettingsFile
{
public:
    explicit SettingsFile(const QByteArray &lines)
        : m_path(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("[General]\n" + lines + "\n");
        file.close();
        m_store = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    }
    QSettings &store() { return *m_store; }
    QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<QSettings> m_store;
};

int logged = 0;

// Counts the lines of the log, and keeps them out of the report of the tests.
class LogCounter
{
public:
    LogCounter() : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++logged; }))
    {
        logged = 0;
    }
    ~LogCounter() { qInstallMessageHandler(m_before); }

private:
    QtMessageHandler m_before;
};

} // namespace

TEST_CASE("settings: nothing stored reads as the defaults without a word")
{
    const LogCounter log;
    SettingsFile file("");
    const ui::Settings settings(file.store());
    CHECK(settings.theme() == ui::Theme::System);
    CHECK(settings.textSizeStep() == 0);
    CHECK(settings.windowGeometry().isEmpty());
    CHECK(logged == 0);
}

TEST_CASE("settings: what was set is read again from the file")
{
    SettingsFile file("");
    ui::Settings settings(file.store());
    settings.setTheme(ui::Theme::Dark);
    settings.setTextSizeStep(4);
    settings.setWindowGeometry("some bytes");
    file.store().sync();
    QSettings again(file.path(), QSettings::IniFormat);
    const ui::Settings read(again);
    CHECK(read.theme() == ui::Theme::Dark);
    CHECK(read.textSizeStep() == 4);
    CHECK(read.windowGeometry() == "some bytes");
}

TEST_CASE("settings: a broken theme reads as the systems with one line in the log")
{
    for (const char *value : {"purple", "", "2", "Dark", "light, dark", "@Invalid()", "@ByteArray(dark\\0)"}) {
        INFO(value);
        const LogCounter log;
        SettingsFile file(QByteArray("theme=") + value);
        CHECK(ui::Settings(file.store()).theme() == ui::Theme::System);
        CHECK(logged <= 1);
    }
}

TEST_CASE("settings: a broken text size reads as the normal one with one line in the log")
{
    for (const char *value : {"99", "0", "-100", "1e9", "large", "", "99999999999999999999", "100, 200"}) {
        INFO(value);
        const LogCounter log;
        SettingsFile file(QByteArray("text-size=") + value);
        CHECK(ui::Settings(file.store()).textSizeStep() == 0);
        CHECK(logged == 1);
    }
}

TEST_CASE("settings: a text size beyond the list is set to its end")
{
    SettingsFile file("");
    ui::Settings settings(file.store());
    settings.setTextSizeStep(99);
    CHECK(settings.textSizeStep() == ui::textSizeCount - 1);
    settings.setTextSizeStep(-99);
    CHECK(settings.textSizeStep() == 0);
}

TEST_CASE("settings: the window opens with a settings file full of rubbish")
{
    const LogCounter log;
    SettingsFile file("theme=7\ntext-size=huge\nwindow-geometry=rubbish\nunknown=1\n\xff\xfe=\xff");
    ui::Settings settings(file.store());
    ui::MainWindow window(windowGuide(), settings, goodDay);
    window.openPage(QStringLiteral("home"));
    CHECK(window.currentPage() == QStringLiteral("home"));
    CHECK(window.size() == QSize(1180, 780));
}

TEST_CASE("settings: the window comes back with the size it was closed with")
{
    SettingsFile file("");
    ui::Settings settings(file.store());
    {
        ui::MainWindow window(windowGuide(), settings, goodDay);
        window.resize(900, 555);
        window.show();
        window.close();
    }
    const ui::MainWindow again(windowGuide(), settings, goodDay);
    CHECK(again.size() == QSize(900, 555));
}
