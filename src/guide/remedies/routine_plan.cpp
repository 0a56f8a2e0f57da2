#include "guide/remedies/routine_plan.h"

#include "guide/base/contains.h"
#include "guide/text/fill.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace guide {
namespace {

Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

// Adds the phases of one side; those of a move without sides stand for both.
class Phases
{
public:
    Phases(const LedMove &move, const RoutineWords &words, bool easier) : m_move(move), m_words(words), m_easier(easier)
    {
    }

    std::vector<Phase> all()
    {
        const std::optional<Side> first = m_move.sides;
        addReady(first);
        addRepetitions(first);
        if (first) {
            if (m_move.turnOver)
                addReady(otherSide(*first));
            addRepetitions(otherSide(*first));
        }
        return std::move(m_phases);
    }

private:
    std::string said(const std::string &words, std::optional<Side> side) const
    {
        if (!side || words.find("{side}") == std::string::npos)
            return words;
        return fill(words, {{"side", *side == Side::Left ? m_words.left : m_words.right}});
    }

    // Where the move begins is where its last part ends.
    const std::string &home() const { return m_move.parts.back().pose; }

    void addReady(std::optional<Side> side)
    {
        m_phases.push_back({said(m_move.ready, side), home(), home(), m_move.readySeconds, false, true, side, 0, 0});
    }

    void addRepetitions(std::optional<Side> side)
    {
        const int count = m_easier ? m_move.easierRepetitions : m_move.repetitions;
        std::string pose = home();
        for (int i = 1; i <= count; ++i) {
            for (const MovePart &part : m_move.parts) {
                m_phases.push_back(
                    {said(part.say, side), pose, part.pose, part.seconds, part.hold, false, side, i, count});
                pose = part.pose;
            }
        }
    }

    const LedMove &m_move;
    const RoutineWords &m_words;
    bool m_easier;
    std::vector<Phase> m_phases;
};

} // namespace

int PlannedStep::seconds() const
{
    return std::accumulate(phases.begin(), phases.end(), 0,
                           [](int sum, const Phase &phase) { return sum + phase.seconds; });
}

int RoutinePlan::seconds() const
{
    return std::accumulate(steps.begin(), steps.end(), 0,
                           [](int sum, const PlannedStep &step) { return sum + step.seconds(); });
}

PlannedStep plannedStep(const RoutineContent &content, std::string_view move, bool easier)
{
    const MoveOf of = *moveOf(content, move);
    return {std::string(move), of.title,      of.figure,
            of.led->breathing, of.led->sides, Phases(*of.led, content.words, easier).all()};
}

bool fits(const LedMove &move, const std::vector<Place> &places, const std::vector<Limit> &limits)
{
    const bool canBeDone = std::any_of(places.begin(), places.end(), [&](Place place) {
        return contains(move.places, place) && !(place == Place::Floor && contains(limits, Limit::NoFloor));
    });
    return canBeDone
           && std::none_of(limits.begin(), limits.end(), [&](Limit limit) { return contains(move.notWith, limit); });
}

RoutinePlan planOf(const RoutineContent &content, const Routine &routine, const RoutineChoice &choice)
{
    std::vector<Place> places;
    if (choice.place)
        places = {*choice.place};
    else if (!routine.places.empty())
        places = {routine.places.front()};
    const auto placesOf = [&](const std::string &id) {
        return places.empty() ? moveOf(content, id)->led->places : places;
    };
    RoutinePlan plan;
    std::set<std::string> used;
    for (const std::vector<std::string> &options : routine.steps) {
        // What the place alone would have led here.
        const auto usual = std::find_if(options.begin(), options.end(), [&](const std::string &id) {
            return !used.contains(id) && fits(*moveOf(content, id)->led, placesOf(id), {});
        });
        const auto led = std::find_if(options.begin(), options.end(), [&](const std::string &id) {
            return !used.contains(id) && fits(*moveOf(content, id)->led, placesOf(id), choice.limits);
        });
        if (usual != options.end() && usual != led)
            plan.leftOut.push_back(moveOf(content, *usual)->title);
        if (led == options.end())
            continue;
        used.insert(*led);
        plan.steps.push_back(plannedStep(content, *led));
    }
    return plan;
}

int minutesOf(int seconds)
{
    return std::max(1, (seconds + 30) / 60);
}

} // namespace guide
