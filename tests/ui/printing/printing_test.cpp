// Printing, on printers that are files.

#include "support/save_desk.h"

#include "support/paper_checks.h"
#include "support/when_shown.h"
#include "ui/printing/print_menu.h"

#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

namespace {

// Prints as on a printer that the reader chose.
PdfFile printedAt(SaveDesk &desk)
{
    return PdfFile([&](const QString &file) {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        desk.printing().printOn(printer, someSheets());
    });
}

struct Screen
{
    const char *name;
    ui::Theme theme;
    const QPalette *system;
};

} // namespace

TEST_CASE("printing: a printer gets every sheet on the paper and in the size of the settings")
{
    for (const document::PaperOptions &options : allPaperOptions()) {
        SaveDesk desk;
        desk.reader().settings().setLetterPaper(options.size == QPageSize::Letter);
        desk.reader().settings().setLargePrint(options.text == document::PaperText::Large);
        const PdfFile pdf = printedAt(desk);
        checkPaperAndType(pdf, options, SmallPrint::Sources);
        checkNothingHangsOut(pdf);
        CHECK(pdf.sheets().size() == printed(someSheets().pages, windowGuide(), options).sheets().size());
        REQUIRE(desk.told().size() == 1);
        CHECK(desk.told().front().toStdString()
              == "Sent to the printer: " + std::to_string(pdf.sheets().size()) + " sheets.");
    }
}

TEST_CASE("printing: the menu tells the sheets of the short form and of the whole page and of both with sources")
{
    SaveDesk desk;
    const ui::PrintMenu menu(
        desk.reader().settings(), [](bool all, bool sources) { return (all ? 5 : 1) + (sources ? 2 : 0); },
        ui::MayPreview::No, nullptr);
    QStringList words;
    for (const QAction *action : menu.actions())
        words.append(action->text());
    CHECK(words.contains(QStringLiteral("Short, with what is open: 1 sheet")));
    CHECK(words.contains(QStringLiteral("All of the page: 5 sheets")));
    CHECK(words.contains(QStringLiteral("Without the list of sources: 1 sheet")));
    CHECK(words.contains(QStringLiteral("With the list of sources: 3 sheets")));
    CHECK_FALSE(words.contains(QStringLiteral("Preview this page"))); // it is that already
}

TEST_CASE("printing: one sheet is told as one")
{
    SaveDesk desk;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(desk.path(QStringLiteral("a.pdf")));
    desk.printing().printOn(printer, {QStringLiteral("T"), {{"id", "A title", {}, {}}}});
    CHECK(desk.told() == QStringList{QStringLiteral("Sent to the printer: 1 sheet.")});
}

TEST_CASE("printing: progress is shown and half a printing never comes out")
{
    SaveDesk desk;
    desk.reader().settings().setLetterPaper(false);
    desk.printing().setPatience(0);
    const WhenShown<QProgressDialog> progress([](QProgressDialog &shown) {
        CHECK_FALSE(shown.findChild<QPushButton *>());
        QTest::keyClick(&shown, Qt::Key_Escape);
    });
    const PdfFile pdf = printedAt(desk);
    CHECK(progress.times() == 1);
    CHECK(pdf.sheets().size() == printed(someSheets().pages, windowGuide(), allPaperOptions().front()).sheets().size());
    CHECK(desk.told().value(0).startsWith(QLatin1String("Sent to the printer: ")));
}

TEST_CASE("printing: a printer that takes nothing is told")
{
    SaveDesk desk;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(desk.path(QStringLiteral("nowhere/a.pdf")));
    desk.printing().printOn(printer, someSheets());
    CHECK(desk.told()
          == QStringList{QStringLiteral("The printing could not be started. Try another printer, or save as PDF.")});
}

TEST_CASE("printing: paper is black on white in every theme")
{
    std::vector<Screen> screens{{"light", ui::Theme::Light, nullptr}, {"dark", ui::Theme::Dark, nullptr}};
    for (const QPalette &palette : screenPalettes())
        screens.push_back({"the one of the system", ui::Theme::System, &palette});
    const QPalette before = QApplication::palette();
    for (const Screen &screen : screens) {
        INFO(screen.name);
        if (screen.system)
            QApplication::setPalette(*screen.system);
        SaveDesk desk(screen.theme);
        const PdfFile pdf = printedAt(desk);
        QApplication::setPalette(before);
        checkBrightness(pdf);
        CHECK(pdf.textColors() == QStringList{QStringLiteral("#000000")});
    }
}
