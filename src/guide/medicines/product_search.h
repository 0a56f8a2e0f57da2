// Finding what is in a pack by its name: a product, an ingredient or a class, in the words of any country.
//
// It never chooses for the reader, and never bridges one name to another:
//
// - A name that stands on several packs with different content, in one country or in several, is a question, and so is
//   the beginning of a name: "Anadin", "Norgesic", "Robax". An exact name comes first, then whatever begins so.
// - A near name is a question too. Every product, ingredient and class that is near is in it, the nearest first. But a
//   brand with a number or "PM" behind it is never near to the plain brand: "Tylenol 3" and "Motrin PM" hold more.
// - Of a longer name that no pack bears, the packs of the same brand are a question: "Lemsip Max Hot Lemon". So is the
//   name without its figures, "Percocet 5/325", or without the shop, and an ingredient that the name tells.
// - A name that nothing is near to is told as unknown, and never answered with the nearest word of the guide.
//
// Everything is folded once, when the index is built, so that a key typed costs little over tens of thousands of names.
#pragma once

#include "guide/base/contains.h"
#include "guide/medicines/medicine.h"
#include "guide/text/near_words.h"
#include "guide/text/words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

// What a name leads to.
struct NamedThing
{
    enum class Kind { Product, Ingredient, Class };

    Kind kind = Kind::Product;
    std::string id;   // of a Product, an Ingredient or a MedicineClass
    std::string name; // as it is written, and as it was found: "paracetamol" for the ingredient acetaminophen

    friend bool operator==(const NamedThing &, const NamedThing &) = default;
};

struct NameAnswer
{
    enum class Kind {
        Nothing,    // no word was typed
        One,        // one product, ingredient or class bears this name, and no pack with something else begins so
        Which,      // the name, or its beginning, stands on several packs, or begins one: ask which is in the hand
        Near,       // no name, but near to these, or of the same brand: ask whether one is meant
        NotInGuide, // no name that the guide knows, nor near one
    };

    Kind kind = Kind::Nothing;
    std::vector<NamedThing> things; // each once; empty for Nothing and NotInGuide
    Text note = {};                 // what to tell with the question; mostly empty
};

class ProductIndex
{
public:
    // Copies what it needs.
    ProductIndex(const MedicineContent &content, FoldCase fold);

    // For a name typed or pasted whole. Case, hyphens, blanks, apostrophes and "and" do not count; a strength or a form
    // behind the name does not either ("Nurofen Plus 12.8 mg tablets").
    NameAnswer find(std::string_view typed) const;

    // For a key typed: what bears the name, what begins so, then what has a word that begins so; at most `most`.
    std::vector<NamedThing> filter(std::string_view typed, std::size_t most) const;

    // Whether it is a name of a product, an ingredient or a class.
    bool isName(std::string_view typed) const { return !bearing(folded(typed)).empty(); }

    // Whether the content lists it as a typo.
    bool isListedTypo(std::string_view typed) const { return typo(folded(typed)) != nullptr; }

    // A name, or the first words of one.
    bool isNameOrItsFirstWords(std::string_view typed) const;

    // What counts of a name: two names with the same are one.
    std::string folded(std::string_view typed) const;

private:
    struct Thing
    {
        NamedThing named;
        std::string contents; // what it holds, to tell whether two hold the same
        bool hidden = false;  // it holds what people are hurt by, as they do not know that it is in it
    };
    struct Name
    {
        std::uint32_t thing = 0;
        std::string shown;
        std::string folded;               // the words without blanks
        std::vector<std::uint16_t> words; // where each word begins in it
        bool onPack = false;              // a brand: it does not say by itself what is inside

        bool endsWordAt(std::size_t length) const { return contains(words, length); }
    };
    struct Typo
    {
        std::string folded;
        std::vector<std::string> means; // folded names
        Text note;
    };
    using Names = std::vector<std::uint32_t>; // places in m_names

    std::vector<std::string> wordsOf(std::string_view typed) const;
    void addName(std::uint32_t thing, const std::string &shown, bool onPack);
    void addProducts(const MedicineContent &content);
    void addMedicines(const MedicineContent &content);
    void addTypos(const MedicineContent &content);
    void putInOrder();

    Names bearing(std::string_view folded) const;
    Names beginning(std::string_view folded, std::size_t most) const;
    Names nearest(const std::string &folded) const;
    const Typo *typo(std::string_view folded) const;
    void append(std::vector<NamedThing> &things, const Names &names) const;
    NameAnswer exactly(std::string_view folded) const;
    NameAnswer nearly(const std::string &folded) const;
    // These: product_parts.cpp.
    bool isForm(const std::string &word) const;
    std::vector<std::string> withoutForm(std::vector<std::string> words) const;
    std::vector<std::string> withoutFigures(const std::vector<std::string> &words) const;
    std::size_t wordsOfShop(const std::vector<std::string> &words) const;
    void appendIngredients(NameAnswer &answer, const std::vector<std::string> &words) const;
    void appendSameBrand(NameAnswer &answer, std::vector<std::string> words) const;
    NameAnswer takenApart(const std::vector<std::string> &words) const;

    FoldCase m_fold;
    std::vector<Thing> m_things;
    std::vector<Name> m_names;                                    // in the order of their letters
    std::vector<std::pair<std::string, std::uint32_t>> m_endings; // each name from its second, third... word on
    std::vector<Typo> m_typos;                                    // in the order of their letters
    std::vector<std::string> m_formWords;                         // that say nothing of what is inside: "tablets"
    std::vector<std::string> m_shops;                             // that say nothing either: "Boots"
    NearWords m_nearNames;                                        // of m_names
};

// True for a word in small letters with one of the endings that medicines alone have, such as -oxetine or -sartan.
bool looksLikeMedicine(std::string_view word);

} // namespace guide
