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

QString nameOf(const QString &key)
{
    const std::pair<const char *, QString> names[] = {
        {"checklist-items", SettingsText::tr("Checklist, what you chose")},
        {"checklist-lines", SettingsText::tr("Checklist, your own lines")},
        {"checklist-weeks", SettingsText::tr("Checklist, weeks")},
        {"country", SettingsText::tr("Your country")},
        {"favorites", SettingsText::tr("Favorites")},
        {"large-print", SettingsText::tr("Large print")},
        {"last-read", SettingsText::tr("What you read last")},
        {"letter-paper", SettingsText::tr("Letter paper")},
        {"own-routine", SettingsText::tr("Your own routine")},
        {"print-all", SettingsText::tr("All of a page on paper")},
        {"print-sources", SettingsText::tr("Sources on paper")},
        {"reading-place", SettingsText::tr("Where you stopped")},
        {"reading-speed", SettingsText::tr("Speed of reading aloud")},
        {"remember-reading", SettingsText::tr("Whether it remembers what you read")},
        {"save-folder", SettingsText::tr("Folder you saved in last")},
        {"still-figures", SettingsText::tr("Figures that never move")},
        {"text-size", SettingsText::tr("Size of text")},
        {"theme", SettingsText::tr("Colors")},
        {"tone", SettingsText::tr("Tone in routines and timers")},
        {"voice", SettingsText::tr("Voice in routines and timers")},
        {"window-place", SettingsText::tr("Place and size of the window")},
    };
    for (const auto &[known, name] : names) {
        if (key == QLatin1String(known))
            return name;
    }
    return SettingsText::tr("Something else"); // of another version, or written by hand
}

// "theme: dark" becomes "Colors (theme): dark".
QString inPlainWords(const QString &kept)
{
    const QString key = kept.section(QLatin1Char(':'), 0, 0);
    return SettingsText::tr("%1 (%2)").arg(nameOf(key), key) + kept.mid(key.size());
}

} // namespace

void buildKeptForm(FormBuilder &form, Settings &settings, const std::function<void()> &removed)
{
    const QStringList kept = settings.kept();
    form.addText(kept.isEmpty() ? SettingsText::tr("%1 (nothing is kept yet)").arg(settings.fileName())
                                : settings.fileName());
    for (const QString &line : kept)
        form.addText(inPlainWords(line));
    Button *remove =
        form.addButton(QStringLiteral("removeKept"), SettingsText::tr("Remove all of it"), ButtonLook::Plain);
    remove->setVisible(!kept.isEmpty());
    Notice *question = form.addNotice(QStringLiteral("removeQuestion"));
    question->hide();
    Button *yes =
        form.addButton(QStringLiteral("removeForGood"), SettingsText::tr("Yes, remove it"), ButtonLook::Plain);
    Button *no = form.addButton(QStringLiteral("keepAll"), SettingsText::tr("No, keep it"), ButtonLook::Plain);
    const auto ask = [question, yes, no](bool asks) {
        yes->setVisible(asks);
        no->setVisible(asks);
        question->tell(asks ? SettingsText::tr("All of it goes for good, your favorites too. Remove it?") : QString());
    };
    yes->hide();
    no->hide();
    QObject::connect(remove, &Button::clicked, remove, [ask] { ask(true); });
    QObject::connect(no, &Button::clicked, no, [ask] { ask(false); });
    Notice *notice = form.addNotice(QStringLiteral("removed"));
    notice->setVisible(settings.isForgotten());
    if (settings.isForgotten())
        notice->setText(wordsOnRemoval()); // seen, and not spoken once more
    QObject::connect(yes, &Button::clicked, yes, [&settings, notice, removed, ask] {
        ask(false);
        const bool gone = settings.forgetAll();
        notice->tell(gone ? wordsOnRemoval() : SettingsText::tr("The file could not be removed. Remove it by hand."));
        if (gone)
            removed(); // so that no line stands there that is kept no longer
    });
}

} // namespace ui
