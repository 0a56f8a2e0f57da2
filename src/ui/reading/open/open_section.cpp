#include "ui/reading/open/open_section.h"

#include "guide/booklet/guide_pages.h"
#include "guide/page/print_form.h"
#include "ui/reading/page/section_page.h"

namespace ui {

using document::toQString;

OpenSection::OpenSection(const PageContext &context, const guide::Section &section, SectionPage *page,
                         std::string country)
    : OpenPage(page, page, toQString(section.id)), m_context(context), m_section(section), m_country(std::move(country))
{
    page->showContents();
    connect(page, &SectionPage::pageRequested, this, &OpenPage::pageRequested);
    connect(page, &SectionPage::sourcesRequested, this, &OpenPage::sourcesRequested);
    connect(page, &SectionPage::printRequested, this, &OpenPage::printRequested);
    connect(page, &SectionPage::printMenuRequested, this, &OpenPage::printMenuRequested);
}

document::Sheets OpenSection::sheets(const guide::PrintForm &form) const
{
    return sheetsOf(
        {printedAsOpen(guide::pageOf(m_context.guide, m_section, m_context.today, m_country), m_context, form)});
}

guide::Page printedAsOpen(guide::Page page, const PageContext &context, guide::PrintForm form)
{
    form.openFolds = context.openFolds.ofPage(page.id);
    return guide::printed(std::move(page), context.guide, form);
}

document::Sheets sheetsOf(std::vector<guide::Page> pages)
{
    return {toQString(pages.front().title), std::move(pages)};
}

PageKind sectionKind(const PageContext &context, std::function<std::string()> country)
{
    const auto sectionOf = [&context](const QString &id) {
        return context.guide.section(id.toStdString());
    };
    return {[sectionOf](const QString &id) { return sectionOf(id) != nullptr; },
            [&context, sectionOf, country = std::move(country)](const QString &id, QWidget *parent) {
                const guide::Section &section = *sectionOf(id);
                guide::Page page = guide::pageOf(context.guide, section, context.today, country());
                return std::make_unique<OpenSection>(context, section,
                                                     new SectionPage(context, std::move(page), parent), country());
            }};
}

} // namespace ui
