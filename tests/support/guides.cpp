#include "support/guides.h"

#include "support/made_up_guide.h"

using namespace guide;

namespace {

Paragraph numbered(int number)
{
    return {{Plain{"Paragraph " + std::to_string(number)
                   + " of the long page says enough to fill a line, and then goes on so that in any window of a usual "
                     "width it takes two lines or three."}}};
}

Section sectionLike(const Section &model, std::string id, std::string title)
{
    Section section = model;
    section.id = std::move(id);
    section.title = std::move(title);
    section.checkFirst = false;
    section.blocks.clear();
    return section;
}

Section longSection(const Section &model)
{
    Section section = sectionLike(model, "long", "A long page");
    std::vector<SectionBlock> &blocks = section.blocks;
    for (int number = 1; number <= 10; ++number)
        blocks.emplace_back(numbered(number));
    blocks.emplace_back(Heading{"Ways on", 2});
    blocks.emplace_back(
        Paragraph{{Plain{"First see "}, Link{"causes", "the causes"}, Plain{", then "}, Link{"home", "the start"},
                   Plain{"; both are known."}, Citation{"article-1"}, Citation{"own-1"}}});
    blocks.emplace_back(Action{"To the sources", "sources"});
    blocks.emplace_back(Action{"To the start", "home"});
    for (int number = 11; number <= 39; ++number)
        blocks.emplace_back(numbered(number));
    blocks.emplace_back(
        Cards{{{"Left", {{Plain{"One side."}}}},
               {"Right", {{Plain{"The other side, with "}, Link{"causes", "a way out"}, Plain{"."}}}}}});
    blocks.emplace_back(Paragraph{{Plain{"At the end stands "}, Link{"sources", "the list of sources"}, Plain{"."}}});
    return section;
}

Section careSection(const Section &model)
{
    Section section = sectionLike(model, "when-to-see-a-provider", "When to see a provider");
    section.blocks = {Heading{"Now", 2}, List{{{Plain{"Chest pain."}}, {Plain{"Weak or numb legs."}}}, false}};
    return section;
}

GuideContent windowContent()
{
    GuideContent content = madeUpContent();
    const Section model = content.sections.front();
    content.sections.push_back(longSection(model));
    content.sections.push_back(careSection(model));
    content.groups.push_back({"More", {"long", "when-to-see-a-provider"}});
    return content;
}

} // namespace

const Guide &windowGuide()
{
    static const Guide guide(windowContent());
    return guide;
}

std::vector<QString> sectionPagesOf(const Guide &guide)
{
    std::vector<QString> pages;
    for (const Section &section : guide.sections()) {
        if (section.id != "look-up")
            pages.push_back(QString::fromStdString(section.id));
    }
    return pages;
}

std::vector<QString> allPagesOf(const Guide &guide)
{
    std::vector<QString> pages = sectionPagesOf(guide);
    if (!guide.medicines().empty()) {
        for (const char *page : {"look-up", "together", "compare"})
            pages.push_back(QString::fromLatin1(page));
        for (const Medicine &medicine : guide.medicines())
            pages.push_back(QStringLiteral("medication/") + QString::fromStdString(medicine.id));
    }
    pages.push_back(carePage);
    return pages;
}
