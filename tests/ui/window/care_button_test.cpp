#include "support/open_window.h"

#include "support/catch.h"

#include <QApplication>

namespace {

bool isOnPage(OpenWindow &reader)
{
    QWidget *focus = QApplication::focusWidget();
    return focus && reader.anyPage().isAncestorOf(focus);
}

QRect placeOf(OpenWindow &reader)
{
    const auto &button = reader.find<ui::Button>("careButton");
    REQUIRE(button.isVisible());
    return {button.mapTo(&reader.window(), QPoint(0, 0)), button.size()};
}

} // namespace

TEST_CASE("care button: F4 leads to the care page from every page")
{
    for (const guide::Guide *guide : {&windowGuide(), &shippedGuide()}) {
        OpenWindow reader(*guide);
        for (const QString &page : allPagesOf(*guide)) {
            INFO("From " << page.toStdString());
            reader.open(page);
            reader.press(Qt::Key_F4);
            CHECK(reader.window().currentPage() == carePage);
            CHECK(isOnPage(reader));
        }
    }
}

TEST_CASE("care button: F4 works from the contents a button and the source strip")
{
    OpenWindow reader(windowGuide());
    reader.press(Qt::Key_F6);
    reader.press(Qt::Key_F4);
    CHECK(reader.window().currentPage() == carePage);

    reader.open(QStringLiteral("causes"));
    reader.find<ui::Button>("larger").setFocus();
    reader.press(Qt::Key_F4);
    CHECK(reader.window().currentPage() == carePage);

    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_F6);
    reader.press(Qt::Key_F6);
    reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    REQUIRE(reader.find<QWidget>("sourceStrip").isVisible());
    reader.press(Qt::Key_F4);
    CHECK(reader.window().currentPage() == carePage);
    CHECK(isOnPage(reader));
}

TEST_CASE("care button: a click Enter and Space lead to the care page")
{
    OpenWindow reader(windowGuide());
    auto &button = reader.find<ui::Button>("careButton");
    reader.click(button);
    CHECK(reader.window().currentPage() == carePage);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        reader.open(QStringLiteral("home"));
        button.setFocus();
        reader.press(key);
        CHECK(reader.window().currentPage() == carePage);
    }
}

TEST_CASE("care button: it stands in the same place on every page")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 800), QSize(320, 480)}) {
        OpenWindow reader(shippedGuide(), size);
        const QRect place = placeOf(reader);
        CHECK(reader.window().rect().contains(place));
        for (const QString &page : allPagesOf(shippedGuide())) {
            INFO("On " << page.toStdString() << " at " << size.width() << " pixels");
            reader.open(page);
            CHECK(placeOf(reader) == place);
        }
    }
}

TEST_CASE("care button: its place does not move with the contents or the source strip")
{
    for (const QSize size : {QSize(1180, 780), QSize(360, 800), QSize(320, 480)}) {
        INFO(size.width() << " pixels");
        OpenWindow reader(windowGuide(), size);
        const QRect place = placeOf(reader);
        reader.press(Qt::Key_F6);
        CHECK(placeOf(reader) == place);
        reader.press(Qt::Key_F6);
        reader.open(QStringLiteral("causes"));
        reader.press(Qt::Key_Tab);
        reader.press(Qt::Key_Return);
        REQUIRE(reader.find<QWidget>("sourceStrip").isVisible());
        CHECK(placeOf(reader) == place);
    }
}
