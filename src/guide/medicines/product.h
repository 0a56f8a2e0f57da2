// Product: a pack as people name it, and what is in it.
//
// A product says only what it holds. What that means, and what must not be taken with it, follows from its ingredients:
// each is one of the guide's medicines, or belongs to a class (medicine_class.h), or both. So no verdict is written
// twice, and a brand never inherits the card of a word in its name. No amount stands here.
#pragma once

#include "guide/text/text.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace guide {

// A substance under one name, whatever each country calls it.
struct Ingredient
{
    std::string id;         // that of the medicine, where the guide has a card for just this
    std::string name;       // in the middle of a sentence: "codeine"
    std::string alsoCalled; // what other countries call it, told beside the name: "paracetamol"; may be empty
    std::vector<std::string> otherNames; // the same, and brands that hold this alone; what people type
    std::string card;                    // id of a Medicine to read; empty: the guide has no card for it
    std::vector<std::string> classes;    // ids of MedicineClass
    Text meaning = {};   // what it means that a pack holds it, beside what its classes tell; may be empty
    Text manyPacks = {}; // what to know of whoever types this name alone, and then some packs are
                         // named that bear it with something else; may be empty
};

// How well the guide knows what is in a product.
enum class Trust {
    Label, // a label, a leaflet or an official list was read
    Page,  // another public page was read
    Own,   // this guide's own knowledge: it names what is inside, and no warning rests on it alone
};

inline constexpr std::array<std::pair<Trust, std::string_view>, 3> trustIds{{
    {Trust::Label, "label"},
    {Trust::Page, "page"},
    {Trust::Own, "own"},
}};

enum class Country { US, GB, IE, CA, AU, NZ, IN };

inline constexpr std::array<std::pair<Country, std::string_view>, 7> countryIds{{
    {Country::US, "US"},
    {Country::GB, "GB"},
    {Country::IE, "IE"},
    {Country::CA, "CA"},
    {Country::AU, "AU"},
    {Country::NZ, "NZ"},
    {Country::IN, "IN"},
}};

// One formula under one name. The same name with other ingredients, in another country, is another product.
struct Product
{
    std::string id;
    std::string name;                     // as it is printed on the pack
    std::vector<Country> countries;       // never empty
    std::vector<std::string> ingredients; // ids, the best known first; never empty
    std::string form;                     // "tablet"
    std::string note;                     // a sentence that tells it from its neighbours; may be empty
    std::string sale = {};                // how its countries sell it, in a sentence; may be empty
    bool withdrawn = false;               // taken off the market: nobody should take what is left of it
    Trust trust = Trust::Own;
    std::vector<std::string> sources; // empty only for Trust::Own
};

// What people type for a product or an ingredient, and which is not its name: a slip, or a shorter name that stands on
// no pack. It is always asked about.
struct NameTypo
{
    std::string typed;
    std::vector<std::string> means; // names as they are written: "Panadol", "Panadeine"
    Text note = {};                 // told with the question; may be empty
};

} // namespace guide
