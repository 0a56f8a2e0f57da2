#include "ui/reading/page_builder.h"

#include "document/figures/tile_picture.h"
#include "guide/page/block_texts.h"
#include "guide/page/print_form.h"
#include "ui/controls/button.h"
#include "ui/controls/column.h"
#include "ui/controls/flow_row.h"
#include "ui/controls/tile.h"
#include "ui/reading/figure_view.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/icon_text.h"
#include "ui/reading/page_column.h"
#include "ui/reading/page_parts.h"
#include "ui/reading/table/table_view.h"

#include <QFontMetrics>

#include <algorithm>

namespace ui {
namespace {

using document::TextRole;

constexpr int columnCharacters = 68; // a comfortable line is 60 to 70
constexpr int cardCharacters = 28;
constexpr int foldPadding = 10;
constexpr int mostAboveTiles = 16; // pixels

} // namespace

int PageBuilder::em() const
{
    return QFontMetrics(m_context.style.font).height();
}

PageBuilder::PageBuilder(const PageContext &context, guide::Page content, PageParts &page)
    : m_context(context), m_content(std::move(content)), m_page(page), m_column(new PageColumn)
{
    const QFontMetrics metrics(context.style.font);
    m_column->setMaximumContentWidth(columnCharacters * metrics.averageCharWidth());
    begin();
}

PageBuilder::PageBuilder(const PageContext &context, guide::Page content, PageParts &page, Column &column)
    : m_context(context), m_content(std::move(content)), m_page(page), m_column(&column)
{
    begin();
}

void PageBuilder::begin()
{
    int number = guide::LinePlace::opening;
    for (std::size_t i = 0; i < m_content.blocks.size(); ++i)
        m_numbers.push_back(number += guide::isAside(m_content, i) ? 0 : 1);
    if (!m_content.title.empty())
        add(*m_column, {guide::Plain{m_content.title}}, TextRole::Title, 0);
    m_line = 1;
    if (!m_content.summary.empty())
        add(*m_column, m_content.summary, TextRole::Lead, 4);
}

int PageBuilder::textWidth() const
{
    return columnCharacters * QFontMetrics(m_context.style.font).averageCharWidth() + 2 * PageColumn::sideMargin;
}

bool PageBuilder::hasWideBlocks() const
{
    return std::any_of(m_content.blocks.begin(), m_content.blocks.end(),
                       [](const guide::Block &block) { return std::holds_alternative<guide::Tiles>(block); });
}

bool PageBuilder::next()
{
    if (m_next == m_content.blocks.size())
        return false;
    const std::size_t block = m_next++;
    build(block, *m_column);
    if (const auto *fold = std::get_if<guide::Fold>(&m_content.blocks[block]))
        m_next = block + 1 + fold->size;
    return true;
}

void PageBuilder::build(std::size_t place, Column &column)
{
    m_isAside = guide::isAside(m_content, place);
    m_block = m_numbers[place];
    m_line = 0;
    m_place = place;
    guide::Block block = m_content.blocks[place];
    if (!std::holds_alternative<guide::Action>(block))
        m_actions = nullptr;
    guide::gatherSources(block);
    std::visit([&](const auto &each) { write(column, each); }, block);
}

void PageBuilder::buildFold(std::size_t fold, Column &body)
{
    m_actions = nullptr;
    const std::size_t end = fold + 1 + std::get<guide::Fold>(m_content.blocks[fold]).size;
    for (std::size_t block = fold + 1; block < end; ++block)
        build(block, body);
    m_actions = nullptr;
}

std::optional<std::size_t> PageBuilder::foldHolding(int block) const
{
    const std::vector<std::size_t> folds = guide::foldsOf(m_content);
    for (std::size_t i = 0; i < folds.size(); ++i) {
        if (m_numbers[i] == block && folds[i] < i)
            return folds[i];
    }
    return {};
}

TextBlock *PageBuilder::add(Column &column, TextBlock *block, int gap)
{
    column.add(block, gap);
    m_page.addBlock(block);
    addPlace(block);
    return block;
}

void PageBuilder::addPlace(QWidget *widget)
{
    if (!m_isAside)
        m_page.addPlace({m_block, m_line}, widget);
    ++m_line;
}

void PageBuilder::write(Column &column, const guide::Heading &heading)
{
    if (heading.tone != guide::Tone::Plain)
        return writeVerdict(column, heading);
    const bool second = heading.level == 2;
    add(column, {guide::Plain{heading.text}}, second ? TextRole::Heading : TextRole::Subheading,
        second ? em() * 5 / 4 : em());
}

void PageBuilder::write(Column &column, const guide::Callout &callout)
{
    const document::CalloutColors &colors = m_context.style.callout(callout.kind);
    auto *panel = new Panel(colors.background, colors.bar, colors.edge, &column);
    add(*panel, lineText(guide::lineOf(callout)), TextRole::Body, 0);
    column.add(panel, em() * 2 / 3);
}

void PageBuilder::write(Column &column, const guide::Cards &cards)
{
    const QFontMetrics metrics(m_context.style.font);
    auto *row = new CardRow(cardCharacters * metrics.averageCharWidth(), &column);
    for (const guide::Card &card : cards.cards) {
        auto *panel = new Panel(m_context.style.surface, QColor(), m_context.style.line, row);
        add(*panel, {guide::Plain{card.title}}, TextRole::CardTitle, 0);
        for (const guide::Text &paragraph : card.paragraphs)
            add(*panel, paragraph, TextRole::Body, em() / 4);
        row->add(panel);
    }
    column.add(row, em() * 2 / 3);
}

void PageBuilder::write(Column &column, const guide::Action &action)
{
    // Buttons that follow each other share a row; the first is the main one.
    const ButtonLook look = m_actions ? ButtonLook::Plain : ButtonLook::Primary;
    if (!m_actions) {
        m_actions = new FlowRow(&column);
        column.add(m_actions, em() * 2 / 3);
    }
    auto *button = new Button(m_context.style, document::toQString(action.label), look, m_actions);
    m_actions->add(button);
    const QString target = document::toQString(action.target);
    QObject::connect(button, &Button::clicked, button, [&page = m_page, target] { page.requestPage(target); });
    m_page.addButton(button);
}

void PageBuilder::write(Column &column, const guide::Fold &fold)
{
    auto *panel = new Panel(m_context.style.surface, QColor(), m_context.style.line, &column);
    panel->setPadding({foldPadding, foldPadding / 2, foldPadding, foldPadding / 2});
    auto *title = new FoldTitle(m_context, fold.title, panel);
    panel->add(title, 0);
    auto *body = new Column(panel);
    body->setPadding({em() / 2, 0, em() / 2, em() / 2});
    body->hide();
    panel->add(body, 0);
    column.add(panel, em() / 3);
    m_page.addBlock(title);
    addPlace(title);
    m_page.addFold(m_place, title, body);
}

void PageBuilder::write(Column &column, const guide::Tiles &tiles)
{
    auto *grid = new TileGrid(&column);
    for (const guide::Tile &tile : tiles.tiles) {
        const auto draw = [&style = m_context.style, picture = tile.picture](QPainter &painter, const QRectF &rect) {
            document::drawTilePicture(painter, rect, picture, style);
        };
        auto *button = new Tile(m_context.style, document::toQString(tile.title), document::toQString(tile.text),
                                tile.small ? TileSize::Small : TileSize::Large, draw, grid);
        const QString target = document::toQString(tile.target);
        QObject::connect(button, &Tile::clicked, button, [&page = m_page, target] { page.requestPage(target); });
        grid->add(button);
        m_page.addButton(button);
        addPlace(button); // the title and the words
        addPlace(button);
    }
    column.addWide(grid, std::min(em() * 2 / 3, mostAboveTiles));
}

void PageBuilder::write(Column &column, const guide::FigureBlock &figure)
{
    for (const guide::Blanks &blanks : figure.beside)
        write(column, blanks);
    add(column, new FigureView(m_context, figure.figure, &column), em() * 2 / 3);
    if (!figure.caption.empty())
        add(column, {guide::Plain{figure.caption}}, TextRole::Fine, em() / 4);
}

void PageBuilder::write(Column &column, const guide::SourceEntry &entry)
{
    add(column, lineText(lineOf(entry, guide::SourceNumber::Point)), TextRole::Body, em() / 2);
}

void PageBuilder::write(Column &column, const guide::CareCard &card)
{
    // The words of the heading tell the urgency; the colour and the sign only repeat it.
    const QColor &color = m_context.style.urgency(card.urgency);
    const bool emergency = card.urgency == guide::Urgency::EmergencyNow;
    auto *panel = new Panel(m_context.style.surface, color, emergency ? color : m_context.style.line, &column);
    if (emergency)
        panel->setOutlineWidth(2);
    auto *heading = new TextBlock(m_context, {guide::Plain{card.heading}}, TextRole::CardTitle);
    panel->add(new IconText(heading, iconOf(card.urgency), color), 0);
    m_page.addBlock(heading);
    addPlace(heading);
    guide::Text numbers;
    if (!card.numbers.empty())
        numbers = {guide::Strong{card.numbers}};
    if (!card.numbers.empty() && !card.country.empty())
        numbers.emplace_back(guide::Plain{" "});
    numbers.insert(numbers.end(), card.country.begin(), card.country.end());
    if (!numbers.empty())
        add(*panel, numbers, TextRole::Body, em() / 6);
    else
        ++m_line;
    for (const std::string &item : card.items)
        add(*panel, {guide::Plain{item}}, TextRole::ListItem, em() / 6, bullet());
    column.add(panel, em() * 2 / 3);
}

void PageBuilder::write(Column &column, const guide::Table &table)
{
    add(column, {guide::Plain{table.caption}}, TextRole::Body, em() / 2);
    auto *view = new TableView(table, m_context.style, &column);
    column.addWide(view, em() / 2);
    m_page.addButton(view); // a stop of its own for Tab
    QObject::connect(view, &TableView::currentCellChanged, view, [&page = m_page, view] {
        page.reveal(*view->viewport(), view->placeToReveal(view->currentIndex()));
    });
}

} // namespace ui
