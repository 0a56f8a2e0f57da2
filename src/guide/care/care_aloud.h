// How a voice says the texts of a guide: its telephone numbers are those of every country that the symptom check knows.
#pragma once

#include "guide/text/aloud.h"

namespace guide {

class Guide;

Aloud aloudOf(const Guide &guide);

} // namespace guide
