#include "loading/guide_loader.h"

#include "loading/content_readers.h"
#include "loading/guide_check.h"
#include "loading/wording_check.h"

#include <deque>

namespace loading {
namespace {

class Loader
{
public:
    explicit Loader(const ReadFile &readFile) : m_readFile(readFile) {}

    guide::Result<guide::Guide, Problems> load()
    {
        read("guide.json", [&](FieldReader &reader) { readGuideFile(reader, m_content); });
        for (const guide::SectionGroup &group : m_content.groups) {
            for (const std::string &id : group.sections)
                loadSection(id);
        }
        read("remedies.json", [&](FieldReader &reader) { readRemedies(reader, m_content.remedies); });
        loadMedications();
        read("visit_sheet.json", [&](FieldReader &reader) { readVisitSheet(reader, m_content.visitWords); });
        read("checklists.json", [&](FieldReader &reader) { readChecklists(reader, m_content.checklists); });
        read("sources.json", [&](FieldReader &reader) { readSources(reader, m_content.sources); });
        const JsonText *symptoms =
            read("symptoms.json", [&](FieldReader &reader) { readSymptoms(reader, m_content); });
        const JsonText *care = read("care.json", [&](FieldReader &reader) { readCare(reader, m_content); });
        read("search.json", [&](FieldReader &reader) { readSearchWords(reader, m_content); });
        for (const JsonText *json : {symptoms, care}) {
            if (json)
                checkWording(*json, countries(), m_notes.problems);
        }
        if (m_notes.problems.empty())
            checkGuide(m_content, m_notes);
        if (!m_notes.problems.empty())
            return guide::Unexpected{std::move(m_notes.problems)};
        return guide::Guide(std::move(m_content));
    }

private:
    // What was read; nothing if it is no JSON.
    const JsonText *read(const std::string &file, const std::function<void(FieldReader &)> &readFields)
    {
        auto text = m_readFile(file);
        if (!text) {
            note(m_notes.problems, {file, 0, {}, text.error()});
            return nullptr;
        }
        auto json = JsonText::parse(file, std::move(*text));
        if (!json) {
            for (const Problem &problem : json.error())
                note(m_notes.problems, problem);
            return nullptr;
        }
        // Kept: the mentions point into it.
        const JsonText &kept = m_jsonTexts.emplace_back(std::move(*json));
        FieldReader reader(kept, kept.root(), m_notes);
        readFields(reader);
        return &kept;
    }

    std::vector<std::string> countries() const
    {
        std::vector<std::string> names;
        for (const guide::CountryNumbers &country : m_content.care.numbers)
            names.push_back(country.name);
        return names;
    }

    void loadSection(const std::string &id)
    {
        const std::string file = "sections/" + id + ".json";
        read(file, [&](FieldReader &reader) {
            guide::Section section = readSection(reader);
            if (!section.id.empty() && section.id != id)
                reader.fault("id", "must be \"" + id + "\", the name of the file");
            m_content.sections.push_back(std::move(section));
        });
    }

    // A guide may have no medicines: then it has none of these files.
    void loadMedications()
    {
        guide::MedicationContent &content = m_content.medicine;
        if (content.medications.empty())
            return;
        for (guide::Medication &medication : content.medications) {
            const std::string id = medication.id;
            read("medications/" + id + ".json", [&](FieldReader &reader) {
                medication = readMedication(reader);
                if (medication.id != id)
                    reader.fault("id", "must be \"" + id + "\", the name of the file");
            });
        }
        read("medications/pairs.json", [&](FieldReader &reader) { readMedicationPairs(reader, content); });
        // Its rows are judged by the effects of all medicines: while one of those is unreadable, it would only add noise.
        if (m_notes.problems.empty())
            read("medications/comparison.json", [&](FieldReader &reader) { readComparison(reader, content); });
    }

    const ReadFile &m_readFile;
    guide::GuideContent m_content;
    std::deque<JsonText> m_jsonTexts; // a deque: what is in it never moves
    Notes m_notes;
};

} // namespace

guide::Result<guide::Guide, Problems> loadGuide(const ReadFile &readFile)
{
    return Loader(readFile).load();
}

} // namespace loading
