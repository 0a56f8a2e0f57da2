// One JSON object under a FieldReader, for tests of what reading says.
#pragma once

#include "loading/json/field_reader.h"

#include "support/catch.h"

using Faults = std::vector<std::string>;

// An object that is read, and what the reading said.
class Reading
{
public:
    explicit Reading(const std::string &text) : m_json(parsed(text)) {}

    template<typename Read>
    auto read(Read read)
    {
        loading::FieldReader reader(m_json, m_json.root(), m_notes);
        return read(reader);
    }

    Faults faults() const
    {
        Faults faults;
        for (const loading::Problem &problem : m_notes.problems)
            faults.push_back(describe(problem));
        return faults;
    }

    const loading::JsonText &json() const { return m_json; }
    const loading::Notes &notes() const { return m_notes; }

private:
    static loading::JsonText parsed(const std::string &text)
    {
        auto json = loading::JsonText::parse("f.json", text);
        REQUIRE(json);
        return std::move(*json);
    }

    loading::JsonText m_json;
    loading::Notes m_notes;
};

// The faults of reading `text` with one call on the reader.
template<typename Read>
Faults faultsOf(const std::string &text, Read read)
{
    Reading reading(text);
    reading.read([&](loading::FieldReader &reader) { (void)read(reader); });
    return reading.faults();
}
