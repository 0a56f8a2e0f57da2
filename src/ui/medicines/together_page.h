// TogetherPage: "Can I take these together?": type the names of two or more, or tick them, and read the verdict on each
// pair, the worst first.
#pragma once

#include "ui/medicines/look_up_session.h"
#include "ui/medicines/tick_page.h"

namespace ui {

class AddBox;
class Button;
class FlowRow;

class TogetherPage : public TickPage
{
    Q_OBJECT

public:
    // The session must outlive the page.
    TogetherPage(const PageContext &context, LookUpSession &session, QWidget *parent = nullptr);

    // Adds it too, if the guide knows it, and tells of its pairs.
    void tick(const std::string &id);

    // Where the name of a medicine is typed.
    QWidget *field() const;

private:
    void addChosen();
    void addBoxes();
    void choose(const std::string &id, bool chosen) override;
    void remove(std::size_t place);
    void showChosen();
    void showVerdicts();
    void goToReasons();

    const PageContext &m_context;
    LookUpSession &m_session;
    AddBox *m_add;
    FlowRow *m_chosen = nullptr;
    std::vector<Button *> m_chips; // as many as can be chosen; those that are not needed are hidden
    Column *m_banner;
    Button *m_reasons; // leads past all that can be ticked
};

} // namespace ui
