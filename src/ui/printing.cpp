#include "ui/printing.h"

#include "document/export.h"
#include "document/paper.h"
#include "ui/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace ui {

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
        Q_EMIT told(tr("No printer was found. You can save this as a PDF instead."));
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheets.title);
    printer.setPageSize(QPageSize(options().size));
    QPrintDialog dialog(&printer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int painted = document::paint(printer, sheets, m_guide, options());
    Q_EMIT told(tr("Sent to the printer: %n sheet(s).", nullptr, painted));
}

void Printing::preview(const document::Sheets &sheets)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog dialog(&printer, m_window);
    dialog.setWindowTitle(tr("Preview: %1").arg(sheets.title));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [&](QPrinter *target) {
        document::paint(*target, sheets, m_guide, options());
    });
    dialog.exec();
}

void Printing::save(const document::Sheets &sheets)
{
    const QString pdf = tr("PDF (*.pdf)");
    const QString html = tr("Web page (*.html)");
    const QString text = tr("Plain text (*.txt)");
    const QString start = QDir(m_settings.saveFolder()).filePath(suggestedName(sheets.title) + QStringLiteral(".pdf"));
    QString chosen;
    QString file = QFileDialog::getSaveFileName(m_window, tr("Save"), start,
                                                QStringList{pdf, html, text}.join(QStringLiteral(";;")), &chosen);
    if (file.isEmpty())
        return;
    const QString ending = chosen == html ? QStringLiteral(".html")
                           : chosen == text ? QStringLiteral(".txt")
                                            : QStringLiteral(".pdf");
    const auto endsWith = [&](const char *known) { return file.endsWith(QLatin1String(known), Qt::CaseInsensitive); };
    if (!endsWith(".pdf") && !endsWith(".html") && !endsWith(".txt"))
        file += ending;

    const auto saved = endsWith(".html") ? document::saveText(file, document::htmlOf(sheets.pages, m_guide))
                       : endsWith(".txt") ? document::saveText(file, document::plainTextOf(sheets.pages, m_guide))
                                          : document::savePdf(file, sheets, m_guide, options());
    if (saved)
        m_settings.setSaveFolder(QFileInfo(file).absolutePath());
    Q_EMIT told(saved ? tr("Saved: %1").arg(QDir::toNativeSeparators(file)) : saved.error());
}

} // namespace ui
