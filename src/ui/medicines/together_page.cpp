#include "ui/medicines/together_page.h"

#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "ui/controls/check_box.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace ui {
namespace {

using document::toQString;

guide::Page head(const guide::Guide &guide)
{
    const QString how = TogetherPage::tr(
        "Tick two or more. A medicine that is not listed is not in this guide: ask a pharmacist about it.");
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

} // namespace

TogetherPage::TogetherPage(const PageContext &context, LookUpSession &session, QWidget *parent)
    : SectionPage(context, head(context.guide), parent), m_context(context), m_session(session)
{
    addTicks();
    showVerdicts();
}

void TogetherPage::addTicks()
{
    auto *row = new FlowRow(&column());
    const auto addTick = [&](const std::string &id, const std::string &name, const QString &packs) {
        auto *tick = new CheckBox(m_context.style, toQString(name), row);
        tick->setHint(packs);
        tick->setObjectName(QStringLiteral("together-") + toQString(id));
        const std::vector<std::string> &chosen = m_session.together;
        tick->setTicked(std::find(chosen.begin(), chosen.end(), id) != chosen.end());
        tick->installEventFilter(this);
        connect(tick, &CheckBox::ticked, this, [this, id](bool on) { choose(id, on); });
        row->add(tick);
        addButton(tick);
    };
    for (const guide::Medicine &medicine : m_context.guide.medicines())
        addTick(medicine.id, medicine.name, packsOf(medicine));
    for (const guide::Extra &extra : m_context.guide.extras())
        addTick(extra.id, extra.name, {});
    column().add(row, fontMetrics().height() / 2);
}

bool TogetherPage::eventFilter(QObject *watched, QEvent *event)
{
    // From a tick on to the verdicts, as from any button of a page. A check box would go to its neighbour.
    if (event->type() == QEvent::KeyPress && qobject_cast<CheckBox *>(watched)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return SectionPage::eventFilter(watched, event);
}

void TogetherPage::choose(const std::string &id, bool chosen)
{
    std::erase(m_session.together, id);
    if (chosen)
        m_session.together.push_back(id);
    showVerdicts();
    // The verdict comes while the focus stays on the tick: say the strongest, as the eye meets it first.
    const std::vector<guide::PairVerdict> verdicts = guide::togetherVerdicts(m_context.guide, m_session.together);
    if (verdicts.empty())
        return;
    const QString strongest =
        tr("%1: %2").arg(toQString(guide::capitalized(m_context.guide.words().medicines.of(verdicts.front().verdict))),
                         toQString(guide::pairTitle(m_context.guide, verdicts.front())));
    setAccessibleDescription(strongest);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TogetherPage::tick(const std::string &id)
{
    auto *box = findChild<CheckBox *>(QStringLiteral("together-") + toQString(id));
    if (!box || box->isChecked())
        return;
    box->setTicked(true);
    m_session.together.push_back(id);
    showVerdicts();
}

void TogetherPage::showVerdicts()
{
    guide::Page verdicts = guide::togetherPage(m_context.guide, m_session.together, m_context.today);
    verdicts.title.clear(); // stands above the ticks
    setEnd(verdicts);
}

} // namespace ui
