#include "guide/medicines/medicine.h"

namespace guide {

std::string_view words(Availability availability)
{
    switch (availability) {
    case Availability::NoPrescription: return "No prescription needed in the US";
    case Availability::Prescription: return "Prescription only";
    case Availability::ClinicianOnly: break;
    }
    return "Given by a clinician only";
}

std::string_view words(Verdict verdict)
{
    switch (verdict) {
    case Verdict::DoNotCombine: return "do not combine without medical advice";
    case Verdict::AskFirst: return "ask first";
    case Verdict::CommonlyCombined: break;
    }
    return "commonly combined as directed";
}

} // namespace guide
