// PaperBox: one thing on paper that should not be torn apart, and the boxes of a page. Used by paper.cpp.
//
// All lengths are in the pixels of the device.
#pragma once

#include "document/text/text_writer.h"
#include "guide/page/lines.h"

#include <QRectF>
#include <QTextDocument>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QPaintDevice;

namespace document {

// What is drawn rather than written: a box to tick, a ticked one, a line to write on.
struct PaperMark
{
    enum class Kind { Box, TickedBox, Line };

    Kind kind = Kind::Box;
    QRectF rect; // of a line: its top edge
};

// A few words at a fixed place, wrapped within it.
struct PaperLabel
{
    QString text;
    QRectF rect;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::string pageNumberOf = {}; // the id of a page: the text is filled in when the sheets are counted
};

// What stands in a column of a table, right of the heading of its row.
struct PaperCell
{
    std::unique_ptr<QTextDocument> text;
    qreal x = 0;
    qreal top = 0;
    bool turned = false; // reads upwards: the headings of narrow columns

    qreal height() const { return turned ? text->idealWidth() : text->size().height(); }
};

// A run of text; `marker` (a bullet, a number) hangs in the indent.
struct PaperPart
{
    std::unique_ptr<QTextDocument> text; // may be none
    QString marker = {};
    qreal indent = 0;
    qreal textTop = 0;
    std::vector<PaperMark> marks = {};
    std::vector<PaperLabel> labels = {};
    std::vector<PaperCell> cells = {};
    std::shared_ptr<const guide::Figure> figure = {}; // may be none
    QRectF figureRect = {};
    qreal leastHeight = 0; // of the marks, labels and figure
    bool ruleBelow = false;

    qreal height() const;
};

enum class PaperFrame {
    None,
    Bar,    // a rule on the left: callouts and cards
    Border, // all around: warnings
};

struct PaperBox
{
    std::vector<PaperPart> parts;
    qreal gapBefore = 0;
    PaperFrame frame = PaperFrame::None;
    qreal padding = 0;                     // above and below the parts
    bool keepWithNext = false;             // headings: never last on a sheet
    bool prefersNext = false;              // the ends of a list: not alone on a sheet, where there is room for both
    std::shared_ptr<const PaperPart> head; // of a table: stands above the first box of it on each sheet
    bool startsTable = false;

    qreal height() const; // without the head
};

class PaperBoxes
{
public:
    // `leading` is the distance from line to line, of the size of the type.
    PaperBoxes(const guide::Guide &guide, const PageStyle &style, QPaintDevice &device, qreal width, qreal leading);

    void addPage(const guide::Page &page);
    void addHeader(const std::string &title); // what names the page on its second sheet
    void addFramed(const guide::Text &text);  // what nobody should miss
    void addPlain(const guide::Text &text);

    std::vector<PaperBox> take() { return std::exchange(m_boxes, {}); }

    qreal em() const { return m_em; } // the height of the body font

private:
    PaperBox &add(qreal gapInEm);
    PaperPart &addText(PaperBox &box, const guide::Text &text, TextRole role, const QString &marker = {},
                       qreal indentInEm = 0);
    PaperPart textPart(const guide::Text &text, TextRole role, qreal width, qreal leading) const;
    PaperPart textPart(const guide::Text &text, TextRole role, qreal width, qreal leading,
                       const PageStyle &style) const;

    void write(const guide::Heading &heading);
    // What has no look of its own: its lines, as paragraphs and as items of a list.
    template<typename Other>
    void write(const Other &block)
    {
        writeLines(guide::linesOf(guide::Block(block)));
    }
    void writeLines(const std::vector<guide::Line> &lines);
    void write(const guide::List &list);
    void write(const guide::Callout &callout);
    void write(const guide::Cards &cards);
    void write(const guide::Fold &fold);
    void write(const guide::Tiles &tiles);
    void write(const guide::FigureBlock &figure);
    void write(const guide::Facts &facts);
    void write(const guide::SourceEntry &entry) { writeSources({entry}); }
    void writeSources(const std::vector<guide::SourceEntry> &entries); // paper_sources.cpp
    void write(const guide::CareCard &card);
    void write(const guide::Table &table);     // paper_table.cpp
    void write(const guide::TickTable &table); // these four: paper_sheet.cpp
    void write(const guide::Blanks &blanks);
    void write(const guide::Ticks &ticks);
    void writeBeside(const guide::FigureBlock &figure);
    void beginTextBeside(const guide::FigureBlock &figure); // these three: paper_beside.cpp
    void useWidthBelowFigure();
    void endTextBeside();
    void write(const guide::Contents &contents);
    void write(const guide::Choices &choices) { write(guide::listOf(choices)); }

    // A figure whose text is being written beside it.
    struct FigureAtLeft
    {
        std::shared_ptr<const guide::Figure> figure;
        qreal width;            // of both
        QSizeF size;            // of the figure
        std::size_t firstBox;   // of the text
        std::size_t firstBelow; // that has all the width; the greatest number while there is none
    };

    struct TickColumns;
    std::shared_ptr<const PaperPart> tickHead(const guide::TickTable &table, const TickColumns &columns) const;
    PaperPart tickRow(const guide::TickTable &table, const guide::TickRow &row, const TickColumns &columns) const;
    void keepEndsTogether(std::size_t first); // of a list that begins with that box and ends with the last one
    qreal millimetres(qreal length) const;
    qreal widthOf(const QString &words) const; // in the body font
    qreal lineHeight() const;
    qreal writingLineHeight() const;
    bool fitsOnLine(const guide::Blanks &blanks, qreal width) const;
    void writeOnLine(PaperPart &part, const guide::Blanks &blanks, const QRectF &line) const;
    qreal betweenRows() const;

    const guide::Guide &m_guide;
    const PageStyle &m_style;
    QPaintDevice &m_device;
    qreal m_width;
    qreal m_leading;
    qreal m_looseness; // of the gaps: 1 where the lines stand as far apart as they should
    qreal m_em;
    std::vector<PaperBox> m_boxes;
    std::optional<FigureAtLeft> m_figureAtLeft; // m_width is that of the text beside it
};

} // namespace document
