// Printing: print, preview or save what is open. What comes of it is told in one sentence, never in a box.
#pragma once

#include "document/paper.h"

#include <QObject>

class QWidget;

namespace ui {

class Settings;

class Printing : public QObject
{
    Q_OBJECT

public:
    // All must outlive it; `window` is the parent of the system's dialogs.
    Printing(const guide::Guide &guide, Settings &settings, QWidget *window);

    void print(const document::Sheets &sheets);
    void preview(const document::Sheets &sheets);
    // As PDF, HTML or plain text, by the end of the name that the reader chooses.
    void save(const document::Sheets &sheets);

Q_SIGNALS:
    void told(const QString &sentence);
    // There is nothing to print on; the sheets can still be saved.
    void noPrinter(const document::Sheets &sheets);

private:
    document::PaperOptions options() const;
    void saveAs(const document::Sheets &sheets, const QString &file);

    const guide::Guide &m_guide;
    Settings &m_settings;
    QWidget *m_window;
};

// "Home remedies" becomes "midback-home-remedies": a name that every file system takes.
QString suggestedName(const QString &title);

} // namespace ui
