#include "guide/medicines/together.h"

#include "guide/page/date_notice.h"

#include <algorithm>

namespace guide {
namespace {

constexpr std::string_view silence = "This guide says nothing of this mix. That does not mean that it is harmless.";
constexpr std::string_view askAboutSilence = "Ask a pharmacist before you take both. Show every pack, or bring a list.";

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
    const MedicinePair *pair = guide.pair(one, other);
    return {one, other, pair ? pair->verdict : Verdict::AskFirst, pair};
}

void worstFirst(std::vector<PairVerdict> &verdicts)
{
    std::stable_sort(verdicts.begin(), verdicts.end(),
                     [](const PairVerdict &a, const PairVerdict &b) { return a.verdict > b.verdict; });
}

// The pairs of one verdict stand below a heading.
bool beginsVerdict(const std::vector<PairVerdict> &verdicts, std::size_t i)
{
    return i == 0 || verdicts[i].verdict != verdicts[i - 1].verdict;
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
    return std::string(guide.medicineOrExtraName(pair.one)) + " and "
           + inSentence(guide.medicineOrExtraName(pair.other));
}

Facts pairFacts(const PairVerdict &pair)
{
    if (!pair.pair) {
        return {{{"What can happen", {{Plain{std::string(silence)}}}},
                 {"What to do", {{Plain{std::string(askAboutSilence)}}}}}};
    }
    return {{{"What can happen", {pair.pair->whatCanHappen}}, {"What to do", {pair.pair->whatToDo}}}};
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
        names += names.empty() ? std::string(name) : ", " + inSentence(name);
    }
    const std::vector<PairVerdict> verdicts = togetherVerdicts(guide, chosen);
    Page page{togetherTarget, "Can I take these together?", {}, {}};
    if (verdicts.empty())
        page.summary = {
            Plain{names.empty() ? "Nothing is chosen yet." : names + " alone. Choose one more to read about the two."}};
    else
        page.summary = {Plain{names + ". The strongest warning comes first."}};
    appendDateNotice(page, guide, today);
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (beginsVerdict(verdicts, i))
            page.blocks.emplace_back(Heading{capitalized(words(verdicts[i].verdict)), 2});
        page.blocks.emplace_back(Heading{pairTitle(guide, verdicts[i]), 3});
        page.blocks.emplace_back(pairFacts(verdicts[i]));
    }
    page.blocks.emplace_back(guide.checkFirstLine());
    page.blocks.emplace_back(Callout{
        CalloutKind::Note,
        "Not on this list?",
        {Plain{"This guide knows only the medicines it lists. Ask a pharmacist before you add any other. When it says "
               "nothing of a mix, that does not mean that the mix is harmless."}}});
    return page;
}

} // namespace guide
