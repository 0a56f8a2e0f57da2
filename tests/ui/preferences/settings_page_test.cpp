// The settings page: how it opens, and that each choice is kept and takes effect at once.

#include "ui/preferences/settings_page.h"

#include "support/open_window.h"
#include "support/page_parts.h"
#include "ui/controls/choice/radio_button.h"

#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>

using Catch::Contains;

namespace {

const QString settingsId = QStringLiteral("settings");

std::string wordsOf(OpenWindow &reader)
{
    std::string words;
    for (const ui::TextBlock *block : reader.page().blocks())
        words += block->words().toStdString() + "\n";
    return words;
}

ui::RadioButton &option(OpenWindow &reader, const char *name)
{
    return reader.find<ui::RadioButton>(name);
}

// As with a finger: it is scrolled to first.
void choose(OpenWindow &reader, const char *name)
{
    reader.page().blocks();
    reader.page().ensureWidgetVisible(&option(reader, name));
    reader.click(option(reader, name));
}

QStringList chosenOf(OpenWindow &reader)
{
    reader.page().blocks();
    QStringList names;
    for (const ui::RadioButton *button : reader.page().findChildren<ui::RadioButton *>()) {
        if (button->isChecked())
            names.append(button->objectName());
    }
    return names;
}

} // namespace

TEST_CASE("settings page: a key and the menu of the theme open it and Back leads away from it")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(reader.window().currentPage() == settingsId);
    CHECK(QApplication::focusWidget() == &reader.page());
    CHECK(reader.window().windowTitle().startsWith(QStringLiteral("Settings")));
    reader.click(reader.page(), Qt::BackButton);
    CHECK(reader.window().currentPage() == QStringLiteral("causes"));
    reader.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(reader.window().currentPage() == settingsId);
    reader.open(QStringLiteral("causes"));
    reader.click(reader.find<ui::Button>("theme"));
    auto &menu = reader.find<QMenu>("themeMenu");
    CHECK(menu.actions().last()->text().startsWith(QStringLiteral("All settings")));
    menu.actions().last()->trigger();
    menu.close();
    CHECK(reader.window().currentPage() == settingsId);
}

TEST_CASE("settings page: the help page leads to it")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("help"));
    reader.page().blocks();
    ui::Button &way = reader.buttonNamed(QStringLiteral("Settings, and what is kept"));
    reader.page().ensureWidgetVisible(&way);
    reader.click(way);
    CHECK(reader.window().currentPage() == settingsId);
}

TEST_CASE("settings page: it shows what is chosen now")
{
    OpenWindow reader(shippedGuide(), {1180, 780}, 2, ui::Theme::Dark);
    ui::Settings &settings = reader.settings();
    settings.setCountry(QStringLiteral("GB"));
    settings.setLetterPaper(true);
    settings.setPrintSources(true);
    reader.open(settingsId);
    CHECK(chosenOf(reader)
          == QStringList{QStringLiteral("theme-dark"), QStringLiteral("text-150"), QStringLiteral("country-GB"),
                         QStringLiteral("voice-off"), QStringLiteral("tone-on"), QStringLiteral("speed-usual"),
                         QStringLiteral("figures-system"), QStringLiteral("paper-letter"),
                         QStringLiteral("print-normal"), QStringLiteral("print-short"), QStringLiteral("sources-yes"),
                         QStringLiteral("reading-forget")});
    settings.setCountry(QStringLiteral("XX"));
    reader.open(QStringLiteral("home"));
    reader.open(settingsId);
    CHECK(chosenOf(reader).contains(QStringLiteral("country-all")));
}

TEST_CASE("settings page: on paper stands what is chosen now")
{
    OpenWindow reader(shippedGuide());
    ui::Settings &settings = reader.settings();
    settings.setCountry(QStringLiteral("GB"));
    settings.setVoice(true);
    settings.setReadingSpeed(ui::ReadingSpeed::MuchFaster);
    settings.setPrintAll(true);
    const guide::Page page = ui::chosenSettingsPage(shippedGuide().care(), settings);
    CHECK(factOf(page, "Colors") == "Light.\n");
    CHECK(factOf(page, "Your country") == "United Kingdom: 999.\n");
    CHECK(factOf(page, "Voice in routines and timers") == "Say it aloud.\n");
    CHECK(factOf(page, "Speed of reading aloud") == "Much faster.\n");
    CHECK(factOf(page, "What is printed of a page") == "All of it.\n");
}

TEST_CASE("settings page: each choice is kept at once")
{
    OpenWindow reader(shippedGuide());
    const ui::Settings &settings = reader.settings();
    reader.open(settingsId);
    const auto keeps = [&](const char *name, const char *other, auto isKept) {
        INFO(name);
        choose(reader, name);
        CHECK(isKept());
        CHECK(option(reader, name).isChecked());
        CHECK_FALSE(option(reader, other).isChecked());
        choose(reader, name); // a second press does not take it back
        CHECK(isKept());
        CHECK(option(reader, name).isChecked());
        choose(reader, other);
        CHECK_FALSE(isKept());
        CHECK_FALSE(option(reader, name).isChecked());
    };
    keeps("theme-high-contrast", "theme-light", [&] { return settings.theme() == ui::Theme::HighContrast; });
    keeps("text-125", "text-100", [&] { return settings.textSizeStep() == 1; });
    keeps("country-GB", "country-all", [&] { return settings.country() == QStringLiteral("GB"); });
    keeps("voice-on", "voice-off", [&] { return settings.voice(); });
    keeps("tone-off", "tone-on", [&] { return !settings.tone(); });
    keeps("speed-slower", "speed-usual", [&] { return settings.readingSpeed() == ui::ReadingSpeed::Slower; });
    keeps("figures-still", "figures-system", [&] { return settings.stillFigures(); });
    keeps("paper-letter", "paper-a4", [&] { return settings.letterPaper(); });
    keeps("print-large", "print-normal", [&] { return settings.largePrint(); });
    keeps("print-all", "print-short", [&] { return settings.printAll(); });
    keeps("sources-yes", "sources-no", [&] { return settings.printSources(); });
    CHECK(settings.country().isEmpty());
}

TEST_CASE("settings page: theme and size change the window and the page and the focus stay")
{
    OpenWindow reader(shippedGuide());
    reader.open(settingsId);
    const auto goTo = [&](const char *name, Qt::Key key) {
        for (int i = 0; i < 40 && !option(reader, name).hasFocus(); ++i)
            reader.press(key);
        REQUIRE(option(reader, name).hasFocus());
    };
    goTo("theme-dark", Qt::Key_Tab);
    reader.press(Qt::Key_Space);
    CHECK(reader.window().palette().color(QPalette::Window).lightness() < 128);
    CHECK(reader.window().currentPage() == settingsId);
    CHECK(option(reader, "theme-dark").hasFocus());
    CHECK(option(reader, "theme-dark").isChecked());
    const qreal points = reader.window().font().pointSizeF();
    for (const auto &[name, key, size] :
         {std::tuple("text-200", Qt::Key_Right, 2), std::tuple("text-400", Qt::Key_Right, 4),
          std::tuple("text-100", Qt::Key_Left, 1)}) {
        INFO(name);
        goTo(name, key);
        reader.press(Qt::Key_Return);
        CHECK(reader.window().font().pointSizeF() == Approx(points * size));
        CHECK(option(reader, name).hasFocus());
        CHECK(reader.isVisibleOnPage(option(reader, name)));
    }
    reader.press(Qt::Key_Left, Qt::AltModifier); // no visits were added
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
}

TEST_CASE("settings page: what the rest of the window changes is shown")
{
    OpenWindow reader(shippedGuide());
    reader.open(settingsId);
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(option(reader, "text-125").isChecked());
    reader.window().setTheme(ui::Theme::HighContrast);
    CHECK(option(reader, "theme-high-contrast").isChecked());
    reader.click(reader.find<ui::Button>("print"));
    auto &menu = reader.find<QMenu>("printMenu");
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(QStringLiteral("Large print")))
            action->trigger();
    }
    menu.close();
    QApplication::processEvents();
    CHECK(reader.settings().largePrint());
    reader.page().blocks();
    CHECK(option(reader, "print-large").isChecked());
}

TEST_CASE("settings page: Tab and the arrows reach every choice and each is named and large enough")
{
    for (const auto &[size, step] : {std::pair(QSize(1180, 780), 0), std::pair(QSize(320, 480), 3)}) {
        OpenWindow reader(shippedGuide(), size, step);
        reader.open(settingsId);
        reader.page().blocks();
        const QList<ui::RadioButton *> buttons = reader.page().findChildren<ui::RadioButton *>();
        CHECK(buttons.size() > 25);
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Right}) {
            reader.page().setFocus();
            reader.press(Qt::Key_Home);
            QList<const QWidget *> met;
            for (reader.press(Qt::Key_Tab); reader.stop() && met.size() < 60; reader.press(key)) {
                QWidget *focus = QApplication::focusWidget();
                met.append(focus);
                CHECK(reader.isVisibleOnPage(*focus, QRect(0, 0, 1, 32)));
                if (key == Qt::Key_Right && met.size() > buttons.size())
                    break;
            }
            for (const ui::RadioButton *button : buttons)
                CHECK(met.contains(button));
        }
        for (ui::RadioButton *button : buttons) {
            QAccessibleInterface *object = QAccessible::queryAccessibleInterface(button);
            const QString name = object->text(QAccessible::Name);
            INFO(name.toStdString());
            CHECK(object->role() == QAccessible::RadioButton);
            CHECK(object->state().checked == button->isChecked());
            CHECK(name.endsWith(QStringLiteral(": ") + button->text()));
            CHECK_THAT(wordsOf(reader), Contains(name.left(name.indexOf(QLatin1Char(':'))).toStdString()));
            CHECK(button->height() >= 32);
            CHECK(button->width() >= 32);
        }
    }
}

TEST_CASE("settings page: a screen reader chooses without a key")
{
    OpenWindow reader(shippedGuide());
    reader.open(settingsId);
    reader.page().blocks();
    QAccessibleInterface *object = QAccessible::queryAccessibleInterface(&option(reader, "paper-letter"));
    const QStringList actions = object->actionInterface()->actionNames();
    REQUIRE(actions.contains(QAccessibleActionInterface::toggleAction()));
    object->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(reader.settings().letterPaper());
    CHECK_FALSE(option(reader, "paper-a4").isChecked());
}

TEST_CASE("settings page: lying down it is walked by Up and Down")
{
    OpenWindow reader(shippedGuide());
    reader.open(settingsId);
    reader.press(Qt::Key_F9);
    const auto *wanted = &option(reader, "paper-letter");
    reader.page().blocks();
    wanted = &option(reader, "paper-letter");
    for (int i = 0; i < 80 && QApplication::focusWidget() != wanted; ++i)
        reader.press(Qt::Key_Down);
    REQUIRE(QApplication::focusWidget() == wanted);
    reader.press(Qt::Key_Return);
    CHECK(reader.settings().letterPaper());
    for (int i = 0; i < 80 && !option(reader, "theme-dark").hasFocus(); ++i)
        reader.press(Qt::Key_Up);
    reader.press(Qt::Key_Return);
    CHECK(reader.settings().theme() == ui::Theme::Dark);
    CHECK(option(reader, "theme-dark").hasFocus());
}
