#include "ui/medication_page.h"

#include "guide/comparison.h"
#include "guide/medication_page.h"
#include "guide/together.h"
#include "ui/button.h"
#include "ui/medication_list.h"
#include "ui/medication_model.h"
#include "ui/section_page.h"
#include "ui/together_panel.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int besideCharacters = 80; // with less room, the list and the card take turns

const QString listId = QStringLiteral("look-up");
const QString togetherId = QStringLiteral("together");
const QString compareId = QStringLiteral("compare");

const guide::Medication *medicationOf(const guide::Guide &guide, const QString &id)
{
    const QString prefix = QStringLiteral("medication/");
    return id.startsWith(prefix) ? guide.medication(id.mid(prefix.size()).toStdString()) : nullptr;
}

} // namespace

bool MedicationPage::knows(const guide::Guide &guide, const QString &id)
{
    return !guide.medications().empty()
           && (id == listId || id == togetherId || id == compareId || medicationOf(guide, id));
}

guide::Page MedicationPage::pageFor(const guide::Guide &guide, const LookUpSession &session, const QString &id)
{
    if (id == togetherId)
        return guide::togetherPage(guide, session.together);
    const guide::Medication *medication = medicationOf(guide, id);
    return medication ? guide::medicationPage(guide, *medication) : guide::comparePage(guide);
}

MedicationPage::MedicationPage(const PageContext &context, LookUpSession &session, const guide::Page &lookUp,
                               const QString &id, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_isList(id == listId)
{
    if (!session.index)
        session.index.emplace(context.guide.medications(), foldWithQt());
    setObjectName(QStringLiteral("page"));
    setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_listArea = new QScrollArea(this); // scrolls only where the window is too low for the list
    m_listArea->setFrameShape(QFrame::NoFrame);
    m_listArea->setWidgetResizable(true);
    m_listArea->setFocusPolicy(Qt::NoFocus);
    m_listArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_listArea->verticalScrollBar()->setAccessibleName(tr("Scroll the look-up"));
    m_listArea->viewport()->setAutoFillBackground(false);
    m_listArea->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_list = new MedicationList(context, session, id);
    m_listArea->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    connect(m_list, &MedicationList::pageRequested, this, &MedicationPage::pageRequested);
    layout->addWidget(m_listArea);

    m_contentArea = new QWidget(this);
    auto *column = new QVBoxLayout(m_contentArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_back = new Button(context.style, tr("All medicines"), ButtonLook::Plain, m_contentArea);
    m_back->setSign(Sign::Back);
    m_back->setObjectName(QStringLiteral("allMedicines"));
    connect(m_back, &Button::clicked, this, [this] { Q_EMIT pageRequested(listId); });
    column->addWidget(m_back, 0, Qt::AlignLeft);
    m_content = makeContent(lookUp, id);
    column->addWidget(m_content, 1);
    layout->addWidget(m_contentArea, 1);
}

QWidget *MedicationPage::makeContent(const guide::Page &lookUp, const QString &id)
{
    if (id == togetherId) {
        auto *panel = new TogetherPanel(m_context, m_session, m_contentArea);
        setAccessibleName(tr("Can I take these together?"));
        connect(panel, &TogetherPanel::pageRequested, this, &MedicationPage::pageRequested);
        connect(panel, &TogetherPanel::sourceRequested, this, &MedicationPage::sourceRequested);
        return panel;
    }
    const guide::Page page = m_isList ? lookUp : pageFor(m_context.guide, m_session, id);
    setAccessibleName(document::toQString(page.title));
    auto *card = new SectionPage(m_context, page, m_contentArea);
    card->setObjectName(QStringLiteral("card"));
    connect(card, &SectionPage::pageRequested, this, &MedicationPage::pageRequested);
    connect(card, &SectionPage::sourceRequested, this, &MedicationPage::sourceRequested);
    return card;
}

bool MedicationPage::showsList() const
{
    return width() >= besideCharacters * fontMetrics().averageCharWidth();
}

void MedicationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = showsList();
    m_listArea->setVisible(beside || m_isList);
    m_listArea->setMaximumWidth(beside ? m_list->sizeHint().width() : QWIDGETSIZE_MAX);
    m_contentArea->setVisible(beside || !m_isList);
    m_back->setVisible(!beside);
}

void MedicationPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        return;
    // The list was asked for: type at once. A card was asked for: read at once.
    if (m_isList)
        m_list->takeFocus();
    else
        m_content->setFocus(Qt::OtherFocusReason);
}

void MedicationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_isList) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (showsList())
        m_list->takeFocus();
    else
        Q_EMIT pageRequested(listId);
}

} // namespace ui
