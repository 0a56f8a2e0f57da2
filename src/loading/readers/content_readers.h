// One function for each kind of content file: from its JSON object to the types of the guide.
#pragma once

#include "guide/guide.h"
#include "loading/json/field_reader.h"

namespace loading {

void readGuideFile(FieldReader &reader, guide::GuideContent &content);
guide::Section readSection(FieldReader &reader);
void readRemedies(FieldReader &reader, std::vector<guide::Remedy> &remedies);
guide::Medicine readMedicine(FieldReader &reader);
void readMedicinePairs(FieldReader &reader, guide::MedicineContent &content);
void readProducts(FieldReader &reader, guide::MedicineContent &content);
void readMedicineClasses(FieldReader &reader, guide::MedicineContent &content); // after the pairs, to which it adds
void readComparison(FieldReader &reader,
                    guide::MedicineContent &content); // after the medicines, whose effects it places
// One pair more; it may not stand among them already.
void readMedicinePair(FieldReader &entry, std::vector<guide::MedicinePair> &pairs);
void readChecklists(FieldReader &reader, std::vector<guide::Checklist> &checklists);
void readFigures(FieldReader &reader, std::vector<guide::Figure> &figures);
// Of the routines in the content only the ids count, until they are read.
void readStretches(FieldReader &reader, guide::RoutineContent &content);
void readRoutines(FieldReader &reader, guide::RoutineContent &content);
void readVisitSheet(FieldReader &reader, guide::VisitWords &words);
void readWords(FieldReader &reader, guide::Words &words);
void readSources(FieldReader &reader, std::vector<guide::Source> &sources);

// The symptoms, and the rules that combine them. readCare needs them read.
void readSymptoms(FieldReader &reader, guide::GuideContent &content);
void readCare(FieldReader &reader, guide::GuideContent &content);

// What readers type; after the symptoms, which it names.
void readSearchWords(FieldReader &reader, guide::GuideContent &content);

// Those that send somebody to a provider: a card of signs and a serious effect are never a reason to stay at home.
inline constexpr std::array<std::pair<guide::Urgency, std::string_view>, 3> urgenciesOfHelp{{
    {guide::Urgency::EmergencyNow, "emergency-now"},
    {guide::Urgency::UrgentToday, "urgent-today"},
    {guide::Urgency::AppointmentSoon, "appointment-soon"},
}};

// One block of a section, by its "type".
void readBlock(FieldReader &reader, std::vector<guide::SectionBlock> &blocks);

} // namespace loading
