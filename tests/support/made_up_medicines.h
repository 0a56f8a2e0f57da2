// Three made-up medicines, for tests that must not depend on the shipped words.
#pragma once

#include "guide/guide.h"

// "achine" Achine (Painoff; sold freely), "calmol" Calmol (Restwell, Calmex; prescription) and "needlin" Needlin (given
// by a clinician), with "alcohol" as the extra. Achine with Calmol: ask first. Calmol with Needlin: do not combine.
// Achine with Needlin: commonly combined. Alcohol with Achine: ask first; with Calmol: do not combine; with Needlin:
// nothing is said.
guide::MedicineContent madeUpMedicines();

// The made-up guide with medicines in it, and a page "look-up" that lists them.
guide::Guide madeUpGuideWithMedicines(guide::MedicineContent medicines = madeUpMedicines());
