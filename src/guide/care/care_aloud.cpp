#include "guide/care/care_aloud.h"

#include "guide/guide.h"

namespace guide {

Aloud aloudOf(const Guide &guide)
{
    std::vector<std::string> numbers;
    const auto add = [&](const std::string &text) {
        for (std::string &number : telephoneNumbersIn(text))
            numbers.push_back(std::move(number));
    };
    for (const CountryNumbers &country : guide.care().numbers) {
        add(country.emergency);
        for (const std::optional<PhoneNumber> &line : {country.urgent, country.poison, country.crisis}) {
            if (line)
                add(line->number);
        }
    }
    return {guide.words().aloud, std::move(numbers)};
}

} // namespace guide
