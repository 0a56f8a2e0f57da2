// Overloaded: several lambdas as one visitor for std::visit.
#pragma once

namespace guide {

template<typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

template<typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace guide
