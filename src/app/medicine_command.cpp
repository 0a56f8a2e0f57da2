#include "app/medicine_command.h"

#include "app/console.h"
#include "app/today.h"
#include "document/export/export.h"
#include "document/text/as_typed.h"
#include "document/text/text_writer.h"
#include "document/text/word_forms.h"
#include "guide/base/contains.h"
#include "guide/medicines/extra_name.h"
#include "guide/medicines/product_page.h"
#include "guide/medicines/together.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace {

constexpr int longestName = 1000; // letters; no pack has a name that comes near it

int answerWith(const guide::Page &page, const guide::Guide &guide)
{
    return answer(document::toQString(document::plainTextOf({page}, guide)));
}

// An id, or the name of something that is no medicine: "alcohol".
std::string idOf(const guide::Guide &guide, const std::string &name)
{
    if (!guide.medicineOrExtraName(name).empty())
        return name;
    const guide::Extra *extra = guide::extraNamed(guide, name, document::foldWord);
    return extra ? extra->id : std::string();
}

} // namespace

QString medicineLines(const guide::Guide &guide)
{
    QString lines;
    for (const guide::Medicine &medicine : guide.medicines())
        lines += document::toQString(medicine.id) + QLatin1Char('\t') + document::toQString(medicine.name)
                 + QLatin1Char('\n');
    return lines;
}

int lookUp(const guide::Guide &guide, const QString &name)
{
    if (name.size() > longestName)
        return wrongUse(QStringLiteral("%1 is too long for a name.").arg(document::asTyped(name)));
    const guide::ProductIndex index(guide.medicineContent(), document::foldWord);
    const std::string typed = name.simplified().toStdString();
    return answerWith(guide::nameAnswerPage(guide, typed, index.find(typed), today()), guide);
}

int takeTogether(const guide::Guide &guide, const QStringList &names)
{
    const guide::ProductIndex index(guide.medicineContent(), document::foldWord);
    const guide::TogetherWords &words = guide.words().medicines.together;
    std::vector<std::string> chosen;
    QString twice; // one medicine under two of the names
    for (const QString &name : names) {
        const std::string typed = name.simplified().toStdString();
        // A name before an id: an id may be a name that several packs bear.
        const guide::NameAnswer found = index.find(typed);
        std::string id = index.isName(typed) ? std::string() : idOf(guide, typed);
        if (id.empty()) {
            if (found.kind != guide::NameAnswer::Kind::One) {
                say(QStringLiteral("%1 is not one thing that the guide knows; give one of these, or what "
                                   "midback --look-up finds.")
                        .arg(document::asTyped(name)));
                say(document::toQString(
                    document::plainTextOf({guide::nameAnswerPage(guide, typed, found, today())}, guide)
                    + words.untilYouKnow));
                return exitWrongUse;
            }
            id = found.things.front().id;
        }
        if (guide::contains(chosen, id))
            twice += document::toQString(guide::fill(words.countTogether, {{"names", typed}}) + ' ' + words.askAboutBoth
                                         + "\n\n");
        else
            chosen.push_back(std::move(id));
    }
    const guide::Page page = guide::togetherPage(guide, chosen, today());
    return answer(twice + document::toQString(document::plainTextOf({page}, guide)));
}
