#include "loading/readers/content_readers.h"

#include "guide/base/date.h"

namespace loading {
namespace {

constexpr std::array<std::pair<guide::CalloutKind, std::string_view>, 4> calloutKinds{{
    {guide::CalloutKind::Summary, "summary"},
    {guide::CalloutKind::Evidence, "evidence"},
    {guide::CalloutKind::Warning, "warning"},
    {guide::CalloutKind::Note, "note"},
}};

guide::SectionBlock readHeading(FieldReader &reader)
{
    return guide::Heading{reader.string("text"), reader.has("level") ? reader.number("level", 2, 3) : 2};
}

guide::SectionBlock readList(FieldReader &reader)
{
    return guide::List{reader.texts("items"), reader.optionalFlag("ordered")};
}

guide::SectionBlock readCallout(FieldReader &reader)
{
    return guide::Callout{reader.choice("kind", calloutKinds), reader.string("title"), reader.text("text")};
}

guide::SectionBlock readCards(FieldReader &reader)
{
    guide::Cards cards;
    reader.objects("cards", [&](FieldReader &card) {
        cards.cards.push_back({card.string("title"), card.texts("text")});
    });
    return cards;
}

guide::SectionBlock readCareCard(FieldReader &reader)
{
    return guide::CareCardReference{reader.choice("urgency", urgenciesOfHelp)};
}

// A card stands once for each urgency, and a heading parts it from what follows: people skip what is between cards.
void checkCards(FieldReader &block, const std::vector<guide::SectionBlock> &blocks)
{
    const auto cardAt = [&](std::size_t index) {
        return std::get_if<guide::CareCardReference>(&blocks[index]);
    };
    const std::size_t last = blocks.size() - 1;
    if (last > 0 && cardAt(last - 1) && !std::holds_alternative<guide::Heading>(blocks[last]))
        block.fault("type", "follows a card of signs, and so must be a heading");
    for (std::size_t i = 0; i < last; ++i) {
        if (cardAt(last) && cardAt(i) && cardAt(last)->urgency == cardAt(i)->urgency)
            block.fault("urgency", "has a card on this page already");
    }
}

using ReadBlock = guide::SectionBlock (*)(FieldReader &);

constexpr std::array<std::pair<ReadBlock, std::string_view>, 12> blockTypes{{
    {readHeading, "heading"},
    {[](FieldReader &reader) -> guide::SectionBlock { return guide::Paragraph{reader.text("text")}; }, "paragraph"},
    {readList, "list"},
    {readCallout, "callout"},
    {readCards, "cards"},
    {[](FieldReader &reader) -> guide::SectionBlock {
         return guide::Action{reader.string("label"), reader.mention("target", Mention::Kind::Page)};
     },
     "action"},
    {[](FieldReader &reader) -> guide::SectionBlock {
         return guide::RemedyReference{reader.mention("remedy", Mention::Kind::Remedy)};
     },
     "remedy"},
    {[](FieldReader &) -> guide::SectionBlock { return guide::SourceListReference{}; }, "sources"},
    {readCareCard, "care-card"},
    {[](FieldReader &) -> guide::SectionBlock { return guide::MedicineListReference{}; }, "medications"},
    {[](FieldReader &reader) -> guide::SectionBlock {
         return guide::ChecklistReference{reader.mention("checklist", Mention::Kind::Checklist)};
     },
     "checklist"},
    {[](FieldReader &) -> guide::SectionBlock { return guide::VisitSheetReference{}; }, "visit-sheet"},
}};

} // namespace

void readBlock(FieldReader &reader, std::vector<guide::SectionBlock> &blocks)
{
    const ReadBlock read = reader.choice("type", blockTypes);
    if (read)
        blocks.push_back(read(reader));
    else
        reader.ignoreRest();
}

guide::Section readSection(FieldReader &reader)
{
    guide::Section section;
    section.id = reader.string("id");
    section.title = reader.string("title");
    section.summary = reader.text("summary");
    section.checkFirst = reader.flag("check_first");
    section.lastChecked = reader.date("last_checked");
    section.checkAgainBy = reader.date("check_again_by");
    if (guide::dateOf(section.lastChecked) && guide::dateOf(section.checkAgainBy)
        && section.checkAgainBy <= section.lastChecked) {
        reader.fault("check_again_by", "must be later than \"last_checked\", " + section.lastChecked);
    }
    reader.objects("blocks", [&](FieldReader &block) {
        const std::size_t before = section.blocks.size();
        readBlock(block, section.blocks);
        if (section.blocks.size() > before)
            checkCards(block, section.blocks);
    });
    return section;
}

} // namespace loading
