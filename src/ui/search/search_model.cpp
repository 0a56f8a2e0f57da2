#include "ui/search/search_model.h"

#include "document/text/text_marks.h"
#include "document/text/text_writer.h"

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

constexpr std::size_t lettersAroundAHit = 110;

QString headingOf(guide::SearchKind kind)
{
    switch (kind) {
    case guide::SearchKind::Page: return SearchModel::tr("Pages");
    case guide::SearchKind::Medicine: return SearchModel::tr("Medicines");
    case guide::SearchKind::Symptom: return SearchModel::tr("Questions of the symptom check");
    case guide::SearchKind::Source: break;
    }
    return SearchModel::tr("Sources");
}

// One pack was asked for, and nothing else: what tells of it opens its page.
bool packIn(const guide::SearchAnswer &answer)
{
    return answer.questions.size() == 1 && !answer.questions.front().target.empty();
}

bool isEndOfSentence(QChar letter)
{
    return letter == QLatin1Char('.') || letter == QLatin1Char('?') || letter == QLatin1Char(':')
           || letter == QChar(0x2026);
}

} // namespace

SearchModel::SearchModel(const guide::Guide &guide, QObject *parent) : QAbstractListModel(parent), m_guide(guide) {}

void SearchModel::show(const guide::SearchAnswer &answer, const std::vector<ProgramPage> &program, const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    addSigns(answer);
    if (!answer.notice.empty()) {
        SearchRow &row = m_rows.emplace_back();
        row.title = toQString(answer.notice);
        row.words = tr("This guide is in English.");
    }
    // Where the program is asked about, no word of the guide was meant.
    if (program.empty())
        addQuestions(answer);
    else
        addProgram(program, answer.signs.empty());
    const bool isPack = program.empty() && packIn(answer);
    addHits(answer.hits);
    m_hits = static_cast<int>(program.size() + answer.hits.size()) + (isPack ? 1 : 0) + (answer.signs.empty() ? 0 : 1);
    m_clear = answer.clear || !program.empty() || isPack;
    if (m_hits == 0)
        addInstead(answer, typed);
    endResetModel();
}

void SearchModel::showExamples(const std::vector<guide::SearchHit> &last)
{
    beginResetModel();
    m_rows.clear();
    m_hits = 0;
    addHeading(tr("Try"));
    for (const std::string &example : m_guide.searchWords().examples) {
        SearchRow &row = m_rows.emplace_back();
        row.kind = SearchRow::Kind::Word;
        row.title = row.instead = toQString(example);
        row.group = tr("Try");
    }
    if (!last.empty())
        addHeading(tr("Opened from here last"));
    for (const guide::SearchHit &hit : last) {
        SearchRow row = rowOf(hit);
        if (!hit.symptom)
            row.words.clear(); // they are the answer to other words
        row.marks.clear();
        row.group = tr("Opened from here last");
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void SearchModel::addHeading(const QString &title)
{
    SearchRow &heading = m_rows.emplace_back();
    heading.kind = SearchRow::Kind::Heading;
    heading.title = title;
}

void SearchModel::addSigns(const guide::SearchAnswer &answer)
{
    if (answer.signs.empty())
        return;
    SearchRow row;
    row.kind = SearchRow::Kind::Signs;
    row.title = toQString(m_guide.words().care.title);
    row.place = tr("Check your symptoms first");
    for (const guide::SymptomIndex sign : answer.signs)
        row.words +=
            (row.words.isEmpty() ? QString() : QStringLiteral("\n")) + toQString(m_guide.symptoms()[sign].question);
    row.hit.page = guide::seekCareTarget;
    row.hit.symptom = answer.signs.front();
    m_rows.push_back(std::move(row));
}

SearchRow SearchModel::rowOf(const guide::SearchHit &hit) const
{
    SearchRow row;
    row.kind = SearchRow::Kind::Hit;
    row.hit = hit;
    const guide::MarkedText around = hit.symptom ? hit.found : guide::excerptOf(hit.found, lettersAroundAHit);
    const QString words = toQString(around.text);
    row.title = hit.symptom ? words : toQString(hit.heading.empty() ? hit.title : hit.heading);
    row.place = hit.heading.empty() ? QString() : toQString(hit.title);
    row.words = words == row.title ? QString() : words;
    row.marks = document::marksInQString(around);
    return row;
}

void SearchModel::addQuestions(const guide::SearchAnswer &answer)
{
    for (const guide::SearchQuestion &question : answer.questions) {
        SearchRow row;
        row.kind = packIn(answer)             ? SearchRow::Kind::Hit
                   : question.instead.empty() ? SearchRow::Kind::Message
                                              : SearchRow::Kind::Question;
        row.title = toQString(question.sentence);
        row.instead = toQString(question.instead);
        row.hit.page = question.target;
        row.hit.title = question.sentence;
        m_rows.push_back(std::move(row));
    }
}

void SearchModel::addProgram(const std::vector<ProgramPage> &pages, bool withCare)
{
    addHeading(tr("This program"));
    for (const ProgramPage &page : pages) {
        SearchRow &row = m_rows.emplace_back();
        row.kind = SearchRow::Kind::Hit;
        row.title = page.title;
        row.words = page.about;
        row.group = tr("This program");
        row.hit.page = page.id.toStdString();
        row.hit.title = page.title.toStdString();
    }
    if (withCare)
        addCare(); // who types "help" may mean it
}

void SearchModel::addCare()
{
    SearchRow &care = m_rows.emplace_back();
    care.kind = SearchRow::Kind::Signs;
    care.title = toQString(m_guide.words().care.title);
    care.words = tr("Check your symptoms");
    care.hit.page = guide::seekCareTarget;
}

void SearchModel::addHits(const std::vector<guide::SearchHit> &hits)
{
    // The group of the best hit comes first.
    std::vector<guide::SearchKind> groups;
    for (const guide::SearchHit &hit : hits) {
        if (std::find(groups.begin(), groups.end(), hit.kind) == groups.end())
            groups.push_back(hit.kind);
    }
    for (const guide::SearchKind group : groups) {
        addHeading(headingOf(group));
        for (const guide::SearchHit &hit : hits) {
            if (hit.kind != group)
                continue;
            m_rows.push_back(rowOf(hit));
            m_rows.back().group = headingOf(group); // who walks the rows does not meet the heading
        }
    }
}

void SearchModel::addInstead(const guide::SearchAnswer &answer, const QString &typed)
{
    const auto add = [&](SearchRow::Kind kind, const QString &title) -> SearchRow & {
        SearchRow &row = m_rows.emplace_back();
        row.kind = kind;
        row.title = title;
        return row;
    };
    add(SearchRow::Kind::Message, tr("Nothing in the guide fits \u201c%1\u201d.").arg(typed.simplified()));
    for (const std::string &word : answer.nearest)
        add(SearchRow::Kind::Word, tr("Search for \u201c%1\u201d").arg(toQString(word))).instead = toQString(word);
    add(SearchRow::Kind::Contents, tr("See the contents"));
    addCare();
}

bool SearchModel::mustAsk() const
{
    return m_hits == 0 || std::any_of(m_rows.begin(), m_rows.end(), [this](const SearchRow &row) {
               return row.kind == SearchRow::Kind::Message || (row.kind == SearchRow::Kind::Question && !m_clear);
           });
}

QString SearchModel::aboveHits() const
{
    QStringList sentences;
    for (int i = 0; i < rowCount() && row(i).kind != SearchRow::Kind::Heading; ++i)
        sentences << index(i).data().toString();
    return sentences.join(QLatin1Char(' '));
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const SearchRow &found = row(index.row());
    QString sentences;
    for (const QString &part : {found.title, found.place, found.words, found.group}) {
        if (part.isEmpty())
            continue;
        if (!sentences.isEmpty())
            sentences += isEndOfSentence(sentences.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
        sentences += part;
    }
    return sentences.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const SearchRow::Kind kind = row(index.row()).kind;
    if (kind == SearchRow::Kind::Heading || kind == SearchRow::Kind::Message)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
