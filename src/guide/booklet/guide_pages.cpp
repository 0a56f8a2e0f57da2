#include "guide/booklet/guide_pages.h"

#include "guide/base/contains.h"
#include "guide/base/overloaded.h"
#include "guide/care/care_headline.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_card.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "guide/page/date_notice.h"
#include "guide/page/page_sources.h"
#include "guide/remedies/stretch_page.h"
#include "guide/sheets/checklist_page.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

// Below a fold that bears its title, a remedy needs no heading.
void appendRemedy(std::vector<Block> &blocks, const Remedy &remedy, const RemedyWords &words)
{
    const Fold *fold = blocks.empty() ? nullptr : std::get_if<Fold>(&blocks.back());
    if (!fold || fold->title != remedy.title)
        blocks.emplace_back(Heading{remedy.title, 3});
    blocks.emplace_back(Paragraph{remedy.summary});
    // Its limits stand above the steps, where nobody has to look for them.
    blocks.emplace_back(Facts{{{words.howLong, {remedy.howLong}}, {words.howOften, {remedy.howOften}}}});
    blocks.emplace_back(List{remedy.how, true});
    Facts facts{{{words.notFor, remedy.notFor}, {words.why, {remedy.why}}}};
    if (!remedy.stopIf.empty())
        facts.facts.push_back({words.stop, {remedy.stopIf}});
    blocks.emplace_back(std::move(facts));
}

CareCard careCard(const Guide &guide, const CareCardReference &reference, std::string_view country)
{
    CareCard card{reference.urgency, guide.care().answer(reference.urgency).cardTitle, {}};
    // Once a page: the cards in its folds repeat the action alone.
    if (reference.inShort && reference.urgency == Urgency::EmergencyNow)
        card.numbers = careHeadline(guide, {}, country).numbers.front() + ".";
    if (reference.inShort && reference.urgency == Urgency::UrgentToday) {
        card.numbers = plainText(guide.care().place(CareSetting::Today).action); // whom to ring in any country
        for (const std::string &line : linesForToday(guide, country))
            card.numbers += " " + line + ".";
    }
    for (const Symptom &symptom : guide.symptoms()) {
        const bool isShown = reference.signs.empty() || contains(reference.signs, symptom.id);
        if (isShown && symptom.urgency == reference.urgency)
            card.items.push_back(reference.inShort ? symptom.inShort : symptom.sign);
    }
    return card;
}

// With the one number to call, where the reader's country is known.
Callout checkInFull(const Guide &guide, std::string_view country)
{
    Callout check = guide.checkFirstKnown();
    if (country.empty() || check.text.empty())
        return guide.checkFirst();
    const std::vector<CountryNumbers> chosen = chosenNumbers(guide.care(), country);
    if (chosen.size() != 1)
        return guide.checkFirst();
    const std::string number = chosen.front().emergency + " (" + chosen.front().name + ")";
    for (Span &part : check.text) {
        if (auto *plain = std::get_if<Plain>(&part))
            plain->text = fill(plain->text, {{"number", number}});
    }
    return check;
}

void appendSources(std::vector<Block> &blocks, const Guide &guide)
{
    for (const auto &[topic, id] : sourceTopicIds) {
        bool first = true;
        for (std::size_t i = 0; i < guide.sources().size(); ++i) {
            if (guide.sources()[i].topic != topic)
                continue;
            if (first)
                blocks.emplace_back(Heading{guide.words().pages.source.topic[static_cast<std::size_t>(topic)], 2});
            first = false;
            blocks.emplace_back(sourceEntry(guide, i));
        }
    }
}

bool listsMedicines(const Section &section)
{
    return std::any_of(section.blocks.begin(), section.blocks.end(),
                       [](const SectionBlock &block) { return std::holds_alternative<MedicineListReference>(block); });
}

void appendMedicinePages(std::vector<Page> &pages, const Guide &guide, std::string_view today)
{
    std::vector<std::string> all;
    for (const Medicine &medicine : guide.medicines()) {
        pages.push_back(medicinePage(guide, medicine, today));
        all.push_back(medicine.id);
    }
    for (const Extra &extra : guide.extras())
        all.push_back(extra.id);
    pages.push_back(togetherPage(guide, all, today));
    pages.push_back(classFactsPage(guide, today));
    pages.push_back(comparePage(guide, today));
}

} // namespace

Page pageOf(const Guide &guide, const Section &section, std::string_view today, std::string_view country)
{
    Page page{section.id, section.title, section.summary, {}};
    std::vector<Block> &blocks = page.blocks;
    appendDateNotice(page, guide, section, today);
    if (section.checkFirst)
        blocks.emplace_back(section.checkInFull ? checkInFull(guide, country) : guide.checkFirstLine());

    const Overloaded append{
        [&](const FigureReference &reference) {
            blocks.emplace_back(
                FigureBlock{std::make_shared<Figure>(*guide.figure(reference.figure)), reference.caption});
        },
        [&](const RemedyReference &reference) {
            appendRemedy(blocks, *guide.remedy(reference.remedy), guide.words().pages.remedy);
        },
        [&](const SourceListReference &) { appendSources(blocks, guide); },
        [&](const CareCardReference &reference) { blocks.emplace_back(careCard(guide, reference, country)); },
        [&](const MedicineListReference &) { appendMedicineList(blocks, guide); },
        [&](const PoisonNumbersReference &) { blocks.emplace_back(Facts{poisonFacts(guide, country)}); },
        [&](const VisitSheetReference &) { blocks.emplace_back(SheetForm{}); },
        [&](const ChecklistReference &reference) {
            blocks.emplace_back(SheetForm{true});
            appendChecklist(blocks, guide, *guide.checklist(reference.checklist));
        },
        [&](const StretchListReference &reference) { appendStretches(blocks, guide, reference.filter); },
        [&](const RoutineListReference &) { appendRoutines(blocks, guide); },
        [&](const auto &block) { blocks.emplace_back(block); },
    };
    // A block of the section may become several of the page: a fold holds all of them.
    std::size_t fold = 0;
    std::size_t leftInFold = 0;
    for (const SectionBlock &block : section.blocks) {
        if (const auto *each = std::get_if<Fold>(&block)) {
            fold = blocks.size();
            leftInFold = each->size;
        }
        const bool inFold = leftInFold > 0 && !std::holds_alternative<Fold>(block);
        std::visit(append, block);
        if (inFold && --leftInFold == 0)
            std::get<Fold>(blocks[fold]).size = blocks.size() - fold - 1;
    }

    blocks.emplace_back(Paragraph{{Plain{datesInWords(guide, section)}}});
    return page;
}

std::vector<Page> pagesOf(const Guide &guide, std::string_view today)
{
    std::vector<Page> pages;
    pages.reserve(guide.sections().size());
    for (const Section &section : guide.sections()) {
        for (Page &page : pagesOf(guide, section, today))
            pages.push_back(std::move(page));
    }
    return pages;
}

std::vector<Page> pagesOf(const Guide &guide, const Section &section, std::string_view today)
{
    std::vector<Page> pages{pageOf(guide, section, today)};
    if (listsMedicines(section))
        appendMedicinePages(pages, guide, today);
    return pages;
}

} // namespace guide
