#include "guide/page/page_sources.h"

#include "support/made_up_words.h"

#include "support/catch.h"

using namespace guide;

namespace {

std::string sourceWords(const Source &source)
{
    return plainText(sourceText(source, madeUpWords()));
}

} // namespace

TEST_CASE("page: a source is told with its address and the way it was read")
{
    Source source{"id", "First A. A paper. 2001.", "https://one.example/p", "", "2026-11-01", SourceSeen::Page,
                  "",   SourceTopic::Remedies};
    CHECK(sourceWords(source) == "First A. A paper. 2001. https://one.example/p Read on 1 November 2026.");
    source.seen = SourceSeen::Part;
    CHECK_THAT(sourceWords(source), Catch::EndsWith(" Read in part on 1 November 2026."));
    source.seen = SourceSeen::Copy;
    CHECK_THAT(sourceWords(source), Catch::EndsWith(" Read as a copy on 1 November 2026."));
    source.seen = SourceSeen::Weak;
    CHECK_THAT(sourceWords(source), Catch::EndsWith(" A weaker source, read on 1 November 2026."));
    source.seen = SourceSeen::NotOpened;
    CHECK_THAT(sourceWords(source), Catch::EndsWith(" Looked for, and not opened, on 1 November 2026."));
}

TEST_CASE("page: a source without an address tells its note and a full stop is never missing or doubled")
{
    const Source source{
        "id", "Second B. A book", "", "", "2026-11-02", SourceSeen::Page, "It is out of print.", SourceTopic::Remedies};
    CHECK(sourceWords(source) == "Second B. A book. Read on 2 November 2026. It is out of print.");
}

TEST_CASE("page: a DOI is told once")
{
    Source source{"id",
                  "C.",
                  "https://three.example/x",
                  "10.1000/xyz",
                  "2026-11-03",
                  SourceSeen::Page,
                  "",
                  SourceTopic::Remedies};
    CHECK(sourceWords(source) == "C. https://three.example/x doi:10.1000/xyz Read on 3 November 2026.");
    source.url = "https://doi.org/10.1000/xyz";
    CHECK(sourceWords(source) == "C. https://doi.org/10.1000/xyz Read on 3 November 2026.");
}
