#include "ui/sheets/print_buttons.h"

#include "ui/reading/section_page.h"

#include <QCoreApplication>

namespace ui {

void addPrintButton(FormBuilder &form, const QString &name, const QString &print)
{
    Button *now = form.addButton(name, print, ButtonLook::Primary);
    now->setIcon(Icon::Print);
    QObject::connect(now, &Button::clicked, &form.page(), &SectionPage::printRequested);
}

void addPrintButtons(FormBuilder &form, const QString &print)
{
    SectionPage &page = form.page();
    addPrintButton(form, QStringLiteral("printSheet"), print);
    Button *more = form.addButton(QStringLiteral("moreWithSheet"),
                                  QCoreApplication::translate("PrintButtons", "Preview, save or change the paper"),
                                  ButtonLook::Plain);
    QObject::connect(more, &Button::clicked, &page,
                     [&page, more] { page.requestPrintMenu(more->mapToGlobal(QPoint(0, more->height()))); });
}

} // namespace ui
