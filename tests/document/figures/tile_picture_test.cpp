#include "document/figures/tile_picture.h"

#include "support/catch.h"

#include <QImage>
#include <QPainter>

#include <vector>

namespace {

constexpr guide::TilePicture allPictures[] = {guide::TilePicture::Ease,     guide::TilePicture::Danger,
                                              guide::TilePicture::Medicine, guide::TilePicture::Checklist,
                                              guide::TilePicture::Visit,    guide::TilePicture::Causes};

QImage tile(guide::TilePicture picture, const QRectF &rect)
{
    QImage image(200, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document::drawTilePicture(painter, rect, picture, document::PageStyle::paper(QFont()));
    return image;
}

// The least rectangle that holds all that is not white.
QRect drawnIn(const QImage &image)
{
    QRect drawn;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                drawn |= QRect(x, y, 1, 1);
        }
    }
    return drawn;
}

} // namespace

TEST_CASE("tile picture: each is drawn and no two look alike")
{
    std::vector<QImage> drawn;
    for (const guide::TilePicture picture : allPictures) {
        const QImage image = tile(picture, {20, 20, 100, 100});
        CHECK_FALSE(drawnIn(image).isNull());
        for (const QImage &other : drawn)
            CHECK(image != other);
        drawn.push_back(image);
    }
}

TEST_CASE("tile picture: it stays in its place and in the middle of it at every size")
{
    for (const guide::TilePicture picture : allPictures) {
        for (const QRect &rect : {QRect(20, 20, 100, 100), QRect(10, 40, 180, 60), QRect(90, 5, 40, 150)}) {
            INFO(static_cast<int>(picture) << " in " << rect.width() << " x " << rect.height());
            const QRect drawn = drawnIn(tile(picture, rect));
            CHECK(rect.contains(drawn));
            CHECK((drawn.center() - rect.center()).manhattanLength() <= std::min(rect.width(), rect.height()) / 5);
            CHECK(std::max(drawn.width(), drawn.height()) > std::min(rect.width(), rect.height()) / 2);
        }
    }
}
