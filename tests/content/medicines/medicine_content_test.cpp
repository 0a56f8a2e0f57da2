// The words that readers get, held against what they must hold.

#include "support/shipped_guide.h"

#include "guide/base/overloaded.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "guide/text/spelling.h"

#include "support/catch.h"
#include "support/small_letters.h"

#include <algorithm>
#include <set>

using namespace guide;

namespace {

std::string wordsOf(const Page &page)
{
    std::string all = page.title + "\n" + plainText(page.summary) + "\n";
    const Overloaded append{
        [&](const Heading &block) { all += block.text + "\n"; },
        [&](const Paragraph &block) { all += plainText(block.text) + "\n"; },
        [&](const List &block) {
            for (const Text &item : block.items)
                all += plainText(item) + "\n";
        },
        [&](const Callout &block) { all += plainText(block.text) + "\n"; },
        [&](const CareCard &block) {
            all += block.heading + "\n" + block.numbers + "\n";
            for (const std::string &item : block.items)
                all += item + "\n";
        },
        [&](const Facts &block) {
            for (const Fact &fact : block.facts) {
                all += fact.label + "\n";
                for (const Text &text : fact.text)
                    all += plainText(text) + "\n";
            }
        },
        [](const auto &) {},
    };
    for (const Block &block : page.blocks)
        std::visit(append, block);
    return all;
}

// A text without a citation may only speak of this guide itself, or send the reader to somebody who knows.
bool speaksOfTheGuide(const std::string &words)
{
    const std::vector<std::string> openings{"This guide",     "this guide",         "We found", "ur own choice",
                                            "our own choice", "only as prescribed", "Ask "};
    return std::any_of(openings.begin(), openings.end(),
                       [&](const std::string &opening) { return contains(words, opening); });
}

void checkSourced(const std::string &where, const Text &text)
{
    const std::string words = plainText(text);
    INFO(where << ": " << words);
    const bool isOwn =
        std::any_of(text.begin(), text.end(), [](const Span &span) { return std::holds_alternative<Own>(span); });
    CHECK((!citedSources(text).empty() || isOwn || speaksOfTheGuide(words)));
}

// Everything that is told of a medicine, but for its side effects and its names.
std::vector<Text> textsOf(const Medicine &medicine)
{
    std::vector<Text> texts{medicine.summary};
    const auto add = [&](const std::vector<Text> &more) {
        texts.insert(texts.end(), more.begin(), more.end());
    };
    for (const auto *facts : {&medicine.card, &medicine.cardMore}) {
        for (const CardFact &fact : *facts)
            add(fact.text);
    }
    for (const auto *list :
         {&medicine.status, &medicine.usedFor, &medicine.evidence, &medicine.doNotTake, &medicine.sickDays,
          &medicine.askFirst, &medicine.pregnancy, &medicine.ages, &medicine.mixing, &medicine.mixingAsk,
          &medicine.limit, &medicine.driving, &medicine.overdose})
        add(*list);
    return texts;
}

std::vector<CareCard> firstCards(const Page &page)
{
    std::vector<CareCard> cards;
    for (const Block &block : page.blocks) {
        const auto *card = std::get_if<CareCard>(&block);
        if (!card)
            break;
        cards.push_back(*card);
    }
    return cards;
}

} // namespace

TEST_CASE("medicine content: the eight that the article names are there")
{
    const Guide &guide = shippedGuide();
    std::vector<std::string> ids;
    for (const Medicine &medicine : guide.medicines())
        ids.push_back(medicine.id);
    CHECK(ids
          == std::vector<std::string>{"acetaminophen", "ibuprofen", "naproxen", "carisoprodol", "cyclobenzaprine",
                                      "diazepam", "methocarbamol", "onabotulinumtoxina"});
}

TEST_CASE("medicine content: all 28 pairs have one verdict in either order and so has each with the extras")
{
    const Guide &guide = shippedGuide();
    std::set<const MedicinePair *> pairs;
    const auto &medicines = guide.medicines();
    for (std::size_t i = 0; i < medicines.size(); ++i) {
        for (std::size_t j = i + 1; j < medicines.size(); ++j) {
            const MedicinePair *pair = guide.pair(medicines[i].id, medicines[j].id);
            INFO(medicines[i].id << " and " << medicines[j].id);
            REQUIRE(pair);
            CHECK(pair == guide.pair(medicines[j].id, medicines[i].id));
            pairs.insert(pair);
        }
        for (const Extra &extra : guide.extras()) {
            INFO(medicines[i].id << " and " << extra.id);
            CHECK(guide.pair(medicines[i].id, extra.id));
        }
    }
    CHECK(pairs.size() == 28);
    CHECK(guide.extras().size() == 2);
}

TEST_CASE("medicine content: what must never be taken together is told so")
{
    const Guide &guide = shippedGuide();
    const std::vector<std::string> relaxants{"carisoprodol", "cyclobenzaprine", "diazepam", "methocarbamol"};
    for (const std::string &one : relaxants) {
        for (const std::string &other : relaxants) {
            INFO(one << " and " << other);
            if (one != other)
                CHECK(guide.pair(one, other)->verdict == Verdict::DoNotCombine);
        }
        CHECK(guide.pair(one, "alcohol")->verdict == Verdict::DoNotCombine);
    }
    CHECK(guide.pair("ibuprofen", "naproxen")->verdict == Verdict::DoNotCombine);
}

TEST_CASE("medicine content: a pair without an official statement says so")
{
    const Guide &guide = shippedGuide();
    std::vector<PairVerdict> verdicts;
    std::vector<std::string> all;
    for (const Medicine &medicine : guide.medicines())
        all.push_back(medicine.id);
    for (const PairVerdict &verdict : togetherVerdicts(guide, all)) {
        const std::string words = plainText(verdict.pair->whatCanHappen) + " " + plainText(verdict.pair->whatToDo);
        INFO(pairTitle(guide, verdict) << ": " << words);
        const bool saysSo = contains(words, "official") || contains(words, "our own") || contains(words, "Our own");
        CHECK((verdict.pair->official || saysSo));
    }
}

TEST_CASE("medicine content: every statement cites its source or speaks of the guide itself")
{
    const Guide &guide = shippedGuide();
    for (const Medicine &medicine : guide.medicines()) {
        for (const Text &text : textsOf(medicine))
            checkSourced(medicine.id, text);
        for (const SideEffect &effect : medicine.sideEffects) {
            INFO(medicine.id << ": " << effect.name);
            CHECK_FALSE(effect.sources.empty());
        }
        for (const LookAlike &lookAlike : medicine.lookAlikes)
            checkSourced(medicine.id + " " + lookAlike.name, lookAlike.text);
        CHECK_FALSE(medicine.namesSources.empty());
        CHECK_FALSE(medicine.classSources.empty());
    }
    for (const Text &text : guide.poisonLines())
        checkSourced("poison lines", text);
    std::vector<std::string> all;
    for (const Medicine &medicine : guide.medicines())
        all.push_back(medicine.id);
    for (const Extra &extra : guide.extras())
        all.push_back(extra.id);
    for (const PairVerdict &verdict : togetherVerdicts(guide, all)) {
        if (!verdict.pair)
            continue;
        checkSourced(pairTitle(guide, verdict), verdict.pair->whatCanHappen);
        checkSourced(pairTitle(guide, verdict), verdict.pair->whatToDo);
    }
}

TEST_CASE("medicine content: each sign of an emergency stands before all else and what to do in a fold")
{
    const Guide &guide = shippedGuide();
    for (const Medicine &medicine : guide.medicines()) {
        const Page page = medicinePage(guide, medicine, "2026-12-01");
        const std::string card = inSmallLetters(wordsOf(page));
        const std::vector<CareCard> cards = firstCards(page);
        REQUIRE_FALSE(cards.empty());
        for (const CareCard &now : cards) {
            CHECK(now.urgency == Urgency::EmergencyNow);
            CHECK(now.items.size() <= 7);
        }
        for (const SideEffect &effect : medicine.sideEffects) {
            INFO(medicine.id << ": " << effect.name);
            CHECK(contains(card, inSmallLetters(effect.name)));
            if (!effect.serious())
                continue;
            CHECK(contains(card, inSmallLetters(plainText(effect.response->action))));
            if (effect.response->urgency != Urgency::EmergencyNow)
                continue;
            const std::string &sign = effect.sign.empty() ? effect.name : effect.sign;
            std::size_t shown = 0;
            for (const CareCard &now : cards) {
                const bool isThere = std::count(now.items.begin(), now.items.end(), sign) == 1;
                shown += isThere ? 1 : 0;
                if (isThere)
                    CHECK(contains(now.heading, "emergency department")
                          == (effect.response->where == CareSetting::EmergencyDepartment));
            }
            CHECK(shown == 1);
        }
    }
}

TEST_CASE("medicine content: nothing of a medicine is left out of its card")
{
    const Guide &guide = shippedGuide();
    for (const Medicine &medicine : guide.medicines()) {
        const std::string card = wordsOf(medicinePage(guide, medicine, "2026-12-01"));
        for (const Text &text : textsOf(medicine)) {
            INFO(medicine.id << ": " << plainText(text));
            CHECK(contains(card, plainText(text)));
        }
        for (const LookAlike &lookAlike : medicine.lookAlikes) {
            CHECK(contains(card, lookAlike.name));
            CHECK(contains(card, plainText(lookAlike.text)));
        }
        for (const std::string &name : packNames(medicine))
            CHECK(contains(card, name));
        for (const std::string &question : medicine.questions)
            CHECK(contains(card, question));
        CHECK(contains(inSmallLetters(card), inSmallLetters(medicine.plainClass)));
        CHECK(contains(card, medicine.standardClass));
    }
}

// Each row is one kind of trouble, so there are more of them than one sheet holds.
TEST_CASE("medicine content: the comparison is no larger than two sheets hold")
{
    const Guide &guide = shippedGuide();
    const Table table = comparisonTable(guide);
    std::size_t rows = 0;
    for (const TableRowGroup &group : table.groups) {
        rows += group.rows.size();
        for (const TableRow &row : group.rows) {
            INFO(row.heading);
            CHECK(lettersOf(row.heading).size() <= 30);
            CHECK(std::count(row.cells.begin(), row.cells.end(), true) > 0);
        }
    }
    CHECK(rows <= 56);
    for (const std::string &column : table.columns)
        CHECK(column.size() <= std::string("Cyclobenzaprine").size());
    CHECK(lettersOf(table.caption).size() <= 120);
}
