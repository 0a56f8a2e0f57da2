#include "support/made_up_medicines.h"

#include "support/made_up_guide.h"

using namespace guide;

namespace {

Text words(const char *text)
{
    return {Plain{text}};
}

SideEffect mild(const char *name, const char *clinical, std::vector<std::string> searched, const char *frequency)
{
    SideEffect effect;
    effect.name = name;
    effect.clinical = clinical;
    effect.words = std::move(searched);
    effect.frequency = words(frequency);
    effect.sources = {"own-1"};
    return effect;
}

SideEffect serious(const char *name, const char *clinical, std::vector<std::string> searched, const char *action,
                   Urgency urgency)
{
    SideEffect effect = mild(name, clinical, std::move(searched), "How often is not stated.");
    effect.response = Response{words(action), urgency, {"chest-pain"}};
    return effect;
}

Medication achine()
{
    Medication medication;
    medication.id = "achine";
    medication.name = "Achine";
    medication.usNames = {"Painoff", "Painoff PM"};
    medication.ukNames = {"Painoff"};
    medication.namesSources = {"own-1", "article-1"};
    medication.misspellings = {"akine", "painof", "paynoff"};
    medication.plainClass = "pain reliever";
    medication.standardClass = "analgesic";
    medication.classSources = {"own-1"};
    medication.availability = Availability::NoPrescription;
    medication.status = {words("Sold in shops.")};
    medication.summary = words("A pain reliever.");
    medication.usedFor = {words("For pain.")};
    medication.sideEffects = {
        mild("Headache", "headache", {"sore head"}, "About 3 of 100 people."),
        serious("Racing heart", "tachycardia", {"heart pounding"}, "Call now.", Urgency::EmergencyNow),
        serious("Ringing ears", "tinnitus", {"buzzing"}, "Call today.", Urgency::UrgentToday),
        serious("Wanting more", "dependence", {"habit"}, "Book a visit.", Urgency::AppointmentSoon),
    };
    medication.sideEffects[0].frequency.emplace_back(Citation{"own-1"});
    medication.doNotTake = {words("Do not take it twice.")};
    medication.askFirst = {words("Ask at age 65.")};
    medication.mixing = {words("No drink with it.")};
    medication.limit = {words("Two a day.")};
    medication.driving = {words("You may drive.")};
    medication.overdose = {words("Call the poison line.")};
    medication.questions = {"Does it suit me?"};
    return medication;
}

Medication calmol()
{
    Medication medication = achine();
    medication.id = "calmol";
    medication.name = "Calmol";
    medication.usNames = {"Restwell"};
    medication.ukNames = {"Calmex", "Restwell"};
    medication.otherNames = {"calmol citrate"};
    medication.misspellings = {"kalmol", "calm all", "restwel"};
    medication.lookAlikes = {{"Calmol Plus", words("It holds another medicine too.")}};
    medication.availability = Availability::Prescription;
    medication.sideEffects = {
        mild("Sleepy or drowsy", "somnolence", {"sleepy", "tired"}, "About 30 of 100 people."),
        mild("Dry mouth", "xerostomia", {"thirsty"}, "How often is not stated."),
        serious("Slow breathing", "respiratory depression", {"coma", "cannot wake"}, "Call at once.",
                Urgency::EmergencyNow),
    };
    medication.sideEffects[0].inArticle = true;
    return medication;
}

Medication needlin()
{
    Medication medication = achine();
    medication.id = "needlin";
    medication.name = "Needlin";
    medication.usNames = {};
    medication.ukNames = {};
    medication.misspellings = {};
    medication.availability = Availability::ClinicianOnly;
    medication.sideEffects = {mild("Sore arm", "injection-site reaction", {"needle"}, "About 1 of 100 people.")};
    return medication;
}

MedicationPair pair(const char *one, const char *other, Verdict verdict, const char *happens)
{
    return {{one, other}, verdict, {Plain{happens}, Citation{"own-1"}}, words("Ask."), true};
}

} // namespace

MedicationContent madeUpMedicines()
{
    MedicationContent content;
    content.medications = {achine(), calmol(), needlin()};
    content.extras = {{"alcohol", "Alcohol"}};
    content.pairs = {
        pair("achine", "calmol", Verdict::AskFirst, "You may get sleepy."),
        pair("needlin", "calmol", Verdict::DoNotCombine, "Both weaken."),
        pair("achine", "needlin", Verdict::CommonlyCombined, "Little."),
        pair("alcohol", "achine", Verdict::AskFirst, "Your stomach may bleed."),
        pair("alcohol", "calmol", Verdict::DoNotCombine, "You may stop breathing."),
    };
    content.classFacts = {{"Relaxants", {words("They act on the brain."), words("They are for a short time.")}}};
    content.comparison = {"Side by side",
                          "What the cells mean.",
                          {{"achine", "Achine"}, {"calmol", "Calmol"}, {"needlin", "Jab"}},
                          "Serious",
                          {{"Heart or breath", {"tachycardia", "respiratory depression"}},
                           {"Ears or habit", {"tinnitus", "dependence"}}},
                          "Others",
                          {{"Head", {"headache"}}, {"Sleep or mouth", {"somnolence", "xerostomia"}},
                           {"Arm", {"injection-site reaction"}}}};
    return content;
}

Guide madeUpGuideWithMedicines(MedicationContent medicines)
{
    GuideContent content = madeUpContent();
    content.medicine = std::move(medicines);
    Section section;
    section.id = "look-up";
    section.title = "Look up a medicine";
    section.summary = words("Find yours.");
    section.lastChecked = "2026-11-22";
    section.checkAgainBy = "2027-11-22";
    section.blocks = {MedicationListReference{}};
    content.groups[1].sections.insert(content.groups[1].sections.begin(), section.id);
    content.sections.insert(content.sections.begin() + 1, std::move(section));
    return Guide(std::move(content));
}
