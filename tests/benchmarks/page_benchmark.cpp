// Changes to each page of the shipped guide in turn: milliseconds of processor time from the reader's choice until what
// the window shows is drawn, and from then until the rest of the page is made as well, which the program does in short
// steps while the reader looks on. The medians of several rounds, the longest first. Draws into memory, so it needs no
// display.

#include "guide/medicines/medicine.h"
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
#include <iterator>

namespace {

constexpr int rounds = 15;
constexpr double bar = 16; // milliseconds: one picture of a screen that shows sixty a second

guide::Result<std::string, std::string> readFile(const std::string &file)
{
    std::ifstream in(std::filesystem::path(MIDBACK_SOURCE_DIR) / "content/en" / file, std::ios::binary);
    if (!in)
        return guide::Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

struct Measured
{
    QString page;
    std::vector<double> drawn; // milliseconds
    std::vector<double> whole;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double since(std::clock_t begin)
{
    return static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

std::vector<Measured> allPages(const guide::Guide &guide)
{
    std::vector<Measured> pages;
    for (const guide::Section &section : guide.sections())
        pages.push_back({QString::fromStdString(section.id), {}, {}});
    pages.push_back({QString::fromStdString(guide::seekCareTarget), {}, {}});
    for (const char *page : {"together", "compare"})
        pages.push_back({QString::fromLatin1(page), {}, {}});
    for (const guide::Medicine &medicine : guide.medicines())
        pages.push_back({QStringLiteral("medication/") + QString::fromStdString(medicine.id), {}, {}});
    return pages;
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
    ui::Voice voice;
    ui::MainWindow window(*guide, settings, "2026-12-01", voice);
    window.openPage(QString::fromStdString(guide->sections().front().id));
    window.show();
    QCoreApplication::processEvents();

    std::vector<Measured> pages = allPages(*guide);
    for (int round = 0; round < rounds; ++round) {
        for (Measured &page : pages) {
            const std::clock_t begin = std::clock();
            window.openPage(page.page);
            QCoreApplication::sendPostedEvents();
            page.drawn.push_back(since(begin));
            for (ui::SectionPage *part : window.findChildren<ui::SectionPage *>())
                part->blocks();
            page.whole.push_back(since(begin));
            QCoreApplication::processEvents();
        }
    }
    std::sort(pages.begin(), pages.end(),
              [](const Measured &left, const Measured &right) { return median(left.drawn) > median(right.drawn); });
    std::printf("%-30s %10s %10s\n%-30s %7.0f ms\n", "page", "drawn", "whole", "(bar)", bar);
    for (const Measured &page : pages)
        std::printf("%-30s %7.1f ms %7.1f ms\n", qPrintable(page.page), median(page.drawn), median(page.whole));
    return 0;
}
