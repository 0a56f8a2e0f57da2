// What a screen reader is told: the accessible objects below a widget, as it walks them.
#pragma once

#include "ui/reading/page/section_page.h"

#include <QAccessible>

#include <string>
#include <vector>

// Depth first, the root before all, without what is not on the screen and what stands in it.
std::vector<QAccessibleInterface *> accessibleTree(QWidget &root);

// What the reader can operate or read by itself; the rest only holds other things.
bool isControlOrText(const QAccessibleInterface &object);

// Everything on the page that says it has the focus: one thing, or nothing. The page itself is not counted.
std::vector<QAccessibleInterface *> focusedOnPage(ui::SectionPage &page);

// What a screen reader does when its user activates a check box, or writes a text into a field: no key, no click.
void toggleByScreenReader(QWidget &box);
void writeByScreenReader(QWidget &field, const QString &text);

// Role and name, for the message of a test that fails.
std::string describe(QAccessibleInterface &object);
