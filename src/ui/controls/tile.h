// Tile: a large button with a picture, a title and a line of words. TileGrid: tiles side by side where there is room.
#pragma once

#include "document/style/page_style.h"
#include "ui/controls/layout/card_layout.h"

#include <QAbstractButton>

#include <functional>

class QPainter;

namespace ui {

enum class TileSize {
    Large, // the picture above the words
    Small, // the picture beside them
};

class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    using Picture = std::function<void(QPainter &painter, const QRectF &rect)>;

    // `title` is the name that a screen reader says, and `words` the description.
    Tile(const document::PageStyle &style, const QString &title, const QString &words, TileSize size, Picture picture,
         QWidget *parent = nullptr);

    TileSize tileSize() const { return m_size; }
    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Places
    {
        QRect picture;
        QRect title;
        QRect words;
        int height = 0;
    };
    bool hasPictureAbove() const;
    Places placesFor(int width) const;
    QFont titleFont() const;
    QFont wordsFont() const;

    const document::PageStyle &m_style;
    QString m_words;
    TileSize m_size;
    Picture m_picture;
};

class TileGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TileGrid(QWidget *parent = nullptr);

    void add(Tile *tile) { m_layout->add(tile); }

private:
    CardLayout *m_layout;
};

} // namespace ui
