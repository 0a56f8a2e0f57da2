#include "ui/window/history/page_history.h"

namespace ui {
namespace {

constexpr std::size_t mostVisits = 200; // nobody goes back further, and the program may run for weeks

} // namespace

void PageHistory::visit(const QString &page)
{
    if (!m_visits.empty()) {
        if (m_visits[m_current].page == page)
            return;
        m_visits.resize(m_current + 1);
    }
    if (m_visits.size() == mostVisits)
        m_visits.erase(m_visits.begin());
    m_visits.push_back({page, {}});
    m_current = m_visits.size() - 1;
}

void PageHistory::leave(const ReadingPosition &position)
{
    if (!m_visits.empty())
        m_visits[m_current].position = position;
}

PageHistory PageHistory::among(const std::function<bool(const QString &)> &isThere) const
{
    PageHistory kept;
    for (std::size_t i = 0; i < m_visits.size(); ++i) {
        if (!isThere(m_visits[i].page))
            continue;
        // What stood between two visits of a page may be gone; then they are one.
        const bool isNew = kept.m_visits.empty() || kept.m_visits.back().page != m_visits[i].page;
        if (isNew)
            kept.m_visits.push_back(m_visits[i]);
        else if (i <= m_current)
            kept.m_visits.back().position = m_visits[i].position;
        if (i <= m_current)
            kept.m_current = kept.m_visits.size() - 1;
    }
    return kept;
}

} // namespace ui
