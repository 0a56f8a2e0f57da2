// LedMove: how the program leads somebody through one thing to do, second by second.
//
// What a move is good for, and who must ask first, is told elsewhere: see stretch.h. All strings are for readers.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

// Where somebody is, and so what can be done there.
enum class Place { Chair, Standing, Bed, Floor };

inline constexpr std::array<std::pair<Place, std::string_view>, 4> placeIds{{
    {Place::Chair, "chair"},
    {Place::Standing, "standing"},
    {Place::Bed, "bed"},
    {Place::Floor, "floor"},
}};

// What is asked before the first start. A move that does not fit is left out.
enum class Limit { ThinBones, RecentInjury, LatePregnancy, SoreShoulder, NoFloor, VeryBadPain };

inline constexpr std::array<std::pair<Limit, std::string_view>, 6> limitIds{{
    {Limit::ThinBones, "thin-bones"},
    {Limit::RecentInjury, "recent-injury"},
    {Limit::LatePregnancy, "late-pregnancy"},
    {Limit::SoreShoulder, "sore-shoulder"},
    {Limit::NoFloor, "no-floor"},
    {Limit::VeryBadPain, "very-bad-pain"},
}};

enum class Side { Left, Right };

// One part of a repetition.
struct MovePart
{
    std::string say;  // may name a {side}
    std::string pose; // of the figure, where the part ends; empty for a breath
    int seconds = 0;
    bool hold = false; // the seconds are counted for the reader
};

struct LedMove
{
    std::vector<Place> places;  // where it can be done
    std::vector<Limit> notWith; // without NoFloor, which goes by the place
    bool breathing = false;     // a ring grows and shrinks in place of a figure
    std::optional<Side> sides;  // the one that the figure shows, which is led first; none for a move without sides
    std::string ready;          // how to get ready; may name a {side}
    int readySeconds = 0;
    bool turnOver = false;       // getting ready is needed for the second side too
    std::vector<MovePart> parts; // at least one
    int repetitions = 1;         // on each side
    std::string easier;          // the gentler form in a sentence
    int easierRepetitions = 1;   // of the gentler form, on each side
};

} // namespace guide
