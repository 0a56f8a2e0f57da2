#include "ui/medicines/named_thing.h"

#include "document/text/text_writer.h"
#include "document/text/word_forms.h"
#include "guide/medicines/product_page.h"
#include "guide/medicines/together.h"

namespace ui {
namespace {

using document::toQString;
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

} // namespace ui
