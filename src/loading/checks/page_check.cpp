#include "loading/checks/page_check.h"

#include "guide/base/contains.h"

#include <array>
#include <map>
#include <set>
#include <string>

namespace loading {
namespace {

bool isTaken(std::string_view id)
{
    // Links and the window; the command line, which prints and lists by these words; the printed guide.
    static const std::array<std::string_view, 18> taken{guide::seekCareTarget,
                                                        guide::togetherTarget,
                                                        guide::compareTarget,
                                                        "guide",
                                                        "help",
                                                        "page",
                                                        "pages",
                                                        "medication",
                                                        "medications",
                                                        "symptoms",
                                                        "checklists",
                                                        "contents",
                                                        "medicine-kinds",
                                                        "routine",
                                                        "routines",
                                                        "settings",
                                                        "timer",
                                                        "title"};
    return guide::contains(taken, id);
}

void requirePage(const std::set<std::string> &pages, const std::string &id, Problems &problems)
{
    if (!pages.contains(id))
        note(problems,
             {"guide.json", 0, "/groups", "lacks the page \"" + id + "\", which the program opens by itself"});
}

// The reader's open folds are known by page and title.
void checkFolds(const guide::Section &section, Problems &problems)
{
    std::set<std::string> titles;
    std::size_t place = 0; // in the file, where a fold is one block with all that it holds
    for (std::size_t i = 0; i < section.blocks.size(); ++i, ++place) {
        const auto *fold = std::get_if<guide::Fold>(&section.blocks[i]);
        if (!fold)
            continue;
        if (!titles.insert(fold->title).second) {
            note(problems, {"sections/" + section.id + ".json", 0, "/blocks/" + std::to_string(place) + "/title",
                            "a fold of this page has the title \"" + fold->title + "\" already; give it another"});
        }
        i += fold->size;
    }
}

// A page that has a card of an urgency tells each of its signs once in full. What it tells in short comes beside that.
void checkSigns(const guide::Section &section, const guide::GuideContent &content, Problems &problems)
{
    const auto fault = [&](const std::string &message) {
        note(problems, {"sections/" + section.id + ".json", 0, "/blocks", message});
    };
    std::map<std::string, int> told;
    std::set<guide::Urgency> urgencies;
    for (const guide::SectionBlock &block : section.blocks) {
        const auto *card = std::get_if<guide::CareCardReference>(&block);
        if (!card)
            continue;
        urgencies.insert(card->urgency);
        for (const guide::Symptom &symptom : content.symptoms) {
            const bool isNamed = guide::contains(card->signs, symptom.id);
            if (isNamed && symptom.urgency != card->urgency)
                fault("a card of another urgency names the sign \"" + symptom.id + "\"");
            else if (isNamed && card->inShort && symptom.inShort.empty())
                fault("a card in short names the sign \"" + symptom.id + "\", which has no \"in_short\"");
            if (!card->inShort && symptom.urgency == card->urgency && (isNamed || card->signs.empty()))
                ++told[symptom.id];
        }
    }
    for (const guide::Symptom &symptom : content.symptoms) {
        if (urgencies.contains(symptom.urgency) && told[symptom.id] != 1)
            fault("the cards tell the sign \"" + symptom.id + "\" " + std::to_string(told[symptom.id])
                  + " times in full, expected once");
    }
}

} // namespace

void checkPages(const guide::GuideContent &content, Problems &problems)
{
    std::set<std::string> pages;
    for (std::size_t group = 0; group < content.groups.size(); ++group) {
        const std::vector<std::string> &ids = content.groups[group].sections;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto fault = [&](const char *message) {
                note(problems, {"guide.json", 0, "/groups/" + std::to_string(group) + "/sections/" + std::to_string(i),
                                "page \"" + ids[i] + "\" " + message});
            };
            if (!pages.insert(ids[i]).second)
                fault("is defined twice; each id must be its own");
            if (isTaken(ids[i]))
                fault("has an id that the program uses itself; give it another");
        }
    }
    requirePage(pages, guide::homePage, problems);
    requirePage(pages, guide::sourcesPage, problems);
    if (!content.medicine.medicines.empty())
        requirePage(pages, guide::lookUpPage, problems);
    for (const guide::Section &section : content.sections) {
        checkFolds(section, problems);
        checkSigns(section, content, problems);
    }
}

} // namespace loading
