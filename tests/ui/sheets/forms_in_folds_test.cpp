#include "support/fold_reader.h"
#include "support/made_up_guide.h"
#include "ui/controls/choice/check_box.h"

#include "support/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace {

const QString visit = QStringLiteral("My visit");
const QString list = QStringLiteral("My list");

// On the page "folds" the visit sheet stands in a fold, and on the page "causes" the checklist.
const guide::Guide &guideWithForms()
{
    static const guide::Guide guide = [] {
        guide::GuideContent content = madeUpContent();
        content.sections[1].blocks = {guide::Fold{list.toStdString(), 1}, guide::ChecklistReference{"prevention"},
                                      guide::Paragraph{{guide::Plain{"Behind."}}}};
        content.sections[3].blocks = {guide::Fold{visit.toStdString(), 1}, guide::VisitSheetReference{},
                                      guide::Paragraph{{guide::Plain{"Behind."}}}};
        return guide::Guide(std::move(content));
    }();
    return guide;
}

} // namespace

TEST_CASE("forms in folds: what is typed and ticked stays when the fold closes and opens again")
{
    FoldReader reader({1180, 780}, guideWithForms());
    CHECK_FALSE(reader.window().findChild<QLineEdit *>(QStringLiteral("visit-name")));
    reader.toggle(visit);
    reader.find<QLineEdit>("visit-name").setFocus();
    reader.type("Jo K");
    reader.find<ui::CheckBox>("tried-heat").click();
    reader.toggle(visit);
    CHECK_FALSE(reader.window().findChild<QLineEdit *>(QStringLiteral("visit-name")));
    CHECK(QApplication::focusWidget() == &reader.page());
    CHECK(reader.wordsAtCursor() == visit);
    reader.toggle(visit);
    CHECK(reader.find<QLineEdit>("visit-name").text() == QStringLiteral("Jo K"));
    CHECK(reader.find<ui::CheckBox>("tried-heat").isChecked());
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(reader.find<QLineEdit>("visit-name").text() == QStringLiteral("Jo K"));
}

TEST_CASE("forms in folds: Enter and Space in a field of a fold do not close it")
{
    FoldReader reader({1180, 780}, guideWithForms());
    reader.toggle(visit);
    reader.find<QLineEdit>("visit-name").setFocus();
    reader.press(Qt::Key_Space);
    reader.press(Qt::Key_Return);
    CHECK(reader.isOpen(visit));
    CHECK(reader.find<QLineEdit>("visit-name").text() == QStringLiteral(" "));
}

TEST_CASE("forms in folds: Tab walks the fields between the title and what follows")
{
    FoldReader reader({1180, 780}, guideWithForms());
    reader.toggle(visit);
    const Words stops = reader.walkTab();
    REQUIRE(stops.size() > 5);
    CHECK(stops.front() == visit.toStdString());
    CHECK(std::count(stops.begin(), stops.end(), "Print the visit sheet") == 1);
    CHECK(reader.walkBack() == Words(stops.rbegin(), stops.rend()));
}

TEST_CASE("forms in folds: the choice of a checklist stays when the fold closes and opens again")
{
    FoldReader reader({1180, 780}, guideWithForms());
    reader.open(QStringLiteral("causes"));
    reader.toggle(list);
    auto &tick = reader.find<ui::CheckBox>("cups");
    const bool before = tick.isChecked();
    reader.click(tick);
    CHECK(tick.isChecked() != before);
    reader.find<QSpinBox>("weeks").setValue(3);
    reader.toggle(list);
    CHECK_FALSE(reader.window().findChild<ui::CheckBox *>(QStringLiteral("cups")));
    reader.toggle(list);
    CHECK(reader.find<ui::CheckBox>("cups").isChecked() != before);
    CHECK(reader.find<QSpinBox>("weeks").value() == 3);
    CHECK(reader.blocks().back().starts_with("Last checked"));
}
