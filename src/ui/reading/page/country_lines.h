// Which emergency number the lines of a page say, on the screen: with a country known its own alone, in the place of
// "your local emergency number" too. Without one, and to change it, a link at their end leads to the choice.
#pragma once

#include "guide/page/page.h"
#include "ui/reading/page_context.h"

namespace ui {

// What the id of the page of the choice begins with; that of the page to go back to follows.
inline const QString countryPageStart = QStringLiteral("country/");

// The page as it is, where the context knows nothing of countries.
guide::Page withCountry(guide::Page page, const PageContext &context);

// As the page was before: what is copied leads nowhere.
guide::Page withoutCountry(guide::Page page, const guide::Guide &guide);

// On a button that leads to the choice.
QString countryLabel(const PageContext &context);

} // namespace ui
