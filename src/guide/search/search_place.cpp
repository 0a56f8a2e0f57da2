#include "guide/search/search_place.h"

#include "guide/base/overloaded.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "guide/page/page.h"

#include <map>
#include <utility>

namespace guide {
namespace {

class Collector
{
public:
    explicit Collector(const Guide &guide) : m_guide(guide) {}

    SearchPlaces collect()
    {
        for (const Section &section : m_guide.sections())
            addPage(pageOf(m_guide, section, {}), SearchKind::Page, {});
        for (const Medicine &medicine : m_guide.medicines())
            addMedicine(medicine);
        if (!m_guide.medicines().empty()) {
            addPairs();
            addPage(comparePage(m_guide, {}), SearchKind::Page, {});
        }
        addSymptoms();
        addSaid();
        return std::move(m_found);
    }

private:
    SearchPlace &begin(SearchKind kind, std::string heading)
    {
        SearchPlace &place = m_found.places.emplace_back();
        place.kind = kind;
        place.page = static_cast<std::uint32_t>(m_found.pages.size() - 1);
        place.heading = std::move(heading);
        return place;
    }

    void addWords(std::string words)
    {
        if (words.empty())
            return;
        // What follows the cards belongs to the heading above them again.
        if (!m_headingAboveCards.empty())
            begin(m_found.places.back().kind, std::exchange(m_headingAboveCards, {}));
        m_found.places.back().texts.push_back(std::move(words));
    }
    void addText(const Text &text) { addWords(plainText(text)); }
    void addTexts(const std::vector<Text> &texts)
    {
        for (const Text &text : texts)
            addText(text);
    }

    void addPage(const Page &page, SearchKind kind, std::vector<std::string> names)
    {
        m_headingAboveCards.clear();
        m_found.pages.push_back({page.id, page.title, {}, std::move(names)});
        begin(kind, {});
        addText(page.summary);
        for (const Block &block : page.blocks)
            std::visit([&](const auto &each) { add(each, kind); }, block);
    }

    void add(const Heading &heading, SearchKind kind)
    {
        m_headingAboveCards.clear();
        begin(kind, heading.text);
    }
    void add(const Paragraph &paragraph, SearchKind) { addText(paragraph.text); }
    void add(const List &list, SearchKind) { addTexts(list.items); }
    void add(const Callout &callout, SearchKind)
    {
        // The danger signs in one sentence stand on every page: they would be its answer to everything.
        if (callout.title != m_guide.checkFirst().title)
            addText(calloutText(callout));
    }
    void add(const Cards &cards, SearchKind kind)
    {
        const std::string above = m_found.places.back().heading;
        for (const Card &card : cards.cards) {
            begin(kind, card.title);
            addTexts(card.paragraphs);
        }
        m_headingAboveCards = above;
    }
    void add(const Action &, SearchKind) {}
    void add(const Facts &facts, SearchKind)
    {
        for (const Fact &fact : facts.facts) {
            if (fact.text.size() == 1) {
                addWords(fact.label + ": " + plainText(fact.text.front()));
                continue;
            }
            addWords(fact.label + ":");
            addTexts(fact.text);
        }
    }
    void add(const Table &table, SearchKind)
    {
        addWords(table.caption);
        for (const TableRowGroup &group : table.groups) {
            for (const TableRow &row : group.rows)
                m_found.places.back().said.push_back(row.heading);
        }
    }
    void add(const SourceEntry &entry, SearchKind)
    {
        SearchPlace &place = begin(SearchKind::Source, {});
        place.source = static_cast<std::size_t>(entry.number);
        place.texts.push_back(std::to_string(entry.number) + ". " + plainText(entry.text));
    }
    void add(const CareCard &card, SearchKind kind)
    {
        begin(kind, card.heading);
        addWords(card.numbers);
        for (const std::string &item : card.items)
            addWords(item);
    }

    // Sheets to fill in are printed, and are no pages to read.
    void add(const TickTable &, SearchKind) {}
    void add(const Blanks &, SearchKind) {}
    void add(const Ticks &, SearchKind) {}
    void add(const Contents &, SearchKind) {}
    void add(const Choices &choices, SearchKind)
    {
        for (const Choice &choice : choices.choices) {
            addWords(choice.label);
            addText(choice.why);
        }
    }
    void add(const SheetForm &, SearchKind) {} // holds what the reader writes, and nothing to find

    void addMedicine(const Medicine &medicine)
    {
        std::vector<std::string> names = packNames(medicine);
        names.insert(names.begin(), medicine.name);
        const std::size_t first = m_found.places.size();
        addPage(medicinePage(m_guide, medicine, {}, {}, OtherMedicines::LeftOut), SearchKind::Medicine,
                std::move(names));
        m_found.pages.back().medicine = medicine.id;
        m_found.places[first].said = {medicine.plainClass, medicine.standardClass};
        for (std::size_t i = first; i < m_found.places.size(); ++i) {
            for (const SideEffect &effect : medicine.sideEffects) {
                if (holds(m_found.places[i], effect.name)) {
                    m_found.places[i].said.push_back(effect.clinical);
                    m_found.places[i].said.insert(m_found.places[i].said.end(), effect.words.begin(),
                                                  effect.words.end());
                }
            }
        }
    }

    static bool holds(const SearchPlace &place, const std::string &effect)
    {
        for (const std::string &text : place.texts) {
            if (text.starts_with(effect))
                return true;
        }
        return false;
    }

    void addPairs()
    {
        const Page page = togetherPage(m_guide, {}, {});
        m_found.pages.push_back({page.id, page.title});
        begin(SearchKind::Page, {});
        for (const MedicinePair &pair : m_guide.pairs()) {
            const PairVerdict verdict{pair.between[0], pair.between[1], pair.verdict, &pair};
            SearchPlace &place = begin(SearchKind::Page, pairTitle(m_guide, verdict));
            place.together = pair.between;
            add(pairFacts(m_guide, verdict), SearchKind::Page);
        }
    }

    void addSymptoms()
    {
        m_found.pages.push_back({seekCareTarget, m_guide.words().care.title});
        begin(SearchKind::Symptom, {});
        addText(m_guide.care().introduction);
        for (const CareScreen &screen : m_guide.care().screens) {
            for (const ScreenPart &part : screen.parts) {
                for (const SymptomIndex index : part.symptoms) {
                    const Symptom &symptom = m_guide.symptoms()[index];
                    SearchPlace &place = begin(SearchKind::Symptom, {});
                    place.symptom = index;
                    place.texts = {symptom.question};
                    place.said = {symptom.sign, symptom.clinical};
                    place.said.insert(place.said.end(), symptom.possibleCauses.begin(), symptom.possibleCauses.end());
                }
            }
        }
    }

    void addSaid()
    {
        std::map<std::pair<std::string_view, std::string_view>, std::size_t> byHeading;
        std::vector<std::size_t> bySymptom(m_guide.symptoms().size());
        for (std::size_t i = 0; i < m_found.places.size(); ++i) {
            const SearchPlace &place = m_found.places[i];
            if (place.symptom)
                bySymptom[*place.symptom] = i;
            else
                byHeading.emplace(
                    std::pair(std::string_view(m_found.pages[place.page].id), std::string_view(place.heading)), i);
        }
        const auto say = [&](std::size_t place, const std::vector<std::string> &phrases) {
            std::vector<std::string> &said = m_found.places[place].said;
            said.insert(said.end(), phrases.begin(), phrases.end());
        };
        for (const PlaceWords &said : m_guide.searchWords().places) {
            if (const auto found = byHeading.find({said.page, said.heading}); found != byHeading.end())
                say(found->second, said.phrases);
        }
        for (const SignWords &sign : m_guide.searchWords().signs) {
            for (const SymptomIndex symptom : sign.symptoms)
                say(bySymptom[symptom], sign.phrases);
        }
    }

    const Guide &m_guide;
    SearchPlaces m_found;
    std::string m_headingAboveCards; // while nothing stands behind them
};

} // namespace

SearchPlaces searchPlaces(const Guide &guide)
{
    return Collector(guide).collect();
}

} // namespace guide
