// The reading grade of English prose: Flesch-Kincaid, with a syllable counter of our own.
//
// grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59
//
// Syllables are counted by rule, without a dictionary: groups of vowels, less the e that is not heard ("take",
// "weaned", "safely"), plus one where two neighbouring vowels are heard apart ("muscular" has none, "riot" has one). A
// number counts one syllable for each digit. Single words may be one out; over a page the mean is that of a dictionary
// to a few per cent.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

// Ends at a full stop, a question mark or an exclamation mark before white space and a capital letter or a digit.
std::vector<std::string> sentencesOf(std::string_view text);

// What stands between white space and holds a letter or a digit; "10–15" and "mid-back" are one word.
std::vector<std::string> wordsOf(std::string_view text);

int syllablesOf(std::string_view word);

// Small letters and digits alone.
std::string bareWord(std::string_view word);

class ReadingGrade
{
public:
    // Words of `twoSyllables`, as bareWord, count as two: the names of medicines are long, and nobody can shorten them.
    explicit ReadingGrade(std::set<std::string> twoSyllables = {}) : m_twoSyllables(std::move(twoSyllables)) {}

    void add(std::string_view text);

    int words() const { return m_words; }
    double grade() const; // 0 for no words

private:
    std::set<std::string> m_twoSyllables;
    int m_sentences = 0;
    int m_words = 0;
    int m_syllables = 0;
};
