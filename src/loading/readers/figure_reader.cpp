#include "loading/readers/content_readers.h"

#include <algorithm>

namespace loading {
namespace {

using guide::FigurePart;

constexpr double farthest = 300; // units from the middle of the floor
constexpr double largest = 150;

constexpr std::array<std::pair<FigurePart, std::string_view>, 11> figureParts{{
    {FigurePart::ArmRight, "arm_r"},
    {FigurePart::ArmLeft, "arm_l"},
    {FigurePart::LegRight, "leg_r"},
    {FigurePart::LegLeft, "leg_l"},
    {FigurePart::LowerRight, "lower_r"},
    {FigurePart::LowerLeft, "lower_l"},
    {FigurePart::Lower, "lower"},
    {FigurePart::Pelvis, "pelvis"},
    {FigurePart::Shirt, "shirt"},
    {FigurePart::Head, "head"},
    {FigurePart::Props, "props"},
}};

constexpr std::array<std::pair<guide::TrunkEdge, std::string_view>, 5> edges{{
    {guide::TrunkEdge::Back, "back"},
    {guide::TrunkEdge::Front, "front"},
    {guide::TrunkEdge::Left, "left"},
    {guide::TrunkEdge::Right, "right"},
    {guide::TrunkEdge::Middle, "middle"},
}};

constexpr std::array<std::pair<guide::PropLayer, std::string_view>, 3> propLayers{{
    {guide::PropLayer::Back, "back"},
    {guide::PropLayer::Middle, "middle"},
    {guide::PropLayer::Inner, "inner"},
}};

constexpr std::array<std::pair<guide::WallTone, std::string_view>, 3> wallTones{{
    {guide::WallTone::Face, "face"},
    {guide::WallTone::Side, "side"},
    {guide::WallTone::Floor, "floor"},
}};

template<std::size_t... index>
constexpr auto jointChoicesFrom(std::index_sequence<index...>)
{
    return std::array<std::pair<guide::Joint, std::string_view>, guide::jointCount>{
        {{static_cast<guide::Joint>(index), guide::jointIds[index]}...}};
}

constexpr auto jointChoices = jointChoicesFrom(std::make_index_sequence<guide::jointCount>());

guide::Point3 readPoint(FieldReader &reader, std::string_view key)
{
    const std::vector<double> numbers = reader.decimals(key, 3, -farthest, farthest);
    return {numbers[0], numbers[1], numbers[2]};
}

guide::PagePoint readPagePoint(FieldReader &reader, std::string_view key)
{
    const std::vector<double> numbers = reader.decimals(key, 2, -farthest, farthest);
    return {numbers[0], numbers[1]};
}

// Each word of a list, as the value that stands beside it.
template<typename Value, std::size_t Count>
std::vector<Value> readWords(FieldReader &reader, std::string_view key,
                             const std::array<std::pair<Value, std::string_view>, Count> &choices)
{
    std::vector<Value> read;
    reader.values(key, [&](const JsonValue &item) {
        const auto found = std::find_if(choices.begin(), choices.end(),
                                        [&](const auto &choice) { return choice.second == item.string; });
        if (found != choices.end()) {
            read.push_back(found->first);
            return;
        }
        std::string known;
        for (const auto &[value, word] : choices)
            known.append(known.empty() ? "" : ", ").append(word);
        reader.faultAt(item, isButExpected(item, "one of: " + known));
    });
    return read;
}

guide::Highlight readHighlight(FieldReader &reader)
{
    if (reader.has("centre")) {
        const guide::Point3 centre = readPoint(reader, "centre");
        const std::vector<double> half = reader.decimals("half", 2, 0, largest);
        return guide::TrunkSpot{centre, half[0], half[1]};
    }
    guide::TrunkStrip strip;
    const std::vector<double> band = reader.decimals("band", 2, -1, 3);
    strip.from = band[0];
    strip.to = band[1];
    if (strip.from >= strip.to)
        reader.fault("band", "must begin below its end");
    strip.edge = reader.choice("edge", edges);
    strip.depth = reader.decimal("depth", 0, 2);
    strip.belt = reader.optionalFlag("belt");
    strip.lower = reader.optionalFlag("lower");
    return strip;
}

guide::Arrow readArrow(FieldReader &reader)
{
    return {readPagePoint(reader, "from"), readPagePoint(reader, "via"), readPagePoint(reader, "to"),
            reader.optionalFlag("arc"), reader.optionalFlag("both")};
}

using ReadProp = void (*)(FieldReader &, guide::Prop &);

void readBox(FieldReader &reader, guide::Prop &prop)
{
    prop.shape = guide::BoxProp{readPoint(reader, "least"), readPoint(reader, "most")};
}

void readMat(FieldReader &reader, guide::Prop &prop)
{
    const guide::PagePoint least = readPagePoint(reader, "least");
    const guide::PagePoint most = readPagePoint(reader, "most");
    prop.shape = guide::MatProp{least.x, least.y, most.x, most.y};
}

void readRug(FieldReader &reader, guide::Prop &prop)
{
    const std::vector<double> half = reader.decimals("half", 2, 0, largest);
    prop.shape = guide::RugProp{readPoint(reader, "centre"), half[0], half[1]};
}

void readPillow(FieldReader &reader, guide::Prop &prop)
{
    prop.shape = guide::PillowProp{readPoint(reader, "centre"), readPoint(reader, "half")};
}

void readCylinder(FieldReader &reader, guide::Prop &prop)
{
    prop.shape = guide::CylinderProp{readPoint(reader, "centre"), reader.decimal("half", 0, largest),
                                     reader.decimal("radius", 0, largest)};
}

void readBall(FieldReader &reader, guide::Prop &prop)
{
    prop.shape = guide::BallProp{readPoint(reader, "centre"), reader.decimal("radius", 0, largest)};
}

void readWall(FieldReader &reader, guide::Prop &prop)
{
    guide::WallProp wall;
    wall.tone = reader.choice("tone", wallTones);
    const std::vector<double> numbers = reader.decimals("corners", 12, -farthest, farthest);
    for (std::size_t i = 0; i < numbers.size(); i += 3)
        wall.corners.push_back({numbers[i], numbers[i + 1], numbers[i + 2]});
    prop.shape = std::move(wall);
}

constexpr std::array<std::pair<ReadProp, std::string_view>, 7> propTypes{{
    {readBox, "box"},
    {readMat, "mat"},
    {readRug, "rug"},
    {readPillow, "pillow"},
    {readCylinder, "cylinder"},
    {readBall, "ball"},
    {readWall, "wall"},
}};

guide::Prop readProp(FieldReader &reader)
{
    guide::Prop prop;
    if (const ReadProp read = reader.choice("type", propTypes))
        read(reader, prop);
    else
        reader.ignoreRest();
    if (reader.has("layer"))
        prop.layer = reader.choice("layer", propLayers);
    return prop;
}

// What most figures have: the left side of the body is far from the viewer.
const std::vector<FigurePart> usualOrder{FigurePart::ArmLeft, FigurePart::LegLeft,    FigurePart::Shirt,
                                         FigurePart::Head,    FigurePart::LowerRight, FigurePart::ArmRight};
const std::vector<FigurePart> usuallyFar{FigurePart::ArmLeft, FigurePart::LegLeft};

void readJoints(FieldReader &reader, guide::Joints &joints)
{
    for (std::size_t i = 0; i < guide::jointCount; ++i)
        joints[static_cast<guide::Joint>(i)] = readPoint(reader, guide::jointIds[i]);
}

guide::Pose readPose(FieldReader &reader, const std::vector<guide::Pose> &before)
{
    guide::Pose pose;
    pose.id = reader.id();
    reader.object("joints", [&](FieldReader &joints) { readJoints(joints, pose.joints); });
    pose.face = readPoint(reader, "face");
    if (reader.has("head_up"))
        pose.headUp = readPoint(reader, "head_up");
    pose.order = reader.has("order") ? readWords(reader, "order", figureParts) : usualOrder;
    pose.far = reader.has("far") ? readWords(reader, "far", figureParts) : usuallyFar;
    reader.optionalObjects("highlights",
                           [&](FieldReader &highlight) { pose.highlights.push_back(readHighlight(highlight)); });
    reader.optionalObjects("arrows", [&](FieldReader &arrow) { pose.arrows.push_back(readArrow(arrow)); });
    if (reader.has("ghost")) {
        const std::string ghost = reader.string("ghost");
        const auto found =
            std::find_if(before.begin(), before.end(), [&](const auto &each) { return each.id == ghost; });
        if (found == before.end())
            reader.fault("ghost", "no pose before this one is called \"" + ghost + "\"");
        pose.ghost = static_cast<std::size_t>(found - before.begin());
    }
    if (reader.has("blades")) {
        reader.object("blades", [&](FieldReader &blades) {
            pose.blades = {blades.decimal("gap", 0, 10), blades.decimal("drop", 0, 10)};
        });
    }
    pose.hardShoulder = reader.optionalFlag("hard_shoulder");
    return pose;
}

void readShown(FieldReader &reader, guide::Figure &figure)
{
    for (const std::string &id : reader.strings("shown")) {
        if (const guide::Pose *pose = figure.pose(id))
            figure.shown.push_back(static_cast<std::size_t>(pose - figure.poses.data()));
        else
            reader.fault("shown", "there is no pose \"" + id + "\"");
    }
}

guide::Figure readFigure(FieldReader &reader)
{
    guide::Figure figure;
    figure.id = reader.id();
    figure.alternative = reader.string("alternative");
    reader.object("camera", [&](FieldReader &camera) {
        figure.camera = {camera.decimal("yaw", -180, 180), camera.decimal("pitch", -90, 90),
                         camera.optionalFlag("mirror")};
    });
    const std::vector<double> box = reader.decimals("box", 4, -farthest, farthest);
    figure.box = {{box[0], box[1]}, {box[2], box[3]}};
    if (figure.box.width() <= 0 || figure.box.height() <= 0)
        reader.fault("box", "has no room, expected left, bottom, right, top");
    reader.optionalObjects("props", [&](FieldReader &prop) { figure.props.push_back(readProp(prop)); });
    figure.anchor = reader.choice("anchor", jointChoices);
    if (reader.has("pins"))
        figure.pins = readWords(reader, "pins", jointChoices);
    reader.objects("poses", [&](FieldReader &pose) { figure.poses.push_back(readPose(pose, figure.poses)); });
    readShown(reader, figure);
    return figure;
}

} // namespace

void readFigures(FieldReader &reader, std::vector<guide::Figure> &figures)
{
    reader.objectsOrNone("figures", [&](FieldReader &figure) { figures.push_back(readFigure(figure)); });
}

} // namespace loading
