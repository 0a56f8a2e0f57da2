#include "medication_command.h"

#include "document/text_writer.h"
#include "guide/comparison.h"
#include "guide/medication_page.h"

QStringList medicationLines(const guide::Guide &guide)
{
    QStringList lines;
    for (const guide::Medication &medication : guide.medications())
        lines << document::toQString(medication.id) + QLatin1Char('\t') + document::toQString(medication.name);
    return lines;
}

std::optional<document::Sheets> medicationSheets(const guide::Guide &guide, const QString &what)
{
    const auto sheets = [](guide::Page page) {
        document::Sheets out{document::toQString(page.title), {}};
        out.pages.push_back(std::move(page));
        return out;
    };
    if (what == QLatin1String("compare") && !guide.medications().empty())
        return sheets(guide::comparePage(guide));
    for (const guide::Medication &medication : guide.medications()) {
        if (guide::medicationTarget(medication) == what.toStdString())
            return sheets(guide::medicationSheet(guide, medication));
    }
    return {};
}
