// All that a reader is told stands in content: no text in the code of the guide and of the document is for readers.

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

// A file that may hold such texts, and why.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> exceptions{{
    {"guide/emergency.h", "no fault of content, settings or disk may hide the emergency line"},
    {"document/paper/paper.cpp", "tells of a fault of the printer"},
    {"document/export/save_file.cpp", "tells of a fault of the disk"},
    {"document/export/export_html.cpp", "holds the styles of the page, which are for the browser"},
}};

// The beginnings of addresses.
constexpr std::array<std::string_view, 3> addresses{" doi:", "page:", "source:"};

bool isException(const std::string &file)
{
    return std::any_of(exceptions.begin(), exceptions.end(), [&](const auto &each) { return each.first == file; });
}

// What looks like a sentence or a part of one: a space beside a letter, or the sign that ends it.
bool isForReaders(const std::string &literal)
{
    static const std::regex words("[A-Za-z][,.:;?]? +[A-Za-z%{]|[}0-9] +[A-Za-z]|^ [a-z]+ $|[A-Za-z][.:?!]$");
    return std::regex_search(literal, words)
           && std::find(addresses.begin(), addresses.end(), literal) == addresses.end();
}

// Comments hold words too, so they are taken out first; an include is no text.
std::vector<std::string> readersTextsIn(const std::string &code)
{
    static const std::regex token(R"re(//[^\n]*|#include[^\n]*|'(?:\\.|[^'\\\n])'|"((?:\\.|[^"\\\n])*)")re");
    std::vector<std::string> texts;
    for (std::sregex_iterator match(code.begin(), code.end(), token); match != std::sregex_iterator(); ++match) {
        if (std::string literal = (*match)[1].str(); isForReaders(literal))
            texts.push_back(std::move(literal));
    }
    return texts;
}

} // namespace

TEST_CASE("readers words: the code of the guide and of the document holds none")
{
    const fs::path sources = fs::path(MIDBACK_SOURCE_DIR) / "src";
    int files = 0;
    for (const std::string_view layer : {"guide", "document"}) {
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(sources / layer)) {
            if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp")
                continue;
            ++files;
            const std::string file = fs::relative(entry.path(), sources).generic_string();
            std::ifstream in(entry.path(), std::ios::binary);
            const std::vector<std::string> texts = readersTextsIn({std::istreambuf_iterator<char>(in), {}});
            if (isException(file)) {
                CHECK_FALSE(texts.empty()); // or it need not be excepted
                continue;
            }
            for (const std::string &text : texts)
                FAIL_CHECK(file << " holds readers' words, which belong into words.json: " << text);
        }
    }
    CHECK(files > 60);
}

TEST_CASE("readers words: the test knows them from ids and signs")
{
    CHECK(readersTextsIn(R"(f("Ask a pharmacist");)").size() == 1);
    CHECK(readersTextsIn(R"(f("harmless.");)").size() == 1);
    CHECK(readersTextsIn(R"(f("Stop:");)").size() == 1);
    CHECK(readersTextsIn(R"(f(QStringLiteral("%1 of %2, checked"));)").size() == 1);
    CHECK(readersTextsIn(R"(f(" or ");)").size() == 1);
    CHECK(readersTextsIn(R"(f('"', "Ask first", '"');)").size() == 1);
    CHECK(readersTextsIn(R"(f("seek-care", ", ", ". ", "; ", " (", "{one}", " doi:");)").empty());
    CHECK(readersTextsIn("f(); // says \"Ask a pharmacist.\"\n").empty());
    CHECK(readersTextsIn("#include \"guide/words.h\"\n").empty());
}
