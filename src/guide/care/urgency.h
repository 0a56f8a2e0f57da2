// Urgency: how soon care is needed. The order is the meaning: a greater value is more urgent.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace guide {

enum class Urgency { SelfCareWatch, AppointmentSoon, UrgentToday, EmergencyNow };

inline constexpr std::array<std::pair<Urgency, std::string_view>, 4> urgencyIds{{
    {Urgency::EmergencyNow, "emergency-now"},
    {Urgency::UrgentToday, "urgent-today"},
    {Urgency::AppointmentSoon, "appointment-soon"},
    {Urgency::SelfCareWatch, "self-care-watch"},
}};

constexpr std::string_view urgencyId(Urgency urgency)
{
    for (const auto &[value, id] : urgencyIds) {
        if (value == urgency)
            return id;
    }
    return {};
}

} // namespace guide
