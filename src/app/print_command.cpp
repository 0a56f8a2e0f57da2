#include "app/print_command.h"

#include "app/care_command.h"
#include "app/console.h"
#include "app/today.h"
#include "document/export/save_as.h"
#include "document/text/as_typed.h"
#include "document/text/text_writer.h"
#include "guide/booklet/booklet.h"
#include "guide/booklet/guide_pages.h"
#include "guide/care/care_sheet.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/page/print_form.h"
#include "guide/remedies/stretch_page.h"
#include "guide/sheets/checklist_sheet.h"
#include "guide/sheets/visit_sheet.h"

#include <QTime>

namespace {

// A stretch or a routine by its id; empty if there is no such thing.
std::vector<guide::Page> movesNamed(const guide::Guide &guide, const std::string &what)
{
    const guide::RoutineContent &content = guide.routineContent();
    const std::string id = what.substr(what.find('/') + 1);
    if (what.starts_with(guide::stretchTargetStart)) {
        const guide::Stretch *stretch = content.stretch(id);
        return stretch ? std::vector{guide::stretchSheet(guide, *stretch, today())} : std::vector<guide::Page>();
    }
    const guide::Routine *routine = content.routine(id);
    return routine ? std::vector{guide::routineSheet(guide, *routine, {}, today())} : std::vector<guide::Page>();
}

// Empty if there is no such thing.
std::vector<guide::Page> pagesNamed(const guide::Guide &guide, const QString &what, const guide::PrintForm &form)
{
    if (what == QLatin1String("guide"))
        return guide::bookletPages(guide, today(), form);
    if (what == QLatin1String("visit-sheet"))
        return {guide::visitSheet(guide, {}, today())};
    if (what == QLatin1String("compare") && !guide.medicines().empty())
        return {guide::printed(guide::comparePage(guide, today()), guide, form)};
    // A page may have the same id: page/checklist is the one about the checklist.
    if (what == QLatin1String("checklist") && !guide.checklists().empty()) {
        const guide::Checklist &checklist = guide.checklists().front();
        return guide::checklistSheets(guide, checklist, guide::firstChoice(checklist), today());
    }
    for (const guide::Medicine &medicine : guide.medicines()) {
        if (guide::medicineTarget(medicine) == what.toStdString())
            return {guide::printed(guide::medicinePage(guide, medicine, today()), guide, form)};
    }
    if (what.startsWith(document::toQString(guide::stretchTargetStart))
        || what.startsWith(document::toQString(guide::routineTargetStart)))
        return movesNamed(guide, what.toStdString());
    const QLatin1String prefix("page/");
    const QString id = what.startsWith(prefix) ? what.mid(prefix.size()) : what;
    if (const guide::Section *section = guide.section(id.toStdString()))
        return {guide::printed(guide::pageOf(guide, *section, today()), guide, form)};
    return {};
}

std::vector<guide::Page> careSheets(const guide::Guide &guide, const guide::Replies &replies)
{
    return guide::careSheets(guide, replies, {guide::Detail::Short, false}, today(),
                             QTime::currentTime().toString(QStringLiteral("HH:mm")).toStdString());
}

// What was asked for; after a word on wrong use, nothing.
std::vector<guide::Page> pagesFor(const guide::Guide &guide, const command::Print &command)
{
    if (const auto *symptoms = std::get_if<command::Symptoms>(&command.what)) {
        const auto replies = readReplies(guide, *symptoms);
        return replies ? careSheets(guide, *replies) : std::vector<guide::Page>();
    }
    const QString &what = std::get<QString>(command.what);
    std::vector<guide::Page> pages = pagesNamed(guide, what, command.form);
    if (pages.empty())
        wrongUse(QStringLiteral("There is nothing called %1 to print.").arg(document::asTyped(what)));
    return pages;
}

} // namespace

bool printsPdf(const Command &command)
{
    const auto *print = std::get_if<command::Print>(&command);
    return print && document::fileKindOf(print->output) == document::FileKind::Pdf;
}

int print(const guide::Guide &guide, const command::Print &command)
{
    std::vector<guide::Page> pages = pagesFor(guide, command);
    if (pages.empty())
        return exitWrongUse;
    const document::Sheets sheets{document::toQString(pages.front().title), std::move(pages)};
    const auto saved = document::saveAs(command.output, sheets, guide, command.paper);
    if (!saved) {
        say(saved.error());
        return exitFault;
    }
    return exitGood;
}
