#include "search_command.h"

#include "command_line.h"
#include "document/text_writer.h"
#include "document/word_forms.h"
#include "guide/search.h"

#include <QSet>
#include <QTextStream>

#include <cstdio>

namespace {

constexpr std::size_t mostHits = 20;
constexpr std::size_t lettersAroundAHit = 120;

QString oneLine(const std::string &text)
{
    return document::toQString(text).simplified();
}

} // namespace

int search(const guide::Guide &guide, const QString &words)
{
    if (words.trimmed().isEmpty())
        return wrongUse(QStringLiteral("--search needs words."));
    const guide::SearchIndex index(guide, document::wordForms(guide.language()));
    const guide::SearchAnswer answer = index.search(words.toStdString(), mostHits);

    QTextStream errors(stderr);
    for (const guide::SearchQuestion &question : answer.questions)
        errors << document::toQString(question.sentence) << '\n';

    QTextStream out(stdout);
    QSet<QString> shown;
    const auto show = [&](const std::string &page, const std::string &title, const std::string &around) {
        const QString id = document::toQString(page);
        if (shown.contains(id))
            return;
        shown.insert(id);
        out << id << '\t' << oneLine(title) << '\t' << oneLine(around) << '\n';
    };
    if (!answer.signs.empty())
        show(guide::seekCareTarget, guide::seekCareTitle, guide.symptoms()[answer.signs.front()].question);
    for (const guide::SearchHit &hit : answer.hits)
        show(hit.page, hit.title, guide::excerptOf(hit.found, lettersAroundAHit).text);
    if (shown.isEmpty()) {
        errors << QStringLiteral("Nothing in the guide fits.");
        if (!answer.nearest.empty()) {
            QStringList nearest;
            for (const std::string &word : answer.nearest)
                nearest << document::toQString(word);
            errors << QStringLiteral(" The nearest words in it are: %1.").arg(nearest.join(QStringLiteral(", ")));
        }
        errors << QStringLiteral(" midback --list pages names the pages; midback --list symptoms the danger signs.\n");
    }
    return exitGood;
}

QStringList vainSearchWords(const guide::Guide &guide)
{
    QStringList lines;
    for (const std::string &word : guide::SearchIndex(guide, document::wordForms(guide.language())).deadWords()) {
        lines << QStringLiteral("search.json: /same_words: \"%1\", and no word beside it, stands in the guide")
                     .arg(document::toQString(word));
    }
    return lines;
}
