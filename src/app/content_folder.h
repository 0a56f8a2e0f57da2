// The content folder as the loader sees it: the one inside the program, or one that an author works on.
#pragma once

#include "loading/guide_loader.h"

#include <QString>

// The content that was compiled in.
QString builtInContent();

// The guide of the content folder, or of the built-in content if `folder` is empty. A folder is checked: it may hold
// anything; one that is not there is one problem, without a file. The built-in content is not checked again: the build
// has done so with --check, or has failed.
guide::Result<guide::Guide, loading::Problems> loadContent(const QString &folder);

// Reads files below `folder`. Refuses, and never opens, what is missing, no plain file, a link out of the folder, or
// larger than any file of a guide.
loading::ReadFile readFrom(const QString &folder);

// Every fault on a line of its own, on standard error.
void complain(const loading::Problems &problems);
