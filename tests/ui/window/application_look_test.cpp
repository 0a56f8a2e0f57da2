// The colours and the font of what opens beside the page: menus, tool tips, dialogs.

#include "support/open_window.h"

#include "support/catch.h"
#include "support/contrast.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QToolTip>
#include <QtTest>

namespace {

void checkLook(const QWidget &widget, const document::PageStyle &style)
{
    INFO(widget.metaObject()->className());
    CHECK(widget.font().pointSizeF() == Approx(style.font.pointSizeF()));
    CHECK(widget.palette().color(widget.backgroundRole()).lightness() < 100);
    CHECK(contrast(widget.palette().color(widget.foregroundRole()), widget.palette().color(widget.backgroundRole()))
          >= 4.5);
}

} // namespace

TEST_CASE("application look: dialogs and menus and tool tips are dark and large with the page")
{
    constexpr int twice = 3;
    REQUIRE(ui::textSizes[twice] == 200);
    OpenWindow reader(windowGuide(), {1180, 780}, twice, ui::Theme::Dark);
    const document::PageStyle style = document::PageStyle::dark(reader.window().font());
    const auto checkWithParts = [&](QWidget &shown) {
        shown.show();
        REQUIRE(QTest::qWaitForWindowExposed(&shown));
        checkLook(shown, style);
        for (const QWidget *part : shown.findChildren<QWidget *>()) {
            if (part->isVisible()
                && (qobject_cast<const QLabel *>(part) || qobject_cast<const QAbstractButton *>(part)
                    || qobject_cast<const QLineEdit *>(part) || qobject_cast<const QComboBox *>(part)))
                checkLook(*part, style);
        }
    };
    QMessageBox message(QMessageBox::Question, QStringLiteral("Replace"), QStringLiteral("Replace the file?"),
                        QMessageBox::Yes | QMessageBox::No, &reader.window());
    checkWithParts(message);
    message.hide();
    QFileDialog files(&reader.window());
    files.setOption(QFileDialog::DontUseNativeDialog);
    checkWithParts(files);
    files.hide();
    QMenu menu;
    menu.addAction(QStringLiteral("Copy"));
    checkWithParts(menu);
    menu.hide();
    CHECK(QToolTip::font().pointSizeF() == Approx(style.font.pointSizeF()));
    CHECK(QToolTip::palette().color(QPalette::ToolTipBase) == style.surface);
    CHECK(QToolTip::palette().color(QPalette::ToolTipText) == style.text);
}

TEST_CASE("application look: it follows the page and goes with the window")
{
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    {
        OpenWindow reader(windowGuide());
        reader.window().setTheme(ui::Theme::Dark);
        CHECK(QApplication::palette().color(QPalette::Window).lightness() < 60);
        reader.press(Qt::Key_Plus, Qt::ControlModifier);
        CHECK(QApplication::font() == reader.window().font());
        reader.window().setTheme(ui::Theme::Light);
        CHECK(QApplication::palette().color(QPalette::Window).lightness() > 200);
    }
    CHECK(QApplication::palette() == palette);
    CHECK(QApplication::font().pointSizeF() == Approx(font.pointSizeF()));
}
