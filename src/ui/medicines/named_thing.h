// What a typed name leads to, as the look-up shows it.
#pragma once

#include "guide/guide.h"
#include "guide/medicines/product_search.h"
#include "ui/medicines/look_up_session.h"

#include <QString>

namespace ui {

// Built when a name is first typed.
const guide::ProductIndex &productsOf(LookUpSession &session, const guide::Guide &guide);

// "Nurofen Plus: ibuprofen and codeine (an opioid)", with the countries of a pack.
QString inWords(const guide::Guide &guide, const guide::NamedThing &thing);

// What in it is easily missed, as inWords() says it: "codeine (an opioid)".
QStringList easilyMissed(const guide::Guide &guide, const guide::NamedThing &thing);

} // namespace ui
