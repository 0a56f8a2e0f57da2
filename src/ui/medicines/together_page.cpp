#include "ui/medicines/together_page.h"

#include "guide/base/contains.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "ui/controls/button.h"
#include "ui/controls/choice/check_box.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"
#include "ui/medicines/add_box.h"
#include "ui/reading/verdict_panel.h"

#include <QTimer>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

constexpr std::size_t mostChosen = 12;

guide::Page togetherHead(const guide::Guide &guide)
{
    const QString how = TogetherPage::tr("Add two or more: type their names, or tick them.");
    return {"together", guide.words().medicines.together.title, {guide::Plain{how.toStdString()}}, {}};
}

// Two of the names that may stand on the reader's own pack.
QString packsOf(const guide::Medicine &medicine)
{
    std::vector<std::string> names = guide::packNames(medicine);
    names.resize(std::min<std::size_t>(names.size(), 2));
    QStringList packs;
    for (const std::string &name : names)
        packs.append(toQString(name));
    return packs.join(QStringLiteral(", "));
}

QString nameOf(const guide::Guide &guide, const std::string &id)
{
    return toQString(guide::capitalized(guide.medicineOrExtraName(id)));
}

} // namespace

TogetherPage::TogetherPage(const PageContext &context, LookUpSession &session, QWidget *parent)
    : TickPage(context, togetherHead(context.guide), parent), m_context(context), m_session(session)
{
    blocks(); // the head comes first
    m_add = new AddBox(context, session, &column());
    column().add(m_add, fontMetrics().height() / 2);
    for (QWidget *stop : m_add->stops())
        addButton(stop);
    connect(m_add, &AddBox::chosen, this, [this](const QString &id) {
        choose(id.toStdString(), true);
        // In a small window the verdict stands below the screen. When the page is laid out with it:
        QTimer::singleShot(0, this, [this] {
            if (m_banner->isVisible())
                reveal(placeOf(*m_banner));
        });
    });
    addChosen();
    m_banner = new Column(&column());
    column().add(m_banner, fontMetrics().height() / 2);
    m_reasons = new Button(context.style, tr("Why, and what to do"), ButtonLook::Plain, &column());
    m_reasons->setObjectName(QStringLiteral("reasons"));
    column().add(m_reasons, fontMetrics().height() / 2);
    addButton(m_reasons);
    connect(m_reasons, &Button::clicked, this, &TogetherPage::goToReasons);

    addBoxes();
    showChosen();
    showVerdicts();
}

QWidget *TogetherPage::field() const
{
    return m_add->stops().front();
}

void TogetherPage::addBoxes()
{
    const guide::Guide &guide = m_context.guide;
    const QString start = QStringLiteral("together-");
    std::vector<Tick> ticks;
    for (const guide::Medicine &medicine : guide.medicines())
        ticks.push_back({medicine.id, toQString(medicine.name), packsOf(medicine)});
    for (const guide::Extra &extra : guide.extras())
        ticks.push_back({extra.id, toQString(extra.name), {}});
    addTicks(ticks, start, m_session.together);
    ticks.clear();
    for (const guide::MedicineClass &known : guide.medicineClasses()) {
        if (known.offered)
            ticks.push_back({known.id, toQString(known.name), toQString(known.examples)});
    }
    if (ticks.empty())
        return;
    // There are many of them: closed at first, so that the verdicts stay near.
    auto *more = new Button(m_context.style, tr("Kinds of medicines to tick"), ButtonLook::Plain, &column());
    more->setObjectName(QStringLiteral("kinds"));
    more->setCheckable(true);
    column().add(more, fontMetrics().height() / 2);
    addButton(more);
    FlowRow *kinds = addTicks(ticks, start, m_session.together);
    const bool isOneTicked = std::any_of(
        ticks.begin(), ticks.end(), [&](const Tick &tick) { return guide::contains(m_session.together, tick.id); });
    more->setChecked(isOneTicked);
    kinds->setVisible(isOneTicked);
    connect(more, &Button::toggled, this, [this, kinds](bool open) {
        kinds->setVisible(open);
        column().updateGeometry();
    });
}

void TogetherPage::addChosen()
{
    m_chosen = new FlowRow(&column());
    for (std::size_t i = 0; i < mostChosen; ++i) {
        auto *chip = new Button(m_context.style, {}, ButtonLook::Plain, m_chosen);
        chip->setObjectName(QStringLiteral("chosen-%1").arg(i));
        chip->setIcon(Icon::Clear);
        chip->hide();
        connect(chip, &Button::clicked, this, [this, i] { remove(i); });
        m_chosen->add(chip);
        addButton(chip);
        m_chips.push_back(chip);
    }
    column().add(m_chosen, fontMetrics().height() / 2);
}

void TogetherPage::choose(const std::string &id, bool chosen)
{
    std::vector<std::string> &ids = m_session.together;
    const bool had = guide::contains(ids, id);
    if (chosen && !had && ids.size() >= mostChosen) {
        m_add->tell(tr("Twelve is the most. Remove one first."));
        showChosen();
        return;
    }
    std::erase(ids, id);
    if (chosen)
        ids.push_back(id);
    showChosen();
    showVerdicts();
    // The verdict comes while the focus stays where it is: say the strongest, as the eye meets it first.
    const QString words = toQString(guide::strongestVerdict(m_context.guide, m_session.together));
    tell(words.isEmpty() ? (chosen ? tr("Added: %1") : tr("Removed: %1")).arg(nameOf(m_context.guide, id)) : words);
}

void TogetherPage::remove(std::size_t place)
{
    if (place >= m_session.together.size())
        return;
    choose(std::string(m_session.together[place]), false);
    // The chip is gone, or is another one now: on to one that is there.
    if (m_session.together.empty())
        m_add->stops().front()->setFocus(Qt::OtherFocusReason);
    else
        m_chips[std::min(place, m_session.together.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void TogetherPage::tick(const std::string &id)
{
    const std::vector<std::string> &ids = m_session.together;
    if (!m_context.guide.medicineOrExtraName(id).empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
        choose(id, true);
}

void TogetherPage::showChosen()
{
    const std::vector<std::string> &ids = m_session.together;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (i < ids.size()) {
            const QString name = nameOf(m_context.guide, ids[i]);
            m_chips[i]->setText(name);
            m_chips[i]->setAccessibleName(tr("Remove %1").arg(name));
        }
        m_chips[i]->setVisible(i < ids.size());
    }
    m_chosen->setVisible(!ids.empty());
    m_chosen->updateGeometry();
    for (CheckBox *box : findChildren<CheckBox *>()) {
        const std::string id =
            box->objectName().mid(static_cast<int>(QStringLiteral("together-").size())).toStdString();
        box->setTicked(guide::contains(ids, id));
    }
}

void TogetherPage::showVerdicts()
{
    for (QWidget *old : m_banner->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete old;
    m_banner->clear();
    const std::vector<guide::PairVerdict> verdicts = guide::togetherVerdicts(m_context.guide, m_session.together);
    if (!verdicts.empty()) {
        auto *words =
            new TextBlock(m_context, {guide::Plain{guide::strongestVerdict(m_context.guide, m_session.together)}},
                          document::TextRole::CardTitle);
        m_banner->add(verdictPanel(m_context.style, words, guide::toneOf(verdicts.front()), m_banner), 0);
    }
    m_banner->setVisible(!verdicts.empty());
    m_reasons->setVisible(!verdicts.empty());
    guide::Page told = guide::togetherPage(m_context.guide, m_session.together, m_context.today);
    told.title.clear(); // stands above the ticks
    setEnd(told);
}

void TogetherPage::goToReasons()
{
    const std::vector<TextBlock *> &all = blocks();
    const auto first = std::find_if(
        all.begin(), all.end(), [](const TextBlock *block) { return block->role() == document::TextRole::Heading; });
    if (first != all.end())
        openAt(**first, 0);
}

} // namespace ui
