#include "guide/medicines/comparison.h"

#include "guide/page/date_notice.h"

#include <algorithm>

namespace guide {
namespace {

bool hasEffect(const Medicine &medicine, const ComparisonRow &row, bool serious)
{
    return std::any_of(medicine.sideEffects.begin(), medicine.sideEffects.end(), [&](const SideEffect &effect) {
        return effect.serious() == serious
               && std::find(row.clinical.begin(), row.clinical.end(), effect.clinical) != row.clinical.end();
    });
}

TableRowGroup rowGroup(const Guide &guide, const std::string &heading, const std::vector<ComparisonRow> &rows,
                       bool serious)
{
    TableRowGroup group{heading, {}};
    for (const ComparisonRow &row : rows) {
        TableRow &line = group.rows.emplace_back(TableRow{row.heading, {}});
        for (const auto &[id, name] : guide.comparison().columns)
            line.cells.push_back(hasEffect(*guide.medicine(id), row, serious) ? guide.words().medicines.kinds.yes
                                                                              : std::string());
    }
    return group;
}

} // namespace

Table comparisonTable(const Guide &guide)
{
    const Comparison &comparison = guide.comparison();
    Table table{comparison.caption, guide.words().medicines.kinds.sideEffect, {}, {}};
    for (const auto &[id, name] : comparison.columns)
        table.columns.push_back(name);
    table.groups.push_back(rowGroup(guide, comparison.seriousHeading, comparison.serious, true));
    table.groups.push_back(rowGroup(guide, comparison.otherHeading, comparison.other, false));
    return table;
}

Page comparePage(const Guide &guide, std::string_view today)
{
    Page page{compareTarget, guide.comparison().title, {}, {}};
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(comparisonTable(guide));
    return page;
}

std::string shortName(const Guide &guide, const Medicine &medicine)
{
    for (const auto &[id, name] : guide.comparison().columns) {
        if (id == medicine.id)
            return name;
    }
    return medicine.name;
}

} // namespace guide
