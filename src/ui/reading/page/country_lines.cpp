#include "ui/reading/page/country_lines.h"

#include "guide/care/care_headline.h"
#include "guide/text/fill.h"

#include <QCoreApplication>

#include <optional>

namespace ui {
namespace {

constexpr std::size_t addedSpans = 3; // spans: a blank, the link, a full stop

class CountryText
{
    Q_DECLARE_TR_FUNCTIONS(CountryLines)
};

// Nothing where it is not known. The numbers stay unread then: a start without a country needs none of them.
std::optional<guide::CountryNumbers> ownNumbers(const PageContext &context)
{
    const std::string country = context.country();
    if (country.empty())
        return {};
    std::vector<guide::CountryNumbers> chosen = guide::chosenNumbers(context.guide.care(), country);
    return chosen.size() == 1 ? std::optional(std::move(chosen.front())) : std::nullopt;
}

class CountryLines
{
public:
    CountryLines(const guide::Page &page, const PageContext &context)
        : m_guide(context.guide), m_target(countryPageStart.toStdString() + page.id), m_own(ownNumbers(context))
    {
    }

    void write(guide::Callout &callout) const
    {
        const bool isLine = guide::isCheckLine(m_guide, callout);
        if (!isLine && callout.title != m_guide.checkFirst().title)
            return;
        if (isLine && m_own)
            callout.title = guide::fill(m_guide.words().medicines.page.callNumberNow, {{"number", m_own->emergency}});
        callout.text.emplace_back(guide::Plain{" "});
        callout.text.emplace_back(link(isLine && !m_own ? CountryText::tr("All numbers") : change()));
        callout.text.emplace_back(guide::Plain{"."});
    }

    void write(guide::CareCard &card) const
    {
        const bool isCall =
            !card.numbers.empty() || (m_own && card.heading.find(m_own->emergency) != std::string::npos);
        if (card.urgency != guide::Urgency::EmergencyNow || !isCall)
            return;
        if (m_own)
            card.country.emplace_back(guide::Plain{m_own->name + ". "});
        card.country.emplace_back(link(change()));
        card.country.emplace_back(guide::Plain{"."});
    }

    template<typename Other>
    void write(Other &) const
    {
    }

private:
    QString change() const
    {
        return m_own ? CountryText::tr("Other countries") : CountryText::tr("Choose your country");
    }
    guide::Link link(const QString &words) const { return {m_target, words.toStdString()}; }

    const guide::Guide &m_guide;
    std::string m_target;
    std::optional<guide::CountryNumbers> m_own;
};

} // namespace

QString countryLabel(const PageContext &context)
{
    const std::optional<guide::CountryNumbers> own = ownNumbers(context);
    return own ? CountryText::tr("Country: %1").arg(document::toQString(own->name))
               : CountryText::tr("Choose your country");
}

guide::Page withCountry(guide::Page page, const PageContext &context)
{
    if (!context.country)
        return page;
    const CountryLines lines(page, context);
    for (guide::Block &block : page.blocks)
        std::visit([&lines](auto &each) { lines.write(each); }, block);
    return page;
}

guide::Page withoutCountry(guide::Page page, const guide::Guide &guide)
{
    for (guide::Block &block : page.blocks) {
        auto *callout = std::get_if<guide::Callout>(&block);
        if (!callout || callout->text.size() < addedSpans)
            continue;
        const auto *link = std::get_if<guide::Link>(&*(callout->text.end() - 2));
        if (!link || !document::toQString(link->target).startsWith(countryPageStart))
            continue;
        callout->text.resize(callout->text.size() - addedSpans);
        if (guide::plainText(callout->text) == guide::plainText(guide.checkFirstLine().text))
            callout->title = guide.checkFirstLine().title;
    }
    return page;
}

} // namespace ui
