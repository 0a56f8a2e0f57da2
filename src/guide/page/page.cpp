#include "guide/page/page.h"

#include "guide/base/contains.h"
#include "guide/base/overloaded.h"
#include "guide/care/care_headline.h"
#include "guide/emergency.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "guide/page/block_texts.h"
#include "guide/page/date_notice.h"
#include "guide/remedies/stretch_page.h"
#include "guide/sheets/checklist_page.h"
#include "guide/text/fill.h"

#include <algorithm>
#include <set>

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

SourceEntry sourceEntry(const Guide &guide, std::size_t index)
{
    const Source &source = guide.sources()[index];
    return {static_cast<int>(index) + 1, source, sourceText(source, guide.words())};
}

CareCard careCard(const Guide &guide, const CareCardReference &reference, std::string_view country)
{
    CareCard card{reference.urgency, guide.care().answer(reference.urgency).cardTitle, {}};
    // Once a page: the cards in its folds repeat the action alone.
    if (reference.inShort && reference.urgency == Urgency::EmergencyNow)
        card.numbers = careHeadline(guide, {}, country).numbers.front() + ".";
    if (reference.inShort && reference.urgency == Urgency::UrgentToday) {
        for (const std::string &line : linesForToday(guide.care(), country))
            card.numbers += (card.numbers.empty() ? "" : " ") + line + ".";
    }
    for (const Symptom &symptom : guide.symptoms()) {
        const bool isShown = reference.signs.empty() || contains(reference.signs, symptom.id);
        if (isShown && symptom.urgency == reference.urgency)
            card.items.push_back(reference.inShort ? symptom.inShort : symptom.sign);
    }
    return card;
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

bool isAside(const Page &page, std::size_t block)
{
    return contains(page.asides, block);
}

List listOf(const Choices &choices)
{
    List list;
    for (const Choice &choice : choices.choices) {
        Text item{Strong{choice.label}, Plain{". "}};
        item.insert(item.end(), choice.why.begin(), choice.why.end());
        list.items.push_back(std::move(item));
    }
    return list;
}

void appendCitedSources(Page &page, const Guide &guide)
{
    std::set<int> numbers;
    const auto collect = [&](const Text &text) {
        for (const std::string &source : citedSources(text))
            numbers.insert(guide.sourceNumber(source));
    };
    collect(page.summary);
    for (Block &block : page.blocks) {
        for (const Text *text : textsOf(block))
            collect(*text);
    }
    for (const int number : numbers)
        page.blocks.emplace_back(sourceEntry(guide, static_cast<std::size_t>(number) - 1));
}

bool isCheckLine(const Guide &guide, const Callout &callout)
{
    const std::string &line = guide.checkFirstLine().title;
    return callout.title == line && line != guide.checkFirst().title;
}

Callout emergencyCallout()
{
    return {CalloutKind::Warning, std::string(emergencyTitle), {Plain{std::string(emergencyLine)}}};
}

std::string pictureInWords(const Guide &guide, const Figure &figure)
{
    return fill(guide.words().pages.picture, {{"alternative", figure.alternative}});
}

Text sourceText(const Source &source, const Words &words)
{
    std::string told = source.reference;
    if (!told.ends_with('.'))
        told += ".";
    if (!source.url.empty())
        told += " " + source.url;
    if (!source.doi.empty() && source.url.find(source.doi) == std::string::npos)
        told += " doi:" + source.doi;
    const std::string &seen = words.pages.source.seen[static_cast<std::size_t>(source.seen)];
    told += " " + fill(seen, {{"date", readableDate(source.read, words.dates)}});
    if (!source.note.empty())
        told += " " + source.note;
    return {Plain{std::move(told)}};
}

std::string datesInWords(const Guide &guide, const Section &section)
{
    const Words &words = guide.words();
    return fill(words.pages.checked, {{"checked", readableDate(section.lastChecked, words.dates)},
                                      {"again", readableDate(section.checkAgainBy, words.dates)}});
}

Page pageOf(const Guide &guide, const Section &section, std::string_view today, std::string_view country)
{
    Page page{section.id, section.title, section.summary, {}};
    std::vector<Block> &blocks = page.blocks;
    appendDateNotice(page, guide, section, today);
    if (section.checkFirst)
        blocks.emplace_back(section.checkInFull ? guide.checkFirst() : guide.checkFirstLine());

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

} // namespace guide
