#include "guide/care/care_sheet.h"

#include "guide/base/date.h"
#include "guide/care/care_page.h"
#include "guide/emergency.h"
#include "guide/page/date_notice.h"
#include "guide/page/print_form.h"

namespace guide {
namespace {

// One line for each symptom: "Dyspnoea: Short of breath, or hard to get enough air (emergency-now alone)".
void appendReplies(Page &page, const Guide &guide, const std::string &heading, const SymptomSet &symptoms)
{
    if (symptoms.empty())
        return;
    page.blocks.emplace_back(Heading{heading, 2});
    List list;
    symptoms.forEach([&](SymptomIndex index) {
        const Symptom &symptom = guide.symptoms()[index];
        std::string words = ": " + symptom.sign;
        if (symptom.urgency > Urgency::SelfCareWatch)
            words.append(" (").append(urgencyId(symptom.urgency)).append(" alone)");
        list.items.push_back({Strong{symptom.clinical}, Plain{std::move(words)}});
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
    page.blocks.emplace_back(Heading{"Rules of the guide that matched", 2});
    page.blocks.emplace_back(std::move(list));
}

// Of single symptoms the clinician sees the source list alone; numbers behind each line would crowd it.
void appendSources(Page &page, const Guide &guide, const SeekCareAnswer &answer)
{
    Text sources{Plain{"For the single signs:"}};
    for (const CareReason &reason : answer.reasons) {
        if (reason.cause.kind == CareCause::Kind::Symptom)
            sources = cited(std::move(sources), guide.symptoms()[reason.cause.index].sources);
    }
    const std::size_t heading = page.blocks.size();
    page.blocks.emplace_back(Heading{"Sources", 2});
    if (sources.size() > 1)
        page.blocks.emplace_back(Paragraph{std::move(sources)});
    appendCitedSources(page, guide);
    if (page.blocks.size() == heading + 1)
        page.blocks.pop_back();
}

Facts result(const Guide &guide, const SeekCareAnswer &answer, std::string_view time)
{
    const CareAnswer &words = guide.care().answer(answer.urgency);
    const std::string id(answer.urgency ? urgencyId(*answer.urgency) : "not finished");
    Facts facts{{{"Answer of the guide", {{Strong{words.title}, Plain{" (" + id + ")"}}}},
                 {"Time of the replies", {{Plain{std::string(time)}}}}}};
    if (answer.urgency)
        facts.facts.push_back({"Advised", {{Plain{guide.care().place(answer.where).label}}}});
    for (const std::size_t rule : answer.timings)
        facts.facts.push_back({guide.careRules()[rule].id, {{Plain{guide.careRules()[rule].timing}}}});
    return facts;
}

} // namespace

Page careSheet(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
               std::string_view time)
{
    const std::string about = "Replies to the symptom check of " + guide.title() + " " + guide.edition() + ". "
                              + std::string(notADiagnosis) + ". ";
    Page page{"care-sheet", "Sheet for the doctor", {Plain{about}}, {}};
    page.summary.insert(page.summary.end(), guide.reviewNote().begin(), guide.reviewNote().end());
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(result(guide, answer, time));
    appendReplies(page, guide, "Answered yes", replies.yes());
    appendReplies(page, guide, "Answered not sure", replies.notSure());
    appendRules(page, guide, answer);
    appendTerms(page, guide, "Answered no", replies.no());
    appendTerms(page, guide, "Main questions without an answer", answer.open);

    appendSources(page, guide, answer);
    return page;
}

std::vector<Page> careSheets(const Guide &guide, const Replies &replies, std::string_view today, std::string_view clock,
                             std::string_view country)
{
    const SeekCareAnswer answer = seekCare(guide, replies);
    const std::string time = readableDate(today).append(", ").append(clock);
    return {printed(careAnswerPage(guide, replies, answer, today, country), guide, {Detail::All, true}),
            careSheet(guide, replies, answer, today, time)};
}

} // namespace guide
