// Every statement of the pages and cards rests on a source, or says that it is this guide's own choice.

#include "guide/booklet/guide_pages.h"
#include "guide/medicines/medicine_page.h"
#include "guide/page/block_texts.h"
#include "guide/remedies/routine.h"
#include "support/reading_grade.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace guide;

namespace {

constexpr const char *day = "2026-12-01";
constexpr std::size_t fewestWords = 5; // of a sentence that states something

bool restsOnSomething(const Text &text)
{
    return std::any_of(text.begin(), text.end(), [](const Span &span) {
        return std::holds_alternative<Citation>(span) || std::holds_alternative<Own>(span);
    });
}

// A name or a label claims nothing, nor does a question; what ends in a colon leads to what does.
bool isStatement(const std::string &words)
{
    if (!words.ends_with('.'))
        return false;
    const std::vector<std::string> sentences = sentencesOf(words);
    return std::any_of(sentences.begin(), sentences.end(),
                       [](const std::string &sentence) { return wordsOf(sentence).size() >= fewestWords; });
}

// What the guide shows on every page alike.
bool isAroundPage(const Page &page, std::size_t block)
{
    if (const auto *callout = std::get_if<Callout>(&page.blocks[block])) {
        return callout->title == shippedGuide().checkFirst().title
               || callout->title == shippedGuide().checkFirstLine().title;
    }
    return block + 1 == page.blocks.size() || isAside(page, block); // at the end stands when the page was checked
}

// By their first words.
std::set<std::string> restOnNothing(Page page)
{
    std::set<std::string> found;
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        if (isAroundPage(page, i))
            continue;
        for (const Text *text : textsOf(page.blocks[i])) {
            const std::string words = plainText(*text);
            if (isStatement(words) && !restsOnSomething(*text))
                found.insert(words.substr(0, 30));
        }
    }
    return found;
}

} // namespace

TEST_CASE("citations: every statement of a page has a source or is marked as our own")
{
    std::set<std::string> found;
    for (const Section &section : shippedGuide().sections()) {
        if (section.id != "sources") // it tells of the sources themselves
            found.merge(restOnNothing(pageOf(shippedGuide(), section, day)));
    }
    // They tell how the program works, and where more stands.
    CHECK(found
          == std::set<std::string>{"A page of its own tells each s", "In the pictures, a dark stripe",
                                   "Look up a medicine lists the p"});
}

TEST_CASE("citations: every statement of a card has a source or is marked as our own")
{
    std::set<std::string> found;
    for (const Medicine &medicine : shippedGuide().medicines())
        found.merge(restOnNothing(medicinePage(shippedGuide(), medicine, day)));
    // How it is sold is in no text, and the other tells how the card is to be read.
    CHECK(found
          == std::set<std::string>{"Given by a clinician only.", "No prescription needed in the ",
                                   "Where no number stands, how of"});
}

TEST_CASE("citations: every step and limit of a stretch and a timer has a source or is marked as our own")
{
    std::set<std::string> found;
    const auto look = [&found](const Text &text) {
        const std::string words = plainText(text);
        if (isStatement(words) && !restsOnSomething(text))
            found.insert(words.substr(0, 30));
    };
    const auto lookAtAll = [&look](const std::vector<Text> &texts) {
        std::for_each(texts.begin(), texts.end(), look);
    };
    const RoutineContent &content = shippedGuide().routineContent();
    for (const Stretch &stretch : content.stretches) {
        lookAtAll(stretch.steps);
        lookAtAll({stretch.dose, stretch.howOften, stretch.feel, stretch.easier, stretch.chair});
        lookAtAll(stretch.stop);
        lookAtAll(stretch.askFirst);
    }
    for (const LimitQuestion &question : content.questions)
        look(question.then);
    for (const Pack &pack : content.packs) {
        look(pack.about);
        lookAtAll(pack.ask);
        look(pack.notTrue);
    }
    lookAtAll({content.stop, content.stopNow});
    CHECK(found == std::set<std::string>{});
}

TEST_CASE("citations: every pair of medicines and every question of the symptom check has a source")
{
    std::set<std::string> found;
    for (const MedicinePair &pair : shippedGuide().pairs()) {
        for (const Text *text : {&pair.whatCanHappen, &pair.whatToDo}) {
            if (isStatement(plainText(*text)) && !restsOnSomething(*text))
                found.insert(pair.between[0] + ", " + pair.between[1] + ": " + plainText(*text).substr(0, 30));
        }
    }
    for (const Symptom &symptom : shippedGuide().symptoms()) {
        if (symptom.sources.empty())
            found.insert(symptom.id);
    }
    CHECK(found == std::set<std::string>{});
}
