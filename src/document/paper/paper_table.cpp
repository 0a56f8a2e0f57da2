// A table on paper: narrow columns with turned headings, so that eight medicines stand side by side in 14 points on one
// upright sheet. The corner above the row headings, which would be empty, holds the caption.

#include "document/paper/paper_box.h"

#include <algorithm>

namespace document {
namespace {

constexpr qreal cellGapInEm = 0.35;
constexpr qreal rowLeading = 1.2;  // letters of any font fit; the rules between rows do the rest
constexpr qreal raisedInEm = 0.05; // what hangs below the line must not touch the rule

guide::Text shown(bool holds)
{
    return {guide::Plain{(holds ? dot() : dash()).toStdString()}};
}

} // namespace

void PaperBoxes::write(const guide::Table &table)
{
    // What is widest gives its width to all columns; the row headings get what is left.
    const auto cellOf = [&](const guide::Text &text) {
        PaperPart part = textPart(text, TextRole::Body, -1, rowLeading);
        return PaperCell{std::move(part.text), 0, part.textTop};
    };
    qreal widest = std::max(cellOf(shown(true)).text->idealWidth(), cellOf(shown(false)).text->idealWidth());
    std::vector<PaperCell> headings;
    for (const std::string &column : table.columns) {
        headings.push_back(cellOf({guide::Strong{column}}));
        widest = std::max(widest, headings.back().text->size().height());
    }
    const qreal columnWidth = widest + cellGapInEm * m_em;
    const qreal headingWidth = m_width - columnWidth * static_cast<qreal>(table.columns.size());
    const auto centered = [&](std::size_t column, qreal width) {
        return headingWidth + columnWidth * static_cast<qreal>(column) + (columnWidth - width) / 2;
    };
    const auto rowOf = [&](const guide::Text &heading, qreal width) {
        PaperPart part = textPart(heading, TextRole::Body, width, rowLeading);
        part.textTop -= raisedInEm * m_em;
        part.ruleBelow = true;
        return part;
    };

    auto head = std::make_shared<PaperPart>(rowOf({guide::Plain{table.caption}}, headingWidth - cellGapInEm * m_em));
    for (std::size_t i = 0; i < headings.size(); ++i) {
        headings[i].turned = true;
        headings[i].x = centered(i, headings[i].text->size().height()) + headings[i].top;
    }
    head->cells = std::move(headings);

    PaperBox &box = add(0.6);
    box.head = std::move(head);
    box.startsTable = true;
    for (const guide::TableRowGroup &group : table.groups) {
        box.parts.push_back(rowOf({guide::Strong{group.heading}}, m_width));
        for (const guide::TableRow &row : group.rows) {
            PaperPart part = rowOf({guide::Plain{row.heading}}, headingWidth);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                PaperCell cell = cellOf(shown(row.cells[i]));
                cell.x = centered(i, cell.text->idealWidth());
                cell.top -= raisedInEm * m_em;
                part.cells.push_back(std::move(cell));
            }
            box.parts.push_back(std::move(part));
        }
    }
}

} // namespace document
