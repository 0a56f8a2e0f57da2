#include "guide/medicines/together.h"

#include "guide/medicines/together_parts.h"
#include "guide/page/date_notice.h"
#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

std::vector<std::string> known(const Guide &guide, const std::vector<std::string> &ids)
{
    std::vector<std::string> out;
    for (const std::string &id : ids) {
        if (!guide.medicineOrExtraName(id).empty() && std::find(out.begin(), out.end(), id) == out.end())
            out.push_back(id);
    }
    return out;
}

PairVerdict verdictOn(const Guide &guide, const std::string &one, const std::string &other)
{
    PairVerdict verdict{one, other};
    verdict.parts = partsOf(guide, one, other);
    verdict.both = ingredientsInBoth(guide, one, other);
    if (!verdict.parts.empty()) {
        verdict.pair = verdict.parts.front().pair;
        verdict.verdict = verdict.parts.front().verdict();
    }
    for (const std::string &id : {one, other}) {
        const Product *product = guide.product(id);
        if (product && product->withdrawn)
            verdict.withdrawn.push_back(id);
    }
    if (!verdict.both.empty() || !verdict.withdrawn.empty())
        verdict.verdict = Verdict::DoNotCombine;
    return verdict;
}

// A brand keeps its capital letter.
std::string nameInSentence(const Guide &guide, const std::string &id)
{
    const std::string_view name = guide.medicineOrExtraName(id);
    return guide.product(id) ? std::string(name) : inSentence(name);
}

std::string joinedNames(const Guide &guide, const std::vector<std::string> &ids)
{
    std::string names;
    for (const std::string &id : ids)
        names += (names.empty() ? "" : ", ") + nameInSentence(guide, id);
    return names;
}

std::string partTitle(const Guide &guide, const PairPart &part)
{
    const TogetherWords &words = guide.words().medicines.together;
    const std::string one = capitalized(nameInSentence(guide, part.one));
    return part.one == part.other ? fill(words.twoOfOneClass, {{"name", one}})
                                  : fill(words.pair, {{"one", one}, {"other", nameInSentence(guide, part.other)}});
}

// The parts of which nothing is known, for one of the two reasons: what that means stands below the last.
void appendUnknown(Facts &facts, const Guide &guide, const std::vector<PairPart> &parts, bool noneFound)
{
    const TogetherWords &words = guide.words().medicines.together;
    const std::size_t before = facts.facts.size();
    for (const PairPart &part : parts) {
        if (!part.pair && part.noneFound == noneFound)
            facts.facts.push_back({partTitle(guide, part), {}});
    }
    if (facts.facts.size() > before)
        facts.facts.back().text = {{Plain{noneFound ? words.silence : words.notLookedYet}},
                                   {Plain{words.askAboutSilence}}};
}

// A pair of two medicines, extras or classes themselves, of which nothing more can be told than of their part.
bool isPlain(const PairVerdict &verdict)
{
    return verdict.both.empty() && verdict.withdrawn.empty()
           && (verdict.parts.empty()
               || (verdict.parts.size() == 1 && isSamePart(verdict.parts.front(), verdict.one, verdict.other)));
}

// Nothing is known of it because nobody looked, at one of its parts at least.
bool isNotLookedInto(const PairVerdict &verdict)
{
    return toneOf(verdict) == Tone::Unknown
           && std::any_of(verdict.parts.begin(), verdict.parts.end(),
                          [](const PairPart &part) { return !part.pair && !part.noneFound; });
}

// What is told in other words stands apart; where nobody looked comes before where nothing was found.
std::pair<Tone, bool> rankOf(const PairVerdict &verdict)
{
    return {toneOf(verdict), !isNotLookedInto(verdict)};
}

void worstFirst(std::vector<PairVerdict> &verdicts)
{
    std::stable_sort(verdicts.begin(), verdicts.end(),
                     [](const PairVerdict &a, const PairVerdict &b) { return rankOf(a) < rankOf(b); });
}

// The pairs of one verdict stand below a heading.
bool beginsVerdict(const std::vector<PairVerdict> &verdicts, std::size_t i)
{
    return i == 0 || rankOf(verdicts[i]) != rankOf(verdicts[i - 1]);
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

std::vector<PairVerdict> togetherVerdicts(const Guide &guide, const std::vector<std::string> &chosen)
{
    const std::vector<std::string> ids = known(guide, chosen);
    std::vector<PairVerdict> verdicts;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        for (std::size_t j = i + 1; j < ids.size(); ++j)
            verdicts.push_back(verdictOn(guide, ids[i], ids[j]));
    }
    worstFirst(verdicts);
    return verdicts;
}

std::vector<PairVerdict> togetherVerdicts(const Guide &guide, const std::string &one,
                                          const std::vector<std::string> &others)
{
    std::vector<PairVerdict> verdicts;
    for (const std::string &other : known(guide, others)) {
        if (other != one)
            verdicts.push_back(verdictOn(guide, one, other));
    }
    worstFirst(verdicts);
    return verdicts;
}

Tone toneOf(const PairVerdict &verdict)
{
    const bool isKnown = !verdict.both.empty() || !verdict.withdrawn.empty()
                         || std::any_of(verdict.parts.begin(), verdict.parts.end(), [&](const PairPart &part) {
                                return part.pair && part.pair->verdict == verdict.verdict;
                            });
    switch (verdict.verdict) {
    case Verdict::DoNotCombine: return Tone::Stop;
    case Verdict::AskFirst: return isKnown ? Tone::Ask : Tone::Unknown;
    case Verdict::CommonlyCombined: break;
    }
    return Tone::Usual;
}

std::string verdictInWords(const Guide &guide, const PairVerdict &verdict)
{
    const MedicineWords &words = guide.words().medicines;
    if (isNotLookedInto(verdict))
        return capitalized(words.together.notLooked);
    return capitalized(toneOf(verdict) == Tone::Unknown ? words.together.noStatement : words.of(verdict.verdict));
}

std::string inSentence(std::string_view name)
{
    std::string out(name);
    // Initials and names in capitals stay as they are; "A cold or flu remedy" does not.
    if (!out.empty() && isUpper(out[0]) && (out.size() == 1 || !isUpper(out[1])))
        out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

std::string capitalized(std::string_view words)
{
    std::string out(words);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

std::string pairTitle(const Guide &guide, const PairVerdict &pair)
{
    return fill(guide.words().medicines.together.pair, {{"one", capitalized(guide.medicineOrExtraName(pair.one))},
                                                        {"other", nameInSentence(guide, pair.other)}});
}

std::string strongestVerdict(const Guide &guide, const std::vector<std::string> &chosen)
{
    const std::vector<PairVerdict> verdicts = togetherVerdicts(guide, chosen);
    std::string words;
    for (std::size_t i = 0; i < verdicts.size() && (i == 0 || !beginsVerdict(verdicts, i)); ++i)
        words += (i == 0 ? verdictInWords(guide, verdicts[i]) + ": " : "; ") + pairTitle(guide, verdicts[i]);
    return words;
}

Facts pairFacts(const Guide &guide, const PairVerdict &pair)
{
    const TogetherWords &words = guide.words().medicines.together;
    if (!isPlain(pair)) {
        Facts facts;
        for (const std::string &id : pair.withdrawn) {
            const ProductWords &pack = guide.words().medicines.product;
            const Product &product = *guide.product(id);
            facts.facts.push_back(
                {pack.withdrawn, {cited({Plain{product.name + ": " + pack.doNotTake}}, product.sources)}});
        }
        if (!pair.both.empty())
            facts.facts.push_back({words.inBoth,
                                   {{Plain{fill(words.countTogether, {{"names", joinedNames(guide, pair.both)}})}},
                                    {Plain{words.askAboutBoth}}}});
        for (const PairPart &part : pair.parts) {
            if (part.pair)
                facts.facts.push_back({partTitle(guide, part), {part.pair->whatCanHappen, part.pair->whatToDo}});
        }
        appendUnknown(facts, guide, pair.parts, false);
        appendUnknown(facts, guide, pair.parts, true);
        return facts;
    }
    const Text canHappen =
        pair.pair ? pair.pair->whatCanHappen : Text{Plain{isNotLookedInto(pair) ? words.notLookedYet : words.silence}};
    const Text toDo = pair.pair ? pair.pair->whatToDo : Text{Plain{words.askAboutSilence}};
    return {{{words.canHappen, {canHappen}}, {words.toDo, {toDo}}}};
}

int blockOfPair(const Guide &guide, const std::vector<std::string> &chosen, const std::array<std::string, 2> &pair)
{
    int block = 0;
    const std::vector<PairVerdict> verdicts = togetherVerdicts(guide, chosen);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        block += beginsVerdict(verdicts, i);
        const PairVerdict &each = verdicts[i];
        if ((each.one == pair[0] && each.other == pair[1]) || (each.one == pair[1] && each.other == pair[0]))
            break;
        block += 2; // its heading, and what is known
    }
    return block;
}

Page togetherPage(const Guide &guide, const std::vector<std::string> &chosen, std::string_view today)
{
    std::string names;
    for (const std::string &id : known(guide, chosen)) {
        const std::string_view name = guide.medicineOrExtraName(id);
        names += names.empty() ? capitalized(name) : ", " + nameInSentence(guide, id);
    }
    const TogetherWords &words = guide.words().medicines.together;
    const std::vector<PairVerdict> verdicts = togetherVerdicts(guide, chosen);
    Page page{togetherTarget, words.title, {}, {}};
    if (!verdicts.empty())
        page.summary = {Plain{fill(words.chosen, {{"names", names}})}};
    else
        page.summary = {Plain{names.empty() ? words.nothingChosen : fill(words.oneChosen, {{"name", names}})}};
    appendDateNotice(page, guide, today);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (beginsVerdict(verdicts, i))
            page.blocks.emplace_back(Heading{verdictInWords(guide, verdicts[i]), 2, toneOf(verdicts[i])});
        page.blocks.emplace_back(Heading{pairTitle(guide, verdicts[i]), 3});
        page.blocks.emplace_back(pairFacts(guide, verdicts[i]));
    }
    page.blocks.emplace_back(guide.checkFirstLine());
    page.blocks.emplace_back(Callout{CalloutKind::Note, words.notListed, {Plain{words.askAboutNotListed}}});
    return page;
}

} // namespace guide
