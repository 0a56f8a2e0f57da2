// A small symptom check that holds one of everything: nine symptoms, four rules, and all words around an answer.
#pragma once

#include "guide/care/seek_care.h"
#include "guide/guide.h"

#include <initializer_list>

// In the order of the symptoms.
namespace made_up {
inline constexpr guide::SymptomIndex crushingChest = 0; // emergency-now, call
inline constexpr guide::SymptomIndex numbLegs = 1;      // emergency-now, emergency department
inline constexpr guide::SymptomIndex fever = 2;         // urgent-today, today
inline constexpr guide::SymptomIndex yellowEyes = 3;    // urgent-today, emergency department
inline constexpr guide::SymptomIndex pregnant = 4;      // appointment-soon
inline constexpr guide::SymptomIndex weakBones = 5;     // appointment-soon
inline constexpr guide::SymptomIndex smallKnock = 6;    // nothing alone
inline constexpr guide::SymptomIndex soreKnob = 7;      // appointment-soon; asked after a small knock
inline constexpr guide::SymptomIndex clotRisk = 8;      // nothing alone; asked of the pregnant, and after a small knock

// In the order of the rules.
inline constexpr std::size_t feverAndNumbLegs = 0;  // emergency-now, call
inline constexpr std::size_t knockAndRisk = 1;      // urgent-today, today; two ways
inline constexpr std::size_t pregnantAndUrgent = 2; // urgent-today, maternity, with a timing
inline constexpr std::size_t bonesAlone = 3;        // appointment-soon, with a timing; one part

// Every question a no, but for these.
guide::Replies repliesWith(std::initializer_list<guide::SymptomIndex> yes,
                           std::initializer_list<guide::SymptomIndex> notSure = {});
} // namespace made_up

// Fills in the symptoms, their families, the rules and Care. Cites "own-1".
void addMadeUpCare(guide::GuideContent &content);
