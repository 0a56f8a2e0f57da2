#include "ui/reading/verdict_panel.h"

#include "ui/reading/icon_text.h"

namespace ui {
namespace {

struct ToneLook
{
    Icon sign = Icon::None;
    QColor behind;
    QColor ink; // of the sign and the bar
    QColor edge{};
};

ToneLook lookOf(guide::Tone tone, const document::PageStyle &style)
{
    switch (tone) {
    case guide::Tone::Stop: return {Icon::Stop, style.surface, style.danger, style.danger};
    case guide::Tone::Ask: return {Icon::Warning, style.warning.background, style.warning.bar, style.warning.edge};
    case guide::Tone::Unknown:
        return {Icon::Question, style.evidence.background, style.evidence.bar, style.evidence.edge};
    case guide::Tone::Usual: return {Icon::Pair, style.summary.background, style.summary.bar, style.summary.edge};
    case guide::Tone::Plain: break;
    }
    return {Icon::None, style.background, style.line};
}

} // namespace

Panel *verdictPanel(const document::PageStyle &style, TextBlock *words, guide::Tone tone, QWidget *parent)
{
    const ToneLook look = lookOf(tone, style);
    auto *panel = new Panel(look.behind, look.ink, look.edge, parent);
    if (tone == guide::Tone::Stop)
        panel->setOutlineWidth(2);
    panel->add(new IconText(words, look.sign, look.ink), 0);
    return panel;
}

} // namespace ui
