#include "ui/printing/printing.h"

#include "document/export/save_as.h"
#include "ui/printing/print_options.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QSettings>

namespace ui {
namespace {

enum class Stop { Offered, NotOffered };

// Saving can be stopped. A printer cannot: the system of Linux sends it what is drawn so far, and half a printing helps
// nobody.
class PatienceDialog : public QProgressDialog
{
public:
    PatienceDialog(int patience, Stop stop, QWidget *window)
        : QProgressDialog(Printing::tr("Preparing the sheets"),
                          stop == Stop::Offered ? Printing::tr("Stop") : QString(), 0, 1, window),
          m_stop(stop)
    {
        setWindowModality(Qt::WindowModal);
        setMinimumDuration(patience);
    }

    document::Progress progress()
    {
        return [this](int done, int of) {
            setMaximum(of);
            setValue(done);
            return m_stop == Stop::NotOffered || !wasCanceled(); // Esc cancels without a button too
        };
    }

private:
    Stop m_stop;
};

// Qt's dialog of files writes the folders it has seen into a file of its own, QtProject.conf, and nothing turns that
// off. Below a device, no file can be made. The guide keeps none of its own settings this way.
void keepNoHistoryOfFiles()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
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
    keepNoHistoryOfFiles();
}

int Printing::sheetCount(const document::Sheets &sheets) const
{
    return document::sheetCount(sheets, m_guide, paperOptionsOf(m_settings));
}

void Printing::print(const document::Sheets &sheets)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        Q_EMIT noPrinter(sheets);
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheets.title);
    printer.setPageSize(QPageSize(paperOptionsOf(m_settings).size));
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printOn(printer, sheets);
}

void Printing::printOn(QPrinter &printer, const document::Sheets &sheets)
{
    PatienceDialog patience(m_patience, Stop::NotOffered, m_window);
    const auto painted = document::paint(printer, sheets, m_guide, paperOptionsOf(m_settings), patience.progress());
    Q_EMIT told(painted ? tr("Sent to the printer: %n sheet(s).", "", *painted) : painted.error());
}

void Printing::save(const document::Sheets &sheets)
{
    const QString pdf = tr("PDF (*.pdf)");
    const QString html = tr("Web page (*.html)");
    const QString text = tr("Plain text (*.txt)");
    // An object rather than one of the static functions: the ending follows the chosen kind, before the dialog asks
    // whether an existing file may be replaced.
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
    PatienceDialog patience(m_patience, Stop::Offered, m_window);
    const auto saved = document::saveAs(file, sheets, m_guide, paperOptionsOf(m_settings), patience.progress());
    if (saved)
        m_settings.setSaveFolder(QFileInfo(file).absolutePath());
    Q_EMIT told(saved ? tr("Saved: %1").arg(QDir::toNativeSeparators(file)) : saved.error());
}

} // namespace ui
