// Favorites, what was read last, and the place where the reader stopped.
#include "support/fold_reader.h"
#include "support/open_window.h"
#include "support/recorded_voice.h"
#include "ui/window/history/reading_list.h"

#include "support/catch.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>

namespace {

QMenu &openMenu(OpenWindow &reader)
{
    reader.click(reader.find<ui::Button>("kept"));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    return *menu;
}

QStringList wordsOf(const QMenu &menu)
{
    QStringList words;
    for (const QAction *action : menu.actions())
        words << action->text();
    return words;
}

void choose(QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text() != words || action->isSeparator())
            continue;
        menu.setActiveAction(action);
        QApplication::postEvent(&menu, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        QCoreApplication::processEvents();
        return;
    }
    FAIL("no item " << words.toStdString() << " among " << wordsOf(menu).join(QLatin1Char(',')).toStdString());
}

const QString remember = QStringLiteral("Remember what I read, and open it again");

} // namespace

TEST_CASE("kept: Ctrl and D make the page a favorite and the list leads back to it")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("prevention"));
    reader.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(reader.settings().favorites() == QStringList(QStringLiteral("prevention Prevention")));
    CHECK_FALSE(reader.find<ui::Button>("kept").accessibleDescription().isEmpty());
    CHECK(reader.find<QWidget>("announcer").accessibleName() == QStringLiteral("Kept as a favorite: Prevention"));
    reader.open(QStringLiteral("causes"));
    CHECK(reader.find<ui::Button>("kept").accessibleDescription().isEmpty());
    choose(openMenu(reader), QStringLiteral("Prevention"));
    CHECK(reader.window().currentPage() == QStringLiteral("prevention"));
    reader.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(reader.settings().favorites().isEmpty());
    CHECK(reader.find<QWidget>("announcer").accessibleName() == QStringLiteral("No favorite any more: Prevention"));
    QMenu &menu = openMenu(reader);
    CHECK_FALSE(wordsOf(menu).contains(QStringLiteral("Prevention")));
    menu.close();
}

TEST_CASE("kept: what is read is remembered only where the reader asks for it")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("causes"));
    reader.window().close();
    for (const QString &key : reader.storedKeys())
        CHECK((key != QStringLiteral("last-read") && key != QStringLiteral("reading-place")));
    CHECK(reader.settings().lastRead().isEmpty());
}

TEST_CASE("kept: the list holds the page that is open as soon as it is asked for and nothing once it is not")
{
    OpenWindow reader(shippedGuide());
    reader.open(QStringLiteral("causes"));
    choose(openMenu(reader), remember);
    CHECK(reader.settings().lastRead() == QStringList(QStringLiteral("causes Causes")));
    reader.open(QStringLiteral("prevention"));
    reader.open(QStringLiteral("causes"));
    CHECK(reader.settings().lastRead()
          == QStringList({QStringLiteral("causes Causes"), QStringLiteral("prevention Prevention")}));
    choose(openMenu(reader), remember);
    CHECK(reader.settings().lastRead().isEmpty());
    reader.settings().setRemembersReading(true);
    CHECK(reader.settings().lastRead().isEmpty());
}

TEST_CASE("kept: neither the symptom check nor the look-up is remembered")
{
    OpenWindow reader(shippedGuide());
    reader.settings().setRemembersReading(true);
    reader.open(QStringLiteral("causes"));
    for (const char *page : {"seek-care", "look-up", "together", "compare", "medication/ibuprofen"}) {
        INFO(page);
        reader.open(QString::fromLatin1(page));
        CHECK(reader.settings().lastRead().size() == 1);
    }
    reader.window().close();
    ui::MainWindow next(shippedGuide(), reader.settings(), goodDay, silentVoice());
    next.openFirst();
    CHECK(next.currentPage() == QStringLiteral("home"));
}

TEST_CASE("kept: the next start opens the page at its place with its folds")
{
    OpenWindow reader(shippedGuide());
    reader.settings().setRemembersReading(true);
    reader.open(QStringLiteral("home-remedies"));
    ui::FoldTitle &fold = *reader.page().findChildren<ui::FoldTitle *>().at(2);
    const QString title = fold.words();
    fold.toggle();
    for (int i = 0; i < 12; ++i)
        reader.press(Qt::Key_Down);
    reader.page().verticalScrollBar()->setValue(reader.page().verticalScrollBar()->value() + 150);
    const int place = reader.page().verticalScrollBar()->value();
    const ui::PlaceInOrder cursor = reader.page().position().block;
    REQUIRE(place > 0);
    REQUIRE(cursor.index > 0);
    reader.window().close();

    ui::MainWindow next(shippedGuide(), reader.settings(), goodDay, silentVoice());
    next.resize(reader.window().size());
    next.openFirst();
    next.show();
    QCoreApplication::processEvents();
    CHECK(next.currentPage() == QStringLiteral("home-remedies"));
    auto *page = next.findChild<ui::SectionPage *>(QStringLiteral("page"));
    REQUIRE(page);
    while (!page->isWhole())
        QCoreApplication::processEvents();
    CHECK(std::abs(page->verticalScrollBar()->value() - place) < 40);
    CHECK(page->position().block == cursor);
    bool open = false;
    for (const ui::FoldTitle *each : page->findChildren<ui::FoldTitle *>())
        open = open || (each->words() == title && each->isOpen());
    CHECK(open);
    next.goBack();
    CHECK(next.currentPage() == QStringLiteral("home"));
}

TEST_CASE("kept: a place that is none opens the start page")
{
    const QStringList places[] = {{},
                                  {QStringLiteral("causes")},
                                  {QStringLiteral("no-such-page"), QStringLiteral("1"), QStringLiteral("0"),
                                   QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")},
                                  {QStringLiteral("causes"), QStringLiteral("1"), QStringLiteral("nan"),
                                   QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")},
                                  {QStringLiteral("causes"), QStringLiteral("1"), QStringLiteral("0"),
                                   QStringLiteral("1e300"), QStringLiteral("1"), QStringLiteral("0")}};
    for (const QStringList &place : places) {
        OpenWindow reader(shippedGuide());
        reader.settings().setRemembersReading(true);
        reader.settings().setReadingPlace(place);
        INFO(place.join(QLatin1Char(' ')).toStdString());
        ui::MainWindow next(shippedGuide(), reader.settings(), goodDay, silentVoice());
        next.openFirst();
        CHECK(next.currentPage() == QStringLiteral("home"));
    }
}

TEST_CASE("kept: places beyond the page and folds that it has not are passed over")
{
    OpenWindow reader(shippedGuide());
    reader.settings().setRemembersReading(true);
    reader.settings().setReadingPlace({QStringLiteral("causes"), QStringLiteral("9999"), QStringLiteral("-5"),
                                       QStringLiteral("-77"), QStringLiteral("123456"), QStringLiteral("99999"),
                                       QStringLiteral("No such fold")});
    ui::MainWindow next(shippedGuide(), reader.settings(), goodDay, silentVoice());
    next.openFirst();
    next.show();
    QCoreApplication::processEvents();
    CHECK(next.currentPage() == QStringLiteral("causes"));
}

TEST_CASE("kept: the list is cleared whole")
{
    OpenWindow reader(shippedGuide());
    reader.settings().setRemembersReading(true);
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_D, Qt::ControlModifier);
    choose(openMenu(reader), QStringLiteral("Remove all favorites, and what I read"));
    CHECK(reader.settings().favorites().isEmpty());
    CHECK(reader.settings().lastRead().isEmpty());
    CHECK(reader.find<ui::Button>("kept").accessibleDescription().isEmpty());
}
