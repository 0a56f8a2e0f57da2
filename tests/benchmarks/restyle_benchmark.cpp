// Changes the colours and the size of text while the longest page is open, with all of its folds: milliseconds of
// processor time from the reader's choice until the window shows the page anew, and until all of it is made. The
// medians of several rounds. Draws into memory, so it needs no display.

#include "loading/guide_loader.h"
#include "ui/controls/system/voice.h"
#include "ui/reading/page/section_page.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

namespace {

constexpr int rounds = 15;
constexpr double bar = 100; // milliseconds

guide::Result<std::string, std::string> readFile(const std::string &file)
{
    std::ifstream in(std::filesystem::path(MIDBACK_SOURCE_DIR) / "content/en" / file, std::ios::binary);
    if (!in)
        return guide::Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double since(std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

ui::SectionPage &openWhole(ui::MainWindow &window, const QString &id)
{
    window.openPage(id);
    auto *page = window.findChild<ui::SectionPage *>();
    page->blocks();
    page->setAllOpen(true);
    return *page;
}

QString longestPage(const guide::Guide &guide, ui::MainWindow &window)
{
    QString longest;
    std::size_t most = 0;
    for (const guide::Section &section : guide.sections()) {
        const QString id = QString::fromStdString(section.id);
        const std::size_t blocks = openWhole(window, id).blocks().size();
        if (blocks > most) {
            most = blocks;
            longest = id;
        }
    }
    return longest;
}

// `change` is called with the number of the round, and must change something each time.
void measure(const char *what, ui::MainWindow &window, const std::function<void(int)> &change)
{
    std::vector<double> drawn;
    std::vector<double> whole;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        change(round);
        QCoreApplication::sendPostedEvents();
        window.grab();
        drawn.push_back(since(begin));
        window.findChild<ui::SectionPage *>()->blocks();
        whole.push_back(since(begin));
        QCoreApplication::processEvents();
    }
    std::printf("%-20s %7.1f ms %7.1f ms\n", what, median(drawn), median(whole));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto guide = loading::loadGuide(readFile);
    if (!guide)
        return 1;
    const QTemporaryDir folder;
    ui::SettingsFile store(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(store);
    ui::Voice voice;
    ui::MainWindow window(*guide, settings, "2026-12-01", voice);
    window.openPage(QString::fromStdString(guide->sections().front().id));
    window.show();
    QCoreApplication::processEvents();

    const QString page = longestPage(*guide, window);
    const std::size_t blocks = openWhole(window, page).blocks().size();
    std::printf("%-20s %10s %10s\n%-20s %7.0f ms\n", qPrintable(page + QStringLiteral(", %1 blocks").arg(blocks)),
                "drawn", "whole", "(bar)", bar);
    measure("theme", window, [&](int round) { window.setTheme(round % 2 == 0 ? ui::Theme::Dark : ui::Theme::Light); });
    measure("size of text", window, [&](int round) { window.setTextSizeStep(round % 2 == 0 ? 2 : 0); });
    return 0;
}
