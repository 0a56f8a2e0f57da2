#include "ui/remedies/session/wall_clock.h"

#include <chrono>
#include <ctime>

namespace ui {

std::int64_t wallMilliseconds()
{
#ifdef CLOCK_BOOTTIME
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::int64_t{1000} * now.tv_sec + now.tv_nsec / 1'000'000;
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace ui
