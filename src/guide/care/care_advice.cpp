#include "guide/care/care_advice.h"

#include "guide/base/contains.h"
#include "guide/page/page.h"

#include <algorithm>
#include <set>

namespace guide {
namespace {

constexpr std::size_t mostLeads = 2; // more would push the reasons off the screen

bool asksHowToWait(const Guide &guide, const SeekCareAnswer &answer)
{
    return std::any_of(answer.waitingAdvice.begin(), answer.waitingAdvice.end(), [&](std::size_t index) {
        const auto &posture = guide.care().waitingAdvice[index].posture;
        return posture && posture->kind == WaitingPosture::Kind::Ask;
    });
}

// Who must ask is told no other posture.
bool isTold(const std::optional<WaitingPosture> &posture, bool asks)
{
    return posture && asks == (posture->kind == WaitingPosture::Kind::Ask);
}

Text leadOf(const WaitingAdvice &advice, bool asks)
{
    if (!isTold(advice.posture, asks))
        return advice.lead;
    Text lead = advice.posture->lead;
    if (!advice.lead.empty())
        lead.emplace_back(Plain{" "});
    lead.insert(lead.end(), advice.lead.begin(), advice.lead.end());
    return lead;
}

} // namespace

List adviceLeads(const Guide &guide, const SeekCareAnswer &answer)
{
    const bool asks = asksHowToWait(guide, answer);
    const std::size_t most = mostLeads + (asks ? 1 : 0);
    List list;
    std::vector<std::string> told;
    for (const std::size_t index : answer.waitingAdvice) {
        const WaitingAdvice &advice = guide.care().waitingAdvice[index];
        const Text lead = leadOf(advice, asks);
        const std::string words = plainText(lead);
        if (words.empty() || told.size() == most || contains(told, words))
            continue;
        told.push_back(words);
        list.items.push_back(cited(lead, advice.sources));
    }
    return list;
}

const std::string &adviceTitle(const Guide &guide, const SeekCareAnswer &answer)
{
    return answer.waitingAdvice.size() == 1 ? guide.care().waitingAdvice[answer.waitingAdvice.front()].title
                                            : guide.words().care.answer.whileYouWait;
}

std::vector<Block> adviceInFull(const Guide &guide, const SeekCareAnswer &answer)
{
    const bool asks = asksHowToWait(guide, answer);
    std::vector<Block> blocks;
    std::set<std::string> told; // "Do not drive yourself." belongs to several, and is read once
    for (const std::size_t index : answer.waitingAdvice) {
        const WaitingAdvice &advice = guide.care().waitingAdvice[index];
        List list{advice.toDo, false};
        if (isTold(advice.posture, asks))
            list.items.insert(list.items.begin(), advice.posture->how);
        list.items.insert(list.items.end(), advice.notToDo.begin(), advice.notToDo.end());
        std::erase_if(list.items, [&](const Text &item) { return !told.insert(plainText(item)).second; });
        if (list.items.empty())
            continue;
        if (answer.waitingAdvice.size() > 1)
            blocks.emplace_back(Heading{advice.title, 3});
        list.items.back() = cited(std::move(list.items.back()), advice.sources);
        blocks.emplace_back(std::move(list));
    }
    return blocks;
}

} // namespace guide
