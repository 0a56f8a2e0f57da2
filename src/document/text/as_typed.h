// What a person typed, as a message shows it.
#pragma once

#include <QString>

namespace document {

// Never longer than it takes to know again what was typed: of more than 80 characters, the first and the last ones,
// with an ellipsis between. What would move the cursor, change the direction or show nothing is named instead: "\n",
// "\u001b". Nothing at all is shown as "".
QString asTyped(const QString &text);

} // namespace document
