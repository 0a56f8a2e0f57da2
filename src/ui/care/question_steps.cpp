#include "ui/care/question_steps.h"

#include "guide/base/contains.h"

namespace ui {

std::vector<guide::SymptomIndex> askedOn(const guide::Guide &guide, std::size_t screen, const guide::Replies &replies)
{
    const guide::SymptomSet shown = guide::askedSymptoms(guide, replies) | replies.yes() | replies.notSure();
    std::vector<guide::SymptomIndex> asked;
    for (const guide::SymptomIndex symptom : guide.care().screens[screen].symptoms) {
        if (shown.contains(symptom))
            asked.push_back(symptom);
    }
    return asked;
}

std::optional<std::size_t> screenAfter(const guide::Guide &guide, std::size_t screen, const guide::Replies &replies)
{
    while (++screen < guide.care().screens.size()) {
        if (!askedOn(guide, screen, replies).empty())
            return screen;
    }
    return {};
}

std::optional<std::size_t> screenBefore(const guide::Guide &guide, std::size_t screen, const guide::Replies &replies)
{
    while (screen-- > 0) {
        if (!askedOn(guide, screen, replies).empty())
            return screen;
    }
    return {};
}

bool isAfterTurnBack(const CareSession &session)
{
    return session.turnBack && session.turnBack->to == session.screen;
}

std::optional<std::size_t> screenToGoBackTo(const guide::Guide &guide, const CareSession &session)
{
    if (isAfterTurnBack(session))
        return session.turnBack->from;
    return screenBefore(guide, session.screen, session.replies);
}

std::optional<std::size_t> firstNotPassed(const guide::Guide &guide, const std::set<std::size_t> &passed,
                                          const guide::Replies &replies)
{
    for (std::size_t screen = 0; screen < guide.care().screens.size(); ++screen) {
        if (!passed.contains(screen) && !askedOn(guide, screen, replies).empty())
            return screen;
    }
    return {};
}

std::optional<std::size_t> screenOf(const guide::Guide &guide, guide::SymptomIndex symptom)
{
    const std::vector<guide::CareScreen> &screens = guide.care().screens;
    for (std::size_t i = 0; i < screens.size(); ++i) {
        if (guide::contains(screens[i].symptoms, symptom))
            return i;
    }
    return {};
}

Step stepOf(const guide::Guide &guide, std::size_t screen, const guide::Replies &replies)
{
    guide::Replies likely = replies;
    for (guide::SymptomIndex i = 0; i < guide.symptoms().size(); ++i) {
        if (likely[i] == guide::Reply::NotAnswered)
            likely.set(i, guide::Reply::No);
    }
    Step step{0, 0};
    for (std::size_t i = 0; i < guide.care().screens.size(); ++i) {
        if (i != screen && askedOn(guide, i, likely).empty())
            continue;
        ++step.count;
        step.number += i <= screen ? 1 : 0;
    }
    return step;
}

} // namespace ui
