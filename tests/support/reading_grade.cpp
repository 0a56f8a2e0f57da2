#include "support/reading_grade.h"

#include <algorithm>
#include <sstream>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isVowel(char c)
{
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

bool endsInOneOf(std::string_view text, std::initializer_list<std::string_view> ends)
{
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

// Without the e at the end, or before an ending, that is not heard.
std::string heard(std::string word)
{
    for (const std::string_view ending : {"ly", "ful", "less", "ment", "ness"}) {
        const std::string before = "e" + std::string(ending);
        if (word.size() > before.size() + 1 && word.ends_with(before)
            && !isVowel(word[word.size() - before.size() - 1])) {
            word.erase(word.size() - before.size(), 1);
            break;
        }
    }
    const std::size_t size = word.size();
    if (size > 3 && word.ends_with("ed") && !isVowel(word[size - 3]) && !endsInOneOf(word, {"ted", "ded"}))
        return word.substr(0, size - 2);
    if (size > 3 && word.ends_with("es") && !isVowel(word[size - 3])
        && !endsInOneOf(word, {"ses", "xes", "zes", "ches", "shes", "ces", "ges", "les"}))
        return word.substr(0, size - 2);
    // "muscle" and "table" end in a syllable of their own.
    const bool ownSyllable = size > 2 && word.ends_with("le") && !isVowel(word[size - 3]);
    if (size > 2 && word.ends_with("e") && !isVowel(word[size - 2]) && !ownSyllable)
        return word.substr(0, size - 1);
    return word;
}

// Whether the vowels at `at` and after it are heard apart.
bool isApart(std::string_view word, std::size_t at)
{
    const std::string_view pair = word.substr(at, 2);
    const char before = at > 0 ? word[at - 1] : ' ';
    const std::string_view after = word.substr(at + 2);
    const auto isBefore = [&](std::string_view letters) {
        return letters.find(before) != std::string_view::npos;
    };
    if (pair == "ia")
        return !isBefore("ctsg"); // not "special"
    if (pair == "io")
        return !isBefore("ctsgxln"); // not "question" or "million"
    if (pair == "iu")
        return true;
    if (pair == "eo")
        return before != 'p' && !after.starts_with("u");
    if (pair == "ua")
        return !isBefore("qg"); // not "quality" or "guard"
    if (pair == "ui" && after.starts_with("d"))
        return isBefore("l"); // "fluid", not "guide"
    if (pair == "ie")
        return (after.starts_with("t") || after.starts_with("nt")) && !isBefore("cnt"); // "diet", not "patient"
    return after.starts_with("ng") && pair.ends_with('i');                              // "doing", "trying"
}

int syllablesOfLetters(const std::string &letters)
{
    const std::string word = heard(letters);
    int count = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        // A y before a vowel at the beginning is a consonant: "you".
        if (!isVowel(word[i]) || (i == 0 && word[i] == 'y' && word.size() > 1 && isVowel(word[1])))
            continue;
        const bool first = i == 0 || !isVowel(word[i - 1]) || (i == 1 && word[0] == 'y');
        count += first || isApart(word, i - 1);
    }
    // "spasm" has a syllable without a vowel.
    count += endsInOneOf(letters, {"sm", "sms"});
    return std::max(count, 1);
}

} // namespace

std::vector<std::string> sentencesOf(std::string_view text)
{
    std::vector<std::string> sentences;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const bool stop = text[i] == '.' || text[i] == '!' || text[i] == '?';
        const char next = text[i + 2];
        if (!stop || text[i + 1] != ' ' || !(isDigit(next) || (next >= 'A' && next <= 'Z')))
            continue;
        sentences.emplace_back(text.substr(begin, i + 1 - begin));
        begin = i + 2;
    }
    if (begin < text.size())
        sentences.emplace_back(text.substr(begin));
    return sentences;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::istringstream in{std::string(text)};
    for (std::string word; in >> word;) {
        if (std::any_of(word.begin(), word.end(), [](char c) { return isLetter(c) || isDigit(c); }))
            words.push_back(word);
    }
    return words;
}

int syllablesOf(std::string_view word)
{
    int count = 0;
    std::string letters;
    const auto countLetters = [&] {
        if (!letters.empty())
            count += syllablesOfLetters(letters);
        letters.clear();
    };
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if (isLetter(c)) {
            letters += static_cast<char>(c | 0x20);
        } else if (word.substr(i).starts_with("\u2019") || c == '\'') {
            i += c == '\'' ? 0 : 2; // "don’t" is one run of letters
        } else {
            countLetters();
            count += isDigit(c);
        }
    }
    countLetters();
    return std::max(count, 1);
}

std::string bareWord(std::string_view word)
{
    std::string bare;
    for (const char c : word) {
        if (isLetter(c))
            bare += static_cast<char>(c | 0x20);
        else if (isDigit(c))
            bare += c;
    }
    return bare;
}

void ReadingGrade::add(std::string_view text)
{
    for (const std::string &sentence : sentencesOf(text)) {
        const std::vector<std::string> words = wordsOf(sentence);
        m_sentences += !words.empty();
        m_words += static_cast<int>(words.size());
        for (const std::string &word : words)
            m_syllables += m_twoSyllables.contains(bareWord(word)) ? 2 : syllablesOf(word);
    }
}

double ReadingGrade::grade() const
{
    if (m_words == 0)
        return 0;
    return 0.39 * m_words / m_sentences + 11.8 * m_syllables / m_words - 15.59;
}
