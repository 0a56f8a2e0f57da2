// The content folder as the loader sees it: the one inside the program, or one that an author works on.
#pragma once

#include "loading/guide_loader.h"

#include <QString>

// The content that was compiled in.
QString builtInContent();

// Reads files below `folder`; refuses what is missing, not a file, or larger than any file of a guide.
loading::ReadFile readFrom(const QString &folder);
