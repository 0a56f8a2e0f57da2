// Stories of people: a plain spasm must come out as home care, and its dangerous twin at least as urgent as it is.

#include "support/shipped_guide.h"

#include "support/catch.h"

using namespace guide;

namespace {

std::vector<std::string> ids(const loading::JsonValue &story, const char *key)
{
    std::vector<std::string> ids;
    for (const loading::JsonValue &id : story.member(key)->items)
        ids.push_back(id.string);
    return ids;
}

} // namespace

TEST_CASE("care stories: each comes out as it must")
{
    const loading::JsonText json = jsonFile("tests/data/care_stories.json");
    int plain = 0;
    int danger = 0;
    for (const loading::JsonValue &story : json.root().items) {
        const SeekCareAnswer answer = answerTo(ids(story, "yes"), ids(story, "not_sure"));
        REQUIRE(answer.urgency);
        INFO(story.member("story")->string);
        CHECK(std::string(urgencyId(*answer.urgency)) == story.member("expected")->string);
        const std::string &kind = story.member("kind")->string;
        plain += kind == "plain" ? 1 : 0;
        danger += kind == "danger" ? 1 : 0;
    }
    CHECK(plain >= 15);
    CHECK(danger >= 30);
}
