#include "support/content_texts.h"

#include "support/reading_grade.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <functional>

namespace fs = std::filesystem;
using loading::JsonText;
using loading::JsonValue;

namespace {

constexpr std::string_view contentFolder = "content/en/";

struct File
{
    std::string name;
    JsonText json;
};

const std::vector<File> &files()
{
    static const std::vector<File> all = [] {
        const fs::path folder = fs::path(MIDBACK_SOURCE_DIR) / contentFolder;
        std::vector<std::string> names;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
            // search.json holds the readers' words, and reviewed.json a list for authors: nobody reads them.
            if (entry.path().extension() == ".json" && entry.path().filename() != "search.json"
                && entry.path().filename() != "reviewed.json")
                names.push_back(fs::relative(entry.path(), folder).generic_string());
        }
        std::sort(names.begin(), names.end());
        std::vector<File> read;
        for (const std::string &name : names)
            read.push_back({name, jsonFile(std::string(contentFolder) + name)});
        return read;
    }();
    return all;
}

bool isBibliography(const JsonValue &value)
{
    return value.member("reference") || value.member("url") || value.member("doi");
}

bool isSpan(const JsonValue &value)
{
    return value.kind == JsonValue::Kind::Object
           && (value.member("cite") || value.member("link") || value.member("strong"));
}

bool isText(const JsonValue &value)
{
    return value.kind == JsonValue::Kind::String
           || (value.kind == JsonValue::Kind::Array && std::any_of(value.items.begin(), value.items.end(), isSpan));
}

std::string wordsIn(const JsonValue &text)
{
    std::string words = text.string;
    for (const JsonValue &span : text.items) {
        if (span.kind == JsonValue::Kind::String)
            words += span.string;
        else if (const JsonValue *part = span.member("text"))
            words += part->string;
    }
    return words;
}

std::string placeOf(const File &file, const JsonValue &value)
{
    return file.name + ":" + std::to_string(file.json.lineOf(value)) + ": " + file.json.pointerTo(value);
}

ContentText textFrom(const File &file, const JsonValue &value, const std::string &key)
{
    ContentText text{file.name, placeOf(file, value), key, wordsIn(value), false};
    text.prose =
        wordsOf(text.words).size() >= 5 && std::string_view(".!?").find(text.words.back()) != std::string_view::npos;
    return text;
}

using Visit = std::function<void(const File &, const JsonValue &, const std::string &key)>;

// Every value outside the bibliography, a text as one.
void walk(const File &file, const JsonValue &value, const std::string &key, const Visit &visit)
{
    if (value.kind == JsonValue::Kind::Object && isBibliography(value))
        return;
    visit(file, value, key);
    if (isText(value))
        return;
    for (const JsonValue &item : value.items)
        walk(file, item, key, visit);
    for (const auto &[name, member] : value.members)
        walk(file, member, name, visit);
}

void walkAll(const Visit &visit)
{
    for (const File &file : files())
        walk(file, file.json.root(), {}, visit);
}

std::string typeOf(const JsonValue &value)
{
    const JsonValue *type = value.member("type");
    return type ? type->string : std::string();
}

} // namespace

const std::vector<ContentText> &contentTexts()
{
    static const std::vector<ContentText> all = [] {
        std::vector<ContentText> texts;
        walkAll([&](const File &file, const JsonValue &value, const std::string &key) {
            if (isText(value) && !wordsIn(value).empty())
                texts.push_back(textFrom(file, value, key));
        });
        return texts;
    }();
    return all;
}

std::vector<ContentList> contentLists()
{
    const std::set<std::string> inRemedies{"how", "not_for"};
    const std::set<std::string> inAnswers{"look_out", "do", "do_not"};
    std::vector<ContentList> lists;
    walkAll([&](const File &file, const JsonValue &value, const std::string &key) {
        const bool remedy = file.name == "remedies.json" && inRemedies.contains(key);
        const bool answer = file.name == "care.json" && inAnswers.contains(key);
        if (value.kind == JsonValue::Kind::Array && !isText(value) && (remedy || answer))
            lists.push_back({placeOf(file, value), value.items.size()});
        if (typeOf(value) == "list" && value.member("items"))
            lists.push_back({placeOf(file, value), value.member("items")->items.size()});
    });
    return lists;
}

std::vector<ContentText> contentParagraphs()
{
    std::vector<ContentText> paragraphs;
    walkAll([&](const File &file, const JsonValue &value, const std::string &) {
        if (typeOf(value) == "paragraph" && value.member("text"))
            paragraphs.push_back(textFrom(file, *value.member("text"), "text"));
        if (typeOf(value) != "cards" || !value.member("cards"))
            return;
        for (const JsonValue &card : value.member("cards")->items) {
            if (const JsonValue *texts = card.member("text")) {
                for (const JsonValue &text : texts->items)
                    paragraphs.push_back(textFrom(file, text, "text"));
            }
        }
    });
    return paragraphs;
}

std::set<std::string> medicineNames()
{
    const std::set<std::string> nameKeys{"id", "name", "us_names", "uk_names", "other_names"};
    std::set<std::string> names{"paracetamol"}; // the other name of acetaminophen stands in the pages too
    for (const File &file : files()) {
        if (!file.name.starts_with("medications/"))
            continue;
        for (const auto &[key, value] : file.json.root().members) {
            if (!nameKeys.contains(key))
                continue;
            std::string all = value.string;
            for (const JsonValue &name : value.items)
                all += " " + name.string;
            for (const std::string &word : wordsOf(all))
                names.insert(bareWord(word));
        }
    }
    return names;
}
