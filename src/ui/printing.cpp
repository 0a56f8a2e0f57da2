#include "ui/printing.h"

#include "document/export.h"
#include "document/save_file.h"
#include "ui/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>

namespace ui {
namespace {

// Shown when the work takes longer than half a second. It cannot be stopped: half a printing helps nobody.
class PatienceDialog : public QProgressDialog
{
public:
    explicit PatienceDialog(QWidget *window)
        : QProgressDialog(Printing::tr("Preparing the sheets"), QString(), 0, 1, window)
    {
        setWindowModality(Qt::WindowModal);
        setMinimumDuration(500);
    }
};

document::Progress progressOf(QProgressDialog &dialog)
{
    return [&dialog](int done, int of) {
        dialog.setMaximum(of);
        dialog.setValue(done);
    };
}

} // namespace

QString suggestedName(const QString &title)
{
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return QStringLiteral("midback-") + (name.isEmpty() ? QStringLiteral("page") : name);
}

Printing::Printing(const guide::Guide &guide, Settings &settings, QWidget *window)
    : QObject(window), m_guide(guide), m_settings(settings), m_window(window)
{
}

document::PaperOptions Printing::options() const
{
    return {m_settings.letterPaper() ? QPageSize::Letter : QPageSize::A4,
            m_settings.largePrint() ? document::PaperText::Large : document::PaperText::Normal};
}

void Printing::print(const document::Sheets &sheets)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        Q_EMIT noPrinter(sheets);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheets.title);
    printer.setPageSize(QPageSize(options().size));
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    PatienceDialog patience(m_window);
    const auto painted = document::paint(printer, sheets, m_guide, options(), progressOf(patience));
    Q_EMIT told(painted ? tr("Sent to the printer: %n sheet(s).", nullptr, *painted) : painted.error());
}

void Printing::preview(const document::Sheets &sheets)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Preview: %1").arg(sheets.title));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter *target) {
        PatienceDialog patience(m_window);
        if (const auto painted = document::paint(*target, sheets, m_guide, options(), progressOf(patience)); !painted)
            Q_EMIT told(painted.error());
    });
    dialog.exec();
}

void Printing::save(const document::Sheets &sheets)
{
    const QString pdf = tr("PDF (*.pdf)");
    const QString html = tr("Web page (*.html)");
    const QString text = tr("Plain text (*.txt)");
    // An object rather than one of the static functions: the ending follows the chosen kind, before the dialog asks whether
    // an existing file may be replaced.
    QFileDialog dialog(m_window, tr("Save"), m_settings.saveFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({pdf, html, text});
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &kind) {
        dialog.setDefaultSuffix(kind == html   ? QStringLiteral("html")
                                : kind == text ? QStringLiteral("txt")
                                               : QStringLiteral("pdf"));
    });
    dialog.selectFile(suggestedName(sheets.title));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    saveAs(sheets, dialog.selectedFiles().constFirst());
}

void Printing::saveAs(const document::Sheets &sheets, const QString &file)
{
    PatienceDialog patience(m_window);
    const auto endsWith = [&](const char *known) { return file.endsWith(QLatin1String(known), Qt::CaseInsensitive); };
    const auto saved = endsWith(".html")  ? document::saveText(file, document::htmlOf(sheets.pages, m_guide))
                       : endsWith(".txt") ? document::saveText(file, document::plainTextOf(sheets.pages, m_guide))
                                          : document::savePdf(file, sheets, m_guide, options(), progressOf(patience));
    if (saved)
        m_settings.setSaveFolder(QFileInfo(file).absolutePath());
    Q_EMIT told(saved ? tr("Saved: %1").arg(QDir::toNativeSeparators(file)) : saved.error());
}

} // namespace ui
