#include "ui/medicines/medicine_model.h"

#include "document/text/text_writer.h"
#include "document/text/word_forms.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/name_target.h"
#include "guide/medicines/together.h"
#include "ui/medicines/named_thing.h"
#include "ui/reading/marks/page_marks.h"

namespace ui {
namespace {

using document::toQString;

constexpr std::size_t mostNames = 2; // they fit in one line, so that all rows fit; the card has them all

// How it is sold, at a glance.
QString badgeOf(guide::Availability availability)
{
    switch (availability) {
    case guide::Availability::NoPrescription: return MedicineModel::tr("In shops (US)");
    case guide::Availability::Prescription: return MedicineModel::tr("Prescribed");
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

MedicineModel::MedicineModel(const guide::Guide &guide, const guide::MedicineIndex &index, QObject *parent)
    : QAbstractListModel(parent), m_guide(guide), m_index(index)
{
}

void MedicineModel::setFilter(const QString &typed, std::optional<guide::Availability> availability,
                              const std::vector<guide::NamedThing> &things)
{
    beginResetModel();
    m_rows.clear();
    const auto isInShops = [](guide::Availability value) {
        return value == guide::Availability::NoPrescription;
    };
    const std::vector<guide::MedicineMatch> matches = m_index.filter(typed.toStdString());
    const auto append = [&](bool named) {
        for (const guide::MedicineMatch &match : matches) {
            const bool isNamed = match.by <= guide::MatchedBy::Name;
            const guide::Availability sold = m_guide.medicines()[match.medicine].availability;
            if (isNamed == named && (!availability || isInShops(sold) == isInShops(*availability)))
                m_rows.push_back({match, {}});
        }
    };
    append(true);
    for (const guide::NamedThing &thing : things)
        m_rows.push_back({{}, thing});
    append(false);
    endResetModel();
}

QModelIndex MedicineModel::named(const QString &typed) const
{
    QModelIndex found;
    for (int place = 0; place < rowCount(); ++place) {
        if (name(row(place)).compare(typed.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (found.isValid())
            return {};
        found = index(place);
    }
    return found;
}

int MedicineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString MedicineModel::name(const Row &row) const
{
    return row.thing ? toQString(guide::capitalized(row.thing->name)) : toQString(medicineOf(row).name);
}

QString MedicineModel::details(const Row &row) const
{
    if (row.thing) {
        QString words = inWords(m_guide, *row.thing);
        const QString start = toQString(row.thing->name) + QStringLiteral(": ");
        if (words.startsWith(start))
            words.remove(0, start.size());
        return words;
    }
    QString what = joined(row.match.what, mostNames);
    switch (row.match.by) {
    case guide::MatchedBy::SideEffect:
        return tr("Side effect: %1").arg(joined(withoutSigns(row.match.what), mostNames));
    case guide::MatchedBy::LookAlike: return tr("Not the same as %1").arg(what);
    case guide::MatchedBy::PackName: return what;
    case guide::MatchedBy::Everything:
    case guide::MatchedBy::Name: break;
    }
    return joined(guide::packNames(medicineOf(row)), mostNames);
}

QString MedicineModel::badge(const Row &row) const
{
    if (!row.thing)
        return badgeOf(medicineOf(row).availability);
    switch (row.thing->kind) {
    case guide::NamedThing::Kind::Product: return tr("Pack");
    case guide::NamedThing::Kind::Ingredient: return tr("Medicine");
    case guide::NamedThing::Kind::Class: break;
    }
    return tr("Kind");
}

QString MedicineModel::target(const Row &row) const
{
    return toQString(row.thing ? guide::targetOf(m_guide, *row.thing) : guide::medicineTarget(medicineOf(row)));
}

QString MedicineModel::sentence(const Row &row) const
{
    QStringList parts{name(row), details(row),
                      row.thing ? QString() : toQString(m_guide.words().medicines.of(medicineOf(row).availability))};
    parts.removeAll(QString()); // a medicine may have no name on a pack
    return parts.join(QStringLiteral(". ")) + QLatin1Char('.');
}

QVariant MedicineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &found = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return sentence(found);
    case Target: return target(found);
    case Name: return name(found);
    case Details: return details(found);
    case Badge: return badge(found);
    case IsFree: return !found.thing && medicineOf(found).availability == guide::Availability::NoPrescription;
    case IsThing: return found.thing.has_value();
    case EasilyMissed: return found.thing ? easilyMissed(m_guide, *found.thing) : QStringList();
    case shownWordsRole: return QStringList{name(found), badge(found), details(found)}.join(QLatin1Char('\n'));
    case IsOpen: return target(found) == m_open;
    default: return {};
    }
}

} // namespace ui
