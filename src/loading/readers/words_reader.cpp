#include "loading/readers/content_readers.h"

namespace loading {
namespace {

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

// A text in which the program fills in just these places, each named once: "{date}".
std::string textWith(FieldReader &reader, std::string_view key, std::initializer_list<std::string_view> places)
{
    std::string text = reader.string(key);
    if (text.empty())
        return text; // a fault of its own
    for (const std::string_view place : places) {
        const std::string braced = "{" + std::string(place) + "}";
        if (count(text, braced) != 1)
            reader.fault(key, "must hold " + braced + " exactly once");
    }
    if (count(text, "{") != places.size() || count(text, "}") != places.size())
        reader.fault(key, places.size() == 0 ? "must not hold { or }: there is nothing to fill in"
                                             : "must hold no other { or } than those it is filled in at");
    return text;
}

std::string textOf(FieldReader &reader, std::string_view key)
{
    return textWith(reader, key, {});
}

void readPages(FieldReader &reader, guide::PageWords &words)
{
    words.sources = textOf(reader, "sources");
}

void readCareAnswer(FieldReader &reader, guide::CareAnswerWords &words)
{
    words.yourNumber = textOf(reader, "your_number");
    words.numbers = textOf(reader, "numbers");
    words.helpToday = textWith(reader, "help_today", {"number"});
    words.tooMuchMedicine = textWith(reader, "too_much_medicine", {"number"});
    words.why = textOf(reader, "why");
    words.rule = textWith(reader, "rule", {"id", "name"});
    words.fromAnswers = textWith(reader, "from_answers", {"answers"});
    words.notSure = textWith(reader, "not_sure", {"sign"});
    words.watchFor = textOf(reader, "watch_for");
    words.watchList = textOf(reader, "watch_list");
    words.howLongToWait = textOf(reader, "how_long_to_wait");
    words.somePeople = textOf(reader, "some_people");
    words.notKnown = textOf(reader, "not_known");
    words.open = textOf(reader, "open");
}

void readCareSheet(FieldReader &reader, guide::CareSheetWords &words)
{
    words.title = textOf(reader, "title");
    words.about = textWith(reader, "about", {"title", "edition"});
    words.answer = textOf(reader, "answer");
    words.notFinished = textOf(reader, "not_finished");
    words.time = textOf(reader, "time");
    words.advised = textOf(reader, "advised");
    words.alone = textWith(reader, "alone", {"sign", "urgency"});
    words.yes = textOf(reader, "yes");
    words.notSure = textOf(reader, "not_sure");
    words.no = textOf(reader, "no");
    words.open = textOf(reader, "open");
    words.rules = textOf(reader, "rules");
    words.singleSigns = textOf(reader, "single_signs");
}

} // namespace

void readWords(FieldReader &reader, guide::Words &words)
{
    reader.object("pages", [&](FieldReader &pages) { readPages(pages, words.pages); });
    reader.object("care", [&](FieldReader &care) {
        words.care.title = textOf(care, "title");
        care.object("answer", [&](FieldReader &answer) { readCareAnswer(answer, words.care.answer); });
        care.object("sheet", [&](FieldReader &sheet) { readCareSheet(sheet, words.care.sheet); });
    });
}

} // namespace loading
