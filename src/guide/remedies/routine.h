// Routine: moves in an order, to be led through; and all that the program knows of leading.
#pragma once

#include "guide/remedies/pack_timer.h"
#include "guide/remedies/stretch.h"

namespace guide {

// A rest or a breathing, which no list of stretches shows.
struct Rest
{
    std::string id;
    std::string title;
    std::string figure; // the id of one; empty for breathing
    LedMove led;
};

struct Routine
{
    std::string id;
    std::string title;
    Text summary;
    std::vector<Place> places; // the first is the usual one
    // Ids of stretches and rests. The first that can be done is led; none is led twice.
    std::vector<std::vector<std::string>> steps;
};

struct PlaceLabel
{
    Place place = Place::Chair;
    std::string label;
};

struct LimitQuestion
{
    Limit limit = Limit::ThinBones;
    std::string label; // what a reader ticks
    Text then;         // what follows from it
};

// What the program says around stretches and routines. A comment names the places that fill() puts values in.
struct RoutineWords
{
    std::string where;
    std::string questions;
    std::string unfit;
    std::string leftOut;  // what the screen leaves out; {moves}
    std::string leaveOut; // what is to be left out of a sheet; {moves}
    std::string leaveOutAll;
    std::string nothing;
    std::string length;      // {count} {minutes}
    std::string withMinutes; // {title} {minutes}
    std::string withSeconds; // {say} {seconds}
    std::string left;
    std::string right;
    std::string howLong;
    std::string howOften;
    std::string feel;
    std::string easier;
    std::string chair;
    std::string ask;
    std::string stop;
    std::string steps;                   // {title}
    std::array<std::string, 4> postures; // by Posture
    std::string firstDay;
    std::string later;
    std::string stopTitle;
    std::string ownTitle;   // of the routine that the reader puts together
    std::string ownAbout;   // how to choose
    std::string ownMoves;   // what was chosen; {moves}
    std::string ownNothing; // nothing was chosen yet
    std::string hurts;      // while it is led, three buttons
    std::string tooHard;
    std::string stillTooHard;
    std::string howNow;
    std::string better;
    std::string same;
    std::string worse;
    std::string afterBetter;
    std::string afterSame;
    std::string afterWorse;
    std::string beforePack;      // above what must be so before heat or cold
    std::string afterPackBetter; // after heat or cold
    std::string afterPackSame;
};

struct RoutineContent
{
    std::vector<Stretch> stretches;
    std::vector<Rest> rests;
    std::vector<Routine> routines;
    std::vector<PlaceLabel> places;       // one for each Place
    std::vector<LimitQuestion> questions; // one for each Limit
    std::vector<Pack> packs;              // heat and cold
    Text stop;                            // for every move
    Text stopNow;                         // what needs help at once
    RoutineWords words;

    const Stretch *stretch(std::string_view id) const; // nullptr for an unknown id, here and below
    const Rest *rest(std::string_view id) const;
    const Routine *routine(std::string_view id) const;
    const Pack *pack(std::string_view id) const;
};

// Of a stretch or a rest, by its id.
struct MoveOf
{
    std::string title;
    std::string figure; // empty for breathing
    const LedMove *led = nullptr;
};
std::optional<MoveOf> moveOf(const RoutineContent &content, std::string_view id);

// "routine/ID", as links and the command line name it; what is led stands behind it.
inline const std::string routineTargetStart = "routine/";
inline const std::string ledTargetEnd = "/led";

// Of the routine that the reader puts together; content has none of this name.
inline const std::string ownRoutineId = "own";

// "timer/heat", as links name it.
inline const std::string packTargetStart = "timer/";

// The page that lists all stretches, and its filters: "stretches/chair", "stretches/chair/first-day".
inline const std::string stretchesPage = "stretches";

} // namespace guide
