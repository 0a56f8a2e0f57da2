#include "ui/medicines/medicine_list.h"

#include "guide/medicines/product_page.h"
#include "guide/medicines/together.h"
#include "guide/text/fill.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/list/focused_item.h"
#include "ui/controls/notice.h"
#include "ui/controls/outlined_field.h"
#include "ui/medicines/medicine_delegate.h"
#include "ui/medicines/medicine_model.h"
#include "ui/medicines/named_thing.h"
#include "ui/reading/text_block.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int listCharacters = 35;
constexpr int leastLines = 8; // of the list, however low the window is
constexpr std::size_t mostThings = 30;

} // namespace

MedicineList::MedicineList(const PageContext &context, LookUpSession &session, const QString &open, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session),
      m_model(new MedicineModel(context.guide, *session.index, this)),
      m_filter(new OutlinedField(session.typed, context.style, this)), m_message(new Notice(this)),
      m_list(new QListView(this))
{
    m_model->setOpen(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 14, 14, 4);
    layout->setSpacing(6);
    layout->addWidget(new TextBlock(context, {guide::Plain{tr("Look up a medicine").toStdString()}},
                                    document::TextRole::Heading, {}, this));

    addWays(*layout);

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
    new FocusedItem(*m_list);
    m_list->setMinimumHeight(leastLines * fontMetrics().height());
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &MedicineList::openMedicine);
    layout->addWidget(m_list, 1);

    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &MedicineList::applyFilter);
    applyFilter();
}

void MedicineList::addWays(QBoxLayout &layout)
{
    auto *ways = new FlowRow(this);
    const auto add = [&](const QString &text, const QString &spoken, const char *page) {
        auto *button = new Button(m_context.style, text, ButtonLook::Plain, ways);
        const QString id = QString::fromLatin1(page);
        button->setObjectName(id);
        button->setAccessibleName(spoken);
        connect(button, &Button::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
        ways->add(button);
    };
    add(tr("Together"), tr("Together: can I take these together?"), "together");
    add(tr("Compare"), tr("Compare side effects"), "compare");
    layout.addWidget(ways);
}

void MedicineList::addAvailabilityButtons(FlowRow &row)
{
    const auto add = [&](const QString &text, const QString &spoken, std::optional<guide::Availability> availability) {
        auto *button = new Button(m_context.style, text, ButtonLook::Plain, &row);
        button->setAccessibleName(spoken);
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
    // Short, as all stand in one line.
    const auto count = static_cast<int>(m_context.guide.medicines().size());
    add(tr("All %n", "", count), tr("All %n medicine(s)", "", count), {});
    add(tr("In shops"), tr("In shops: no prescription needed in the US"), guide::Availability::NoPrescription);
    add(tr("Prescribed"), tr("Prescribed: on prescription, or given by a clinician"),
        guide::Availability::Prescription);
}

void MedicineList::openMedicine(const QModelIndex &index)
{
    m_session.listPlace = m_list->verticalScrollBar()->value();
    Q_EMIT pageRequested(index.data(MedicineModel::Target).toString());
}

// The names of the question, each as a button that types it: the reader still sees the name before any card opens.
void MedicineList::offerNames(const QStringList &names)
{
    if (m_near)
        m_near->deleteLater(); // perhaps while one of its buttons is pressed
    m_near = nullptr;
    if (names.isEmpty())
        return;
    m_near = new FlowRow(this);
    QWidget *before = m_availability.back();
    for (const QString &name : names) {
        auto *button = new Button(m_context.style, name, ButtonLook::Plain, m_near);
        button->setObjectName(QStringLiteral("nearName"));
        button->setAccessibleName(tr("%1: did you mean this?").arg(name));
        connect(button, &Button::clicked, this, [this, name] {
            m_filter->setText(name);
            focusList();
        });
        m_near->add(button);
        setTabOrder(before, button);
        before = button;
    }
    auto *column = qobject_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_message) + 1, m_near);
}

void MedicineList::focusList()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setFocus(Qt::TabFocusReason);
    m_list->setCurrentIndex(m_model->index(0));
}

QString MedicineList::messageFor(const guide::Suggestion &suggestion, const guide::NameAnswer &answer) const
{
    const std::string typed = m_session.typed.trimmed().toStdString();
    if (typed.empty())
        return {};
    const guide::MedicineWords &words = m_context.guide.words().medicines;
    // Not for a medicine's own name, or its beginning: its row says all.
    const bool isThing = m_model->index(0).data(MedicineModel::IsThing).toBool();
    if (isThing && answer.kind == guide::NameAnswer::Kind::One)
        return document::toQString(guide::plainText(guide::contentsOf(m_context.guide, answer.things.front())));
    if (isThing && answer.kind == guide::NameAnswer::Kind::Which)
        return document::toQString(guide::nameAnswerSentence(m_context.guide, typed, answer));
    const std::string question = guide::questionOf(suggestion, m_context.guide.medicines(), words.question);
    if (!question.empty())
        return document::toQString(question);
    if (m_model->rowCount() > 0)
        return {};
    std::string unknown = guide::fill(words.product.notInGuide, {{"name", typed}}) + " ";
    if (!answer.note.empty())
        unknown += guide::plainText(answer.note) + " ";
    return document::toQString(
        unknown
        + (answer.kind == guide::NameAnswer::Kind::Near ? words.product.nearNames : words.product.askPharmacist));
}

// Near ones, each once.
QStringList MedicineList::namesFor(const guide::Suggestion &suggestion, const guide::NameAnswer &answer) const
{
    QStringList names;
    const auto append = [&](const std::string &name) {
        const QString shown = document::toQString(guide::capitalized(name));
        if (!names.contains(shown))
            names.append(shown);
    };
    const bool isQuestion =
        suggestion.kind == guide::Suggestion::Kind::DidYouMean || suggestion.kind == guide::Suggestion::Kind::Either;
    for (const guide::NearName &near : suggestion.names) {
        if (isQuestion && !near.lookAlike)
            append(near.name);
    }
    if (answer.kind == guide::NameAnswer::Kind::Near && (isQuestion || m_model->rowCount() == 0)) {
        for (const guide::NamedThing &thing : answer.things)
            append(thing.name);
    }
    return names;
}

void MedicineList::applyFilter()
{
    m_session.typed = m_filter->text();
    const std::string typed = m_session.typed.trimmed().toStdString();
    guide::NameAnswer answer;
    std::vector<guide::NamedThing> things;
    if (!typed.empty()) {
        const guide::ProductIndex &products = productsOf(m_session, m_context.guide);
        answer = products.find(typed);
        things = products.filter(typed, mostThings);
        // A medicine of the guide has a row of its own.
        std::erase_if(things, [&](const guide::NamedThing &thing) {
            return thing.kind == guide::NamedThing::Kind::Ingredient && m_context.guide.medicine(thing.id)
                   && thing.name == guide::inSentence(m_context.guide.medicine(thing.id)->name);
        });
    }
    m_model->setFilter(m_session.typed, m_session.availability, things);
    const bool isNamed = !things.empty() && answer.kind != guide::NameAnswer::Kind::Near;
    const guide::Suggestion suggestion =
        isNamed ? guide::Suggestion() : m_session.index->suggest(m_session.typed.toStdString());
    m_message->tell(messageFor(suggestion, answer));
    offerNames(namesFor(suggestion, answer));
    // How many are left, for those who do not see the list shrink.
    const int count = m_model->rowCount();
    m_list->setAccessibleDescription(tr("%n medicine(s)", "", count));
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

void MedicineList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isPlaced)
        return;
    m_isPlaced = true;
    // As soon as the list has its size: the row that was chosen must not jump away under the pointer.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_list->verticalScrollBar()->setValue(m_session.listPlace);
            revealOpen();
        },
        Qt::QueuedConnection);
}

bool MedicineList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter && m_list->currentIndex().isValid()) {
        openMedicine(m_list->currentIndex());
        return true;
    }
    const QModelIndex named = watched == m_filter && enter ? m_model->named(m_session.typed) : QModelIndex();
    if (named.isValid()) {
        openMedicine(named);
        return true;
    }
    // From the field down into the list. Enter never opens a medicine by guess: it goes to the list too.
    if (watched == m_filter && (key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        focusList();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
