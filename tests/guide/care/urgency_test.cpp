#include "guide/care/urgency.h"

#include "support/catch.h"

#include <set>

using namespace guide;

TEST_CASE("urgency: the greater is the more urgent")
{
    CHECK(Urgency::SelfCareWatch < Urgency::AppointmentSoon);
    CHECK(Urgency::AppointmentSoon < Urgency::UrgentToday);
    CHECK(Urgency::UrgentToday < Urgency::EmergencyNow);
}

TEST_CASE("urgency: each has an id of its own")
{
    CHECK(urgencyId(Urgency::EmergencyNow) == "emergency-now");
    CHECK(urgencyId(Urgency::UrgentToday) == "urgent-today");
    CHECK(urgencyId(Urgency::AppointmentSoon) == "appointment-soon");
    CHECK(urgencyId(Urgency::SelfCareWatch) == "self-care-watch");
    std::set<std::string_view> ids;
    for (const auto &[urgency, id] : urgencyIds)
        ids.insert(id);
    CHECK(ids.size() == urgencyIds.size());
}
