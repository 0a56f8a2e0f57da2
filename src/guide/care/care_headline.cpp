#include "guide/care/care_headline.h"

#include "guide/text/fill.h"

#include <algorithm>

namespace guide {
namespace {

// To be called at once, of one country.
PhoneNumber firstNumber(const CountryNumbers &country, CareSetting where)
{
    if (where == CareSetting::CrisisLine && country.crisis)
        return *country.crisis;
    return {country.emergency, country.emergency};
}

// Each emergency number once, with the names, or codes, of its countries.
std::vector<std::pair<std::string, std::string>> countriesByNumber(const std::vector<CountryNumbers> &countries,
                                                                   std::string CountryNumbers::*name)
{
    std::vector<std::pair<std::string, std::string>> numbers;
    for (const CountryNumbers &each : countries) {
        const auto same = std::find_if(numbers.begin(), numbers.end(),
                                       [&](const auto &number) { return number.first == each.emergency; });
        if (same != numbers.end())
            same->second += ", " + each.*name;
        else
            numbers.emplace_back(each.emergency, each.*name);
    }
    return numbers;
}

// The countries with a crisis line, each with it; of all others the emergency number, said to be that.
std::string crisisNumbers(const std::vector<CountryNumbers> &countries, const CareAnswerWords &words)
{
    std::string lines;
    std::vector<CountryNumbers> others;
    for (const CountryNumbers &each : countries) {
        if (each.crisis)
            lines += inWords(*each.crisis) + " (" + each.name + "), ";
        else
            others.push_back(each);
    }
    if (!others.empty())
        lines += fill(words.elsewhere, {{"numbers", emergencyNumbers(others)}});
    return lines;
}

} // namespace

bool isCall(CareSetting where)
{
    return where == CareSetting::Call || where == CareSetting::CrisisLine;
}

const std::string &careAction(const Guide &guide, const SeekCareAnswer &answer)
{
    if (!answer.urgency)
        return guide.care().openTitle;
    // A visit that must be sooner than others says so in the action itself.
    return answer.timings.empty() ? guide.care().place(answer.where).label
                                  : guide.careRules()[answer.timings.front()].timing;
}

std::vector<CountryNumbers> chosenNumbers(const Care &care, std::string_view country)
{
    for (const CountryNumbers &numbers : care.numbers) {
        if (numbers.country == country)
            return {numbers};
    }
    return care.numbers;
}

std::vector<std::string> linesForToday(const Guide &guide, std::string_view country)
{
    std::vector<std::string> lines;
    for (const CountryNumbers &each : chosenNumbers(guide.care(), country)) {
        if (each.urgent)
            lines.push_back(
                fill(guide.words().care.answer.onlyThere, {{"country", each.name}, {"number", inWords(*each.urgent)}}));
    }
    return lines;
}

std::string inWords(const PhoneNumber &phone)
{
    const bool named = phone.name.find(phone.number) != std::string::npos;
    return named ? phone.name : phone.name + " " + phone.number;
}

std::string emergencyNumbers(const std::vector<CountryNumbers> &countries)
{
    std::string words;
    for (const auto &[number, names] : countriesByNumber(countries, &CountryNumbers::name))
        words += (words.empty() ? "" : ", ") + number + " (" + names + ")";
    return words;
}

CareHeadline careHeadline(const Guide &guide, const SeekCareAnswer &answer, std::string_view country)
{
    const Care &care = guide.care();
    const CareAnswerWords &words = guide.words().care.answer;
    const std::vector<CountryNumbers> countries = chosenNumbers(care, country);
    CareHeadline headline;
    headline.title = careAction(guide, answer);
    headline.action = plainText(answer.urgency ? care.place(answer.where).action : care.openAction);
    if (countries.size() > 1) {
        const auto inAnyCountry = [&](const std::string &numbers) {
            return numbers + ". " + words.anywhereElse;
        };
        if (answer.where != CareSetting::CrisisLine) {
            std::string &all = headline.numbersInCodes;
            for (const auto &[number, codes] : countriesByNumber(countries, &CountryNumbers::country))
                all += (all.empty() ? "" : " \u00b7 ") + number + " " + codes;
        }
        // Who has answered nothing yet must not look for the number first.
        if (!answer.urgency)
            headline.numbers = {fill(words.ifWorse, {{"number", inAnyCountry(emergencyNumbers(countries))}})};
        else if (answer.where == CareSetting::Today)
            headline.numbers = linesForToday(guide, country);
        if (!isCall(answer.where))
            return headline;
        for (const CountryNumbers &each : countries) {
            const PhoneNumber phone = firstNumber(each, answer.where);
            headline.numbers.push_back(each.name + ": " + inWords(phone));
            headline.calls.push_back({each.country, each.name, inWords(phone), phone.number == each.emergency});
        }
        headline.anywhereElse = words.anywhereElse;
        headline.numbers.push_back(words.anywhereElse);
        headline.numbersInShort = inAnyCountry(answer.where == CareSetting::Call ? emergencyNumbers(countries)
                                                                                 : crisisNumbers(countries, words));
        return headline;
    }
    const CountryNumbers &own = countries.front();
    if (isCall(answer.where)) {
        const PhoneNumber phone = firstNumber(own, answer.where);
        headline.title = fill(words.callNow, {{"number", inWords(phone)}});
        if (!phone.how.empty())
            headline.action = phone.how + " " + headline.action;
        headline.number = phone.number;
        headline.numbers = {own.name + ": " + inWords(phone)};
        if (phone.number != own.emergency)
            headline.numbers.push_back(fill(words.ifWorse, {{"number", own.emergency}}));
        return headline;
    }
    const bool today = answer.urgency && answer.where == CareSetting::Today && own.urgent;
    headline.number = today ? own.urgent->number : own.emergency;
    headline.numbers = {today ? inWords(*own.urgent) : fill(words.ifWorse, {{"number", own.emergency}})};
    return headline;
}

} // namespace guide
