// What is in the products, and the classes: that every name leads somewhere, and to one answer in each country.
#pragma once

#include "guide/medicines/medicine.h"
#include "loading/json/problems.h"

namespace loading {

void checkProducts(const guide::MedicineContent &content, Problems &problems);

} // namespace loading
