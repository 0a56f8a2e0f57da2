#include "content/search/search_tables.h"

#include "document/text/word_forms.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <fstream>

using namespace guide;

const SearchIndex &shippedIndex()
{
    static const SearchIndex index(shippedGuide(), document::wordForms(shippedGuide().language()));
    return index;
}

std::vector<std::string> partsOf(const std::string &text, char between)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == between)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

std::vector<std::vector<std::string>> searchTable(const std::string &file, std::size_t fields)
{
    std::ifstream in(std::string(MIDBACK_SOURCE_DIR) + "/tests/data/" + file);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);) {
        rows.push_back(partsOf(line, '\t'));
        INFO(file << ": " << line);
        REQUIRE(rows.back().size() == fields);
    }
    return rows;
}

std::vector<std::string> pagesShown(const SearchAnswer &answer)
{
    std::vector<std::string> pages;
    if (!answer.signs.empty())
        pages.push_back(seekCareTarget);
    for (const SearchHit &hit : answer.hits) {
        if (std::find(pages.begin(), pages.end(), hit.page) == pages.end())
            pages.push_back(hit.page);
    }
    return pages;
}
