#include "guide/care/care_questions.h"

#include "guide/text/fill.h"

#include <vector>

namespace guide {
namespace {

// Of the questions that one depends on, those with a no; for one that was left out itself, what left it out.
SymptomSet deniedBehind(const Guide &guide, const Replies &replies, const SymptomSet &askedIf)
{
    SymptomSet denied = askedIf & replies.no();
    (askedIf - denied).forEach([&](SymptomIndex leftOut) {
        denied = denied | (guide.symptoms()[leftOut].askedIf & replies.no());
    });
    return denied;
}

} // namespace

List openQuestions(const Guide &guide, const SeekCareAnswer &answer)
{
    List list;
    answer.open.forEach(
        [&](SymptomIndex symptom) { list.items.push_back({Plain{guide.symptoms()[symptom].question}}); });
    return list;
}

List questionsLeftOut(const Guide &guide, const Replies &replies)
{
    const SymptomSet told = askedSymptoms(guide, replies) | replies.yes() | replies.notSure();
    std::vector<int> leftOut(guide.symptoms().size());
    for (SymptomIndex i = 0; i < guide.symptoms().size(); ++i) {
        if (!told.contains(i))
            deniedBehind(guide, replies, guide.symptoms()[i].askedIf).forEach([&](SymptomIndex no) { ++leftOut[no]; });
    }
    List list;
    for (SymptomIndex i = 0; i < leftOut.size(); ++i) {
        if (leftOut[i] > 0)
            list.items.push_back(
                {Plain{fill(guide.words().care.answer.leftOutBy,
                            {{"sign", guide.symptoms()[i].sign}, {"count", std::to_string(leftOut[i])}})}});
    }
    return list;
}

List narrowerQuestions(const Guide &guide, const Replies &replies)
{
    List list;
    (replies.no() & guide.care().narrower).forEach([&](SymptomIndex index) {
        const Symptom &symptom = guide.symptoms()[index];
        Text text{Strong{symptom.sign + "."}, Plain{" "}};
        text.insert(text.end(), symptom.wording.begin(), symptom.wording.end());
        list.items.push_back(cited(std::move(text), symptom.sources));
    });
    return list;
}

} // namespace guide
