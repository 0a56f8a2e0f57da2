// Paper: pages of the guide on any paged device, with a footer on each sheet, and as a PDF file.
//
// Paper never takes the screen's documents or colours: each printing builds its own, black on white. No type is smaller
// than the body text (RNIB clear print: 14 points; large print: 18). Lengths are millimetres, type sizes are points.
#pragma once

#include "document/page_style.h"
#include "guide/page.h"
#include "guide/result.h"

#include <QPageSize>
#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace document {

enum class PaperText { Normal, Large };

inline constexpr qreal normalPoints = 14;
inline constexpr qreal largePoints = 18;
inline constexpr qreal marginMillimetres = 16;

struct PaperOptions
{
    QPageSize::PageSizeId size = QPageSize::A4; // A4 or Letter
    PaperText text = PaperText::Normal;
};

// What is printed in one go. Each page of the guide starts on a new sheet.
struct Sheets
{
    QString title;
    std::vector<guide::Page> pages;
};

// Sets the size and the margins of the device, then draws. Returns the number of sheets.
int paint(QPagedPaintDevice &device, const Sheets &sheets, const guide::Guide &guide, const PaperOptions &options);

// Writes through a temporary file, so that an existing file is kept whole if anything fails.
// The error is one sentence for a person.
guide::Result<guide::Done, QString> savePdf(const QString &file, const Sheets &sheets, const guide::Guide &guide,
                                            const PaperOptions &options);

// Likewise for text that is already complete.
guide::Result<guide::Done, QString> saveText(const QString &file, const std::string &text);

} // namespace document
