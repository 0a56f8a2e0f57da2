#include "support/open_window.h"

#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

namespace {

QWidget &stripOf(OpenWindow &reader)
{
    return reader.find<QWidget>("sourceStrip");
}

const QString markOfTwo = QStringLiteral("Sources\u00a02");

// Opens the strip of the mark of the long page: sources 1 and 3.
void chooseMark(OpenWindow &reader)
{
    reader.open(QStringLiteral("long"));
    for (int i = 0; i < 3; ++i)
        reader.press(Qt::Key_Tab);
    REQUIRE(reader.stop() == markOfTwo);
    reader.press(Qt::Key_Return);
    REQUIRE(stripOf(reader).isVisible());
}

QStringList wordsIn(const QWidget &strip)
{
    QStringList words;
    for (const ui::TextBlock *block : strip.findChildren<ui::TextBlock *>())
        words.append(block->words());
    return words;
}

bool hasFocus(const QWidget &widget)
{
    return &widget == QApplication::focusWidget() || widget.isAncestorOf(QApplication::focusWidget());
}

// Every address that the program asks the system to open.
class OpenedAddresses : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~OpenedAddresses() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    int count() const { return m_count; }

public Q_SLOTS:
    void take(const QUrl &) { ++m_count; }

private:
    const QStringList schemes{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("file"),
                              QStringLiteral("source"), QStringLiteral("page")};
    int m_count = 0;
};

} // namespace

TEST_CASE("source strip: Enter on a mark shows all its sources by number and takes the focus")
{
    OpenWindow reader(windowGuide());
    CHECK_FALSE(stripOf(reader).isVisible());
    chooseMark(reader);
    CHECK(reader.window().currentPage() == QStringLiteral("long"));
    CHECK(hasFocus(stripOf(reader)));
    const QStringList told = wordsIn(stripOf(reader));
    REQUIRE(told.size() == 2);
    CHECK(told[0].startsWith(QStringLiteral("Source 1: First A. A paper. 2001.")));
    CHECK(told[0].contains(QStringLiteral("https://one.example/paper")));
    CHECK(told[1].startsWith(QStringLiteral("Source 3: Third C. A page. 2024.")));
    CHECK(told[1].contains(QStringLiteral("https://three.example/page")));
    CHECK(told[1].contains(QStringLiteral("3 November 2026")));
}

TEST_CASE("source strip: what is a choice of the guide tells its reason behind the sources")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("folds"));
    reader.page().setAllOpen(true);
    reader.press(Qt::Key_Home);
    for (int i = 0; i < 20 && reader.stop() != QStringLiteral("the causes"); ++i)
        reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Tab);
    REQUIRE(reader.stop() == QStringLiteral("Sources\u00a01")); // the choice is no source
    reader.press(Qt::Key_Return);
    const QStringList told = wordsIn(stripOf(reader));
    REQUIRE(told.size() == 2);
    CHECK(told[0].startsWith(QStringLiteral("Source 3: ")));
    CHECK(told[1] == QStringLiteral("Our choice: This guide likes stripes."));
}

TEST_CASE("source strip: Close is in sight where the sources scroll")
{
    OpenWindow reader(windowGuide(), {1180, 480}, 3);
    chooseMark(reader);
    QWidget &strip = stripOf(reader);
    REQUIRE(static_cast<QScrollArea &>(strip).verticalScrollBar()->maximum() > 0);
    ui::Button &close = reader.buttonNamed(QStringLiteral("Close"));
    CHECK(strip.rect().contains(QRect(close.mapTo(&strip, QPoint(0, 0)), close.size())));
    CHECK(close.visibleRegion().boundingRect() == close.rect());
    reader.click(close);
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("source strip: another mark shows its own sources alone")
{
    OpenWindow reader(windowGuide());
    chooseMark(reader);
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    const QStringList told = wordsIn(stripOf(reader));
    REQUIRE(told.size() == 1);
    CHECK(told[0].startsWith(QStringLiteral("Source 2: Second B.")));
}

TEST_CASE("source strip: a click on the mark shows it and a click just beside it")
{
    for (const int beside : {0, 4}) {
        OpenWindow reader(windowGuide());
        reader.open(QStringLiteral("causes"));
        for (ui::TextBlock *block : reader.page().blocks()) {
            if (!block->links().empty()) {
                const QRect mark = block->rectOf(block->links().front());
                reader.clickAt(*block, mark.center() + QPoint(beside ? mark.width() / 2 + beside : 0, 0));
                break;
            }
        }
        CHECK(stripOf(reader).isVisible());
    }
}

TEST_CASE("source strip: a press that moves off the mark does nothing")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    for (ui::TextBlock *block : reader.page().blocks()) {
        if (block->links().empty())
            continue;
        const QPoint on = block->mapTo(&reader.window(), block->rectOf(block->links().front()).center());
        QTest::mousePress(reader.window().windowHandle(), Qt::LeftButton, {}, on);
        QTest::mouseRelease(reader.window().windowHandle(), Qt::LeftButton, {}, on - QPoint(60, 0));
        QCoreApplication::processEvents();
    }
    CHECK_FALSE(stripOf(reader).isVisible());
}

TEST_CASE("source strip: Esc closes it and the focus is back on the mark")
{
    OpenWindow reader(windowGuide());
    chooseMark(reader);
    reader.press(Qt::Key_Escape);
    CHECK_FALSE(stripOf(reader).isVisible());
    REQUIRE(reader.stop());
    CHECK(reader.stop() == markOfTwo);
    reader.press(Qt::Key_Tab);
    CHECK(reader.stop() == QStringLiteral("To the sources"));
}

TEST_CASE("source strip: Esc closes it from each of its buttons")
{
    OpenWindow reader(windowGuide());
    for (int tabs = 1; tabs <= 3; ++tabs) {
        chooseMark(reader);
        for (int i = 0; i < tabs; ++i)
            reader.press(Qt::Key_Tab);
        REQUIRE(qobject_cast<ui::Button *>(QApplication::focusWidget()));
        REQUIRE(hasFocus(stripOf(reader)));
        reader.press(Qt::Key_Escape);
        CHECK_FALSE(stripOf(reader).isVisible());
        CHECK(QApplication::focusWidget() == &reader.page());
    }
}

TEST_CASE("source strip: its Close button closes it and the focus is back on the page")
{
    OpenWindow reader(windowGuide());
    chooseMark(reader);
    reader.click(reader.buttonNamed(QStringLiteral("Close")));
    CHECK_FALSE(stripOf(reader).isVisible());
    CHECK(QApplication::focusWidget() == &reader.page());
}

TEST_CASE("source strip: it stands behind the page in the tab order")
{
    OpenWindow reader(windowGuide());
    chooseMark(reader);
    reader.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(reader.stop());
    reader.press(Qt::Key_F6);
    reader.press(Qt::Key_F6);
    for (int i = 0; i < 30 && reader.stop(); ++i)
        reader.press(Qt::Key_Tab);
    CHECK(hasFocus(stripOf(reader)));
}

TEST_CASE("source strip: Copy the addresses puts them on the clipboard and opens nothing")
{
    const OpenedAddresses opened;
    OpenWindow reader(windowGuide());
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    chooseMark(reader);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
    ui::Button &copy = reader.buttonNamed(QStringLiteral("Copy the addresses"));
    reader.click(copy);
    CHECK(QGuiApplication::clipboard()->text()
          == QStringLiteral("https://one.example/paper\nhttps://three.example/page"));
    CHECK(copy.text() == QStringLiteral("Addresses copied"));
    CHECK(copy.isVisible());
    CHECK(opened.count() == 0);
}

TEST_CASE("source strip: a source without an address offers none to copy")
{
    OpenWindow reader(windowGuide());
    reader.open(QStringLiteral("causes"));
    reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Return);
    REQUIRE(stripOf(reader).isVisible());
    CHECK_FALSE(reader.buttonNamed(QStringLiteral("Copy the address")).isEnabled());
    chooseMark(reader);
    CHECK(reader.buttonNamed(QStringLiteral("Copy the addresses")).isEnabled());
}

TEST_CASE("source strip: All sources opens their page and the focus is on it")
{
    OpenWindow reader(windowGuide());
    chooseMark(reader);
    reader.click(reader.buttonNamed(QStringLiteral("All sources")));
    CHECK(reader.window().currentPage() == QStringLiteral("sources"));
    CHECK_FALSE(stripOf(reader).isVisible());
    CHECK(QApplication::focusWidget() == &reader.page());
}

TEST_CASE("source strip: another page closes it")
{
    OpenWindow reader(windowGuide());
    chooseMark(reader);
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
    CHECK_FALSE(stripOf(reader).isVisible());
    CHECK(QApplication::focusWidget() == &reader.page());
}

TEST_CASE("source strip: all of it can be read and pressed in a small window")
{
    OpenWindow reader(shippedGuide(), {320, 480}, 3);
    for (const QString &page : sectionPagesOf(shippedGuide())) {
        reader.open(page);
        reader.page().setFocus();
        bool found = false;
        for (int i = 0; i < 60 && !found; ++i) {
            reader.press(Qt::Key_Tab);
            found = reader.stop() && reader.stop()->startsWith(QStringLiteral("Sources"));
        }
        if (!found)
            continue;
        reader.press(Qt::Key_Return);
        REQUIRE(stripOf(reader).isVisible());
        INFO("On " << page.toStdString() << ": "
                   << stripOf(reader).findChild<ui::TextBlock *>()->words().left(60).toStdString());
        const bool several = wordsIn(stripOf(reader)).join(QLatin1Char(' ')).count(QStringLiteral("http")) > 1;
        for (const char *words : {several ? "Copy the addresses" : "Copy the address", "All sources", "Close"}) {
            const ui::Button &button = reader.buttonNamed(QString::fromLatin1(words));
            if (!button.isEnabled())
                continue;
            reader.press(Qt::Key_Tab);
            CHECK(QApplication::focusWidget() == &button);
            CHECK(button.visibleRegion().boundingRect() == button.rect());
        }
        reader.press(Qt::Key_Escape);
    }
}

#include "source_bar_test.moc"
