// WatchedWindow: the window of a guide that somebody is writing. A file that is saved shows at once; one with a fault
// leaves what is open, and its file and line are told. Where there is a fault from the start, it is told until the
// guide can be opened.
//
// A guide never changes, so each change is a new guide with a window of its own, which takes the place of the old one.
#pragma once

#include "guide/base/result.h"
#include "ui/window/main_window.h"
#include "ui/window/problem_window.h"
#include "ui/window/watched/file_watch.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ui {

class WatchedWindow
{
public:
    using Faults = std::vector<std::string>; // each one line, as an author reads it
    using Loaded = guide::Result<guide::Guide, Faults>;
    using Load = std::function<Loaded()>;

    // `load` reads what `folder` holds by then, `first` is what it held first. The settings and the voice must outlive
    // it; `today` is an ISO date. The guide opens at `page`, or as usual where that is empty.
    WatchedWindow(Loaded first, Settings &settings, std::string today, Voice &voice, const QString &folder,
                  QString page, Load load);

    void show();

    bool hasGuide() const { return m_open != nullptr; }
    // Only when hasGuide().
    MainWindow &window() { return m_open->window; }
    // Else.
    ProblemWindow &problems() { return *m_problems; }

private:
    Q_DISABLE_COPY_MOVE(WatchedWindow)

    struct Open
    {
        Open(guide::Guide read, Settings &settings, const std::string &today, Voice &voice)
            : guide(std::move(read)), window(guide, settings, today, voice)
        {
        }

        guide::Guide guide;
        MainWindow window;
    };

    QWidget &shown() const;
    void open(guide::Guide guide);
    void reload();

    Settings &m_settings;
    std::string m_today;
    Voice &m_voice;
    QString m_page;
    Load m_load;
    std::unique_ptr<ProblemWindow> m_problems; // one of these two is there
    std::unique_ptr<Open> m_open;
    FileWatch m_watch;
};

} // namespace ui
