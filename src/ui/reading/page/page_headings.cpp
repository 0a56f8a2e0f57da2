#include "ui/reading/page/page_headings.h"

#include "guide/page/print_form.h"
#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/lazy_scroll_area.h"
#include "ui/controls/menu/pop_up.h"
#include "ui/reading/page/page_contents.h"
#include "ui/reading/page/page_order.h"
#include "ui/reading/page_builder.h"
#include "ui/reading/page_parts.h"

#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace ui {
namespace {

constexpr int listCharacters = 22;
constexpr int mostTilesWidth = 1000; // pixels: wider, pictures grow and say no more
constexpr int fewestHeadings = 4;

} // namespace

PageHeadings::PageHeadings(const PageContext &context, const PageBuilder &builder, LazyScrollArea &page)
    : QObject(&page), m_builder(builder), m_page(page)
{
    if (builder.hasWideBlocks())
        return;
    QList<ListedHeading> names = listed(2);
    const std::vector<guide::Block> &blocks = builder.content().blocks;
    const bool hasForm = std::any_of(blocks.begin(), blocks.end(), [](const guide::Block &block) {
        return std::holds_alternative<guide::SheetForm>(block);
    });
    if (hasForm && names.size() < fewestHeadings)
        names = listed(3); // its parts
    if (names.size() < fewestHeadings) {
        m_headings.clear();
        return;
    }
    m_list = new PageContents(context.style, names, &page);
    m_list->hide();
    connect(m_list, &PageContents::headingChosen, this, &PageHeadings::headingChosen);
    connect(m_list, &PageContents::allRequested, this, &PageHeadings::allRequested);

    m_button = new Button(context.style, tr("On this page"), ButtonLook::Plain, builder.column());
    m_button->setObjectName(QStringLiteral("pageContentsButton"));
    m_button->hide();
    connect(m_button, &Button::clicked, this, [this, names] { openMenu(names); });
}

QList<ListedHeading> PageHeadings::listed(int deepest)
{
    const std::vector<guide::Block> &blocks = m_builder.content().blocks;
    const std::vector<std::size_t> folds = guide::foldsOf(m_builder.content());
    m_headings.clear();
    QList<ListedHeading> names;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto *heading = std::get_if<guide::Heading>(&blocks[i]);
        const auto *fold = std::get_if<guide::Fold>(&blocks[i]);
        if (!fold && !(heading && heading->level <= deepest && folds[i] == blocks.size()))
            continue;
        if (m_headings.empty())
            m_firstListed = i;
        names.append({document::toQString(fold ? fold->title : heading->text), fold != nullptr});
        m_headings.push_back(m_builder.placeOf(i));
    }
    return names;
}

void PageHeadings::addWhenDue(Column &column, PageParts &parts)
{
    if (!m_list || m_isAdded || m_builder.nextBlock() < m_firstListed)
        return;
    m_isAdded = true;
    column.add(m_button, m_page.fontMetrics().height() / 2);
    parts.addButton(m_button);
    for (QWidget *stop : m_list->stops())
        parts.addButton(stop);
}

void PageHeadings::openMenu(const QList<ListedHeading> &names)
{
    auto *menu = new QMenu(&m_page);
    menu->setObjectName(QStringLiteral("pageContentsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < names.size(); ++i)
        menu->addAction(names[i].words, this, [this, i] { Q_EMIT headingChosen(i); });
    if (std::any_of(names.begin(), names.end(), [](const ListedHeading &name) { return name.isFold; })) {
        menu->addSeparator();
        menu->addAction(tr("Open all"), this, [this] { Q_EMIT allRequested(true); });
        menu->addAction(tr("Close all"), this, [this] { Q_EMIT allRequested(false); });
    }
    popUp(*menu, m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void PageHeadings::setCurrent(int heading, const PageOrder &order)
{
    m_chosen = heading;
    follow(order);
}

void PageHeadings::setCurrent(const QWidget &heading, const PageOrder &order)
{
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        if (order.widgetAt(m_headings[i]) == &heading)
            setCurrent(static_cast<int>(i), order);
    }
}

void PageHeadings::follow(const PageOrder &order)
{
    if (!m_list || !m_list->isVisible())
        return;
    const auto topOf = [&](std::size_t heading) {
        const QWidget *widget = order.widgetAt(m_headings[heading]);
        return widget ? std::optional(m_page.placeOf(*widget).top()) : std::nullopt;
    };
    const int top = m_page.verticalScrollBar()->value();
    const int height = m_page.viewport()->height();
    if (m_chosen >= 0) {
        const std::optional<int> chosen = topOf(static_cast<std::size_t>(m_chosen));
        if (chosen && *chosen >= top && *chosen < top + height) {
            m_list->setCurrent(m_chosen);
            return;
        }
        m_chosen = -1;
    }
    int current = -1;
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        const std::optional<int> place = topOf(i);
        if (place && *place <= top + height / 4)
            current = static_cast<int>(i);
    }
    m_list->setCurrent(current);
}

QMargins PageHeadings::arrange()
{
    const int room = m_page.width() - m_page.verticalScrollBar()->sizeHint().width();
    const int text = m_builder.textWidth();
    const int list = m_list ? listCharacters * m_page.fontMetrics().averageCharWidth() : 0;
    const bool beside = m_list && room >= text + list;
    const int wide = std::max(text, mostTilesWidth);
    const int content = beside ? text + list : m_list || !m_builder.hasWideBlocks() ? text : wide;
    const int free = std::max(0, (room - content) / 2);
    if (m_list) {
        m_list->setVisible(beside);
        m_button->setVisible(!beside);
        m_list->setGeometry(free + text, 0, list, m_page.height());
    }
    return {free, 0, beside ? list + free : m_builder.hasWideBlocks() ? free : 0, 0};
}

} // namespace ui
