#include "guide/page.h"

#include "guide/comparison.h"
#include "guide/medication_page.h"
#include "guide/overloaded.h"
#include "guide/together.h"

#include <algorithm>

namespace guide {
namespace {

void appendRemedy(std::vector<Block> &blocks, const Remedy &remedy)
{
    blocks.emplace_back(Heading{remedy.title, 3});
    blocks.emplace_back(Paragraph{remedy.summary});
    blocks.emplace_back(List{remedy.how, true});
    Facts facts{{{"How long", {remedy.howLong}},
                 {"How often", {remedy.howOften}},
                 {"Who should not, or should ask first", remedy.notFor},
                 {"Why", {remedy.why}}}};
    if (!remedy.stopIf.empty())
        facts.facts.push_back({"Stop", {remedy.stopIf}});
    blocks.emplace_back(std::move(facts));
}

void appendSources(std::vector<Block> &blocks, const Guide &guide)
{
    const auto append = [&](bool fromArticle, const char *heading) {
        bool first = true;
        for (std::size_t i = 0; i < guide.sources().size(); ++i) {
            const Source &source = guide.sources()[i];
            if (source.fromArticle != fromArticle)
                continue;
            if (first)
                blocks.emplace_back(Heading{heading, 2});
            first = false;
            blocks.emplace_back(SourceEntry{static_cast<int>(i) + 1, source});
        }
    };
    append(true, "The article’s sources");
    append(false, "Sources this guide adds");
}

bool listsMedications(const Section &section)
{
    return std::any_of(section.blocks.begin(), section.blocks.end(), [](const SectionBlock &block) {
        return std::holds_alternative<MedicationListReference>(block);
    });
}

void appendMedicinePages(std::vector<Page> &pages, const Guide &guide)
{
    std::vector<std::string> all;
    for (const Medication &medication : guide.medications()) {
        pages.push_back(medicationPage(guide, medication));
        all.push_back(medication.id);
    }
    for (const Extra &extra : guide.extras())
        all.push_back(extra.id);
    pages.push_back(togetherPage(guide, all));
    pages.push_back(classFactsPage(guide));
    pages.push_back(comparePage(guide));
}

} // namespace

std::vector<Page> pagesOf(const Guide &guide, std::string_view today)
{
    std::vector<Page> pages;
    pages.reserve(guide.sections().size());
    for (const Section &section : guide.sections()) {
        pages.push_back(pageOf(guide, section, today));
        if (listsMedications(section))
            appendMedicinePages(pages, guide);
    }
    return pages;
}

Text sourceText(const Source &source)
{
    std::string words = source.reference;
    if (!words.ends_with('.'))
        words += ".";
    if (!source.url.empty())
        words += " " + source.url;
    if (!source.doi.empty() && source.url.find(source.doi) == std::string::npos)
        words += " doi:" + source.doi;
    switch (source.seen) {
    case SourceSeen::Page: words += " Read on "; break;
    case SourceSeen::Part: words += " Read in part on "; break;
    case SourceSeen::Copy: words += " Read as a copy on "; break;
    case SourceSeen::Weak: words += " A weaker source, read on "; break;
    case SourceSeen::NotOpened: words += " Looked for, and not opened, on "; break;
    }
    words += readableDate(source.read) + ".";
    if (!source.note.empty())
        words += " " + source.note;
    return {Plain{words}};
}

Page pageOf(const Guide &guide, const Section &section, std::string_view today)
{
    Page page{section.id, section.title, section.summary, {}};
    std::vector<Block> &blocks = page.blocks;
    // ISO dates compare as text.
    if (today > section.checkAgainBy) {
        blocks.emplace_back(Callout{CalloutKind::Note,
                                    "May be out of date.",
                                    {Plain{"This page was due to be checked again by "
                                           + readableDate(section.checkAgainBy) + ". Ask a provider or a pharmacist."}}});
    }
    if (section.checkFirst)
        blocks.emplace_back(guide.checkFirst());

    const Overloaded append{
        [&](const RemedyReference &reference) { appendRemedy(blocks, *guide.remedy(reference.remedy)); },
        [&](const SourceListReference &) { appendSources(blocks, guide); },
        [&](const MedicationListReference &) { appendMedicationList(blocks, guide); },
        [&](const auto &block) { blocks.emplace_back(block); },
    };
    for (const SectionBlock &block : section.blocks)
        std::visit(append, block);

    blocks.emplace_back(Paragraph{{Plain{"Last checked " + readableDate(section.lastChecked) + ". Check again by "
                                         + readableDate(section.checkAgainBy) + "."}}});
    return page;
}

} // namespace guide
