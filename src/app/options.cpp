#include "app/options.h"

#include "guide/base/contains.h"

#include <algorithm>

namespace {

using enum Action;

std::vector<Option> makeOptions()
{
    // The folder of --review is its own.
    const std::vector<Action> ofContent{Window, Check, List, Search, LookUp, Together, SeekCare, Print, Help, Version};
    return {
        {.name = "page",
         .argument = "ID",
         .value = ValueKind::OneOrId,
         .actions = {Window},
         .help = "Open the guide at a page; --list pages names them all. \"help\" and \"settings\" are pages too.",
         .ids = {{"pages", ""}, {"medications", "medication/"}, {"stretches", "stretch/"}, {"routines", "routine/"}}},
        {.name = "content",
         .argument = "DIR",
         .value = ValueKind::Folder,
         .actions = ofContent,
         .help = "Use another content folder. It goes with all others but --review."},
        {.name = "watch",
         .actions = {Window},
         .help = "With --content: show what is saved in the folder at once, while the window is open."},
        {.name = "lang",
         .argument = "LANGUAGE",
         .value = ValueKind::OneChoice,
         .actions = {Window},
         .help = "The language of the window around the guide. A guide keeps its own.",
         .choices = {{"en", "as is usual"},
                     {"long", "made-up words, longer than those of English, to test for translations"},
                     {"mirrored", "likewise, from right to left"}}},
        {.name = "check",
         .argument = "[DIR]",
         .value = ValueKind::FolderAfter,
         .asks = true,
         .actions = {Check},
         .help = "Check the content of --content, or of the folder "
                 "named after it: every fault on a line of its own."},
        {.name = "review",
         .argument = "DIR",
         .value = ValueKind::Folder,
         .asks = true,
         .actions = {Review},
         .help =
             "Tell what is not as it was reviewed in a content folder, and write its list of what was reviewed anew."},
        {.name = "list",
         .argument = "KIND",
         .value = ValueKind::OneChoice,
         .asks = true,
         .actions = {List},
         .help = "The id, a tab, and the title of each.",
         .choices = {{"pages", "the pages of the guide"},
                     {"medications", "the medicines"},
                     {"symptoms", "the questions of “Do I need care now?”"},
                     {"checklists", "the checklists"},
                     {"stretches", "the stretches, each as a sheet"},
                     {"routines", "the routines that the program leads through"}}},
        {.name = "seek-care",
         .argument = "ID,...",
         .value = ValueKind::Ids,
         .actions = {SeekCare, Print},
         .help =
             "How soon to get care when these symptoms are a yes and all others a no. The first line is the urgency "
             "alone, then what to do and why. It may be repeated.",
         .ids = {{"symptoms", ""}}},
        {.name = "not-sure",
         .argument = "ID,...",
         .value = ValueKind::Ids,
         .actions = {SeekCare, Print},
         .help = "Likewise, for symptoms you are not sure of.",
         .ids = {{"symptoms", ""}}},
        {.name = "search",
         .argument = "WORDS",
         .value = ValueKind::Words,
         .asks = true,
         .actions = {Search},
         .help = "What the guide says of them, best first: the page id, a tab, the title, a tab, and the words around "
                 "the hit."},
        {.name = "look-up",
         .argument = "NAME",
         .value = ValueKind::Words,
         .asks = true,
         .actions = {LookUp},
         .help = "What is in the pack of that name, what that means, and which cards to read. Where several packs bear "
                 "the name, each of them."},
        {.name = "together",
         .argument = "NAME,...",
         .value = ValueKind::Names,
         .asks = true,
         .actions = {Together},
         .help = "Whether these go together, the strongest warning first: medicines, packs and kinds of medicines, by "
                 "name or id, such as \"nurofen plus,diazepam,alcohol\"."},
        {.name = "print",
         .argument = "WHAT",
         .value = ValueKind::OneOrId,
         .asks = true,
         .actions = {Print},
         .help =
             "Print into the file of --output, without a window: the id of a page, with or without page/ before it; "
             "medication/ID, stretch/ID or routine/ID for one of them; or one of these.",
         .choices = {{"guide", "all of it as a booklet"},
                     {"checklist", "the prevention checklist for one week"},
                     {"visit-sheet", "a sheet to fill in and take to a doctor"},
                     {"seek-care", "the answer to --seek-care and --not-sure, and a sheet of it for the doctor"},
                     {"compare", "the side effects of all medicines side by side"}},
         .ids = {{"pages", ""}, {"medications", "medication/"}, {"stretches", "stretch/"}, {"routines", "routine/"}}},
        {.name = "output",
         .argument = "FILE",
         .value = ValueKind::File,
         .actions = {Print},
         .help = "Where to print to. The name ends in .pdf, .html or .txt."},
        {.name = "detail",
         .argument = "HOW",
         .value = ValueKind::OneChoice,
         .actions = {Print},
         .help = "How much of each page to print.",
         .choices = {{"short", "what it says first, as is usual"}, {"all", "what stands in its folds too"}}},
        {.name = "sources",
         .actions = {Print},
         .help = "Print the numbers of the sources too, and the list of them in small print at the end."},
        {.name = "paper",
         .argument = "SIZE",
         .value = ValueKind::OneChoice,
         .actions = {Print},
         .help = "The paper of a PDF.",
         .choices = {{"a4", "as is usual"}, {"letter", "for North America"}}},
        {.name = "text",
         .argument = "SIZE",
         .value = ValueKind::OneChoice,
         .actions = {Print},
         .help = "The print of a PDF.",
         .choices = {{"normal", "as is usual"}, {"large", "large print"}}},
        {.name = "help", .letter = 'h', .asks = true, .actions = {Help}, .help = "Tell of the options."},
        {.name = "version", .asks = true, .actions = {Version}, .help = "Tell the version."},
    };
}

} // namespace

bool Option::belongsTo(Action action) const
{
    return guide::contains(actions, action);
}

std::span<const Option> allOptions()
{
    static const std::vector<Option> options = makeOptions();
    return options;
}

const Option &optionNamed(std::string_view name)
{
    const auto options = allOptions();
    return *std::find_if(options.begin(), options.end(), [&](const Option &each) { return each.name == name; });
}

bool hasOneForm(std::string_view what)
{
    return what == "checklist" || what == "visit-sheet" || what == "seek-care" || what.starts_with("stretch/")
           || what.starts_with("routine/");
}

std::string choicesInWords(const Option &option)
{
    std::string words;
    for (std::size_t i = 0; i < option.choices.size(); ++i) {
        if (i > 0)
            words += i + 1 == option.choices.size() ? " or " : ", ";
        words += option.choices[i].value;
    }
    return words;
}
