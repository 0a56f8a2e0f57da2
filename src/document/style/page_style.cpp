#include "document/style/page_style.h"

namespace document {

const CalloutColors &PageStyle::callout(guide::CalloutKind kind) const
{
    switch (kind) {
    case guide::CalloutKind::Summary: return summary;
    case guide::CalloutKind::Evidence: return evidence;
    case guide::CalloutKind::Warning: return warning;
    case guide::CalloutKind::Note: break;
    }
    return note;
}

const QColor &PageStyle::urgency(guide::Urgency urgency) const
{
    switch (urgency) {
    case guide::Urgency::EmergencyNow: return danger;
    case guide::Urgency::UrgentToday: return warning.bar;
    case guide::Urgency::AppointmentSoon: return evidence.bar;
    case guide::Urgency::SelfCareWatch: break;
    }
    return summary.bar;
}

PageStyle PageStyle::light(const QFont &font)
{
    PageStyle style;
    style.font = font;
    style.background = QColor(0xfb, 0xfa, 0xf7);
    style.surface = QColor(0xff, 0xff, 0xff);
    style.sidebar = QColor(0xf1, 0xf4, 0xf2);
    style.text = QColor(0x1d, 0x2b, 0x2f);
    style.mutedText = QColor(0x4c, 0x5d, 0x61);
    style.heading = QColor(0x12, 0x36, 0x3c);
    style.link = QColor(0x0b, 0x5a, 0x60);
    style.line = QColor(0xe0, 0xe5, 0xe2);
    style.stripe = QColor(0xf0, 0xf4, 0xf2);
    style.hover = QColor(0xe0, 0xe5, 0xe2);
    style.border = QColor(0x70, 0x81, 0x84);
    style.accent = QColor(0x0f, 0x5e, 0x66);
    style.accentText = QColor(0xff, 0xff, 0xff);
    style.selection = QColor(0xd5, 0xe6, 0xe1);
    style.mark = QColor(0xff, 0xe6, 0x9c);
    style.danger = QColor(0x8e, 0x2a, 0x1d);
    style.dangerText = QColor(0xff, 0xff, 0xff);
    style.focus = QColor(0x0b, 0x5a, 0x60);
    style.summary = {QColor(0xe6, 0xf3, 0xee), QColor(0x13, 0x6b, 0x5f)};
    style.evidence = {QColor(0xe9, 0xee, 0xf6), QColor(0x3b, 0x5b, 0x92)};
    style.warning = {QColor(0xfd, 0xee, 0xe5), QColor(0xb4, 0x4e, 0x1f)};
    style.note = {QColor(0xf3, 0xf1, 0xe6), QColor(0x7d, 0x70, 0x3a)};
    style.figure = FigureColors::light();
    return style;
}

PageStyle PageStyle::dark(const QFont &font)
{
    PageStyle style;
    style.font = font;
    style.background = QColor(0x15, 0x1c, 0x1e);
    style.surface = QColor(0x1e, 0x27, 0x2a);
    style.sidebar = QColor(0x1a, 0x23, 0x25);
    style.text = QColor(0xe6, 0xec, 0xec);
    style.mutedText = QColor(0xae, 0xbc, 0xbd);
    style.heading = QColor(0xf1, 0xf6, 0xf5);
    style.link = QColor(0x86, 0xd0, 0xcf);
    style.line = QColor(0x32, 0x3f, 0x42);
    style.stripe = QColor(0x27, 0x32, 0x35);
    style.hover = QColor(0x32, 0x3f, 0x42);
    style.border = QColor(0x82, 0x95, 0x98);
    style.accent = QColor(0x8a, 0xd3, 0xcf);
    style.accentText = QColor(0x0b, 0x24, 0x26);
    style.selection = QColor(0x25, 0x45, 0x47);
    style.mark = QColor(0x4d, 0x42, 0x16);
    style.danger = QColor(0xf2, 0xa0, 0x92);
    style.dangerText = QColor(0x35, 0x0c, 0x06);
    style.focus = QColor(0xa6, 0xe0, 0xdc);
    style.summary = {QColor(0x1b, 0x34, 0x31), QColor(0x5f, 0xc0, 0xae)};
    style.evidence = {QColor(0x20, 0x2d, 0x40), QColor(0x8f, 0xae, 0xe6)};
    style.warning = {QColor(0x40, 0x2a, 0x1e), QColor(0xf0, 0x9a, 0x67)};
    style.note = {QColor(0x33, 0x30, 0x1f), QColor(0xcf, 0xbd, 0x6f)};
    style.figure = FigureColors::dark();
    return style;
}

PageStyle PageStyle::paper(const QFont &font)
{
    PageStyle style;
    const QColor black(0, 0, 0);
    const QColor white(0xff, 0xff, 0xff);
    style.font = font;
    style.background = style.surface = style.sidebar = style.stripe = style.hover = style.selection = style.mark =
        style.accentText = style.dangerText = white;
    style.text = style.mutedText = style.heading = style.link = style.accent = style.danger = style.focus = black;
    style.line = QColor(0xa0, 0xa0, 0xa0);
    style.border = black;
    style.summary = style.evidence = style.warning = style.note = {white, black};
    style.figure = FigureColors::paper();
    return style;
}

QFont fontOf(TextRole role, const PageStyle &style)
{
    QFont font = style.font;
    const auto scale = [&](qreal factor) {
        font.setPointSizeF(style.font.pointSizeF() * factor);
    };
    switch (role) {
    case TextRole::Title:
        scale(1.9);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Lead: scale(1.15); break;
    case TextRole::Heading:
        scale(1.25);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Subheading:
    case TextRole::CardTitle:
        scale(1.05);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
    case TextRole::ListItem:
    case TextRole::Fine: break;
    }
    return font;
}

QColor colorOf(TextRole role, const PageStyle &style)
{
    switch (role) {
    case TextRole::Title:
    case TextRole::Heading:
    case TextRole::Subheading: return style.heading;
    case TextRole::Fine: return style.mutedText;
    case TextRole::Lead:
    case TextRole::Body:
    case TextRole::ListItem:
    case TextRole::CardTitle: break;
    }
    return style.text;
}

} // namespace document
