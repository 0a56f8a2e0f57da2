#include "support/open_window.h"
#include "support/recorded_voice.h"

#include "support/made_up_guide.h"
#include "support/made_up_medicines.h"

#include "ui/window/footer.h"

#include "support/catch.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPrinterInfo>
#include <QShortcut>
#include <QTest>

#include <algorithm>
#include <set>
#include <vector>

namespace {

// Tells in `read` what was asked for.
guide::Guide guideReadLater(std::vector<guide::ContentPart> &read)
{
    return guide::Guide(madeUpContent(), [&read](guide::ContentPart part) {
        read.push_back(part);
        return madeUpContent();
    });
}

guide::Guide madeUpGuideWithoutLookUp()
{
    guide::GuideContent content = madeUpContent();
    content.medicine = madeUpMedicines();
    return guide::Guide(std::move(content));
}

} // namespace

TEST_CASE("window: it opens without reading what its first page does not show")
{
    std::vector<guide::ContentPart> read;
    const guide::Guide guide = guideReadLater(read);
    OpenWindow reader(guide);
    using guide::ContentPart;
    for (const ContentPart part : {ContentPart::Care, ContentPart::Medicines, ContentPart::SearchWords,
                                   ContentPart::Routines, ContentPart::Sources, ContentPart::Sheets}) {
        INFO(static_cast<int>(part));
        CHECK(std::find(read.begin(), read.end(), part) == read.end());
    }
    reader.press(Qt::Key_F4);
    CHECK(std::find(read.begin(), read.end(), ContentPart::Care) != read.end());
}

TEST_CASE("window: its title names the page and the program and no two pages share one")
{
    OpenWindow reader(shippedGuide());
    std::set<QString> titles;
    for (const QString &page : allPagesOf(shippedGuide())) {
        reader.open(page);
        const QString title = reader.window().windowTitle();
        INFO(title.toStdString());
        CHECK(title.endsWith(QStringLiteral("Midback")));
        if (const guide::Section *section = shippedGuide().section(page.toStdString()))
            CHECK(title.startsWith(QString::fromStdString(section->title)));
        CHECK(titles.insert(title).second);
    }
}

TEST_CASE("window: the title follows Back")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reader.window().windowTitle().startsWith(QStringLiteral("Start here")));
}

TEST_CASE("window: every button is at least 32 pixels high and wide")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 800), QSize(320, 480)}) {
        OpenWindow reader(shippedGuide(), size);
        int seen = 0;
        for (const QString &page : allPagesOf(shippedGuide())) {
            reader.open(page);
            for (const ui::Button *button : reader.window().findChildren<ui::Button *>()) {
                if (!button->isVisible())
                    continue;
                ++seen;
                INFO(button->accessibleName().toStdString() << button->text().toStdString());
                CHECK(button->height() >= 32);
                CHECK(button->width() >= 32);
            }
        }
        CHECK(seen > 50);
    }
}

TEST_CASE("window: every page of the contents is a target of at least 32 pixels")
{
    OpenWindow reader(shippedGuide());
    const auto &contents = reader.find<QListView>("contents");
    for (int row = 0; row < contents.model()->rowCount(); ++row) {
        const QModelIndex index = contents.model()->index(row, 0);
        INFO(index.data().toString().toStdString());
        CHECK((!(index.flags() & Qt::ItemIsEnabled) || contents.visualRect(index).height() >= 32));
    }
}

TEST_CASE("window: no shortcut is a letter a digit or a sign without Alt or Ctrl")
{
    OpenWindow reader(windowGuide());
    QList<QKeySequence> sequences;
    for (const QShortcut *shortcut : reader.window().findChildren<QShortcut *>())
        sequences += shortcut->key();
    for (const QAction *action : reader.window().findChildren<QAction *>())
        sequences += action->shortcuts();
    for (const QAbstractButton *button : reader.window().findChildren<QAbstractButton *>())
        sequences += button->shortcut();
    REQUIRE(sequences.size() >= 10);
    for (const QKeySequence &sequence : sequences) {
        for (int i = 0; i < sequence.count(); ++i) {
            const QKeyCombination keys = sequence[static_cast<uint>(i)];
            INFO(sequence.toString().toStdString());
            const bool printable = keys.key() < Qt::Key_Escape; // Qt numbers the special keys from here on
            CHECK((!printable || keys.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier)));
        }
    }
}

TEST_CASE("window: a letter typed on the page does nothing")
{
    OpenWindow reader(windowGuide());
    const ui::SectionPage *page = &reader.page();
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        reader.press(static_cast<Qt::Key>(key));
    CHECK(&reader.page() == page);
    CHECK(reader.settings().textSizeStep() == 0);
    CHECK(reader.settings().theme() == ui::Theme::Light);
    CHECK(reader.window().isVisible());
}

TEST_CASE("window: F6 goes to the contents and back to the page")
{
    OpenWindow reader(windowGuide());
    reader.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &reader.find<QWidget>("contents"));
    reader.press(Qt::Key_F6);
    CHECK(QApplication::focusWidget() == &reader.page());
    CHECK(reader.cursor() == 0);
}

TEST_CASE("window: Alt Home opens the first page and the keyboard is on it")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    reader.find<QWidget>("larger").setFocus();
    reader.press(Qt::Key_Home, Qt::AltModifier);
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
    CHECK(QApplication::focusWidget() == &reader.page());
}

TEST_CASE("window: Ctrl-Q closes it")
{
    OpenWindow reader(windowGuide());
    reader.press(Qt::Key_Q, Qt::ControlModifier);
    CHECK_FALSE(reader.window().isVisible());
}

TEST_CASE("window: with no page open no key does harm and nothing is printed")
{
    QTemporaryDir folder;
    ui::SettingsFile store(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(store);
    ui::MainWindow window(windowGuide(), settings, goodDay, silentVoice());
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.setTextSizeStep(2);
    window.setTheme(ui::Theme::Dark);
    window.goBack();
    window.goForward();
    QTest::keyClick(window.windowHandle(), Qt::Key_P, Qt::ControlModifier);
    QTest::mouseClick(window.findChild<QWidget *>(QStringLiteral("print")), Qt::LeftButton);
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(window.currentPage().isEmpty());
    window.openPage(QStringLiteral("causes"));
    CHECK(window.currentPage() == QStringLiteral("causes"));
}

TEST_CASE("window: a page that does not exist opens the first page and later leaves the open one")
{
    for (const char *id :
         {"no-such-page", "", "medication/", "medication/none", "look-up", "together", "compare", "../home"}) {
        INFO(id);
        QTemporaryDir folder;
        ui::SettingsFile store(folder.filePath(QStringLiteral("settings.ini")));
        ui::Settings settings(store);
        ui::MainWindow window(windowGuide(), settings, goodDay, silentVoice()); // it has no medicines
        window.openPage(QString::fromLatin1(id));
        CHECK(window.currentPage() == QStringLiteral("home"));
        window.openPage(QStringLiteral("causes"));
        window.openPage(QString::fromLatin1(id));
        CHECK(window.currentPage() == QStringLiteral("causes"));
    }
}

TEST_CASE("window: medicines without a page that lists them can be read")
{
    const guide::Guide guide = madeUpGuideWithoutLookUp();
    OpenWindow reader(guide);
    for (const char *page : {"together", "compare", "medication/achine"})
        reader.open(QString::fromLatin1(page));
    reader.window().openPage(QStringLiteral("look-up"));
    CHECK(reader.window().currentPage() == QStringLiteral("medication/achine"));
}

TEST_CASE("window: every page can be printed")
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        return; // nothing may come out of a printer of the machine that runs the tests
    OpenWindow reader(shippedGuide());
    for (const QString &page : allPagesOf(shippedGuide())) {
        reader.open(page);
        reader.press(Qt::Key_P, Qt::ControlModifier);
        INFO(page.toStdString());
        CHECK(reader.find<QWidget>("messageStrip").isVisible());
        reader.press(Qt::Key_Escape);
    }
}

TEST_CASE("window: with a clock of another time every page says that the date does not fit")
{
    for (const auto &[today, notice] :
         {std::pair("2040-01-01", "May be out of date."), std::pair("2001-01-01", "Check the date.")}) {
        OpenWindow reader(shippedGuide(), {1180, 780}, 0, ui::Theme::Light, today);
        for (const QString &page : allPagesOf(shippedGuide())) {
            reader.open(page);
            const QList<ui::TextBlock *> blocks = reader.window().findChildren<ui::TextBlock *>();
            INFO(today << " on " << page.toStdString());
            CHECK(std::count_if(blocks.begin(), blocks.end(),
                                [notice = QLatin1String(notice)](const ui::TextBlock *block) {
                                    return block->isVisible() && block->words().startsWith(notice);
                                })
                  == 1);
        }
    }
}

TEST_CASE("window: what has the focus looks different from what has not")
{
    OpenWindow reader(windowGuide());
    const auto picture = [&](QWidget &widget) {
        return reader.window().grab(QRect(widget.mapTo(&reader.window(), QPoint(0, 0)), widget.size())).toImage();
    };
    for (const char *name : {"larger", "theme", "careButton", "contents"}) {
        INFO(name);
        auto &widget = reader.find<QWidget>(name);
        reader.page().setFocus();
        const QImage without = picture(widget);
        widget.setFocus(Qt::TabFocusReason);
        CHECK(picture(widget) != without);
    }
    // A link, a button and the reading cursor on the page.
    reader.open(QStringLiteral("long"));
    reader.page().setFocus();
    for (int i = 0; i < 6; ++i) {
        const QImage before = picture(reader.page());
        reader.press(i % 2 ? Qt::Key_Down : Qt::Key_Tab);
        INFO("step " << i);
        CHECK(picture(reader.page()) != before);
    }
}

TEST_CASE("window: the footer says that it works offline and is no diagnosis")
{
    OpenWindow reader(shippedGuide());
    for (const QString &page : allPagesOf(shippedGuide())) {
        reader.open(page);
        QString words;
        for (const QLabel *label : reader.window().findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text() + QLatin1Char('\n');
        }
        CHECK(words.contains(QStringLiteral("Works offline")));
        CHECK(words.contains(QStringLiteral("General information, not a diagnosis")));
    }
}

TEST_CASE("window: a narrow footer is one line that keeps what is no diagnosis")
{
    OpenWindow reader(shippedGuide(), {360, 640});
    QStringList shown;
    for (const QLabel *label : reader.window().findChild<ui::Footer *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    CHECK(shown == QStringList{QStringLiteral("General information, not a diagnosis")});
}
