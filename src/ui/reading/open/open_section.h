// OpenSection: a page of the content that is open. Other kinds of page that are a section of the content build on it.
#pragma once

#include "guide/page/page.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

class OpenSection : public OpenPage
{
    Q_OBJECT

public:
    OpenSection(const PageContext &context, const guide::Section &section, SectionPage *page);

    document::Sheets sheets(const guide::PrintForm &form) const override;

private:
    const PageContext &m_context;
    const guide::Section &m_section;
};

// The page as it is printed, with the folds that are open on the screen.
guide::Page printedAsOpen(guide::Page page, const PageContext &context, guide::PrintForm form);

// The sheets of one job, named after the first of them, of which there must be one.
document::Sheets sheetsOf(std::vector<guide::Page> pages);

// Every page of the content, as its authors wrote it. The context must outlive the kind and its pages.
PageKind sectionKind(const PageContext &context);

} // namespace ui
