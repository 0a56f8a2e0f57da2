#include "guide/page.h"

#include "made_up_guide.h"

#include <catch2/catch.hpp>

using namespace guide;

TEST_CASE("page: a date is read as day, month and year")
{
    CHECK(readableDate("2026-11-22") == "22 November 2026");
    CHECK(readableDate("2027-01-05") == "5 January 2027");
}
