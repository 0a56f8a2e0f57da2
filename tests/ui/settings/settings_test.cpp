#include "ui/settings/settings.h"

#include "support/guides.h"
#include "support/recorded_voice.h"
#include "ui/settings/settings_file.h"
#include "ui/sheets/checklist_page.h"
#include "ui/window/main_window.h"

#include "support/catch.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

namespace {

// A settings file with these lines, as someone may have written it by hand.
class WrittenFile
{
public:
    explicit WrittenFile(const QByteArray &lines) : m_path(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("[General]\n" + lines + "\n");
        file.close();
        m_store = std::make_unique<ui::SettingsFile>(m_path);
    }
    ui::SettingsFile &store() { return *m_store; }
    QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ui::SettingsFile> m_store;
};

// What no key of the file takes.
const std::vector<const char *> rubbish{"",
                                        "banana",
                                        "@Invalid()",
                                        "@ByteArray(dark\\0)",
                                        "@Variant(\\0\\0\\0\\n)",
                                        "@Size(1 2)",
                                        "nan",
                                        "-1",
                                        "99999999999999999999",
                                        "1e9",
                                        "1, 2",
                                        "\"",
                                        "\\",
                                        "\\x",
                                        "TRUE ",
                                        "@@",
                                        "\xff\xfe"};

int logged = 0;
QString lastLine;

// Counts the lines of the log, and keeps them out of the report of the tests.
class LogCounter
{
public:
    LogCounter()
        : m_before(qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
              ++logged;
              lastLine = line;
          }))
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
    WrittenFile file("");
    const ui::Settings settings(file.store());
    CHECK(settings.theme() == ui::Theme::System);
    CHECK(settings.textSizeStep() == 0);
    CHECK_FALSE(settings.windowPlace());
    CHECK(logged == 0);
}

TEST_CASE("settings: until a country is chosen it is that of the locale")
{
    const QLocale before;
    WrittenFile file("");
    ui::Settings settings(file.store());
    const auto countryIn = [&](const char *locale) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        return settings.country();
    };
    CHECK(countryIn("en_GB") == QStringLiteral("GB"));
    CHECK(countryIn("de_DE") == QStringLiteral("EU"));
    CHECK(countryIn("en_IE") == QStringLiteral("IE"));
    CHECK(countryIn("C").isEmpty());
    settings.setCountry(QStringLiteral("US"));
    CHECK(countryIn("en_GB") == QStringLiteral("US"));
    QLocale::setDefault(before);
}

TEST_CASE("settings: what was set is read again from the file")
{
    WrittenFile file("");
    ui::Settings settings(file.store());
    settings.setTheme(ui::Theme::Dark);
    settings.setTextSizeStep(4);
    settings.setCountry(QStringLiteral("GB"));
    settings.setReadingSpeed(ui::ReadingSpeed::MuchSlower);
    settings.setLargePrint(true);
    settings.setLetterPaper(true);
    settings.setChecklistWeeks(4);
    settings.setChecklistItems({});
    settings.setChecklistLines({QString(), QStringLiteral("walk, then \"swim\"")});
    settings.setWindowPlace({-1280, 20, 640, 480, true});
    file.store().save();
    ui::SettingsFile again(file.path());
    const ui::Settings read(again);
    CHECK(read.theme() == ui::Theme::Dark);
    CHECK(read.textSizeStep() == 4);
    CHECK(read.country() == QStringLiteral("GB"));
    CHECK(read.readingSpeed() == ui::ReadingSpeed::MuchSlower);
    CHECK(read.largePrint());
    CHECK(read.letterPaper());
    CHECK(read.checklistWeeks() == 4);
    CHECK(read.checklistItems() == QStringList());
    CHECK(read.checklistLines() == QStringList{QString(), QStringLiteral("walk, then \"swim\"")});
    const auto place = read.windowPlace();
    REQUIRE(place);
    CHECK(QRect(place->x, place->y, place->width, place->height) == QRect(-1280, 20, 640, 480));
    CHECK(place->maximized);
}

TEST_CASE("settings: each theme is kept by its name and only by that")
{
    for (const auto &[theme, name] :
         {std::pair(ui::Theme::System, "system"), std::pair(ui::Theme::Light, "light"),
          std::pair(ui::Theme::Dark, "dark"), std::pair(ui::Theme::HighContrast, "high-contrast")}) {
        WrittenFile file("");
        ui::Settings(file.store()).setTheme(theme);
        CHECK(file.store().text(QStringLiteral("theme")) == QString::fromLatin1(name));
        CHECK(ui::Settings(file.store()).theme() == theme);
    }
}

TEST_CASE("settings: a broken theme reads as the systems with one line in the log")
{
    for (const char *value :
         {"purple", "", "2", "Dark", "high contrast", "light, dark", "@Invalid()", "@ByteArray(dark\\0)"}) {
        INFO(value);
        const LogCounter log;
        WrittenFile file(QByteArray("theme=") + value);
        CHECK(ui::Settings(file.store()).theme() == ui::Theme::System);
        CHECK(logged <= 1);
    }
}

TEST_CASE("settings: a broken text size reads as the normal one with one line in the log")
{
    for (const char *value : {"99", "0", "-100", "1e9", "large", "", "99999999999999999999", "100, 200"}) {
        INFO(value);
        const LogCounter log;
        WrittenFile file(QByteArray("text-size=") + value);
        CHECK(ui::Settings(file.store()).textSizeStep() == 0);
        CHECK(logged == 1);
    }
}

TEST_CASE("settings: a text size beyond the list is set to its end")
{
    WrittenFile file("");
    ui::Settings settings(file.store());
    settings.setTextSizeStep(99);
    CHECK(settings.textSizeStep() == ui::textSizeCount - 1);
    settings.setTextSizeStep(-99);
    CHECK(settings.textSizeStep() == 0);
}

TEST_CASE("settings: a value that is not meant reads as the default with one line in the log however often it is asked")
{
    for (const char *value : rubbish) {
        INFO(value);
        const auto reads = [&](const char *key, auto isDefault) {
            INFO(key);
            const LogCounter log;
            WrittenFile file(QByteArray(key) + "=" + value);
            const ui::Settings settings(file.store());
            for (int i = 0; i < 3; ++i)
                CHECK(isDefault(settings));
            CHECK(logged == 1);
            CHECK(std::all_of(lastLine.begin(), lastLine.end(), [](QChar c) { return c.isPrint(); }));
        };
        reads("theme", [](const ui::Settings &s) { return s.theme() == ui::Theme::System; });
        reads("text-size", [](const ui::Settings &s) { return s.textSizeStep() == 0; });
        reads("reading-speed", [](const ui::Settings &s) { return s.readingSpeed() == ui::ReadingSpeed::Usual; });
        reads("large-print", [](const ui::Settings &s) { return !s.largePrint(); });
        reads("letter-paper", [](const ui::Settings &s) { return !s.letterPaper(); });
        reads("checklist-weeks", [](const ui::Settings &s) { return s.checklistWeeks() == 1; });
        reads("window-place", [](const ui::Settings &s) { return !s.windowPlace(); });
    }
}

TEST_CASE("settings: a value is read as the text that stands there")
{
    WrittenFile file("country=@Variant(\\0\\0\\0\\n)\nchecklist-lines=@ByteArray(x), @@y\nchecklist-items=@Invalid()");
    const ui::Settings settings(file.store());
    CHECK(settings.country().startsWith(QLatin1String("@Variant(")));
    CHECK(settings.checklistLines() == QStringList{QStringLiteral("@ByteArray(x)"), QStringLiteral("@y")});
    CHECK(settings.checklistItems() == QStringList()); // how Qt wrote that none was chosen
}

TEST_CASE("settings: more lines of the readers own than the page shows are left out")
{
    WrittenFile file("checklist-lines=" + QByteArray("a, ").repeated(5000));
    const ui::Settings settings(file.store());
    const guide::Checklist &checklist = windowGuide().checklists().front();
    CHECK(ui::checklistChoice(settings, checklist).ownLines.size() == ui::ownLineCount);
}

TEST_CASE("settings: the window opens with a settings file full of rubbish")
{
    const LogCounter log;
    WrittenFile file(
        "theme=7\ntext-size=huge\nwindow-place=rubbish\nwindow-geometry=rubbish\nunknown=1\n\xff\xfe=\xff");
    ui::Settings settings(file.store());
    ui::MainWindow window(windowGuide(), settings, goodDay, silentVoice());
    window.openPage(QStringLiteral("home"));
    CHECK(window.currentPage() == QStringLiteral("home"));
    CHECK_FALSE(window.size().isEmpty());
}
