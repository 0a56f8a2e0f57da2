#include "ui/preferences/kept_form.h"

#include "ui/controls/notice.h"
#include "ui/settings/settings.h"

#include <QCoreApplication>

namespace ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}

QString wordsOnRemoval()
{
    return tr("It is removed. Nothing is kept until you start the guide again.");
}

} // namespace

void buildKeptForm(FormBuilder &form, Settings &settings, const std::function<void()> &removed)
{
    const QStringList kept = settings.kept();
    form.addText(kept.isEmpty() ? tr("%1 (nothing is kept yet)").arg(settings.fileName()) : settings.fileName());
    for (const QString &line : kept)
        form.addText(line);
    Button *remove = form.addButton(QStringLiteral("removeKept"), tr("Remove all of it"), ButtonLook::Plain);
    Notice *notice = form.addNotice(QStringLiteral("removed"));
    notice->setVisible(settings.isForgotten());
    if (settings.isForgotten())
        notice->setText(wordsOnRemoval()); // seen, and not spoken once more
    QObject::connect(remove, &Button::clicked, remove, [&settings, notice, removed] {
        const bool gone = settings.forgetAll();
        notice->tell(gone ? wordsOnRemoval() : tr("The file could not be removed. Remove it by hand."));
        if (gone)
            removed(); // so that no line stands there that is kept no longer
    });
}

} // namespace ui
