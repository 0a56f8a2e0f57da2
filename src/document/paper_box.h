// PaperBox: one thing on paper that should not be torn apart, and the boxes of a page. Used by paper.cpp.
#pragma once

#include "document/text_writer.h"
#include "guide/page.h"

#include <QTextDocument>

#include <memory>
#include <vector>

class QPaintDevice;

namespace document {

// What stands in a column of a table, right of the heading of its row.
struct PaperCell
{
    std::unique_ptr<QTextDocument> text;
    qreal x = 0;
    bool turned = false; // reads upwards: the headings of narrow columns

    qreal height() const { return turned ? text->idealWidth() : text->size().height(); }
};

// A run of text; `marker` (a bullet, a number) hangs in the indent. With `cells`, a row of a table.
struct PaperPart
{
    std::unique_ptr<QTextDocument> text;
    QString marker = {};
    qreal indent = 0;
    std::vector<PaperCell> cells = {};
    qreal trim = 0;      // how much of the white space that the font keeps above its letters is left out
    qreal ruleWidth = 0; // of the line below it; 0 is none

    qreal height() const;
};

struct PaperBox
{
    std::vector<PaperPart> parts;
    qreal gapBefore = 0;
    bool framed = false;       // a rule on the left: callouts and cards
    bool keepWithNext = false; // headings: never last on a sheet
    bool startsSheet = false;  // the title of a page of the guide
    bool repeatsFirst = false; // a table: its headings stand on every sheet that it reaches
};

// All lengths are in the pixels of the device.
class PaperBoxes
{
public:
    PaperBoxes(const guide::Guide &guide, const PageStyle &style, QPaintDevice &device, qreal width);

    void addPage(const guide::Page &page);
    std::vector<PaperBox> take() { return std::move(m_boxes); }

    qreal em() const { return m_em; } // the height of the body font

private:
    PaperBox &add(qreal gapInEm);
    void addText(PaperBox &box, const guide::Text &text, TextRole role, const QString &marker = {}, qreal indentInEm = 0);

    void write(const guide::Heading &heading);
    void write(const guide::Paragraph &paragraph);
    void write(const guide::List &list);
    void write(const guide::Callout &callout);
    void write(const guide::Cards &cards);
    void write(const guide::Action &action);
    void write(const guide::Facts &facts);
    void write(const guide::Table &table); // paper_table.cpp
    void write(const guide::SourceEntry &entry);
    void write(const guide::CareCard &card);

    std::unique_ptr<QTextDocument> layOut(const guide::Text &text, TextRole role, qreal width) const;
    PaperPart tableRow(const guide::Text &heading, qreal headingWidth) const;

    const guide::Guide &m_guide;
    const PageStyle &m_style;
    QPaintDevice &m_device;
    qreal m_width;
    qreal m_em;
    std::vector<PaperBox> m_boxes;
};

} // namespace document
