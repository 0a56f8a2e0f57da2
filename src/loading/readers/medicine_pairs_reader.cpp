#include "loading/checks/medicine_wording.h"
#include "loading/readers/content_readers.h"

#include <algorithm>
#include <set>

namespace loading {
namespace {

using Terms = std::set<std::string, std::less<>>;

// Each effect of the kind has its row; a row may gather effects of the other kind too.
std::vector<guide::ComparisonRow> readRows(FieldReader &reader, std::string_view key, const Terms &terms,
                                           const Terms &others)
{
    std::vector<guide::ComparisonRow> rows;
    Terms placed;
    reader.objects(key, [&](FieldReader &entry) {
        guide::ComparisonRow row{entry.string("heading"), entry.strings("clinical")};
        entry.values("clinical", [&](const JsonValue &term) {
            if (!terms.contains(term.string) && !others.contains(term.string))
                entry.faultAt(term, isButExpected(term, "the \"clinical\" term of an effect of some medicine"));
        });
        placed.insert(row.clinical.begin(), row.clinical.end());
        rows.push_back(std::move(row));
    });
    for (const std::string &term : terms) {
        if (!placed.contains(term))
            reader.fault(key, "no row has \"" + term + "\", an effect of some medicine");
    }
    return rows;
}

Terms clinicalTerms(const std::vector<guide::Medicine> &medicines, bool serious)
{
    Terms terms;
    for (const guide::Medicine &medicine : medicines) {
        for (const guide::SideEffect &effect : medicine.sideEffects) {
            if (effect.serious() == serious)
                terms.insert(effect.clinical);
        }
    }
    return terms;
}

} // namespace

void readMedicinePair(FieldReader &entry, std::vector<guide::MedicinePair> &pairs)
{
    guide::MedicinePair pair;
    const std::vector<std::string> between = entry.mentionsOrNone("between", Mention::Kind::Medicine);
    if (between.size() == 2) {
        pair.between = {between[0], between[1]};
        const bool seen = std::any_of(pairs.begin(), pairs.end(), [&](const guide::MedicinePair &other) {
            return std::minmax(other.between[0], other.between[1]) == std::minmax(between[0], between[1]);
        });
        if (seen)
            entry.fault("between", "this pair stands here twice, in this or the other order; keep one");
    } else {
        entry.fault("between", "has " + std::to_string(between.size()) + " ids, expected two");
    }
    pair.verdict = entry.choice("verdict", guide::verdictIds);
    pair.whatCanHappen = entry.text("what_can_happen");
    pair.whatToDo = entry.text("what_to_do");
    pair.official = entry.flag("official");
    pairs.push_back(std::move(pair));
}

void readMedicinePairs(FieldReader &reader, guide::MedicineContent &content)
{
    const auto read = [&](FieldReader &entry) {
        readMedicinePair(entry, content.pairs);
        const auto &between = content.pairs.back().between;
        if (between[0] == between[1] && !between[0].empty())
            entry.fault("between", "names the same medicine twice, expected two");
    };
    reader.objectsOrNone("pairs", read);
    reader.objectsOrNone("extras", [&](FieldReader &entry) {
        content.extras.push_back({entry.id(), entry.string("name")});
    });
    reader.objectsOrNone("extra_pairs", read);
    reader.objects("class_facts", [&](FieldReader &entry) {
        content.classFacts.push_back({entry.string("title"), entry.texts("text")});
    });
    const auto readPoisonNumber = [&](FieldReader &entry) {
        content.poisonNumbers.push_back({entry.choice("country", guide::countryIds), entry.text("text")});
    };
    if (reader.has("poison_numbers"))
        reader.objects("poison_numbers", readPoisonNumber);
    content.poisonLines = reader.optionalTexts("poison_lines");
    refuseSafe(reader.json(), reader.notes());
}

void readComparison(FieldReader &reader, guide::MedicineContent &content)
{
    guide::Comparison &comparison = content.comparison;
    comparison.title = reader.string("title");
    comparison.caption = reader.string("caption");
    reader.objects("columns", [&](FieldReader &entry) {
        comparison.columns.emplace_back(entry.mention("medication", Mention::Kind::Medicine), entry.string("heading"));
    });
    comparison.seriousHeading = reader.string("serious_heading");
    const Terms serious = clinicalTerms(content.medicines, true);
    const Terms others = clinicalTerms(content.medicines, false);
    comparison.serious = readRows(reader, "serious", serious, others);
    comparison.otherHeading = reader.string("other_heading");
    comparison.other = readRows(reader, "other", others, serious);
    refuseSafe(reader.json(), reader.notes());
}

} // namespace loading
