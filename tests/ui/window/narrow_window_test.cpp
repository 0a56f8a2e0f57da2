#include "support/open_window.h"

#include "ui/reading/table/table_view.h"
#include "ui/window/footer.h"

#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

namespace {

const QSize narrowSizes[] = {{360, 800}, {320, 480}};

QListView &listOfPages(OpenWindow &reader)
{
    return reader.find<QListView>("contents");
}

} // namespace

TEST_CASE("narrow window: the contents fold away behind a button the red button stays")
{
    for (const QSize size : narrowSizes) {
        OpenWindow reader(windowGuide(), size);
        CHECK_FALSE(listOfPages(reader).isVisible());
        CHECK(reader.find<ui::Button>("contentsButton").isVisible());
        CHECK(reader.page().isVisible());
        const auto &care = reader.find<ui::Button>("careButton");
        CHECK(care.visibleRegion().boundingRect() == care.rect());
    }
}

TEST_CASE("narrow window: a wide one needs no button for the contents")
{
    OpenWindow reader(windowGuide());
    CHECK(listOfPages(reader).isVisible());
    CHECK_FALSE(reader.find<ui::Button>("contentsButton").isVisible());
}

TEST_CASE("narrow window: the contents button opens and closes them")
{
    for (const QSize size : narrowSizes) {
        OpenWindow reader(windowGuide(), size);
        auto &button = reader.find<ui::Button>("contentsButton");
        reader.click(button);
        CHECK(listOfPages(reader).isVisible());
        CHECK(listOfPages(reader).width() <= size.width());
        CHECK(button.isChecked());
        CHECK(QApplication::focusWidget() == &listOfPages(reader));
        reader.click(button);
        CHECK_FALSE(listOfPages(reader).isVisible());
        CHECK(reader.page().isVisible());
        CHECK_FALSE(button.isChecked());
    }
}

TEST_CASE("narrow window: choosing a page closes the contents and the keyboard is on the page")
{
    for (const QSize size : narrowSizes) {
        OpenWindow reader(windowGuide(), size);
        reader.press(Qt::Key_F6);
        REQUIRE(listOfPages(reader).isVisible());
        REQUIRE(QApplication::focusWidget() == &listOfPages(reader));
        reader.press(Qt::Key_Down);
        reader.press(Qt::Key_Return);
        CHECK(reader.window().currentPage() == QStringLiteral("causes"));
        CHECK_FALSE(listOfPages(reader).isVisible());
        CHECK(QApplication::focusWidget() == &reader.page());
        reader.press(Qt::Key_Down);
        CHECK(reader.cursor() >= 0);
    }
}

TEST_CASE("narrow window: the page that is open can be chosen too and is shown again")
{
    OpenWindow reader(windowGuide(), narrowSizes[0]);
    reader.press(Qt::Key_F6);
    reader.press(Qt::Key_Return);
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
    CHECK(reader.page().isVisible());
    CHECK(QApplication::focusWidget() == &reader.page());
}

TEST_CASE("narrow window: F6 and Esc leave the contents for the page")
{
    OpenWindow reader(windowGuide(), narrowSizes[0]);
    for (const Qt::Key key : {Qt::Key_F6, Qt::Key_Escape}) {
        reader.press(Qt::Key_F6);
        REQUIRE(listOfPages(reader).isVisible());
        reader.press(key);
        CHECK(reader.page().isVisible());
        CHECK(QApplication::focusWidget() == &reader.page());
    }
}

TEST_CASE("narrow window: F4 closes the contents and shows the care page")
{
    OpenWindow reader(windowGuide(), narrowSizes[0]);
    reader.press(Qt::Key_F6);
    reader.press(Qt::Key_F4);
    CHECK(reader.window().currentPage() == carePage);
    CHECK(reader.anyPage().isVisible());
    CHECK(reader.anyPage().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("narrow window: no page scrolls sideways and nothing is wider than the window")
{
    for (const QSize size : narrowSizes) {
        OpenWindow reader(shippedGuide(), size);
        for (const QString &page : allPagesOf(shippedGuide())) {
            reader.open(page);
            INFO("On " << page.toStdString() << " at " << size.width() << " pixels");
            CHECK(reader.window().size() == size);
            for (const QAbstractScrollArea *area : reader.window().findChildren<QAbstractScrollArea *>())
                // A table keeps its rows whole, and moves sideways inside itself.
                CHECK((!area->isVisible() || qobject_cast<const ui::TableView *>(area)
                       || area->horizontalScrollBar()->maximum() == 0));
            for (const QWidget *widget : reader.window().findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->isWindow())
                    continue;
                const int left = widget->mapTo(&reader.window(), QPoint(0, 0)).x();
                INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
                CHECK(left >= 0);
                CHECK(left + widget->width() <= size.width());
            }
        }
    }
}

TEST_CASE("narrow window: made wide and narrow again it keeps page place and focus")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("long"));
    for (int i = 0; i < 7; ++i)
        reader.press(Qt::Key_Down);
    for (const QSize size : {QSize(360, 800), QSize(1180, 780), QSize(320, 480), QSize(1180, 780)}) {
        reader.resize(size);
        CHECK(reader.window().currentPage() == QStringLiteral("long"));
        CHECK(QApplication::focusWidget() == &reader.page());
        CHECK(reader.cursor() == 7);
        CHECK(reader.find<ui::Button>("careButton").isVisible());
    }
    CHECK(listOfPages(reader).isVisible());
}

TEST_CASE("narrow window: made wide with the contents open it shows contents and page")
{
    OpenWindow reader(windowGuide(), narrowSizes[0]);
    reader.click(reader.find<ui::Button>("contentsButton"));
    reader.resize({1180, 780});
    CHECK(listOfPages(reader).isVisible());
    CHECK(reader.page().isVisible());
    reader.resize(narrowSizes[0]);
    CHECK(reader.page().isVisible());
    CHECK_FALSE(listOfPages(reader).isVisible());
}

TEST_CASE("narrow window: large text folds the contents away in a wide one")
{
    OpenWindow reader(windowGuide(), {1180, 780}, 5);
    CHECK_FALSE(listOfPages(reader).isVisible());
    CHECK(reader.find<ui::Button>("contentsButton").isVisible());
    reader.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(listOfPages(reader).isVisible());
    CHECK_FALSE(reader.find<ui::Button>("contentsButton").isVisible());
}

TEST_CASE("narrow window: what the bar has no room for stands in its menu and does the same")
{
    for (const auto &[size, textSizeStep] :
         {std::pair(QSize(360, 640), 0), std::pair(QSize(320, 480), 3), std::pair(QSize(320, 480), 5)}) {
        INFO(size.width() << " pixels, text size " << textSizeStep);
        OpenWindow reader(windowGuide(), size, textSizeStep);
        reader.open(QStringLiteral("causes"));
        auto &more = reader.find<ui::Button>("more");
        REQUIRE(more.isVisible());
        CHECK(more.visibleRegion().boundingRect() == more.rect());
        CHECK(more.y() == reader.find<ui::Button>("contentsButton").y()); // one row
        const auto choose = [&](const QString &name) {
            reader.click(more);
            auto &menu = reader.find<QMenu>("moreMenu");
            const QList<QAction *> actions = menu.actions();
            const auto found = std::find_if(actions.begin(), actions.end(),
                                            [&](const QAction *action) { return action->text() == name; });
            REQUIRE(found != actions.end());
            (*found)->trigger();
            menu.close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        for (const char *id : {"theme", "print", "smaller", "larger", "forward", "back"}) {
            const auto &button = reader.find<ui::Button>(id);
            INFO(id);
            CHECK((!button.isVisible() || button.visibleRegion().boundingRect() == button.rect()));
        }
        choose(QStringLiteral("Dark"));
        CHECK(reader.settings().theme() == ui::Theme::Dark);
        if (!reader.find<ui::Button>("back").isVisible()) {
            choose(QStringLiteral("Back"));
            CHECK(reader.window().currentPage() == QStringLiteral("home"));
        }
        const int before = reader.settings().textSizeStep();
        choose(before == 0 ? QStringLiteral("Larger text") : QStringLiteral("Smaller text"));
        CHECK(reader.settings().textSizeStep() == (before == 0 ? 1 : before - 1));
    }
}

TEST_CASE("narrow window: the bars leave the page more than half of a small window even with the largest text")
{
    for (const QSize size : {QSize(800, 600), QSize(360, 640), QSize(320, 480)}) {
        INFO(size.width());
        OpenWindow reader(windowGuide(), size, ui::textSizeCount - 1);
        CHECK(reader.page().height() * 2 > size.height());
    }
}

TEST_CASE("narrow window: what has no room in the footer stands below all that the page holds")
{
    const QString offline = QStringLiteral("Works offline. Nothing you do here leaves this computer.");
    const QString all = offline + QStringLiteral(" General information, not a diagnosis.");
    OpenWindow reader(shippedGuide());
    const auto lastWords = [&] {
        QString words;
        for (auto *page : reader.window().findChildren<ui::SectionPage *>()) {
            page->makeRest();
            for (const QLabel *label : page->findChildren<QLabel *>(QStringLiteral("lastWords"))) {
                words += label->text();
                for (const QWidget *each : page->widget()->findChildren<QWidget *>())
                    CHECK(label->mapTo(page->widget(), label->rect().bottomLeft()).y()
                          >= each->mapTo(page->widget(), each->rect().bottomLeft()).y());
            }
        }
        return words;
    };
    for (const char *page : {"home", "causes", "compare", "medication/ibuprofen"}) {
        INFO(page);
        reader.resize({1180, 780});
        reader.open(QString::fromLatin1(page));
        CHECK(lastWords().isEmpty());
        reader.resize({360, 640});
        CHECK(lastWords() == offline);
        reader.resize({320, 400});
        reader.open(QString::fromLatin1(page)); // a narrow window shows the list of medicines alone
        CHECK_FALSE(reader.window().findChild<ui::Footer *>()->isVisible());
        CHECK(lastWords() == all);
    }
}
