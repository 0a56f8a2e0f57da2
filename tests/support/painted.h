// What a picture shows: how well the words on it can be told from their ground. And a desktop with other colours.
#pragma once

#include "support/contrast.h"

#include <QApplication>
#include <QImage>
#include <QPalette>

#include <algorithm>
#include <map>

// What is painted most often, and the contrast to it of what stands out most.
struct Painted
{
    QColor ground;
    double contrast = 1;
};

inline Painted painted(const QImage &image, const QRect &place)
{
    const QRect seen = place.intersected(image.rect());
    std::map<QRgb, int> counts;
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    Painted found;
    int most = 0;
    for (const auto &[color, count] : counts) {
        if (count > most) {
            most = count;
            found.ground = QColor(color);
        }
    }
    for (const auto &[color, count] : counts)
        found.contrast = std::max(found.contrast, contrast(QColor(color), found.ground));
    return found;
}

// A desktop that is bright or dark, until the end of the object.
class DesktopColors
{
public:
    explicit DesktopColors(bool dark) : m_before(QApplication::palette())
    {
        QPalette palette = m_before;
        palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
        palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
        QApplication::setPalette(palette);
    }
    ~DesktopColors() { QApplication::setPalette(m_before); }
    DesktopColors(const DesktopColors &) = delete;
    DesktopColors &operator=(const DesktopColors &) = delete;

private:
    QPalette m_before;
};
