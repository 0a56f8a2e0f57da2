#include "document/export/save_as.h"

#include "document/export/export.h"
#include "document/export/save_file.h"

namespace document {

std::optional<FileKind> fileKindOf(const QString &file)
{
    const auto endsWith = [&](const char *ending) {
        return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (endsWith(".pdf"))
        return FileKind::Pdf;
    if (endsWith(".html"))
        return FileKind::Html;
    if (endsWith(".txt"))
        return FileKind::Text;
    return {};
}

guide::Result<guide::Done, QString> saveAs(const QString &file, const Sheets &sheets, const guide::Guide &guide,
                                           const PaperOptions &options, const Progress &progress)
{
    switch (fileKindOf(file).value_or(FileKind::Pdf)) {
    case FileKind::Html: return saveText(file, htmlOf(sheets.pages, guide));
    case FileKind::Text: return saveText(file, plainTextOf(sheets.pages, guide));
    case FileKind::Pdf: break;
    }
    return savePdf(file, sheets, guide, options, progress);
}

} // namespace document
