// The words of tests/data/tiny, for guides that are made up in code.
#pragma once

#include "guide/words.h"

guide::Words madeUpWords();
