#include "guide/sheets/visit_sheet.h"

#include "guide/base/contains.h"
#include "guide/care/care_headline.h"
#include "guide/medicines/comparison.h"
#include "guide/page/date_notice.h"

#include <algorithm>

namespace guide {
namespace {

void appendHeading(Page &page, const std::string &text)
{
    page.blocks.emplace_back(Heading{text, 3});
}

void appendBlank(Page &page, const std::string &label, const std::string &answer)
{
    page.blocks.emplace_back(Blanks{{{label, answer}}});
}

// Where it hurts and how much: beside a person to mark.
void appendSpasms(Page &page, const Guide &guide, const VisitNotes &notes)
{
    const VisitWords &words = guide.visitWords();
    appendHeading(page, words.spasmsHeading);
    FigureBlock spasms;
    spasms.figure = std::make_shared<const Figure>(*guide.figure(words.figure));
    spasms.caption = words.mark;
    spasms.beside = {{{{words.sinceWhen, notes.sinceWhen}}},
                     {{{words.howOften, notes.howOften}, {words.painNow, notes.painNow}}},
                     {{{words.where, notes.where}}},
                     {{{words.worse, notes.worse}}},
                     {{{words.stops, notes.stops}}}};
    page.blocks.emplace_back(std::move(spasms));
}

// What most readers will have tried, and whatever this one has.
Ticks remedyTicks(const Guide &guide, const VisitNotes &notes)
{
    std::vector<std::string> ids = guide.visitWords().remedies;
    for (const std::string &id : notes.remedies) {
        if (!contains(ids, id))
            ids.push_back(id);
    }
    Ticks ticks;
    for (const std::string &id : ids) {
        if (const Remedy *remedy = guide.remedy(id))
            ticks.ticks.push_back({remedy->title, contains(notes.remedies, id)});
    }
    return ticks;
}

Ticks medicineTicks(const Guide &guide, const VisitNotes &notes)
{
    Ticks ticks;
    for (const Medicine &medicine : guide.medicines())
        ticks.ticks.push_back({shortName(guide, medicine), contains(notes.medicines, medicine.id)});
    return ticks;
}

std::string signsOf(const Guide &guide, const SymptomSet &symptoms)
{
    std::string signs;
    symptoms.forEach(
        [&](SymptomIndex symptom) { signs += (signs.empty() ? "" : "; ") + guide.symptoms()[symptom].sign; });
    return signs + ".";
}

void appendAnswers(Page &page, const Guide &guide, const VisitNotes &notes)
{
    const VisitWords &words = guide.visitWords();
    appendHeading(page, words.answersHeading);
    if (!notes.replies) {
        appendBlank(page, words.newSigns, {});
        return;
    }
    const SeekCareAnswer answer = seekCare(guide, *notes.replies);
    Facts facts{{{words.answer, {{Strong{careAction(guide, answer)}}}}}};
    if (!notes.replies->yes().empty())
        facts.facts.push_back({words.yes, {{Plain{signsOf(guide, notes.replies->yes())}}}});
    if (!notes.replies->notSure().empty())
        facts.facts.push_back({words.notSure, {{Plain{signsOf(guide, notes.replies->notSure())}}}});
    page.blocks.emplace_back(std::move(facts));
}

void appendQuestions(Page &page, const Guide &guide, const VisitNotes &notes)
{
    const VisitWords &words = guide.visitWords();
    appendHeading(page, words.questionsHeading);
    std::vector<std::string> questions = notes.questions;
    questions.insert(questions.end(), words.questions.begin(), words.questions.end());
    for (std::size_t i = 0; i < words.questions.size(); ++i) {
        page.blocks.emplace_back(Paragraph{{Plain{std::to_string(i + 1) + ". " + questions[i]}}});
        page.blocks.emplace_back(Blanks{{}, 1});
    }
}

} // namespace

bool hasVisitSheet(const Section &section)
{
    return std::any_of(section.blocks.begin(), section.blocks.end(),
                       [](const SectionBlock &block) { return std::holds_alternative<VisitSheetReference>(block); });
}

Page visitSheet(const Guide &guide, const VisitNotes &notes, std::string_view today)
{
    const VisitWords &words = guide.visitWords();
    Page page{"visit-sheet-to-print", words.title, words.summary, {}};
    page.dense = true;
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(Blanks{{{words.name, notes.name}, {words.date, notes.date}}});
    appendSpasms(page, guide, notes);
    appendHeading(page, words.triedHeading);
    page.blocks.emplace_back(remedyTicks(guide, notes));
    appendBlank(page, words.whatHelped, notes.whatHelped);
    appendHeading(page, words.medicinesHeading);
    page.blocks.emplace_back(medicineTicks(guide, notes));
    appendBlank(page, words.otherMedicines, notes.otherMedicines);
    appendAnswers(page, guide, notes);
    appendQuestions(page, guide, notes);
    return page;
}

} // namespace guide
