// The interface as translators would meet it: what has no translation, and what it reads like.
#include "support/accessible_tree.h"
#include "support/in_made_up_language.h"
#include "support/open_window.h"

#include "guide/emergency.h"
#include "ui/controls/tile.h"

#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

TEST_CASE("made-up language: each word grows and places for numbers stay")
{
    CHECK(ui::inMadeUpLanguage(QStringLiteral("Back")) == QString::fromUtf8("Bååckö"));
    CHECK(ui::inMadeUpLanguage(QStringLiteral("Step %1 of %2.")) == QString::fromUtf8("Stéép %1 ööföööö %2."));
    CHECK(ui::inMadeUpLanguage(QString()).isEmpty());
    CHECK(ui::inMadeUpLanguage(QStringLiteral("?")) == QStringLiteral("?"));
    for (const char *words : {"None of these", "Print", "Find on this page", "OK", "Scroll the questions"}) {
        const QString english = QString::fromUtf8(words);
        CHECK(ui::inMadeUpLanguage(english).size() * 10 >= english.size() * 14);
    }
}

namespace {

// The parts of a text that are neither translated nor words of the guide, as far as they have vowels to tell it by. The
// guide's own are put together: "Ibuprofen. Advil, Motrin."
QStringList untranslatedIn(QString text, const QString &content)
{
    text.replace(QChar::Nbsp, QLatin1Char(' '));
    static const QRegularExpression ends(QStringLiteral("[.,:;()?\\d\\s]*[.,:;()?\\d][.,:;()?\\d\\s]*"));
    QStringList found;
    for (const QString &part : text.split(ends, Qt::SkipEmptyParts)) {
        const bool isTranslated =
            std::any_of(part.begin(), part.end(), [](QChar each) { return each.unicode() > 0xbf; });
        const bool isName = part == QLatin1String("LGPL") || part.contains(QLatin1String("Alt+"))
                            || part.contains(QLatin1String("Ctrl+"));
        if (!isTranslated && !isName && ui::inMadeUpLanguage(part) != part && part.trimmed().size() > 3
            && !content.contains(part.trimmed()))
            found.append(part);
    }
    return found;
}

// All that authors wrote, as it stands in their files.
QString contentOfGuide()
{
    QString words;
    QDirIterator files(QStringLiteral(MIDBACK_SOURCE_DIR "/content/en"), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        words += QString::fromUtf8(file.readAll());
    }
    return words;
}

} // namespace

TEST_CASE("made-up language: whatever a page tells is translated or a text of the guide")
{
    const InMadeUpLanguage language;
    OpenWindow reader(shippedGuide());
    // Of the words in the code only those have no translation that no fault may hide.
    const QString content = contentOfGuide() + QString::fromUtf8(guide::notADiagnosis.data())
                            + QString::fromUtf8(guide::emergencyLine.data());
    std::vector<QString> pages = allPagesOf(shippedGuide());
    pages.insert(pages.end(), {QStringLiteral("help"), QStringLiteral("settings")});
    int texts = 0;
    for (const QString &page : pages) {
        reader.open(page);
        // The settings page shows the file as it is.
        const QString file = page == QLatin1String("settings")
                                 ? reader.settings().fileName() + reader.settings().kept().join(QLatin1Char(' '))
                                 : QString();
        for (QAccessibleInterface *object : accessibleTree(reader.window())) {
            // Those of the guide put parts of sentences together, such as a link and the words around it.
            if (object->role() == QAccessible::ListItem || object->role() == QAccessible::Paragraph)
                continue;
            for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description}) {
                ++texts;
                for (const QString &part : untranslatedIn(object->text(kind), content + file))
                    FAIL_CHECK("on " << page.toStdString() << ", \"" << part.toStdString() << "\"");
            }
        }
    }
    CHECK(texts > 1000);
}

TEST_CASE("from right to left: English words keep their own direction")
{
    const document::PageStyle style = document::PageStyle::light(QApplication::font());
    const auto pictureOf = [&](Qt::LayoutDirection direction) {
        ui::Tile tile(
            style, QStringLiteral("Is it dangerous?"), QStringLiteral("Questions, then what to do."),
            ui::TileSize::Small, [](QPainter &, const QRectF &) {}, nullptr);
        tile.setLayoutDirection(direction);
        tile.resize(400, 120);
        return tile.grab().toImage();
    };
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = pictureOf(Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(mirrored == pictureOf(Qt::LeftToRight));
}
