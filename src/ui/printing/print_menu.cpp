#include "ui/printing/print_menu.h"

#include "ui/printing/print_options.h"
#include "ui/settings/settings.h"

#include <QActionGroup>

namespace ui {

PrintMenu::PrintMenu(Settings &settings, const std::function<int(bool all, bool sources)> &count, MayPreview mayPreview,
                     QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("printMenu"));
    addAction(tr("Print this page"), this, &PrintMenu::printRequested);
    if (mayPreview == MayPreview::Yes)
        addAction(tr("Preview this page"), this, &PrintMenu::previewRequested);
    addAction(tr("Save this page as a file"), this, &PrintMenu::saveRequested);
    addAction(tr("Save the whole guide"), this, &PrintMenu::saveGuideRequested);

    const auto addChoice = [&](const QString &one, const QString &other, bool otherChosen, auto choose) {
        addSeparator();
        auto *group = new QActionGroup(this);
        for (const bool isOther : {false, true}) {
            QAction *action = addAction(isOther ? other : one);
            action->setCheckable(true);
            action->setChecked(isOther == otherChosen);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [choose, isOther] { choose(isOther); });
        }
    };
    const bool allNow = settings.printAll();
    const bool sourcesNow = settings.printSources();
    const int shortForm = count(false, sourcesNow);
    const int all = count(true, sourcesNow);
    if (shortForm != all) {
        addChoice(tr("Short, with what is open: %1").arg(sheetsInWords(shortForm)),
                  tr("All of the page: %1").arg(sheetsInWords(all)), allNow,
                  [&settings](bool chosen) { settings.setPrintAll(chosen); });
    }
    addChoice(tr("Without the list of sources: %1").arg(sheetsInWords(count(allNow, false))),
              tr("With the list of sources: %1").arg(sheetsInWords(count(allNow, true))), sourcesNow,
              [&settings](bool chosen) { settings.setPrintSources(chosen); });
    addChoice(tr("A4 paper"), tr("Letter paper"), settings.letterPaper(),
              [&settings](bool letter) { settings.setLetterPaper(letter); });
    addChoice(tr("Normal print, 14 point"), tr("Large print, 18 point"), settings.largePrint(),
              [&settings](bool large) { settings.setLargePrint(large); });
}

} // namespace ui
