#include "support/reading_grade.h"

#include "support/catch.h"

#include <map>

namespace {

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("reading grade: syllables are counted as they are heard")
{
    const std::map<std::string, int> words{
        {"pain", 1},     {"take", 1},      {"weaned", 1},      {"there", 1},        {"ached", 1},     {"walked", 1},
        {"you", 1},      {"I", 1},         {"the", 1},         {"guide", 1},        {"guard", 1},     {"eye", 1},
        {"muscle", 2},   {"spasm", 2},     {"spasms", 2},      {"table", 2},        {"safely", 2},    {"movement", 2},
        {"useless", 2},  {"rested", 2},    {"needed", 2},      {"changes", 2},      {"boxes", 2},     {"doing", 2},
        {"trying", 2},   {"diet", 2},      {"quiet", 2},       {"patient", 2},      {"special", 2},   {"question", 2},
        {"fluids", 2},   {"minutes", 2},   {"careful", 2},     {"bladder", 2},      {"worried", 2},   {"people", 2},
        {"medicine", 3}, {"provider", 3},  {"serious", 3},     {"various", 3},      {"radio", 3},     {"unsteady", 3},
        {"naproxen", 3}, {"alcohol", 3},   {"pharmacist", 3},  {"quality", 3},      {"emergency", 4}, {"ibuprofen", 4},
        {"material", 4}, {"diagnosis", 4}, {"information", 4}, {"acetaminophen", 6}};
    for (const auto &[word, syllables] : words) {
        INFO(word);
        CHECK(syllablesOf(word) == syllables);
    }
}

TEST_CASE("reading grade: signs and numbers and joined words are counted too")
{
    CHECK(syllablesOf("Pain,") == 1);
    CHECK(syllablesOf("(muscle)") == 2);
    CHECK(syllablesOf("don\u2019t") == 1);
    CHECK(syllablesOf("don't") == 1);
    CHECK(syllablesOf("mid-back") == 2);
    CHECK(syllablesOf("911") == 3);
    CHECK(syllablesOf("10\u201315") == 4);
    CHECK(syllablesOf("38 \u00b0C") == 3);
}

TEST_CASE("reading grade: sentences end at a sign before a capital or a number")
{
    CHECK(sentencesOf("One here. Two there? 3 more. And last")
          == Strings{"One here.", "Two there?", "3 more.", "And last"});
    CHECK(sentencesOf("It takes 0.5 hours, e.g. at noon.") == Strings{"It takes 0.5 hours, e.g. at noon."});
    CHECK(sentencesOf("").empty());
}

TEST_CASE("reading grade: words are what holds a letter or a digit")
{
    CHECK(wordsOf("  Rest \u2013 or walk, 10\u201315 min.") == Strings{"Rest", "or", "walk,", "10\u201315", "min."});
}

TEST_CASE("reading grade: the grade is that of the formula")
{
    ReadingGrade grade;
    CHECK(grade.grade() == 0);
    grade.add("The muscle can hurt. Rest it now.");
    CHECK(grade.words() == 7);
    CHECK(grade.grade() == Approx(0.39 * 7 / 2 + 11.8 * 8 / 7 - 15.59));

    ReadingGrade named({"acetaminophen"});
    named.add("Take acetaminophen.");
    CHECK(named.grade() == Approx(0.39 * 2 + 11.8 * 3 / 2 - 15.59));
}

TEST_CASE("reading grade: longer words and longer sentences read harder")
{
    const auto gradeOf = [](const char *text) {
        ReadingGrade grade;
        grade.add(text);
        return grade.grade();
    };
    CHECK(gradeOf("Rest now. Then walk.") < gradeOf("Rest now and then walk."));
    CHECK(gradeOf("Get help now.") < gradeOf("Obtain assistance immediately."));
}
