// PrintMenu: what can be done with the open page on paper, and how the paper should be.
#pragma once

#include <QMenu>

namespace ui {

class Settings;

class PrintMenu : public QMenu
{
    Q_OBJECT

public:
    PrintMenu(Settings &settings, QWidget *parent);

Q_SIGNALS:
    void printRequested();
    void previewRequested();
    void saveRequested();
    void saveGuideRequested();
};

} // namespace ui
