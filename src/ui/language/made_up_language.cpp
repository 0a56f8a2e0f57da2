#include "ui/language/made_up_language.h"

#include "ui/language/english.h"

#include <string_view>

namespace ui {
namespace {

constexpr std::u16string_view vowels = u"aeiouyAEIOUY";
constexpr std::u16string_view marked = u"åéîöûýÅÉÎÖÛÝ";
constexpr QChar filling(u'ö');

} // namespace

QString inMadeUpLanguage(const QString &words)
{
    QString longer;
    for (const QChar each : words) {
        const std::size_t vowel = vowels.find(each.unicode());
        if (vowel == std::u16string_view::npos) {
            longer += each;
        } else {
            longer += QChar(marked[vowel]);
            longer += QChar(marked[vowel % (vowels.size() / 2)]); // the second is small
        }
    }
    // What has few vowels grows at its end, before a mark that ends it.
    const qsizetype wanted = (words.size() * 14 + 9) / 10;
    qsizetype end = longer.size();
    while (end > 0 && !longer[end - 1].isLetter())
        --end;
    if (end > 0 && longer.size() < wanted)
        longer.insert(end, QString(wanted - longer.size(), filling));
    return longer;
}

QString MadeUpLanguage::translate(const char *, const char *words, const char *, int number) const
{
    return inMadeUpLanguage(englishOf(QString::fromUtf8(words), number));
}

} // namespace ui
