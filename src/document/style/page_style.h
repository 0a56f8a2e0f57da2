// PageStyle: every colour and the font of a page, as one value.
//
// Themes, text sizes and paper differ in this value alone. Sizes are relative: a role's size is the font's times a
// factor. Colour pairs that carry text keep a contrast of 4.5:1 or more (WCAG 2.2, 1.4.3), in high contrast 7:1
// (1.4.6), borders of controls 3:1 (1.4.11); the tests compute it.
#pragma once

#include "document/style/figure_colors.h"
#include "guide/section.h"

#include <QColor>
#include <QFont>

namespace document {

struct CalloutColors
{
    QColor background;
    QColor bar;
    QColor edge{}; // around it; invalid for none
};

struct PageStyle
{
    QFont font;
    QColor background; // behind the page
    QColor surface;    // cards, bars
    QColor sidebar;
    QColor text;
    QColor mutedText;
    QColor heading;
    QColor link;
    QColor line;   // separators: decoration only, but for high contrast
    QColor stripe; // behind every second row of a table
    QColor hover;  // behind the row under the mouse, and behind the heading of a group of rows
    QColor border; // outlines of controls
    QColor accent; // primary buttons, and text on `accentText`
    QColor accentText;
    QColor selection; // behind the chosen row
    QColor mark;      // behind words that were looked for
    QColor danger;    // the emergency button and card
    QColor dangerText;
    QColor focus; // the ring around what has the focus
    CalloutColors summary;
    CalloutColors evidence;
    CalloutColors warning;
    CalloutColors note;
    FigureColors figure;

    const CalloutColors &callout(guide::CalloutKind kind) const;
    // Repeats what words say: never the only sign of an urgency.
    const QColor &urgency(guide::Urgency urgency) const;

    static PageStyle light(const QFont &font);
    static PageStyle dark(const QFont &font);
    // Black on white, or white on black. What is a tint elsewhere has an edge.
    static PageStyle highContrast(const QFont &font, bool dark);
    static PageStyle paper(const QFont &font); // black on white, whatever the screen shows
};

// What a run of text is, and so how it looks and what a screen reader calls it.
enum class TextRole { Title, Lead, Heading, Subheading, Body, ListItem, CardTitle, Fine };

QFont fontOf(TextRole role, const PageStyle &style);
QColor colorOf(TextRole role, const PageStyle &style);

} // namespace document
