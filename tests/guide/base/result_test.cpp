#include "guide/base/result.h"

#include "support/catch.h"

#include <memory>
#include <string>

using namespace guide;

TEST_CASE("result: it holds a value or the reason why there is none")
{
    const Result<int, std::string> good = 7;
    REQUIRE(good.has_value());
    CHECK(*good == 7);

    const Result<int, std::string> bad = Unexpected{std::string("no number")};
    CHECK_FALSE(bad);
    CHECK(bad.error() == "no number");
}

TEST_CASE("result: value and error may be of one type")
{
    const Result<std::string, std::string> good = std::string("text");
    const Result<std::string, std::string> bad = Unexpected{std::string("reason")};
    CHECK(good->size() == 4);
    CHECK(good.value() == "text");
    CHECK(bad.error() == "reason");
}

TEST_CASE("result: a value that only moves can be taken out")
{
    Result<std::unique_ptr<int>, std::string> result = std::make_unique<int>(3);
    REQUIRE(result);
    const std::unique_ptr<int> taken = std::move(*result);
    CHECK(*taken == 3);
}
