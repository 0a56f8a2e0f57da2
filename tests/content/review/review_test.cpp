#include "loading/review/review.h"

#include "support/shipped_guide.h"

#include "support/catch.h"

TEST_CASE("shipped content: it stands as it was reviewed")
{
    std::string changes;
    for (const loading::Problem &change : loading::changesSinceReview(shippedGuide(), shippedFile))
        changes += "\n" + describe(change);
    INFO("Are these changes meant? Review each of them, then run midback --review content/en:" << changes);
    CHECK(changes.empty());
}

TEST_CASE("shipped content: its reviewed list is what the program writes")
{
    const auto text = loading::reviewedText(shippedGuide(), shippedFile);
    REQUIRE(text);
    CHECK(*text == *shippedFile(loading::reviewedFile));
}
