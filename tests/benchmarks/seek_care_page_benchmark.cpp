// The symptom check in the window, each reply of each screen that a plain spasm leads to: milliseconds of processor
// time from the press of Yes until the banner and the row are drawn, and from "None of these" until the next screen is.
// The medians of several rounds, the longest first. Draws into memory, so it needs no display.

#include "guide/section.h"
#include "loading/guide_loader.h"
#include "ui/controls/system/voice.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace {

constexpr int rounds = 15;
constexpr double barOfReply = 4;   // milliseconds
constexpr double barOfScreen = 16; // one picture of a screen that shows sixty a second

guide::Result<std::string, std::string> readFile(const std::string &file)
{
    std::ifstream in(std::filesystem::path(MIDBACK_SOURCE_DIR) / "content/en" / file, std::ios::binary);
    if (!in)
        return guide::Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

using Measured = std::map<QString, std::vector<double>>; // milliseconds, by the name of what was pressed

double press(QAbstractButton &button)
{
    const std::clock_t begin = std::clock();
    button.click();
    QCoreApplication::processEvents();
    return static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

QAbstractButton *shownButton(const QWidget &window, const QString &name)
{
    auto *button = window.findChild<QAbstractButton *>(name);
    return button && button->isVisible() ? button : nullptr;
}

void goThrough(QWidget &window, const guide::Guide &guide, Measured &replies, Measured &screens)
{
    for (int screen = 1;; ++screen) {
        for (const guide::Symptom &symptom : guide.symptoms()) {
            const QString id = QString::fromStdString(symptom.id);
            if (QAbstractButton *yes = shownButton(window, id)) {
                replies[id].push_back(press(*yes));
                replies[id].push_back(press(*yes)); // taken back
            }
        }
        QAbstractButton *goOn = shownButton(window, QStringLiteral("goOn"));
        if (!goOn)
            return; // the answer
        screens[QStringLiteral("None of these, %1").arg(screen)].push_back(press(*goOn));
    }
}

void print(const Measured &measured, const char *title, double bar)
{
    std::vector<std::pair<double, QString>> medians;
    for (const auto &[name, times] : measured) {
        std::vector<double> sorted = times;
        std::sort(sorted.begin(), sorted.end());
        medians.emplace_back(sorted[sorted.size() / 2], name);
    }
    std::sort(medians.rbegin(), medians.rend());
    std::printf("%-40s %zu, the bar %.0f ms\n", title, medians.size(), bar);
    for (const auto &[median, name] : medians)
        std::printf("%-40s %7.2f ms\n", qPrintable(name), median);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto guide = loading::loadGuide(readFile);
    if (!guide) {
        for (const loading::Problem &problem : guide.error())
            std::fprintf(stderr, "%s\n", describe(problem).c_str());
        return 1;
    }
    const QTemporaryDir folder;
    ui::SettingsFile store(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(store);
    Measured replies;
    Measured screens;
    for (int round = 0; round < rounds; ++round) {
        ui::Voice voice;
        ui::MainWindow window(*guide, settings, "2026-12-01", voice);
        window.openPage(QString::fromStdString(guide->sections().front().id));
        window.show();
        QCoreApplication::processEvents();
        const std::clock_t begin = std::clock();
        window.openPage(QString::fromStdString(guide::seekCareTarget));
        QCoreApplication::processEvents();
        screens[QStringLiteral("open")].push_back(static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
        goThrough(window, *guide, replies, screens);
    }
    print(screens, "Screens", barOfScreen);
    print(replies, "Replies", barOfReply);
    return 0;
}
