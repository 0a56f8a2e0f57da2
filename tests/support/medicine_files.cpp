#include "support/medicine_files.h"

#include "support/catch.h"

namespace fs = std::filesystem;

ContentFiles medicineContent()
{
    ContentFiles files = filesIn(fs::path(MIDBACK_SOURCE_DIR) / "tests" / "data" / "medicines");
    files.merge(tinyContent());
    return files;
}

ContentFiles medicineContentWith(const std::string &file, const std::string &before, const std::string &after)
{
    ContentFiles files = medicineContent();
    std::string &text = files.at(file);
    const auto at = text.find(before);
    INFO(file << ": " << before);
    REQUIRE(at != std::string::npos);
    text.replace(at, before.size(), after);
    return files;
}

Faults medicineFaultsWith(const std::string &file, const std::string &before, const std::string &after)
{
    return faultsOf(medicineContentWith(file, before, after));
}
