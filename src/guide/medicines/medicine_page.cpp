#include "guide/medicines/medicine_page.h"

#include "guide/care/care_headline.h"
#include "guide/medicines/together.h"
#include "guide/page/date_notice.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

void append(Text &text, const Text &more)
{
    text.insert(text.end(), more.begin(), more.end());
}

// The plain word first, the standard term in brackets, unless the plain words hold it.
std::string labelOf(const SideEffect &effect)
{
    const auto sameLetter = [](char a, char b) {
        return (a | 0x20) == (b | 0x20);
    };
    const auto found =
        std::search(effect.name.begin(), effect.name.end(), effect.clinical.begin(), effect.clinical.end(), sameLetter);
    return found != effect.name.end() ? effect.name : effect.name + " (" + effect.clinical + ")";
}

Fact factOf(const SideEffect &effect, const MedicinePageWords &words)
{
    Text text;
    if (effect.response) {
        text = effect.response->action;
        text.emplace_back(Plain{" "});
    }
    append(text, effect.frequency);
    appendCitations(text, effect.sources);
    if (effect.inArticle)
        text.emplace_back(Plain{" " + words.inArticle});
    return {labelOf(effect), {std::move(text)}};
}

Facts seriousFacts(const Medicine &medicine, Urgency urgency, const MedicinePageWords &words)
{
    Facts facts;
    for (const SideEffect &effect : medicine.sideEffects) {
        if (effect.response && effect.response->urgency == urgency)
            facts.facts.push_back(factOf(effect, words));
    }
    return facts;
}

void appendFacts(std::vector<Block> &blocks, Heading heading, Facts facts)
{
    if (facts.facts.empty())
        return;
    blocks.emplace_back(std::move(heading));
    blocks.emplace_back(std::move(facts));
}

// The signs alone, to take in at a glance; what to do about each, and how often it comes, stands further down.
void appendSigns(std::vector<Block> &blocks, const Medicine &medicine, CareCard card)
{
    for (const SideEffect &effect : medicine.sideEffects) {
        if (effect.response && effect.response->urgency == card.urgency)
            card.items.push_back(effect.name);
    }
    if (!card.items.empty())
        blocks.emplace_back(std::move(card));
}

void appendDangerSigns(std::vector<Block> &blocks, const Guide &guide, const Medicine &medicine,
                       std::string_view country)
{
    const std::vector<CountryNumbers> countries = chosenNumbers(guide.care(), country);
    const MedicinePageWords &words = guide.words().medicines.page;
    CareCard now{Urgency::EmergencyNow, words.callNow, {}};
    if (countries.size() == 1) {
        now.heading = fill(words.callNumberNow, {{"number", countries.front().emergency}});
    } else {
        for (const CountryNumbers &each : countries)
            now.numbers += (now.numbers.empty() ? "" : " ") + each.name + ": " + each.emergency + ".";
    }
    appendSigns(blocks, medicine, std::move(now));
    appendSigns(blocks, medicine, {Urgency::UrgentToday, words.helpToday, {}});
}

void appendSerious(std::vector<Block> &blocks, const Medicine &medicine, const MedicinePageWords &words)
{
    if (std::none_of(medicine.sideEffects.begin(), medicine.sideEffects.end(),
                     [](const SideEffect &effect) { return effect.serious(); }))
        return;
    blocks.emplace_back(Heading{words.serious, 2});
    for (const auto &[urgency, id] : urgencyIds) {
        const std::string &heading = words.seriousBy[static_cast<std::size_t>(urgency)];
        appendFacts(blocks, {heading, 3}, seriousFacts(medicine, urgency, words));
    }
}

void appendOtherEffects(std::vector<Block> &blocks, const Medicine &medicine, const MedicinePageWords &words)
{
    Facts facts;
    bool anyInArticle = false;
    for (const SideEffect &effect : medicine.sideEffects) {
        anyInArticle |= effect.inArticle;
        if (!effect.serious())
            facts.facts.push_back(factOf(effect, words));
    }
    appendFacts(blocks, {words.otherEffects, 2}, std::move(facts));
    if (!anyInArticle)
        blocks.emplace_back(Paragraph{{Plain{words.noneInArticle}}});
}

void appendList(std::vector<Block> &blocks, const std::string &heading, const std::vector<Text> &items)
{
    if (items.empty())
        return;
    blocks.emplace_back(Heading{heading, 2});
    blocks.emplace_back(List{items});
}

// The others, by verdict, the strongest warning first.
void appendTogether(std::vector<Block> &blocks, const Guide &guide, const Medicine &medicine)
{
    std::vector<std::string> others;
    for (const Medicine &other : guide.medicines())
        others.push_back(other.id);
    for (const Extra &extra : guide.extras())
        others.push_back(extra.id);

    Facts facts;
    for (const PairVerdict &pair : togetherVerdicts(guide, medicine.id, others)) {
        const std::string label = capitalized(guide.words().medicines.of(pair.verdict));
        if (facts.facts.empty() || facts.facts.back().label != label)
            facts.facts.push_back({label, {Text{}}});
        Text &names = facts.facts.back().text.front();
        if (!names.empty())
            names.emplace_back(Plain{", "});
        const std::string name(guide.medicineOrExtraName(pair.other));
        if (const Medicine *other = guide.medicine(pair.other))
            names.emplace_back(Link{medicineTarget(*other), name});
        else
            names.emplace_back(Plain{inSentence(name)});
    }
    appendFacts(blocks, {guide.words().medicines.page.others, 2}, std::move(facts));
}

void appendNames(std::vector<Block> &blocks, const Medicine &medicine, const MedicinePageWords &words)
{
    Facts facts;
    const auto add = [&](const std::string &label, const std::vector<std::string> &names) {
        if (!names.empty())
            facts.facts.push_back({label, {{Plain{joined(names)}}}});
    };
    add(words.inUs, medicine.usNames);
    add(words.inUk, medicine.ukNames);
    add(words.otherNames, medicine.otherNames);
    if (!facts.facts.empty())
        appendCitations(facts.facts.back().text.front(), medicine.namesSources);
    appendFacts(blocks, {words.names, 2}, std::move(facts));

    Facts lookAlikes;
    for (const LookAlike &lookAlike : medicine.lookAlikes)
        lookAlikes.facts.push_back({lookAlike.name, {lookAlike.text}});
    appendFacts(blocks, {words.lookAlikes, 2}, std::move(lookAlikes));
}

void appendKind(std::vector<Block> &blocks, const Medicine &medicine, const MedicineWords &words)
{
    Text kind{Plain{capitalized(medicine.plainClass) + " (" + medicine.standardClass + ")."}};
    appendCitations(kind, medicine.classSources);
    std::vector<Text> sold{{Plain{words.of(medicine.availability) + "."}}};
    sold.insert(sold.end(), medicine.status.begin(), medicine.status.end());
    appendFacts(blocks, {words.page.kindAndSale, 2}, {{{words.page.kind, {kind}}, {words.page.sold, sold}}});
}

} // namespace

std::string medicineTarget(const Medicine &medicine)
{
    return std::string(medicineTargetStart) + medicine.id;
}

std::vector<std::string> packNames(const Medicine &medicine)
{
    std::vector<std::string> names;
    for (const auto *list : {&medicine.usNames, &medicine.ukNames, &medicine.otherNames}) {
        for (const std::string &name : *list) {
            if (name != medicine.name && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    return names;
}

Page medicinePage(const Guide &guide, const Medicine &medicine, std::string_view today, std::string_view country)
{
    Page page{medicineTarget(medicine), medicine.name, medicine.summary, {}};
    std::vector<Block> &blocks = page.blocks;
    const MedicinePageWords &words = guide.words().medicines.page;
    appendDateNotice(page, guide, today);
    appendDangerSigns(blocks, guide, medicine, country);
    blocks.emplace_back(guide.checkFirstLine());
    appendOtherEffects(blocks, medicine, words);
    appendSerious(blocks, medicine, words);
    appendList(blocks, words.doNotTake, medicine.doNotTake);
    appendList(blocks, words.askFirst, medicine.askFirst);
    appendList(blocks, words.mixing, medicine.mixing);
    const std::size_t others = blocks.size();
    appendTogether(blocks, guide, medicine);
    for (std::size_t i = others; i < blocks.size(); ++i)
        page.asides.push_back(i);
    appendList(blocks, words.limit, medicine.limit);
    appendList(blocks, words.driving, medicine.driving);
    appendList(blocks, words.overdose, medicine.overdose);
    std::vector<Text> questions;
    for (const std::string &question : medicine.questions)
        questions.push_back({Plain{question}});
    appendList(blocks, words.questions, questions);
    appendNames(blocks, medicine, words);
    appendKind(blocks, medicine, guide.words().medicines);
    appendList(blocks, words.usedFor, medicine.usedFor);
    return page;
}

Page medicineSheet(const Guide &guide, const Medicine &medicine, std::string_view today)
{
    Page sheet = medicinePage(guide, medicine, today);
    sheet.blocks.emplace_back(Heading{guide.words().pages.source.heading, 2});
    appendCitedSources(sheet, guide);
    return sheet;
}

void appendMedicineList(std::vector<Block> &blocks, const Guide &guide)
{
    for (const auto &[availability, id] : availabilityIds) {
        List list;
        for (const Medicine &medicine : guide.medicines()) {
            if (medicine.availability != availability)
                continue;
            const std::vector<std::string> names = packNames(medicine);
            Text item{Link{medicineTarget(medicine), medicine.name}};
            if (!names.empty())
                item.emplace_back(Plain{": " + joined(names)});
            list.items.push_back(std::move(item));
        }
        if (list.items.empty())
            continue;
        blocks.emplace_back(Heading{guide.words().medicines.of(availability), 3});
        blocks.emplace_back(std::move(list));
    }
}

Page classFactsPage(const Guide &guide, std::string_view today)
{
    const MedicineKindsWords &words = guide.words().medicines.kinds;
    Page page{"medicine-kinds", words.title, {Plain{words.summary}}, {}};
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(guide.checkFirstLine());
    for (const ClassFact &fact : guide.classFacts()) {
        page.blocks.emplace_back(Heading{fact.title, 2});
        page.blocks.emplace_back(List{fact.text});
    }
    return page;
}

} // namespace guide
