#include "document/text/can_draw_letters.h"

#include <QFont>
#include <QFontDatabase>
#include <QRawFont>

namespace document {

bool canDrawLetters()
{
    // Qt's boxes have no tables. Old fonts of pixels have none either, so that all fonts are counted then; fontconfig
    // names three, such as "Serif", where there is none.
    constexpr int always = 3;
    return !QRawFont::fromFont(QFont()).fontTable("head").isEmpty() || QFontDatabase::families().size() > always;
}

} // namespace document
