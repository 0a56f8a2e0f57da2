// Words: all that a reader is told and that belongs to no one page, from content. A comment names the places that
// fill() puts values in.
#pragma once

#include "guide/care/care_words.h"
#include "guide/medicines/medicine_words.h"
#include "guide/page/page_words.h"
#include "guide/search/search_sentences.h"
#include "guide/sheets/sheet_words.h"
#include "guide/text/aloud.h"
#include "guide/text/date.h"

namespace guide {

struct Words
{
    DateWords dates;
    PageWords pages;
    CareWords care;
    MedicineWords medicines;
    SheetWords sheets;
    SearchSentences search;
    AloudWords aloud;

    friend bool operator==(const Words &, const Words &) = default;
};

} // namespace guide
