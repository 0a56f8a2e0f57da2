// The parts of a Guide with their indexes. For guide.cpp alone.
#pragma once

#include "guide/guide.h"

#include <algorithm>
#include <map>

namespace guide {

// The keys are views of ids that live in `items`: the Guide neither copies nor changes them.
template<typename Item>
std::unordered_map<std::string_view, std::size_t> indexById(const std::vector<Item> &items)
{
    std::unordered_map<std::string_view, std::size_t> index;
    index.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        index.emplace(items[i].id, i);
    return index;
}

inline std::pair<std::string_view, std::string_view> inOrder(std::string_view one, std::string_view other)
{
    return std::minmax(one, other);
}

struct Guide::MedicineStore
{
    explicit MedicineStore(GuideContent &&read)
        : content(std::move(read.medicine)), medicines(indexById(content.medicines)), extras(indexById(content.extras)),
          ingredients(indexById(content.ingredients)), products(indexById(content.products)),
          classes(indexById(content.classes))
    {
        for (std::size_t i = 0; i < content.pairs.size(); ++i)
            pairs.emplace(inOrder(content.pairs[i].between[0], content.pairs[i].between[1]), i);
    }

    MedicineContent content;
    std::unordered_map<std::string_view, std::size_t> medicines;
    std::unordered_map<std::string_view, std::size_t> extras;
    std::unordered_map<std::string_view, std::size_t> ingredients;
    std::unordered_map<std::string_view, std::size_t> products;
    std::unordered_map<std::string_view, std::size_t> classes;
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> pairs; // the lesser id first
};

struct Guide::RemedyStore
{
    explicit RemedyStore(GuideContent &&read) : remedies(std::move(read.remedies)), byId(indexById(remedies)) {}

    std::vector<Remedy> remedies;
    std::unordered_map<std::string_view, std::size_t> byId;
};

struct Guide::SheetStore
{
    explicit SheetStore(GuideContent &&read)
        : checklists(std::move(read.checklists)), visitWords(std::move(read.visitWords))
    {
    }

    std::vector<Checklist> checklists;
    VisitWords visitWords;
};

struct Guide::SourceStore
{
    explicit SourceStore(GuideContent &&read) : sources(std::move(read.sources)), byId(indexById(sources)) {}

    std::vector<Source> sources;
    std::unordered_map<std::string_view, std::size_t> byId;
};

struct Guide::CareStore
{
    explicit CareStore(GuideContent &&read)
        : groups(std::move(read.symptomGroups)), symptoms(std::move(read.symptoms)), rules(std::move(read.careRules)),
          care(std::move(read.care)), byId(indexById(symptoms)), causes(guide::careCauses(symptoms, rules))
    {
    }

    std::vector<SymptomGroup> groups;
    std::vector<Symptom> symptoms;
    std::vector<CareRule> rules;
    Care care;
    std::unordered_map<std::string_view, std::size_t> byId;
    std::vector<CareCause> causes;
};

} // namespace guide
