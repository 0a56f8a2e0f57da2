#include "loading/guide_loader.h"

#include "loading/checks/guide_check.h"
#include "loading/checks/wording_check.h"
#include "loading/readers/content_readers.h"

#include <optional>

namespace loading {
namespace {

constexpr guide::ContentPart allParts[] = {guide::ContentPart::Remedies, guide::ContentPart::Sheets,
                                           guide::ContentPart::Sources,  guide::ContentPart::Medicines,
                                           guide::ContentPart::Figures,  guide::ContentPart::Routines,
                                           guide::ContentPart::Care,     guide::ContentPart::SearchWords};

class Loader
{
public:
    explicit Loader(const ReadFile &readFile) : m_readFile(readFile) {}

    guide::Result<guide::Guide, Problems> load()
    {
        loadPages();
        for (const guide::ContentPart part : allParts)
            loadPart(part);
        checkWordingOfCare();
        if (m_notes.problems.empty()) {
            checkGuide(m_content, m_notes, [this](const Mention &mention, std::string message) {
                return problemAt(mention, std::move(message));
            });
            addLines();
        }
        if (!m_notes.problems.empty())
            return guide::Unexpected{std::move(m_notes.problems)};
        return guide::Guide(std::move(m_content));
    }

    guide::Result<guide::Guide, Problems> loadChecked()
    {
        m_notes.keepsMentions = false;
        loadPages();
        if (!m_notes.problems.empty())
            return guide::Unexpected{std::move(m_notes.problems)};
        auto readPart = [readFile = m_readFile, medicine = m_content.medicine,
                         routine = m_content.routine](guide::ContentPart part) {
            Loader loader(readFile);
            loader.m_notes.keepsMentions = false;
            loader.m_content.medicine = medicine; // their ids, which say what there is to read
            loader.m_content.routine = routine;
            if (part == guide::ContentPart::SearchWords) // its signs name the questions of the symptom check
                loader.loadCare();
            loader.loadPart(part);
            return std::move(loader.m_content);
        };
        return guide::Guide(std::move(m_content), std::move(readPart));
    }

private:
    guide::Result<JsonText, Problems> parse(const std::string &file)
    {
        auto text = m_readFile(file);
        if (!text)
            return guide::Unexpected{Problems{{file, 0, {}, text.error()}}};
        return JsonText::parse(file, std::move(*text));
    }

    // What was read; nothing if it is no JSON.
    std::optional<JsonText> read(const std::string &file, const std::function<void(FieldReader &)> &readFields)
    {
        auto json = parse(file);
        if (!json) {
            for (const Problem &problem : json.error())
                note(m_notes.problems, problem);
            return {};
        }
        {
            FieldReader reader(*json, json->root(), m_notes); // notes the keys that nobody read when it ends
            readFields(reader);
        }
        return std::move(*json);
    }

    // Files are not kept for the sake of a fault in one: it is read once more.
    Problem problemAt(const Mention &mention, std::string message)
    {
        const std::string &file = m_notes.files[mention.file];
        const JsonText *json = readAgain(file);
        return json ? json->problemAt(mention.offset, std::move(message)) : Problem{file, 0, {}, std::move(message)};
    }

    // What fits together is checked by the pointers of its places alone.
    void addLines()
    {
        for (Problem &problem : m_notes.problems) {
            if (problem.line > 0 || problem.pointer.empty())
                continue;
            if (const JsonText *json = readAgain(problem.file))
                problem.line = json->lineAtPointer(problem.pointer);
        }
    }

    // nullptr if the file has changed meanwhile and is no JSON now.
    const JsonText *readAgain(const std::string &file)
    {
        if (!m_faulty || m_faulty->file() != file) {
            auto json = parse(file);
            if (!json)
                return nullptr;
            m_faulty = std::move(*json);
        }
        return &*m_faulty;
    }

    void loadPages()
    {
        read("guide.json", [&](FieldReader &reader) { readGuideFile(reader, m_content); });
        for (const guide::SectionGroup &group : m_content.groups) {
            for (const std::string &id : group.sections)
                loadSection(id);
        }
        read("words.json", [&](FieldReader &reader) { readWords(reader, m_content.words); });
    }

    void loadPart(guide::ContentPart part)
    {
        switch (part) {
        case guide::ContentPart::Remedies:
            read("remedies.json", [&](FieldReader &reader) { readRemedies(reader, m_content.remedies); });
            return;
        case guide::ContentPart::Sheets:
            read("visit_sheet.json", [&](FieldReader &reader) { readVisitSheet(reader, m_content.visitWords); });
            read("checklists.json", [&](FieldReader &reader) { readChecklists(reader, m_content.checklists); });
            return;
        case guide::ContentPart::Medicines: return loadMedicines();
        case guide::ContentPart::Figures: return loadFigures();
        case guide::ContentPart::Routines: return loadRoutines();
        case guide::ContentPart::Care: return loadCare();
        case guide::ContentPart::Sources:
            read("sources.json", [&](FieldReader &reader) { readSources(reader, m_content.sources); });
            return;
        case guide::ContentPart::SearchWords:
            read("search.json", [&](FieldReader &reader) { readSearchWords(reader, m_content); });
            return;
        }
    }

    // What decides how urgent something is.
    void loadCare()
    {
        m_symptoms = read("symptoms.json", [&](FieldReader &reader) { readSymptoms(reader, m_content); });
        m_care = read("care.json", [&](FieldReader &reader) { readCare(reader, m_content); });
    }

    void checkWordingOfCare()
    {
        for (const std::optional<JsonText> *json : {&m_symptoms, &m_care}) {
            if (*json)
                checkWording(**json, countries(), m_notes.problems);
        }
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
    void loadMedicines()
    {
        guide::MedicineContent &content = m_content.medicine;
        if (content.medicines.empty())
            return;
        for (guide::Medicine &medicine : content.medicines) {
            const std::string id = medicine.id;
            read("medications/" + id + ".json", [&](FieldReader &reader) {
                medicine = readMedicine(reader);
                if (medicine.id != id)
                    reader.fault("id", "must be \"" + id + "\", the name of the file");
            });
        }
        read("medications/pairs.json", [&](FieldReader &reader) { readMedicinePairs(reader, content); });
        read("medications/classes.json", [&](FieldReader &reader) { readMedicineClasses(reader, content); });
        read("medications/products.json", [&](FieldReader &reader) { readProducts(reader, content); });
        // Its rows are judged by the effects of all medicines: while one of those is unreadable, it would only add
        // noise.
        if (m_notes.problems.empty())
            read("medications/comparison.json", [&](FieldReader &reader) { readComparison(reader, content); });
    }

    // A guide may have no routines: then it has none of these files.
    void loadRoutines()
    {
        guide::RoutineContent &content = m_content.routine;
        if (content.routines.empty())
            return;
        read("stretches.json", [&](FieldReader &reader) { readStretches(reader, content); });
        read("routines.json", [&](FieldReader &reader) { loading::readRoutines(reader, content); });
    }

    void loadFigures()
    {
        read("figures.json", [&](FieldReader &reader) { readFigures(reader, m_content.figures); });
    }

    const ReadFile &m_readFile;
    guide::GuideContent m_content;
    Notes m_notes;
    std::optional<JsonText> m_symptoms;
    std::optional<JsonText> m_care;
    std::optional<JsonText> m_faulty; // of which a fault was told last
};

} // namespace

guide::Result<guide::Guide, Problems> loadGuide(const ReadFile &readFile)
{
    return Loader(readFile).load();
}

guide::Result<guide::Guide, Problems> loadCheckedGuide(const ReadFile &readFile)
{
    return Loader(readFile).loadChecked();
}

} // namespace loading
