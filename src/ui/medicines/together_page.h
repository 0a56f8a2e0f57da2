// TogetherPage: "Can I take these together?": tick two or more, and read the verdict on each pair, the worst first.
//
// One page with one scroll, like any other: Tab walks the ticks and then the links of the verdicts, and the reading
// cursor moves over the verdicts.
#pragma once

#include "ui/medicines/look_up_session.h"
#include "ui/reading/section_page.h"

namespace ui {

class TogetherPage : public SectionPage
{
    Q_OBJECT

public:
    // The session must outlive the page.
    TogetherPage(const PageContext &context, LookUpSession &session, QWidget *parent = nullptr);

    // Ticks it too, if it is one of those that stand here, and tells of its pairs.
    void tick(const std::string &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTicks();
    void choose(const std::string &id, bool chosen);
    void showVerdicts();

    const PageContext &m_context;
    LookUpSession &m_session;
};

} // namespace ui
