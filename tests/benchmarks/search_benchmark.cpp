// What a search costs: building the index, a long text that is pasted, and every key of every query of the tests'
// table, over the shipped guide and over guides 10 and 100 times as large. Processor time, so that other work of the
// machine does not count.
//
// A larger guide holds every page, remedy, medicine, pair and source as often again, with a quarter of its longer words
// changed in each copy: a larger guide has more words, too, not only more of the same. The symptom check keeps its
// size.

#include "document/text/word_forms.h"
#include "guide/base/overloaded.h"
#include "guide/search/search.h"
#include "loading/guide_loader.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>

using namespace guide;

namespace {

Result<std::string, std::string> textOf(const std::string &path)
{
    std::ifstream in(std::string(MIDBACK_SOURCE_DIR) + "/" + path, std::ios::binary);
    if (!in)
        return Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

// "strengthen" becomes "strengthenab" in the copy "ab".
std::string changed(const std::string &text, const std::string &copy)
{
    std::string out;
    std::size_t from = 0;
    eachWord(text, [&](WordPlace word) {
        out.append(text, from, word.end - from);
        const std::size_t hash = std::hash<std::string>()(text.substr(word.begin, word.end - word.begin) + copy);
        if (word.end - word.begin >= 6 && hash % 4 == 0)
            out += copy;
        from = word.end;
    });
    return out + text.substr(from);
}

class Copier
{
public:
    explicit Copier(const Guide &guide) : m_guide(guide) {}

    Guide times(int count)
    {
        m_content.title = m_guide.title();
        m_content.edition = m_guide.edition();
        m_content.language = m_guide.language();
        m_content.reviewNote = m_guide.reviewNote();
        m_content.checkFirst = m_guide.checkFirst();
        m_content.symptomGroups = m_guide.symptomGroups();
        m_content.symptoms = m_guide.symptoms();
        m_content.careRules = m_guide.careRules();
        m_content.care = m_guide.care();
        m_content.searchWords = m_guide.searchWords();
        m_content.checklists = m_guide.checklists();
        m_content.visitWords = m_guide.visitWords();
        m_content.medicine.extras = m_guide.extras();
        m_content.routine = m_guide.routineContent();
        m_content.words = m_guide.words();
        m_content.figures = m_guide.figures();
        for (int i = 0; i < count; ++i) {
            m_copy =
                i == 0 ? std::string() : std::string{static_cast<char>('a' + i / 26), static_cast<char>('a' + i % 26)};
            addCopy();
        }
        return Guide(std::move(m_content));
    }

private:
    void change(std::string &text) const
    {
        if (!m_copy.empty())
            text = changed(text, m_copy);
    }
    void change(Text &text) const
    {
        for (Span &span : text) {
            std::visit(Overloaded{[&](Plain &each) { change(each.text); }, [&](Strong &each) { change(each.text); },
                                  [&](Link &each) { change(each.text); },
                                  [](auto &) {
                                  }},
                       span);
        }
    }
    template<typename Item>
    void change(std::vector<Item> &items) const
    {
        for (Item &item : items)
            change(item);
    }
    void change(Card &card) const
    {
        change(card.title);
        change(card.paragraphs);
    }
    void change(SideEffect &effect) const
    {
        change(effect.name);
        change(effect.frequency);
        change(effect.words);
    }
    void change(SectionBlock &block) const
    {
        std::visit(Overloaded{
                       [&](Heading &each) { change(each.text); },
                       [&](Paragraph &each) { change(each.text); },
                       [&](List &each) { change(each.items); },
                       [&](Callout &each) { change(each.text); },
                       [&](Cards &each) { change(each.cards); },
                       [&](RemedyReference &each) { each.remedy += m_copy; },
                       [](auto &) {},
                   },
                   block);
    }

    void addCopy()
    {
        for (Section section : m_guide.sections()) {
            section.id += m_copy;
            change(section.title);
            change(section.summary);
            change(section.blocks);
            // The one list of all sources stands in the guide once.
            if (!m_copy.empty()) {
                std::erase_if(section.blocks, [](const SectionBlock &block) {
                    return std::holds_alternative<SourceListReference>(block)
                           || std::holds_alternative<MedicineListReference>(block);
                });
            }
            m_content.sections.push_back(std::move(section));
        }
        for (Source source : m_guide.sources()) {
            source.id += m_copy;
            change(source.reference);
            m_content.sources.push_back(std::move(source));
        }
        for (const Section &section : m_guide.sections()) {
            for (const SectionBlock &block : section.blocks) {
                const auto *reference = std::get_if<RemedyReference>(&block);
                const Remedy *known = reference ? m_guide.remedy(reference->remedy) : nullptr;
                if (known)
                    addRemedy(*known);
            }
        }
        for (Medicine medicine : m_guide.medicines()) {
            medicine.id += m_copy;
            for (auto *names : {&medicine.usNames, &medicine.ukNames, &medicine.otherNames, &medicine.misspellings})
                change(*names);
            if (!m_copy.empty())
                medicine.name += m_copy;
            for (auto *texts : {&medicine.status, &medicine.usedFor, &medicine.doNotTake, &medicine.askFirst,
                                &medicine.mixing, &medicine.limit, &medicine.driving, &medicine.overdose})
                change(*texts);
            change(medicine.sideEffects);
            m_content.medicine.medicines.push_back(std::move(medicine));
        }
        addPairs();
    }

    // What is taken with medicines stays the same; only the medicines of one copy are told of together.
    void addPairs()
    {
        for (MedicinePair pair : m_guide.pairs()) {
            for (std::string &id : pair.between)
                id += m_guide.medicine(id) ? m_copy : std::string();
            change(pair.whatCanHappen);
            change(pair.whatToDo);
            m_content.medicine.pairs.push_back(std::move(pair));
        }
    }

    void addRemedy(Remedy remedy)
    {
        remedy.id += m_copy;
        change(remedy.title);
        change(remedy.summary);
        change(remedy.how);
        change(remedy.why);
        m_content.remedies.push_back(std::move(remedy));
    }

    const Guide &m_guide;
    GuideContent m_content;
    std::string m_copy;
};

double milliseconds(std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

// Every query of the table as it is typed, key by key.
std::vector<std::string> keys()
{
    std::vector<std::string> typed;
    const auto table = textOf("tests/data/search_queries.tsv");
    for (std::size_t at = 0; table && at < table->size(); at = table->find('\n', at) + 1) {
        const std::string query = table->substr(at, table->find('\t', at) - at);
        for (std::size_t length = 1; length <= query.size(); ++length)
            typed.push_back(query.substr(0, length));
        if (table->find('\n', at) == std::string::npos)
            break;
    }
    return typed;
}

// A text as long as is read: an everyday story, again and again, with danger signs at its end.
std::string longText()
{
    const std::string signs = "I keep throwing up, my hand is numb and now I want to die";
    const auto stories = textOf("tests/data/search/stories.txt");
    std::string text;
    while (stories && !stories->empty() && text.size() < 4000)
        text += *stories;
    return text.substr(0, 4000 - signs.size()) + signs;
}

void measurePaste(const Guide &guide)
{
    const SearchIndex index(guide, document::wordForms("en"));
    const std::string text = longText();
    std::vector<double> costs;
    std::size_t signs = 0;
    for (int i = 0; i < 200; ++i) {
        const std::clock_t begin = std::clock();
        signs = index.search(text).signs.size();
        costs.push_back(milliseconds(begin));
    }
    std::sort(costs.begin(), costs.end());
    std::printf("a text of %zu letters with %zu danger signs: median %.3f ms, 95th percentile %.3f ms\n", text.size(),
                signs, costs[costs.size() / 2], costs[costs.size() * 95 / 100]);
}

void measure(const Guide &guide, int times, const std::vector<std::string> &typed)
{
    // A reader waits for the first. The best of several tells one state of the code from another, where the caches are
    // shared with other work: the small ones take so little time that many can be tried.
    std::vector<double> builds;
    for (int i = 0; i < (times == 1 ? 20 : 4); ++i) {
        const std::clock_t begin = std::clock();
        const SearchIndex trial(guide, document::wordForms("en"));
        builds.push_back(milliseconds(begin));
    }
    const SearchIndex index(guide, document::wordForms("en"));
    std::vector<double> costs;
    std::size_t hits = 0;
    const std::size_t step = times >= 100 ? 7 : 1; // the largest guide answers every seventh key
    for (std::size_t i = 0; i < typed.size(); i += step) {
        const std::clock_t begin = std::clock();
        hits += index.search(typed[i]).hits.size();
        costs.push_back(milliseconds(begin));
    }
    std::sort(costs.begin(), costs.end());
    std::printf("%4d times: %6zu places, %7zu words; index built in %.1f ms at best, the first in %.1f ms; a key: "
                "median %.3f ms, 95th percentile %.3f ms, worst %.3f ms (%zu keys, %.1f hits each)\n",
                times, index.places(), index.words(), *std::min_element(builds.begin(), builds.end()), builds.front(),
                costs[costs.size() / 2], costs[costs.size() * 95 / 100], costs.back(), costs.size(),
                static_cast<double>(hits) / static_cast<double>(costs.size()));
}

} // namespace

int main()
{
    const auto guide = loading::loadGuide([](const std::string &file) { return textOf("content/en/" + file); });
    if (!guide) {
        for (const loading::Problem &problem : guide.error())
            std::fprintf(stderr, "%s\n", describe(problem).c_str());
        return 1;
    }
    const std::vector<std::string> typed = keys();
    if (typed.empty()) {
        std::fprintf(stderr, "There are no queries.\n");
        return 1;
    }
    measurePaste(*guide);
    for (const int times : {1, 10, 100})
        measure(Copier(*guide).times(times), times, typed);
    return 0;
}
