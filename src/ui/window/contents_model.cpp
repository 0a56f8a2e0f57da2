#include "ui/window/contents_model.h"

#include "document/text/text_writer.h"

namespace ui {

using document::toQString;

ContentsModel::ContentsModel(const guide::Guide &guide, QObject *parent) : QAbstractListModel(parent)
{
    for (const guide::SectionGroup &group : guide.groups()) {
        m_rows.push_back({toQString(group.title), {}});
        for (const std::string &id : group.sections) {
            if (const guide::Section *section = guide.section(id))
                m_rows.push_back({toQString(section->title), toQString(id)});
        }
    }
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool current = !row.page.isEmpty() && row.page == m_currentPage;
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return current ? tr("%1, current page").arg(row.title) : row.title;
    case PageId: return row.page;
    case IsHeading: return row.page.isEmpty();
    case IsCurrentPage: return current;
    default: return {};
    }
}

Qt::ItemFlags ContentsModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    if (m_rows[static_cast<std::size_t>(index.row())].page.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex ContentsModel::indexOf(const QString &page) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!page.isEmpty() && m_rows[i].page == page)
            return index(static_cast<int>(i));
    }
    return {};
}

void ContentsModel::setCurrentPage(const QString &page)
{
    const QModelIndex before = indexOf(m_currentPage);
    m_currentPage = page;
    const QModelIndex now = indexOf(page);
    for (const QModelIndex &index : {before, now}) {
        if (index.isValid())
            Q_EMIT dataChanged(index, index, {IsCurrentPage, Qt::AccessibleTextRole});
    }
}

} // namespace ui
