// PageContext: what every part of a page is made from, and what the reader opened.
#pragma once

#include "document/text/text_writer.h"
#include "guide/guide.h"

#include <functional>
#include <set>
#include <string>
#include <utility>

namespace ui {

// What the reader opened, on every page, for as long as the program runs.
class OpenFolds
{
public:
    bool contains(const std::string &page, const std::string &title) const { return m_folds.contains({page, title}); }
    void set(const std::string &page, const std::string &title, bool open)
    {
        if (open)
            m_folds.insert({page, title});
        else
            m_folds.erase({page, title});
    }

    // The titles of one page.
    std::set<std::string> ofPage(const std::string &page) const
    {
        std::set<std::string> titles;
        for (const auto &[id, title] : m_folds) {
            if (id == page)
                titles.insert(title);
        }
        return titles;
    }

private:
    std::set<std::pair<std::string, std::string>> m_folds; // page and title
};

// LyingDown: the reader lies on the floor, two metres away: large text, and all by the arrows, Enter, Space and Esc.
enum class Density { Usual, LyingDown };

// The guide and the style must outlive all that is made from it.
struct PageContext
{
    const guide::Guide &guide;
    const document::PageStyle &style;
    std::string today; // an ISO date
    OpenFolds &openFolds;
    Density density = Density::Usual;
    std::function<std::string()> country{}; // where the reader is, as Care::numbers writes it; empty: not known
};

} // namespace ui
