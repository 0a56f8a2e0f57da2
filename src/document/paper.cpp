#include "document/paper.h"

#include "document/paper_box.h"
#include "document/text_writer.h"
#include "guide/emergency.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>

#include <algorithm>
#include <functional>

namespace document {
namespace {

constexpr QLatin1String applicationName("Midback");

// Where some parts of a box stand: one sheet, `y` from the top of the content.
struct Placement
{
    const PaperBox *box = nullptr;
    std::size_t firstPart = 0;
    std::size_t endPart = 0;
    int sheet = 0;
    qreal y = 0;
};

qreal heightOf(const PaperBox &box)
{
    qreal height = 0;
    for (const PaperPart &part : box.parts)
        height += part.height();
    return height;
}

// The room that must be left for the box at `index`: itself, and what has to stand on the same sheet with it. Where all
// that is more than a sheet, the least that may stand at its foot: the headings and two parts, as the first may be a title.
qreal roomFor(const std::vector<PaperBox> &boxes, std::size_t index, qreal sheetHeight)
{
    qreal headings = 0;
    for (; boxes[index].keepWithNext && index + 1 < boxes.size(); ++index)
        headings += heightOf(boxes[index]) + boxes[index + 1].gapBefore;
    const qreal whole = headings + heightOf(boxes[index]);
    if (whole <= sheetHeight)
        return whole;
    const std::vector<PaperPart> &parts = boxes[index].parts;
    qreal least = headings;
    for (std::size_t part = 0; part < std::min<std::size_t>(parts.size(), 2); ++part)
        least += parts[part].height();
    return least;
}

std::vector<Placement> place(const std::vector<PaperBox> &boxes, qreal sheetHeight)
{
    std::vector<Placement> placements;
    int sheet = 0;
    qreal y = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const PaperBox &box = boxes[i];
        // A heading has kept the room for what it stands above.
        const bool held = i > 0 && boxes[i - 1].keepWithNext;
        const bool fits = held || y + box.gapBefore + roomFor(boxes, i, sheetHeight) <= sheetHeight;
        if (y > 0 && (box.startsSheet || !fits)) {
            ++sheet;
            y = 0;
        }
        if (y > 0)
            y += box.gapBefore;
        Placement current{&box, 0, 0, sheet, y};
        for (std::size_t part = 0; part < box.parts.size(); ++part) {
            // Only a box that is taller than a whole sheet, with its headings, is ever parted, and then between its parts.
            if (y > 0 && y + box.parts[part].height() > sheetHeight) {
                current.endPart = part;
                placements.push_back(current);
                current = {&box, part, part, ++sheet, 0};
                y = box.repeatsFirst ? box.parts.front().height() : 0;
            }
            y += box.parts[part].height();
        }
        current.endPart = box.parts.size();
        placements.push_back(current);
    }
    return placements;
}

void drawPart(QPainter &painter, const PaperPart &part, const PageStyle &style, qreal em)
{
    if (!part.marker.isEmpty()) {
        const QTextLine line = part.text->firstBlock().layout()->lineAt(0);
        painter.setFont(style.font);
        painter.setPen(style.text);
        const qreal width = painter.fontMetrics().horizontalAdvance(part.marker + QLatin1Char(' '));
        painter.drawText(QPointF(part.indent - width, line.y() + line.ascent()), part.marker);
    }
    painter.save();
    // The white that is left out is the one above: no letter reaches up to it.
    painter.translate(part.indent, -part.trim);
    part.text->drawContents(&painter);
    painter.restore();
    for (const PaperCell &cell : part.cells) {
        painter.save();
        painter.translate(cell.x, cell.turned ? part.height() : -part.trim);
        if (cell.turned)
            painter.rotate(-90);
        cell.text->drawContents(&painter);
        painter.restore();
    }
    painter.fillRect(QRectF(0, part.height(), part.ruleWidth, 0.05 * em), style.line);
}

void drawPlacement(QPainter &painter, const Placement &placement, const PageStyle &style, qreal em)
{
    qreal y = 0;
    painter.save();
    painter.translate(0, placement.y);
    const auto draw = [&](const PaperPart &part) {
        painter.save();
        painter.translate(0, y);
        drawPart(painter, part, style, em);
        painter.restore();
        y += part.height();
    };
    if (placement.box->repeatsFirst && placement.firstPart > 0)
        draw(placement.box->parts.front());
    for (std::size_t i = placement.firstPart; i < placement.endPart; ++i)
        draw(placement.box->parts[i]);
    if (placement.box->framed)
        painter.fillRect(QRectF(0.25 * em, 0, 0.18 * em, y), style.border);
    painter.restore();
}

// The same on every sheet: the emergency line, what this is, and the number of the sheet.
class Footer
{
public:
    Footer(const guide::Guide &guide, const PageStyle &style, QPaintDevice &device, qreal width)
        : m_style(style), m_width(width), m_em(QFontMetricsF(style.font, &device).height())
    {
        m_text.documentLayout()->setPaintDevice(&device);
        const guide::Text text{guide::Strong{std::string(guide::emergencyTitle) + ". "},
                               guide::Plain{std::string(guide::emergencyLine)}};
        writeText(m_text, text, TextRole::Body, style, guide, Citations::Brackets);
        m_text.setTextWidth(width);
        m_line = applicationName + QLatin1Char(' ') + toQString(guide.edition()) + QStringLiteral(" \u00b7 ")
                 + QString::fromUtf8(guide::notADiagnosis.data(), static_cast<qsizetype>(guide::notADiagnosis.size()));
    }

    qreal height() const { return m_text.size().height() + 2.6 * m_em; }

    // With the painter's origin at the top left of the footer.
    void draw(QPainter &painter, int number, int count)
    {
        painter.fillRect(QRectF(0, 0.5 * m_em, m_width, 0.05 * m_em), m_style.line);
        painter.save();
        painter.translate(0, 0.8 * m_em);
        m_text.drawContents(&painter);
        painter.restore();
        painter.setFont(m_style.font);
        painter.setPen(m_style.text);
        const QRectF line(0, height() - 1.3 * m_em, m_width, 1.3 * m_em);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, m_line);
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("%1 of %2").arg(number).arg(count));
    }

private:
    const PageStyle &m_style;
    qreal m_width;
    qreal m_em;
    QTextDocument m_text;
    QString m_line;
};

// QPdfWriter of Qt 6.4 cannot set a language or an author; XMP metadata can.
QByteArray metadata(const QString &title, const guide::Guide &guide)
{
    return QStringLiteral("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                          "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                          "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li "
                          "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>%2</rdf:li>"
                          "</rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>")
        .arg(title.toHtmlEscaped(), applicationName, toQString(guide.language()))
        .toUtf8();
}

QString cannotWrite(const QString &file, const QString &reason)
{
    return QStringLiteral("The file %1 cannot be written: %2. Choose another folder or name.").arg(file, reason);
}

guide::Result<guide::Done, QString> save(const QString &file, const std::function<void(QIODevice &)> &write)
{
    // The finished file is renamed into place: a device or a pipe would be gone.
    if (const QFileInfo info(file); info.exists() && !info.isFile())
        return guide::Unexpected{cannotWrite(file, QStringLiteral("it is not a file"))};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return guide::Unexpected{cannotWrite(file, out.errorString())};
    write(out);
    // Qt 6.4 commits a file whose last bytes did not fit on the disk, unless it is asked first.
    if (!out.flush() || !out.commit())
        return guide::Unexpected{cannotWrite(file, out.errorString())};
    return guide::Done{};
}

} // namespace

int paint(QPagedPaintDevice &device, const Sheets &sheets, const guide::Guide &guide, const PaperOptions &options)
{
    device.setPageSize(QPageSize(options.size));
    const qreal margin = marginMillimetres;
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);

    QFont font = QGuiApplication::font();
    font.setPointSizeF(options.text == PaperText::Large ? largePoints : normalPoints);
    const PageStyle style = PageStyle::paper(font);
    const qreal width = device.width();

    Footer footer(guide, style, device, width);
    PaperBoxes builder(guide, style, device, width);
    for (const guide::Page &page : sheets.pages)
        builder.addPage(page);
    const qreal em = builder.em();
    const std::vector<PaperBox> boxes = builder.take();
    const qreal footerTop = device.height() - footer.height();
    const std::vector<Placement> placements = place(boxes, footerTop);
    const int count = placements.empty() ? 1 : placements.back().sheet + 1;

    QPainter painter(&device);
    auto placement = placements.begin();
    for (int sheet = 0; sheet < count; ++sheet) {
        if (sheet > 0)
            device.newPage();
        for (; placement != placements.end() && placement->sheet == sheet; ++placement)
            drawPlacement(painter, *placement, style, em);
        painter.save();
        painter.translate(0, footerTop);
        footer.draw(painter, sheet + 1, count);
        painter.restore();
    }
    return count;
}

guide::Result<guide::Done, QString> savePdf(const QString &file, const Sheets &sheets, const guide::Guide &guide,
                                            const PaperOptions &options)
{
    return save(file, [&](QIODevice &out) {
        QPdfWriter writer(&out);
        writer.setTitle(sheets.title);
        writer.setCreator(applicationName);
        writer.setDocumentXmpMetadata(metadata(sheets.title, guide));
        paint(writer, sheets, guide, options);
    });
}

guide::Result<guide::Done, QString> saveText(const QString &file, const std::string &text)
{
    return save(file, [&](QIODevice &out) { out.write(text.data(), static_cast<qint64>(text.size())); });
}

} // namespace document
