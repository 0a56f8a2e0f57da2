// Catch2, version 2 (Debian 12) or 3 (Debian 13), under one name.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>

#include <string>

using Catch::Approx;

// Version 3 has the matchers of strings elsewhere, and calls one of them otherwise.
namespace Catch {

using Matchers::EndsWith;
using Matchers::StartsWith;

inline auto Contains(const std::string &part)
{
    return Matchers::ContainsSubstring(part);
}

} // namespace Catch
#else
#include <catch2/catch.hpp>
#endif
