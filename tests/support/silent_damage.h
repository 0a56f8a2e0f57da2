// Slips of the pen that take safety from a content file, each done once at every place where it can be done.
#pragma once

#include "loading/json/json_text.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

// The content files, and what reviewed.json keeps of each.
struct ReviewedFileOfContent
{
    std::string file;
    loading::JsonValue root;
    loading::JsonValue reviewed;
};

class SilentDamage
{
public:
    SilentDamage();

    // Starts to count anew.
    void begin();

    // Of this file only the list, each item as a file of its own: a long list is held item by item, and to compare all
    // of it after each slip takes minutes.
    void partEachItem(std::string_view file, std::string_view list);

    // `path` names values of the files whose name begins with `files`: "rules/*/when" is the member "when" of each
    // rule. Where a value is not there, nothing is tried.

    // Puts another value in the place of each: `change` changes it, or returns false where there is nothing to do.
    void change(std::string_view files, std::string_view path, const std::function<bool(loading::JsonValue &)> &change);

    // Takes each item that `which` holds for out of each list.
    void removeItems(std::string_view files, std::string_view path,
                     const std::function<bool(const loading::JsonValue &)> &which = {});

    // Takes the member out of each object.
    void removeMember(std::string_view files, std::string_view path, std::string_view key);

    std::size_t tried() const { return m_tried; }
    std::size_t noticed() const { return m_noticed; }
    // What went through without a word.
    const std::vector<std::string> &accepted() const { return m_accepted; }

private:
    void atEach(std::string_view files, std::string_view path,
                const std::function<void(ReviewedFileOfContent &, loading::JsonValue &)> &visit);
    void tryOnce(const ReviewedFileOfContent &file, const std::string &what);

    std::vector<ReviewedFileOfContent> m_files;
    std::size_t m_tried = 0;
    std::size_t m_noticed = 0;
    std::vector<std::string> m_accepted;
};
