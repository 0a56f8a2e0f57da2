#include "guide/base/index_set.h"

#include "support/catch.h"

#include <vector>

using Set = guide::IndexSet<128>;

namespace {

Set setOf(std::initializer_list<std::size_t> indexes)
{
    Set set;
    for (const std::size_t index : indexes)
        set.insert(index);
    return set;
}

std::vector<std::size_t> listOf(const Set &set)
{
    std::vector<std::size_t> indexes;
    set.forEach([&](std::size_t index) { indexes.push_back(index); });
    return indexes;
}

} // namespace

TEST_CASE("index set: it holds what was put in and nothing else")
{
    const Set set = setOf({0, 63, 64, 127});
    CHECK(set.size() == 4);
    CHECK_FALSE(set.empty());
    for (const std::size_t index : {0U, 63U, 64U, 127U})
        CHECK(set.contains(index));
    for (const std::size_t index : {1U, 62U, 65U, 126U})
        CHECK_FALSE(set.contains(index));
}

TEST_CASE("index set: a new one is empty and so is one from which all was taken")
{
    Set set;
    CHECK(set.empty());
    CHECK(set.size() == 0);
    set.insert(70);
    set.insert(70);
    CHECK(set.size() == 1);
    set.erase(70);
    CHECK(set == Set());
}

TEST_CASE("index set: it is walked in order across words")
{
    CHECK(listOf(setOf({127, 3, 64, 0})) == std::vector<std::size_t>{0, 3, 64, 127});
    CHECK(listOf(Set()).empty());
}

TEST_CASE("index set: union and intersection and difference are those of sets")
{
    const Set left = setOf({1, 2, 100});
    const Set right = setOf({2, 100, 101});
    CHECK((left | right) == setOf({1, 2, 100, 101}));
    CHECK((left & right) == setOf({2, 100}));
    CHECK((left - right) == setOf({1}));
    CHECK(left.intersects(right));
    CHECK_FALSE(left.intersects(setOf({3, 65})));
    CHECK_FALSE(left.intersects(Set()));
}
