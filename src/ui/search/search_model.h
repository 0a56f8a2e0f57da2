// SearchModel: what was found, row by row: first the way to the symptom check where the words may be a danger sign,
// then what was perhaps meant, then the pages about the program, then the hits in groups. Where nothing was found:
// that, and where to go instead. Before anything is typed: what can be, and what was opened last.
#pragma once

#include "guide/search/search.h"
#include "ui/reading/open/open_page.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

struct SearchRow
{
    enum class Kind { Heading, Signs, Question, Hit, Message, Word, Contents };

    Kind kind = Kind::Message;
    QString title;
    QString place; // where the words stand
    QString words;
    QString group;                          // spoken, and shown as a heading
    std::vector<std::pair<int, int>> marks; // beginning and end, in `words`, or in `title` where there are none
    QString instead;                        // for a Question or Word: what to search for
    guide::SearchHit hit;                   // for Signs and Hit: what to open
};

class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // The guide must outlive the model.
    explicit SearchModel(const guide::Guide &guide, QObject *parent = nullptr);

    // `program` are the pages about the program that fit too.
    void show(const guide::SearchAnswer &answer, const std::vector<ProgramPage> &program, const QString &typed);
    // `last` comes first in its order.
    void showExamples(const std::vector<guide::SearchHit> &last);

    int hits() const { return m_hits; }
    // Something is to be read before a hit is opened: a typo where no hit is clearly the best, a medicine that is only
    // perhaps meant, which language the guide is in, or that there is no hit.
    bool mustAsk() const;
    // What stands above the hits, in sentences; mostly empty.
    QString aboveHits() const;
    const SearchRow &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    // DisplayRole is the full sentence that a screen reader speaks.
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void addHeading(const QString &title);
    void addSigns(const guide::SearchAnswer &answer);
    void addQuestions(const guide::SearchAnswer &answer);
    void addProgram(const std::vector<ProgramPage> &pages, bool withCare);
    void addCare();
    void addHits(const std::vector<guide::SearchHit> &hits);
    void addInstead(const guide::SearchAnswer &answer, const QString &typed);
    SearchRow rowOf(const guide::SearchHit &hit) const;

    const guide::Guide &m_guide;
    std::vector<SearchRow> m_rows;
    int m_hits = 0;
    bool m_clear = false; // the first hit is
};

} // namespace ui
