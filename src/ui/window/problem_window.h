// ProblemWindow: shown instead of the guide when its content cannot be loaded. The emergency line comes first.
#pragma once

#include "guide/guide.h"
#include "ui/reading/page_context.h"
#include "ui/settings/application_look.h"

#include <QWidget>

#include <string>
#include <vector>

namespace ui {

class ProblemWindow : public QWidget
{
    Q_OBJECT

public:
    // Each fault is one line, as an author reads it.
    explicit ProblemWindow(const std::vector<std::string> &faults, QWidget *parent = nullptr);

private:
    guide::Guide m_emptyGuide;
    document::PageStyle m_style;
    OpenFolds m_openFolds;
    PageContext m_context;
    ApplicationLook m_look; // the last, so the first to go: the rest of the window hears of it
};

} // namespace ui
