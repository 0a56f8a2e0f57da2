#include "loading/review/review.h"

#include "loading/json/json_writer.h"
#include "loading/review/review_changes.h"
#include "loading/review/reviewed_part.h"

#include <algorithm>

namespace loading {
namespace {

// Those of the guide in which anything counts, in the order of the alphabet.
std::vector<std::string> filesOf(const guide::Guide &guide)
{
    std::vector<std::string> files{"care.json",        "checklists.json", "figures.json", "guide.json",
                                   "remedies.json",    "search.json",     "sources.json", "symptoms.json",
                                   "visit_sheet.json", "words.json"};
    for (const guide::Section &section : guide.sections())
        files.push_back("sections/" + section.id + ".json");
    for (const guide::Medicine &medicine : guide.medicines())
        files.push_back("medications/" + medicine.id + ".json");
    if (!guide.medicines().empty())
        files.insert(files.end(), {"medications/pairs.json", "medications/classes.json", "medications/comparison.json",
                                   "medications/products.json"});
    if (!guide.routineContent().routines.empty())
        files.insert(files.end(), {"routines.json", "stretches.json"});
    std::sort(files.begin(), files.end());
    return files;
}

guide::Result<JsonText, Problems> parse(const ReadFile &readFile, const std::string &file)
{
    auto text = readFile(file);
    if (!text)
        return guide::Unexpected{Problems{{file, 0, {}, text.error()}}};
    return JsonText::parse(file, std::move(*text));
}

void noteChanges(const JsonText &json, const JsonValue &reviewed, Problems &problems)
{
    for (ReviewChange &change : changesSince(reviewed, reviewedPart(json.file(), json.root())))
        note(problems, json.problemAt(change.offset, std::move(change.message)));
}

} // namespace

Problems changesSinceReview(const guide::Guide &guide, const ReadFile &readFile)
{
    const auto reviewed = parse(readFile, reviewedFile);
    if (!reviewed)
        return reviewed.error();
    Problems problems;
    const std::vector<std::string> files = filesOf(guide);
    for (const std::string &file : files) {
        const auto json = parse(readFile, file);
        const JsonValue *part = reviewed->root().member(file);
        if (!json) {
            for (const Problem &problem : json.error())
                note(problems, problem);
        } else if (part) {
            noteChanges(*json, *part, problems);
        } else {
            note(problems, {file, 0, {}, "the whole file is new, and was not reviewed"});
        }
    }
    for (const auto &[file, part] : reviewed->root().members) {
        if (std::find(files.begin(), files.end(), file) == files.end())
            note(problems, {file, 0, {}, "the whole file was reviewed, and is no part of the guide any more"});
    }
    return problems;
}

guide::Result<std::string, Problems> reviewedText(const guide::Guide &guide, const ReadFile &readFile)
{
    JsonValue all{.kind = JsonValue::Kind::Object};
    for (const std::string &file : filesOf(guide)) {
        const auto json = parse(readFile, file);
        if (!json)
            return guide::Unexpected{json.error()};
        all.members.emplace_back(file, reviewedPart(file, json->root()));
    }
    constexpr int eachEntry = 3; // below the file and the list
    return linesOf(all, eachEntry);
}

} // namespace loading
