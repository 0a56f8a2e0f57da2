// Where a page stands in its window, and the list of its headings beside it.
#include "guide/page/print_form.h"
#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/menu/pop_up.h"
#include "ui/reading/page/page_contents.h"
#include "ui/reading/page/section_page.h"
#include "ui/reading/page_builder.h"

#include <QEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace ui {
namespace {

constexpr int listCharacters = 22;
constexpr int mostTilesWidth = 1000; // pixels: wider, pictures grow and say no more
constexpr std::size_t fewestHeadings = 4;
constexpr double aboveHeading = 0.03; // of the page's height

} // namespace

void SectionPage::showContents()
{
    m_isWholePage = true;
    const std::vector<guide::Block> &blocks = m_builder->content().blocks;
    const std::vector<std::size_t> folds = guide::foldsOf(m_builder->content());
    QList<ListedHeading> names;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto *heading = std::get_if<guide::Heading>(&blocks[i]);
        const auto *fold = std::get_if<guide::Fold>(&blocks[i]);
        if (!fold && !(heading && heading->level == 2 && folds[i] == blocks.size()))
            continue;
        if (m_headings.empty())
            m_firstListed = i;
        names.append({document::toQString(fold ? fold->title : heading->text), fold != nullptr});
        m_headings.push_back(m_builder->placeOf(i));
    }
    if (m_builder->hasWideBlocks() || m_headings.size() < fewestHeadings) {
        m_headings.clear();
        return;
    }
    m_contents = new PageContents(m_context.style, names, this);
    m_contents->hide();
    connect(m_contents, &PageContents::headingChosen, this, &SectionPage::goToHeading);
    connect(m_contents, &PageContents::allRequested, this, &SectionPage::setAllOpen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SectionPage::followHeading);

    m_contentsButton = new Button(m_context.style, tr("On this page"), ButtonLook::Plain, &column());
    m_contentsButton->setObjectName(QStringLiteral("pageContentsButton"));
    m_contentsButton->hide();
    connect(m_contentsButton, &Button::clicked, this, [this, names] { openContentsMenu(names); });
}

// Behind the lead, which comes first wherever the list stands.
void SectionPage::addContents()
{
    column().add(m_contentsButton, fontMetrics().height() / 2);
    addButton(m_contentsButton);
    for (QWidget *stop : m_contents->stops())
        addButton(stop);
}

bool SectionPage::isBesidePage(const QWidget *widget) const
{
    return m_contents && widget && m_contents->isAncestorOf(widget);
}

void SectionPage::openContentsMenu(const QList<ListedHeading> &names)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pageContentsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < names.size(); ++i)
        menu->addAction(names[i].words, this, [this, i] { goToHeading(i); });
    if (!m_folds.empty()) {
        menu->addSeparator();
        menu->addAction(tr("Open all"), this, [this] { setAllOpen(true); });
        menu->addAction(tr("Close all"), this, [this] { setAllOpen(false); });
    }
    popUp(*menu, m_contentsButton->mapToGlobal(QPoint(0, m_contentsButton->height())));
}

void SectionPage::goToHeading(int heading)
{
    auto *block = qobject_cast<TextBlock *>(widgetAt(m_headings[static_cast<std::size_t>(heading)]));
    if (!block)
        return;
    openAt(*block, aboveHeading);
    m_contents->setCurrent(heading);
}

void SectionPage::followHeading()
{
    if (!m_contents || !m_contents->isVisible())
        return;
    const int reading = verticalScrollBar()->value() + viewport()->height() / 4;
    int current = -1;
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        const auto place = std::find_if(m_places.begin(), m_places.end(),
                                        [&](const auto &each) { return each.first == m_headings[i]; });
        if (place != m_places.end() && placeOf(*place->second).top() <= reading)
            current = static_cast<int>(i);
    }
    m_contents->setCurrent(current);
}

void SectionPage::applyWidth()
{
    if (!m_isWholePage)
        return;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int text = m_builder->textWidth();
    const int list = m_contents ? listCharacters * fontMetrics().averageCharWidth() : 0;
    const bool beside = m_contents && room >= text + list;
    const int wide = std::max(text, mostTilesWidth);
    const int content = beside ? text + list : m_contents || !m_builder->hasWideBlocks() ? text : wide;
    const int free = std::max(0, (room - content) / 2);
    setViewportMargins(free, 0, beside ? list + free : m_builder->hasWideBlocks() ? free : 0, 0);
    if (!m_contents)
        return;
    m_contents->setVisible(beside);
    m_contentsButton->setVisible(!beside);
    m_contents->setGeometry(free + text, 0, list, height());
}

bool SectionPage::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        applyWidth();
    return LazyScrollArea::event(event);
}

} // namespace ui
