#include "support/fitting.h"

#include "ui/controls/choice/check_box.h"
#include "ui/controls/choice/radio_button.h"
#include "ui/controls/notice.h"

#include <QLabel>
#include <QListView>

namespace {

std::string sizeOf(const QWidget &widget)
{
    return std::to_string(widget.width()) + "x" + std::to_string(widget.height());
}

// `name` as it stands in a fault.
void checkRoom(const QWidget &widget, const std::string &name, int neededHeight, std::vector<std::string> &faults)
{
    const std::string what = "\"" + name + "\" (" + sizeOf(widget) + ")";
    if (widget.height() < neededHeight)
        faults.push_back(what + " needs a height of " + std::to_string(neededHeight));
    const QWidget *parent = widget.parentWidget();
    if (widget.x() < 0 || widget.geometry().right() >= parent->width())
        faults.push_back(what + " is wider than what holds it, " + sizeOf(*parent));
    if (widget.y() < 0 || widget.geometry().bottom() >= parent->height())
        faults.push_back(what + " reaches out of what holds it, " + sizeOf(*parent));
}

// No word of a label may be wider than its room: it would not wrap, but be cut.
void checkWords(const QString &text, const QFont &font, int room, std::vector<std::string> &faults)
{
    const QFontMetrics metrics(font);
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (metrics.horizontalAdvance(word) > room) {
            faults.push_back("of \"" + text.left(30).toStdString() + "\" the word \"" + word.toStdString() + "\" needs "
                             + std::to_string(metrics.horizontalAdvance(word)) + " pixels, and has "
                             + std::to_string(room));
        }
    }
}

} // namespace

std::vector<std::string> faultsOfFit(OpenWindow &reader)
{
    std::vector<std::string> faults;
    for (const ui::TextBlock *block : reader.anyPage().findChildren<ui::TextBlock *>()) {
        if (block->isVisible())
            checkRoom(*block, block->words().left(30).toStdString(), block->heightForWidth(block->width()), faults);
    }
    for (const ui::Button *button : reader.window().findChildren<ui::Button *>()) {
        if (!button->isVisible())
            continue;
        checkRoom(*button, button->text().toStdString(), button->heightForWidth(button->width()), faults);
    }
    // Their words wrap anywhere, so that only their height can be too little.
    for (const QAbstractButton *choice : reader.anyPage().findChildren<QAbstractButton *>()) {
        if (choice->isVisible()
            && (qobject_cast<const ui::CheckBox *>(choice) || qobject_cast<const ui::RadioButton *>(choice)))
            checkRoom(*choice, choice->text().toStdString(), choice->heightForWidth(choice->width()), faults);
    }
    for (const QLabel *label : reader.window().findChildren<QLabel *>()) {
        if (!label->isVisible() || label->isWindow() || label->text().isEmpty())
            continue;
        checkRoom(*label, label->text().toStdString(), label->heightForWidth(label->width()), faults);
        if (!qobject_cast<const ui::Notice *>(label)) // its words wrap anywhere
            checkWords(label->text(), label->font(), label->width(), faults);
    }
    if (const auto &contents = reader.find<QListView>("contents"); contents.isVisible()) {
        for (int row = 0; row < contents.model()->rowCount(); ++row) {
            const QModelIndex index = contents.model()->index(row, 0);
            const QRect place = contents.visualRect(index);
            if (place.left() < 0 || place.right() >= contents.viewport()->width())
                faults.push_back("row " + std::to_string(row) + " of the contents is too wide");
            checkWords(index.data().toString(), contents.font(), place.width(), faults);
        }
    }
    return faults;
}
