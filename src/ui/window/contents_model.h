// ContentsModel: the navigation as a list: group headings, which cannot be chosen, and the pages below them.
#pragma once

#include "guide/guide.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

class ContentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PageId = Qt::UserRole, IsHeading, IsCurrentPage };

    explicit ContentsModel(const guide::Guide &guide, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // An invalid index if the page is not in the contents.
    QModelIndex indexOf(const QString &page) const;
    void setCurrentPage(const QString &page);

private:
    struct Row
    {
        QString title;
        QString page; // empty for a heading
    };

    std::vector<Row> m_rows;
    QString m_currentPage;
};

} // namespace ui
