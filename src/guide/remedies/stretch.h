// Stretch: a stretch or a strength move, told once: how, how much, what to feel, when to stop, and who asks first.
#pragma once

#include "guide/remedies/led_move.h"
#include "guide/text/text.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace guide {

enum class Posture { Standing, Chair, Lying, HandsAndKnees };

inline constexpr std::array<std::pair<Posture, std::string_view>, 4> postureIds{{
    {Posture::Standing, "standing"},
    {Posture::Chair, "chair"},
    {Posture::Lying, "lying"},
    {Posture::HandsAndKnees, "hands-and-knees"},
}};

struct Stretch
{
    std::string id;
    std::string title;
    std::string figure; // the id of one
    std::vector<Posture> postures;
    bool firstDay = false; // gentle enough for the first day
    bool strength = false;
    std::vector<Text> steps;
    Text dose; // how long, and how many times
    Text howOften;
    Text feel;
    std::vector<Text> stop;
    std::vector<Text> askFirst;
    Text easier;
    Text chair; // the same, or another move, on a chair
    LedMove led;
};

// What a list of stretches shows: all that are done in this posture, or fit the first day.
struct StretchFilter
{
    std::optional<Posture> posture;
    bool firstDay = false;

    bool shows(const Stretch &stretch) const;
};

// "stretch/ID", as the command line names it.
inline const std::string stretchTargetStart = "stretch/";

} // namespace guide
