// Symptoms as content names them, wherever it does: by id, as a family ("set"), or all of one urgency.
#pragma once

#include "guide/guide.h"
#include "loading/json/field_reader.h"

#include <optional>

namespace loading {

// The symptom of this id. Notes the mention; an unknown id is told by guide_check.h, once all files have been read.
std::optional<guide::SymptomIndex> readSymptomId(FieldReader &reader, const JsonValue &value,
                                                 const guide::GuideContent &content);

// A list at `key` of ids, of {"set": ID} and of {"urgency": ID}. A fault if the list, or what an entry stands for, is
// empty.
guide::SymptomSet readSymptomSet(FieldReader &reader, std::string_view key, const guide::GuideContent &content);

} // namespace loading
