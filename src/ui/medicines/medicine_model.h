// MedicineModel: what fits the name that the reader typed: the medicines of the guide, each with why it fits, and
// packs, substances and kinds of medicines, each with what is in it.
#pragma once

#include "guide/guide.h"
#include "guide/medicines/medicine_search.h"
#include "guide/medicines/product_search.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ui {

class MedicineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Target = Qt::UserRole, Name, Details, Badge, IsFree, IsOpen, IsThing, EasilyMissed };

    // The guide and the index must outlive the model.
    MedicineModel(const guide::Guide &guide, const guide::MedicineIndex &index, QObject *parent = nullptr);

    // Of how a medicine is sold, only counts whether one needs a prescription. `things` are what else the name leads
    // to, behind the medicines that are called so.
    void setFilter(const QString &typed, std::optional<guide::Availability> availability,
                   const std::vector<guide::NamedThing> &things = {});
    void setOpen(const QString &target) { m_open = target; }

    // The one that is called as was typed, letter for letter; none where two are.
    QModelIndex named(const QString &typed) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    // DisplayRole is the full sentence that a screen reader speaks.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        guide::MedicineMatch match;
        std::optional<guide::NamedThing> thing; // none: the match
    };

    const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const guide::Medicine &medicineOf(const Row &row) const { return m_guide.medicines()[row.match.medicine]; }
    QString name(const Row &row) const;
    QString details(const Row &row) const;
    QString badge(const Row &row) const;
    QString target(const Row &row) const;
    QString sentence(const Row &row) const;

    const guide::Guide &m_guide;
    const guide::MedicineIndex &m_index;
    std::vector<Row> m_rows;
    QString m_open;
};

} // namespace ui
