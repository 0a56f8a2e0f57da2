#include "guide/care/care_page.h"

#include "guide/care/care_advice.h"
#include "guide/care/care_headline.h"
#include "guide/care/care_questions.h"
#include "guide/page/date_notice.h"
#include "guide/page/page_sources.h"
#include "guide/text/date.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

// More would push what to do off the screen. The rest stands in the folds.
constexpr std::size_t mostSigns = 3;
constexpr std::size_t mostSignsBesideLeads = 2;

// "United Kingdom: 999; for help today NHS 111". Advice lines stand only where there is time for advice.
std::string numbersInWords(const CountryNumbers &country, CareSetting where, bool poison, const CareAnswerWords &words)
{
    std::string numbers = country.name + ": " + country.emergency;
    if (where == CareSetting::CrisisLine && country.crisis)
        numbers += "; " + fill(words.inCrisis, {{"number", inWords(*country.crisis)}});
    if (where == CareSetting::Today && country.urgent)
        numbers += "; " + fill(words.helpToday, {{"number", inWords(*country.urgent)}});
    if (poison && country.poison)
        numbers += "; " + fill(words.tooMuchMedicine, {{"number", inWords(*country.poison)}});
    return numbers;
}

std::string signInWords(const Guide &guide, const Replies &replies, SymptomIndex symptom)
{
    const std::string &sign = guide.symptoms()[symptom].sign;
    return replies[symptom] == Reply::NotSure ? fill(guide.words().care.answer.notSure, {{"sign", sign}}) : sign;
}

// "Short of breath; A cold sweat (not sure)": the replies behind a reason.
std::string repliesInWords(const Guide &guide, const Replies &replies, const SymptomSet &symptoms)
{
    std::string words;
    symptoms.forEach([&](SymptomIndex symptom) {
        words += words.empty() ? "" : "; ";
        words += signInWords(guide, replies, symptom);
    });
    return words;
}

Text reasonInWords(const Guide &guide, const Replies &replies, const CareReason &reason)
{
    const bool alone = reason.cause.kind == CareCause::Kind::Symptom;
    const Text &why = alone ? guide.symptoms()[reason.cause.index].why : guide.careRules()[reason.cause.index].why;
    Text text{Strong{repliesInWords(guide, replies, reason.replies) + "."}, Plain{" "}};
    text.insert(text.end(), why.begin(), why.end());
    return cited(std::move(text),
                 alone ? guide.symptoms()[reason.cause.index].sources : guide.careRules()[reason.cause.index].sources);
}

class Writer
{
public:
    Writer(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
           std::string_view country)
        : m_guide(guide), m_replies(replies), m_answer(answer), m_today(today), m_country(country),
          m_told(guide.care().answer(answer.urgency)), m_words(guide.words().care.answer)
    {
        const CareHeadline headline = careHeadline(guide, answer, country);
        m_page.id = seekCareTarget;
        m_page.title = headline.title;
        m_page.summary = {Plain{headline.action}};
    }

    Page write()
    {
        // In an emergency nothing stands before the number to call.
        const bool emergency = m_answer.urgency == Urgency::EmergencyNow;
        const bool home = m_answer.urgency == Urgency::SelfCareWatch;
        if (emergency)
            addNumbers();
        appendDateNotice(m_page, m_guide, m_today);
        addToDo();
        if (home)
            addAtHome();
        addReasons();
        if (m_answer.urgency && !emergency && !m_answer.open.empty())
            add(Paragraph{{Plain{m_words.stillOpen}}});
        // "Sooner if you get worse" is no advice where a rule already asks for sooner.
        if (m_answer.urgency && m_answer.timings.empty() && !m_guide.care().place(m_answer.where).instead.empty())
            add(Paragraph{m_guide.care().place(m_answer.where).instead});
        if (m_answer.urgency && !emergency && !home)
            addNumbers();
        if (!home)
            add(SheetForm{});
        addFolds();
        // Who cares for it at home leads on from here, and needs neither first.
        if (home) {
            addNumbers();
            add(SheetForm{});
        }
        return std::move(m_page);
    }

private:
    void add(Block block) { m_page.blocks.push_back(std::move(block)); }

    // What is added by `fill` is closed at first.
    template<typename Fill>
    void addFold(const std::string &title, Fill fill)
    {
        const std::size_t fold = m_page.blocks.size();
        add(Fold{title, 0});
        fill();
        const std::size_t size = m_page.blocks.size() - fold - 1;
        if (size == 0)
            m_page.blocks.pop_back();
        else
            std::get<Fold>(m_page.blocks[fold]).size = size;
    }

    void addNumbers()
    {
        const std::vector<CountryNumbers> countries = chosenNumbers(m_guide.care(), m_country);
        Fact numbers{countries.size() == 1 ? m_words.yourNumber : m_words.numbers, {}};
        const bool poison = needsPoisonLine(m_guide, m_replies);
        const bool inOneRun =
            m_answer.where == CareSetting::Call && !poison; // one number a country: what to do follows at once
        for (const CountryNumbers &country : countries) {
            const bool last = &country == &countries.back();
            const std::string end = inOneRun && !last ? "; " : "";
            Text text =
                cited({Strong{numbersInWords(country, m_answer.where, poison, m_words) + end}}, country.sources);
            if (!inOneRun || numbers.text.empty())
                numbers.text.emplace_back();
            numbers.text.back().insert(numbers.text.back().end(), text.begin(), text.end());
        }
        if (countries.size() > 1)
            numbers.text.push_back({Strong{m_words.anywhereElse}});
        add(Facts{{std::move(numbers)}});
    }

    void addToDo()
    {
        List list = adviceLeads(m_guide, m_answer);
        m_leads = list.items.size();
        addList(std::move(list));
    }

    // The reader's own ticks, with those that decide first.
    void addReasons()
    {
        std::vector<SymptomIndex> signs;
        for (const CareReason &reason : m_answer.reasons) {
            reason.replies.forEach([&](SymptomIndex symptom) {
                if (std::find(signs.begin(), signs.end(), symptom) == signs.end())
                    signs.push_back(symptom);
            });
        }
        const Paragraph summary{m_answer.urgency ? cited(m_told.summary, m_guide.care().place(m_answer.where).sources)
                                                 : m_told.summary};
        if (signs.empty()) {
            add(summary);
            return;
        }
        add(Heading{m_words.why, 2});
        add(summary);
        const std::size_t shown = std::min(signs.size(), m_leads == 0 ? mostSigns : mostSignsBesideLeads);
        List list;
        for (std::size_t i = 0; i < shown; ++i)
            list.items.push_back({Plain{signInWords(m_guide, m_replies, signs[i]) + "."}});
        if (signs.size() > shown)
            list.items.push_back({Plain{fill(m_words.andMore, {{"count", std::to_string(signs.size() - shown)}})}});
        add(std::move(list));
    }

    void addAtHome()
    {
        for (const Action &action : m_guide.care().atHome)
            add(action);
        const DateWords &dates = m_guide.words().dates;
        add(Paragraph{{Plain{fill(m_words.lookAgain, {{"first", readableDate(dayAfter(m_today, 2), dates)},
                                                      {"second", readableDate(dayAfter(m_today, 7), dates)}})}}});
    }

    void addFolds()
    {
        addFold(adviceTitle(m_guide, m_answer), [this] {
            for (Block &block : adviceInFull(m_guide, m_answer))
                add(std::move(block));
        });
        addFold(m_words.watchFor, [this] { addWatch(); });
        addFold(m_words.mayBe, [this] {
            List list;
            for (const CareReason &reason : m_answer.reasons)
                list.items.push_back(reasonInWords(m_guide, m_replies, reason));
            addList(std::move(list));
        });
        addFold(m_words.somePeople, [this] { addSpecialGroups(); });
        addFold(m_words.howLongToWait, [this] { addTimes(); });
        addFold(m_words.open, [this] { addList(openQuestions(m_guide, m_answer)); });
        addFold(m_words.leftOut, [this] { addList(questionsLeftOut(m_guide, m_replies)); });
        addFold(m_words.notKnown, [this] {
            add(Paragraph{m_told.unknown});
            add(Paragraph{cited(m_told.howLong, m_told.sources)});
        });
        // An emergency is told already: what its questions might have missed is of no use now.
        if (m_answer.urgency != Urgency::EmergencyNow)
            addFold(m_words.narrower, [this] { addList(narrowerQuestions(m_guide, m_replies)); });
        addFold(m_guide.words().pages.source.heading, [this] { appendCitedSources(m_page, m_guide); });
    }

    void addWatch()
    {
        List list{m_told.lookOut, false};
        if (!list.items.empty())
            list.items.back() = cited(list.items.back(), m_told.sources);
        add(std::move(list));
    }

    void addTimes()
    {
        if (!m_answer.urgency || m_answer.urgency >= Urgency::UrgentToday)
            return;
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
        if (!facts.facts.empty())
            add(std::move(facts));
    }

    void addList(List list)
    {
        if (!list.items.empty())
            add(std::move(list));
    }

    const Guide &m_guide;
    const Replies &m_replies;
    const SeekCareAnswer &m_answer;
    std::string_view m_today;
    std::string_view m_country;
    const CareAnswer &m_told;
    const CareAnswerWords &m_words;
    std::size_t m_leads = 0; // that the reader is told before the reasons
    Page m_page;
};

} // namespace

bool needsPoisonLine(const Guide &guide, const Replies &replies)
{
    return (replies.yes() | replies.notSure()).intersects(guide.care().poisonLineFor);
}

Page careAnswerPage(const Guide &guide, const Replies &replies, const SeekCareAnswer &answer, std::string_view today,
                    std::string_view country)
{
    return Writer(guide, replies, answer, today, country).write();
}

} // namespace guide
