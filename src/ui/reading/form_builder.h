// FormBuilder: what the reader fills in on a page, one below the other, each with its label.
//
// Everything is a stop of the page for Tab, and is named for a screen reader by the label that is seen.
#pragma once

#include "ui/controls/button.h"
#include "ui/reading/page_context.h"

#include <functional>
#include <string>
#include <vector>

class QLineEdit;
class QSpinBox;

namespace ui {

class Column;
class FlowRow;
class Notice;
class PageParts;
class CheckBox;

// One of several to choose from.
struct FormOption
{
    QString name; // of the object
    QString label;
};

class FormBuilder
{
public:
    FormBuilder(const PageContext &context, PageParts &page, Column &column)
        : m_context(context), m_page(page), m_column(column)
    {
    }

    void addHeading(const QString &words);
    void addText(const QString &words);
    // `name` is the object name.
    QLineEdit *addLine(const QString &name, const QString &label, const QString &text);
    QSpinBox *addNumber(const QString &name, const QString &label, int least, int most, int value);
    // Ticks and buttons that follow each other share a row where there is room.
    CheckBox *addTick(const QString &name, const QString &label, bool ticked);
    // One of the options, below a heading that says what they are about, and a sentence on it, if there is one;
    // `choose` is called with its index. -1 for none.
    void addChoice(const QString &heading, const std::vector<FormOption> &options, int chosen,
                   const std::function<void(int)> &choose, const QString &about = {});
    // Words that change with what is filled in; a screen reader hears them then.
    Notice *addNotice(const QString &name);
    // Something to look at; the column takes it.
    void addWidget(QWidget *widget);
    Button *addButton(const QString &name, const QString &label, ButtonLook look);

private:
    void addLabelled(const QString &name, const QString &label, QWidget *widget);
    FlowRow *row();
    int em() const;

    const PageContext &m_context;
    PageParts &m_page;
    Column &m_column;
    FlowRow *m_row = nullptr; // until something else is added
};

} // namespace ui
