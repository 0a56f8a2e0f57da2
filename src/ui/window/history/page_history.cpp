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

} // namespace ui
