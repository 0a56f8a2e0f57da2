// What every printed sheet must keep to, whatever stands on it.
#pragma once

#include "document/paper/paper.h"
#include "support/pdf_file.h"

#include <vector>

class QPalette;

// A4 and Letter, each in normal and in large print.
const std::vector<document::PaperOptions> &allPaperOptions();

// Of screens: light, dark, and of high contrast in several colours.
const std::vector<QPalette> &screenPalettes();

PdfFile printed(const std::vector<guide::Page> &pages, const guide::Guide &guide,
                const document::PaperOptions &options = {});

// The index of the word with which the footer begins: the emergency line.
qsizetype footerOf(const PdfSheet &sheet);

// All words above the footer.
QString contentOf(const PdfSheet &sheet);
QString contentOf(const PdfFile &pdf);

// Everything stands between the margins, and above the footer.
void checkNothingHangsOut(const PdfFile &pdf);

// The list of sources alone may be set smaller.
enum class SmallPrint { No, Sources };

// The size of each sheet, fonts that travel with the file, and no type below that of the text.
void checkPaperAndType(const PdfFile &pdf, const document::PaperOptions &options,
                       SmallPrint smallPrint = SmallPrint::No);

// How far down the words above the footer reach, of the room for them.
qreal filled(const PdfSheet &sheet);

// No sheet is darker than 0.9 on average, of 1 for white.
void checkBrightness(const PdfFile &pdf);
