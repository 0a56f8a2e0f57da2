// Printing: print or save what is open. What comes of it is told in one sentence, never in a box.
//
// Nothing is kept of the files that were saved but what the settings hold.
//
// What takes longer than half a second shows how far it is. Saving can be stopped: an existing file is then as it was.
#pragma once

#include "document/paper/paper.h"

#include <QObject>

class QPrinter;
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
    void printOn(QPrinter &printer, const document::Sheets &sheets); // that the reader has chosen
    // As PDF, HTML or plain text, by the end of the name that the reader chooses.
    void save(const document::Sheets &sheets);

    int sheetCount(const document::Sheets &sheets) const;

    int patience() const { return m_patience; } // before the progress is shown, in milliseconds
    void setPatience(int milliseconds) { m_patience = milliseconds; }

Q_SIGNALS:
    void told(const QString &sentence);
    // There is nothing to print on; the sheets can still be saved.
    void noPrinter(const document::Sheets &sheets);

private:
    void saveAs(const document::Sheets &sheets, const QString &file);

    const guide::Guide &m_guide;
    Settings &m_settings;
    QWidget *m_window;
    int m_patience = 500;
};

// "Home remedies" becomes "midback-home-remedies": a name that every file system takes.
QString suggestedName(const QString &title);

} // namespace ui
