#include "ui/reading/selection/page_selection.h"

#include "document/export/export.h"
#include "ui/controls/menu/pop_up.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/section_page.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace ui {
namespace {

constexpr qsizetype mostLettersToSearch = 60;

bool covers(const std::vector<SelectedPart> &parts, const TextBlock *block)
{
    return std::any_of(parts.begin(), parts.end(), [&](const SelectedPart &part) { return part.block == block; });
}

} // namespace

PageSelection::PageSelection(const PageContext &context, QWidget &area)
    : QObject(&area), m_context(context), m_area(area), m_mouse(area, m_selection)
{
    area.installEventFilter(this);
    connect(&m_selection, &TextSelection::changed, this, [this] { listenTo(m_selection.content()); });
    connect(&m_mouse, &MouseSelection::finished, this, &PageSelection::finishByMouse);
}

SectionPage *PageSelection::pageAround(QWidget *widget)
{
    while (widget && !qobject_cast<SectionPage *>(widget))
        widget = widget->parentWidget();
    return static_cast<SectionPage *>(widget);
}

// A page keeps the keys that move its cursor for itself.
void PageSelection::listenTo(QWidget *content)
{
    if (SectionPage *page = pageAround(content))
        page->installEventFilter(this);
}

void PageSelection::copy(CopiedSources sources)
{
    copyTo(QClipboard::Clipboard, sources);
}

void PageSelection::finishByMouse()
{
    // A line to type into keeps the focus where what was clicked does not take it.
    if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        line->installEventFilter(this);
    offerToPaste();
}

void PageSelection::offerToPaste()
{
    if (QGuiApplication::clipboard()->supportsSelection())
        copyTo(QClipboard::Selection, CopiedSources::No);
}

void PageSelection::copyTo(QClipboard::Mode mode, CopiedSources sources)
{
    const std::vector<SelectedPart> parts = m_selection.parts();
    if (parts.empty())
        return;
    auto *copied = new QMimeData;
    const SectionPage *page = m_selection.isWhole() ? pageAround(m_selection.content()) : nullptr;
    if (page) {
        const guide::PrintForm form{guide::Detail::Short, sources == CopiedSources::Listed};
        std::vector<guide::Page> pages = page->contents();
        for (guide::Page &each : pages)
            each = printedAsOpen(std::move(each), m_context, form);
        copied->setText(document::toQString(document::plainTextOf(pages, m_context.guide)));
        copied->setHtml(document::toQString(document::htmlOf(pages, m_context.guide)));
    } else {
        copied->setText(copiedText(parts, m_context.guide, sources));
        copied->setHtml(copiedHtml(parts, m_context.guide, sources));
    }
    QGuiApplication::clipboard()->setMimeData(copied, mode);
}

QString PageSelection::shortWords() const
{
    const std::vector<SelectedPart> parts = m_selection.parts();
    if (parts.size() != 1 || m_selection.isWhole())
        return {};
    const SelectedPart &part = parts.front();
    const QString words = part.block->words().mid(part.start, part.end - part.start).simplified();
    return words.size() <= mostLettersToSearch ? words : QString();
}

// What the menu copies is always seen.
void PageSelection::selectForMenu(QWidget &content, TextBlock *block)
{
    if (block)
        m_selection.begin(content, {block, 0, static_cast<int>(block->words().size())});
}

bool PageSelection::openMenu(const QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Keyboard) {
        SectionPage *page = pageAround(QApplication::focusWidget());
        return page && openMenuAtCursor(*page);
    }
    return openMenuAt(event.globalPos());
}

void PageSelection::openMenuOnSelection(const QPoint &global)
{
    const QWidget *content = m_mouse.contentAt(global);
    if (content && covers(m_selection.parts(), MouseSelection::blockAt(*content, global)))
        openMenuAt(global);
}

bool PageSelection::openMenuAt(const QPoint &global)
{
    QWidget *content = m_mouse.contentAt(global);
    if (!content)
        return false;
    TextBlock *block = MouseSelection::blockAt(*content, global);
    if (!covers(m_selection.parts(), block))
        selectForMenu(*content, block);
    showMenu(*content, global);
    return true;
}

bool PageSelection::openMenuAtCursor(SectionPage &page)
{
    if (m_selection.parts().empty())
        selectForMenu(*page.widget(), page.cursorBlock());
    const QWidget *place = page.viewport();
    const TextBlock *at = m_selection.reached();
    const QPoint below = at ? at->mapTo(place, QPoint(0, at->height())) : place->rect().center();
    showMenu(*page.widget(), place->mapToGlobal(QPoint(std::clamp(below.x(), 0, place->width()),
                                                       std::clamp(below.y(), 0, place->height()))));
    return true;
}

void PageSelection::showMenu(QWidget &content, const QPoint &global)
{
    const std::vector<SelectedPart> parts = m_selection.parts();
    auto *menu = new QMenu(&m_area);
    menu->setObjectName(QStringLiteral("pageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, const QKeySequence &keys, auto action) {
        QAction *item = menu->addAction(words, this, action);
        item->setShortcut(keys);
        item->setShortcutVisibleInContextMenu(true);
        return item;
    };
    add(tr("Copy"), QKeySequence::Copy, [this] { copy(); })->setEnabled(!parts.empty());
    if (citesSources(parts))
        add(tr("Copy with sources"), {}, [this] { copy(CopiedSources::Listed); });
    // Who lies on the floor has no field to search from.
    if (const QString words = shortWords(); !words.isEmpty() && m_context.density == Density::Usual) {
        QString label = tr("Search for “%1”").arg(words);
        label.replace(QLatin1Char('&'), QLatin1String("&&"));
        add(label, {}, [this, words] { Q_EMIT searchRequested(words); });
    }
    menu->addSeparator();
    add(tr("Select all"), QKeySequence::SelectAll, [this, content = QPointer<QWidget>(&content)] {
        if (content)
            m_selection.selectAll(*content);
        offerToPaste();
    });
    if (SectionPage *page = pageAround(&content); page && page == m_readAloud && !parts.empty())
        add(tr("Read aloud from here"), {}, [this, from = QPointer<TextBlock>(parts.front().block)] {
            if (from)
                Q_EMIT readAloudRequested(*from);
        });
    add(tr("Print this page"), QKeySequence::Print, [this] { Q_EMIT printRequested(); });
    popUp(*menu, global);
}

bool PageSelection::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *line = qobject_cast<QLineEdit *>(watched)) {
        return event->type() == QEvent::KeyPress && !line->hasSelectedText()
               && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)
               && pressKey(*static_cast<QKeyEvent *>(event));
    }
    switch (event->type()) {
    case QEvent::KeyPress: return pressKey(*static_cast<QKeyEvent *>(event));
    case QEvent::ContextMenu: return watched == &m_area && openMenu(*static_cast<QContextMenuEvent *>(event));
    default: return false;
    }
}

} // namespace ui
