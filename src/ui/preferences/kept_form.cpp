#include "ui/preferences/kept_form.h"

#include "ui/controls/notice.h"
#include "ui/preferences/settings_text.h"
#include "ui/settings/settings.h"

namespace ui {
namespace {

QString wordsOnRemoval()
{
    return SettingsText::tr("It is removed. Nothing is kept until you start the guide again.");
}

} // namespace

void buildKeptForm(FormBuilder &form, Settings &settings, const std::function<void()> &removed)
{
    const QStringList kept = settings.kept();
    form.addText(kept.isEmpty() ? SettingsText::tr("%1 (nothing is kept yet)").arg(settings.fileName())
                                : settings.fileName());
    for (const QString &line : kept)
        form.addText(line);
    Button *remove =
        form.addButton(QStringLiteral("removeKept"), SettingsText::tr("Remove all of it"), ButtonLook::Plain);
    Notice *notice = form.addNotice(QStringLiteral("removed"));
    notice->setVisible(settings.isForgotten());
    if (settings.isForgotten())
        notice->setText(wordsOnRemoval()); // seen, and not spoken once more
    QObject::connect(remove, &Button::clicked, remove, [&settings, notice, removed] {
        const bool gone = settings.forgetAll();
        notice->tell(gone ? wordsOnRemoval() : SettingsText::tr("The file could not be removed. Remove it by hand."));
        if (gone)
            removed(); // so that no line stands there that is kept no longer
    });
}

} // namespace ui
