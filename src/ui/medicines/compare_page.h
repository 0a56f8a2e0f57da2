// ComparePage: the side effects of all medicines side by side, or of those that the reader ticks.
#pragma once

#include "ui/medicines/look_up_session.h"
#include "ui/medicines/tick_page.h"

namespace ui {

class ComparePage : public TickPage
{
    Q_OBJECT

public:
    // The session must outlive the page.
    ComparePage(const PageContext &context, LookUpSession &session, QWidget *parent = nullptr);

private:
    void choose(const std::string &id, bool chosen) override;
    void showTable();

    const PageContext &m_context;
    LookUpSession &m_session;
};

} // namespace ui
