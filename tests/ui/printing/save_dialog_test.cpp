// Saving what is open: the dialog, and what comes of it.

#include "support/save_desk.h"

#include "support/when_shown.h"

#include "support/catch.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>

namespace {

// Opens the page, asks its menu for the dialog, and gives the name that it suggests.
QString suggestionOn(OpenWindow &reader, const QString &page)
{
    QString suggested;
    reader.open(page);
    const WhenShown<QFileDialog> dialog([&](QFileDialog &shown) {
        suggested = QFileInfo(shown.selectedFiles().value(0)).fileName();
        shown.reject();
    });
    const WhenShown<QMenu> menu([](QMenu &shown) {
        for (QAction *action : shown.actions()) {
            if (action->text().startsWith(QLatin1String("Save this page"))) {
                shown.close();
                action->trigger();
            }
        }
    });
    reader.click(reader.find<QWidget>("print"));
    CHECK(menu.times() == 1);
    CHECK(dialog.times() == 1);
    return suggested;
}

} // namespace

TEST_CASE("save dialog: it suggests the title as a name in the last folder and knows three kinds")
{
    SaveDesk desk;
    desk.save(someSheets(), [&](QFileDialog &dialog) {
        CHECK(dialog.acceptMode() == QFileDialog::AcceptSave);
        CHECK(dialog.directory() == QDir(desk.folder()));
        CHECK(dialog.selectedFiles() == QStringList{desk.path(QStringLiteral("midback-some-sheets-e.pdf"))});
        CHECK(dialog.nameFilters().size() == 3);
        pressSave(dialog);
    });
    CHECK(desk.files() == QStringList{QStringLiteral("midback-some-sheets-e.pdf")});
    CHECK(desk.contentOf(desk.files().value(0)).startsWith("%PDF"));
    CHECK(desk.told() == QStringList{QStringLiteral("Saved: ") + desk.path(desk.files().value(0))});
    CHECK(desk.reader().find<QWidget>("messageStrip").isVisible());
}

TEST_CASE("save dialog: every kind of page suggests a name of its own")
{
    OpenWindow reader(shippedGuide());
    const QTemporaryDir folder;
    reader.settings().setSaveFolder(folder.path());
    for (const auto &[page, name] :
         {std::pair("causes", "midback-causes.pdf"), std::pair("checklist", "midback-prevent-back-spasms-my-week.pdf"),
          std::pair("visit-sheet", "midback-for-my-visit.pdf"),
          std::pair("medication/ibuprofen", "midback-ibuprofen.pdf"),
          std::pair("compare", "midback-side-effects-side-by-side.pdf")})
        CHECK(suggestionOn(reader, QString::fromLatin1(page)).toStdString() == name);
}

TEST_CASE("save dialog: the folder of the last file is remembered")
{
    SaveDesk desk;
    REQUIRE(QDir(desk.folder()).mkdir(QStringLiteral("other")));
    const QString other = desk.path(QStringLiteral("other"));
    desk.save(someSheets(), [&](QFileDialog &dialog) {
        typeName(dialog, other + QStringLiteral("/mine"));
        pressSave(dialog);
    });
    CHECK(QDir(other).entryList(QDir::Files) == QStringList{QStringLiteral("mine.pdf")});
    CHECK(desk.reader().settings().saveFolder() == other);
    desk.save(someSheets(), [&](QFileDialog &dialog) {
        CHECK(dialog.directory() == QDir(other));
        dialog.reject();
    });
    CHECK(desk.told().size() == 1);
}

TEST_CASE("save dialog: nothing is kept of what was saved beside the file and the settings")
{
    QDir kept(qEnvironmentVariable("XDG_CONFIG_HOME"));
    REQUIRE(kept.removeRecursively()); // what other tests left
    REQUIRE(kept.mkpath(QStringLiteral(".")));
    SaveDesk desk;
    for (const char *name : {"mine", "other"}) {
        desk.save(someSheets(), [&](QFileDialog &dialog) {
            typeName(dialog, QString::fromLatin1(name));
            pressSave(dialog);
        });
    }
    CHECK(desk.files().size() == 2);
    CHECK(kept.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("save dialog: the ending follows the chosen kind and the file is of that kind")
{
    SaveDesk desk;
    const std::pair<const char *, const char *> kinds[] = {
        {"mine0.pdf", "%PDF"}, {"mine1.html", "<!DOCTYPE"}, {"mine2.txt", "START HERE"}};
    for (int kind = 0; kind < 3; ++kind) {
        desk.save(someSheets(), [&](QFileDialog &dialog) {
            auto *choice = dialog.findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
            CHECK(choice);
            for (int i = 0; choice && i < kind; ++i)
                QTest::keyClick(choice, Qt::Key_Down);
            typeName(dialog, QStringLiteral("mine%1").arg(kind));
            pressSave(dialog);
        });
        const auto &[name, start] = kinds[kind];
        INFO(name);
        CHECK(desk.files().contains(QLatin1String(name)));
        CHECK(desk.contentOf(QLatin1String(name)).left(200).toUpper().contains(QByteArray(start).toUpper()));
    }
    CHECK(desk.files().size() == 3);
}

TEST_CASE("save dialog: a typed ending says more than the chosen kind")
{
    SaveDesk desk;
    desk.save(someSheets(), [&](QFileDialog &dialog) {
        typeName(dialog, QStringLiteral("mine.TXT"));
        pressSave(dialog);
    });
    CHECK(desk.files() == QStringList{QStringLiteral("mine.TXT")});
    CHECK_FALSE(desk.contentOf(QStringLiteral("mine.TXT")).startsWith("%PDF"));
}

TEST_CASE("save dialog: an existing file is replaced only when the reader says so")
{
    for (const bool yes : {false, true}) {
        SaveDesk desk;
        desk.put(QStringLiteral("mine.pdf"), "the old file");
        const WhenShown<QMessageBox> question(
            [&](QMessageBox &shown) { shown.button(yes ? QMessageBox::Yes : QMessageBox::No)->click(); });
        desk.save(someSheets(), [&](QFileDialog &dialog) {
            typeName(dialog, QStringLiteral("mine"));
            pressSave(dialog);
            if (!yes) // the dialog is still there, for another name
                dialog.reject();
        });
        CHECK(question.times() == 1);
        CHECK((desk.contentOf(QStringLiteral("mine.pdf")) == "the old file") == !yes);
    }
}

TEST_CASE("save dialog: what cannot be saved is told and its folder is not remembered")
{
    SaveDesk desk;
    desk.save(someSheets(), [](QFileDialog &dialog) {
        typeName(dialog, QStringLiteral("/proc/self/fd/mine.pdf"));
        pressSave(dialog);
    });
    REQUIRE(desk.told().size() == 1);
    CHECK(desk.told().front().endsWith(QLatin1String("Choose another folder or name.")));
    CHECK(desk.reader().settings().saveFolder() == desk.folder());
}

TEST_CASE("save dialog: progress is shown after half a second and can be stopped without harm to the old file")
{
    for (const bool stops : {true, false}) {
        SaveDesk desk;
        CHECK(desk.printing().patience() == 500);
        desk.printing().setPatience(0); // the machine that runs the tests may be fast
        desk.put(QStringLiteral("mine.pdf"), "the old file");
        const WhenShown<QMessageBox> question([](QMessageBox &shown) { shown.button(QMessageBox::Yes)->click(); });
        const WhenShown<QProgressDialog> progress([&](QProgressDialog &shown) {
            auto *stop = shown.findChild<QPushButton *>();
            CHECK(stop);
            CHECK(shown.maximum() > 4);
            if (stop && stops)
                QTest::keyClick(stop, Qt::Key_Space);
        });
        desk.save(someSheets(), [](QFileDialog &dialog) {
            typeName(dialog, QStringLiteral("mine"));
            pressSave(dialog);
        });
        CHECK(progress.times() == 1);
        CHECK(desk.files() == QStringList{QStringLiteral("mine.pdf")});
        CHECK((desk.contentOf(QStringLiteral("mine.pdf")) == "the old file") == stops);
        CHECK(desk.told().value(0).startsWith(QLatin1String(stops ? "Stopped: nothing was saved" : "Saved: ")));
    }
}

TEST_CASE("save dialog: the symptom check is saved as its answer and the sheet for the doctor")
{
    SaveDesk desk;
    const QString file = desk.path(QStringLiteral("answer.txt"));
    desk.reader().open(carePage);
    const WhenShown<QFileDialog> dialog([&](QFileDialog &shown) {
        typeName(shown, file);
        pressSave(shown);
    });
    const WhenShown<QMenu> menu([](QMenu &shown) {
        for (QAction *action : shown.actions()) {
            if (action->text().startsWith(QLatin1String("Save this page"))) {
                shown.close();
                action->trigger();
            }
        }
    });
    desk.reader().click(desk.reader().find<QWidget>("print"));
    CHECK(dialog.times() == 1);
    const QString text = QString::fromUtf8(desk.contentOf(QStringLiteral("answer.txt")));
    const auto answer = text.indexOf(QLatin1String("OPEN"), 0, Qt::CaseInsensitive);
    const auto sheet = text.indexOf(QLatin1String("Sheet for the doctor"), 0, Qt::CaseInsensitive);
    CHECK(answer >= 0);
    CHECK(sheet > answer);
}
