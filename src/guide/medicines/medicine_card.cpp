#include "guide/medicines/medicine_card.h"

#include "guide/care/care_headline.h"
#include "guide/medicines/together.h"
#include "guide/text/fill.h"

#include <algorithm>
#include <iterator>

namespace guide {
namespace {

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

std::string withoutFullStop(std::string words)
{
    if (words.ends_with('.'))
        words.pop_back();
    return words;
}

void append(Text &text, const Text &more)
{
    text.insert(text.end(), more.begin(), more.end());
}

// Without signs: what to do, and the numbers where no country is known.
CareCard emptyCard(const Guide &guide, CareSetting where, std::string_view country)
{
    if (where != CareSetting::Call)
        return {Urgency::EmergencyNow, guide.care().places[static_cast<std::size_t>(where)].label + ":", {}};
    const MedicinePageWords &words = guide.words().medicines.page;
    CareCard card{Urgency::EmergencyNow, words.callNow, {}};
    const std::vector<CountryNumbers> countries = chosenNumbers(guide.care(), country);
    if (countries.size() == 1) {
        card.heading = fill(words.callNumberNow, {{"number", countries.front().emergency}});
    } else {
        card.numbers = emergencyNumbers(countries) + ".";
    }
    return card;
}

} // namespace

void appendDangerSigns(std::vector<Block> &blocks, const Guide &guide, const Medicine &medicine,
                       std::string_view country)
{
    // One card for each thing to do, that of the first sign first.
    std::vector<CareCard> cards;
    const auto cardFor = [&](CareSetting where) -> CareCard & {
        CareCard card = emptyCard(guide, where, country);
        const auto found = std::find_if(cards.begin(), cards.end(),
                                        [&](const CareCard &each) { return each.heading == card.heading; });
        return found != cards.end() ? *found : cards.emplace_back(std::move(card));
    };
    for (const SideEffect &effect : medicine.sideEffects) {
        if (!effect.response || effect.response->urgency != Urgency::EmergencyNow)
            continue;
        CareCard &card = cardFor(effect.response->where);
        // Effects that show in the same way are one sign.
        const std::string &sign = effect.sign.empty() ? effect.name : effect.sign;
        if (std::find(card.items.begin(), card.items.end(), sign) == card.items.end())
            card.items.push_back(sign);
    }
    for (CareCard &card : cards)
        blocks.emplace_back(std::move(card));
}

std::vector<Fact> poisonFacts(const Guide &guide, std::string_view country)
{
    const std::vector<PoisonNumber> numbers = guide.poisonNumbers(country);
    if (numbers.empty())
        return {};
    // The numbers in one run, and all that they rest on behind it.
    std::string run;
    Text grounds;
    for (const PoisonNumber &number : numbers) {
        run += (run.empty() ? "" : ", ") + plainText(number.text);
        std::copy_if(number.text.begin(), number.text.end(), std::back_inserter(grounds),
                     [](const Span &span) { return !std::holds_alternative<Plain>(span); });
    }
    Text text{Plain{run + "."}};
    append(text, grounds);
    const MedicinePageWords &words = guide.words().medicines.page;
    return {{numbers.size() == 1 ? words.poisonNumber : words.poisonNumbers, {std::move(text)}}};
}

Facts cardFacts(const Guide &guide, const Medicine &medicine, std::string_view country)
{
    Facts facts;
    for (const CardFact &fact : medicine.card) {
        facts.facts.push_back({guide.words().medicines.of(fact.line), fact.text});
        if (fact.line != CardLine::Overdose)
            continue;
        for (Fact &numbers : poisonFacts(guide, country))
            facts.facts.push_back(std::move(numbers));
    }
    return facts;
}

Facts moreCardFacts(const Guide &guide, const Medicine &medicine)
{
    Facts facts;
    for (const CardFact &fact : medicine.cardMore) {
        Text line;
        for (const Text &text : fact.text) {
            if (!line.empty())
                line.emplace_back(Plain{"; "});
            append(line, text);
        }
        if (!plainText(line).ends_with('.'))
            line.emplace_back(Plain{"."});
        facts.facts.push_back({guide.words().medicines.of(fact.line), {std::move(line)}});
    }
    return facts;
}

Facts otherEffects(const Medicine &medicine)
{
    Facts facts;
    std::vector<std::vector<std::string>> sources;
    for (const SideEffect &effect : medicine.sideEffects) {
        if (effect.serious())
            continue;
        const std::string frequency = withoutFullStop(plainText(effect.frequency));
        auto fact = std::find_if(facts.facts.begin(), facts.facts.end(),
                                 [&](const Fact &each) { return each.label == frequency; });
        if (fact == facts.facts.end()) {
            facts.facts.push_back({frequency, {Text{}}});
            sources.emplace_back();
            fact = facts.facts.end() - 1;
        }
        Text &names = fact->text.front();
        names.emplace_back(Plain{(names.empty() ? "" : "; ") + inSentence(labelOf(effect))});
        std::vector<std::string> &cites = sources[static_cast<std::size_t>(fact - facts.facts.begin())];
        for (const std::string &source : citedSources(effect.frequency))
            cites.push_back(source);
        cites.insert(cites.end(), effect.sources.begin(), effect.sources.end());
    }
    for (std::size_t i = 0; i < facts.facts.size(); ++i) {
        facts.facts[i].text.front().emplace_back(Plain{"."});
        appendCitations(facts.facts[i].text.front(), sources[i]);
    }
    return facts;
}

Facts seriousEffects(const Medicine &medicine, Urgency urgency, const MedicinePageWords &words)
{
    Facts facts;
    for (const SideEffect &effect : medicine.sideEffects) {
        if (!effect.response || effect.response->urgency != urgency)
            continue;
        Text text = effect.response->action;
        if (plainText(effect.frequency) != words.notStated) {
            text.emplace_back(Plain{" "});
            append(text, effect.frequency);
        }
        appendCitations(text, effect.sources);
        facts.facts.push_back({labelOf(effect), {std::move(text)}});
    }
    return facts;
}

} // namespace guide
