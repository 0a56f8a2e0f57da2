#include "support/searching.h"

#include "support/catch.h"

#include <QApplication>
#include <QListView>

ui::SearchModel &found(OpenWindow &reader)
{
    return *static_cast<ui::SearchModel *>(reader.find<QListView>("hits").model());
}

void searchFor(OpenWindow &reader, const char *words)
{
    reader.press(Qt::Key_K, Qt::ControlModifier);
    reader.type(words);
    REQUIRE(reader.find<QWidget>("searchResults").isVisible());
}

QString focusedName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

const ui::SearchRow *rowWith(OpenWindow &reader, ui::SearchRow::Kind kind)
{
    const ui::SearchModel &model = found(reader);
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.row(i).kind == kind)
            return &model.row(i);
    }
    return nullptr;
}
