#include "loading/readers/words_reader.h"

#include "loading/readers/content_readers.h"

#include <algorithm>

namespace loading {
namespace {

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

} // namespace

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

namespace {

// Without SomeDays, where the item itself tells on how many.
constexpr std::array<std::pair<guide::Per, std::string_view>, 4> toldPers{{
    {guide::Per::Day, "day"},
    {guide::Per::Night, "night"},
    {guide::Per::Workday, "workday"},
    {guide::Per::Week, "week"},
}};

void readDates(FieldReader &reader, guide::DateWords &words)
{
    words.date = textWith(reader, "date", {"day", "month", "year"});
    const std::vector<std::string> months = reader.strings("months");
    if (months.size() == words.months.size())
        std::copy(months.begin(), months.end(), words.months.begin());
    else
        reader.fault("months", "has " + std::to_string(months.size()) + " months, expected 12");
}

void readPages(FieldReader &reader, guide::PageWords &words)
{
    words.checked = textWith(reader, "checked", {"checked", "again"});
    words.picture = textWith(reader, "picture", {"alternative"});
    reader.object("remedy", [&](FieldReader &remedy) {
        words.remedy.howLong = textOf(remedy, "how_long");
        words.remedy.howOften = textOf(remedy, "how_often");
        words.remedy.notFor = textOf(remedy, "not_for");
        words.remedy.why = textOf(remedy, "why");
        words.remedy.stop = textOf(remedy, "stop");
    });
    reader.object("source", [&](FieldReader &source) {
        words.source.heading = textOf(source, "heading");
        words.source.mark = textWith(source, "mark", {"count"});
        words.source.ownMark = textOf(source, "own_mark");
        words.source.own = textOf(source, "own");
        readByValue(source, "topic", guide::sourceTopicIds, words.source.topic);
        readByValue(source, "seen", guide::sourceSeenIds, words.source.seen, {"date"});
    });
    reader.object("date_notice", [&](FieldReader &notice) {
        words.dateNotice.outOfDate = textOf(notice, "out_of_date");
        words.dateNotice.wasDue = textWith(notice, "was_due", {"date"});
        words.dateNotice.checkDate = textOf(notice, "check_date");
        words.dateNotice.tooEarly = textWith(notice, "too_early", {"date"});
    });
    reader.object("booklet", [&](FieldReader &booklet) {
        words.booklet.edition = textOf(booklet, "edition");
        words.booklet.lastChecked = textOf(booklet, "last_checked");
        words.booklet.fromTo = textWith(booklet, "from_to", {"first", "last"});
        words.booklet.checkAgainBy = textOf(booklet, "check_again_by");
        words.booklet.review = textOf(booklet, "review");
        words.booklet.contents = textOf(booklet, "contents");
        words.booklet.sheets = textOf(booklet, "sheets");
    });
    reader.object("footer", [&](FieldReader &footer) {
        words.footer.edition = textWith(footer, "edition", {"title", "edition", "date"});
        words.footer.number = textWith(footer, "number", {"number", "count"});
    });
}

void readCareAnswer(FieldReader &reader, guide::CareAnswerWords &words)
{
    words.callNow = textWith(reader, "call_now", {"number"});
    words.soFar = textOf(reader, "so_far");
    words.elsewhere = textWith(reader, "elsewhere", {"numbers"});
    words.anywhereElse = textOf(reader, "anywhere_else");
    words.ifWorse = textWith(reader, "if_worse", {"number"});
    words.inCrisis = textWith(reader, "in_crisis", {"number"});
    words.yourNumber = textOf(reader, "your_number");
    words.numbers = textOf(reader, "numbers");
    words.helpToday = textWith(reader, "help_today", {"number"});
    words.onlyThere = textWith(reader, "only_there", {"country", "number"});
    words.tooMuchMedicine = textWith(reader, "too_much_medicine", {"number"});
    words.why = textOf(reader, "why");
    words.andMore = textWith(reader, "and_more", {"count"});
    words.notSure = textWith(reader, "not_sure", {"sign"});
    words.lookAgain = textWith(reader, "look_again", {"first", "second"});
    words.whileYouWait = textOf(reader, "while_you_wait");
    words.watchFor = textOf(reader, "watch_for");
    words.mayBe = textOf(reader, "may_be");
    words.howLongToWait = textOf(reader, "how_long_to_wait");
    words.somePeople = textOf(reader, "some_people");
    words.notKnown = textOf(reader, "not_known");
    words.narrower = textOf(reader, "narrower");
    words.open = textOf(reader, "open");
    words.stillOpen = textOf(reader, "still_open");
    words.leftOut = textOf(reader, "left_out");
    words.leftOutBy = textWith(reader, "left_out_by", {"sign", "count"});
}

void readCareSheet(FieldReader &reader, guide::CareSheetWords &words)
{
    words.title = textOf(reader, "title");
    words.about = textWith(reader, "about", {"title", "edition"});
    words.answer = textOf(reader, "answer");
    words.notFinished = textOf(reader, "not_finished");
    words.yes = textOf(reader, "yes");
    words.notSure = textOf(reader, "not_sure");
    words.no = textOf(reader, "no");
    words.noneOf = textWith(reader, "none_of", {"count"});
    words.othersDenied = textWith(reader, "others_denied", {"count"});
    words.leftOut = textOf(reader, "left_out");
    words.open = textOf(reader, "open");
    words.rules = textOf(reader, "rules");
    words.sinceWhen = textOf(reader, "since_when");
    words.medicines = textOf(reader, "medicines");
    words.notes = textOf(reader, "notes");
    words.print = textOf(reader, "print");
}

void readMedicinePage(FieldReader &reader, guide::MedicinePageWords &words)
{
    words.callNow = textOf(reader, "call_now");
    words.callNumberNow = textWith(reader, "call_number_now", {"number"});
    readByValue(reader, "card", guide::cardLineIds, words.card);
    words.cardMore = textOf(reader, "card_more");
    words.effects = textOf(reader, "effects");
    words.before = textOf(reader, "before");
    words.mixes = textOf(reader, "mixes");
    words.taking = textOf(reader, "taking");
    words.about = textOf(reader, "about");
    readByValue(reader, "serious_by", guide::urgencyIds, words.seriousBy);
    readByValue(reader, "more_serious_by", guide::urgencyIds, words.moreSeriousBy);
    words.notStated = textOf(reader, "not_stated");
    words.notStatedHere = textOf(reader, "not_stated_here");
    words.otherEffects = textOf(reader, "other_effects");
    words.doNotTake = textOf(reader, "do_not_take");
    words.sickDays = textOf(reader, "sick_days");
    words.askFirst = textOf(reader, "ask_first");
    words.pregnancy = textOf(reader, "pregnancy");
    words.ages = textOf(reader, "ages");
    words.mixing = textOf(reader, "mixing");
    words.mixingAsk = textOf(reader, "mixing_ask");
    words.others = textOf(reader, "others");
    words.limit = textOf(reader, "limit");
    words.driving = textOf(reader, "driving");
    words.overdose = textOf(reader, "overdose");
    words.poisonNumbers = textOf(reader, "poison_numbers");
    words.poisonNumber = textOf(reader, "poison_number");
    words.poisonLines = textOf(reader, "poison_lines");
    words.questions = textOf(reader, "questions");
    words.names = textOf(reader, "names");
    words.inUs = textOf(reader, "in_us");
    words.inUk = textOf(reader, "in_uk");
    words.otherNames = textOf(reader, "other_names");
    words.lookAlikes = textOf(reader, "look_alikes");
    words.kindAndSale = textOf(reader, "kind_and_sale");
    words.kind = textOf(reader, "kind");
    words.sold = textOf(reader, "sold");
    words.usedFor = textOf(reader, "used_for");
    words.evidence = textOf(reader, "evidence");
}

void readTogether(FieldReader &reader, guide::TogetherWords &words)
{
    words.title = textOf(reader, "title");
    words.nothingChosen = textOf(reader, "nothing_chosen");
    words.oneChosen = textWith(reader, "one_chosen", {"name"});
    words.chosen = textWith(reader, "chosen", {"names"});
    words.pair = textWith(reader, "pair", {"one", "other"});
    words.twoOfOneClass = textWith(reader, "two_of_one_class", {"name"});
    words.canHappen = textOf(reader, "can_happen");
    words.toDo = textOf(reader, "to_do");
    words.noStatement = textOf(reader, "no_statement");
    words.silence = textOf(reader, "silence");
    words.notLooked = textOf(reader, "not_looked");
    words.notLookedYet = textOf(reader, "not_looked_yet");
    words.askAboutSilence = textOf(reader, "ask_about_silence");
    words.inBoth = textOf(reader, "in_both");
    words.countTogether = textWith(reader, "count_together", {"names"});
    words.askAboutBoth = textOf(reader, "ask_about_both");
    words.untilYouKnow = textOf(reader, "until_you_know");
    words.notListed = textOf(reader, "not_listed");
    words.askAboutNotListed = textOf(reader, "ask_about_not_listed");
    words.tryThis = textOf(reader, "try_this");
}

void readProduct(FieldReader &reader, guide::ProductWords &words)
{
    readByValue(reader, "country", guide::countryIds, words.country);
    words.title = textWith(reader, "title", {"name"});
    words.last = textWith(reader, "last", {"names", "last"});
    words.kind = textWith(reader, "kind", {"name", "kind"});
    words.oneOfThem = textWith(reader, "one_of_them", {"name", "kind"});
    words.withCard = textWith(reader, "with_card", {"name"});
    words.examples = textWith(reader, "examples", {"examples"});
    words.noCard = textWith(reader, "no_card", {"name"});
    words.readCard = textOf(reader, "read_card");
    words.soldIn = textOf(reader, "sold_in");
    words.form = textOf(reader, "form");
    words.note = textOf(reader, "note");
    words.known = textOf(reader, "known");
    readByValue(reader, "trust", guide::trustIds, words.trust);
    words.withdrawn = textOf(reader, "withdrawn");
    words.doNotTake = textOf(reader, "do_not_take");
    words.whichPack = textOf(reader, "which_pack");
    words.thisPack = textOf(reader, "this_pack");
    words.nearNames = textOf(reader, "near_names");
    words.checkPack = textOf(reader, "check_pack");
    words.notInGuide = textWith(reader, "not_in_guide", {"name"});
    words.askPharmacist = textOf(reader, "ask_pharmacist");
}

void readMedicines(FieldReader &reader, guide::MedicineWords &words)
{
    readByValue(reader, "availability", guide::availabilityIds, words.availability);
    readByValue(reader, "verdict", guide::verdictIds, words.verdict);
    reader.object("page", [&](FieldReader &page) { readMedicinePage(page, words.page); });
    reader.object("together", [&](FieldReader &together) { readTogether(together, words.together); });
    reader.object("product", [&](FieldReader &product) { readProduct(product, words.product); });
    reader.object("kinds", [&](FieldReader &kinds) {
        words.kinds.title = textOf(kinds, "title");
        words.kinds.summary = textOf(kinds, "summary");
        words.kinds.sideEffect = textOf(kinds, "side_effect");
        words.kinds.yes = textOf(kinds, "yes");
        words.kinds.no = textOf(kinds, "no");
    });
    reader.object("question", [&](FieldReader &question) {
        words.question.didYouMean = textWith(question, "did_you_mean", {"names"});
        words.question.either = textWith(question, "either", {"names", "last"});
    });
}

void readAloudWords(FieldReader &reader, guide::AloudWords &words)
{
    words.betweenNumbers = textOf(reader, "between_numbers");
    reader.objectsOrNone("units", [&](FieldReader &unit) {
        words.units.push_back({textOf(unit, "written"), textOf(unit, "one"), textOf(unit, "many")});
    });
    reader.objectsOrNone("marks", [&](FieldReader &mark) {
        words.marks.push_back({textOf(mark, "written"), textOf(mark, "said")});
    });
}

} // namespace

void readWords(FieldReader &reader, guide::Words &words)
{
    reader.object("dates", [&](FieldReader &dates) { readDates(dates, words.dates); });
    reader.object("pages", [&](FieldReader &pages) { readPages(pages, words.pages); });
    reader.object("care", [&](FieldReader &care) {
        words.care.title = textOf(care, "title");
        care.object("answer", [&](FieldReader &answer) { readCareAnswer(answer, words.care.answer); });
        care.object("sheet", [&](FieldReader &sheet) { readCareSheet(sheet, words.care.sheet); });
    });
    reader.object("medicines", [&](FieldReader &medicines) { readMedicines(medicines, words.medicines); });
    reader.object("sheets", [&](FieldReader &sheets) { readByValue(sheets, "per", toldPers, words.sheets.per); });
    reader.object("search", [&](FieldReader &search) {
        words.search.didYouMean = textWith(search, "did_you_mean", {"word"});
        words.search.tryThis = textOf(search, "try_this");
        words.search.whatToType = textOf(search, "what_to_type");
    });
    reader.object("aloud", [&](FieldReader &aloud) { readAloudWords(aloud, words.aloud); });
}

} // namespace loading
