// SearchPlace: one place of the guide that a search can find: a heading with all that stands below it, a medicine's
// list, a question of the symptom check, a source.
//
// Made of the very pages that the reader sees, line by line.
#pragma once

#include "guide/guide.h"
#include "guide/page/lines.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace guide {

// The groups of the list of hits.
enum class SearchKind { Page, Medicine, Symptom, Source };

// One line of the page, and where it stands. For a pair of medicines the first block is that of its heading.
struct SearchText
{
    std::string words;
    LinePlace place;
};

struct SearchPlace
{
    SearchKind kind = SearchKind::Page;
    std::uint32_t page = 0;            // in SearchPlaces::pages
    std::string heading;               // empty at the beginning of a page
    LinePlace begins;                  // where the heading stands, or the title
    std::vector<SearchText> texts;     // as the reader reads them
    std::vector<std::string> keywords; // other words for it: clinical terms, what people type; nobody reads them
    std::optional<SymptomIndex> symptom;
    std::array<std::string, 2> together; // the ids of a pair of medicines; both empty for anything else
    std::size_t source = 0;              // its number in the list; 0 for anything else
};

struct SearchPage
{
    std::string id;
    std::string title;
    std::string medicine = {};           // its id, for a card
    std::vector<std::string> names = {}; // a medicine's: all that stand on packs
};

struct SearchPlaces
{
    std::vector<SearchPage> pages;
    std::vector<SearchPlace> places; // in reading order, page by page
};

SearchPlaces searchPlaces(const Guide &guide);

} // namespace guide
