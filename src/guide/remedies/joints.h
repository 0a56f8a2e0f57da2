// The joints of a person, and the bones between them.
#pragma once

#include "guide/remedies/geometry.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace guide {

// Of each pair the right one stands first, and the left one behind it.
enum class Joint {
    Hip,
    L3,
    T8,
    C7,
    Head,
    ShoulderRight,
    ShoulderLeft,
    ElbowRight,
    ElbowLeft,
    WristRight,
    WristLeft,
    HandRight,
    HandLeft,
    HipRight,
    HipLeft,
    KneeRight,
    KneeLeft,
    AnkleRight,
    AnkleLeft,
    ToeRight,
    ToeLeft,
};
inline constexpr std::size_t jointCount = 21;

// As content writes them, in the order of Joint.
inline constexpr std::array<std::string_view, jointCount> jointIds{
    "hip",     "l3",      "t8",      "c7",      "head",    "shoulder_r", "shoulder_l",
    "elbow_r", "elbow_l", "wrist_r", "wrist_l", "hand_r",  "hand_l",     "hip_r",
    "hip_l",   "knee_r",  "knee_l",  "ankle_r", "ankle_l", "toe_r",      "toe_l"};

class Joints
{
public:
    Point3 &operator[](Joint joint) { return m_points[static_cast<std::size_t>(joint)]; }
    const Point3 &operator[](Joint joint) const { return m_points[static_cast<std::size_t>(joint)]; }

private:
    std::array<Point3, jointCount> m_points{};
};

// A bone leads from the joint that carries it. From the hip outwards: each starts where an earlier one ended.
struct Bone
{
    Joint from;
    Joint to;
    double length;
    bool glides; // a shoulder blade slides on the ribs: its joint has no fixed distance from the spine
};

inline constexpr std::array<Bone, jointCount - 1> bones{{
    {Joint::Hip, Joint::L3, 8, false},
    {Joint::L3, Joint::T8, 11, false},
    {Joint::T8, Joint::C7, 13, false},
    {Joint::C7, Joint::Head, 9, false},
    {Joint::Hip, Joint::HipRight, 4.6, false},
    {Joint::Hip, Joint::HipLeft, 4.6, false},
    {Joint::C7, Joint::ShoulderRight, 10.8, true},
    {Joint::C7, Joint::ShoulderLeft, 10.8, true},
    {Joint::ShoulderRight, Joint::ElbowRight, 15, false},
    {Joint::ShoulderLeft, Joint::ElbowLeft, 15, false},
    {Joint::ElbowRight, Joint::WristRight, 14, false},
    {Joint::ElbowLeft, Joint::WristLeft, 14, false},
    {Joint::WristRight, Joint::HandRight, 8, false},
    {Joint::WristLeft, Joint::HandLeft, 8, false},
    {Joint::HipRight, Joint::KneeRight, 24, false},
    {Joint::HipLeft, Joint::KneeLeft, 24, false},
    {Joint::KneeRight, Joint::AnkleRight, 23, false},
    {Joint::KneeLeft, Joint::AnkleLeft, 23, false},
    {Joint::AnkleRight, Joint::ToeRight, 9.5, false},
    {Joint::AnkleLeft, Joint::ToeLeft, 9.5, false},
}};

// The limbs of one side. `hip` and `shoulder` are where they begin.
struct Limbs
{
    Joint shoulder;
    Joint elbow;
    Joint wrist;
    Joint hand;
    Joint hip;
    Joint knee;
    Joint ankle;
    Joint toe;
};

inline constexpr Limbs rightLimbs{Joint::ShoulderRight, Joint::ElbowRight, Joint::WristRight, Joint::HandRight,
                                  Joint::HipRight,      Joint::KneeRight,  Joint::AnkleRight, Joint::ToeRight};
inline constexpr Limbs leftLimbs{Joint::ShoulderLeft, Joint::ElbowLeft, Joint::WristLeft, Joint::HandLeft,
                                 Joint::HipLeft,      Joint::KneeLeft,  Joint::AnkleLeft, Joint::ToeLeft};

} // namespace guide
