// OpenSection: a page of the content that is open. Other kinds of page that are a section of the content build on it.
#pragma once

#include "guide/page/page.h"
#include "ui/reading/open_page.h"
#include "ui/reading/page_context.h"

namespace ui {

class OpenSection : public OpenPage
{
    Q_OBJECT

public:
    OpenSection(const PageContext &context, const guide::Section &section, SectionPage *page);

    document::Sheets sheets() const override;

private:
    const PageContext &m_context;
    const guide::Section &m_section;
};

// The sheets of one job, named after the first of them, of which there must be one.
document::Sheets sheetsOf(std::vector<guide::Page> pages);

// Every page of the content, as its authors wrote it. The context must outlive the kind and its pages.
PageKind sectionKind(const PageContext &context);

} // namespace ui
