#include "loading/json/field_reader.h"

#include <cmath>
#include <sstream>

namespace loading {
namespace {

std::string asWritten(double number)
{
    std::ostringstream out;
    out << number;
    return out.str();
}

} // namespace

int FieldReader::number(std::string_view key, int lowest, int highest)
{
    const JsonValue *value = required(key, JsonValue::Kind::Number);
    if (!value)
        return lowest;
    if (value->number < lowest || value->number > highest || value->number != std::floor(value->number)) {
        faultAt(*value, "is out of range, expected a whole number from " + std::to_string(lowest) + " to "
                            + std::to_string(highest));
        return lowest;
    }
    return static_cast<int>(value->number);
}

double FieldReader::decimalOf(const JsonValue &value, double lowest, double highest)
{
    if (value.kind == JsonValue::Kind::Number && value.number >= lowest && value.number <= highest)
        return value.number;
    const std::string expected = "expected a number from " + asWritten(lowest) + " to " + asWritten(highest);
    if (value.kind == JsonValue::Kind::Number)
        faultAt(value, "is out of range, " + expected);
    else
        faultAt(value, isButExpected(value, expected.substr(std::string_view("expected ").size())));
    return lowest;
}

double FieldReader::decimal(std::string_view key, double lowest, double highest)
{
    const JsonValue *value = required(key, JsonValue::Kind::Number);
    return value ? decimalOf(*value, lowest, highest) : lowest;
}

std::vector<double> FieldReader::decimals(std::string_view key, std::size_t count, double lowest, double highest)
{
    std::vector<double> numbers;
    values(key, [&](const JsonValue &item) { numbers.push_back(decimalOf(item, lowest, highest)); });
    if (has(key) && numbers.size() != count)
        fault(key, "must hold " + std::to_string(count) + " numbers");
    numbers.resize(count);
    return numbers;
}

} // namespace loading
