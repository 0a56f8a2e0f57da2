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

// What the guide says where no number is known, "your local emergency number": the words of one heading in the place of
// the number in the other. Empty where the two do not read alike.
std::string wordsForNumber(const guide::Guide &guide)
{
    const guide::MedicinePageWords &words = guide.words().medicines.page;
    const std::string_view place = "{number}";
    const std::size_t begin = words.callNumberNow.find(place);
    if (begin == std::string::npos)
        return {};
    const std::string_view known = words.callNumberNow;
    const std::string_view before = known.substr(0, begin);
    const std::string_view behind = known.substr(begin + place.size());
    const std::string_view unknown = words.callNow;
    if (unknown.size() <= before.size() + behind.size() || !unknown.starts_with(before) || !unknown.ends_with(behind))
        return {};
    return std::string(unknown.substr(before.size(), unknown.size() - before.size() - behind.size()));
}

// Of all countries, from what is read anyway: the medicines need not be read to see that a page says none.
std::vector<std::string> poisonNumbers(const guide::Care &care)
{
    std::vector<std::string> numbers;
    for (const guide::CountryNumbers &country : care.numbers) {
        if (country.poison)
            numbers.push_back(country.poison->number);
    }
    return numbers;
}

class CountryLines
{
public:
    CountryLines(const guide::Page &page, const PageContext &context)
        : m_guide(context.guide), m_target(countryPageStart.toStdString() + page.id), m_own(ownNumbers(context)),
          m_forNumber(m_own ? wordsForNumber(context.guide) : std::string()),
          m_poisonNumbers(m_own ? poisonNumbers(context.guide.care()) : std::vector<std::string>())
    {
    }

    void say(std::string &words) const
    {
        sayEmergency(words);
        sayPoisonLine(words);
    }

    // The number in the place of the words for it, and of what some countries call behind them: "(US 911, UK 999)".
    void sayEmergency(std::string &words) const
    {
        for (std::size_t at = 0; !m_forNumber.empty() && (at = words.find(m_forNumber, at)) != std::string::npos;) {
            std::size_t end = at + m_forNumber.size();
            if (const std::size_t closed = words.find(')', end); std::string_view(words).substr(end).starts_with(" (")
                                                                 && closed != std::string::npos
                                                                 && words.find_first_of("0123456789", end) < closed)
                end = closed + 1;
            words.replace(at, end - at, m_own->emergency);
            at += m_own->emergency.size();
        }
    }

    // "a poison line (US 1-800-222-1222, UK 111)": the own one alone in brackets that hold one of some country. They go
    // where it has none, as the numbers of another country may call somebody else there.
    void sayPoisonLine(std::string &words) const
    {
        for (const std::string &number : m_poisonNumbers) {
            const std::size_t at = words.find(number);
            const std::size_t open = at == std::string::npos ? at : words.rfind(" (", at);
            const std::size_t end = open == std::string::npos ? open : words.find(')', at);
            if (end == std::string::npos || words.find(')', open) != end)
                continue;
            const std::vector<guide::PoisonNumber> own = m_guide.poisonNumbers(m_own->country);
            words.replace(open, end + 1 - open,
                          own.size() == 1 ? " (" + guide::plainText(own.front().text) + ")" : std::string());
            return;
        }
    }

    void say(guide::Text &text) const
    {
        for (guide::Span &span : text) {
            if (auto *plain = std::get_if<guide::Plain>(&span))
                say(plain->text);
            else if (auto *strong = std::get_if<guide::Strong>(&span))
                say(strong->text);
        }
    }

    void write(guide::Paragraph &paragraph) const { say(paragraph.text); }

    void write(guide::List &list) const
    {
        for (guide::Text &item : list.items)
            say(item);
    }

    void write(guide::Cards &cards) const
    {
        for (guide::Card &card : cards.cards) {
            for (guide::Text &paragraph : card.paragraphs)
                say(paragraph);
        }
    }

    void write(guide::Facts &facts) const
    {
        for (guide::Fact &fact : facts.facts) {
            for (guide::Text &text : fact.text)
                say(text);
        }
    }

    void write(guide::Callout &callout) const
    {
        const bool isLine = guide::isCheckLine(m_guide, callout);
        if (!isLine && callout.title != m_guide.checkFirst().title) {
            say(callout.text);
            return;
        }
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
    std::string m_forNumber;
    std::vector<std::string> m_poisonNumbers;
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
    lines.say(page.summary);
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
