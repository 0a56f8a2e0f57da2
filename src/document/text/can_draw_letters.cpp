#include "document/text/can_draw_letters.h"

#include <QFont>
#include <QFontDatabase>
#include <QRawFont>
#include <QStringList>

#include <algorithm>

namespace document {

bool canDrawLetters()
{
    // Qt's boxes have no tables. Old fonts of pixels have none either, so that the list of all fonts is looked at then;
    // it has these three names even where there is no font.
    if (!QRawFont::fromFont(QFont()).fontTable("head").isEmpty())
        return true;
    const QStringList always{QStringLiteral("Monospace"), QStringLiteral("Sans Serif"), QStringLiteral("Serif")};
    const QStringList all = QFontDatabase::families();
    return std::any_of(all.begin(), all.end(), [&](const QString &family) { return !always.contains(family); });
}

} // namespace document
