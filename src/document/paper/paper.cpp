#include "document/paper/paper.h"

#include "document/paper/paper_drawing.h"
#include "document/paper/paper_footer.h"
#include "document/paper/sheet_pictures.h"
#include "document/text/text_writer.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace document {
namespace {

// The distance from line to line, of the size of the type. Clear print asks for 1.5; a sheet to fill in may go down to
// the least, where that saves a sheet of paper.
constexpr std::array<qreal, 5> leadings{1.5, 1.4, 1.3, 1.2, 1.15};

} // namespace

// These three have names of their own outside: SheetPictures holds them.

// A page of the guide, laid out.
struct PreparedPage
{
    std::vector<PaperBox> boxes;
    PaperLayout layout;
    PaperBox header; // the title, on every sheet after the first
    const PaperFooter *footer = nullptr;
    qreal em = 0;
};

// All pages, on sheets that are counted through.
struct PreparedSheets
{
    std::vector<PreparedPage> pages;
    int count = 0;
};

class Preparation
{
public:
    Preparation(QPagedPaintDevice &device, const guide::Guide &guide, const PageStyle &style)
        : m_device(device), m_guide(guide), m_style(style)
    {
    }

    PreparedPage prepare(const guide::Page &page)
    {
        if (!page.dense)
            return prepare(page, leadings.front());
        PreparedPage tight = prepare(page, leadings.back());
        for (const qreal leading : leadings) {
            PreparedPage loose = prepare(page, leading);
            if (loose.layout.sheets == tight.layout.sheets)
                return loose;
        }
        return tight;
    }

private:
    PreparedPage prepare(const guide::Page &page, qreal leading)
    {
        PreparedPage prepared;
        PaperBoxes boxes(m_guide, m_style, m_device, m_device.width(), leading);
        boxes.addHeader(page.title);
        prepared.header = std::move(boxes.take().front());
        boxes.addPage(page);
        prepared.em = boxes.em();
        prepared.boxes = boxes.take();
        prepared.footer = &footer(leading);
        prepared.layout = place(prepared.boxes, m_device.height() - prepared.footer->height(),
                                prepared.header.height() + prepared.em / 2);
        return prepared;
    }

    const PaperFooter &footer(qreal leading)
    {
        const auto found = m_footers.try_emplace(leading, m_guide, m_style, m_device, m_device.width(), leading);
        return found.first->second;
    }

    QPagedPaintDevice &m_device;
    const guide::Guide &m_guide;
    const PageStyle &m_style;
    std::map<qreal, PaperFooter> m_footers; // by leading
};

namespace {

void fillInPageNumbers(std::vector<PreparedPage> &pages, const std::map<std::string, int> &firstSheets)
{
    for (PreparedPage &page : pages) {
        for (PaperBox &box : page.boxes) {
            for (PaperPart &part : box.parts) {
                for (PaperLabel &label : part.labels) {
                    const auto found = firstSheets.find(label.pageNumberOf);
                    if (found != firstSheets.end())
                        label.text = QString::number(found->second);
                }
            }
        }
    }
}

// Nothing where `goesOn`, asked before each page, says no.
std::optional<PreparedSheets> prepareSheets(Preparation &preparation, const std::vector<guide::Page> &pages,
                                            const std::function<bool()> &goesOn)
{
    PreparedSheets prepared;
    std::map<std::string, int> firstSheets;
    for (const guide::Page &page : pages) {
        if (!goesOn())
            return {};
        prepared.pages.push_back(preparation.prepare(page));
        firstSheets.emplace(page.id, prepared.count + 1);
        prepared.count += prepared.pages.back().layout.sheets;
    }
    fillInPageNumbers(prepared.pages, firstSheets);
    if (pages.empty()) { // nothing to print is one empty sheet
        prepared.pages.push_back(preparation.prepare({}));
        prepared.count = 1;
    }
    return prepared;
}

// A sheet of the page; `number` of `count` stands in its footer.
void drawSheet(QPainter &painter, const PreparedPage &page, int sheet, const PageStyle &style, const QSize &room,
               int number, int count)
{
    if (sheet > 0)
        draw(painter, {&page.header, 0, page.header.parts.size(), false, 0, 0}, style, room.width(), page.em);
    for (const Placement &placement : page.layout.placements) {
        if (placement.sheet == sheet)
            draw(painter, placement, style, room.width(), page.em);
    }
    painter.save();
    painter.translate(0, room.height() - page.footer->height());
    page.footer->draw(painter, number, count);
    painter.restore();
}

QString notStarted()
{
    return QStringLiteral("The printing could not be started. Try another printer, or save as PDF.");
}

QString stopped()
{
    return QStringLiteral("Stopped: nothing was saved.");
}

QPagedPaintDevice &setUp(QPagedPaintDevice &device, const PaperOptions &options)
{
    device.setPageSize(QPageSize(options.size));
    const qreal margin = marginMillimetres;
    device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    return device;
}

PageStyle styleFor(const PaperOptions &options)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(options.text == PaperText::Large ? largePoints : normalPoints);
    return PageStyle::paper(font);
}

} // namespace

int sheetCount(const Sheets &sheets, const guide::Guide &guide, const PaperOptions &options)
{
    QBuffer nowhere;
    QPdfWriter device(&nowhere);
    setUp(device, options);
    const PageStyle style = styleFor(options);
    Preparation preparation(device, guide, style);
    int count = 0;
    for (const guide::Page &page : sheets.pages)
        count += preparation.prepare(page).layout.sheets;
    return std::max(count, 1);
}

guide::Result<int, QString> paint(QPagedPaintDevice &device, const Sheets &sheets, const guide::Guide &guide,
                                  const PaperOptions &options, const Progress &progress)
{
    setUp(device, options);

    // Before anything is measured: a printer that is not there has no size either.
    QPainter painter;
    if (!painter.begin(&device))
        return guide::Unexpected{notStarted()};

    const PageStyle style = styleFor(options);

    // Laying out and drawing take about as long as each other: each page counts twice.
    const int steps = 2 * static_cast<int>(sheets.pages.size());
    int done = 0;
    const auto goesOn = [&] {
        return !progress || progress(done++, steps);
    };

    Preparation preparation(device, guide, style);
    const std::optional<PreparedSheets> prepared = prepareSheets(preparation, sheets.pages, goesOn);
    if (!prepared)
        return guide::Unexpected{stopped()};
    const QSize room(device.width(), device.height());
    int number = 0;
    for (const PreparedPage &page : prepared->pages) {
        if (!goesOn())
            return guide::Unexpected{stopped()};
        for (int sheet = 0; sheet < page.layout.sheets; ++sheet) {
            if (number > 0 && !device.newPage())
                return guide::Unexpected{notStarted()};
            drawSheet(painter, page, sheet, style, room, ++number, prepared->count);
        }
    }
    if (progress)
        progress(steps, steps);
    return prepared->count;
}

struct SheetPictures::Prepared
{
    Prepared(const Sheets &content, const guide::Guide &guide, const PaperOptions &options)
        : device(&nowhere), style(styleFor(options)), preparation(setUp(device, options), guide, style),
          sheets(*prepareSheets(preparation, content.pages, [] { return true; }))
    {
    }

    QBuffer nowhere;
    QPdfWriter device; // measures
    PageStyle style;
    Preparation preparation;
    PreparedSheets sheets;
};

SheetPictures::SheetPictures(const Sheets &sheets, const guide::Guide &guide, const PaperOptions &options)
    : m_prepared(std::make_unique<Prepared>(sheets, guide, options))
{
}

SheetPictures::~SheetPictures() = default;

int SheetPictures::count() const
{
    return m_prepared->sheets.count;
}

QSizeF SheetPictures::paper() const
{
    return m_prepared->device.pageLayout().fullRect(QPageLayout::Point).size();
}

QImage SheetPictures::picture(int sheet, int width) const
{
    const QPdfWriter &device = m_prepared->device;
    const QPageLayout layout = device.pageLayout();
    const QSize full = layout.fullRectPixels(device.resolution()).size();
    const qreal scale = static_cast<qreal>(width) / full.width();
    QImage image(width, qRound(full.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    // Letters are measured by the points of what they are drawn on.
    image.setDotsPerMeterX(qRound(device.logicalDpiX() / 0.0254));
    image.setDotsPerMeterY(qRound(device.logicalDpiY() / 0.0254));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.translate(layout.paintRectPixels(device.resolution()).topLeft());
    int before = 0;
    for (const PreparedPage &page : m_prepared->sheets.pages) {
        if (sheet < before + page.layout.sheets) {
            drawSheet(painter, page, sheet - before, m_prepared->style, {device.width(), device.height()}, sheet + 1,
                      count());
            break;
        }
        before += page.layout.sheets;
    }
    return image;
}

} // namespace document
