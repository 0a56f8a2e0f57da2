// SaveDesk: a window with a folder of its own to save in, and what is told of it.
#pragma once

#include "support/open_window.h"

#include "ui/printing/printing.h"

#include <QTemporaryDir>

#include <functional>

class QFileDialog;

class SaveDesk
{
public:
    explicit SaveDesk(ui::Theme theme = ui::Theme::Light);

    OpenWindow &reader() { return m_reader; }
    ui::Printing &printing() { return *m_reader.window().findChild<ui::Printing *>(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QStringList files() const;
    const QStringList &told() const { return m_told; }

    void put(const QString &name, const QByteArray &content) const;
    QByteArray contentOf(const QString &name) const;

    // Saves, with the dialog left to `act`, which has to close it.
    void save(const document::Sheets &sheets, std::function<void(QFileDialog &)> act);

private:
    QTemporaryDir m_folder;
    OpenWindow m_reader;
    QStringList m_told;
};

// Three pages.
document::Sheets someSheets();

// As the reader does it.
void typeName(QFileDialog &dialog, const QString &name);
void pressSave(QFileDialog &dialog);
