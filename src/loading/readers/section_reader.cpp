#include "loading/readers/content_readers.h"

#include "guide/text/date.h"

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
    guide::CareCardReference card{reader.choice("urgency", urgenciesOfHelp), {}, reader.optionalFlag("in_short")};
    if (card.inShort || reader.has("signs"))
        card.signs = reader.mentions("signs", Mention::Kind::Symptom);
    return card;
}

constexpr std::array<std::pair<guide::TilePicture, std::string_view>, 6> tilePictures{{
    {guide::TilePicture::Ease, "ease"},
    {guide::TilePicture::Danger, "danger"},
    {guide::TilePicture::Medicine, "medicine"},
    {guide::TilePicture::Checklist, "checklist"},
    {guide::TilePicture::Visit, "visit"},
    {guide::TilePicture::Causes, "causes"},
}};

guide::SectionBlock readTiles(FieldReader &reader)
{
    guide::Tiles tiles;
    reader.objects("tiles", [&](FieldReader &tile) {
        tiles.tiles.push_back({tile.string("title"), tile.string("text"), tile.mention("target", Mention::Kind::Page),
                               tile.choice("picture", tilePictures), tile.optionalFlag("small")});
    });
    return tiles;
}

// Of a fold that has been read; the title of what follows it parts the two.
bool endsFold(const std::vector<guide::SectionBlock> &blocks, std::size_t index)
{
    for (std::size_t i = 0; i < index; ++i) {
        const auto *fold = std::get_if<guide::Fold>(&blocks[i]);
        if (fold && fold->size > 0 && i + fold->size == index)
            return true;
    }
    return false;
}

// A card of all signs stands once for each urgency. A card, a fold or a heading follows it: people skip other words
// between cards.
// `first` is the block that was read last, before those that it holds.
void checkCards(FieldReader &block, const std::vector<guide::SectionBlock> &blocks, std::size_t first)
{
    const auto cardAt = [&](std::size_t index) {
        return std::get_if<guide::CareCardReference>(&blocks[index]);
    };
    if (first > 0 && cardAt(first - 1) && !endsFold(blocks, first - 1)
        && !std::holds_alternative<guide::Heading>(blocks[first]) && !std::holds_alternative<guide::Fold>(blocks[first])
        && !cardAt(first)) {
        block.fault("type", "follows a card of signs, and so must be a heading, a fold or another card");
    }
    const std::size_t last = blocks.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        if (cardAt(last) && cardAt(i) && cardAt(last)->urgency == cardAt(i)->urgency
            && (cardAt(last)->signs.empty() || cardAt(i)->signs.empty()))
            block.fault("urgency", "has a card on this page already");
    }
}

bool isCardOfAllSigns(const guide::SectionBlock &block)
{
    const auto *card = std::get_if<guide::CareCardReference>(&block);
    return card && (card->signs.empty() || card->inShort);
}

// A reader must not have to open one fold to find another, nor to see that there are signs of danger: a card in a fold
// shows more of them.
void readFold(FieldReader &reader, std::vector<guide::SectionBlock> &blocks)
{
    const std::size_t place = blocks.size();
    const bool onSheet = reader.optionalFlag("on_sheet");
    blocks.emplace_back(guide::Fold{reader.string("title"), 0, onSheet ? guide::OnSheet::Titled : guide::OnSheet::No});
    reader.objects("blocks", [&](FieldReader &block) {
        const std::size_t first = blocks.size();
        readBlock(block, blocks);
        if (blocks.size() > first
            && (std::holds_alternative<guide::Fold>(blocks[first]) || isCardOfAllSigns(blocks[first]))) {
            block.fault("type", "cannot stand in a fold");
        }
    });
    std::get<guide::Fold>(blocks[place]).size = blocks.size() - place - 1;
}

// Adds what the block is made of: one block, or a fold with those that it holds.
using ReadBlock = void (*)(FieldReader &, std::vector<guide::SectionBlock> &);

template<guide::SectionBlock (*read)(FieldReader &)>
void append(FieldReader &reader, std::vector<guide::SectionBlock> &blocks)
{
    blocks.push_back(read(reader));
}

guide::SectionBlock readParagraph(FieldReader &reader)
{
    return guide::Paragraph{reader.text("text")};
}

guide::SectionBlock readAction(FieldReader &reader)
{
    return guide::Action{reader.string("label"), reader.mention("target", Mention::Kind::Page)};
}

guide::SectionBlock readFigureReference(FieldReader &reader)
{
    return guide::FigureReference{reader.mention("figure", Mention::Kind::Figure), reader.optionalString("caption")};
}

guide::SectionBlock readRemedyReference(FieldReader &reader)
{
    return guide::RemedyReference{reader.mention("remedy", Mention::Kind::Remedy)};
}

guide::SectionBlock readChecklistReference(FieldReader &reader)
{
    return guide::ChecklistReference{reader.mention("checklist", Mention::Kind::Checklist)};
}

template<typename Reference>
guide::SectionBlock readReference(FieldReader &)
{
    return Reference{};
}

constexpr std::array<std::pair<ReadBlock, std::string_view>, 18> blockTypes{{
    {append<readHeading>, "heading"},
    {append<readParagraph>, "paragraph"},
    {append<readList>, "list"},
    {append<readCallout>, "callout"},
    {append<readCards>, "cards"},
    {append<readAction>, "action"},
    {readFold, "fold"},
    {append<readTiles>, "tiles"},
    {append<readFigureReference>, "figure"},
    {append<readRemedyReference>, "remedy"},
    {append<readReference<guide::SourceListReference>>, "sources"},
    {append<readCareCard>, "care-card"},
    {append<readReference<guide::MedicineListReference>>, "medications"},
    {append<readReference<guide::PoisonNumbersReference>>, "poison-numbers"},
    {append<readChecklistReference>, "checklist"},
    {append<readReference<guide::VisitSheetReference>>, "visit-sheet"},
    {append<readReference<guide::StretchListReference>>, "stretches"},
    {append<readReference<guide::RoutineListReference>>, "routines"},
}};

} // namespace

void readBlock(FieldReader &reader, std::vector<guide::SectionBlock> &blocks)
{
    const ReadBlock read = reader.choice("type", blockTypes);
    if (read)
        read(reader, blocks);
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
    section.checkInFull = reader.optionalFlag("check_in_full");
    if (section.checkInFull && !section.checkFirst)
        reader.fault("check_in_full", "needs \"check_first\"");
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
            checkCards(block, section.blocks, before);
    });
    return section;
}

} // namespace loading
