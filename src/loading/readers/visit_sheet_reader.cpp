#include "loading/readers/content_readers.h"

#include <algorithm>

namespace loading {

void readVisitSheet(FieldReader &reader, guide::VisitWords &words)
{
    words.title = reader.string("title");
    words.summary = reader.text("summary");
    words.name = reader.string("name");
    words.date = reader.string("date");
    reader.object("spasms", [&](FieldReader &spasms) {
        words.spasmsHeading = spasms.string("heading");
        words.sinceWhen = spasms.string("since_when");
        words.howOften = spasms.string("how_often");
        words.painNow = spasms.string("pain_now");
        words.where = spasms.string("where");
        words.worse = spasms.string("worse");
        words.stops = spasms.string("stops");
        words.mark = spasms.string("mark");
        words.figure = spasms.mention("figure", Mention::Kind::Figure);
    });
    reader.object("tried", [&](FieldReader &tried) {
        words.triedHeading = tried.string("heading");
        words.remedies = tried.mentions("remedies", Mention::Kind::TriedRemedy);
        words.whatHelped = tried.string("what_helped");
    });
    reader.object("medicines", [&](FieldReader &medicines) {
        words.medicinesHeading = medicines.string("heading");
        words.otherMedicines = medicines.string("other");
    });
    reader.object("answers", [&](FieldReader &answers) {
        words.answersHeading = answers.string("heading");
        words.newSigns = answers.string("new_signs");
        words.answer = answers.string("answer");
        words.yes = answers.string("yes");
        words.notSure = answers.string("not_sure");
    });
    reader.object("questions", [&](FieldReader &questions) {
        words.questionsHeading = questions.string("heading");
        const std::vector<std::string> suggested = questions.stringsOrNone("suggested");
        if (suggested.size() == words.questions.size())
            std::copy(suggested.begin(), suggested.end(), words.questions.begin());
        else
            questions.fault("suggested", "has " + std::to_string(suggested.size()) + " questions, expected 3");
    });
}

} // namespace loading
