// The words of a button in a narrow window.

#include "support/catch.h"
#include "ui/controls/button.h"

#include <QImage>

namespace {

QImage imageOf(const QString &words, int width)
{
    document::PageStyle style;
    style.surface = Qt::white;
    style.text = Qt::black;
    ui::Button button(style, words, ui::ButtonLook::Plain);
    button.resize(width, button.heightForWidth(width));
    return button.grab().toImage();
}

} // namespace

TEST_CASE("button: a line ends between two words wherever each of them has room")
{
    const document::PageStyle style;
    const ui::Button one(style, QStringLiteral("Do I need care"), ui::ButtonLook::Plain);
    const int width = one.sizeHint().width() - 8;
    CHECK(imageOf(QStringLiteral("Do I need care now?"), width)
          == imageOf(QStringLiteral("Do I need\ncare now?"), width));
}

TEST_CASE("button: a word that is wider than the button goes on in the next line")
{
    const document::PageStyle style;
    const ui::Button one(style, QStringLiteral("Acetaminophen"), ui::ButtonLook::Plain);
    CHECK(one.heightForWidth(one.sizeHint().width() * 2 / 3) > one.sizeHint().height());
}
