// Source: where a claim of the guide comes from, and how it was read.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace guide {

enum class SourceSeen {
    Page,      // the publisher's own page or the journal's record
    Part,      // only part of it could be read
    Copy,      // its text, on somebody else's page
    Weak,      // a blog, a forum, a news page: kept for practical detail alone
    NotOpened, // named by the article; could not be opened
};

inline constexpr std::array<std::pair<SourceSeen, std::string_view>, 5> sourceSeenIds{{
    {SourceSeen::Page, "page"},
    {SourceSeen::Part, "part"},
    {SourceSeen::Copy, "copy"},
    {SourceSeen::Weak, "weak"},
    {SourceSeen::NotOpened, "not-opened"},
}};

// What a source is cited for first; the list of sources is grouped by it.
enum class SourceTopic { Article, Remedies, SeekCare, Medicines, Products };

inline constexpr std::array<std::pair<SourceTopic, std::string_view>, 5> sourceTopicIds{{
    {SourceTopic::Article, "article"},
    {SourceTopic::Remedies, "remedies"},
    {SourceTopic::SeekCare, "seek-care"},
    {SourceTopic::Medicines, "medicines"},
    {SourceTopic::Products, "products"},
}};

struct Source
{
    std::string id;
    std::string reference; // in full: authors, title, publisher or journal, year, pages
    std::string url;       // empty only where no address is known; `note` then says so
    std::string doi;       // empty where there is none
    std::string read;      // ISO date
    SourceSeen seen = SourceSeen::Page;
    std::string note;                         // for the reader; may be empty
    SourceTopic topic = SourceTopic::Article; // Article: the patient article, and the sources that it lists itself
};

} // namespace guide
