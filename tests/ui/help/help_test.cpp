// The help page: every key, and what the program is made of.

#include "ui/reading/marks/page_marks.h"

#include "support/open_window.h"

#include "support/catch.h"

#include <QShortcut>

using Catch::Contains;

namespace {

const QString help = QStringLiteral("help");

std::string wordsOf(OpenWindow &reader)
{
    reader.page().setAllOpen(true);
    std::string words;
    for (const ui::TextBlock *block : reader.page().blocks())
        words += block->words().toStdString() + "\n";
    for (const QWidget *label : reader.page().findChildren<QWidget *>()) {
        if (const auto *shown = dynamic_cast<const ui::ShownWords *>(label))
            words += shown->shownWords().toStdString() + "\n";
    }
    return words;
}

// As people write it: "Ctrl+Plus" for "Ctrl++".
QString nameOf(const QKeySequence &keys)
{
    QString name = keys.toString(QKeySequence::PortableText);
    if (name.endsWith(QLatin1String("++")) || name.endsWith(QLatin1Char('=')))
        return QStringLiteral("Ctrl+Plus");
    if (name.endsWith(QLatin1Char('-')))
        return QStringLiteral("Ctrl+Minus");
    if (name.endsWith(QLatin1Char(',')))
        return QStringLiteral("Ctrl+Comma");
    return name;
}

} // namespace

TEST_CASE("help: F1 and its button open it and Alt Home and its button lead home")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_F1);
    CHECK(reader.window().currentPage() == help);
    reader.press(Qt::Key_Home, Qt::AltModifier);
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
    reader.click(reader.find<ui::Button>("help"));
    CHECK(reader.window().currentPage() == help);
    reader.click(reader.find<ui::Button>("home"));
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
}

TEST_CASE("help: it names every key of the window")
{
    OpenWindow reader(shippedGuide());
    reader.open(help);
    const std::string words = wordsOf(reader);
    const QList<QShortcut *> shortcuts = reader.window().findChildren<QShortcut *>();
    CHECK(shortcuts.size() > 12);
    for (const QShortcut *shortcut : shortcuts)
        CHECK_THAT(words, Contains(nameOf(shortcut->key()).toStdString()));
}

TEST_CASE("help: what one can do stands before the keys and is there to be pressed")
{
    OpenWindow reader(shippedGuide());
    reader.open(help);
    const std::string words = wordsOf(reader);
    const std::size_t keys = words.find("\nKeys\n");
    REQUIRE(keys != std::string::npos);
    for (const char *shown :
         {"What you can do\n", "Do I need care now?", "field at the top", "A+", "loudspeaker", "star"}) {
        INFO(shown);
        CHECK(words.find(shown) < keys);
    }
    for (const char *button : {"larger", "readAloud", "print", "kept"})
        CHECK(reader.find<ui::Button>(button).isVisible());
}

TEST_CASE("help: what a key does ends with one mark also where it is a question")
{
    OpenWindow reader(shippedGuide());
    reader.open(help);
    reader.page().setAllOpen(true);
    int questions = 0;
    for (const ui::TextBlock *block : reader.page().blocks()) {
        const std::string words = block->words().toStdString();
        INFO(words);
        CHECK_THAT(words, !Contains("?.") && !Contains(".."));
        questions += words.ends_with("?") ? 1 : 0;
    }
    CHECK(questions > 0);
}

TEST_CASE("help: it says what it is made of and that no clinician has reviewed it")
{
    OpenWindow reader(shippedGuide());
    reader.open(help);
    const std::string words = wordsOf(reader);
    CHECK_THAT(words, Contains("No clinician has reviewed"));
    CHECK_THAT(words, Contains(shippedGuide().edition()));
    CHECK_THAT(words, Contains("LGPL"));
    CHECK_THAT(words, Contains("not a diagnosis"));
}
