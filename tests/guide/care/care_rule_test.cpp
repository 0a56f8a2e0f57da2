#include "guide/care/care_rule.h"

#include "support/made_up_care.h"
#include "support/made_up_guide.h"

#include "support/catch.h"

#include <algorithm>

using namespace guide;

TEST_CASE("care causes: the most urgent come first and of one urgency the fastest help")
{
    const GuideContent content = madeUpContent();
    const std::vector<CareCause> causes = careCauses(content.symptoms, content.careRules);
    const auto slower = [](const CareCause &left, const CareCause &right) {
        return std::pair(left.urgency, left.where) < std::pair(right.urgency, right.where);
    };
    CHECK(std::is_sorted(causes.rbegin(), causes.rend(), slower));
    CHECK(causes.front().index == made_up::crushingChest);
    CHECK(causes.front().kind == CareCause::Kind::Symptom);
}

TEST_CASE("care causes: every rule is one and so is every symptom but those that mean nothing alone")
{
    const GuideContent content = madeUpContent();
    const std::vector<CareCause> causes = careCauses(content.symptoms, content.careRules);
    CHECK(causes.size() == content.symptoms.size() - 2 + content.careRules.size());
    CHECK(std::none_of(causes.begin(), causes.end(), [](const CareCause &cause) {
        return cause.kind == CareCause::Kind::Symptom
               && (cause.index == made_up::smallKnock || cause.index == made_up::clotRisk);
    }));
}

TEST_CASE("where: the order of the places is that of their speed")
{
    CHECK(CareSetting::Call > CareSetting::EmergencyDepartment);
    CHECK(CareSetting::EmergencyDepartment > CareSetting::Maternity);
    CHECK(CareSetting::Maternity > CareSetting::Today);
    CHECK(CareSetting::Today > CareSetting::Book);
    CHECK(CareSetting::Book > CareSetting::Watch);
}
