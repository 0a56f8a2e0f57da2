#include "guide/medicines/comparison.h"

#include "guide/base/contains.h"
#include "guide/page/date_notice.h"

#include <algorithm>

namespace guide {
namespace {

// Serious for it or not: a dash would say that its card tells of no such thing.
bool hasEffect(const Medicine &medicine, const ComparisonRow &row)
{
    return std::any_of(medicine.sideEffects.begin(), medicine.sideEffects.end(),
                       [&](const SideEffect &effect) { return contains(row.clinical, effect.clinical); });
}

using Columns = std::vector<std::pair<std::string, std::string>>; // as in Comparison

// A line that none of the columns has is left out.
TableRowGroup rowGroup(const Guide &guide, const Columns &columns, const std::string &heading,
                       const std::vector<ComparisonRow> &rows)
{
    TableRowGroup group{heading, {}};
    for (const ComparisonRow &row : rows) {
        TableRow line{row.heading, {}};
        for (const auto &[id, name] : columns)
            line.cells.push_back(hasEffect(*guide.medicine(id), row));
        if (contains(line.cells, true))
            group.rows.push_back(std::move(line));
    }
    return group;
}

Columns columnsOf(const Comparison &comparison, const std::vector<std::string> &chosen)
{
    Columns columns;
    for (const auto &column : comparison.columns) {
        if (contains(chosen, column.first))
            columns.push_back(column);
    }
    return columns.empty() ? comparison.columns : columns;
}

} // namespace

Table comparisonTable(const Guide &guide, const std::vector<std::string> &chosen)
{
    const Comparison &comparison = guide.comparison();
    const MedicineKindsWords &words = guide.words().medicines.kinds;
    const Columns columns = columnsOf(comparison, chosen);
    Table table{comparison.caption, words.sideEffect, words.yes, words.no, {}, {}};
    for (const auto &[id, name] : columns)
        table.columns.push_back(name);
    for (TableRowGroup group : {rowGroup(guide, columns, comparison.seriousHeading, comparison.serious),
                                rowGroup(guide, columns, comparison.otherHeading, comparison.other)}) {
        if (!group.rows.empty())
            table.groups.push_back(std::move(group));
    }
    return table;
}

Page comparePage(const Guide &guide, std::string_view today, const std::vector<std::string> &chosen)
{
    Page page{compareTarget, guide.comparison().title, {}, {}};
    appendDateNotice(page, guide, today);
    page.blocks.emplace_back(comparisonTable(guide, chosen));
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
