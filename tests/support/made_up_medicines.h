// Three made-up medicines, for tests that must not depend on the shipped words.
#pragma once

#include "guide/guide.h"

// "achine" Achine (Painoff; sold freely), "calmol" Calmol (Restwell, Calmex; prescription) and "needlin" Needlin (given
// by a clinician), with "alcohol" as the extra. Achine with Calmol: ask first. Calmol with Needlin: do not combine.
// Achine with Needlin: commonly combined. Alcohol with Achine: ask first; with Calmol: do not combine; with Needlin:
// nothing is said. Products: Painoff Night (achine, called achamol too, and dozine, a sleep pill), Painoff Plus and
// Tealix (achine and tealine, a tea that counts for little), Back & Head (achine and calmol), and Slumber: dozine in
// the US, calmol in the UK, where it was withdrawn.
guide::MedicineContent madeUpMedicines();

// The made-up guide with medicines in it, and a page "look-up" that lists them.
guide::Guide madeUpGuideWithMedicines(guide::MedicineContent medicines = madeUpMedicines());
