// PrintMenu: what can be done with the open page on paper, and how the paper should be.
#pragma once

#include <QMenu>

#include <functional>

namespace ui {

class Settings;

enum class MayPreview { Yes, No }; // no where the preview is open already

class PrintMenu : public QMenu
{
    Q_OBJECT

public:
    // `count` tells how many sheets the page will take, with all of its folds or without, and with its sources or
    // without.
    PrintMenu(Settings &settings, const std::function<int(bool all, bool sources)> &count, MayPreview mayPreview,
              QWidget *parent);

Q_SIGNALS:
    void printRequested();
    void previewRequested();
    void saveRequested();
    void saveGuideRequested();
};

} // namespace ui
