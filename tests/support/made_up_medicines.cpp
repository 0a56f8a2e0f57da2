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

Medicine achine()
{
    Medicine medicine;
    medicine.id = "achine";
    medicine.name = "Achine";
    medicine.usNames = {"Painoff", "Painoff PM"};
    medicine.ukNames = {"Painoff"};
    medicine.namesSources = {"own-1", "article-1"};
    medicine.misspellings = {"akine", "painof", "paynoff"};
    medicine.plainClass = "pain reliever";
    medicine.standardClass = "analgesic";
    medicine.classSources = {"own-1"};
    medicine.availability = Availability::NoPrescription;
    medicine.status = {words("Sold in shops.")};
    medicine.summary = words("A pain reliever.");
    medicine.card = {{CardLine::HowMuch, {words("Two a day.")}},
                     {CardLine::Overdose, {words("Call the poison line.")}},
                     {CardLine::DoNotTake, {words("an ulcer"), words("an allergy")}}};
    medicine.cardMore = {{CardLine::Alcohol, {words("none"), words("not even beer")}}};
    medicine.usedFor = {words("For pain.")};
    medicine.sideEffects = {
        mild("Headache", "headache", {"sore head"}, "About 3 of 100 people."),
        serious("Racing heart", "tachycardia", {"heart pounding"}, "Call now.", Urgency::EmergencyNow),
        serious("Ringing ears", "tinnitus", {"buzzing"}, "Call today.", Urgency::UrgentToday),
        serious("Wanting more", "dependence", {"habit"}, "Book a visit.", Urgency::AppointmentSoon),
    };
    medicine.sideEffects[0].frequency.emplace_back(Citation{"own-1"});
    medicine.doNotTake = {words("Do not take it twice.")};
    medicine.askFirst = {words("Ask at age 65.")};
    medicine.mixing = {words("No drink with it.")};
    medicine.limit = {words("Two a day.")};
    medicine.driving = {words("You may drive.")};
    medicine.overdose = {words("Call the poison line.")};
    medicine.questions = {"Does it suit me?"};
    return medicine;
}

Medicine calmol()
{
    Medicine medicine = achine();
    medicine.id = "calmol";
    medicine.name = "Calmol";
    medicine.usNames = {"Restwell"};
    medicine.ukNames = {"Calmex", "Restwell"};
    medicine.otherNames = {"calmol citrate"};
    medicine.misspellings = {"kalmol", "calm all", "restwel"};
    medicine.lookAlikes = {{"Calmol Plus", words("It holds another medicine too.")}};
    medicine.availability = Availability::Prescription;
    medicine.sideEffects = {
        mild("Sleepy or drowsy", "somnolence", {"sleepy", "tired"}, "About 30 of 100 people."),
        mild("Dry mouth", "xerostomia", {"thirsty"}, "How often is not stated."),
        serious("Slow breathing", "respiratory depression", {"coma", "cannot wake"}, "Call at once.",
                Urgency::EmergencyNow),
    };
    return medicine;
}

Medicine needlin()
{
    Medicine medicine = achine();
    medicine.id = "needlin";
    medicine.name = "Needlin";
    medicine.usNames = {};
    medicine.ukNames = {};
    medicine.misspellings = {};
    medicine.availability = Availability::ClinicianOnly;
    medicine.sideEffects = {mild("Sore arm", "injection-site reaction", {"needle"}, "About 1 of 100 people.")};
    return medicine;
}

MedicinePair pair(const char *one, const char *other, Verdict verdict, const char *happens)
{
    return {{one, other}, verdict, {Plain{happens}, Citation{"own-1"}}, words("Ask."), true};
}

void addProducts(MedicineContent &content)
{
    content.formWords = {"tablets"};
    content.ingredients = {
        {"achine", "achine", "achamol", {}, "achine", {}},    {"calmol", "calmol", "", {}, "calmol", {}},
        {"dozine", "dozine", "", {"Dozy"}, "", {"sleepers"}}, {"dozibe", "dozibe", "", {}, "", {"sleepers"}},
        {"tealine", "tealine", "", {}, "", {"teas"}},
    };
    const auto product = [&](const char *id, const char *name, std::vector<Country> countries,
                             std::vector<std::string> ingredients) {
        content.products.push_back(
            {id, name, std::move(countries), std::move(ingredients), "tablet", "", "", false, Trust::Label, {"own-1"}});
    };
    product("painoff-night", "Painoff Night", {Country::US, Country::GB}, {"achine", "dozine"});
    product("painoff-plus", "Painoff Plus", {Country::US}, {"achine", "tealine"});
    product("slumber", "Slumber", {Country::US}, {"dozine"});
    product("slumber-gb", "Slumber", {Country::GB}, {"calmol"});
    content.products.back().withdrawn = true;
    product("back-head", "Back & Head", {Country::CA}, {"achine", "calmol"});
    product("tea-and-achine", "Tealix", {Country::IN}, {"tealine", "achine"});
    content.nameTypos = {{"paynoff nite", {"Painoff Night"}}};
    content.classes = {
        {"sleepers",
         "Sleep pills",
         "a sleep pill",
         "dozine, dozibe",
         {"sleeper"},
         {Plain{"It makes you sleep."}, Citation{"own-1"}},
         {Plain{"Hard to wake: call now."}, Citation{"own-1"}},
         true,
         true,
         true,
         {"achine", "needlin"}},
        {"teas",
         "Teas",
         "a tea",
         "tealine",
         {},
         {Plain{"It wakes you."}, Citation{"own-1"}},
         {},
         false,
         false,
         false,
         {"achine", "calmol", "needlin"}},
    };
    content.pairs.push_back(pair("sleepers", "calmol", Verdict::DoNotCombine, "Both make you sleepy."));
    content.pairs.push_back(pair("sleepers", "sleepers", Verdict::DoNotCombine, "You sleep too deep."));
}

} // namespace

MedicineContent madeUpMedicines()
{
    MedicineContent content;
    content.medicines = {achine(), calmol(), needlin()};
    content.extras = {{"alcohol", "Alcohol"}};
    content.pairs = {
        pair("achine", "calmol", Verdict::AskFirst, "You may get sleepy."),
        pair("needlin", "calmol", Verdict::DoNotCombine, "Both weaken."),
        pair("achine", "needlin", Verdict::CommonlyCombined, "Little."),
        pair("alcohol", "achine", Verdict::AskFirst, "Your stomach may bleed."),
        pair("alcohol", "calmol", Verdict::DoNotCombine, "You may stop breathing."),
    };
    addProducts(content);
    content.classFacts = {{"Relaxants", {words("They act on the brain."), words("They are for a short time.")}}};
    content.poisonNumbers = {{Country::GB, words("Here 555")}, {Country::US, words("There 777")}};
    content.poisonLines = {words("Here: 555.")};
    content.comparison = {
        "Side by side",
        "What the cells mean.",
        {{"achine", "Achine"}, {"calmol", "Calmol"}, {"needlin", "Jab"}},
        "Serious",
        {{"Heart or breath", {"tachycardia", "respiratory depression"}}, {"Ears or habit", {"tinnitus", "dependence"}}},
        "Others",
        {{"Head", {"headache"}},
         {"Sleep or mouth", {"somnolence", "xerostomia"}},
         {"Arm", {"injection-site reaction"}}}};
    return content;
}

Guide madeUpGuideWithMedicines(MedicineContent medicines)
{
    GuideContent content = madeUpContent();
    content.medicine = std::move(medicines);
    Section section;
    section.id = "look-up";
    section.title = "Look up a medicine";
    section.summary = words("Find yours.");
    section.lastChecked = "2026-11-22";
    section.checkAgainBy = "2027-11-22";
    section.blocks = {MedicineListReference{}};
    content.groups[1].sections.insert(content.groups[1].sections.begin(), section.id);
    content.sections.insert(content.sections.begin() + 1, std::move(section));
    return Guide(std::move(content));
}
