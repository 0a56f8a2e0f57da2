// The symptom check in a window, opened by its key.
#pragma once

#include "support/open_window.h"

#include "ui/care/answer_banner.h"

#include "support/catch.h"

class Check : public OpenWindow
{
public:
    explicit Check(const guide::Guide &guide = windowGuide(), QSize size = {1180, 780}, int textSizeStep = 0)
        : OpenWindow(guide, size, textSizeStep), m_guide(guide)
    {
        press(Qt::Key_F4);
        REQUIRE(window().currentPage() == carePage);
    }

    // Yes, or with a suffix the other button beside it.
    ui::Button &question(guide::SymptomIndex symptom, const char *suffix = "")
    {
        return find<ui::Button>((m_guide.symptoms()[symptom].id + suffix).c_str());
    }
    bool asks(guide::SymptomIndex symptom)
    {
        return window().findChild<ui::Button *>(QString::fromStdString(m_guide.symptoms()[symptom].id)) != nullptr;
    }
    // None of these, once, to the screen behind the first.
    void goOn() { press(Qt::Key_N); }
    QWidget &step() { return find<QWidget>("step"); } // the line that tells it
    ui::AnswerBanner &banner() { return find<ui::AnswerBanner>("answerBanner"); }
    std::string answer() { return banner().announcement().toStdString(); }
    bool showsAnswer() { return window().findChild<ui::SectionPage *>(QStringLiteral("answerPage")) != nullptr; }
    // What the reader can read below the banner.
    std::string details()
    {
        std::string words;
        for (const ui::TextBlock *block : find<ui::SectionPage>("answerPage").blocks())
            words += block->words().toStdString() + "\n";
        return words;
    }

private:
    const guide::Guide &m_guide;
};
