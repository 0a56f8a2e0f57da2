#include "ui/printing/print_options.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>

namespace ui {
namespace {

class SheetsText
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

} // namespace

guide::PrintForm printFormOf(bool all, bool sources)
{
    return {all ? guide::Detail::All : guide::Detail::Short, sources};
}

document::PaperOptions paperOptionsOf(const Settings &settings)
{
    return {settings.letterPaper() ? QPageSize::Letter : QPageSize::A4,
            settings.largePrint() ? document::PaperText::Large : document::PaperText::Normal};
}

QString sheetsInWords(int sheets)
{
    return SheetsText::tr("%n sheet(s)", "", sheets);
}

} // namespace ui
