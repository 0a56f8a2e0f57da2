#include "ui/remedies/player/player_body.h"

#include "ui/controls/column.h"
#include "ui/remedies/player/player_margin.h"

#include <QEvent>

#include <algorithm>

namespace ui {
namespace {

constexpr int narrowMargin = 12;
constexpr int gap = 12;
constexpr int figureShare = 55; // percent of the width
constexpr int leastFigure = 170;
constexpr int lowFigure = 220;     // beside the words, before it grows
constexpr int wordsBesideRing = 5; // lines of text, as wide as they are high

QSizePolicy growing()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
}

} // namespace

CountRow::CountRow(QWidget *ring, Column *words, QWidget *parent) : QWidget(parent), m_ring(ring), m_words(words)
{
    setSizePolicy(growing());
    ring->setParent(this);
    words->setParent(this);
}

int CountRow::arrange(int width, bool move) const
{
    const QSize ring = m_ring->sizeHint();
    const bool beside = width - ring.width() - gap >= wordsBesideRing * fontMetrics().height();
    const int room = beside ? width - ring.width() - gap : width;
    const int words = m_words->heightForWidth(room);
    if (move) {
        m_ring->setGeometry(0, 0, ring.width(), ring.height());
        const int top = beside ? std::max(0, (ring.height() - words) / 2) : ring.height() + gap / 2;
        m_words->setGeometry(beside ? ring.width() + gap : 0, top, room, words);
    }
    return beside ? std::max(ring.height(), words) : ring.height() + gap / 2 + words;
}

void CountRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

bool CountRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

PlayerBody::PlayerBody(Column *above, Column *words, QWidget *figure, Column *below, QWidget *parent)
    : QWidget(parent), m_above(above), m_words(words), m_figure(figure), m_below(below)
{
    setSizePolicy(growing());
    for (QWidget *each :
         {static_cast<QWidget *>(above), static_cast<QWidget *>(words), figure, static_cast<QWidget *>(below)})
        each->setParent(this);
}

void PlayerBody::setBeside(bool beside)
{
    if (m_beside == beside)
        return;
    m_beside = beside;
    updateGeometry();
    arrange(width(), height(), true);
}

int PlayerBody::arrange(int width, int height, bool move) const
{
    const int side = m_beside ? playerMargin : narrowMargin;
    const int room = std::max(1, width - 2 * side);
    const int above = m_above->heightForWidth(room);
    const int below = m_below->heightForWidth(room);
    const int figureWidth = m_beside ? (room - gap) * figureShare / 100 : room;
    const int wordsWidth = m_beside ? room - gap - figureWidth : room;
    const int words = m_words->heightForWidth(wordsWidth);
    const int figure =
        m_beside ? std::max(words, lowFigure) : std::clamp(figureWidth * 7 / 10, leastFigure, lowFigure + leastFigure);
    const int others = above + gap + (m_beside ? 0 : words + gap) + gap + below + gap;
    const int needed = others + figure;
    if (move) {
        const int grown = figure + std::max(0, height - needed);
        int y = gap / 2;
        m_above->setGeometry(side, y, room, above);
        y += above + gap;
        m_words->setGeometry(side + (m_beside ? figureWidth + gap : 0), y, wordsWidth, words);
        y += m_beside ? 0 : words + gap;
        m_figure->setGeometry(side, y, figureWidth, grown);
        y += grown + gap;
        m_below->setGeometry(side, y, room, below);
    }
    return needed;
}

void PlayerBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), height(), true);
}

bool PlayerBody::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width(), height(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace ui
