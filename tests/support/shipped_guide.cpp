#include "support/shipped_guide.h"

#include "loading/guide_loader.h"

#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace guide;

namespace {

std::string textOf(const std::string &path)
{
    std::ifstream in(std::filesystem::path(MIDBACK_SOURCE_DIR) / path, std::ios::binary);
    INFO(path);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

Guide load()
{
    auto loaded = loading::loadGuide(shippedFile);
    if (!loaded) {
        std::string faults;
        for (const loading::Problem &problem : loaded.error())
            faults += "\n" + describe(problem);
        FAIL("the shipped content has faults:" << faults);
    }
    return std::move(*loaded);
}

} // namespace

const Guide &shippedGuide()
{
    static const Guide guide = load();
    return guide;
}

Result<std::string, std::string> shippedFile(const std::string &file)
{
    std::ifstream in(std::filesystem::path(MIDBACK_SOURCE_DIR) / "content/en" / file, std::ios::binary);
    if (!in)
        return Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

bool contains(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

loading::JsonText jsonFile(const std::string &path)
{
    auto json = loading::JsonText::parse(path, textOf(path));
    REQUIRE(json);
    return std::move(*json);
}

SymptomIndex symptom(std::string_view id)
{
    const auto index = shippedGuide().symptomIndex(id);
    INFO(id);
    REQUIRE(index);
    return *index;
}

Replies repliesWith(const std::vector<std::string> &yes, const std::vector<std::string> &notSure)
{
    Replies replies;
    for (SymptomIndex i = 0; i < shippedGuide().symptoms().size(); ++i)
        replies.set(i, Reply::No);
    for (const std::string &id : yes)
        replies.set(symptom(id), Reply::Yes);
    for (const std::string &id : notSure)
        replies.set(symptom(id), Reply::NotSure);
    return replies;
}

SeekCareAnswer answerTo(const std::vector<std::string> &yes, const std::vector<std::string> &notSure)
{
    return seekCare(shippedGuide(), repliesWith(yes, notSure));
}

std::vector<std::string> rulesIn(const SeekCareAnswer &answer)
{
    std::vector<std::string> rules;
    for (const CareReason &reason : answer.reasons) {
        if (reason.cause.kind == CareCause::Kind::Rule)
            rules.push_back(shippedGuide().careRules()[reason.cause.index].id);
    }
    return rules;
}

bool holds(const SeekCareAnswer &answer, std::string_view rule)
{
    const std::vector<std::string> rules = rulesIn(answer);
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

std::vector<std::string> adviceIn(const SeekCareAnswer &answer)
{
    std::vector<std::string> advice;
    for (const std::size_t index : answer.waitingAdvice)
        advice.push_back(shippedGuide().care().waitingAdvice[index].id);
    return advice;
}
