#include "ui/search/program_search.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ui {
namespace {

constexpr int leastLetters = 3; // of a word that is typed in part

// In small letters; without those that say nothing of what is looked for.
QStringList soughtWords(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    //: Small words of a question, with blanks between them.
    const QStringList small =
        QCoreApplication::translate("ProgramSearch", "a an and can change do find for how i in is it make me my of on "
                                                     "or set show the this to turn use what where with")
            .split(QLatin1Char(' '));
    QStringList words = typed.toLower().split(between, Qt::SkipEmptyParts);
    words.erase(std::remove_if(words.begin(), words.end(), [&](const QString &word) { return small.contains(word); }),
                words.end());
    return words;
}

bool knows(const ProgramPage &page, const QString &word)
{
    return std::any_of(page.words.begin(), page.words.end(), [&](const QString &own) {
        return own == word || (word.size() >= leastLetters && own.startsWith(word));
    });
}

} // namespace

std::vector<ProgramPage> programPagesFor(const std::vector<ProgramPage> &pages, const QString &typed)
{
    const QStringList words = soughtWords(typed);
    std::vector<ProgramPage> found;
    if (words.isEmpty())
        return found;
    std::copy_if(pages.begin(), pages.end(), std::back_inserter(found), [&](const ProgramPage &page) {
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return knows(page, word); });
    });
    return found;
}

} // namespace ui
