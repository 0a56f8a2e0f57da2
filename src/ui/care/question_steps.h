// The way through the symptom check: which screens are shown to a reader who replied so, and in which order.
#pragma once

#include "ui/care/care_session.h"

#include <optional>
#include <set>
#include <vector>

namespace ui {

// What a screen asks this reader: what can apply, and what has a yes or a doubt from before.
std::vector<guide::SymptomIndex> askedOn(const guide::Guide &guide, std::size_t screen, const guide::Replies &replies);

// The next screen that asks anything; none behind the last one.
std::optional<std::size_t> screenAfter(const guide::Guide &guide, std::size_t screen, const guide::Replies &replies);
std::optional<std::size_t> screenBefore(const guide::Guide &guide, std::size_t screen, const guide::Replies &replies);

// Whether its screen is the first of those that come after a late question.
bool isAfterTurnBack(const CareSession &session);
// Where Back leads: to the late question from there, else to the screen before; none before the first.
std::optional<std::size_t> screenToGoBackTo(const guide::Guide &guide, const CareSession &session);

// The first that asks anything and is not among the `passed`; none where all are.
std::optional<std::size_t> firstNotPassed(const guide::Guide &guide, const std::set<std::size_t> &passed,
                                          const guide::Replies &replies);

// The screen that has the question; none where it is on no screen.
std::optional<std::size_t> screenOf(const guide::Guide &guide, guide::SymptomIndex symptom);

// Which step a screen is, of how many if every question that is still open gets a no.
struct Step
{
    std::size_t number = 1;
    std::size_t count = 1;
};

Step stepOf(const guide::Guide &guide, std::size_t screen, const guide::Replies &replies);

} // namespace ui
