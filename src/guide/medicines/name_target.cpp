#include "guide/medicines/name_target.h"

#include "guide/medicines/medicine_page.h"

#include <array>

namespace guide {
namespace {

constexpr std::array<std::pair<NamedThing::Kind, std::string_view>, 3> targetStarts{{
    {NamedThing::Kind::Product, "product/"},
    {NamedThing::Kind::Ingredient, "ingredient/"},
    {NamedThing::Kind::Class, "kind/"},
}};

std::string_view nameOf(const Guide &guide, NamedThing::Kind kind, std::string_view id)
{
    const Product *product = guide.product(id);
    const Ingredient *ingredient = guide.ingredient(id);
    const MedicineClass *known = guide.medicineClass(id);
    switch (kind) {
    case NamedThing::Kind::Product: return product ? product->name : std::string_view();
    case NamedThing::Kind::Ingredient: return ingredient ? ingredient->name : std::string_view();
    case NamedThing::Kind::Class: return known ? known->name : std::string_view();
    }
    return {};
}

} // namespace

std::string targetOf(const Guide &guide, const NamedThing &thing)
{
    if (const Medicine *medicine = guide.medicine(thing.id); medicine && thing.kind == NamedThing::Kind::Ingredient)
        return medicineTarget(*medicine);
    for (const auto &[kind, start] : targetStarts) {
        if (kind == thing.kind)
            return std::string(start) + thing.id;
    }
    return {};
}

std::optional<NamedThing> thingAt(const Guide &guide, std::string_view target)
{
    for (const auto &[kind, start] : targetStarts) {
        if (!target.starts_with(start))
            continue;
        const std::string_view id = target.substr(start.size());
        if (const std::string_view name = nameOf(guide, kind, id); !name.empty())
            return NamedThing{kind, std::string(id), std::string(name)};
    }
    return {};
}

} // namespace guide
