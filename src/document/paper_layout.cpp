#include "document/paper_layout.h"

#include <algorithm>

namespace document {
namespace {

class Placer
{
public:
    Placer(const std::vector<PaperBox> &boxes, qreal sheetHeight, qreal continuedTop)
        : m_boxes(boxes), m_sheetHeight(sheetHeight), m_continuedTop(continuedTop)
    {
    }

    PaperLayout place()
    {
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            const PaperBox &box = m_boxes[i];
            // A heading has kept the room for what it stands above.
            const bool held = i > 0 && m_boxes[i - 1].keepWithNext;
            if (!m_top && !held && m_y + box.gapBefore + roomFor(i) > m_sheetHeight)
                startSheet();
            if (!m_top)
                m_y += box.gapBefore;
            put(box);
        }
        m_layout.sheets = m_sheet + 1;
        return std::move(m_layout);
    }

private:
    static qreal headHeight(const PaperBox &box, bool shown) { return shown && box.head ? box.head->height() : 0; }

    // The room that must be left for the box: itself, and what has to stand on the same sheet with it. Where all that is
    // more than a sheet, the least that may stand at its foot: the headings and two parts, as the first may be a title.
    qreal roomFor(std::size_t index) const
    {
        qreal headings = 0;
        for (; m_boxes[index].keepWithNext && index + 1 < m_boxes.size(); ++index)
            headings += headHeight(m_boxes[index], m_boxes[index].startsTable) + m_boxes[index].height()
                        + m_boxes[index + 1].gapBefore;
        const PaperBox &box = m_boxes[index];
        headings += headHeight(box, box.startsTable);
        if (headings + box.height() <= m_sheetHeight - m_continuedTop)
            return headings + box.height();
        qreal least = headings + box.padding;
        for (std::size_t part = 0; part < std::min<std::size_t>(box.parts.size(), 2); ++part)
            least += box.parts[part].height();
        return least;
    }

    void startSheet()
    {
        ++m_sheet;
        m_y = m_continuedTop;
        m_top = true;
    }

    void put(const PaperBox &box)
    {
        Placement current{&box, 0, 0, box.head && (m_top || box.startsTable), m_sheet, m_y};
        m_y += headHeight(box, current.withHead) + box.padding;
        for (std::size_t part = 0; part < box.parts.size(); ++part) {
            // Only a box that is taller than a whole sheet, with its headings, is ever parted, and then between its parts.
            const qreal height = box.parts[part].height();
            if (part > current.firstPart && m_y + height > m_sheetHeight) {
                current.endPart = part;
                m_layout.placements.push_back(current);
                startSheet();
                current = {&box, part, part, box.head != nullptr, m_sheet, m_y};
                m_y += headHeight(box, current.withHead) + box.padding;
            }
            m_y += height;
        }
        m_y += box.padding;
        m_top = false;
        current.endPart = box.parts.size();
        m_layout.placements.push_back(current);
    }

    const std::vector<PaperBox> &m_boxes;
    const qreal m_sheetHeight;
    const qreal m_continuedTop;
    PaperLayout m_layout;
    int m_sheet = 0;
    qreal m_y = 0;
    bool m_top = true; // nothing stands on this sheet yet
};

} // namespace

PaperLayout place(const std::vector<PaperBox> &boxes, qreal sheetHeight, qreal continuedTop)
{
    return Placer(boxes, sheetHeight, continuedTop).place();
}

} // namespace document
