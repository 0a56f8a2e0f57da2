#include "ui/window/page_area.h"

#include "guide/booklet/booklet.h"
#include "guide/remedies/stretch_page.h"
#include "ui/aloud/read_aloud.h"
#include "ui/controls/menu/pop_up.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/system/voice.h"
#include "ui/find/find_bar.h"
#include "ui/printing/open_preview.h"
#include "ui/printing/print_menu.h"
#include "ui/printing/print_options.h"
#include "ui/printing/printing.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/selection/page_selection.h"
#include "ui/remedies/pack_bar.h"
#include "ui/settings/settings.h"
#include "ui/window/source_bar.h"

#include <QApplication>
#include <QShortcut>
#include <QTime>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using document::toQString;

PageArea::PageArea(const PageContext &context, Settings &settings, Voice &voice, QWidget *parent)
    : QWidget(parent), m_context(context), m_settings(settings), m_voice(voice), m_layout(new QVBoxLayout(this)),
      m_sourceBar(new SourceBar(context, this)), m_message(new MessageBar(context.style, this)),
      m_printing(new Printing(context.guide, settings, this)), m_marks(context.style),
      m_findBar(new FindBar(context, m_marks, this)), m_selection(new PageSelection(context, *this)),
      m_router(context, settings, voice), m_packBar(new PackBar(context, m_router.packs(), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_sourceBar);
    m_layout->addWidget(m_message);
    m_layout->addWidget(m_findBar);
    m_layout->addWidget(m_packBar);
    connect(m_packBar, &PackBar::pageRequested, this, &PageArea::pageRequested);
    connect(m_packBar, &PackBar::left, this, &PageArea::takeFocus);
    connect(m_packBar, &PackBar::printRequested, this, [this](const guide::Pack &pack) {
        m_printing->print(sheetsOf({guide::packPage(m_context.guide, pack, m_context.today)}));
    });
    connect(m_findBar, &FindBar::closed, this, &PageArea::closeFind);
    connect(m_findBar, &FindBar::guideSearchRequested, this, &PageArea::searchRequested);
    connect(m_selection, &PageSelection::printRequested, this, &PageArea::print);
    connect(m_selection, &PageSelection::readAloudRequested, this, &PageArea::readAloudFrom);
    connect(m_selection, &PageSelection::searchRequested, this, &PageArea::searchRequested);
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

PageArea::~PageArea() = default;

document::Sheets PageArea::sheets() const
{
    return m_page->sheets(printFormOf(m_settings.printAll(), m_settings.printSources()));
}

void PageArea::print()
{
    if (m_page)
        m_printing->print(sheets());
}

void PageArea::tell(const QString &sentence, const QString &remedy, std::function<void()> act)
{
    m_message->tell(sentence, remedy, std::move(act));
}

void PageArea::showPrintMenu(const QPoint &position)
{
    if (!m_page)
        return;
    auto *menu = new PrintMenu(
        m_settings,
        [this](bool all, bool sources) { return m_printing->sheetCount(m_page->sheets(printFormOf(all, sources))); },
        isPreview(m_id) ? MayPreview::No : MayPreview::Yes, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &PrintMenu::printRequested, this, &PageArea::print);
    connect(menu, &PrintMenu::previewRequested, this, [this] { Q_EMIT pageRequested(previewOf(m_id)); });
    connect(menu, &PrintMenu::saveRequested, this, [this] { m_printing->save(sheets()); });
    connect(menu, &PrintMenu::saveGuideRequested, this, [this] {
        const guide::PrintForm form = printFormOf(m_settings.printAll(), m_settings.printSources());
        m_printing->save(
            {toQString(m_context.guide.title()), guide::bookletPages(m_context.guide, m_context.today, form)});
    });
    const auto tellChange = [this] {
        if (m_page->showsSettings())
            Q_EMIT settingsChanged();
    };
    connect(menu, &QMenu::triggered, this, tellChange, Qt::QueuedConnection);
    popUp(*menu, position);
}

void PageArea::setLastWords(const QString &words)
{
    m_lastWords = words;
    if (m_page)
        m_page->setLastWords(words);
}

ReadingPosition PageArea::position() const
{
    return m_page ? m_page->position() : ReadingPosition();
}

void PageArea::restore(const ReadingPosition &position)
{
    if (m_page)
        m_page->restore(position);
}

void PageArea::clearPage()
{
    m_hadFocus = isAncestorOf(QApplication::focusWidget());
    closeSource();
    m_page = nullptr;
}

void PageArea::open(const QString &id, const ReadingPosition &position)
{
    const bool hadFocus = std::exchange(m_hadFocus, false) || isAncestorOf(QApplication::focusWidget());
    closeSource();
    m_page = nullptr; // before the next one is made: no two pages are there at a time
    m_page = m_router.open(id, this);
    m_page->setLastWords(m_lastWords);
    const bool isSame = std::exchange(m_id, id) == id;
    // Queued: the page that asks is deleted when another opens.
    connect(m_page.get(), &OpenPage::pageRequested, this, &PageArea::pageRequested, Qt::QueuedConnection);
    connect(m_page.get(), &OpenPage::lyingDownRequested, this, &PageArea::lyingDownRequested, Qt::QueuedConnection);
    connect(m_page.get(), &OpenPage::settingsChanged, this, &PageArea::settingsChanged, Qt::QueuedConnection);
    connect(m_page.get(), &OpenPage::sourcesRequested, this, &PageArea::showSources);
    connect(m_page.get(), &OpenPage::printRequested, this, &PageArea::print);
    connect(m_page.get(), &OpenPage::saveRequested, this, [this] { m_printing->save(sheets()); });
    connect(m_page.get(), &OpenPage::printMenuRequested, this, &PageArea::showPrintMenu);
    QWidget &widget = m_page->widget();
    m_layout->insertWidget(0, &widget, 1);
    m_sourceBar->followAfter(widget);
    widget.show();
    m_layout->activate();
    m_page->restore(position);
    m_findBar->follow(widget);
    m_selection->setReadAloud(m_page->toReadAloud());
    if (m_readAloud)
        m_readAloud->follow(m_page->toReadAloud(), isSame);
    if (hadFocus)
        takeFocus();
}

void PageArea::showFound(const guide::SearchHit &hit)
{
    if (m_page)
        m_page->showFound(hit, m_marks);
}

void PageArea::findOnPage()
{
    if (m_page)
        m_findBar->open(m_page->widget());
}

void PageArea::closeFind()
{
    // The reader goes on where the last place was.
    TextBlock *block = m_findBar->currentBlock();
    takeFocus();
    if (m_page && block)
        m_page->goTo(*block);
}

ReadAloud *PageArea::readerOf(SectionPage *page)
{
    if (!page) {
        m_message->tell(tr("This page cannot be read aloud."));
        return nullptr;
    }
    if (m_readAloud)
        return m_readAloud;
    m_readAloud = new ReadAloud(m_context.style, m_settings, m_voice, this);
    m_layout->addWidget(&m_readAloud->bar());
    connect(m_readAloud, &ReadAloud::noVoice, m_message,
            [this](const QString &sentence) { m_message->tell(sentence); });
    connect(m_readAloud, &ReadAloud::closed, this, &PageArea::takeFocus);
    connect(m_readAloud, &ReadAloud::speedChanged, this, [this] {
        if (m_page && m_page->showsSettings())
            Q_EMIT settingsChanged();
    });
    return m_readAloud;
}

void PageArea::readAloud()
{
    SectionPage *page = m_page ? m_page->toReadAloud() : nullptr;
    if (ReadAloud *reader = readerOf(page))
        reader->toggle(*page);
}

void PageArea::readAloudFrom(const TextBlock &block)
{
    SectionPage *page = m_page ? m_page->toReadAloud() : nullptr;
    ReadAloud *reader = readerOf(page);
    if (!reader)
        return;
    m_page->goTo(block);
    reader->begin(*page);
}

void PageArea::selectWordAt(const QPoint &position)
{
    m_selection->selectWordAt(position);
}

void PageArea::showTextMenu(const QPoint &position)
{
    m_selection->openMenuOnSelection(position);
}

QString PageArea::title() const
{
    return m_page ? m_page->title() : QString();
}

QString PageArea::contentsPage() const
{
    return m_page ? m_page->contentsPage() : QString();
}

bool PageArea::takeFocusToPack()
{
    if (!m_packBar->isVisible())
        return false;
    m_packBar->setFocus(Qt::BacktabFocusReason);
    return true;
}

void PageArea::takeFocus()
{
    if (m_page)
        m_page->widget().setFocus(Qt::OtherFocusReason);
}

void PageArea::showSources(const guide::SourceMark &sources)
{
    m_sourceBar->show(sources);
}

void PageArea::closeSource()
{
    const bool hadFocus = m_sourceBar->hasFocus() || m_sourceBar->isAncestorOf(QApplication::focusWidget());
    m_sourceBar->hide();
    if (hadFocus)
        takeFocus();
}

} // namespace ui
