#include "document/style/page_style.h"

#include "support/catch.h"
#include "support/contrast.h"

#include <QFont>

#include <array>
#include <utility>
#include <vector>

using document::PageStyle;
using document::TextRole;

namespace {

struct Named
{
    const char *name;
    QColor color;
};

std::vector<Named> backgroundsOf(const PageStyle &style)
{
    return {{"background", style.background},
            {"surface", style.surface},
            {"sidebar", style.sidebar},
            {"stripe", style.stripe},
            {"hover", style.hover},
            {"selection", style.selection},
            {"mark", style.mark},
            {"summary", style.summary.background},
            {"evidence", style.evidence.background},
            {"warning", style.warning.background},
            {"note", style.note.background}};
}

const std::vector<std::pair<const char *, PageStyle>> &styles()
{
    static const std::vector<std::pair<const char *, PageStyle>> all{
        {"light", PageStyle::light(QFont())},
        {"dark", PageStyle::dark(QFont())},
        {"black on white", PageStyle::highContrast(QFont(), false)},
        {"white on black", PageStyle::highContrast(QFont(), true)},
        {"paper", PageStyle::paper(QFont())}};
    return all;
}

std::vector<std::pair<const char *, PageStyle>> highContrasts()
{
    return {styles()[2], styles()[3]};
}

constexpr std::array allRoles{TextRole::Title, TextRole::Lead,     TextRole::Heading,   TextRole::Subheading,
                              TextRole::Body,  TextRole::ListItem, TextRole::CardTitle, TextRole::Fine};

} // namespace

TEST_CASE("page style: the contrast of two colours is what WCAG says")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("page style: every text is readable on everything it may stand on")
{
    for (const auto &[theme, style] : styles()) {
        for (const Named &behind : backgroundsOf(style)) {
            for (const Named &text : {Named{"text", style.text}, Named{"muted text", style.mutedText},
                                      Named{"heading", style.heading}, Named{"link", style.link}}) {
                INFO(theme << ": " << text.name << " on " << behind.name);
                CHECK(contrast(text.color, behind.color) >= 4.5);
            }
        }
    }
}

TEST_CASE("page style: the words on buttons are readable")
{
    for (const auto &[theme, style] : styles()) {
        INFO(theme);
        CHECK(contrast(style.accentText, style.accent) >= 4.5);
        CHECK(contrast(style.dangerText, style.danger) >= 4.5);
    }
}

TEST_CASE("page style: outlines and bars and the ring of the focus can be seen")
{
    for (const auto &[theme, style] : styles()) {
        for (const Named &behind : backgroundsOf(style)) {
            for (const Named &edge : {Named{"border", style.border}, Named{"focus", style.focus}}) {
                INFO(theme << ": " << edge.name << " on " << behind.name);
                CHECK(contrast(edge.color, behind.color) >= 3.0);
            }
        }
        for (const QColor &behind : {style.background, style.surface, style.sidebar}) {
            INFO(theme);
            CHECK(contrast(style.accent, behind) >= 3.0);
            CHECK(contrast(style.danger, behind) >= 3.0);
        }
        for (const document::CalloutColors &callout : {style.summary, style.evidence, style.warning, style.note}) {
            INFO(theme);
            CHECK(contrast(callout.bar, callout.background) >= 3.0);
        }
    }
}

TEST_CASE("page style: in high contrast every text has 7:1 on everything it may stand on")
{
    for (const auto &[theme, style] : highContrasts()) {
        for (const Named &behind : backgroundsOf(style)) {
            for (const Named &text :
                 {Named{"text", style.text}, Named{"muted text", style.mutedText}, Named{"heading", style.heading},
                  Named{"link", style.link}, Named{"accent", style.accent}, Named{"danger", style.danger}}) {
                INFO(theme << ": " << text.name << " on " << behind.name);
                CHECK(contrast(text.color, behind.color) >= 7);
            }
        }
        INFO(theme);
        CHECK(contrast(style.accentText, style.accent) >= 7); // buttons, and what is selected
        CHECK(contrast(style.border, style.surface) >= 7);    // the words of a button that is off
        for (const guide::Urgency urgency : {guide::Urgency::EmergencyNow, guide::Urgency::UrgentToday,
                                             guide::Urgency::AppointmentSoon, guide::Urgency::SelfCareWatch})
            CHECK(contrast(style.dangerText, style.urgency(urgency)) >= 7);
    }
}

TEST_CASE("page style: in high contrast every line and edge has 3:1")
{
    for (const auto &[theme, style] : highContrasts()) {
        INFO(theme);
        for (const QColor &behind : {style.background, style.surface, style.sidebar}) {
            CHECK(contrast(style.line, behind) >= 3);
            for (const document::CalloutColors &callout : {style.summary, style.evidence, style.warning, style.note})
                CHECK(contrast(callout.edge, behind) >= 3);
        }
        CHECK(contrast(style.accent, style.line) >= 3); // how far a count is
        const document::FigureColors &colors = style.figure;
        for (const QColor &behind :
             {colors.background, colors.skin, colors.shirt, colors.trousers, colors.propFace, colors.propSide})
            CHECK(contrast(colors.line, behind) >= 3);
        CHECK(contrast(colors.matLine, colors.background) >= 3);
        CHECK(contrast(colors.matLine, colors.mat) >= 3);
        CHECK(contrast(colors.ghostLine, colors.background) >= 3);
        CHECK(contrast(colors.ghostLine, colors.ghost) >= 3);
        CHECK(contrast(colors.propLine, colors.propFace) >= 3);
        CHECK(contrast(colors.propLine, colors.propSide) >= 3);
        CHECK(contrast(colors.pillowLine, colors.pillow) >= 3);
        CHECK(colors.fade == 0); // nothing grows paler
    }
}

TEST_CASE("page style: paper is black on white and nothing else")
{
    const PageStyle paper = PageStyle::paper(QFont());
    for (const Named &behind : backgroundsOf(paper)) {
        INFO(behind.name);
        CHECK(behind.color == QColor(Qt::white));
    }
    for (const TextRole role : allRoles)
        CHECK(colorOf(role, paper) == QColor(Qt::black));
    CHECK(paper.link == QColor(Qt::black));
    CHECK(paper.border == QColor(Qt::black));
}

TEST_CASE("page style: no colour is left out of a theme")
{
    for (const auto &[theme, style] : styles()) {
        for (const QColor &color :
             {style.background,  style.surface,      style.sidebar,     style.text,    style.mutedText,  style.heading,
              style.link,        style.line,         style.border,      style.accent,  style.stripe,     style.hover,
              style.accentText,  style.selection,    style.mark,        style.danger,  style.dangerText, style.focus,
              style.summary.bar, style.evidence.bar, style.warning.bar, style.note.bar}) {
            INFO(theme);
            CHECK(color.isValid());
            CHECK(color.alpha() == 255);
        }
    }
}

TEST_CASE("page style: each kind of callout has its own colours on the screen")
{
    using guide::CalloutKind;
    for (const PageStyle &style : {PageStyle::light(QFont()), PageStyle::dark(QFont())}) {
        CHECK(style.callout(CalloutKind::Summary).background == style.summary.background);
        CHECK(style.callout(CalloutKind::Evidence).background == style.evidence.background);
        CHECK(style.callout(CalloutKind::Warning).background == style.warning.background);
        CHECK(style.callout(CalloutKind::Note).background == style.note.background);
        CHECK(style.warning.background != style.note.background);
        CHECK(style.summary.background != style.evidence.background);
    }
}

TEST_CASE("page style: sizes follow the font and none is smaller than it")
{
    for (const qreal points : {9.0, 14.0, 36.0}) {
        QFont font;
        font.setPointSizeF(points);
        const PageStyle style = PageStyle::light(font);
        for (const TextRole role : allRoles)
            CHECK(fontOf(role, style).pointSizeF() >= points);
        CHECK(fontOf(TextRole::Body, style).pointSizeF() == Approx(points));
        CHECK(fontOf(TextRole::Title, style).pointSizeF() == Approx(points * 1.9));
        CHECK(fontOf(TextRole::Title, style).pointSizeF() > fontOf(TextRole::Heading, style).pointSizeF());
        CHECK(fontOf(TextRole::Heading, style).pointSizeF() > fontOf(TextRole::Subheading, style).pointSizeF());
    }
}

TEST_CASE("page style: the lines of a figure and the part that works are seen on what they lie on")
{
    for (const auto &[theme, style] : styles()) {
        const document::FigureColors &colors = style.figure;
        for (const QColor &behind : {colors.background, style.surface}) {
            INFO(theme);
            CHECK(contrast(colors.line, behind) >= 3);
            CHECK(contrast(colors.arrow, behind) >= 3);
            CHECK(contrast(colors.propLine, behind) >= 3);
            CHECK(contrast(colors.pillowLine, behind) >= 3);
        }
        CHECK(contrast(colors.highlight, colors.shirt) >= 3);
        CHECK(contrast(colors.highlight, colors.trousers) >= 3);
        CHECK(contrast(colors.eyes, colors.skin) >= 3);
    }
}
