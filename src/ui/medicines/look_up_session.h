// LookUpSession: what the reader typed and ticked in the medicine look-up and its pages, while the program runs.
#pragma once

#include "guide/medicines/medicine_search.h"
#include "guide/medicines/product_search.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace ui {

struct LookUpSession
{
    QString typed;
    std::optional<guide::Availability> availability; // nothing: all of them
    int listPlace = 0;                               // how far the list was scrolled when a medicine was chosen there
    std::vector<std::string> compared;               // ids of the medicines to compare; none: all of them
    std::vector<std::string> together;               // ids of medicines and extras, in the order they were ticked
    std::optional<guide::MedicineIndex> index;       // built when the look-up is first opened
    std::optional<guide::ProductIndex> products;     // built when a name is first typed
};

} // namespace ui
