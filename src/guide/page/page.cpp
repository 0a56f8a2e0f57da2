#include "guide/page/page.h"

#include "guide/base/overloaded.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "guide/page/block_texts.h"
#include "guide/page/date_notice.h"
#include "guide/sheets/checklist_page.h"

#include <algorithm>
#include <set>

namespace guide {
namespace {

// Below a fold that bears its title, a remedy needs no heading.
void appendRemedy(std::vector<Block> &blocks, const Remedy &remedy)
{
    const Fold *fold = blocks.empty() ? nullptr : std::get_if<Fold>(&blocks.back());
    if (!fold || fold->title != remedy.title)
        blocks.emplace_back(Heading{remedy.title, 3});
    blocks.emplace_back(Paragraph{remedy.summary});
    blocks.emplace_back(List{remedy.how, true});
    Facts facts{{{"How long", {remedy.howLong}},
                 {"How often", {remedy.howOften}},
                 {"Who should not, or should ask first", remedy.notFor},
                 {"Why", {remedy.why}}}};
    if (!remedy.stopIf.empty())
        facts.facts.push_back({"Stop", {remedy.stopIf}});
    blocks.emplace_back(std::move(facts));
}

std::string_view titleOf(SourceTopic topic)
{
    switch (topic) {
    case SourceTopic::Article: return "The article and its nine sources";
    case SourceTopic::Remedies: return "Home remedies and prevention";
    case SourceTopic::SeekCare: return "When to seek care";
    case SourceTopic::Medicines: break;
    }
    return "Medicines";
}

CareCard careCard(const Guide &guide, Urgency urgency)
{
    CareCard card{urgency, guide.care().answer(urgency).cardTitle, {}};
    for (const Symptom &symptom : guide.symptoms()) {
        if (symptom.urgency == urgency)
            card.items.push_back(symptom.sign);
    }
    return card;
}

void appendSources(std::vector<Block> &blocks, const Guide &guide)
{
    for (const SourceTopic topic :
         {SourceTopic::Article, SourceTopic::Remedies, SourceTopic::SeekCare, SourceTopic::Medicines}) {
        bool first = true;
        for (std::size_t i = 0; i < guide.sources().size(); ++i) {
            const Source &source = guide.sources()[i];
            if (source.topic != topic)
                continue;
            if (first)
                blocks.emplace_back(Heading{std::string(titleOf(topic)), 2});
            first = false;
            blocks.emplace_back(SourceEntry{static_cast<int>(i) + 1, source});
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
    return std::find(page.asides.begin(), page.asides.end(), block) != page.asides.end();
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
        page.blocks.emplace_back(SourceEntry{number, guide.sources()[static_cast<std::size_t>(number) - 1]});
}

Text sourceText(const Source &source)
{
    constexpr std::size_t mostBetween = 80; // the words and the date between what the source brings
    std::string words;
    words.reserve(source.reference.size() + source.url.size() + source.doi.size() + source.note.size() + mostBetween);
    words += source.reference;
    if (!words.ends_with('.'))
        words += ".";
    if (!source.url.empty())
        words += " " + source.url;
    if (!source.doi.empty() && source.url.find(source.doi) == std::string::npos)
        words += " doi:" + source.doi;
    switch (source.seen) {
    case SourceSeen::Page: words += " Read on "; break;
    case SourceSeen::Part: words += " Read in part on "; break;
    case SourceSeen::Copy: words += " Read as a copy on "; break;
    case SourceSeen::Weak: words += " A weaker source, read on "; break;
    case SourceSeen::NotOpened: words += " Looked for, and not opened, on "; break;
    }
    words += readableDate(source.read) + ".";
    if (!source.note.empty())
        words += " " + source.note;
    Text text;
    text.emplace_back(Plain{std::move(words)});
    return text;
}

Page pageOf(const Guide &guide, const Section &section, std::string_view today)
{
    Page page{section.id, section.title, section.summary, {}};
    std::vector<Block> &blocks = page.blocks;
    appendDateNotice(page, guide, section, today);
    if (section.checkFirst)
        blocks.emplace_back(guide.checkFirst());

    const Overloaded append{
        [&](const FigureReference &reference) {
            blocks.emplace_back(
                FigureBlock{std::make_shared<Figure>(*guide.figure(reference.figure)), reference.caption});
        },
        [&](const RemedyReference &reference) { appendRemedy(blocks, *guide.remedy(reference.remedy)); },
        [&](const SourceListReference &) { appendSources(blocks, guide); },
        [&](const CareCardReference &reference) { blocks.emplace_back(careCard(guide, reference.urgency)); },
        [&](const MedicineListReference &) { appendMedicineList(blocks, guide); },
        [&](const VisitSheetReference &) { blocks.emplace_back(SheetForm{}); },
        [&](const ChecklistReference &reference) { appendChecklist(blocks, *guide.checklist(reference.checklist)); },
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

    blocks.emplace_back(Paragraph{{Plain{"Last checked " + readableDate(section.lastChecked) + ". Check again by "
                                         + readableDate(section.checkAgainBy) + "."}}});
    return page;
}

} // namespace guide
