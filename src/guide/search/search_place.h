// SearchPlace: one place of the guide that a search can find: a heading with all that stands below it, a medicine's
// list, a question of the symptom check, a source.
//
// Made of the very pages that the reader sees, so that each text of a place is one block on the screen.
#pragma once

#include "guide/guide.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace guide {

// The groups of the list of hits.
enum class SearchKind { Page, Medicine, Symptom, Source };

struct SearchPlace
{
    SearchKind kind = SearchKind::Page;
    std::uint32_t page = 0;         // in SearchPlaces::pages
    std::string heading;            // empty at the beginning of a page
    std::vector<std::string> texts; // as the reader reads them, one for each block
    std::vector<std::string> said;  // other words for it: clinical terms, what people type; nobody reads them
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
