// The list of sources on paper, in small print: what is looked up and not read from end to end.

#include "document/paper/paper_box.h"
#include "guide/page/lines.h"

namespace document {
namespace {

constexpr qreal smallPrint = 10.0 / 14; // of the body: 10 points in normal print
constexpr qreal mostSmallPrint = 12;    // points: from here on, the lines would be too short for two columns
constexpr qreal sourceLeading = 1.18;   // lines this short need less between them
constexpr qreal betweenColumnsInEm = 0.8;
constexpr qreal betweenSourcesInEm = 0.1;

} // namespace

// Two side by side, read across; in large print one below the other.
void PaperBoxes::writeSources(const std::vector<guide::SourceEntry> &entries)
{
    PageStyle style = m_style;
    style.font.setPointSizeF(m_style.font.pointSizeF() * smallPrint);
    const std::size_t columns = style.font.pointSizeF() < mostSmallPrint ? 2 : 1;
    const qreal gap = columns == 1 ? 0 : betweenColumnsInEm * m_em;
    const qreal width = (m_width - gap) / static_cast<qreal>(columns);
    for (std::size_t i = 0; i < entries.size(); i += columns) {
        PaperPart row;
        for (std::size_t column = 0; column < columns && i + column < entries.size(); ++column) {
            PaperPart entry = textPart(lineText(lineOf(entries[i + column], guide::SourceNumber::Brackets)),
                                       TextRole::Body, width, sourceLeading, style);
            if (column == 0)
                row = std::move(entry);
            else
                row.cells.push_back({std::move(entry.text), width + gap, entry.textTop});
        }
        add(betweenSourcesInEm).parts.push_back(std::move(row));
    }
}

} // namespace document
