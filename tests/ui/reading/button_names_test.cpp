#include "support/accessible_tree.h"
#include "support/open_window.h"

#include "ui/controls/button.h"

#include "support/catch.h"

#include <QRegularExpression>

TEST_CASE("screen reader: the name of a button holds the words that are seen on it")
{
    OpenWindow reader(shippedGuide(), {360, 800});
    const QRegularExpression word(QStringLiteral("[a-z]{3}"));
    int seen = 0;
    for (const QString &page : allPagesOf(shippedGuide())) {
        reader.open(page);
        for (QAccessibleInterface *object : accessibleTree(reader.window())) {
            const auto *button = qobject_cast<ui::Button *>(object->object());
            if (!button || !button->text().contains(word))
                continue;
            ++seen;
            INFO(describe(*object));
            CHECK(object->text(QAccessible::Name).contains(button->text(), Qt::CaseInsensitive));
        }
    }
    CHECK(seen > 20);
}
