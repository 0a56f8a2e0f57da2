// The field to type in, and the button at its end.

#include "support/catch.h"
#include "ui/controls/outlined_field.h"

#include <QAbstractButton>
#include <QTest>

namespace {

struct Field
{
    document::PageStyle style;
    ui::OutlinedField field{{}, style};
    QAbstractButton *clear = nullptr;

    Field()
    {
        field.addClearButton();
        field.resize(300, 40);
        field.show();
        clear = field.findChild<QAbstractButton *>();
    }
};

} // namespace

TEST_CASE("outlined field: the button to clear it is there while there is something to clear")
{
    Field it;
    REQUIRE(it.clear);
    CHECK_FALSE(it.clear->isVisible());
    QTest::keyClicks(&it.field, QStringLiteral("heat"));
    CHECK(it.clear->isVisible());
    CHECK_FALSE(it.clear->accessibleName().isEmpty());

    QTest::mouseClick(it.clear, Qt::LeftButton);
    CHECK(it.field.text().isEmpty());
    CHECK_FALSE(it.clear->isVisible());
}

TEST_CASE("outlined field: the button to clear it stands at its end and no letter runs below it in any size")
{
    Field it;
    for (const int points : {10, 20, 40}) {
        QFont font = it.field.font();
        font.setPointSize(points);
        it.field.setFont(font);
        it.field.resize(400, it.field.sizeHint().height() + 10);
        INFO(points);
        CHECK(it.field.rect().contains(it.clear->geometry()));
        CHECK(it.field.width() - it.field.textMargins().right() <= it.clear->x());
    }
    it.field.setLayoutDirection(Qt::RightToLeft);
    it.field.resize(401, it.field.height());
    CHECK(it.clear->geometry().right() < it.field.width() / 2);
}
