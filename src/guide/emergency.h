// The emergency line. Compiled in, so that no fault of content, settings or disk can hide it.
#pragma once

#include <string_view>

namespace guide {

inline constexpr std::string_view emergencyTitle = "Get help now";
inline constexpr std::string_view emergencyLine =
    "Call your local emergency number for chest pain, trouble breathing, new weak or numb legs, new bladder or bowel "
    "trouble.";
inline constexpr std::string_view notADiagnosis = "General information, not a diagnosis";
inline constexpr std::string_view notADiagnosisInShort = "Not a diagnosis"; // where there is room for one line

} // namespace guide
