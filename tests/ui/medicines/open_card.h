// What the tests of the medicines share: the page beside the list, a card or "Can I take these together?".
#pragma once

#include "support/open_window.h"
#include "ui/reading/page/section_page.h"
#include "ui/reading/text_block.h"

#include <algorithm>

inline const QString together = QStringLiteral("together");

inline ui::SectionPage &cardOf(OpenWindow &reader)
{
    return reader.find<ui::SectionPage>("card");
}

inline bool says(OpenWindow &reader, const char *words)
{
    const std::vector<ui::TextBlock *> &blocks = cardOf(reader).blocks();
    return std::any_of(blocks.begin(), blocks.end(),
                       [&](const ui::TextBlock *block) { return block->words().contains(QLatin1String(words)); });
}
