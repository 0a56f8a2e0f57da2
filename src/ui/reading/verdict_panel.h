// A verdict in a panel: its words, with a sign and in the colours of its tone, which only repeat the words.
#pragma once

#include "guide/section.h"
#include "ui/controls/column.h"
#include "ui/reading/text_block.h"

namespace ui {

// Takes the words.
Panel *verdictPanel(const document::PageStyle &style, TextBlock *words, guide::Tone tone, QWidget *parent = nullptr);

} // namespace ui
