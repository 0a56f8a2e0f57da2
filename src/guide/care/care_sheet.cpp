#include "guide/care/care_sheet.h"

#include "guide/base/date.h"
#include "guide/care/care_page.h"
#include "guide/emergency.h"
#include "guide/page/date_notice.h"
#include "guide/page/print_form.h"
#include "guide/text/fill.h"

namespace guide {
namespace {

// One line for each symptom: "Dyspnoea: Short of breath, or hard to get enough air (emergency-now alone)".
void appendReplies(Page &page, const Guide &guide, const std::string &heading, const SymptomSet &symptoms)
{
    if (symptoms.empty())
        return;
    page.blocks.emplace_back(Heading{heading, 2});
    const std::string &alone = guide.words().care.sheet.alone;
    List list;
    symptoms.forEach([&](SymptomIndex index) {
        const Symptom &symptom = guide.symptoms()[index];
        const bool careAlone = symptom.urgency > Urgency::SelfCareWatch;
        list.items.push_back(
            {Strong{symptom.clinical},
             Plain{": "
                   + (careAlone ? fill(alone, {{"sign", symptom.sign}, {"urgency", urgencyId(symptom.urgency)}})
                                : symptom.sign)}});
    });
    page.blocks.emplace_back(std::move(list));
}

std::string clinicalTerms(const Guide &guide, const SymptomSet &symptoms, std::string_view between)
{
    std::string terms;
    symptoms.forEach([&](SymptomIndex symptom) {
        terms.append(terms.empty() ? "" : between).append(guide.symptoms()[symptom].clinical);
    });
    return terms;
}

// The clinical terms of each group in one run: what was denied is scanned, not read.
void appendTerms(Page &page, const Guide &guide, const std::string &heading, const SymptomSet &symptoms)
{
    if (symptoms.empty())
        return;
    page.blocks.emplace_back(Heading{heading, 2});
    List list;
    for (const SymptomGroup &group : guide.symptomGroups()) {
        SymptomSet ofGroup;
        symptoms.forEach([&](SymptomIndex symptom) {
            if (guide.symptoms()[symptom].group == group.id)
                ofGroup.insert(symptom);
        });
        if (!ofGroup.empty())
            list.items.push_back({Strong{group.title}, Plain{": " + clinicalTerms(guide, ofGroup, "; ") + "."}});
    }
    page.blocks.emplace_back(std::move(list));
}

void appendRules(Page &page, const Guide &guide, const SeekCareAnswer &answer)
{
    List list;
    for (const CareReason &reason : answer.reasons) {
        if (reason.cause.kind != CareCause::Kind::Rule)
            continue;
        const CareRule &rule = guide.careRules()[reason.cause.index];
        std::string words = " " + rule.name + ": " + clinicalTerms(guide, reason.replies, " + ") + " (";
        words.append(urgencyId(rule.urgency)).append(")");
        list.items.push_back(cited({Strong{rule.id}, Plain{std::move(words)}}, rule.sources));
    }
    if (list.items.empty())
        return;
    page.blocks.emplace_back(Heading{guide.words().care.sheet.rules, 2});
    page.blocks.emplace_back(std::move(list));
}

// Of single symptoms the clinician sees the source list alone; numbers behind each line would crowd it.
void appendSources(Page &page, const Guide &guide, const SeekCareAnswer &answer)
{
    Text sources{Plain{guide.words().care.sheet.singleSigns}};
    for (const CareReason &reason : answer.reasons) {
        if (reason.cause.kind == CareCause::Kind::Symptom)
            sources = cited(std::move(sources), guide.symptoms()[reason.cause.index].sources);
    }
    const std::size_t heading = page.blocks.size();
    page.blocks.emplace_back(Heading{guide.words().pages.source.heading, 2});
    if (sources.size() > 1)
        page.blocks.emplace_back(Paragraph{std::move(sources)});
    appendCitedSources(page, guide);
    if (page.blocks.size() == heading + 1)
        page.blocks.pop_back();
}

Facts result(const Guide &guide, const SeekCareAnswer &answer, std::string_view time)
{
    const CareSheetWords &words = guide.words().care.sheet;
    const std::string id = answer.urgency ? std::string(urgencyId(*answer.urgency)) : words.notFinished;
    const std::string &title = guide.care().answer(answer.urgency).title;
    Facts facts{
        {{words.answer, {{Strong{title}, Plain{" (" + id + ")"}}}}, {words.time, {{Plain{std::string(time)}}}}}};
    if (answer.urgency)
        facts.facts.push_back({words.advised, {{Plain{guide.care().place(answer.where).label}}}});
    for (const std::size_t rule : answer.timings)
        facts.facts.push_back({guide.careRules()[rule].id, {{Plain{guide.careRules()[rule].timing}}}});
    return facts;
}

} // namespace

Page careSheet(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
               std::string_view time)
{
    const CareSheetWords &words = guide.words().care.sheet;
    const std::string about = fill(words.about, {{"title", guide.title()}, {"edition", guide.edition()}}) + " "
                              + std::string(notADiagnosis) + ". ";
    Page page{"care-sheet", words.title, {Plain{about}}, {}};
    page.summary.insert(page.summary.end(), guide.reviewNote().begin(), guide.reviewNote().end());
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(result(guide, answer, time));
    appendReplies(page, guide, words.yes, replies.yes());
    appendReplies(page, guide, words.notSure, replies.notSure());
    appendRules(page, guide, answer);
    appendTerms(page, guide, words.no, replies.no());
    appendTerms(page, guide, words.open, answer.open);

    appendSources(page, guide, answer);
    return page;
}

std::vector<Page> careSheets(const Guide &guide, const Replies &replies, std::string_view today, std::string_view clock,
                             std::string_view country)
{
    const SeekCareAnswer answer = seekCare(guide, replies);
    const std::string time = readableDate(today, guide.words().dates).append(", ").append(clock);
    return {printed(careAnswerPage(guide, replies, answer, today, country), guide, {Detail::All, true}),
            careSheet(guide, replies, answer, today, time)};
}

} // namespace guide
