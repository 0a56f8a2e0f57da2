#include "support/made_up_care.h"

using namespace guide;

namespace {

Symptom symptom(std::string id, Urgency urgency, CareSetting where, std::string clinical)
{
    Symptom made;
    made.id = std::move(id);
    made.group = "signs";
    made.question = "Is it " + made.id + "?";
    made.sign = "A sign of " + made.id;
    made.clinical = std::move(clinical);
    made.urgency = urgency;
    made.where = where;
    made.why = {Plain{"This can point to " + made.id + " trouble."}};
    made.sources = {"own-1"};
    return made;
}

SymptomSet setOf(std::initializer_list<SymptomIndex> symptoms)
{
    SymptomSet set;
    for (const SymptomIndex index : symptoms)
        set.insert(index);
    return set;
}

CareRule rule(std::string id, std::vector<Conjunction> when, Urgency urgency, CareSetting where, std::string timing)
{
    std::string name = "Pattern " + id;
    return {std::move(id),     std::move(name), std::move(when), urgency, where, {Plain{"Together they mean more."}},
            std::move(timing), {"own-1"}};
}

CareAnswer answer(const std::string &title, const std::string &cardTitle)
{
    return {cardTitle,
            {Plain{title + ": what was found."}},
            {{Plain{title + ": look out."}}},
            {Plain{title + ": not known."}},
            {Plain{title + ": how long."}},
            {"own-1"}};
}

WaitingAdvice advice(const std::string &id)
{
    WaitingAdvice made;
    made.id = id;
    made.title = "While you wait, " + id;
    made.toDo = {{Plain{"Do what " + id + " says."}}};
    made.notToDo = {{Plain{"Do not do what " + id + " forbids."}}};
    made.sources = {"own-1"};
    return made;
}

WaitingAdvice adviceFor(const std::string &id, Urgency urgency)
{
    WaitingAdvice made = advice(id);
    made.urgency = urgency;
    return made;
}

Care madeUpCare()
{
    Care care;
    const auto set = [&](Urgency urgency, const std::string &title, const std::string &cardTitle) {
        care.answers[static_cast<std::size_t>(urgency)] = answer(title, cardTitle);
    };
    set(Urgency::EmergencyNow, "Emergency", "Call now if:");
    set(Urgency::UrgentToday, "Today", "Phone today if:");
    set(Urgency::AppointmentSoon, "Soon", "Book a visit if:");
    set(Urgency::SelfCareWatch, "Home", "");
    care.notFinished = answer("Open", "");
    care.openTitle = "Open";
    care.openAction = {Plain{"Answer the rest."}};
    for (const auto &[where, id] : whereIds)
        care.places[static_cast<std::size_t>(where)] = {"Place " + std::string(id),
                                                        {Plain{"How to get there."}},
                                                        {Plain{"Call instead if it gets worse."}},
                                                        {"own-1"}};

    WaitingAdvice still = advice("still");
    still.lead = {Plain{"Keep still."}};
    still.symptoms = setOf({made_up::numbLegs});
    still.rules.insert(made_up::feverAndNumbLegs);
    care.waitingAdvice = {adviceFor("emergency", Urgency::EmergencyNow), std::move(still),
                          adviceFor("today", Urgency::UrgentToday), adviceFor("soon", Urgency::AppointmentSoon),
                          adviceFor("home", Urgency::SelfCareWatch)};
    care.timeRules = {{{Plain{"After a week: book."}}, {"own-1"}}};
    care.specialGroups = {{"Pregnancy", {Plain{"Ask the maternity unit."}}, setOf({made_up::pregnant}), {"own-1"}}};
    care.atHome = {{"Ease it", "remedies"}};
    care.numbers = {{"GB", "United Kingdom", "999", PhoneNumber{"111", "NHS 111"}, {}, {"own-1"}},
                    {"US",
                     "United States",
                     "911",
                     {},
                     PhoneNumber{"1-800", "Poison Line"},
                     {"own-1"},
                     PhoneNumber{"988", "988", "Call or text."}}};
    care.screens = {{"You", {made_up::pregnant, made_up::weakBones, made_up::smallKnock}},
                    {"Danger signs", {made_up::crushingChest, made_up::numbLegs}},
                    {"Illness", {made_up::fever, made_up::yellowEyes}},
                    {"More", {made_up::soreKnob, made_up::clotRisk}}};
    return care;
}

} // namespace

void addMadeUpCare(GuideContent &content)
{
    using namespace made_up;
    content.symptomGroups = {{"signs", "Signs"}};
    content.symptoms = {
        symptom("crushing-chest", Urgency::EmergencyNow, CareSetting::Call, "Angina"),
        symptom("numb-legs", Urgency::EmergencyNow, CareSetting::EmergencyDepartment, "Hypoaesthesia"),
        symptom("fever", Urgency::UrgentToday, CareSetting::Today, "Pyrexia"),
        symptom("yellow-eyes", Urgency::UrgentToday, CareSetting::EmergencyDepartment, "Jaundice"),
        symptom("pregnant", Urgency::AppointmentSoon, CareSetting::Book, "Gravidity"),
        symptom("weak-bones", Urgency::AppointmentSoon, CareSetting::Book, "Osteoporosis"),
        symptom("small-knock", Urgency::SelfCareWatch, CareSetting::Watch, "Minor trauma"),
        symptom("sore-knob", Urgency::AppointmentSoon, CareSetting::Book, "Point tenderness"),
        symptom("clot-risk", Urgency::SelfCareWatch, CareSetting::Watch, "Thrombophilia"),
    };
    content.symptoms[soreKnob].askedIf = setOf({smallKnock});
    content.symptoms[clotRisk].askedIf = setOf({pregnant, smallKnock});
    content.symptomFamilies = {{"risk", setOf({weakBones, clotRisk})}};
    content.careRules = {
        rule("R-1", {{setOf({fever}), setOf({numbLegs})}}, Urgency::EmergencyNow, CareSetting::Call, ""),
        rule("R-2",
             {{setOf({smallKnock}), setOf({weakBones, clotRisk})},
              {setOf({smallKnock}), setOf({pregnant}), setOf({soreKnob})}},
             Urgency::UrgentToday, CareSetting::Today, ""),
        rule("R-3", {{setOf({pregnant}), setOf({fever, yellowEyes})}}, Urgency::UrgentToday, CareSetting::Maternity,
             "Phone the unit now"),
        rule("R-4", {{setOf({weakBones})}}, Urgency::AppointmentSoon, CareSetting::Book, "Book within 2 days"),
    };
    content.care = madeUpCare();
}

Replies made_up::repliesWith(std::initializer_list<SymptomIndex> yes, std::initializer_list<SymptomIndex> notSure)
{
    Replies replies;
    for (SymptomIndex i = 0; i <= clotRisk; ++i)
        replies.set(i, Reply::No);
    for (const SymptomIndex symptom : yes)
        replies.set(symptom, Reply::Yes);
    for (const SymptomIndex symptom : notSure)
        replies.set(symptom, Reply::NotSure);
    return replies;
}
