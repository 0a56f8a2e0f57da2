#include "ui/sheets/print_buttons.h"

#include <QCoreApplication>

namespace ui {

void addPrintButton(SectionPage &page, FormBuilder &form, const QString &name, const QString &print)
{
    Button *now = form.addButton(name, print, ButtonLook::Primary);
    now->setIcon(Icon::Print);
    QObject::connect(now, &Button::clicked, &page, &SectionPage::printRequested);
}

void addPrintButtons(SectionPage &page, FormBuilder &form, const QString &print)
{
    addPrintButton(page, form, QStringLiteral("printSheet"), print);
    Button *more = form.addButton(QStringLiteral("moreWithSheet"),
                                  QCoreApplication::translate("PrintButtons", "Preview, save or change the paper"),
                                  ButtonLook::Plain);
    QObject::connect(more, &Button::clicked, &page,
                     [&page, more] { page.requestPrintMenu(more->mapToGlobal(QPoint(0, more->height()))); });
}

} // namespace ui
