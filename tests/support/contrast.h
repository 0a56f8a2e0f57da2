// How well two colours can be told apart.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

// WCAG 2.2: relative luminance.
inline double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// WCAG 2.2: contrast ratio, from 1 to 21.
inline double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)}); // by value
    return (light + 0.05) / (dark + 0.05);
}
