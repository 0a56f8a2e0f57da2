#include "ui/reading/open_section.h"

#include "guide/page/booklet.h"
#include "ui/reading/section_page.h"

namespace ui {

using document::toQString;

OpenSection::OpenSection(const PageContext &context, const guide::Section &section, SectionPage *page)
    : OpenPage(page, page, toQString(section.id)), m_context(context), m_section(section)
{
    connect(page, &SectionPage::pageRequested, this, &OpenPage::pageRequested);
    connect(page, &SectionPage::sourceRequested, this, &OpenPage::sourceRequested);
    connect(page, &SectionPage::printRequested, this, &OpenPage::printRequested);
    connect(page, &SectionPage::printMenuRequested, this, &OpenPage::printMenuRequested);
}

document::Sheets OpenSection::sheets() const
{
    return sheetsOf(
        {guide::standingAlone(guide::pageOf(m_context.guide, m_section, m_context.today), m_context.guide)});
}

document::Sheets sheetsOf(std::vector<guide::Page> pages)
{
    return {toQString(pages.front().title), std::move(pages)};
}

PageKind sectionKind(const PageContext &context)
{
    const auto sectionOf = [&context](const QString &id) {
        return context.guide.section(id.toStdString());
    };
    return {[sectionOf](const QString &id) { return sectionOf(id) != nullptr; },
            [&context, sectionOf](const QString &id, QWidget *parent) {
                const guide::Section &section = *sectionOf(id);
                return std::make_unique<OpenSection>(
                    context, section,
                    new SectionPage(context, guide::pageOf(context.guide, section, context.today), parent));
            }};
}

} // namespace ui
