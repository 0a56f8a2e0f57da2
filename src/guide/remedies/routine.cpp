#include "guide/remedies/routine.h"

#include "guide/base/contains.h"

#include <algorithm>

namespace guide {
namespace {

template<typename Item>
const Item *find(const std::vector<Item> &items, std::string_view id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &each) { return each.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

bool StretchFilter::shows(const Stretch &stretch) const
{
    if (firstDay && !stretch.firstDay)
        return false;
    return !posture || contains(stretch.postures, *posture);
}

const Stretch *RoutineContent::stretch(std::string_view id) const
{
    return find(stretches, id);
}

const Rest *RoutineContent::rest(std::string_view id) const
{
    return find(rests, id);
}

const Routine *RoutineContent::routine(std::string_view id) const
{
    return find(routines, id);
}

const Pack *RoutineContent::pack(std::string_view id) const
{
    return find(packs, id);
}

std::optional<MoveOf> moveOf(const RoutineContent &content, std::string_view id)
{
    if (const Stretch *stretch = content.stretch(id))
        return MoveOf{stretch->title, stretch->figure, &stretch->led};
    if (const Rest *rest = content.rest(id))
        return MoveOf{rest->title, rest->figure, &rest->led};
    return {};
}

} // namespace guide
