// What the pages and the remedies of the shipped guide say where a wrong word could hurt somebody.

#include "guide/emergency.h"

#include "support/content_texts.h"
#include "support/reading_grade.h"
#include "support/shipped_guide.h"

#include "support/catch.h"
#include "support/small_letters.h"

#include <algorithm>

using namespace guide;

namespace {

std::string joined(const std::vector<Text> &texts)
{
    std::string words;
    for (const Text &text : texts)
        words += plainText(text) + "\n";
    return words;
}

const Remedy &remedy(const char *id)
{
    INFO(id);
    REQUIRE(shippedGuide().remedy(id));
    return *shippedGuide().remedy(id);
}

const Section &section(std::string_view id)
{
    const std::vector<Section> &sections = shippedGuide().sections();
    const auto found =
        std::find_if(sections.begin(), sections.end(), [&](const Section &each) { return each.id == id; });
    REQUIRE(found != sections.end());
    return *found;
}

bool cites(const Text &text, std::string_view source)
{
    return std::any_of(text.begin(), text.end(), [&](const Span &span) {
        const auto *citation = std::get_if<Citation>(&span);
        return citation && citation->source == source;
    });
}

// Of the pages, the remedies, the checklist and the symptom check; medicines have their own tests.
std::vector<ContentText> textsWith(std::string_view words)
{
    std::vector<ContentText> found;
    for (const ContentText &text : contentTexts()) {
        if (!text.file.starts_with("medications/") && contains(text.words, words))
            found.push_back(text);
    }
    return found;
}

} // namespace

TEST_CASE("page content: a newly weak arm means a call on every page")
{
    const std::vector<ContentText> texts = textsWith("newly weak arm");
    CHECK(texts.size() >= 5);
    for (const ContentText &text : texts) {
        INFO(text.place << ": " << text.words);
        CHECK(contains(inSmallLetters(text.words), "call your local emergency number now"));
    }
}

TEST_CASE("page content: pee like tea or cola never waits until later in the day")
{
    int advice = 0;
    for (const ContentText &text : textsWith("like tea")) {
        if (text.key == "question" || text.key == "sign")
            continue;
        INFO(text.place << ": " << text.words);
        CHECK(contains(inSmallLetters(text.words), "go to an emergency department now"));
        ++advice;
    }
    CHECK(advice >= 5);
}

TEST_CASE("page content: what lies on the back is left out from 28 weeks of pregnancy")
{
    for (const char *id : {"positions-of-ease", "sleep"}) {
        INFO(id);
        CHECK(contains(joined(remedy(id).notFor), "From 28 weeks of pregnancy"));
    }
    for (const char *id : {"knees-side-to-side", "knee-to-chest", "pelvic-tilt", "bridge"}) {
        INFO(id);
        CHECK(contains(joined(shippedGuide().routineContent().stretch(id)->askFirst), "From 28 weeks of pregnancy"));
    }
}

TEST_CASE("page content: whoever is pregnant reads of it where a step or a figure lies on the back")
{
    bool step = false;
    int figures = 0;
    for (const SectionBlock &block : section("ease-a-spasm").blocks) {
        const auto *list = std::get_if<List>(&block);
        step = step || (list && contains(joined(list->items), "From 28 weeks of pregnancy, stay off your back."));
        if (const auto *figure = std::get_if<FigureReference>(&block); figure && figure->figure == "ease-on-back") {
            CHECK(contains(figure->caption, "not from 28 weeks of pregnancy"));
            ++figures;
        }
    }
    CHECK(step);
    CHECK(figures == 2);
}

TEST_CASE("page content: whoever must be seen first reads of rollers and deep massage too")
{
    int advice = 0;
    for (const WaitingAdvice &each : shippedGuide().care().waitingAdvice) {
        if (!contains(plainText(each.lead), "Until you are seen: no stretching"))
            continue;
        CHECK(contains(plainText(each.lead), "roller or deep massage"));
        ++advice;
    }
    CHECK(advice == 1);
    for (const ContentText &text : textsWith("Until you are seen, do not bend forward")) {
        INFO(text.place << ": " << text.words);
        CHECK(contains(text.words, "roller"));
        ++advice;
    }
    CHECK(advice >= 4);
}

TEST_CASE("page content: the same signs stand in the line above a page and at the foot of a sheet")
{
    const std::string_view signs =
        "chest pain, trouble breathing, new weak or numb legs, new bladder or bowel trouble.";
    const Callout &line = shippedGuide().checkFirstLine();
    for (const std::string &words : {plainText(shippedGuide().checkFirst().text),
                                     line.title + " " + plainText(line.text), std::string(emergencyLine)}) {
        INFO(words);
        CHECK(words.starts_with("Call "));
        CHECK(contains(words, signs));
    }
}

TEST_CASE("page content: heat and cold tell how to reach the back without lying on the pack")
{
    for (const char *id : {"heat", "cold"}) {
        INFO(id);
        CHECK(contains(joined(remedy(id).how), "Sit back lightly against the wrapped pack"));
    }
}

TEST_CASE("page content: a roller waits for day 3 and holds the head and asks weak bones first")
{
    const std::string how = joined(remedy("self-massage").how);
    CHECK(contains(how, "Hold your head in your hands."));
    CHECK(contains(how, "Leave it until day 3"));
    const std::string notFor = joined(remedy("self-massage").notFor);
    CHECK(contains(notFor, "thin bones (osteoporosis), a recent break, or steroid pills"));
    CHECK(contains(notFor, "65 or older"));
}

TEST_CASE("page content: a US guideline tells the region and the year that it is of")
{
    int guidelines = 0;
    for (const ContentText &text : textsWith("US guideline")) {
        if (text.key == "wording") // of bones, and no page shows it
            continue;
        for (const std::string &sentence : sentencesOf(text.words)) {
            if (!contains(sentence, "US guideline"))
                continue;
            INFO(text.place << ": " << sentence);
            CHECK(contains(sentence, "low back pain"));
            CHECK(contains(sentence, "(2017)"));
            ++guidelines;
        }
    }
    CHECK(guidelines >= 3);
}

TEST_CASE("page content: the trials of heat are told as what they were")
{
    CHECK(textsWith("low heat for 8 hours; one trial took ages 18 to 55").size() == 1);
    CHECK(contains(plainText(remedy("heat").howLong), "A throw-away wrap gives less heat: up to 8 hours"));
}

TEST_CASE("page content: a pack is timed above its steps and rests as an adult source says")
{
    for (const char *id : {"heat", "cold"}) {
        INFO(id);
        CHECK(contains(plainText(remedy(id).howLong), "never more than 20"));
        CHECK(contains(plainText(remedy(id).howOften), "2–3 hours apart"));
        CHECK_FALSE(cites(remedy(id).howLong, "gwent-heat-children"));
        CHECK_FALSE(cites(remedy(id).howOften, "gwent-heat-children"));
    }
}

TEST_CASE("page content: stretches that can hurt tell how to hold and when to leave them")
{
    const auto stretch = [](const char *id) -> const Stretch & {
        return *shippedGuide().routineContent().stretch(id);
    };
    CHECK_FALSE(stretch("chair-lean-back").firstDay);
    CHECK(contains(joined(stretch("chair-lean-back").steps), "with room behind your head"));
    CHECK(contains(joined(stretch("chair-lean-back").steps), "Hold your neck in your hands"));
    CHECK(contains(plainText(stretch("pelvic-tilt").howOften), "Start with 5 a day, and build up to 30."));
    CHECK(contains(joined(stretch("wall-angels").askFirst), "Skip it with a frozen or painful shoulder"));
}

TEST_CASE("page content: the danger signs stand before all else on the page about providers")
{
    const std::vector<SectionBlock> &blocks = section("when-to-see-a-provider").blocks;
    const auto card = std::find_if(blocks.begin(), blocks.end(), [](const SectionBlock &block) {
        const auto *reference = std::get_if<CareCardReference>(&block);
        return reference && reference->urgency == Urgency::EmergencyNow;
    });
    REQUIRE(card != blocks.end());
    CHECK(std::none_of(blocks.begin(), card, [](const SectionBlock &block) {
        return std::holds_alternative<List>(block) || std::holds_alternative<Cards>(block);
    }));
}

TEST_CASE("page content: a visit is booked within one limit of days everywhere")
{
    CHECK(textsWith("within a few days").empty());
}

TEST_CASE("page content: one line decides between heat and cold before any button for them")
{
    for (const char *id : {"ease-a-spasm", "home-remedies"}) {
        const Section &page = section(id);
        bool isDecided = false;
        bool isTimed = false;
        for (const SectionBlock &block : page.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            const auto *list = std::get_if<List>(&block);
            std::string words = paragraph ? plainText(paragraph->text) : "";
            for (const Text &item : list ? list->items : std::vector<Text>{})
                words += plainText(item);
            const std::size_t cold = words.find("in the last 48 hours: use cold, and no heat.");
            isDecided = isDecided || (cold != std::string::npos && words.find("Any other spasm: use heat.") > cold);
            const auto *action = std::get_if<Action>(&block);
            if (action && action->target.starts_with("timer/")) {
                INFO(id << ": " << action->label);
                CHECK(isDecided);
                isTimed = true;
            }
        }
        INFO(id);
        CHECK(isTimed);
    }
    // Above the steps of heat, and where the timers are offered after a routine.
    CHECK(plainText(remedy("heat").summary)
              .starts_with("Within 48 hours of a lift, a sudden move or a knock: use cold."));
    const RoutineWords &words = shippedGuide().routineContent().words;
    for (const std::string &after : {words.afterBetter, words.afterSame}) {
        INFO(after);
        CHECK(contains(after, "cold can come next, and no heat"));
    }
}

TEST_CASE("page content: where sources differ on heat after a lift each is told with its date")
{
    std::string words;
    for (const SectionBlock &block : section("home-remedies").blocks) {
        if (const auto *list = std::get_if<List>(&block)) {
            for (const Text &item : list->items)
                words += plainText(item) + "\n";
        }
    }
    for (const char *each : {"An NHS text (undated, read in 2026)", "A pharmacy magazine (read in 2026)",
                             "An NHS page from Wales (for children, read in 2026)", "heat first (2017)"}) {
        INFO(each);
        CHECK(contains(words, each));
    }
}

TEST_CASE("page content: over the counter tells each amount in tablets and when the next may follow")
{
    std::vector<std::string> amounts;
    bool tellsNumbers = false;
    for (const SectionBlock &block : section("over-the-counter").blocks) {
        const auto *list = std::get_if<List>(&block);
        if (list && amounts.empty()) {
            for (const Text &item : list->items)
                amounts.push_back(plainText(item));
        }
        if (std::holds_alternative<Fold>(block))
            break;
        tellsNumbers = tellsNumbers || std::holds_alternative<PoisonNumbersReference>(block);
    }
    REQUIRE(amounts.size() == 3);
    CHECK(contains(amounts[0], "2 tablets, at least 6 hours apart. At most 6 a day (3,000 mg)"));
    CHECK(contains(amounts[1], "1 tablet every 4–6 hours, or 2 every 6 if 1 fails."));
    CHECK(contains(amounts[1], "At most 6 a day (1,200 mg)"));
    CHECK(contains(amounts[2], "1 tablet every 8–12 hours. At most 3 a day (660 mg)"));
    CHECK(tellsNumbers); // beside “call a poison line”
}
