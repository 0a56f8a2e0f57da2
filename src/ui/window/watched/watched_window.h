// WatchedWindow: the window of a guide that somebody is writing. A file that is saved shows at once; one with a fault
// leaves what is open, and its file and line are told.
//
// A guide never changes, so each change is a new guide with a window of its own, which takes the place of the old one.
#pragma once

#include "guide/base/result.h"
#include "ui/window/main_window.h"
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
    using Load = std::function<guide::Result<guide::Guide, Faults>()>;

    // `load` reads what `folder` holds by then. The settings and the voice must outlive it; `today` is an ISO date.
    WatchedWindow(guide::Guide guide, Settings &settings, std::string today, Voice &voice, const QString &folder,
                  Load load);

    MainWindow &window() { return m_open->window; }

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

    void reload();

    Settings &m_settings;
    std::string m_today;
    Voice &m_voice;
    Load m_load;
    std::unique_ptr<Open> m_open;
    FileWatch m_watch;
};

} // namespace ui
