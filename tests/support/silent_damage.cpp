#include "support/silent_damage.h"

#include "loading/review/review.h"
#include "loading/review/review_changes.h"
#include "loading/review/reviewed_part.h"
#include "support/shipped_guide.h"

#include "support/catch.h"

#include <algorithm>

using loading::JsonValue;

namespace {

JsonValue *memberOf(JsonValue &object, std::string_view key)
{
    for (auto &[name, value] : object.members) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

std::string_view takeStep(std::string_view &path)
{
    const auto end = std::min(path.find('/'), path.size());
    const std::string_view step = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    return step;
}

void walk(JsonValue &value, std::string_view path, const std::function<void(JsonValue &)> &visit)
{
    if (path.empty()) {
        visit(value);
        return;
    }
    const std::string_view step = takeStep(path);
    if (step != "*") {
        if (JsonValue *member = memberOf(value, step))
            walk(*member, path, visit);
        return;
    }
    for (JsonValue &item : value.items)
        walk(item, path, visit);
}

} // namespace

SilentDamage::SilentDamage()
{
    const loading::JsonText reviewed = jsonFile("content/en/" + loading::reviewedFile);
    for (const auto &[file, part] : reviewed.root().members)
        m_files.push_back({file, jsonFile("content/en/" + file).root(), part});
}

void SilentDamage::begin()
{
    m_tried = 0;
    m_noticed = 0;
    m_accepted.clear();
}

void SilentDamage::partEachItem(std::string_view file, std::string_view list)
{
    const auto found =
        std::find_if(m_files.begin(), m_files.end(), [&](const auto &each) { return each.file == file; });
    REQUIRE(found != m_files.end());
    const std::vector<JsonValue> items = found->root.member(list)->items;
    const std::vector<JsonValue> reviewed = found->reviewed.member(list)->items;
    REQUIRE(items.size() == reviewed.size());
    ReviewedFileOfContent part = std::move(*found);
    for (JsonValue *value : {&part.root, &part.reviewed}) {
        std::erase_if(value->members, [&](const auto &member) { return member.first != list; });
        memberOf(*value, list)->items.clear();
    }
    m_files.erase(found);
    for (std::size_t i = 0; i < items.size(); ++i) {
        m_files.push_back(part);
        memberOf(m_files.back().root, list)->items = {items[i]};
        memberOf(m_files.back().reviewed, list)->items = {reviewed[i]};
    }
}

void SilentDamage::atEach(std::string_view files, std::string_view path,
                          const std::function<void(ReviewedFileOfContent &, JsonValue &)> &visit)
{
    for (ReviewedFileOfContent &file : m_files) {
        if (file.file.starts_with(files))
            walk(file.root, path, [&](JsonValue &value) { visit(file, value); });
    }
}

void SilentDamage::tryOnce(const ReviewedFileOfContent &file, const std::string &what)
{
    ++m_tried;
    if (changesSince(file.reviewed, loading::reviewedPart(file.file, file.root)).empty())
        m_accepted.push_back(file.file + ": " + what);
    else
        ++m_noticed;
}

void SilentDamage::change(std::string_view files, std::string_view path, const std::function<bool(JsonValue &)> &change)
{
    atEach(files, path, [&](const ReviewedFileOfContent &file, JsonValue &value) {
        const JsonValue before = value;
        if (change(value))
            tryOnce(file, "changed a value of " + std::string(path) + ", " + before.string);
        value = before;
    });
}

void SilentDamage::removeItems(std::string_view files, std::string_view path,
                               const std::function<bool(const JsonValue &)> &which)
{
    atEach(files, path, [&](const ReviewedFileOfContent &file, JsonValue &list) {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            if (which && !which(list.items[i]))
                continue;
            const auto at = list.items.begin() + static_cast<std::ptrdiff_t>(i);
            JsonValue item = std::move(*at);
            list.items.erase(at);
            tryOnce(file, "removed item " + std::to_string(i) + " of " + std::string(path));
            list.items.insert(list.items.begin() + static_cast<std::ptrdiff_t>(i), std::move(item));
        }
    });
}

void SilentDamage::removeMember(std::string_view files, std::string_view path, std::string_view key)
{
    atEach(files, path, [&](const ReviewedFileOfContent &file, JsonValue &object) {
        if (!object.member(key))
            return;
        const auto before = object.members;
        std::erase_if(object.members, [&](const auto &member) { return member.first == key; });
        tryOnce(file, "removed " + std::string(key) + " of " + std::string(path));
        object.members = before;
    });
}
