// A guide on another topic, tests/data/houseplant: all that its reader meets comes from its own files, so no text of
// the guide that is shipped is in the code.

#include "support/content_files.h"
#include "support/open_check.h"
#include "support/paper_checks.h"
#include "support/searching.h"

#include "document/text/text_writer.h"
#include "guide/booklet/booklet.h"
#include "guide/emergency.h"
#include "ui/reading/fold_title.h"

#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

namespace {

namespace fs = std::filesystem;

const guide::Guide &houseplants()
{
    static const guide::Guide guide = [] {
        auto loaded = loading::loadGuide(readFrom(filesIn(fs::path(MIDBACK_SOURCE_DIR) / "tests/data/houseplant")));
        REQUIRE(loaded);
        return std::move(*loaded);
    }();
    return guide;
}

// What a text about the back of a person is known by. "Back" alone is the name of a button.
const QRegularExpression &wordsOfTheShippedGuide()
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(spasm|muscle|mid-?back\\b(?! \\d)|(your|the|my|upper|lower) back\\b|back "
            "pain|backache|spin(e|al)|ribs?\\b|"
            "shoulder|neck\\b|pain|ach(e|ing)|hurt|sore|knot\\b|chest|breath|numb|legs?\\b|bladder|bowel|bones?\\b|"
            "fever|"
            "injur|pregnan|skin|heat|cold\\b|ice\\b|stretches|medic|drug|ibuprofen|motrin|paracetamol|pharmac|doctor|"
            "nurse|provider|clinic|hospital|999|911|112\\b|in bed|hands and knees|kneel|yoga|posture)"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

// The words of the text that only the shipped guide may hold. The emergency line stands in the code, for no fault may
// hide it; and the program has a name.
QStringList strangeWordsIn(QString text)
{
    text.remove(document::toQString(std::string(guide::emergencyLine)));
    text.remove(QStringLiteral(" - Midback"))
        .remove(QStringLiteral("Midback is free"))
        .remove(QStringLiteral("Version: Midback"));
    QStringList found;
    for (auto match = wordsOfTheShippedGuide().globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    return found;
}

// All that the window shows and tells: the words of what is on the screen, its tips, and its title.
class Walk : public OpenWindow
{
public:
    Walk() : OpenWindow(houseplants()) {}

    void look(const char *where)
    {
        look(where, window());
        check(where, window().windowTitle());
    }

    void look(const QString &where) { look(where.toUtf8().constData()); }

    void lookAtMenu(const char *button)
    {
        click(find<QWidget>(button));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (const QAction *action : menu->actions())
            check(button, action->text());
        menu->close();
        QCoreApplication::processEvents();
    }

    // A page is made as far as it is seen; here it is made to its end, with all its folds.
    void openWhole(const QString &id)
    {
        open(id);
        REQUIRE(window().currentPage() == id);
        if (auto *section = qobject_cast<ui::SectionPage *>(&anyPage())) {
            section->makeRest();
            for (ui::FoldTitle *fold : section->findChildren<ui::FoldTitle *>())
                fold->toggle();
            section->makeRest();
        }
    }

    int texts() const { return m_texts; }

private:
    void look(const char *where, QWidget &root)
    {
        hear(where, *QAccessible::queryAccessibleInterface(&root));
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            check(where, widget->toolTip());
            if (const auto *field = qobject_cast<const QLineEdit *>(widget))
                check(where, field->placeholderText());
        }
    }

    void hear(const char *where, QAccessibleInterface &object)
    {
        if (object.state().invisible)
            return;
        for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            check(where, object.text(kind));
        for (int i = 0; i < object.childCount(); ++i)
            hear(where, *object.child(i));
    }

    void check(const char *where, const QString &text)
    {
        m_texts += text.isEmpty() ? 0 : 1;
        for (const QString &word : strangeWordsIn(text))
            FAIL_CHECK(where << " holds \"" << word.toStdString() << "\": " << text.toStdString());
    }

    int m_texts = 0;
};

} // namespace

TEST_CASE("other topic: the words of the shipped guide are known from those of the program")
{
    for (const char *text : {"Try: motrin and wine, knot between shoulders", "Type what hurts, or a question",
                             "Your back", "Mid-back spasms", "Heat timer", "Print this for the doctor"})
        CHECK_FALSE(strangeWordsIn(QString::fromLatin1(text)).empty());
    for (const char *text : {"Back", "Back to the questions", "Check your symptoms", "Water - Midback", "Midback 1.0"})
        CHECK(strangeWordsIn(QString::fromLatin1(text)).empty());
    CHECK(strangeWordsIn(document::toQString(std::string(guide::emergencyLine))).empty());
}

TEST_CASE("other topic: every page and menu of a guide to houseplants speaks of houseplants alone")
{
    Walk reader;
    std::vector<QString> pages = allPagesOf(houseplants());
    for (const char *id :
         {"routine/morning-round", "routine/own", "timer/drip", "stretches/standing", "help", "settings"})
        pages.push_back(QString::fromLatin1(id));
    for (const QString &page : pages) {
        reader.openWhole(page);
        reader.look(page);
    }
    for (const char *button : {"kept", "theme", "print"})
        reader.lookAtMenu(button);
    reader.open(QStringLiteral("home"));
    reader.press(Qt::Key_F, Qt::ControlModifier);
    reader.look("the search on the page");
    reader.press(Qt::Key_Escape);
    reader.press(Qt::Key_F9);
    reader.look("lying-down mode");
    reader.press(Qt::Key_F9);
    CHECK(reader.texts() > 500);
}

TEST_CASE("other topic: the check and the routine of a guide to houseplants say its own words")
{
    Walk reader;
    reader.press(Qt::Key_F4);
    for (const char *sign : {"spots", "dusty-leaves", "smoking-lamp"}) {
        reader.click(reader.find<QWidget>(sign));
        reader.look(sign);
    }
    reader.click(reader.find<QWidget>("toAnswer"));
    reader.look("the answer");
    REQUIRE(reader.window().findChild<ui::SectionPage *>(QStringLiteral("answerPage")));
    CHECK(reader.find<ui::AnswerBanner>("answerBanner").announcement().contains(QLatin1String("555-0100")));

    reader.open(QStringLiteral("routine/morning-round"));
    reader.page().makeRest();
    reader.find<ui::Button>("start").click();
    QTest::qWait(1);
    REQUIRE(reader.window().currentPage() == QLatin1String("routine/morning-round/led"));
    reader.look("the routine");
    reader.find<ui::Button>("easier").click();
    reader.look("the easier routine");
    for (int step = 0; step < 2; ++step)
        reader.find<ui::Button>("skip").click();
    for (const char *answer : {"better", "worse", "same"}) {
        reader.find<ui::Button>(answer).click();
        reader.look(answer);
    }
    CHECK(reader.buttonNamed(QStringLiteral("Drip timer")).isVisible());
}

TEST_CASE("other topic: a search in a guide to houseplants finds and asks in its own words")
{
    Walk reader;
    reader.press(Qt::Key_K, Qt::ControlModifier);
    reader.look("the empty search");
    CHECK(found(reader).rowCount() > 1); // its examples
    for (const char *words : {"soak", "spots", "lamp smokes", "watr", "xylophone"}) {
        searchFor(reader, words);
        reader.look(words);
        for (int row = 0; row < found(reader).rowCount(); ++row)
            CHECK(strangeWordsIn(found(reader).index(row, 0).data(Qt::DisplayRole).toString()).empty());
        reader.press(Qt::Key_A, Qt::ControlModifier);
        reader.press(Qt::Key_Delete);
    }
    searchFor(reader, "soak");
    REQUIRE(rowWith(reader, ui::SearchRow::Kind::Hit));
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QLatin1String("water"));
}

TEST_CASE("other topic: the guide to houseplants is printed in its own words")
{
    const guide::PrintForm all{guide::Detail::All, true};
    const PdfFile pdf = printed(guide::bookletPages(houseplants(), goodDay, all), houseplants());
    checkNothingHangsOut(pdf);
    QString text;
    for (const PdfSheet &sheet : pdf.sheets())
        text += sheet.text() + QLatin1Char('\n');
    CHECK(text.contains(QLatin1String("The houseplant guide")));
    CHECK(text.contains(QLatin1String("The low can")));
    CHECK(strangeWordsIn(text.simplified()).join(QLatin1Char(' ')).toStdString() == "");
}
