// Words that no medicine file may hold, whoever wrote them.
#pragma once

#include "loading/json/field_reader.h"

namespace loading {

// "safe", "safely", "safer", "safest": no guide can promise that of a medicine.
void refuseSafe(const JsonText &json, Notes &notes);

// An amount such as "5 mg" or "2 tablets": what is taken on prescription is taken as prescribed.
void refuseDoses(const JsonText &json, Notes &notes);

} // namespace loading
