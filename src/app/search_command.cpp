#include "app/search_command.h"

#include "app/console.h"
#include "document/text/text_writer.h"
#include "document/text/word_forms.h"
#include "guide/search/search.h"

#include <QSet>
#include <QStringList>

namespace {

constexpr std::size_t mostHits = 20;
constexpr std::size_t lettersAroundAHit = 120;

QString oneLine(const std::string &text)
{
    return document::toQString(text).simplified();
}

QString nothingFits(const guide::SearchAnswer &found)
{
    QString said = QStringLiteral("Nothing in the guide fits.");
    if (!found.nearest.empty()) {
        QStringList nearest;
        for (const std::string &word : found.nearest)
            nearest << document::toQString(word);
        said += QStringLiteral(" The nearest words in it are: %1.").arg(nearest.join(QStringLiteral(", ")));
    }
    return said + QStringLiteral(" midback --list pages names the pages; midback --list symptoms the danger signs.");
}

} // namespace

int search(const guide::Guide &guide, const QString &words)
{
    const guide::SearchIndex index(guide, document::wordForms(guide.language()));
    const guide::SearchAnswer found = index.search(words.toStdString(), mostHits);

    if (!found.notice.empty())
        say(document::toQString(found.notice));
    for (const guide::SearchQuestion &question : found.questions)
        say(document::toQString(question.sentence));

    QString lines;
    QSet<QString> shown;
    const auto show = [&](const std::string &page, const std::string &title, const std::string &around) {
        const QString id = document::toQString(page);
        if (shown.contains(id))
            return;
        shown.insert(id);
        lines += QStringList{id, oneLine(title), oneLine(around)}.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    if (!found.signs.empty())
        show(guide::seekCareTarget, guide.words().care.title, guide.symptoms()[found.signs.front()].question);
    for (const guide::SearchHit &hit : found.hits)
        show(hit.page, hit.title, guide::excerptOf(hit.found, lettersAroundAHit).text);
    if (shown.isEmpty())
        say(nothingFits(found));
    return answer(lines);
}
