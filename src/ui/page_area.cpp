#include "ui/page_area.h"

#include "ui/medication_page.h"
#include "ui/seek_care_page.h"
#include "ui/source_strip.h"

#include <QApplication>
#include <QVBoxLayout>

namespace ui {

using document::toQString;

PageArea::PageArea(const PageContext &context, Settings &settings, std::string today, QWidget *parent)
    : QWidget(parent), m_context(context), m_settings(settings), m_today(std::move(today)), m_layout(new QVBoxLayout(this)),
      m_sourceStrip(new SourceStrip(context, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_sourceStrip);
    connect(m_sourceStrip, &SourceStrip::closed, this, &PageArea::closeSource);
    connect(m_sourceStrip, &SourceStrip::allSourcesRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("sources")); });
}

bool PageArea::knows(const QString &id) const
{
    return id == toQString(guide::seekCareTarget) || MedicationPage::knows(m_context.guide, id)
           || m_context.guide.section(id.toStdString());
}

template<typename Page>
Page *PageArea::connected(Page *page)
{
    // Queued: the page that asks is deleted when another opens.
    connect(page, &Page::pageRequested, this, &PageArea::pageRequested, Qt::QueuedConnection);
    connect(page, &Page::sourceRequested, this, &PageArea::showSource);
    return page;
}

QWidget *PageArea::makePage(const QString &id)
{
    if (id == toQString(guide::seekCareTarget))
        return connected(new SeekCarePage(m_context, m_careSession, m_settings, this));
    const auto pageOf = [&](const QString &section) {
        return guide::pageOf(m_context.guide, *m_context.guide.section(section.toStdString()), m_today);
    };
    if (MedicationPage::knows(m_context.guide, id)) {
        return connected(new MedicationPage(m_context, m_lookUpSession, pageOf(QStringLiteral("look-up")), id, this));
    }
    return connected(new SectionPage(m_context, pageOf(id), this));
}

SectionPage::Position PageArea::position() const
{
    const auto *page = qobject_cast<SectionPage *>(m_page);
    return page ? page->position() : SectionPage::Position();
}

void PageArea::open(const QString &id, const SectionPage::Position &position)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    closeSource();
    delete m_page;
    m_id = id;
    m_page = makePage(id);
    m_layout->insertWidget(0, m_page, 1);
    m_page->show();
    m_layout->activate();
    if (auto *page = qobject_cast<SectionPage *>(m_page))
        page->restore(position);
    if (hadFocus)
        takeFocus();
}

QString PageArea::title() const
{
    return m_page ? m_page->accessibleName() : QString();
}

QString PageArea::contentsPage() const
{
    return MedicationPage::knows(m_context.guide, m_id) ? QStringLiteral("look-up") : m_id;
}

void PageArea::takeFocus()
{
    if (m_page)
        m_page->setFocus(Qt::OtherFocusReason);
}

void PageArea::showSource(const QString &id)
{
    const std::string source = id.toStdString();
    m_sourceStrip->show(*m_context.guide.source(source), m_context.guide.sourceNumber(source));
}

void PageArea::closeSource()
{
    const bool hadFocus = m_sourceStrip->hasFocus() || m_sourceStrip->isAncestorOf(QApplication::focusWidget());
    m_sourceStrip->hide();
    if (hadFocus)
        takeFocus();
}

} // namespace ui
