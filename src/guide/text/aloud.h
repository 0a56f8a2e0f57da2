// Aloud: what is written short, in the words that a voice says: "200 milligrams" for "200 mg", "9 9 9" for "999".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guide {

// Behind a number: "mg", "milligram", "milligrams".
struct AloudUnit
{
    std::string written;
    std::string one; // also where it stands before a thing: "a 200-mg tablet"
    std::string many;

    friend bool operator==(const AloudUnit &, const AloudUnit &) = default;
};

// Anywhere, as a word of its own: "24/7", "24 hours a day, 7 days a week".
struct AloudMark
{
    std::string written;
    std::string said;

    friend bool operator==(const AloudMark &, const AloudMark &) = default;
};

// From content.
struct AloudWords
{
    std::string betweenNumbers; // for the dash of "10\u201315": "to"
    std::vector<AloudUnit> units;
    std::vector<AloudMark> marks;

    friend bool operator==(const AloudWords &, const AloudWords &) = default;
};

class Aloud
{
public:
    Aloud() = default;
    // The telephone numbers are said digit by digit.
    Aloud(AloudWords words, std::vector<std::string> telephoneNumbers);

    std::string inWords(std::string_view text) const;

private:
    struct Said;

    Said telephoneNumberAt(std::string_view text, std::size_t at) const;
    Said unitAt(std::string_view text, std::size_t at) const;
    Said dashAt(std::string_view text, std::size_t at) const;
    Said markAt(std::string_view text, std::size_t at) const;

    AloudWords m_words;
    std::vector<std::string> m_telephoneNumbers; // the longest first, which may hold a shorter one
};

// Those that stand in a text, such as the two of "1-844-764-7669 (Quebec 1-800-463-5060)".
std::vector<std::string> telephoneNumbersIn(std::string_view text);

} // namespace guide
