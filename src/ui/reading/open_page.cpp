#include "ui/reading/open_page.h"

#include "ui/reading/page_marks.h"
#include "ui/reading/section_page.h"

namespace ui {

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

void OpenPage::goTo(const TextBlock &block)
{
    if (m_reading && m_reading->isAncestorOf(&block))
        m_reading->goTo(block);
}

void OpenPage::showFound(const guide::SearchHit &hit, PageMarks &marks)
{
    m_widget->setFocus(Qt::OtherFocusReason);
    if (!m_reading || !m_reading->isVisible()) // a narrow window shows the list of medicines alone
        return;
    m_reading->setFocus(Qt::OtherFocusReason);
    const QString heading = toQString(hit.heading);
    TextBlock *block = hit.found.marks.empty() ? nullptr : m_reading->find(toQString(hit.found.text), heading);
    if (!block) {
        if (const TextBlock *begins = m_reading->find(heading.isEmpty() ? toQString(hit.title) : heading))
            m_reading->goTo(*begins);
        if (!hit.found.marks.empty())
            marks.showWidget(*m_reading, toQString(hit.found.text));
        return;
    }
    m_reading->goTo(*block);
    std::vector<WordMark> words;
    for (const guide::WordPlace &word : hit.found.marks) {
        words.push_back({block, static_cast<int>(toQString(hit.found.text.substr(0, word.begin)).size()),
                         static_cast<int>(toQString(hit.found.text.substr(0, word.end)).size())});
    }
    marks.show(words);
}

} // namespace ui
