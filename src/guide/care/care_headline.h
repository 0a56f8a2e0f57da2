// CareHeadline: the one action of an answer, and the number that goes with it, in the country of the reader.
#pragma once

#include "guide/care/seek_care.h"

#include <string>
#include <string_view>
#include <vector>

namespace guide {

// What is called in one country, for whoever has yet to say where they are.
struct CountryCall
{
    std::string country; // the code of one of Care::numbers
    std::string name;
    std::string number;      // in words: "NHS 111"
    bool isEmergency = true; // else of a crisis line

    friend bool operator==(const CountryCall &, const CountryCall &) = default;
};

struct CareHeadline
{
    std::string title;  // "Call 999 now"
    std::string action; // "Do not drive yourself."
    // Where the action is to call: each number with its country, all of them where none is chosen. Elsewhere what to
    // call if it gets worse, in one line; without a country only while the check is open.
    std::vector<std::string> numbers;
    // All of them in one run, each number once: "911 (United States, Canada), 999 (United Kingdom)", and what to call
    // anywhere else. Empty where a country is chosen.
    std::string numbersInShort;
    // Likewise, in as little room as can be: "911 US, CA · 999 GB".
    std::string numbersInCodes;
    std::vector<CountryCall> calls; // likewise, of each country by itself; only where the action is to call
    std::string anywhereElse;       // what to call in a country that has none of them; likewise
    std::string number;             // that the reader may want to copy; empty without a country
};

// `country` is the code of one of Care::numbers, or empty.
CareHeadline careHeadline(const Guide &guide, const SeekCareAnswer &answer, std::string_view country);

// Whether the action there is to call a number, and nothing else.
bool isCall(CareSetting where);

// The action alone, without a number: "Call your emergency number now"; of no answer, that the check is open.
const std::string &careAction(const Guide &guide, const SeekCareAnswer &answer);

// The numbers of the country with this code alone; without one, those of every country.
std::vector<CountryNumbers> chosenNumbers(const Care &care, std::string_view country);

// Each number once, with its countries: "911 (United States, Canada), 999 (United Kingdom)".
std::string emergencyNumbers(const std::vector<CountryNumbers> &countries);

// Of the country with this code, or of all, those with a line for help today, each with it: "United Kingdom only: NHS
// 111", which is the ambulance in another country.
std::vector<std::string> linesForToday(const Guide &guide, std::string_view country);

// "NHS 111"
std::string inWords(const PhoneNumber &phone);

} // namespace guide
