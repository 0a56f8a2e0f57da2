#include "loading/checks/routine_check.h"

#include "guide/remedies/routine_plan.h"

#include <algorithm>

namespace loading {
namespace {

class RoutineCheck
{
public:
    RoutineCheck(const guide::GuideContent &content, Problems &problems)
        : m_content(content), m_routines(content.routine), m_problems(problems)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_routines.stretches.size(); ++i) {
            const guide::Stretch &stretch = m_routines.stretches[i];
            checkPoses("stretches.json", "/stretches/" + std::to_string(i), stretch.figure, stretch.led);
        }
        for (std::size_t i = 0; i < m_routines.rests.size(); ++i) {
            const guide::Rest &rest = m_routines.rests[i];
            checkPoses("routines.json", "/rests/" + std::to_string(i), rest.figure, rest.led);
        }
        checkWords();
        for (std::size_t i = 0; i < m_routines.routines.size(); ++i)
            checkPlaces(m_routines.routines[i], "/routines/" + std::to_string(i));
    }

private:
    void fault(std::string file, std::string place, std::string message)
    {
        note(m_problems, {std::move(file), 0, std::move(place), std::move(message)});
    }

    void checkPoses(const std::string &file, const std::string &place, const std::string &figureId,
                    const guide::LedMove &led)
    {
        if (figureId.empty())
            return;
        const auto figure = std::find_if(m_content.figures.begin(), m_content.figures.end(),
                                         [&](const guide::Figure &each) { return each.id == figureId; });
        for (std::size_t i = 0; i < led.parts.size(); ++i) {
            if (!figure->pose(led.parts[i].pose)) {
                fault(file, place + "/led/moves/" + std::to_string(i) + "/pose",
                      "figure \"" + figureId + "\" has no pose \"" + led.parts[i].pose + "\"");
            }
        }
    }

    void checkWords()
    {
        for (const auto &[place, id] : guide::placeIds) {
            if (std::count_if(m_routines.places.begin(), m_routines.places.end(),
                              [wanted = place](const guide::PlaceLabel &each) { return each.place == wanted; })
                != 1) {
                fault("routines.json", "/places", "must hold \"" + std::string(id) + "\" once");
            }
        }
        for (const auto &[limit, id] : guide::limitIds) {
            if (std::count_if(m_routines.questions.begin(), m_routines.questions.end(),
                              [wanted = limit](const guide::LimitQuestion &each) { return each.limit == wanted; })
                != 1) {
                fault("routines.json", "/questions", "must hold \"" + std::string(id) + "\" once");
            }
        }
    }

    void checkPlaces(const guide::Routine &routine, const std::string &at)
    {
        for (std::size_t i = 0; i < routine.places.size(); ++i) {
            if (guide::planOf(m_routines, routine, {routine.places[i], {}}).steps.empty()) {
                fault("routines.json", at + "/places/" + std::to_string(i),
                      "nothing of this routine can be done there");
            }
        }
    }

    const guide::GuideContent &m_content;
    const guide::RoutineContent &m_routines;
    Problems &m_problems;
};

} // namespace

void checkRoutines(const guide::GuideContent &content, Problems &problems)
{
    if (!content.routine.routines.empty())
        RoutineCheck(content, problems).run();
}

} // namespace loading
