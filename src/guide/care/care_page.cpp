#include "guide/care/care_page.h"

#include "guide/page/date_notice.h"
#include "guide/text/fill.h"

namespace guide {
namespace {

std::string inWords(const PhoneNumber &phone)
{
    const bool named = phone.name.find(phone.number) != std::string::npos;
    return named ? phone.name : phone.name + " " + phone.number;
}

// "United Kingdom: 999; for help today NHS 111". Advice lines stand only where there is time for advice.
std::string numbersInWords(const CountryNumbers &country, std::optional<Urgency> urgency, const CareAnswerWords &words)
{
    std::string numbers = country.name + ": " + country.emergency;
    if (urgency != Urgency::UrgentToday)
        return numbers;
    if (country.urgent)
        numbers += "; " + fill(words.helpToday, {{"number", inWords(*country.urgent)}});
    if (country.poison)
        numbers += "; " + fill(words.tooMuchMedicine, {{"number", inWords(*country.poison)}});
    return numbers;
}

// "Short of breath; A cold sweat (not sure)": the replies behind a reason.
std::string repliesInWords(const Guide &guide, const Replies &replies, const SymptomSet &symptoms)
{
    std::string words;
    symptoms.forEach([&](SymptomIndex symptom) {
        const std::string &sign = guide.symptoms()[symptom].sign;
        words += words.empty() ? "" : "; ";
        words += replies[symptom] == Reply::NotSure ? fill(guide.words().care.answer.notSure, {{"sign", sign}}) : sign;
    });
    return words;
}

void append(Text &text, const Text &more)
{
    text.insert(text.end(), more.begin(), more.end());
}

Text reasonInWords(const Guide &guide, const Replies &replies, const CareReason &reason)
{
    const std::string answers = repliesInWords(guide, replies, reason.replies);
    if (reason.cause.kind == CareCause::Kind::Symptom) {
        const Symptom &symptom = guide.symptoms()[reason.cause.index];
        Text text{Strong{answers + "."}, Plain{" "}};
        append(text, symptom.why);
        return cited(std::move(text), symptom.sources);
    }
    const CareRule &rule = guide.careRules()[reason.cause.index];
    const CareAnswerWords &words = guide.words().care.answer;
    Text text{Strong{fill(words.rule, {{"id", rule.id}, {"name", rule.name}})},
              Plain{" " + fill(words.fromAnswers, {{"answers", answers}}) + " "}};
    append(text, rule.why);
    return cited(std::move(text), rule.sources);
}

class Writer
{
public:
    Writer(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
           std::string_view country)
        : m_guide(guide), m_replies(replies), m_answer(answer), m_today(today), m_country(country),
          m_told(guide.care().answer(answer.urgency)),
          m_words(guide.words().care.answer), m_page{seekCareTarget, m_told.title, m_told.action, {}}
    {
        // Help today may have to be faster help than a phone call: then the first line says where.
        if (answer.urgency == Urgency::UrgentToday && answer.where > CareSetting::Today)
            m_page.summary = {Plain{guide.care().place(answer.where).label + "."}};
    }

    Page write()
    {
        // In an emergency nothing stands before the number to call.
        const bool emergency = m_answer.urgency == Urgency::EmergencyNow;
        if (!emergency)
            appendDateNotice(m_page, m_guide, m_today);
        add(Paragraph{cited(m_told.summary, m_told.sources)});
        if (m_answer.urgency)
            addHelp();
        if (emergency)
            appendDateNotice(m_page, m_guide, m_today);
        addReasons();
        for (const std::size_t advice : m_answer.waitingAdvice)
            addAdvice(m_guide.care().waitingAdvice[advice]);
        addWatch();
        addSpecialGroups();
        add(Heading{m_words.notKnown, 2});
        add(Paragraph{m_told.unknown});
        add(Paragraph{m_told.howLong});
        addOpen();
        add(Heading{m_guide.words().pages.source.heading, 2});
        appendCitedSources(m_page, m_guide);
        return std::move(m_page);
    }

private:
    void add(Block block) { m_page.blocks.push_back(std::move(block)); }

    void addHelp()
    {
        const std::vector<CountryNumbers> countries = chosenNumbers(m_guide.care(), m_country);
        Fact numbers{countries.size() == 1 ? m_words.yourNumber : m_words.numbers, {}};
        for (const CountryNumbers &country : countries)
            numbers.text.push_back(
                cited({Strong{numbersInWords(country, m_answer.urgency, m_words)}}, country.sources));

        const CarePlace &place = m_guide.care().place(m_answer.where);
        Facts facts;
        if (m_answer.urgency == Urgency::EmergencyNow)
            facts.facts.push_back(numbers);
        facts.facts.push_back({place.label, {cited(place.text, place.sources)}});
        for (const std::size_t rule : m_answer.timings) {
            const CareRule &timed = m_guide.careRules()[rule];
            facts.facts.push_back({timed.name, {cited({Plain{timed.timing + "."}}, timed.sources)}});
        }
        if (m_answer.urgency != Urgency::EmergencyNow)
            facts.facts.push_back(std::move(numbers));
        add(std::move(facts));
    }

    void addReasons()
    {
        if (m_answer.reasons.empty())
            return;
        add(Heading{m_words.why, 2});
        List list;
        for (const CareReason &reason : m_answer.reasons)
            list.items.push_back(reasonInWords(m_guide, m_replies, reason));
        add(std::move(list));
    }

    void addAdvice(const WaitingAdvice &advice)
    {
        add(Heading{advice.title, 2});
        List list{advice.toDo, false};
        list.items.insert(list.items.end(), advice.notToDo.begin(), advice.notToDo.end());
        list.items.back() = cited(std::move(list.items.back()), advice.sources);
        add(std::move(list));
    }

    void addWatch()
    {
        add(Heading{m_words.watchFor, 2});
        add(List{m_told.lookOut, false});
        if (!m_answer.urgency || m_answer.urgency >= Urgency::UrgentToday)
            return;
        add(Heading{m_words.watchList, 2});
        add(List{m_guide.care().watchList, false});
        add(Heading{m_words.howLongToWait, 2});
        List times;
        for (const TimeRule &rule : m_guide.care().timeRules)
            times.items.push_back(cited(rule.text, rule.sources));
        add(std::move(times));
    }

    void addSpecialGroups()
    {
        // They also speak of less urgent help, which must not stand beside an emergency.
        if (m_answer.urgency == Urgency::EmergencyNow)
            return;
        const SymptomSet chosen = m_replies.yes() | m_replies.notSure();
        Facts facts;
        for (const SpecialGroup &group : m_guide.care().specialGroups) {
            if (group.symptoms.intersects(chosen))
                facts.facts.push_back({group.title, {cited(group.text, group.sources)}});
        }
        if (facts.facts.empty())
            return;
        add(Heading{m_words.somePeople, 2});
        add(std::move(facts));
    }

    void addOpen()
    {
        if (m_answer.open.empty())
            return;
        add(Heading{m_words.open, 2});
        List list;
        m_answer.open.forEach(
            [&](SymptomIndex symptom) { list.items.push_back({Plain{m_guide.symptoms()[symptom].question}}); });
        add(std::move(list));
    }

    const Guide &m_guide;
    const Replies &m_replies;
    const SeekCareAnswer &m_answer;
    std::string_view m_today;
    std::string_view m_country;
    const CareAnswer &m_told;
    const CareAnswerWords &m_words;
    Page m_page;
};

} // namespace

std::vector<CountryNumbers> chosenNumbers(const Care &care, std::string_view country)
{
    for (const CountryNumbers &numbers : care.numbers) {
        if (numbers.country == country)
            return {numbers};
    }
    return care.numbers;
}

Page careAnswerPage(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
                    std::string_view country)
{
    return Writer(guide, replies, answer, today, country).write();
}

} // namespace guide
