#include "guide/care/care_sheet.h"

#include "guide/care/care_advice.h"
#include "guide/care/care_headline.h"
#include "guide/care/care_page.h"
#include "guide/emergency.h"
#include "guide/page/date_notice.h"
#include "guide/text/date.h"
#include "guide/text/fill.h"

#include <algorithm>
#include <utility>

namespace guide {
namespace {

// Of replies, before the sheet would take a second page.
constexpr std::size_t mostLines = 3;        // each on a line of its own
constexpr std::size_t mostInPlainWords = 7; // in the words of the question too

enum class Room { Lines, PlainWords, Terms };

Room roomFor(std::size_t replies)
{
    return replies <= mostLines ? Room::Lines : replies <= mostInPlainWords ? Room::PlainWords : Room::Terms;
}

constexpr std::size_t mostGroupsInRun = 4; // a paragraph is never parted, and large print has few lines on a page

// "Dyspnea: Short of breath, or hard to get enough air": a line for each, or all in one run, or
// the clinical terms alone.
void appendReplies(Page &page, const Guide &guide, const std::string &heading, const SymptomSet &symptoms, Room room)
{
    if (symptoms.empty())
        return;
    page.blocks.emplace_back(Heading{heading, 3});
    List list;
    Text run;
    symptoms.forEach([&](SymptomIndex index) {
        const Symptom &symptom = guide.symptoms()[index];
        list.items.push_back({Strong{symptom.clinical}, Plain{": " + symptom.sign + "."}});
        run.emplace_back(Strong{(run.empty() ? "" : " ") + symptom.clinical});
        run.emplace_back(Plain{room == Room::Terms ? "." : ": " + symptom.sign + "."});
    });
    if (room == Room::Lines)
        page.blocks.emplace_back(std::move(list));
    else
        page.blocks.emplace_back(Paragraph{std::move(run)});
}

std::string clinicalTerms(const Guide &guide, const SymptomSet &symptoms)
{
    std::string terms;
    symptoms.forEach([&](SymptomIndex symptom) {
        terms.append(terms.empty() ? "" : "; ").append(guide.symptoms()[symptom].clinical);
    });
    return terms;
}

SymptomSet membersOf(const Guide &guide, const SymptomGroup &group)
{
    SymptomSet members;
    for (SymptomIndex i = 0; i < guide.symptoms().size(); ++i) {
        if (guide.symptoms()[i].group == group.id)
            members.insert(i);
    }
    return members;
}

// What is told of some symptoms, by group: "Nerves: Hypoaesthesia; Paresis."
using TermsByGroup = std::vector<std::pair<const SymptomGroup *, std::string>>;

template<typename Tell>
TermsByGroup byGroup(const Guide &guide, const SymptomSet &symptoms, Tell tell)
{
    TermsByGroup terms;
    for (const SymptomGroup &group : guide.symptomGroups()) {
        const SymptomSet members = membersOf(guide, group);
        if (const SymptomSet ofGroup = symptoms & members; !ofGroup.empty())
            terms.emplace_back(&group, tell(ofGroup, members));
    }
    return terms;
}

// In one run: what was denied is scanned, not read. A new paragraph behind so many groups.
void appendRun(Page &page, const std::string &heading, const TermsByGroup &terms, std::size_t mostInParagraph)
{
    if (terms.empty())
        return;
    page.blocks.emplace_back(Heading{heading, 3});
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i % mostInParagraph == 0)
            page.blocks.emplace_back(Paragraph{});
        Text &run = std::get<Paragraph>(page.blocks.back()).text;
        run.push_back(Strong{(run.empty() ? "" : " ") + terms[i].first->title});
        run.push_back(Plain{": " + terms[i].second + "."});
    }
}

// Each by its clinical term.
void appendTerms(Page &page, const Guide &guide, const std::string &heading, const SymptomSet &symptoms)
{
    const TermsByGroup terms = byGroup(
        guide, symptoms, [&](const SymptomSet &ofGroup, const SymptomSet &) { return clinicalTerms(guide, ofGroup); });
    appendRun(page, heading, terms, mostGroupsInRun);
}

// Likewise; but of the groups without any of `others`, only how many.
void appendCounts(Page &page, const Guide &guide, const std::string &heading, const SymptomSet &symptoms,
                  const SymptomSet &others)
{
    const TermsByGroup terms = byGroup(guide, symptoms, [&](const SymptomSet &ofGroup, const SymptomSet &members) {
        return ofGroup.size() > 1 && !members.intersects(others)
                   ? fill(guide.words().care.sheet.noneOf, {{"count", std::to_string(ofGroup.size())}})
                   : clinicalTerms(guide, ofGroup);
    });
    appendRun(page, heading, terms, std::max<std::size_t>(terms.size(), 1));
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

// Of questions with a no, those by which others were left out, and none was replied to all the same.
SymptomSet leftOutBy(const Guide &guide, const Replies &replies, const SymptomSet &denied)
{
    SymptomSet leftOut;
    SymptomSet contradicted;
    const SymptomSet asked = askedSymptoms(guide, replies);
    for (SymptomIndex i = 0; i < guide.symptoms().size(); ++i) {
        if (replies[i] >= Reply::NotSure)
            contradicted = contradicted | guide.symptoms()[i].askedIf;
        else if (!asked.contains(i))
            leftOut = leftOut | guide.symptoms()[i].askedIf;
    }
    return (denied & leftOut) - contradicted;
}

// The danger signs by their terms, and how many others.
void appendDenied(Page &page, const Guide &guide, const SymptomSet &denied, const SymptomSet &found)
{
    const CareSheetWords &words = guide.words().care.sheet;
    const Urgency least = roomFor(found.size()) == Room::Terms ? Urgency::EmergencyNow : Urgency::UrgentToday;
    SymptomSet signs;
    denied.forEach([&](SymptomIndex symptom) {
        if (guide.symptoms()[symptom].urgency >= least)
            signs.insert(symptom);
    });
    if (found.size() > mostLines)
        appendCounts(page, guide, words.no, signs, found);
    else
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
    const SymptomSet yes = replies.yes() - deciding(guide);
    const SymptomSet notSure = replies.notSure() - deciding(guide);
    const SymptomSet found = yes | notSure;
    const Room room = roomFor(found.size());
    appendReplies(page, guide, words.yes, yes, room);
    appendReplies(page, guide, words.notSure, notSure, room);
    const SymptomSet denied = replies.no() & askedSymptoms(guide, replies);
    appendDenied(page, guide, denied - deciding(guide), found);
    if (const std::string terms = clinicalTerms(guide, leftOutBy(guide, replies, denied & deciding(guide)));
        !terms.empty()) {
        page.blocks.emplace_back(Paragraph{{Strong{words.leftOut}, Plain{": " + terms + "."}}});
    }
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
