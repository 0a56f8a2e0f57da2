#include "ui/controls/tile.h"

#include "ui/controls/key_use.h"
#include "ui/controls/text_direction.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int tileGap = 16;
constexpr int tilePadding = 10;
constexpr int tileCorner = 12;
constexpr qreal pictureShape = 0.62; // of a large tile: its height, of its width
constexpr int mostPicture = 190;     // pixels
constexpr int smallPicture = 76;
constexpr int largeLine = 36;       // pixels, of text
constexpr int leastCharacters = 22; // of a tile's width, before fewer stand side by side
constexpr int mostInRow = 3;

int textHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

} // namespace

Tile::Tile(const document::PageStyle &style, const QString &title, const QString &words, TileSize size, Picture picture,
           QWidget *parent)
    : QAbstractButton(parent), m_style(style), m_words(words), m_size(size), m_picture(std::move(picture))
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(words);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont Tile::titleFont() const
{
    QFont font = document::fontOf(
        m_size == TileSize::Large ? document::TextRole::Heading : document::TextRole::CardTitle, m_style);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Tile::wordsFont() const
{
    return document::fontOf(document::TextRole::Body, m_style);
}

// With large text the words say more than the picture, which must not push them off the screen.
bool Tile::hasPictureAbove() const
{
    return m_size == TileSize::Large && QFontMetrics(wordsFont()).height() < largeLine;
}

Tile::Places Tile::placesFor(int width) const
{
    Places places;
    int left = tilePadding;
    int top = tilePadding;
    if (hasPictureAbove()) {
        const int height = std::min(mostPicture, static_cast<int>(pictureShape * (width - 2 * tilePadding)));
        places.picture = QRect(tilePadding, tilePadding, width - 2 * tilePadding, height);
        top = places.picture.bottom() + tilePadding;
    } else {
        places.picture = QRect(tilePadding, tilePadding, smallPicture, smallPicture);
        left = places.picture.right() + tilePadding + tileGap / 2;
    }
    const int room = std::max(1, width - left - tilePadding);
    places.title = QRect(left, top, room, textHeight(titleFont(), text(), room));
    places.words = QRect(left, places.title.bottom() + tilePadding / 2, room, textHeight(wordsFont(), m_words, room));
    places.height = std::max(places.words.bottom(), places.picture.bottom()) + tilePadding;
    if (!hasPictureAbove()) { // the words stand beside the middle of the picture
        const int below = (places.height - tilePadding - places.words.bottom()) / 2;
        places.title.translate(0, std::max(0, below));
        places.words.translate(0, std::max(0, below));
        places.picture.moveTop((places.height - places.picture.height()) / 2);
    }
    return places;
}

QSize Tile::sizeHint() const
{
    const int width = std::max(this->width(), 200);
    return {width, heightForWidth(width)};
}

int Tile::heightForWidth(int width) const
{
    return placesFor(width).height;
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    // Qt presses a button with Space alone; people press Enter. The arrows move the reading cursor of the page.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        QWidget::keyPressEvent(event);
    else
        QAbstractButton::keyPressEvent(event);
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointed = underMouse() || isDown();
    const bool focused = showsFocus(*this);
    painter.setBrush(isDown() ? m_style.selection : m_style.surface);
    painter.setPen(QPen(focused   ? m_style.focus
                        : pointed ? m_style.accent
                                  : m_style.border,
                        focused || pointed ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tileCorner, tileCorner);
    if (focused) { // two rings: one is seen from where the eye is, the other parts it from the picture
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), tileCorner - 2, tileCorner - 2);
    }
    const Places places = placesFor(width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.sidebar);
    painter.drawRoundedRect(places.picture, tileCorner - 4, tileCorner - 4);
    m_picture(painter, QRectF(places.picture).adjusted(tilePadding, tilePadding, -tilePadding, -tilePadding));

    painter.setFont(titleFont());
    painter.setPen(m_style.heading);
    painter.drawText(places.title, Qt::TextWordWrap | directionFlag(text()), text());
    painter.setFont(wordsFont());
    painter.setPen(m_style.mutedText);
    painter.drawText(places.words, Qt::TextWordWrap | directionFlag(m_words), m_words);
}

TileGrid::TileGrid(QWidget *parent)
    : QWidget(parent),
      m_layout(new CardLayout(
          this, {leastCharacters * fontMetrics().averageCharWidth(), tileGap, mostInRow, CardLayout::LastRow::Filled},
          [](const QWidget &one, const QWidget &other) {
              return static_cast<const Tile &>(one).tileSize() == static_cast<const Tile &>(other).tileSize();
          }))
{
}

} // namespace ui
