#include "app/print_command.h"

#include "app/console.h"
#include "document/export/save_as.h"
#include "document/text/as_typed.h"
#include "document/text/text_writer.h"
#include "guide/care/care_sheet.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/page/booklet.h"
#include "guide/sheets/checklist_sheet.h"
#include "guide/sheets/visit_sheet.h"

#include <QDate>
#include <QTime>

namespace {

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

// Empty if there is no such thing.
std::vector<guide::Page> pagesFor(const guide::Guide &guide, const guide::Replies &replies, const QString &what)
{
    if (what == QLatin1String("guide"))
        return guide::bookletPages(guide, today());
    if (what == QLatin1String("visit-sheet"))
        return {guide::visitSheet(guide, {}, today())};
    if (what == QLatin1String("seek-care"))
        return guide::careSheets(guide, replies, today(),
                                 QTime::currentTime().toString(QStringLiteral("HH:mm")).toStdString());
    if (what == QLatin1String("compare") && !guide.medicines().empty())
        return {guide::standingAlone(guide::comparePage(guide, today()), guide)};
    // A page may have the same id: page/checklist is the one about the checklist.
    if (what == QLatin1String("checklist") && !guide.checklists().empty()) {
        const guide::Checklist &checklist = guide.checklists().front();
        return guide::checklistSheets(guide, checklist, guide::firstChoice(checklist), today());
    }
    for (const guide::Medicine &medicine : guide.medicines()) {
        if (guide::medicineTarget(medicine) == what.toStdString())
            return {guide::medicineSheet(guide, medicine, today())};
    }
    const QLatin1String prefix("page/");
    const QString id = what.startsWith(prefix) ? what.mid(prefix.size()) : what;
    if (const guide::Section *section = guide.section(id.toStdString()))
        return {guide::standingAlone(guide::pageOf(guide, *section, today()), guide)};
    return {};
}

} // namespace

bool printsPdf(const Request &request)
{
    return request.action == Action::Print && document::fileKindOf(request.output) == document::FileKind::Pdf;
}

int print(const guide::Guide &guide, const guide::Replies &replies, const Request &request)
{
    if (request.print == QLatin1String("seek-care") && request.yes.isEmpty() && request.notSure.isEmpty())
        return wrongUse(QStringLiteral("--print seek-care needs --seek-care or --not-sure too."));
    std::vector<guide::Page> pages = pagesFor(guide, replies, request.print);
    if (pages.empty())
        return wrongUse(QStringLiteral("There is nothing called %1 to print.").arg(document::asTyped(request.print)));
    const document::Sheets sheets{document::toQString(pages.front().title), std::move(pages)};

    document::PaperOptions options;
    options.size = request.paper == QLatin1String("letter") ? QPageSize::Letter : QPageSize::A4;
    options.text = request.text == QLatin1String("large") ? document::PaperText::Large : document::PaperText::Normal;

    const auto saved = document::saveAs(request.output, sheets, guide, options);
    if (!saved) {
        say(saved.error());
        return exitFault;
    }
    return exitGood;
}
