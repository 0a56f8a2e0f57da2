// OpenSection: a page of the content that is open. Other kinds of page that are a section of the content build on it.
#pragma once

#include "guide/page/page.h"
#include "ui/reading/open/open_page.h"
#include "ui/reading/page_context.h"

#include <functional>
#include <string>

namespace ui {

class OpenSection : public OpenPage
{
    Q_OBJECT

public:
    // `country` is the one whose emergency number the page names; it may be empty.
    OpenSection(const PageContext &context, const guide::Section &section, SectionPage *page, std::string country = {});

    document::Sheets sheets(const guide::PrintForm &form) const override;

private:
    const PageContext &m_context;
    const guide::Section &m_section;
    std::string m_country;
};

// The page as it is printed, with the folds that are open on the screen.
guide::Page printedAsOpen(guide::Page page, const PageContext &context, guide::PrintForm form);

// The sheets of one job, named after the first of them, of which there must be one.
document::Sheets sheetsOf(std::vector<guide::Page> pages);

// Every page of the content, as its authors wrote it. The context must outlive the kind and its pages. `country` tells
// where the reader is when a page opens.
PageKind sectionKind(const PageContext &context, std::function<std::string()> country);

} // namespace ui
