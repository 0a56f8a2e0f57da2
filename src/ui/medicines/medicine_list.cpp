#include "ui/medicines/medicine_list.h"

#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/notice.h"
#include "ui/controls/outlined_field.h"
#include "ui/medicines/medicine_delegate.h"
#include "ui/medicines/medicine_model.h"
#include "ui/reading/text_block.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int listCharacters = 34;
constexpr int leastLines = 8; // of the list, however low the window is

} // namespace

MedicineList::MedicineList(const PageContext &context, LookUpSession &session, const QString &open, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session),
      m_model(new MedicineModel(context.guide, *session.index, this)),
      m_filter(new OutlinedField(session.typed, context.style, this)), m_message(new Notice(this)),
      m_list(new QListView(this))
{
    m_model->setOpen(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 26, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(new TextBlock(context, {guide::Plain{tr("Look up a medicine").toStdString()}},
                                    document::TextRole::Heading, {}, this));

    m_filter->setObjectName(QStringLiteral("medicineFilter"));
    m_filter->setPlaceholderText(tr("Name, brand or side effect"));
    m_filter->setAccessibleName(tr("Find a medicine by name, brand or side effect"));
    m_filter->addClearButton();
    m_filter->setTextMargins(10, 0, 6, 0);
    m_filter->setMinimumHeight(2 * fontMetrics().height());
    m_filter->installEventFilter(this);
    layout->addWidget(m_filter);
    auto *chips = new FlowRow(this);
    addAvailabilityButtons(*chips);
    layout->addWidget(chips);

    m_message->setObjectName(QStringLiteral("medicineMessage"));
    layout->addWidget(m_message);

    m_list->setObjectName(QStringLiteral("medicines"));
    m_list->setAccessibleName(tr("Medicines"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MedicineDelegate(context.style, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setLayoutMode(QListView::Batched); // a long list shows its beginning at once
    m_list->setResizeMode(QListView::Adjust);  // rows wrap anew when the list changes its width
    m_list->verticalScrollBar()->setAccessibleName(tr("Scroll the medicines"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMinimumHeight(leastLines * fontMetrics().height());
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT pageRequested(index.data(MedicineModel::Target).toString()); });
    layout->addWidget(m_list, 1);

    auto *ways = new FlowRow(this);
    const auto addWay = [&](const QString &text, const char *page) {
        auto *button = new Button(context.style, text, ButtonLook::Plain, ways);
        const QString id = QString::fromLatin1(page);
        button->setObjectName(id);
        connect(button, &Button::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
        ways->add(button);
    };
    addWay(document::toQString(m_context.guide.words().medicines.together.title), "together");
    addWay(tr("Compare side effects"), "compare");
    layout->addWidget(ways);

    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &MedicineList::applyFilter);
    applyFilter();
}

void MedicineList::addAvailabilityButtons(FlowRow &row)
{
    const auto add = [&](const QString &text, std::optional<guide::Availability> availability) {
        auto *button = new Button(m_context.style, text, ButtonLook::Plain, &row);
        button->setCheckable(true);
        button->setChecked(m_session.availability == availability);
        // Not clicked(): a screen reader toggles it without a click. One of them is always chosen.
        connect(button, &Button::toggled, this, [this, button, availability](bool on) {
            if (on == (m_session.availability == availability))
                return;
            if (on)
                m_session.availability = availability;
            for (Button *each : m_availability)
                each->setChecked(each == button);
            applyFilter();
        });
        row.add(button);
        m_availability.push_back(button);
    };
    add(tr("All %1").arg(m_context.guide.medicines().size()), {});
    add(tr("No prescription"), guide::Availability::NoPrescription);
    add(tr("Prescription"), guide::Availability::Prescription);
    add(tr("Given by a clinician"), guide::Availability::ClinicianOnly);
}

QString MedicineList::messageFor(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return {};
    const guide::Suggestion suggestion = m_session.index->suggest(typed.toStdString());
    const QString question = document::toQString(
        guide::questionOf(suggestion, m_context.guide.medicines(), m_context.guide.words().medicines.question));
    if (!question.isEmpty())
        return question;
    return m_model->rowCount() > 0 ? QString() : tr("Not in this guide. Ask a pharmacist.");
}

void MedicineList::applyFilter()
{
    m_session.typed = m_filter->text();
    m_model->setFilter(m_session.typed, m_session.availability);
    m_message->tell(messageFor(m_session.typed));
    // How many are left, for those who do not see the list shrink.
    const int count = m_model->rowCount();
    m_list->setAccessibleDescription(count == 1 ? tr("1 medicine") : tr("%1 medicines").arg(count));
    QAccessibleEvent changed(m_list, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize MedicineList::sizeHint() const
{
    return {listCharacters * fontMetrics().averageCharWidth(), QWidget::sizeHint().height()};
}

void MedicineList::revealOpen()
{
    layout()->activate();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(MedicineModel::IsOpen).toBool())
            m_list->scrollTo(m_model->index(row));
    }
}

bool MedicineList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter && m_list->currentIndex().isValid()) {
        Q_EMIT pageRequested(m_list->currentIndex().data(MedicineModel::Target).toString());
        return true;
    }
    // From the field down into the list. Enter never opens a medicine by guess: it goes to the list too.
    if (watched == m_filter && (key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
