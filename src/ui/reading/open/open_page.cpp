#include "ui/reading/open/open_page.h"

#include "document/text/text_marks.h"
#include "ui/reading/marks/page_marks.h"
#include "ui/reading/page/section_page.h"

namespace ui {
namespace {

// Of the page's height: what leads to the hit is seen above it, and what follows below.
constexpr double aboveHit = 0.25;

} // namespace

using document::toQString;

OpenPage::OpenPage(QWidget *widget, SectionPage *reading, QString contentsPage)
    : m_widget(widget), m_reading(reading), m_contentsPage(std::move(contentsPage))
{
}

OpenPage::~OpenPage()
{
    delete m_widget;
}

QString OpenPage::title() const
{
    return m_widget->accessibleName();
}

ReadingPosition OpenPage::position() const
{
    return m_reading ? m_reading->position() : ReadingPosition();
}

void OpenPage::restore(const ReadingPosition &position)
{
    if (m_reading)
        m_reading->restore(position);
}

SectionPage *OpenPage::toReadAloud() const
{
    // A narrow window shows the list of medicines alone.
    return m_reading && m_reading->isVisibleTo(m_widget) ? m_reading : nullptr;
}

void OpenPage::setLastWords(const QString &words)
{
    if (m_reading)
        m_reading->setLastWords(words);
}

void OpenPage::goTo(const TextBlock &block)
{
    if (m_reading && m_reading->isAncestorOf(&block))
        m_reading->goTo(block);
}

void OpenPage::showFound(const guide::SearchHit &hit, PageMarks &marks)
{
    showFoundBehind(0, hit, marks);
}

void OpenPage::showFoundBehind(int blocks, const guide::SearchHit &hit, PageMarks &marks)
{
    m_widget->setFocus(Qt::OtherFocusReason);
    if (!m_reading || !m_reading->isVisible()) // a narrow window shows the list of medicines alone
        return;
    m_reading->setFocus(Qt::OtherFocusReason);
    const auto shown = [&](guide::LinePlace place) {
        place.block += blocks;
        return m_reading->widgetAt(place);
    };
    QWidget *found = hit.found.marks.empty() ? nullptr : shown(hit.place);
    const auto *block = qobject_cast<TextBlock *>(found);
    if (const auto *goal = block ? block : qobject_cast<TextBlock *>(shown(hit.begins)))
        m_reading->openAt(*goal, aboveHit);
    if (!block) {
        if (found)
            marks.show({{found}}, 0); // marked as a whole
        return;
    }
    std::vector<WordMark> words;
    for (const auto &[start, end] : document::marksInQString(hit.found))
        words.push_back({found, start, end});
    marks.show(words);
}

} // namespace ui
