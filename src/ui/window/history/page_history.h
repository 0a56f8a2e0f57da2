// PageHistory: where the reader has been, for Back and Forward. Kept in memory only.
#pragma once

#include "ui/reading/reading_position.h"

#include <QString>

#include <functional>
#include <vector>

namespace ui {

struct Visit
{
    QString page;
    ReadingPosition position;
};

class PageHistory
{
public:
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_visits.size(); }

    // A new page: what lay ahead is forgotten. The same page again is not a new visit.
    void visit(const QString &page);
    // Before leaving: where on the page the reader was.
    void leave(const ReadingPosition &position);

    // Without the pages that are not there any more: the nearest before takes the place of the current one.
    PageHistory among(const std::function<bool(const QString &)> &isThere) const;

    // Only when canGoBack() or canGoForward().
    const Visit &back() { return m_visits[--m_current]; }
    const Visit &forward() { return m_visits[++m_current]; }
    const Visit *current() const { return m_visits.empty() ? nullptr : &m_visits[m_current]; }

private:
    std::vector<Visit> m_visits;
    std::size_t m_current = 0;
};

} // namespace ui
