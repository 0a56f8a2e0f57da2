#include "ui/window/contents_model.h"
#include "ui/window/contents_view.h"

#include "support/open_window.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QApplication>

namespace {

std::vector<QString> pagesIn(const QAbstractItemModel &model)
{
    std::vector<QString> pages;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const QString page = model.index(row, 0).data(ui::ContentsModel::PageId).toString(); !page.isEmpty())
            pages.push_back(page);
    }
    return pages;
}

ui::ContentsView &contentsOf(OpenWindow &reader)
{
    return reader.find<ui::ContentsView>("contents");
}

} // namespace

TEST_CASE("contents: the model keeps the rules of Qt while pages change")
{
    ui::ContentsModel model(windowGuide());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &page : pagesIn(model))
        model.setCurrentPage(page);
    model.setCurrentPage(QStringLiteral("no-such-page"));
    CHECK_FALSE(model.indexOf(QStringLiteral("no-such-page")).isValid());
    CHECK_FALSE(model.indexOf({}).isValid());
    CHECK(model.rowCount(model.index(0)) == 0);
}

TEST_CASE("contents: the row of the page that is left is drawn anew as well as that of the new one")
{
    ui::ContentsModel model(windowGuide());
    const std::vector<QString> pages = pagesIn(model);
    model.setCurrentPage(pages[0]);
    QList<QModelIndex> drawn;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&drawn](const QModelIndex &row) { drawn.append(row); });
    model.setCurrentPage(pages[1]);
    CHECK(drawn == QList<QModelIndex>{model.indexOf(pages[0]), model.indexOf(pages[1])});
}

TEST_CASE("contents: headings stand above their pages and cannot be chosen")
{
    const ui::ContentsModel model(windowGuide());
    REQUIRE(model.rowCount() == 9);
    const std::vector<int> headings{0, 2, 6};
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool heading = std::find(headings.begin(), headings.end(), row) != headings.end();
        INFO("row " << row);
        CHECK(index.data(ui::ContentsModel::IsHeading).toBool() == heading);
        CHECK(index.data(ui::ContentsModel::PageId).toString().isEmpty() == heading);
        CHECK(bool(index.flags() & Qt::ItemIsEnabled) == !heading);
        CHECK(bool(index.flags() & Qt::ItemIsSelectable) == !heading);
    }
    CHECK(model.index(2).data().toString() == QStringLiteral("Later"));
    CHECK(model.index(3).data().toString() == QStringLiteral("Causes"));
}

TEST_CASE("contents: a screen reader hears which page is open")
{
    ui::ContentsModel model(windowGuide());
    model.setCurrentPage(QStringLiteral("causes"));
    CHECK(model.index(3).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Causes, current page"));
    model.setCurrentPage(QStringLiteral("sources"));
    CHECK(model.index(3).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Causes"));
    CHECK(model.index(4).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Sources, current page"));
}

TEST_CASE("contents: every page is listed once")
{
    for (const guide::Guide *guide : {&windowGuide(), &shippedGuide()}) {
        const ui::ContentsModel model(*guide);
        std::vector<QString> sections;
        for (const guide::Section &section : guide->sections())
            sections.push_back(QString::fromStdString(section.id));
        CHECK(pagesIn(model) == sections);
    }
}

TEST_CASE("contents: a click opens any page")
{
    for (const guide::Guide *guide : {&windowGuide(), &shippedGuide()}) {
        OpenWindow reader(*guide);
        ui::ContentsView &contents = contentsOf(reader);
        std::vector<QString> pages = pagesIn(*contents.model());
        std::reverse(pages.begin(), pages.end()); // so that the first click, too, changes the page
        for (const QString &page : pages) {
            const QModelIndex row = static_cast<ui::ContentsModel *>(contents.model())->indexOf(page);
            contents.scrollTo(row);
            reader.clickAt(*contents.viewport(), contents.visualRect(row).center());
            CHECK(reader.window().currentPage().toStdString() == page.toStdString());
            CHECK(row.data(ui::ContentsModel::IsCurrentPage).toBool());
        }
    }
}

TEST_CASE("contents: a click on a heading changes nothing")
{
    OpenWindow reader(windowGuide());
    ui::ContentsView &contents = contentsOf(reader);
    reader.clickAt(*contents.viewport(), contents.visualRect(contents.model()->index(2, 0)).center());
    CHECK(reader.window().currentPage() == QStringLiteral("home"));
}

TEST_CASE("contents: the keyboard opens any page")
{
    for (const guide::Guide *guide : {&windowGuide(), &shippedGuide()}) {
        OpenWindow reader(*guide);
        ui::ContentsView &contents = contentsOf(reader);
        const Qt::Key openKeys[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space};
        std::size_t count = 0;
        reader.press(Qt::Key_F6);
        REQUIRE(QApplication::focusWidget() == &contents);
        for (const QString &page : pagesIn(*contents.model())) {
            reader.press(openKeys[count++ % std::size(openKeys)]);
            CHECK(reader.window().currentPage().toStdString() == page.toStdString());
            CHECK(QApplication::focusWidget() == &contents);
            reader.press(Qt::Key_Down); // over headings, to the next page
        }
    }
}

TEST_CASE("contents: moving through them with the arrows changes no page")
{
    OpenWindow reader(windowGuide());
    reader.press(Qt::Key_F6);
    const ui::SectionPage *page = &reader.page();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Home,
                              Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_S}) {
        reader.press(key);
        CHECK(reader.window().currentPage() == QStringLiteral("home"));
        CHECK(&reader.page() == page);
    }
}

TEST_CASE("contents: the keyboard arrives at the page that is open")
{
    OpenWindow reader(windowGuide());
    reader.press(Qt::Key_F6);
    CHECK(contentsOf(reader).currentIndex().data(ui::ContentsModel::PageId).toString() == QStringLiteral("home"));
    reader.press(Qt::Key_F6);
    REQUIRE(QApplication::focusWidget() == &reader.page());
    reader.open(QStringLiteral("long")); // as a link of the page would
    reader.press(Qt::Key_F6);
    CHECK(contentsOf(reader).currentIndex().data(ui::ContentsModel::PageId).toString() == QStringLiteral("long"));
}

TEST_CASE("contents: Tab and Shift-Tab leave them")
{
    OpenWindow reader(windowGuide());
    reader.press(Qt::Key_F6);
    reader.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != &contentsOf(reader));
    reader.press(Qt::Key_F6);
    reader.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == &reader.find<ui::Button>("careButton"));
}
