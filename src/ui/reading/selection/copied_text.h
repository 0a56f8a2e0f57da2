// What is copied of a selection, as plain text and as HTML. A whole page is copied as it is exported instead.
#pragma once

#include "guide/guide.h"
#include "ui/reading/selection/text_selection.h"

#include <QString>

namespace ui {

enum class CopiedSources {
    No,
    Listed, // the numbers behind each block, and the list of them at the end
};

bool citesSources(const std::vector<SelectedPart> &parts);

// Lines are not broken: what they are pasted into does that.
QString copiedText(const std::vector<SelectedPart> &parts, const guide::Guide &guide, CopiedSources sources);
// Without colours and fonts: those are of this window.
QString copiedHtml(const std::vector<SelectedPart> &parts, const guide::Guide &guide, CopiedSources sources);

} // namespace ui
