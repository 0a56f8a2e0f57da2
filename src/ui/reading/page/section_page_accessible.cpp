#include "ui/reading/page/section_page_accessible.h"

#include "ui/reading/page/section_page.h"

#include <QAccessibleWidget>

namespace ui {
namespace {

QAccessibleInterface *pageInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(SectionPage::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Client);
}

} // namespace

void showPagesWholeToScreenReaders()
{
    static const bool installed = [] {
        QAccessible::installFactory(pageInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ui
