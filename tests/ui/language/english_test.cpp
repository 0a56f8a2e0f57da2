// Numbers in the words of the interface, and the plurals that go with them.
#include "support/in_made_up_language.h"
#include "support/source_files.h"

#include "ui/language/english.h"

#include "support/catch.h"

#include <QRegularExpression>
#include <QString>

using Catch::Contains;

namespace {

// Each text that code hands to translators, with what stands before and behind it: the parts of one that is written on
// several lines put together.
struct Translated
{
    QString before;
    QString words;
    QString behind;
};

std::vector<Translated> translatedIn(const std::filesystem::path &file)
{
    static const QRegularExpression text(QStringLiteral(R"-(\btr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))-"));
    static const QRegularExpression seam(QStringLiteral(R"-("\s+")-"));
    const QString code = QString::fromStdString(contentOf(file));
    std::vector<Translated> found;
    for (auto each = text.globalMatch(code); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QString words = match.captured(1).trimmed();
        words = words.mid(1, words.size() - 2).remove(seam);
        found.push_back({code.mid(std::max<qsizetype>(0, match.capturedStart() - 80),
                                  std::min<qsizetype>(80, match.capturedStart())),
                         words, code.mid(match.capturedEnd(), 8)});
    }
    return found;
}

} // namespace

TEST_CASE("english: one of a thing is told apart from more of it")
{
    CHECK(ui::englishOf(QStringLiteral("%n sheet(s)"), 1) == QStringLiteral("%n sheet"));
    for (const int number : {0, 2, 21})
        CHECK(ui::englishOf(QStringLiteral("%n sheet(s)"), number) == QStringLiteral("%n sheets"));
    CHECK(ui::englishOf(QStringLiteral("part(s)"), -1) == QStringLiteral("part(s)"));
    CHECK(QCoreApplication::translate("Any", "%n sheet(s), sent", "", 1) == QStringLiteral("1 sheet, sent"));
    CHECK(QCoreApplication::translate("Any", "%n sheet(s), sent", "", 12) == QStringLiteral("12 sheets, sent"));
    CHECK(QCoreApplication::translate("Any", "Sheets") == QStringLiteral("Sheets"));
}

TEST_CASE("english: a made-up language has plurals too")
{
    const InMadeUpLanguage language;
    const QString one = QCoreApplication::translate("Any", "%n sheet(s)", "", 1);
    const QString more = QCoreApplication::translate("Any", "%n sheet(s)", "", 2);
    CHECK_THAT(one.toStdString(), Catch::StartsWith("1 ") && !Contains("("));
    CHECK_THAT(more.toStdString(), Catch::StartsWith("2 ") && !Contains("("));
    CHECK(one.mid(1) != more.mid(1));
}

TEST_CASE("english: a translator is told of each number that words change with")
{
    // "1 sheet" or "%1 sheets": another language needs other forms, and more than two.
    static const QRegularExpression counted(QStringLiteral(R"-((?:^|[^\w])(?:1 [a-z]{3,}|%\d (?!is\b)[a-z]+s)\b)-"));
    static const QRegularExpression key(QStringLiteral(R"-(\bsays? yes\b)-")); // the numbers are names of keys
    int plurals = 0;
    for (const std::filesystem::path &file : codeBelow(MIDBACK_SOURCE_DIR "/src")) {
        for (const Translated &each : translatedIn(file)) {
            INFO(file.generic_string() << ": \"" << each.words.toStdString() << "\"");
            const bool hasNumber = each.words.contains(QLatin1String("%n"));
            plurals += hasNumber ? 1 : 0;
            CHECK((hasNumber || !each.words.contains(counted) || each.words.contains(key)));
            CHECK((hasNumber || !each.words.contains(QLatin1String("(s)"))));
            CHECK(hasNumber == each.behind.startsWith(QLatin1String(", \"\",")));
        }
    }
    CHECK(plurals > 10);
}
