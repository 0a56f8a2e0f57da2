#include "ui/medicines/medicine_page.h"

#include "document/text/word_forms.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/name_target.h"
#include "guide/medicines/together.h"
#include "ui/controls/button.h"
#include "ui/controls/flow_row.h"
#include "ui/medicines/compare_page.h"
#include "ui/medicines/medicine_list.h"
#include "ui/medicines/medicine_model.h"
#include "ui/medicines/name_page.h"
#include "ui/medicines/together_page.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int besideCharacters = 80; // with less room, the list and the card take turns

const QString listId = document::toQString(guide::lookUpPage);
const QString togetherId = document::toQString(guide::togetherTarget);
const QString compareId = document::toQString(guide::compareTarget);

const guide::Medicine *medicineOf(const guide::Guide &guide, const QString &id)
{
    const std::string target = id.toStdString();
    return target.starts_with(guide::medicineTargetStart)
               ? guide.medicine(target.substr(guide::medicineTargetStart.size()))
               : nullptr;
}

} // namespace

bool MedicinePage::knows(const guide::Guide &guide, const QString &id)
{
    if (guide::thingAt(guide, id.toStdString()))
        return true;
    if (id == listId) // its words are those of a section
        return !guide.medicines().empty() && guide.section(listId.toStdString());
    if (id == togetherId || id == compareId)
        return !guide.medicines().empty();
    return medicineOf(guide, id);
}

guide::Page MedicinePage::pageFor(const PageContext &context, const LookUpSession &session, const QString &country,
                                  const QString &id)
{
    if (id == togetherId)
        return guide::togetherPage(context.guide, session.together, context.today);
    if (const guide::Medicine *medicine = medicineOf(context.guide, id))
        return guide::medicinePage(context.guide, *medicine, context.today, country.toStdString());
    if (const auto thing = guide::thingAt(context.guide, id.toStdString()))
        return NamePage::pageFor(context, *thing, country);
    return guide::comparePage(context.guide, context.today, session.compared);
}

MedicinePage::MedicinePage(const PageContext &context, LookUpSession &session, const Content &content,
                           const QString &id, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_isList(id == listId), m_isTable(id == compareId)
{
    if (!session.index)
        session.index.emplace(context.guide.medicines(), document::foldWord);
    setObjectName(QStringLiteral("page"));
    addList(id);
    addContent(content, id);
    // The list, or a mix, was asked for: type at once. A card was asked for: read at once. Lying down, the arrows read.
    const bool isMix = m_together && context.density == Density::Usual;
    setFocusProxy(m_isList ? static_cast<QWidget *>(m_list) : isMix ? m_together->field() : m_content);
}

void MedicinePage::addList(const QString &id)
{
    m_listArea = new QScrollArea(this); // scrolls only where the window is too low for the list
    m_listArea->setFrameShape(QFrame::NoFrame);
    m_listArea->setWidgetResizable(true);
    m_listArea->setFocusPolicy(Qt::NoFocus);
    m_listArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_listArea->verticalScrollBar()->setAccessibleName(tr("Scroll the look-up"));
    m_listArea->viewport()->setAutoFillBackground(false);
    m_list = new MedicineList(m_context, m_session, id);
    m_listArea->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    connect(m_list, &MedicineList::pageRequested, this, &MedicinePage::pageRequested);
}

void MedicinePage::addContent(const Content &content, const QString &id)
{
    m_back = new FlowRow(this);
    m_back->setPadding({14, 10, 14, 0});
    auto *back = new Button(m_context.style, tr("All medicines"), ButtonLook::Plain, m_back);
    back->setIcon(Icon::Back);
    back->setObjectName(QStringLiteral("allMedicines"));
    connect(back, &Button::clicked, this, [this] { Q_EMIT pageRequested(listId); });
    m_back->add(back);
    m_content = makeContent(content, id);
    m_content->setObjectName(QStringLiteral("card"));
    setAccessibleName(m_content->accessibleName());
    connect(m_content, &SectionPage::pageRequested, this, &MedicinePage::pageRequested);
    connect(m_content, &SectionPage::sourcesRequested, this, &MedicinePage::sourcesRequested);
}

SectionPage *MedicinePage::makeContent(const Content &content, const QString &id)
{
    if (id == togetherId)
        return m_together = new TogetherPage(m_context, m_session, this);
    if (m_isTable)
        return new ComparePage(m_context, m_session, this);
    if (const auto thing = guide::thingAt(m_context.guide, id.toStdString()))
        return new NamePage(m_context, m_session, *thing, content.country, this);
    if (m_isList)
        return new SectionPage(m_context, content.lookUp, this);
    auto *card = new SectionPage(m_context, pageFor(m_context, m_session, content.country, id), this);
    card->showContents();
    return card;
}

void MedicinePage::tick(const std::string &id)
{
    if (m_together)
        m_together->tick(id);
}

bool MedicinePage::showsBoth() const
{
    return !m_isTable && width() >= besideCharacters * fontMetrics().averageCharWidth();
}

void MedicinePage::arrange()
{
    // By hand: a layout would ask for the room of both before it is known which of them is shown.
    const bool both = showsBoth();
    const int listWidth = both ? m_list->sizeHint().width() : m_isList ? width() : 0;
    const int backHeight = both || m_isList ? 0 : m_back->heightForWidth(width());
    m_listArea->setGeometry(0, 0, listWidth, height());
    m_back->setGeometry(0, 0, width(), backHeight);
    const int left = both ? listWidth : 0;
    m_content->setGeometry(left, backHeight, width() - left, height() - backHeight);
    m_listArea->setVisible(both || m_isList);
    m_back->setVisible(backHeight > 0);
    m_content->setVisible(both || !m_isList);
    if (both)
        m_list->revealOpen();
}

void MedicinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MedicinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_isList) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (showsBoth())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT pageRequested(listId);
}

} // namespace ui
