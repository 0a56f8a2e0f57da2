// What is kept, as the settings page shows it, and how it is removed.

#include "ui/controls/announcer.h"
#include "ui/controls/notice.h"

#include "support/open_window.h"

#include "support/catch.h"

#include <QFile>

using Catch::Contains;

namespace {

std::string pageWords(OpenWindow &reader)
{
    std::string words;
    for (const ui::TextBlock *block : reader.page().blocks())
        words += block->words().toStdString() + "\n";
    return words;
}

} // namespace

TEST_CASE("settings page: it shows all that is kept and removes it and keeps nothing more")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("midback.ini"));
    {
        ui::SettingsFile store(path);
        ui::Settings settings(store);
        settings.setTheme(ui::Theme::Dark);
        settings.setChecklistLines({QStringLiteral("Water the plants"), QStringLiteral("Walk")});
        store.save();
        REQUIRE(QFile::exists(path));
        CHECK(settings.fileName().endsWith(QStringLiteral("midback.ini")));
        CHECK(settings.kept().contains(QStringLiteral("theme: dark")));
        CHECK(settings.kept().contains(QStringLiteral("checklist-lines: Water the plants, Walk")));
        CHECK(settings.forgetAll());
        CHECK_FALSE(QFile::exists(path));
        CHECK(settings.theme() == ui::Theme::Dark); // what is shown stays
        CHECK(settings.kept().isEmpty());
        settings.setLargePrint(true);
        CHECK(settings.kept().isEmpty());
    }
    CHECK_FALSE(QFile::exists(path)); // nor does the end of the program write it again
}

TEST_CASE("settings page: its button removes what is kept and says so as long as the program runs")
{
    OpenWindow reader(windowGuide());
    reader.settings().setTheme(ui::Theme::Light);
    reader.open(QStringLiteral("settings"));
    CHECK_THAT(pageWords(reader), Contains("Colors (theme): light"));
    const QString path = reader.settings().fileName();
    reader.find<ui::Button>("removeKept").click();
    reader.find<ui::Button>("removeForGood").click();
    CHECK_FALSE(QFile::exists(path));
    const QString removed = QStringLiteral("It is removed.");
    CHECK(reader.find<ui::Notice>("removed").text().startsWith(removed));
    QCoreApplication::processEvents();
    CHECK_THAT(pageWords(reader), !Contains("(theme): light")); // no line stays that is kept no longer
    CHECK(reader.find<ui::Notice>("removed").text().startsWith(removed));
    reader.window().setTheme(ui::Theme::Dark); // the page is made anew
    CHECK_FALSE(QFile::exists(path));
    CHECK_THAT(pageWords(reader), Contains("nothing is kept yet"));
    CHECK(reader.find<ui::Notice>("removed").text().startsWith(removed));
}

TEST_CASE("settings page: it asks once before it removes what is kept")
{
    OpenWindow reader(windowGuide());
    reader.settings().setTheme(ui::Theme::Light);
    reader.open(QStringLiteral("settings"));
    reader.page().blocks(); // all of it is made
    auto &remove = reader.find<ui::Button>("removeKept");
    auto &yes = reader.find<ui::Button>("removeForGood");
    auto &no = reader.find<ui::Button>("keepAll");
    CHECK_FALSE(yes.isVisible());
    reader.page().setFocus();
    for (int i = 0; i < 100 && !remove.hasFocus(); ++i)
        reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    CHECK(reader.find<ui::Notice>("removeQuestion").isVisible());
    CHECK(reader.find<ui::Announcer>("announcer").accessibleName().endsWith(QStringLiteral("Remove it?")));
    CHECK_FALSE(reader.settings().isForgotten());
    reader.press(Qt::Key_Tab);
    CHECK(yes.hasFocus());
    reader.press(Qt::Key_Tab);
    CHECK(no.hasFocus());
    reader.press(Qt::Key_Return);
    CHECK_FALSE(yes.isVisible());
    CHECK_FALSE(reader.find<ui::Notice>("removeQuestion").isVisible());
    CHECK_FALSE(reader.settings().isForgotten());
    CHECK_FALSE(reader.settings().kept().isEmpty());
}

TEST_CASE("settings page: each name in the file has plain words")
{
    OpenWindow reader(windowGuide());
    ui::Settings &settings = reader.settings();
    settings.setTheme(ui::Theme::Light);
    settings.setTextSizeStep(1);
    settings.setCountry(QStringLiteral("GB"));
    settings.setLetterPaper(true);
    settings.setLargePrint(true);
    settings.setPrintAll(true);
    settings.setPrintSources(true);
    settings.setVoice(true);
    settings.setTone(true);
    settings.setStillFigures(true);
    settings.setFavorites({QStringLiteral("causes")});
    settings.setRemembersReading(true);
    const QStringList kept = settings.kept();
    CHECK(kept.size() > 10);
    reader.open(QStringLiteral("settings"));
    for (const QString &line : kept)
        CHECK_THAT(pageWords(reader), Contains(" (" + line.section(QLatin1Char(':'), 0, 0).toStdString() + "): "));
    CHECK_THAT(pageWords(reader), !Contains("Something else"));
}
