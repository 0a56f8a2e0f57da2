// Every text of the shipped content, from all its files, whether or not the program shows them already.
#pragma once

#include <set>
#include <string>
#include <vector>

struct ContentText
{
    std::string file;   // below content/en
    std::string place;  // "sections/home.json:12: /blocks/3/text"
    std::string key;    // of the innermost object: "text", "how", "why"
    std::string words;  // spans joined, citations left out
    bool prose = false; // five words or more that end a sentence: what a reading grade can be counted over
};

struct ContentList
{
    std::string place;
    std::size_t items = 0;
};

// Bibliography is left out: the words of a reference are not ours.
const std::vector<ContentText> &contentTexts();

// The lists that a reader sees as bullets or steps: of the sections, the remedies and the answers of the symptom check.
std::vector<ContentList> contentLists();

// The texts of the paragraphs of sections, and of their cards.
std::vector<ContentText> contentParagraphs();

// Every name of a medicine that the content knows, in small letters.
std::set<std::string> medicineNames();
