// The preview, which is a page of the window.

#include "support/save_desk.h"

#include "support/paper_checks.h"
#include "support/when_shown.h"
#include "ui/controls/announcer.h"
#include "ui/controls/button.h"
#include "ui/controls/choice/check_box.h"
#include "ui/printing/print_options.h"
#include "ui/printing/printing.h"
#include "ui/printing/sheet_view.h"

#include <QFileDialog>
#include <QMenu>
#include <QTest>

namespace {

const QString causes = QStringLiteral("causes");
const QString previewOfCauses = QStringLiteral("preview/causes");

std::size_t sheetsShown(OpenWindow &reader)
{
    reader.page().blocks(); // all of it is made
    return static_cast<std::size_t>(reader.page().findChildren<ui::SheetView *>().size());
}

// Where ink stands, in parts of the sheet.
QRectF inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return {1.0 * ink.x() / image.width(), 1.0 * ink.y() / image.height(), 1.0 * ink.width() / image.width(),
            1.0 * ink.height() / image.height()};
}

} // namespace

TEST_CASE("preview: each picture holds what the printed sheet holds")
{
    const auto near = [](qreal one, qreal other) {
        return std::abs(one - other) < 0.01;
    };
    for (const document::PaperOptions &options : allPaperOptions()) {
        const document::Sheets sheets = someSheets();
        const document::SheetPictures pictures(sheets, windowGuide(), options);
        const PdfFile pdf = printed(sheets.pages, windowGuide(), options);
        const std::vector<QImage> printedSheets = pdf.pictures(60);
        REQUIRE(pictures.count() == static_cast<int>(printedSheets.size()));
        for (int sheet = 0; sheet < pictures.count(); ++sheet) {
            INFO("Sheet " << sheet);
            const QImage &drawn = printedSheets[static_cast<std::size_t>(sheet)];
            const QRectF wanted = inkOf(drawn);
            const QImage picture = pictures.picture(sheet, drawn.width());
            const QRectF shown = inkOf(picture);
            CHECK(std::abs(picture.height() - drawn.height()) <= 1);
            CHECK(near(shown.top(), wanted.top()));
            CHECK(near(shown.left(), wanted.left()));
            CHECK(near(shown.right(), wanted.right()));
            CHECK(near(shown.bottom(), wanted.bottom()));
        }
    }
}

TEST_CASE("preview: the menu leads to it and its button back")
{
    SaveDesk desk;
    OpenWindow &reader = desk.reader();
    reader.open(causes);
    reader.click(reader.find<ui::Button>("print"));
    auto &menu = reader.find<QMenu>("printMenu");
    for (QAction *action : menu.actions()) {
        if (action->text() == QStringLiteral("Preview this page"))
            action->trigger();
    }
    menu.close();
    QCoreApplication::processEvents();
    REQUIRE(reader.window().currentPage() == previewOfCauses);
    CHECK(reader.page().accessibleName() == QStringLiteral("Preview: Causes"));
    reader.click(reader.find<ui::Button>("leavePreview"));
    QCoreApplication::processEvents();
    CHECK(reader.window().currentPage() == causes);
}

TEST_CASE("preview: what is ticked by key is kept and makes the sheets anew and is said")
{
    SaveDesk desk;
    OpenWindow &reader = desk.reader();
    reader.settings().setLargePrint(false);
    reader.open(QStringLiteral("preview/long"));
    const std::size_t before = sheetsShown(reader);
    reader.page().setFocus();
    for (int i = 0; i < 20 && !reader.find<ui::CheckBox>("previewLarge").hasFocus(); ++i)
        reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_Space);
    QCoreApplication::processEvents();
    CHECK(reader.settings().largePrint());
    CHECK(sheetsShown(reader) > before);
    CHECK(reader.find<ui::CheckBox>("previewLarge").isChecked());
    CHECK(reader.find<ui::CheckBox>("previewLarge").hasFocus());
    CHECK(reader.find<ui::Announcer>("announcer").accessibleName()
          == ui::sheetsInWords(static_cast<int>(sheetsShown(reader))) + QStringLiteral(", A4 paper."));
}

TEST_CASE("preview: it saves the sheets of the page and keeps no other page")
{
    SaveDesk desk;
    OpenWindow &reader = desk.reader();
    reader.open(previewOfCauses);
    const WhenShown<QFileDialog> dialog([](QFileDialog &shown) {
        typeName(shown, QStringLiteral("a.pdf"));
        pressSave(shown);
    });
    reader.click(reader.find<ui::Button>("saveNow"));
    CHECK(dialog.times() == 1);
    CHECK(desk.files() == QStringList{QStringLiteral("a.pdf")});
    reader.window().openPage(QStringLiteral("preview/preview/causes"));
    CHECK(reader.window().currentPage() == previewOfCauses);
    reader.window().openPage(QStringLiteral("preview/nothing"));
    CHECK(reader.window().currentPage() == previewOfCauses);
}
