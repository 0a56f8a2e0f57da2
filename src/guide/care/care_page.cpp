#include "guide/care/care_page.h"

#include "guide/page/date_notice.h"

namespace guide {
namespace {

std::string inWords(const PhoneNumber &phone)
{
    const bool named = phone.name.find(phone.number) != std::string::npos;
    return named ? phone.name : phone.name + " " + phone.number;
}

// "United Kingdom: 999; for help today NHS 111". Advice lines stand only where there is time for advice.
std::string numbersInWords(const CountryNumbers &country, std::optional<Urgency> urgency)
{
    std::string words = country.name + ": " + country.emergency;
    if (urgency != Urgency::UrgentToday)
        return words;
    if (country.urgent)
        words += "; for help today " + inWords(*country.urgent);
    if (country.poison)
        words += "; for too much medicine " + inWords(*country.poison);
    return words;
}

// "Short of breath; A cold sweat (not sure)": the replies behind a reason.
std::string repliesInWords(const Guide &guide, const Replies &replies, const SymptomSet &symptoms)
{
    std::string words;
    symptoms.forEach([&](SymptomIndex symptom) {
        words += (words.empty() ? "" : "; ") + guide.symptoms()[symptom].sign;
        if (replies[symptom] == Reply::NotSure)
            words += " (not sure)";
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
    Text text{Strong{"Rule " + rule.id + ", " + rule.name + "."}, Plain{" From your answers: " + answers + ". "}};
    append(text, rule.why);
    return cited(std::move(text), rule.sources);
}

class Writer
{
public:
    Writer(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
           std::string_view country)
        : m_guide(guide), m_replies(replies), m_answer(answer), m_today(today), m_country(country),
          m_words(guide.care().answer(answer.urgency)), m_page{seekCareTarget, m_words.title, m_words.action, {}}
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
        add(Paragraph{cited(m_words.summary, m_words.sources)});
        if (m_answer.urgency)
            addHelp();
        if (emergency)
            appendDateNotice(m_page, m_guide, m_today);
        addReasons();
        for (const std::size_t advice : m_answer.waitingAdvice)
            addAdvice(m_guide.care().waitingAdvice[advice]);
        addWatch();
        addSpecialGroups();
        add(Heading{"What this answer does not know", 2});
        add(Paragraph{m_words.unknown});
        add(Paragraph{m_words.howLong});
        addOpen();
        add(Heading{"Sources", 2});
        appendCitedSources(m_page, m_guide);
        return std::move(m_page);
    }

private:
    void add(Block block) { m_page.blocks.push_back(std::move(block)); }

    void addHelp()
    {
        const std::vector<CountryNumbers> countries = chosenNumbers(m_guide.care(), m_country);
        Fact numbers{countries.size() == 1 ? "Your emergency number" : "Emergency numbers", {}};
        for (const CountryNumbers &country : countries)
            numbers.text.push_back(cited({Strong{numbersInWords(country, m_answer.urgency)}}, country.sources));

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
        add(Heading{"Why", 2});
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
        add(Heading{"What to watch for", 2});
        add(List{m_words.lookOut, false});
        if (!m_answer.urgency || m_answer.urgency >= Urgency::UrgentToday)
            return;
        add(Heading{"Watch list: check again now if any of these starts", 2});
        add(List{m_guide.care().watchList, false});
        add(Heading{"How long to wait", 2});
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
        add(Heading{"What is different for some people", 2});
        add(std::move(facts));
    }

    void addOpen()
    {
        if (m_answer.open.empty())
            return;
        add(Heading{"Questions that are still open", 2});
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
    const CareAnswer &m_words;
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
