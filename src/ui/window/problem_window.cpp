#include "ui/window/problem_window.h"

#include "guide/emergency.h"
#include "guide/page/page.h"
#include "ui/reading/page/section_page.h"
#include "ui/settings/appearance.h"
#include "ui/window/window_place.h"

#include <QApplication>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr std::size_t mostShown = 200; // a broken file can have thousands; the first ones tell

std::vector<guide::Text> whatToDo(ProblemWindow::Next next)
{
    if (next == ProblemWindow::Next::Save)
        return {{guide::Plain{"Mend the faults below, and save. The guide then opens here by itself."}}};
    return {{guide::Plain{"If you use a content folder of your own, mend the faults below and start again."}},
            {guide::Plain{"If not, install Midback again. The guide inside it is then complete."}}};
}

guide::Page pageAbout(const std::vector<std::string> &faults, ProblemWindow::Next next)
{
    guide::Page page;
    page.id = "problem";
    page.title = "The guide cannot be opened";
    page.summary = {guide::Plain{"Its content has a fault. Nothing on your computer was changed."}};
    page.blocks.emplace_back(guide::Callout{guide::CalloutKind::Warning,
                                            std::string(guide::emergencyTitle),
                                            {guide::Plain{std::string(guide::emergencyLine)}}});
    page.blocks.emplace_back(guide::Heading{"What to do", 2});
    page.blocks.emplace_back(guide::List{whatToDo(next), false});
    page.blocks.emplace_back(guide::Heading{"The faults", 2});
    guide::List list;
    for (std::size_t i = 0; i < faults.size() && i < mostShown; ++i)
        list.items.push_back({guide::Plain{faults[i]}});
    if (faults.size() > mostShown)
        list.items.push_back(
            {guide::Plain{std::to_string(faults.size() - mostShown) + " more. midback --check lists all."}});
    page.blocks.emplace_back(std::move(list));
    return page;
}

} // namespace

ProblemWindow::ProblemWindow(const std::vector<std::string> &faults, Next next)
    : m_emptyGuide(guide::GuideContent{}), m_context{m_emptyGuide, m_style, {}, m_openFolds}, m_next(next)
{
    setWindowTitle(tr("The guide cannot be opened - Midback"));
    m_style = styleFor(Theme::System, m_look.systemPalette(), ApplicationLook::systemFont(), textSizes[0]);
    m_look.show(m_style, *this);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    tell(faults);
    giveFirstSize(*this, {900, 700});
}

void ProblemWindow::tell(const std::vector<std::string> &faults)
{
    auto *page = new SectionPage(m_context, pageAbout(faults, m_next), this);
    layout()->addWidget(page);
    const bool hadFocus = m_page && m_page->hasFocus();
    delete m_page;
    m_page = page;
    if (hadFocus)
        page->setFocus();
}

} // namespace ui
