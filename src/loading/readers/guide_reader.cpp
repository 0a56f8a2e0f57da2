#include "loading/readers/content_readers.h"

namespace loading {
namespace {

// Readers copy an address into their browser, which would do what any other kind of address says.
bool isWebAddress(std::string_view url)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (url.starts_with(scheme))
            return url.size() > scheme.size() && url.find_first_of(" \"<>\\") == std::string_view::npos;
    }
    return false;
}

} // namespace

void readGuideFile(FieldReader &reader, guide::GuideContent &content)
{
    content.title = reader.string("title");
    content.edition = reader.string("edition");
    content.language = reader.string("language");
    content.reviewNote = reader.text("review_note");
    const auto readCheck = [](guide::Callout &callout) {
        return [&callout](FieldReader &check) {
            callout = {guide::CalloutKind::Warning, check.string("title"), check.text("text")};
        };
    };
    reader.object("check_first", readCheck(content.checkFirst));
    if (reader.has("check_first_known")) {
        reader.object("check_first_known", readCheck(content.checkFirstKnown));
        if (guide::plainText(content.checkFirstKnown.text).find("{number}") == std::string::npos)
            reader.fault("check_first_known", "needs the place {number} in its text");
    }
    if (reader.has("check_first_line"))
        reader.object("check_first_line", readCheck(content.checkFirstLine));
    reader.objects("groups", [&](FieldReader &group) {
        content.groups.push_back({group.string("title"), group.ids("sections")});
    });
    // Their files are read in this order; a file that is missing is told as such.
    if (reader.has("medications")) {
        for (std::string &id : reader.ids("medications"))
            content.medicine.medicines.emplace_back().id = std::move(id);
    }
    if (reader.has("routines")) {
        for (std::string &id : reader.ids("routines"))
            content.routine.routines.emplace_back().id = std::move(id);
    }
}

void readRemedies(FieldReader &reader, std::vector<guide::Remedy> &remedies)
{
    reader.objects("remedies", [&](FieldReader &entry) {
        guide::Remedy remedy;
        remedy.id = entry.id();
        remedy.title = entry.string("title");
        remedy.summary = entry.text("summary");
        remedy.how = entry.texts("how");
        remedy.howLong = entry.text("how_long");
        remedy.howOften = entry.text("how_often");
        remedy.notFor = entry.texts("not_for");
        remedy.why = entry.text("why");
        remedy.stopIf = entry.optionalText("stop_if");
        remedies.push_back(std::move(remedy));
    });
}

void readSources(FieldReader &reader, std::vector<guide::Source> &sources)
{
    reader.objects("sources", [&](FieldReader &entry) {
        guide::Source source;
        source.id = entry.id();
        source.reference = entry.string("reference");
        source.url = entry.optionalString("url");
        source.doi = entry.optionalString("doi");
        source.read = entry.date("read");
        source.seen = entry.choice("seen", guide::sourceSeenIds);
        source.note = entry.optionalString("note");
        source.topic = entry.choice("topic", guide::sourceTopicIds);
        if (source.url.empty() && source.note.empty())
            entry.fault("url", "\"url\" is missing, expected an address, or a \"note\" that says why there is none");
        else if (!source.url.empty() && !isWebAddress(source.url))
            entry.fault("url", "is no address of the web, expected one that begins with https:// or http://");
        sources.push_back(std::move(source));
    });
}

} // namespace loading
