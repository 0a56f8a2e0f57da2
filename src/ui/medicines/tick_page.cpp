#include "ui/medicines/tick_page.h"

#include "guide/base/contains.h"
#include "ui/controls/announcer.h"
#include "ui/controls/choice/check_box.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

TickPage::TickPage(const PageContext &context, guide::Page head, QWidget *parent)
    : SectionPage(context, std::move(head), parent), m_context(context)
{
}

FlowRow *TickPage::addTicks(const std::vector<Tick> &ticks, const QString &start,
                            const std::vector<std::string> &chosen)
{
    blocks(); // the head comes first
    auto *row = new FlowRow(&column());
    row->setAligned(true);
    for (const Tick &each : ticks) {
        auto *box = new CheckBox(m_context.style, each.name, row);
        box->setHint(each.hint);
        box->setObjectName(start + document::toQString(each.id));
        box->setTicked(guide::contains(chosen, each.id));
        box->installEventFilter(this);
        connect(box, &CheckBox::ticked, this, [this, id = each.id](bool on) { choose(id, on); });
        row->add(box);
        addButton(box);
    }
    column().add(row, fontMetrics().height() / 2);
    return row;
}

void TickPage::tell(const QString &words)
{
    setAccessibleDescription(words);
    Announcer::say(*this, words);
}

bool TickPage::eventFilter(QObject *watched, QEvent *event)
{
    // From a tick on to what it brought, as from any button of a page. A check box would go to its neighbour.
    if (event->type() == QEvent::KeyPress && qobject_cast<CheckBox *>(watched)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    return SectionPage::eventFilter(watched, event);
}

} // namespace ui
