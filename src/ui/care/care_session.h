// CareSession: the replies to the symptom check, while the program runs. They live in memory only, and nowhere else.
#pragma once

#include "guide/care/seek_care.h"

namespace ui {

struct CareSession
{
    guide::Replies replies;
    std::size_t screen = 0;
    bool showsAnswer = false; // instead of the screen
};

} // namespace ui
