// MedicineModel: the medicines that fit what the reader typed, each with why it fits.
#pragma once

#include "guide/guide.h"
#include "guide/medicines/medicine_search.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ui {

class MedicineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Target = Qt::UserRole, Name, Details, Badge, IsFree, IsOpen };

    // The guide and the index must outlive the model.
    MedicineModel(const guide::Guide &guide, const guide::MedicineIndex &index, QObject *parent = nullptr);

    // Of how a medicine is sold, only counts whether one needs a prescription.
    void setFilter(const QString &typed, std::optional<guide::Availability> availability);
    void setOpen(const QString &target) { m_open = target; }

    int rowCount(const QModelIndex &parent = {}) const override;
    // DisplayRole is the full sentence that a screen reader speaks.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const guide::Medicine &medicine(int row) const;
    QString details(int row) const;
    QString sentence(int row) const;

    const guide::Guide &m_guide;
    const guide::MedicineIndex &m_index;
    std::vector<guide::MedicineMatch> m_matches;
    QString m_open;
};

// Letters that count as equal: case and accents are folded away.
guide::FoldCase foldWithQt();

} // namespace ui
