// What a screen reader gets from a TextBlock: a Heading, Paragraph or ListItem whose name is its text, with its links
// as children. Qt's own interface for a plain QWidget would say nothing at all.
#pragma once

namespace ui {

// Makes Qt use it. Called by every TextBlock; does its work once.
void announceTextBlocks();

} // namespace ui
