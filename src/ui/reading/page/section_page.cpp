#include "ui/reading/page/section_page.h"

#include "ui/controls/announcer.h"
#include "ui/controls/column.h"
#include "ui/controls/notice.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/page/country_lines.h"
#include "ui/reading/page/page_headings.h"
#include "ui/reading/page/section_page_accessible.h"
#include "ui/reading/page_builder.h"

#include <QEvent>
#include <QFocusEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {
namespace {

constexpr double aboveHeading = 0.03; // of the page's height

} // namespace

SectionPage::SectionPage(const PageContext &context, guide::Page page, QWidget *parent, PageForm form)
    : LazyScrollArea(parent), m_context(context), m_form(std::move(form)), m_cursor(*this, m_order, context.density),
      m_folds(*this, context, m_order, m_cursor)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("page"));
    setAccessibleName(document::toQString(page.title));
    verticalScrollBar()->setAccessibleName(tr("Scroll the page"));
    showPagesWholeToScreenReaders();
    m_builder = std::make_unique<PageBuilder>(context, withCountry(std::move(page), context), *this);
    m_folds.setBuilder(*m_builder);
    setContent(m_builder->column());
    // The colours come from the window's palette.
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
}

SectionPage::~SectionPage() = default;

void SectionPage::showContents()
{
    m_headings = new PageHeadings(m_context, *m_builder, *this);
    connect(m_headings, &PageHeadings::headingChosen, this, &SectionPage::goToHeading);
    connect(m_headings, &PageHeadings::allRequested, this, &SectionPage::setAllOpen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_headings->follow(m_order); });
}

const std::vector<TextBlock *> &SectionPage::blocks()
{
    makeRest();
    return m_order.blocks();
}

bool SectionPage::makeNext()
{
    if (m_headings)
        m_headings->addWhenDue(column(), *this);
    if (m_builder->next())
        return true;
    placeLastWords();
    return false;
}

void SectionPage::setLastWords(const QString &words)
{
    if (words == m_lastWords)
        return;
    m_lastWords = words;
    if (isWhole())
        placeLastWords();
}

void SectionPage::placeLastWords()
{
    if (m_lastNotice) {
        column().remove(m_lastNotice);
        delete std::exchange(m_lastNotice, nullptr);
    }
    if (m_lastWords.isEmpty())
        return;
    m_lastNotice = new Notice(&column());
    m_lastNotice->setObjectName(QStringLiteral("lastWords"));
    m_lastNotice->setText(m_lastWords);
    m_lastNotice->setFont(document::fontOf(document::TextRole::Fine, m_context.style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, document::colorOf(document::TextRole::Fine, m_context.style));
    m_lastNotice->setPalette(colors);
    column().add(m_lastNotice, fontMetrics().height());
    column().updateGeometry();
}

void SectionPage::addBlock(TextBlock *block)
{
    m_order.add(block);
    connect(block, &TextBlock::linkActivated, this,
            [this, block](const QString &address) { followLink(*block, address); });
    connect(block, &TextBlock::clicked, this, [this, block] {
        setFocus(Qt::MouseFocusReason);
        m_cursor.goTo(m_order.indexOf(block));
    });
}

void SectionPage::addButton(QWidget *button)
{
    // Tab arrives at the page, and the page walks its stops: else Shift+Tab would enter at the last button, past the
    // links.
    button->setFocusPolicy(Qt::ClickFocus);
    m_order.add(button);
}

void SectionPage::addFold(std::size_t block, FoldTitle *title, Column *body)
{
    connect(title, &FoldTitle::toggled, this, [this, title] {
        makeRest();
        m_folds.toggle(title);
        if (m_headings)
            m_headings->setCurrent(*title, m_order);
        // Qt 6.4 does not pass on to screen readers that it did.
        Announcer::say(*this, title->isOpen() ? tr("Open") : tr("Closed"));
    });
    m_folds.add(block, title, body);
}

void SectionPage::addForm(const guide::SheetForm &place, Column &column)
{
    FormBuilder form(m_context, *this, column);
    if (const PageForm::Build &build = place.isStart ? m_form.buildStart : m_form.build)
        build(*this, form);
}

void SectionPage::reveal(const QWidget &shown, const QRect &part)
{
    reveal(QRect(shown.mapTo(widget(), part.topLeft()), part.size()));
}

Column &SectionPage::column()
{
    return *static_cast<Column *>(widget());
}

void SectionPage::setEnd(const guide::Page &end)
{
    makeRest();
    if (m_end) {
        column().remove(m_end);
        delete m_end;
        m_order.clearEnd();
        m_cursor.clamp();
    }
    m_order.beginEnd();
    m_end = new Column(&column());
    m_end->setMaximumContentWidth(column().maximumContentWidth()); // it may hold a table, which is wider
    m_endContent = end;
    PageBuilder builder(m_context, withCountry(end, m_context), *this, *m_end);
    while (builder.next()) {
    }
    column().addWide(m_end, fontMetrics().height() / 2);
    placeLastWords();
    column().updateGeometry();
}

std::vector<guide::Page> SectionPage::contents() const
{
    std::vector<guide::Page> pages{withoutCountry(m_builder->content(), m_context.guide)};
    if (m_end)
        pages.push_back(m_endContent);
    return pages;
}

ReadingPosition SectionPage::position() const
{
    const int scroll = verticalScrollBar()->value();
    int top = 0;
    while (top < m_order.blockCount() - 1 && placeOf(*m_order.block(top)).bottom() < scroll)
        ++top;
    const QRect place = placeOf(*m_order.block(top));
    return {m_folds.placeOfBlock(top),
            static_cast<double>(scroll - place.top()) / std::max(1, place.height()),
            m_folds.placeOfBlock(m_cursor.block()),
            m_folds.placeOfStop(m_cursor.stop()),
            m_cursor.isBlockSeen(),
            m_cursor.isButtonSeen(m_cursor.stop())};
}

void SectionPage::restore(const ReadingPosition &position)
{
    if (position.top.index >= 0 || position.block.index >= 0)
        makeRest();
    const int last = m_order.blockCount() - 1;
    const int stop = std::min(m_folds.stopAt(position.stop), m_order.stopCount() - 1);
    m_cursor.set(std::min(m_folds.blockAt(position.block), last), stop);
    if (position.top.index >= 0) {
        const QRect place = placeOf(*m_order.block(std::min(m_folds.blockAt(position.top), last)));
        verticalScrollBar()->setValue(place.top() + static_cast<int>(std::lround(position.above * place.height())));
    }
    // Larger text may have pushed it off the screen.
    if (m_cursor.block() >= 0 && position.cursorSeen && !m_cursor.isBlockSeen())
        reveal(placeOf(*m_order.block(m_cursor.block())));
    if (stop >= 0 && position.stopSeen && m_order.stop(stop).button && !m_cursor.isButtonSeen(stop))
        reveal(placeOf(*m_order.stop(stop).button));
}

QWidget *SectionPage::widgetAt(const guide::LinePlace &place)
{
    makeRest();
    m_folds.openHolding(place.block);
    return m_order.widgetAt(place);
}

void SectionPage::goTo(const TextBlock &block)
{
    m_folds.keepAround(block);
    m_cursor.goTo(m_order.indexOf(&block));
}

void SectionPage::openAt(const TextBlock &block, double above)
{
    m_folds.openOf(block);
    goTo(block);
    verticalScrollBar()->setValue(placeOf(block).top() - static_cast<int>(std::lround(above * viewport()->height())));
    if (m_headings)
        m_headings->setCurrent(block, m_order);
}

void SectionPage::goToHeading(int heading)
{
    const auto *block = qobject_cast<TextBlock *>(widgetAt(m_headings->placeOf(heading)));
    if (!block)
        return;
    openAt(*block, aboveHeading);
    m_headings->setCurrent(heading, m_order);
}

void SectionPage::setAllOpen(bool open)
{
    makeRest();
    if (m_folds.isEmpty())
        return;
    const ReadingPosition here = position();
    m_folds.setAllOpen(open);
    restore(here);
}

void SectionPage::openFoldsWhere(const std::function<bool(const QString &line)> &isWanted)
{
    makeRest();
    if (m_folds.isEmpty())
        return;
    const ReadingPosition here = position();
    m_folds.openWhere(isWanted);
    restore(here);
}

void SectionPage::followLink(const TextBlock &block, const QString &address)
{
    if (const QString id = document::pageOfAddress(address); !id.isEmpty())
        Q_EMIT pageRequested(id);
    else if (block.sources())
        Q_EMIT sourcesRequested(*block.sources());
}

bool SectionPage::event(QEvent *event)
{
    if (event->type() == QEvent::Resize && m_headings)
        setViewportMargins(m_headings->arrange());
    return LazyScrollArea::event(event);
}

} // namespace ui
