#include "ui/medicines/medicine_model.h"

#include "document/text/text_writer.h"
#include "document/text/word_forms.h"
#include "guide/medicines/medicine_page.h"
#include "ui/reading/marks/page_marks.h"

namespace ui {
namespace {

using document::toQString;

constexpr std::size_t mostNames = 3; // the card has them all

// How it is sold, at a glance.
QString badge(guide::Availability availability)
{
    switch (availability) {
    case guide::Availability::NoPrescription: return MedicineModel::tr("In shops (US)");
    case guide::Availability::Prescription: return MedicineModel::tr("Prescription");
    case guide::Availability::ClinicianOnly: break;
    }
    return MedicineModel::tr("Clinic");
}

// "Heart attack" of "Heart attack: chest pain, hard breathing": the card has the signs.
std::vector<std::string> withoutSigns(std::vector<std::string> effects)
{
    for (std::string &effect : effects)
        effect.resize(std::min(effect.size(), effect.find(':')));
    return effects;
}

QString joined(const std::vector<std::string> &names, std::size_t most)
{
    QStringList list;
    for (std::size_t i = 0; i < names.size() && i < most; ++i)
        list.append(toQString(names[i]));
    return list.join(QStringLiteral(", "));
}

} // namespace

guide::FoldCase foldWithQt()
{
    return document::foldWord;
}

MedicineModel::MedicineModel(const guide::Guide &guide, const guide::MedicineIndex &index, QObject *parent)
    : QAbstractListModel(parent), m_guide(guide), m_index(index)
{
}

void MedicineModel::setFilter(const QString &typed, std::optional<guide::Availability> availability)
{
    beginResetModel();
    m_matches = m_index.filter(typed.toStdString());
    const auto isInShops = [](guide::Availability value) {
        return value == guide::Availability::NoPrescription;
    };
    std::erase_if(m_matches, [&](const guide::MedicineMatch &match) {
        return availability && isInShops(m_guide.medicines()[match.medicine].availability) != isInShops(*availability);
    });
    endResetModel();
}

int MedicineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

const guide::Medicine &MedicineModel::medicine(int row) const
{
    return m_guide.medicines()[m_matches[static_cast<std::size_t>(row)].medicine];
}

QString MedicineModel::details(int row) const
{
    const guide::MedicineMatch &match = m_matches[static_cast<std::size_t>(row)];
    const QString what = joined(match.what, mostNames);
    switch (match.by) {
    case guide::MatchedBy::SideEffect: return tr("Side effect: %1").arg(joined(withoutSigns(match.what), mostNames));
    case guide::MatchedBy::LookAlike: return tr("Not the same as %1").arg(what);
    case guide::MatchedBy::PackName: return what;
    case guide::MatchedBy::Everything:
    case guide::MatchedBy::Name: break;
    }
    return joined(guide::packNames(medicine(row)), mostNames);
}

QString MedicineModel::sentence(int row) const
{
    QStringList parts{toQString(medicine(row).name), details(row),
                      toQString(m_guide.words().medicines.of(medicine(row).availability))};
    parts.removeAll(QString()); // a medicine may have no name on a pack
    return parts.join(QStringLiteral(". ")) + QLatin1Char('.');
}

QVariant MedicineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const guide::Medicine &found = medicine(index.row());
    const QString target = toQString(guide::medicineTarget(found));
    switch (role) {
    case Qt::DisplayRole: return sentence(index.row());
    case Target: return target;
    case Name: return toQString(found.name);
    case Details: return details(index.row());
    case Badge: return badge(found.availability);
    case IsFree: return found.availability == guide::Availability::NoPrescription;
    case shownWordsRole:
        return QStringList{toQString(found.name), badge(found.availability), details(index.row())}.join(
            QLatin1Char('\n'));
    case IsOpen: return target == m_open;
    default: return {};
    }
}

} // namespace ui
