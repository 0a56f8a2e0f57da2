#include "ui/window/page_area.h"

#include "document/text/text_marks.h"
#include "guide/care/care_sheet.h"
#include "guide/medicines/together.h"
#include "guide/page/booklet.h"
#include "guide/sheets/checklist_sheet.h"
#include "ui/care/seek_care_page.h"
#include "ui/controls/message_bar.h"
#include "ui/find/find_bar.h"
#include "ui/medicines/medicine_page.h"
#include "ui/printing/print_menu.h"
#include "ui/printing/printing.h"
#include "ui/reading/source_bar.h"
#include "ui/settings/settings.h"
#include "ui/sheets/checklist_page.h"
#include "ui/sheets/visit_page.h"

#include <QApplication>
#include <QShortcut>
#include <QTime>
#include <QVBoxLayout>

namespace ui {

using document::toQString;

PageArea::PageArea(const PageContext &context, Settings &settings, QWidget *parent)
    : QWidget(parent), m_context(context), m_settings(settings), m_layout(new QVBoxLayout(this)),
      m_sourceBar(new SourceBar(context, this)), m_message(new MessageBar(context.style, this)),
      m_printing(new Printing(context.guide, settings, this)), m_marks(context.style),
      m_findBar(new FindBar(context, m_marks, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_sourceBar);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_findBar);
    connect(m_findBar, &FindBar::closed, this, &PageArea::closeFind);
    const auto onKey = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    onKey(Qt::Key_F3, [this] { m_findBar->isVisible() ? m_findBar->step(1) : findOnPage(); });
    onKey(Qt::SHIFT | Qt::Key_F3, [this] { m_findBar->isVisible() ? m_findBar->step(-1) : findOnPage(); });
    connect(m_printing, &Printing::told, m_message, [this](const QString &sentence) { m_message->tell(sentence); });
    connect(m_printing, &Printing::noPrinter, m_message, [this](const document::Sheets &sheets) {
        m_message->tell(tr("No printer was found. You can save this as a PDF instead."), tr("Save as PDF"),
                        [this, sheets] { m_printing->save(sheets); });
    });
    connect(m_sourceBar, &SourceBar::closed, this, &PageArea::closeSource);
    connect(m_sourceBar, &SourceBar::allSourcesRequested, this,
            [this] { Q_EMIT pageRequested(toQString(guide::sourcesPage)); });
}

bool PageArea::knows(const QString &id) const
{
    return id == toQString(guide::seekCareTarget) || MedicinePage::knows(m_context.guide, id)
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

guide::Page PageArea::sectionPage(const QString &id) const
{
    const guide::Section *section = m_context.guide.section(id.toStdString());
    return section ? guide::pageOf(m_context.guide, *section, m_context.today) : guide::Page();
}

QWidget *PageArea::makePage(const QString &id)
{
    if (id == toQString(guide::seekCareTarget)) {
        auto *page = connected(new SeekCarePage(m_context, m_careSession, m_settings, this));
        connect(page, &SeekCarePage::printRequested, this, &PageArea::showPrintMenu);
        return page;
    }
    if (MedicinePage::knows(m_context.guide, id)) {
        return connected(new MedicinePage(m_context, m_lookUpSession,
                                          {sectionPage(toQString(guide::lookUpPage)), m_settings.country()}, id, this));
    }
    return connected(makeSectionPage(id));
}

SectionPage *PageArea::makeSectionPage(const QString &id)
{
    SectionPage *page = nullptr;
    const guide::Section &section = *m_context.guide.section(id.toStdString());
    if (const guide::Checklist *checklist = guide::checklistOn(m_context.guide, section))
        page = makeChecklistPage(m_context, m_settings, *checklist, sectionPage(id), this);
    else if (guide::hasVisitSheet(section))
        page = makeVisitPage(m_context, m_visitSession, m_careSession, m_lookUpSession, sectionPage(id), this);
    else
        page = new SectionPage(m_context, sectionPage(id), this);
    connect(page, &SectionPage::printRequested, this, &PageArea::print);
    connect(page, &SectionPage::printMenuRequested, this, &PageArea::showPrintMenu);
    return page;
}

document::Sheets PageArea::openSheets() const
{
    const guide::Guide &guide = m_context.guide;
    const auto sheetsOf = [](std::vector<guide::Page> pages) {
        return document::Sheets{toQString(pages.front().title), std::move(pages)};
    };
    if (m_id == toQString(guide::seekCareTarget)) {
        const QString clock = QTime::currentTime().toString(QStringLiteral("HH:mm"));
        return sheetsOf(guide::careSheets(guide, m_careSession.replies, m_context.today, clock.toStdString(),
                                          m_settings.country().toStdString()));
    }
    if (MedicinePage::knows(guide, m_id) && m_id != toQString(guide::lookUpPage)) {
        guide::Page page = MedicinePage::pageFor(m_context, m_lookUpSession, m_settings.country(), m_id);
        return sheetsOf({guide::standingAlone(std::move(page), guide)});
    }
    const guide::Section &section = *guide.section(m_id.toStdString());
    if (const guide::Checklist *checklist = guide::checklistOn(guide, section))
        return sheetsOf(
            guide::checklistSheets(guide, *checklist, checklistChoice(m_settings, *checklist), m_context.today));
    if (guide::hasVisitSheet(section))
        return sheetsOf({guide::visitSheet(guide, visitNotes(guide, m_visitSession, m_careSession, m_lookUpSession),
                                           m_context.today)});
    return sheetsOf({guide::standingAlone(sectionPage(m_id), guide)});
}

void PageArea::print()
{
    if (m_page)
        m_printing->print(openSheets());
}

void PageArea::showPrintMenu(const QPoint &position)
{
    if (!m_page)
        return;
    auto *menu = new PrintMenu(m_settings, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &PrintMenu::printRequested, this, &PageArea::print);
    connect(menu, &PrintMenu::previewRequested, this, [this] { m_printing->preview(openSheets()); });
    connect(menu, &PrintMenu::saveRequested, this, [this] { m_printing->save(openSheets()); });
    connect(menu, &PrintMenu::saveGuideRequested, this, [this] {
        m_printing->save({toQString(m_context.guide.title()), guide::bookletPages(m_context.guide, m_context.today)});
    });
    menu->popup(position);
}

SectionPage *PageArea::reading() const
{
    if (auto *page = qobject_cast<MedicinePage *>(m_page))
        return &page->content();
    return qobject_cast<SectionPage *>(m_page);
}

SectionPage::Position PageArea::position() const
{
    const SectionPage *page = reading();
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
    m_sourceBar->followAfter(*m_page);
    m_page->show();
    m_layout->activate();
    if (SectionPage *page = reading())
        page->restore(position);
    m_findBar->follow(*m_page);
    if (hadFocus)
        takeFocus();
}

void PageArea::showPair(const std::array<std::string, 2> &pair)
{
    if (pair[0].empty())
        return;
    // The page tells of what is ticked on it: the two that were found are now among them.
    for (const std::string &id : pair) {
        std::vector<std::string> &ticked = m_lookUpSession.together;
        if (std::find(ticked.begin(), ticked.end(), id) == ticked.end())
            ticked.push_back(id);
    }
    open(m_id, {});
}

void PageArea::showFound(const guide::SearchHit &hit)
{
    if (auto *page = qobject_cast<SeekCarePage *>(m_page); page && hit.symptom) {
        page->showQuestion(*hit.symptom);
        return;
    }
    showPair(hit.together);
    takeFocus();
    SectionPage *page = reading();
    if (!page || !page->isVisible()) // a narrow window shows the list of medicines alone
        return;
    page->setFocus(Qt::OtherFocusReason);
    const int pair = hit.together[0].empty() ? 0 : blockOfPair(m_context.guide, m_lookUpSession.together, hit.together);
    const auto shown = [&](guide::LinePlace place) {
        place.block += pair;
        return page->widgetAt(place);
    };
    QWidget *found = hit.found.marks.empty() ? nullptr : shown(hit.place);
    const auto *block = qobject_cast<TextBlock *>(found);
    if (const auto *goal = block ? block : qobject_cast<TextBlock *>(shown(hit.begins)))
        page->goTo(*goal);
    std::vector<WordMark> marks;
    if (block) {
        for (const auto &[start, end] : document::marksInQString(hit.found))
            marks.push_back({found, start, end});
        m_marks.show(marks);
    } else if (found) {
        m_marks.show({{found}}, 0); // marked as a whole
    }
}

void PageArea::findOnPage()
{
    if (m_page)
        m_findBar->open(*m_page);
}

void PageArea::closeFind()
{
    // The reader goes on where the last place was.
    TextBlock *block = m_findBar->currentBlock();
    takeFocus();
    if (SectionPage *page = reading(); page && block && page->isAncestorOf(block))
        page->goTo(*block);
}

QString PageArea::title() const
{
    return m_page ? m_page->accessibleName() : QString();
}

QString PageArea::contentsPage() const
{
    return MedicinePage::knows(m_context.guide, m_id) ? toQString(guide::lookUpPage) : m_id;
}

void PageArea::takeFocus()
{
    if (m_page)
        m_page->setFocus(Qt::OtherFocusReason);
}

void PageArea::showSource(const QString &id)
{
    const std::string source = id.toStdString();
    m_sourceBar->show(*m_context.guide.source(source), m_context.guide.sourceNumber(source));
}

void PageArea::closeSource()
{
    const bool hadFocus = m_sourceBar->hasFocus() || m_sourceBar->isAncestorOf(QApplication::focusWidget());
    m_sourceBar->hide();
    if (hadFocus)
        takeFocus();
}

} // namespace ui
