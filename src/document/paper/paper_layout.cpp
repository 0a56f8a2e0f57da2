#include "document/paper/paper_layout.h"

#include <algorithm>

namespace document {
namespace {

// Of a sheet: what its last one should hold at least, and how far the one before it may be shortened for that.
constexpr qreal nearlyEmpty = 0.25;
constexpr qreal shortened[] = {0.9, 0.8, 0.7, 0.6};

// A sheet that ends early.
struct ShortSheet
{
    int sheet = -1;
    qreal height = 0;
};

class Placer
{
public:
    Placer(const std::vector<PaperBox> &boxes, qreal sheetHeight, qreal continuedTop, const ShortSheet &shortSheet = {})
        : m_boxes(boxes), m_sheetHeight(sheetHeight), m_continuedTop(continuedTop), m_short(shortSheet)
    {
    }

    PaperLayout place()
    {
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            const PaperBox &box = m_boxes[i];
            // A heading has kept the room for what it stands above.
            const bool held = i > 0 && m_boxes[i - 1].keepWithNext;
            if (!m_top && !held && m_y + box.gapBefore + roomFor(i) > end())
                startSheet();
            if (!m_top)
                m_y += box.gapBefore;
            put(box);
        }
        m_layout.sheets = m_sheet + 1;
        return std::move(m_layout);
    }

    // Of the last sheet, from 0 to 1.
    qreal filled() const { return (m_y - m_continuedTop) / (m_sheetHeight - m_continuedTop); }

private:
    static qreal headHeight(const PaperBox &box, bool shown) { return shown && box.head ? box.head->height() : 0; }

    qreal end() const { return m_sheet == m_short.sheet ? m_short.height : m_sheetHeight; }
    bool fitsOnSheet(qreal height) const { return height <= m_sheetHeight - m_continuedTop; }

    // The room that must be left for the box: itself, and what should stand on the same sheet with it, as far as one
    // sheet holds it.
    qreal roomFor(std::size_t index) const
    {
        qreal room = roomForKept(index);
        while (m_boxes[index].prefersNext && index + 1 < m_boxes.size()) {
            const qreal gap = m_boxes[++index].gapBefore;
            const qreal more = gap + roomForKept(index);
            if (!fitsOnSheet(room + more))
                break;
            room += more;
        }
        return room;
    }

    // Of a box with its heading; `index` becomes that of the last of them. Where all that is more than a sheet, the
    // least that may stand at its foot: the headings and two parts, as the first may be a title.
    qreal roomForKept(std::size_t &index) const
    {
        qreal headings = 0;
        for (; m_boxes[index].keepWithNext && index + 1 < m_boxes.size(); ++index)
            headings += headHeight(m_boxes[index], m_boxes[index].startsTable) + m_boxes[index].height()
                        + m_boxes[index + 1].gapBefore;
        const PaperBox &box = m_boxes[index];
        headings += headHeight(box, box.startsTable);
        if (fitsOnSheet(headings + box.height()))
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
            // Only a box that is taller than a whole sheet, with its headings, is ever parted, and then between its
            // parts.
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
    const ShortSheet m_short;
    PaperLayout m_layout;
    int m_sheet = 0;
    qreal m_y = 0;
    bool m_top = true; // nothing stands on this sheet yet
};

} // namespace

PaperLayout place(const std::vector<PaperBox> &boxes, qreal sheetHeight, qreal continuedTop)
{
    Placer placer(boxes, sheetHeight, continuedTop);
    PaperLayout layout = placer.place();
    if (layout.sheets == 1 || placer.filled() >= nearlyEmpty)
        return layout;
    for (const qreal share : shortened) {
        Placer evenly(boxes, sheetHeight, continuedTop, {layout.sheets - 2, share * sheetHeight});
        PaperLayout even = evenly.place();
        if (even.sheets == layout.sheets && evenly.filled() >= nearlyEmpty)
            return even;
    }
    return layout;
}

} // namespace document
