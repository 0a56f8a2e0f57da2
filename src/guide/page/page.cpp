#include "guide/page/page.h"

#include "guide/base/contains.h"
#include "guide/emergency.h"
#include "guide/text/fill.h"

namespace guide {
bool isAside(const Page &page, std::size_t block)
{
    return contains(page.asides, block);
}

List listOf(const Choices &choices)
{
    List list;
    for (const Choice &choice : choices.choices) {
        Text item{Strong{choice.label}, Plain{". "}};
        item.insert(item.end(), choice.why.begin(), choice.why.end());
        list.items.push_back(std::move(item));
    }
    return list;
}

bool isCheckLine(const Guide &guide, const Callout &callout)
{
    const std::string &line = guide.checkFirstLine().title;
    return callout.title == line && line != guide.checkFirst().title;
}

Callout emergencyCallout()
{
    return {CalloutKind::Warning, std::string(emergencyTitle), {Plain{std::string(emergencyLine)}}};
}

std::string pictureInWords(const Guide &guide, const Figure &figure)
{
    return fill(guide.words().pages.picture, {{"alternative", figure.alternative}});
}

std::string datesInWords(const Guide &guide, const Section &section)
{
    const Words &words = guide.words();
    return fill(words.pages.checked, {{"checked", readableDate(section.lastChecked, words.dates)},
                                      {"again", readableDate(section.checkAgainBy, words.dates)}});
}

} // namespace guide
