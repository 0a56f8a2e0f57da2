#include "loading/guide_loader.h"

#include "support/content_files.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

namespace {

using Faults = std::vector<std::string>;

const std::string figureFile = "figures.json";

Faults faultsInFigure(const std::string &before, const std::string &after)
{
    return faultsOf(tinyContentWith(figureFile, before, after));
}

} // namespace

TEST_CASE("figure reader: joints and camera and what is drawn with them are read")
{
    const auto loaded = loading::loadGuide(readFrom(tinyContent()));
    REQUIRE(loaded);
    const Figure *figure = loaded->figure("standing");
    REQUIRE(figure);
    CHECK_FALSE(loaded->figure("sitting"));
    CHECK(figure->alternative == "A person stands.");
    CHECK(figure->camera.pitch == 6);
    CHECK(figure->box.most.y == 110.5);
    REQUIRE(figure->poses.size() == 1);
    const Pose &pose = figure->poses[0];
    CHECK(pose.joints[Joint::Hip].y == Approx(50).margin(5));
    CHECK(pose.joints[Joint::ToeLeft].x > pose.joints[Joint::ToeRight].x);
    CHECK(pose.order.front() == FigurePart::Lower);
    CHECK(pose.far.empty());
    CHECK(std::get<TrunkStrip>(pose.highlights.at(0)).edge == TrunkEdge::Right);
    CHECK(pose.arrows.at(0).to.x == 23);
    CHECK(figure->shown == std::vector<std::size_t>{0});
    CHECK(figure->pins == std::vector<Joint>{Joint::AnkleRight, Joint::AnkleLeft});
}

TEST_CASE("figure reader: checked content reads no figure before one is asked for")
{
    std::vector<std::string> asked;
    const loading::ReadFile inner = readFrom(tinyContent());
    const loading::ReadFile readFile = [&](const std::string &name) {
        asked.push_back(name);
        return inner(name);
    };
    const auto loaded = loading::loadCheckedGuide(readFile);
    REQUIRE(loaded);
    CHECK(std::count(asked.begin(), asked.end(), figureFile) == 0);
    CHECK(loaded->figure("standing"));
    CHECK(loaded->figures().size() == 1);
    CHECK(std::count(asked.begin(), asked.end(), figureFile) == 1);
}

TEST_CASE("figure reader: an unknown joint and a missing one are told")
{
    CHECK(faultsInFigure("\"knee_r\":", "\"knie_r\":")
          == Faults{figureFile + ":21: /figures/0/poses/0/joints: \"knee_r\" is missing, expected a list [...]",
                    figureFile
                        + ":37: /figures/0/poses/0/joints/knie_r: this key means nothing here; remove it, or mend its "
                          "spelling"});
}

TEST_CASE("figure reader: a joint is three numbers")
{
    CHECK(faultsInFigure("\"face\": [0, 0, 1]", "\"face\": [0, 1]")
          == Faults{figureFile + ":16: /figures/0/poses/0/face: must hold 3 numbers"});
    CHECK(faultsInFigure("\"face\": [0, 0, 1]", "\"face\": [0, 0, \"1\"]")
          == Faults{figureFile + ":16: /figures/0/poses/0/face/2: is \"1\", expected a number from -300 to 300"});
    CHECK(
        faultsInFigure("\"face\": [0, 0, 1]", "\"face\": [0, 0, 1e9]")
        == Faults{figureFile + ":16: /figures/0/poses/0/face/2: is out of range, expected a number from -300 to 300"});
}

TEST_CASE("figure reader: words of no meaning are told with those that have one")
{
    CHECK(faultsInFigure("\"lower\", \"shirt\"", "\"lower\", \"dress\"")
          == Faults{figureFile
                    + ":17: /figures/0/poses/0/order/1: is \"dress\", expected one of: arm_r, arm_l, leg_r, leg_l, "
                      "lower_r, lower_l, lower, pelvis, shirt, head, props"});
    CHECK(faultsInFigure("\"type\": \"rug\"", "\"type\": \"carpet\"")
          == Faults{figureFile
                    + ":8: /figures/0/props/0/type: is \"carpet\", expected one of: box, mat, rug, pillow, "
                      "cylinder, ball, wall"});
    CHECK(faultsInFigure("\"shown\": [\"upright\"]", "\"shown\": [\"bent\"]")
          == Faults{figureFile + ":10: /figures/0/shown: there is no pose \"bent\""});
}

TEST_CASE("figure check: a bone of another length is told with the length that it should have")
{
    CHECK(faultsInFigure("\"head\": [0", "\"head\": [6")
          == Faults{figureFile + ":26: /figures/0/poses/0/joints/head: is 10.8 from \"c7\", expected 8.5 to 9.5"});
}

TEST_CASE("figure check: nobody sinks into the floor and nothing leaves the box")
{
    CHECK(
        faultsInFigure("\"toe_r\": [-8.21, 1.27", "\"toe_r\": [-8.21, 0.2")
        == Faults{figureFile + ":41: /figures/0/poses/0/joints/toe_r: is 0.2 above the floor, expected at least 0.8"});
    CHECK(faultsInFigure("\"box\": [-34.5, -4, 34.5, 110.5]", "\"box\": [-34.5, -4, 34.5, 90]")
          == Faults{figureFile + ":26: /figures/0/poses/0/joints/head: is outside the box of the figure"});
    CHECK(faultsInFigure("\"to\": [23, 38]", "\"to\": [23, 138]")
          == Faults{figureFile + ":20: /figures/0/poses/0/arrows/0: leads out of the box of the figure"});
}

TEST_CASE("figure check: a person has two arms and a pin holds a wrist or an ankle")
{
    CHECK(faultsInFigure("\"head\", \"arm_r\", \"arm_l\"", "\"head\", \"arm_r\"")
          == Faults{figureFile
                    + ":17: /figures/0/poses/0/order: must hold both arms, both legs, the pelvis, the shirt and the "
                      "head once"});
    CHECK(faultsInFigure("\"pins\": [\"ankle_r\"", "\"pins\": [\"head\"")
          == Faults{figureFile + ":12: /figures/0/pins: holds \"head\"; only wrists and ankles can be pinned"});
}

TEST_CASE("figure reader: a page names a figure that exists")
{
    const std::string block = "{\"type\": \"figure\", \"figure\": \"standing\"},\n    ";
    const std::string first = "\"blocks\": [\n    ";
    CHECK(faultsOf(tinyContentWith("sections/home.json", first, first + block)) == Faults{});
    const std::string wrong = "{\"type\": \"figure\", \"figure\": \"lying\"},\n    ";
    const Faults faults = faultsOf(tinyContentWith("sections/home.json", first, first + wrong));
    REQUIRE(faults.size() == 1);
    CHECK_THAT(faults[0], Catch::EndsWith("/blocks/0/figure: there is no figure \"lying\""));
}
