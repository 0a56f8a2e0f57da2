// Paper: pages of the guide on any paged device, with a footer on each sheet.
//
// Paper never takes the screen's documents or colours: each printing builds its own, black on white. No type is smaller
// than the body text (RNIB clear print: 14 points; large print: 18). Lengths are millimetres, type sizes are points.
#pragma once

#include "document/style/page_style.h"
#include "guide/base/result.h"
#include "guide/page/page.h"

#include <QPageSize>
#include <QString>

#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace document {

enum class PaperText { Normal, Large };

inline constexpr qreal normalPoints = 14;
inline constexpr qreal largePoints = 18;
inline constexpr qreal marginMillimetres = 13; // most printers reach within 6; clear print asks for 12.7

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

// Called now and then while pages are laid out and then drawn, from 0 up to `of`. False stops the work, which is an
// error: for a file that is not written until all is drawn. A printer may print what it got.
using Progress = std::function<bool(int done, int of)>;

// Sets the size and the margins of the device, then draws. Returns the number of sheets; the error, if the device takes
// no drawing, is one sentence for a person.
guide::Result<int, QString> paint(QPagedPaintDevice &device, const Sheets &sheets, const guide::Guide &guide,
                                  const PaperOptions &options, const Progress &progress = {});

// How many sheets that will take. Draws nothing.
int sheetCount(const Sheets &sheets, const guide::Guide &guide, const PaperOptions &options);

} // namespace document
