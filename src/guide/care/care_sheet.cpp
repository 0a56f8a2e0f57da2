#include "guide/care/care_sheet.h"

#include "guide/care/care_advice.h"
#include "guide/care/care_headline.h"
#include "guide/care/care_page.h"
#include "guide/emergency.h"
#include "guide/page/date_notice.h"
#include "guide/text/date.h"
#include "guide/text/fill.h"

namespace guide {
namespace {

// One line for each symptom: "Dyspnea: Short of breath, or hard to get enough air".
void appendReplies(Page &page, const Guide &guide, const std::string &heading, const SymptomSet &symptoms)
{
    if (symptoms.empty())
        return;
    page.blocks.emplace_back(Heading{heading, 3});
    List list;
    symptoms.forEach([&](SymptomIndex index) {
        const Symptom &symptom = guide.symptoms()[index];
        list.items.push_back({Strong{symptom.clinical}, Plain{": " + symptom.sign + "."}});
    });
    page.blocks.emplace_back(std::move(list));
}

std::string clinicalTerms(const Guide &guide, const SymptomSet &symptoms)
{
    std::string terms;
    symptoms.forEach([&](SymptomIndex symptom) {
        terms.append(terms.empty() ? "" : "; ").append(guide.symptoms()[symptom].clinical);
    });
    return terms;
}

// The clinical terms in one run, by group: what was denied is scanned, not read.
void appendTerms(Page &page, const Guide &guide, const std::string &heading, const SymptomSet &symptoms)
{
    if (symptoms.empty())
        return;
    page.blocks.emplace_back(Heading{heading, 3});
    Text terms;
    for (const SymptomGroup &group : guide.symptomGroups()) {
        SymptomSet ofGroup;
        symptoms.forEach([&](SymptomIndex symptom) {
            if (guide.symptoms()[symptom].group == group.id)
                ofGroup.insert(symptom);
        });
        if (ofGroup.empty())
            continue;
        terms.push_back(Strong{(terms.empty() ? "" : " ") + group.title});
        terms.push_back(Plain{": " + clinicalTerms(guide, ofGroup) + "."});
    }
    page.blocks.emplace_back(Paragraph{std::move(terms)});
}

// Questions that only decide on others: their replies say nothing to a clinician that those of the others do not.
SymptomSet deciding(const Guide &guide)
{
    SymptomSet named;
    for (const Symptom &symptom : guide.symptoms())
        named = named | symptom.askedIf;
    SymptomSet deciding;
    named.forEach([&](SymptomIndex symptom) {
        if (guide.symptoms()[symptom].urgency == Urgency::SelfCareWatch)
            deciding.insert(symptom);
    });
    for (const CareRule &rule : guide.careRules()) {
        for (const Conjunction &alternative : rule.when) {
            for (const AnyOf &part : alternative)
                deciding = deciding - part;
        }
    }
    return deciding;
}

// The danger signs by their terms, and how many others.
void appendDenied(Page &page, const Guide &guide, const SymptomSet &denied)
{
    const CareSheetWords &words = guide.words().care.sheet;
    SymptomSet signs;
    denied.forEach([&](SymptomIndex symptom) {
        if (isDangerSign(guide.symptoms()[symptom].urgency))
            signs.insert(symptom);
    });
    appendTerms(page, guide, words.no, signs);
    const std::size_t others = (denied - signs).size();
    if (others == 0)
        return;
    const std::string more = fill(words.othersDenied, {{"count", std::to_string(others)}});
    if (signs.empty())
        page.blocks.emplace_back(Paragraph{{Plain{more}}});
    else // in the same run: a paragraph of its own takes the room of two lines
        std::get<Paragraph>(page.blocks.back()).text.emplace_back(Plain{" " + more});
}

// "Breathing pain and clot risk; Fever plus any nerve sign"
std::string rulesInWords(const Guide &guide, const SeekCareAnswer &answer)
{
    std::string rules;
    for (const CareReason &reason : answer.reasons) {
        if (reason.cause.kind != CareCause::Kind::Rule || reason.cause.urgency != answer.urgency)
            continue;
        rules.append(rules.empty() ? "" : "; ").append(guide.careRules()[reason.cause.index].name);
    }
    return rules;
}

// "Ibuprofen, Warfarin"
std::string namesOf(const Guide &guide, const std::vector<std::string> &medicines)
{
    std::string names;
    for (const std::string &id : medicines) {
        const std::string_view name = guide.medicineOrExtraName(id);
        if (!name.empty())
            names.append(names.empty() ? "" : ", ").append(name);
    }
    return names;
}

// "Answer of the guide: Call now, 29 November 2026, 17:52. Rules that matched: Fever plus any nerve sign."
Facts result(const Guide &guide, const SeekCareAnswer &answer, std::string_view time)
{
    const CareSheetWords &words = guide.words().care.sheet;
    std::string after = (answer.urgency ? ", " : " (" + words.notFinished + "), ") + std::string(time) + ".";
    if (const std::string rules = rulesInWords(guide, answer); !rules.empty())
        after += " " + words.rules + ": " + rules + ".";
    return {{{words.answer, {{Strong{careAction(guide, answer)}, Plain{after}}}}}};
}

} // namespace

Page careSheet(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
               std::string_view time, const std::vector<std::string> &medicines)
{
    const CareSheetWords &words = guide.words().care.sheet;
    const std::string about = fill(words.about, {{"title", guide.title()}, {"edition", guide.edition()}}) + " "
                              + std::string(notADiagnosisInShort) + ". ";
    Page page{"care-sheet", words.title, {Plain{about}}, {}};
    page.dense = true;
    page.summary.insert(page.summary.end(), guide.reviewNote().begin(), guide.reviewNote().end());
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(Blanks{{{guide.visitWords().name, {}}, {words.sinceWhen, {}}}});
    page.blocks.emplace_back(result(guide, answer, time));
    appendReplies(page, guide, words.yes, replies.yes() - deciding(guide));
    appendReplies(page, guide, words.notSure, replies.notSure() - deciding(guide));
    appendDenied(page, guide, (replies.no() & askedSymptoms(guide, replies)) - deciding(guide));
    // Of a check that found something early, nobody needs to know all that came after.
    if (!answer.urgency)
        appendTerms(page, guide, words.open, answer.open);
    page.blocks.emplace_back(Blanks{{{words.medicines, namesOf(guide, medicines)}, {words.notes, {}}}, 1});
    return page;
}

std::vector<Page> careSheets(const Guide &guide, const Replies &replies, const PrintForm &form, std::string_view today,
                             std::string_view clock, std::string_view country,
                             const std::vector<std::string> &medicines)
{
    const SeekCareAnswer answer = seekCare(guide, replies);
    const std::string time = readableDate(today, guide.words().dates).append(", ").append(clock);
    Page page = careAnswerPage(guide, replies, answer, today, country);
    // A page that lists its sources keeps them in print; this one has them only where they are asked for.
    for (std::size_t i = page.blocks.size(); i-- > 0;) {
        if (std::holds_alternative<SourceEntry>(page.blocks[i]))
            eraseBlock(page, i);
    }
    PrintForm withAdvice = form;
    withAdvice.openFolds.insert({adviceTitle(guide, answer), guide.words().care.answer.watchFor});
    page = printed(std::move(page), guide, withAdvice);
    page.dense = true; // to have at hand: on as few sheets as can be
    return {std::move(page), careSheet(guide, replies, answer, today, time, medicines)};
}

} // namespace guide
