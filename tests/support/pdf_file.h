// A PDF file as its reader gets it, through poppler's command-line tools (Debian: poppler-utils).
#pragma once

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QTemporaryDir;

struct PdfWord
{
    QString text;
    QRectF place; // in points, from the top left
};

struct PdfSheet
{
    QSizeF size; // in points
    std::vector<PdfWord> words;

    // The index of the word with which the last `text` of the sheet begins; -1 if there is none.
    qsizetype find(const QString &text) const;
    QString textFrom(qsizetype first, qsizetype end) const;
    QString text() const { return textFrom(0, static_cast<qsizetype>(words.size())); }
};

struct PdfFont
{
    QString name;
    bool embedded = false;
};

class PdfFile
{
public:
    // Calls `write` with the name of a file to write, which is gone with this object. Stops the test if it cannot be
    // read.
    explicit PdfFile(const std::function<void(const QString &file)> &write);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    const std::vector<PdfSheet> &sheets() const { return m_sheets; }
    std::vector<PdfFont> fonts() const;
    std::vector<int> fontSizes() const;                  // in points, rounded
    QStringList textColors() const;                      // "#000000", each once
    QString information() const;                         // lines of "Title:  ..." and the like
    QString metadata() const;                            // XMP
    QStringList links() const;                           // the addresses of all links
    std::vector<QImage> pictures(int dotsPerInch) const; // one for each sheet, in shades of grey

private:
    QStringList fontAttribute(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::vector<PdfSheet> m_sheets;
};
