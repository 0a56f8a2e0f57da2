#include "ui/help/open_help.h"

#include "ui/help/help_page.h"
#include "ui/reading/open/open_section.h"
#include "ui/reading/page/section_page.h"

namespace ui {
namespace {

class OpenHelp : public OpenPage
{
public:
    OpenHelp(const PageContext &context, SectionPage *page) : OpenPage(page, page, {}), m_context(context)
    {
        page->showContents();
        connect(page, &SectionPage::pageRequested, this, &OpenPage::pageRequested);
        connect(page, &SectionPage::sourcesRequested, this, &OpenPage::sourcesRequested);
    }

    document::Sheets sheets(const guide::PrintForm &form) const override
    {
        return sheetsOf({printedAsOpen(helpPage(m_context.guide), m_context, form)});
    }

private:
    const PageContext &m_context;
};

} // namespace

PageKind helpKind(const PageContext &context)
{
    return {[](const QString &id) { return id == helpPageId; },
            [&](const QString &, QWidget *parent) {
                return std::make_unique<OpenHelp>(context, new SectionPage(context, helpPage(context.guide), parent));
            },
            helpFound()};
}

} // namespace ui
