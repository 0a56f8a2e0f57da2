#include "ui/medicines/named_thing.h"

#include "document/text/text_writer.h"
#include "document/text/word_forms.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/product_page.h"
#include "guide/medicines/together.h"

#include <algorithm>
#include <array>

namespace ui {
namespace {

using document::toQString;
using Kind = guide::NamedThing::Kind;

constexpr std::array<std::pair<Kind, std::string_view>, 3> starts{{
    {Kind::Product, "product/"},
    {Kind::Ingredient, "ingredient/"},
    {Kind::Class, "kind/"},
}};

std::string_view nameOf(const guide::Guide &guide, Kind kind, const std::string &id)
{
    const guide::Product *product = guide.product(id);
    const guide::Ingredient *ingredient = guide.ingredient(id);
    const guide::MedicineClass *known = guide.medicineClass(id);
    switch (kind) {
    case Kind::Product: return product ? product->name : std::string_view();
    case Kind::Ingredient: return ingredient ? ingredient->name : std::string_view();
    case Kind::Class: return known ? known->name : std::string_view();
    }
    return {};
}

} // namespace

const guide::ProductIndex &productsOf(LookUpSession &session, const guide::Guide &guide)
{
    if (!session.products)
        session.products.emplace(guide.medicineContent(), document::foldWord);
    return *session.products;
}

QString inWords(const guide::Guide &guide, const guide::NamedThing &thing)
{
    QString words = toQString(guide::plainText(guide::contentsOf(guide, thing)));
    if (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    const QString countries = toQString(guide::soldIn(guide, thing));
    const QString soldIn = toQString(guide.words().medicines.product.soldIn);
    return countries.isEmpty() ? words : QStringLiteral("%1. %2 %3").arg(words, soldIn, countries);
}

QStringList easilyMissed(const guide::Guide &guide, const guide::NamedThing &thing)
{
    QStringList parts;
    for (const guide::Span &span : guide::contentsOf(guide, thing)) {
        if (const auto *strong = std::get_if<guide::Strong>(&span))
            parts.append(toQString(strong->text).trimmed());
    }
    return parts;
}

QString targetOf(const guide::Guide &guide, const guide::NamedThing &thing)
{
    if (const guide::Medicine *medicine = guide.medicine(thing.id); medicine && thing.kind == Kind::Ingredient)
        return toQString(guide::medicineTarget(*medicine));
    for (const auto &[kind, start] : starts) {
        if (kind == thing.kind)
            return toQString(std::string(start) + thing.id);
    }
    return {};
}

std::optional<guide::NamedThing> thingAt(const guide::Guide &guide, const QString &target)
{
    const std::string words = target.toStdString();
    for (const auto &[kind, start] : starts) {
        if (!words.starts_with(start))
            continue;
        const std::string id = words.substr(start.size());
        if (const std::string_view name = nameOf(guide, kind, id); !name.empty())
            return guide::NamedThing{kind, id, std::string(name)};
    }
    return {};
}

} // namespace ui
