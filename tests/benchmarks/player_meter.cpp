// player_meter [SECONDS]: the share of one processor that a running player takes, step by step of two routines, in a
// real window, whose figures move. The display has to be there. Each step is led so many seconds, without the time to
// get ready. The whole program counts, with all its threads; the display server does not.

#include "document/text/text_writer.h"
#include "guide/remedies/stretch_page.h"
#include "loading/guide_loader.h"
#include "ui/controls/system/voice.h"
#include "ui/reading/page/section_page.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

constexpr int usualSeconds = 30; // a whole repetition of each;
constexpr double bar = 3;        // percent

guide::Result<std::string, std::string> readFile(const std::string &file)
{
    std::ifstream in(std::filesystem::path(MIDBACK_SOURCE_DIR) / "content/en" / file, std::ios::binary);
    if (!in)
        return guide::Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

void letPass(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double shareOver(int seconds)
{
    QElapsedTimer wall;
    wall.start();
    const std::clock_t begin = std::clock();
    letPass(1000 * seconds);
    const double busy = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    return 100 * busy / (static_cast<double>(wall.elapsed()) / 1000);
}

void press(QWidget &window, const char *button)
{
    window.findChild<QAbstractButton *>(QString::fromLatin1(button))->click();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int seconds = argc > 1 ? std::atoi(argv[1]) : usualSeconds;
    const auto guide = loading::loadGuide(readFile);
    if (!guide) {
        for (const loading::Problem &problem : guide.error())
            std::fprintf(stderr, "%s\n", describe(problem).c_str());
        return EXIT_FAILURE;
    }
    const QTemporaryDir folder;
    ui::SettingsFile store(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(store);
    ui::Voice voice;
    ui::MainWindow window(*guide, settings, "2026-12-01", voice);
    const guide::RoutineContent &content = guide->routineContent();
    window.openPage(document::toQString(guide::homePage));
    window.resize(1180, 780);
    window.show();

    double most = 0;
    for (const char *id : {"first-aid", "gentle-mid-back"}) {
        const guide::Routine &routine = *content.routine(id);
        window.openPage(document::toQString(guide::routineTarget(routine)));
        window.findChild<ui::SectionPage *>(QStringLiteral("page"))->makeRest();
        letPass(500);
        press(window, "start");
        for (const guide::PlannedStep &step : guide::planOf(content, routine, {}).steps) {
            letPass(1000 * step.phases.front().seconds + 500);
            const double share = shareOver(seconds);
            std::printf("%-32s %5.2f percent\n", step.title.c_str(), share);
            std::fflush(stdout);
            most = std::max(most, share);
            press(window, "skip");
        }
    }
    std::printf("%-32s %5.2f percent, the bar %.0f\n", "The most", most, bar);
    return most < bar ? EXIT_SUCCESS : EXIT_FAILURE;
}
