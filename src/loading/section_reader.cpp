#include "loading/content_readers.h"

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

constexpr std::array<std::pair<guide::Urgency, std::string_view>, 3> cardUrgencies{{
    {guide::Urgency::EmergencyNow, "emergency-now"},
    {guide::Urgency::UrgentToday, "urgent-today"},
    {guide::Urgency::AppointmentSoon, "appointment-soon"},
}};

guide::SectionBlock readCareCard(FieldReader &reader)
{
    return guide::CareCardReference{reader.choice("urgency", cardUrgencies)};
}

using ReadBlock = guide::SectionBlock (*)(FieldReader &);

constexpr std::array<std::pair<ReadBlock, std::string_view>, 10> blockTypes{{
    {readHeading, "heading"},
    {[](FieldReader &reader) -> guide::SectionBlock { return guide::Paragraph{reader.text("text")}; }, "paragraph"},
    {readList, "list"},
    {readCallout, "callout"},
    {readCards, "cards"},
    {[](FieldReader &reader) -> guide::SectionBlock {
         return guide::Action{reader.string("label"), reader.mention("target", Mention::Kind::Page)};
     },
     "action"},
    {[](FieldReader &reader) -> guide::SectionBlock { return guide::RemedyReference{reader.mention("remedy", Mention::Kind::Remedy)}; },
     "remedy"},
    {[](FieldReader &) -> guide::SectionBlock { return guide::SourceListReference{}; }, "sources"},
    {readCareCard, "care-card"},
    {[](FieldReader &reader) -> guide::SectionBlock {
         return guide::ChecklistReference{reader.mention("checklist", Mention::Kind::Checklist)};
     },
     "checklist"},
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
    reader.objects("blocks", [&](FieldReader &block) { readBlock(block, section.blocks); });
    return section;
}

} // namespace loading
