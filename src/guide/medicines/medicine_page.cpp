#include "guide/medicines/medicine_page.h"

#include "guide/medicines/medicine_card.h"
#include "guide/medicines/together.h"
#include "guide/page/date_notice.h"

#include <algorithm>
#include <utility>

namespace guide {
namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

constexpr int mostWordsInFold = 190;

int wordCount(const std::string &text)
{
    int words = 0;
    bool inWord = false;
    for (const char c : text) {
        words += !inWord && c != ' ' ? 1 : 0;
        inWord = c != ' ';
    }
    return words;
}

void appendFold(std::vector<Block> &blocks, const std::string &title, Block block, OnSheet onSheet = OnSheet::No)
{
    blocks.emplace_back(Fold{title, 1, onSheet});
    blocks.emplace_back(std::move(block));
}

void appendFold(std::vector<Block> &blocks, const std::string &title, const std::vector<Text> &items)
{
    if (!items.empty())
        appendFold(blocks, title, List{items});
}

void appendFold(std::vector<Block> &blocks, const std::string &title, Facts facts)
{
    if (!facts.facts.empty())
        appendFold(blocks, title, Block(std::move(facts)));
}

// In two folds where one would be too long to read at once. What no number means is told in the first fold that a card
// has, for all of them.
void appendSerious(std::vector<Block> &blocks, const Medicine &medicine, Urgency urgency,
                   const MedicinePageWords &words, bool &isTold)
{
    Facts facts;
    Facts more;
    int count = 0;
    for (Fact &fact : seriousEffects(medicine, urgency, words).facts) {
        count += wordCount(fact.label) + wordCount(plainText(fact.text.front()));
        (count <= mostWordsInFold ? facts : more).facts.push_back(std::move(fact));
    }
    const auto append = [&](const std::array<std::string, 4> &titles, Facts &&told) {
        if (told.facts.empty())
            return;
        const bool tells = !std::exchange(isTold, true);
        blocks.emplace_back(Fold{titles[static_cast<std::size_t>(urgency)], tells ? 2U : 1U});
        blocks.emplace_back(std::move(told));
        if (tells)
            blocks.emplace_back(Paragraph{{Plain{words.notStatedHere}}});
    };
    append(words.seriousBy, std::move(facts));
    append(words.moreSeriousBy, std::move(more));
}

void appendEffects(std::vector<Block> &blocks, const Medicine &medicine, const MedicinePageWords &words)
{
    blocks.emplace_back(Heading{words.effects, 2});
    appendFold(blocks, words.otherEffects, otherEffects(medicine));
    bool isTold = false;
    for (const auto &[urgency, id] : urgencyIds)
        appendSerious(blocks, medicine, urgency, words, isTold);
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
        const std::string label = verdictInWords(guide, pair);
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
    appendFold(blocks, guide.words().medicines.page.others, std::move(facts));
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
    appendFold(blocks, words.names, std::move(facts));

    Facts lookAlikes;
    for (const LookAlike &lookAlike : medicine.lookAlikes) {
        Facts &told = lookAlikes;
        if (!told.facts.empty() && plainText(told.facts.back().text.front()) == plainText(lookAlike.text))
            told.facts.back().label += ", " + lookAlike.name;
        else
            told.facts.push_back({lookAlike.name, {lookAlike.text}});
    }
    appendFold(blocks, words.lookAlikes, std::move(lookAlikes));
}

void appendKind(std::vector<Block> &blocks, const Medicine &medicine, const MedicineWords &words)
{
    Text kind{Plain{capitalized(medicine.plainClass) + " (" + medicine.standardClass + ")."}};
    appendCitations(kind, medicine.classSources);
    std::vector<Text> sold{{Plain{words.of(medicine.availability) + "."}}};
    sold.insert(sold.end(), medicine.status.begin(), medicine.status.end());
    appendFold(blocks, words.page.kindAndSale, Facts{{{words.page.kind, {kind}}, {words.page.sold, sold}}});
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
    blocks.emplace_back(cardFacts(guide, medicine, country));
    blocks.emplace_back(guide.checkFirstLine());
    appendFold(blocks, words.cardMore, moreCardFacts(guide, medicine), OnSheet::Untitled);

    appendEffects(blocks, medicine, words);

    blocks.emplace_back(Heading{words.before, 2});
    appendFold(blocks, words.doNotTake, medicine.doNotTake);
    appendFold(blocks, words.sickDays, medicine.sickDays);
    appendFold(blocks, words.askFirst, medicine.askFirst);
    appendFold(blocks, words.pregnancy, medicine.pregnancy);
    appendFold(blocks, words.ages, medicine.ages);

    blocks.emplace_back(Heading{words.mixes, 2});
    appendFold(blocks, words.mixing, medicine.mixing);
    appendFold(blocks, words.mixingAsk, medicine.mixingAsk);
    const std::size_t others = blocks.size();
    appendTogether(blocks, guide, medicine);
    for (std::size_t i = others + 1; i < blocks.size(); ++i)
        page.asides.push_back(i);

    blocks.emplace_back(Heading{words.taking, 2});
    appendFold(blocks, words.limit, medicine.limit);
    appendFold(blocks, words.driving, medicine.driving);
    appendFold(blocks, words.overdose, medicine.overdose);
    appendFold(blocks, words.poisonLines, guide.poisonLines());

    blocks.emplace_back(Heading{words.about, 2});
    appendFold(blocks, words.usedFor, medicine.usedFor);
    appendFold(blocks, words.evidence, medicine.evidence);
    appendNames(blocks, medicine, words);
    appendKind(blocks, medicine, guide.words().medicines);
    std::vector<Text> questions;
    for (const std::string &question : medicine.questions)
        questions.push_back({Plain{question}});
    appendFold(blocks, words.questions, questions);
    return page;
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
