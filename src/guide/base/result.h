// Result<T, E>: a value, or the reason why there is none.
//
// Shaped like std::expected, which C++20 does not have yet; the names are the same, so that the one can replace the
// other. Reading value() of a failed result, or error() of a good one, is a broken program: it asserts.
#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace guide {

template<typename E>
struct Unexpected
{
    E error;
};

template<typename E>
Unexpected(E) -> Unexpected<E>;

struct Done
{
};

template<typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &value()
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    const E &error() const
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }

    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_state;
};

} // namespace guide
