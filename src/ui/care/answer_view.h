// AnswerView: the page that the symptom check ends on, below the banner: what to do, why, and where to go from here.
#pragma once

#include "guide/care/seek_care.h"
#include "ui/reading/page/section_page.h"

#include <functional>
#include <utility>

namespace ui {

// Where the page asks for the country.
enum class CountryPlace {
    Above, // not at all: the banner does
    First, // none is chosen, and the banner has no room to ask
    Last,
};

// Who waits for help in an emergency finds what to do meanwhile open, until they close it.
void openAdvice(const PageContext &context, const guide::Replies &replies);

class AnswerView : public SectionPage
{
    Q_OBJECT

public:
    // `country` is the code of one of Care::numbers, or empty. `day` is when it was given, as an ISO date.
    AnswerView(const PageContext &context, const guide::Replies &replies, const QString &country, const QString &day,
               CountryPlace countries, QWidget *parent = nullptr);

    // All of the answer, with the title and the numbers that the banner shows.
    std::vector<guide::Page> contents() const override { return {m_answer}; }
    CountryPlace countries() const { return m_countries; }
    // Where Tab may lead before it goes on in the page; whether it went there.
    void setDetour(std::function<bool()> detour) { m_detour = std::move(detour); }
    void chooseCountry(const QString &country) { Q_EMIT countryChosen(country); }

Q_SIGNALS:
    void countryChosen(const QString &country);
    void questionsRequested();
    void startOverRequested();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    const guide::Page m_answer;
    const CountryPlace m_countries;
    std::function<bool()> m_detour;
};

} // namespace ui
