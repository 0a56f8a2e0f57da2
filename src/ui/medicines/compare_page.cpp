#include "ui/medicines/compare_page.h"

#include "guide/medicines/comparison.h"

namespace ui {
namespace {

using document::toQString;

guide::Page compareHead(const guide::Guide &guide)
{
    const QString how = ComparePage::tr("Only mine: tick the medicines you take. Without a tick, all stand here.");
    return {"compare", guide.comparison().title, {guide::Plain{how.toStdString()}}, {}};
}

} // namespace

ComparePage::ComparePage(const PageContext &context, LookUpSession &session, QWidget *parent)
    : TickPage(context, compareHead(context.guide), parent), m_context(context), m_session(session)
{
    std::vector<Tick> ticks;
    for (const auto &[id, name] : context.guide.comparison().columns)
        ticks.push_back({id, toQString(name), {}});
    addTicks(ticks, QStringLiteral("compare-"), session.compared);
    showTable();
}

void ComparePage::choose(const std::string &id, bool chosen)
{
    std::erase(m_session.compared, id);
    if (chosen)
        m_session.compared.push_back(id);
    showTable();
    QStringList names;
    for (const std::string &column : guide::comparisonTable(m_context.guide, m_session.compared).columns)
        names.append(toQString(column));
    tell(tr("The table shows: %1").arg(names.join(QStringLiteral(", "))));
}

void ComparePage::showTable()
{
    guide::Page table = guide::comparePage(m_context.guide, m_context.today, m_session.compared);
    table.title.clear(); // stands above the ticks
    setEnd(table);
}

} // namespace ui
