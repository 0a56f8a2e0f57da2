// ProblemWindow: shown instead of the guide when its content cannot be loaded. The emergency line comes first.
#pragma once

#include "guide/guide.h"
#include "ui/reading/page_context.h"
#include "ui/settings/application_look.h"

#include <QWidget>

#include <string>
#include <vector>

namespace ui {

class SectionPage;

class ProblemWindow : public QWidget
{
    Q_OBJECT

public:
    // What opens the guide once its content is mended.
    enum class Next { StartAgain, Save };

    // Each fault is one line, as an author reads it.
    explicit ProblemWindow(const std::vector<std::string> &faults, Next next = Next::StartAgain);

    // In place of those that are shown.
    void tell(const std::vector<std::string> &faults);

private:
    guide::Guide m_emptyGuide;
    document::PageStyle m_style;
    OpenFolds m_openFolds;
    PageContext m_context;
    Next m_next;
    SectionPage *m_page = nullptr;
    ApplicationLook m_look; // the last, so the first to go: the rest of the window hears of it
};

} // namespace ui
