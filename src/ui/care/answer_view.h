// AnswerView: the page that the symptom check ends on, below the banner: what to do, why, and where to go from here.
#pragma once

#include "guide/care/seek_care.h"
#include "ui/reading/page/section_page.h"

namespace ui {

class AnswerView : public SectionPage
{
    Q_OBJECT

public:
    // `country` is the code of one of Care::numbers, or empty. `day` is when it was given, as an ISO date.
    AnswerView(const PageContext &context, const guide::Replies &replies, const QString &country, const QString &day,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void countryChosen(const QString &country);
    void questionsRequested();
    void startOverRequested();
};

} // namespace ui
