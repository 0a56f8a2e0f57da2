#include "support/paper_checks.h"

#include "document/export/save_file.h"
#include "support/qt_strings.h"

#include <QImage>
#include <QPalette>

#include <algorithm>

using namespace document;

const std::vector<PaperOptions> &allPaperOptions()
{
    static const std::vector<PaperOptions> all{{QPageSize::A4, PaperText::Normal},
                                               {QPageSize::A4, PaperText::Large},
                                               {QPageSize::Letter, PaperText::Normal},
                                               {QPageSize::Letter, PaperText::Large}};
    return all;
}

const std::vector<QPalette> &screenPalettes()
{
    const auto of = [](const QColor &text, const QColor &button, const QColor &background) {
        return QPalette(text, button, button, button, button, text, text, background, background);
    };
    static const std::vector<QPalette> all{of(Qt::black, Qt::lightGray, Qt::white),
                                           of(Qt::white, Qt::darkGray, Qt::black), of(Qt::yellow, Qt::black, Qt::black),
                                           of(Qt::black, Qt::white, Qt::white), of(Qt::green, Qt::blue, Qt::darkBlue)};
    return all;
}

PdfFile printed(const std::vector<guide::Page> &pages, const guide::Guide &guide, const PaperOptions &options)
{
    return PdfFile([&](const QString &file) {
        const auto saved = savePdf(file, {QStringLiteral("A <title> & more"), pages}, guide, options);
        CHECK((saved ? QString() : saved.error()) == QString());
    });
}

qsizetype footerOf(const PdfSheet &sheet)
{
    const qsizetype footer = sheet.find(QStringLiteral("Get help now."));
    REQUIRE(footer >= 0);
    return footer;
}

QString contentOf(const PdfSheet &sheet)
{
    return sheet.textFrom(0, footerOf(sheet));
}

QString contentOf(const PdfFile &pdf)
{
    QStringList contents;
    for (const PdfSheet &sheet : pdf.sheets())
        contents.append(contentOf(sheet));
    return contents.join(QLatin1Char(' '));
}

void checkNothingHangsOut(const PdfFile &pdf)
{
    const qreal margin = marginMillimetres / 25.4 * 72 - 1;
    for (const PdfSheet &sheet : pdf.sheets()) {
        const QRectF inside = QRectF(QPointF(), sheet.size).adjusted(margin, margin, -margin, -margin);
        const qsizetype footer = footerOf(sheet);
        const qreal footerTop = sheet.words[static_cast<std::size_t>(footer)].place.top();
        for (std::size_t i = 0; i < sheet.words.size(); ++i) {
            const PdfWord &word = sheet.words[i];
            const bool stands = inside.contains(word.place.center()) && word.place.left() >= inside.left()
                                && word.place.right() <= inside.right()
                                && (static_cast<qsizetype>(i) >= footer || word.place.bottom() <= footerTop);
            INFO(word.text.toStdString() << " at " << word.place.left() << ", " << word.place.top() << " of "
                                         << contentOf(sheet).left(60).toStdString());
            CHECK(stands);
        }
    }
}

void checkPaperAndType(const PdfFile &pdf, const PaperOptions &options, SmallPrint smallPrint)
{
    for (const PdfSheet &sheet : pdf.sheets())
        CHECK(sheet.size == (options.size == QPageSize::A4 ? QSizeF(595, 842) : QSizeF(612, 792)));
    for (const PdfFont &font : pdf.fonts()) {
        INFO(font.name.toStdString());
        CHECK(font.embedded);
    }
    const std::vector<int> sizes = pdf.fontSizes();
    REQUIRE_FALSE(sizes.empty());
    const bool large = options.text == PaperText::Large;
    const int least = smallPrint == SmallPrint::Sources ? (large ? 13 : 10) : (large ? 18 : 14);
    CHECK(*std::min_element(sizes.begin(), sizes.end()) == least);
}

qreal filled(const PdfSheet &sheet)
{
    const qsizetype footer = footerOf(sheet);
    const qreal bottom = sheet.words[static_cast<std::size_t>(footer)].place.top();
    const qreal top = marginMillimetres / 25.4 * 72;
    qreal last = top;
    for (qsizetype i = 0; i < footer; ++i)
        last = std::max(last, sheet.words[static_cast<std::size_t>(i)].place.bottom());
    return (last - top) / (bottom - top);
}

void checkBrightness(const PdfFile &pdf)
{
    const std::vector<QImage> pictures = pdf.pictures(60);
    CHECK(pictures.size() == pdf.sheets().size());
    for (const QImage &picture : pictures) {
        double sum = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                sum += qGray(picture.pixel(x, y));
        }
        CHECK(sum / 255 / picture.width() / picture.height() > 0.9);
    }
}
