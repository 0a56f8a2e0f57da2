// LookUpSession: what the reader typed and ticked in the medicine look-up, while the program runs.
#pragma once

#include "guide/medicines/medicine_search.h"

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
    std::vector<std::string> together;               // ids of medicines and extras, in the order they were ticked
    std::optional<guide::MedicineIndex> index;       // built when the look-up is first opened
};

} // namespace ui
