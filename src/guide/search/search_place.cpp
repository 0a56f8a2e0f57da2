#include "guide/search/search_place.h"

#include "guide/base/overloaded.h"
#include "guide/booklet/guide_pages.h"
#include "guide/medicines/comparison.h"
#include "guide/medicines/medicine_page.h"
#include "guide/medicines/together.h"
#include "guide/page/lines.h"

#include <algorithm>
#include <iterator>
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
        for (const Pack &pack : m_guide.routineContent().packs) {
            m_found.pages.push_back({packTargetStart + pack.id, pack.title});
            begin(SearchKind::Page, {}, {});
            addWords(plainText(pack.about), {LinePlace::opening, 1}); // its page tells it below the title
        }
        addSymptoms();
        addSaid();
        return std::move(m_found);
    }

private:
    struct Above
    {
        std::string heading;
        LinePlace begins;
    };

    SearchPlace &begin(SearchKind kind, std::string heading, LinePlace begins)
    {
        m_above = {};
        SearchPlace &place = m_found.places.emplace_back();
        place.kind = kind;
        place.page = static_cast<std::uint32_t>(m_found.pages.size() - 1);
        place.heading = std::move(heading);
        place.begins = begins;
        return place;
    }

    Above headingHere() const
    {
        return m_above.value_or(Above{m_found.places.back().heading, m_found.places.back().begins});
    }

    void addWords(std::string words, LinePlace where)
    {
        if (words.empty())
            return;
        // What follows cards or a fold belongs to the heading above them again.
        if (const std::optional<Above> above = m_above)
            begin(m_found.places.back().kind, above->heading, above->begins);
        m_found.places.back().texts.push_back({std::move(words), where});
    }

    void addLines(const Block &block, int first = 0)
    {
        const std::vector<Line> lines = linesOf(block);
        for (int i = first; i < static_cast<int>(lines.size()); ++i)
            addWords(plainText(lineText(lines[static_cast<std::size_t>(i)])), {m_block, i});
    }

    void addPage(const Page &page, SearchKind kind, std::vector<std::string> names)
    {
        m_found.pages.push_back({page.id, page.title, {}, std::move(names)});
        begin(kind, {}, {});
        addWords(plainText(page.summary), {LinePlace::opening, 1});
        m_block = 0;
        Above aboveFold;
        std::size_t endOfFold = 0;
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            if (const auto *fold = std::get_if<Fold>(&page.blocks[i])) {
                aboveFold = headingHere();
                endOfFold = i + 1 + fold->size;
            }
            if (!isAside(page, i)) {
                add(page.blocks[i], kind);
                ++m_block;
            }
            if (i + 1 == endOfFold)
                m_above = aboveFold;
        }
    }

    void add(const Block &block, SearchKind kind)
    {
        const Overloaded addBlock{
            [&](const Heading &heading) {
                begin(kind, heading.text, {m_block, 0});
            },
            [&](const Fold &fold) {
                begin(kind, fold.title, {m_block, 0});
            },
            [&](const Callout &callout) {
                // The danger signs in one sentence stand on every page: they would be its answer to everything.
                if (callout.title != m_guide.checkFirst().title && callout.title != m_guide.checkFirstLine().title)
                    addLines(block);
            },
            [&](const Cards &cards) { addCards(cards, kind); },
            [&](const Table &table) {
                addLines(block);
                for (const TableRowGroup &group : table.groups) {
                    for (const TableRow &row : group.rows)
                        m_found.places.back().keywords.push_back(row.heading);
                }
            },
            [&](const SourceEntry &entry) {
                begin(SearchKind::Source, {}, {}).source = static_cast<std::size_t>(entry.number);
                addLines(block);
            },
            [&](const CareCard &card) {
                begin(kind, card.heading, {m_block, 0});
                addLines(block, 1);
            },
            [&](const auto &) { addLines(block); },
        };
        std::visit(addBlock, block);
    }

    void addCards(const Cards &cards, SearchKind kind)
    {
        const Above above = headingHere();
        int line = 0;
        for (const Card &card : cards.cards) {
            begin(kind, card.title, {m_block, line++});
            for (const Text &paragraph : card.paragraphs)
                addWords(plainText(paragraph), {m_block, line++});
        }
        m_above = above;
    }

    void addMedicine(const Medicine &medicine)
    {
        std::vector<std::string> names = packNames(medicine);
        names.insert(names.begin(), medicine.name);
        const std::size_t first = m_found.places.size();
        addPage(medicinePage(m_guide, medicine, {}), SearchKind::Medicine, std::move(names));
        m_found.pages.back().medicine = medicine.id;
        m_found.places[first].keywords = {medicine.plainClass, medicine.standardClass};
        for (std::size_t i = first; i < m_found.places.size(); ++i) {
            for (const SideEffect &effect : medicine.sideEffects) {
                if (holds(m_found.places[i], effect.name)) {
                    m_found.places[i].keywords.push_back(effect.clinical);
                    m_found.places[i].keywords.insert(m_found.places[i].keywords.end(), effect.words.begin(),
                                                      effect.words.end());
                }
            }
        }
    }

    static bool holds(const SearchPlace &place, const std::string &effect)
    {
        for (const SearchText &text : place.texts) {
            if (text.words.starts_with(effect))
                return true;
        }
        return false;
    }

    void addPairs()
    {
        const Page page = togetherPage(m_guide, {}, {});
        m_found.pages.push_back({page.id, page.title});
        begin(SearchKind::Page, {}, {});
        m_block = 1;
        for (const MedicinePair &pair : m_guide.pairs()) {
            if (m_guide.medicineClass(pair.between[0]) || m_guide.medicineClass(pair.between[1]))
                continue;
            const PairVerdict verdict{pair.between[0], pair.between[1], pair.verdict, &pair};
            SearchPlace &place = begin(SearchKind::Page, pairTitle(m_guide, verdict), {0, 0});
            place.together = pair.between;
            addLines(pairFacts(m_guide, verdict));
        }
    }

    void addSymptoms()
    {
        m_found.pages.push_back({seekCareTarget, m_guide.words().care.title});
        begin(SearchKind::Symptom, {}, {});
        addWords(plainText(m_guide.care().introduction), {});
        for (const CareScreen &screen : m_guide.care().screens) {
            for (const SymptomIndex index : screen.symptoms) {
                const Symptom &symptom = m_guide.symptoms()[index];
                SearchPlace &place = begin(SearchKind::Symptom, {}, {});
                place.symptom = index;
                place.texts = {{symptom.question, {}}};
                place.keywords = {symptom.sign, symptom.clinical};
                place.keywords.insert(place.keywords.end(), symptom.possibleCauses.begin(),
                                      symptom.possibleCauses.end());
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
            std::vector<std::string> &keywords = m_found.places[place].keywords;
            keywords.insert(keywords.end(), phrases.begin(), phrases.end());
        };
        for (const PlaceWords &each : m_guide.searchWords().places) {
            if (const auto found = byHeading.find({each.page, each.heading}); found != byHeading.end())
                say(found->second, each.phrases);
        }
        // Only words of the guide's own language: a typo of one must not lead to a word of another ("golf" to "gola").
        // Sayings are read by SearchAsked; here count the words that stand in them as they are typed.
        for (const SignWords &sign : m_guide.searchWords().signs) {
            if (!sign.language.empty())
                continue;
            std::vector<std::string> phrases;
            std::copy_if(sign.phrases.begin(), sign.phrases.end(), std::back_inserter(phrases),
                         [](const std::string &saying) { return saying.find_first_of("<=|") == std::string::npos; });
            say(bySymptom[sign.symptoms.front()], phrases);
        }
    }

    const Guide &m_guide;
    SearchPlaces m_found;
    int m_block = 0;              // of the page, that is read
    std::optional<Above> m_above; // cards or a fold, while nothing stands behind them
};

} // namespace

SearchPlaces searchPlaces(const Guide &guide)
{
    return Collector(guide).collect();
}

} // namespace guide
