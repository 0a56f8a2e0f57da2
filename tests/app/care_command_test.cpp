#include "support/program_run.h"

#include "support/catch.h"

#include <algorithm>

namespace {

std::string firstLine(const Run &run)
{
    CHECK(run.status == 0);
    const std::vector<std::string> lines = linesOf(run.out);
    return lines.empty() ? std::string() : lines.front();
}

} // namespace

TEST_CASE("seek care command: the first line is the urgency alone")
{
    CHECK(firstLine(midback("--seek-care chest-pain-pressure")) == "emergency-now");
    CHECK(firstLine(midback("--seek-care fever-or-chills")) == "urgent-today");
    CHECK(firstLine(midback("--seek-care keeps-coming-back")) == "appointment-soon");
    CHECK(firstLine(midback("--seek-care small-strain-or-knock")) == "self-care-watch");
}

TEST_CASE("seek care command: replies that are yes and those that are not sure go together")
{
    CHECK(firstLine(midback("--not-sure saddle-numbness")) == "emergency-now");
    CHECK(firstLine(midback("--not-sure keeps-coming-back")) == "appointment-soon");
    CHECK(firstLine(midback("--seek-care deep-breath-catch --not-sure clot-risk")) == "emergency-now");
    CHECK(firstLine(midback("--not-sure keeps-coming-back --seek-care 'bone-thinning, keeps-coming-back'"))
          == "appointment-soon");
}

TEST_CASE("seek care command: a yes stays a yes where the same sign is not sure too")
{
    const std::string yes = midback("--seek-care saddle-numbness").out;
    CHECK(midback("--seek-care saddle-numbness --not-sure saddle-numbness").out == yes);
    CHECK(midback("--not-sure saddle-numbness").out != yes);
}

TEST_CASE("seek care command: an option that is given again adds its signs and drops none")
{
    CHECK(firstLine(midback("--seek-care chest-pain-pressure --seek-care small-strain-or-knock")) == "emergency-now");
    CHECK(firstLine(midback("--seek-care small-strain-or-knock --seek-care chest-pain-pressure")) == "emergency-now");
    CHECK(firstLine(midback("--not-sure saddle-numbness --not-sure keeps-coming-back")) == "emergency-now");
    CHECK(firstLine(midback("--seek-care deep-breath-catch --seek-care clot-risk")) == "emergency-now");
    CHECK(isRefused(midback("--seek-care back-ache --seek-care small-strain-or-knock"), 2));
}

TEST_CASE("seek care command: no sign at all is wrong use and never care at home")
{
    for (const char *none : {"--seek-care ''", "--seek-care ,", "--seek-care ' , '", "--seek-care=", "--not-sure ''",
                             "--not-sure ,", "--not-sure=", "--seek-care chest-pain-pressure --seek-care=",
                             "--seek-care small-strain-or-knock --not-sure ''", "--seek-care", "--not-sure"}) {
        INFO(none);
        CHECK(isRefused(midback(none), 2));
    }
}

TEST_CASE("seek care command: the answer names the action and the number and the sources")
{
    const std::string out = midback("--seek-care deep-breath-catch,clot-risk").out;
    CHECK(out.find("Call now") != std::string::npos);
    CHECK(out.find("United Kingdom: 999") != std::string::npos);
    CHECK(out.find("While you wait") != std::string::npos);
    CHECK(out.find("\nSources\n") != std::string::npos);
    CHECK(midback("--seek-care small-strain-or-knock").out.find("What to watch for") != std::string::npos);
}

TEST_CASE("seek care command: an unknown id is told in one sentence as wrong use")
{
    for (const char *arguments :
         {"--seek-care back-ache", "--not-sure back-ache", "--seek-care fever-or-chills,back-ache"}) {
        const Run run = midback(arguments);
        CHECK(isRefused(run, 2));
        CHECK(run.err.find("There is no symptom back-ache;") == 0);
    }
}

TEST_CASE("list command: each symptom is one line of four fields")
{
    const Run run = midback("--list symptoms");
    CHECK(run.status == 0);
    const std::vector<std::string> lines = linesOf(run.out);
    REQUIRE(lines.size() == 90);
    CHECK(std::all_of(lines.begin(), lines.end(),
                      [](const std::string &line) { return std::count(line.begin(), line.end(), '\t') == 3; }));
    CHECK(lines.front()
          == "under-20-or-50-plus\tAre you, or the person you ask for, under 20, or 50 or older?\talways\t"
             "self-care-watch");
    CHECK(std::any_of(lines.begin(), lines.end(), [](const std::string &line) {
        return line.find("cancer-now-or-past\t") == 0 && line.find("? Not this: ") != std::string::npos;
    }));
    CHECK(std::count_if(lines.begin(), lines.end(),
                        [](const std::string &line) { return line.find("\tif it can apply\t") != std::string::npos; })
          == 45);
    CHECK(midback("--list sypmtoms").status == 2);
}
