// usage_meter FOLDER: what a reader waits for in the guide of a content folder, in the window, a search and a print.
// Milliseconds of processor time, so that other work of the machine does not count: the median, and the longest. Prints
// lines of "what", "median" and "longest" with tabs between. Draws into memory, so it needs no display.

#include "document/export/save_file.h"
#include "document/text/text_writer.h"
#include "document/text/word_forms.h"
#include "guide/booklet/booklet.h"
#include "guide/search/search.h"
#include "loading/guide_loader.h"
#include "ui/controls/system/voice.h"
#include "ui/reading/fold_title.h"
#include "ui/reading/page/section_page.h"
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
#include <functional>
#include <iterator>

namespace {

constexpr const char *day = "2026-12-01";
constexpr int rounds = 5;
constexpr std::size_t mostPages = 60; // of a guide with very many, as many in all of its parts
constexpr std::size_t everyQuery = 5;

std::function<guide::Result<std::string, std::string>(const std::string &)>
readFrom(const std::filesystem::path &folder)
{
    return [folder](const std::string &file) -> guide::Result<std::string, std::string> {
        std::ifstream in(folder / file, std::ios::binary);
        if (!in)
            return guide::Unexpected{std::string("the file is missing")};
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
}

double costOf(const std::function<void()> &act)
{
    const std::clock_t begin = std::clock();
    act();
    return static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

void print(const char *what, std::vector<double> costs)
{
    std::sort(costs.begin(), costs.end());
    if (!costs.empty())
        std::printf("%s\t%.2f\t%.2f\n", what, costs[costs.size() / 2], costs.back());
}

std::vector<QString> somePages(const guide::Guide &guide)
{
    std::vector<QString> pages;
    const std::size_t step = std::max<std::size_t>(1, guide.sections().size() / mostPages);
    for (std::size_t i = 0; i < guide.sections().size(); i += step)
        pages.push_back(QString::fromStdString(guide.sections()[i].id));
    return pages;
}

void measurePages(ui::MainWindow &window, const guide::Guide &guide)
{
    std::vector<double> opened;
    std::vector<double> unfolded;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &page : somePages(guide)) {
            opened.push_back(costOf([&] {
                window.openPage(page);
                QCoreApplication::sendPostedEvents();
            }));
            auto *section = window.findChild<ui::SectionPage *>(QStringLiteral("page"));
            if (!section)
                continue;
            section->blocks(); // the rest of the page, which the program makes while the reader looks on
            QCoreApplication::processEvents();
            if (round > 0)
                continue; // a fold that was opened stays open
            for (ui::FoldTitle *fold : section->findChildren<ui::FoldTitle *>()) {
                if (fold->isOpen())
                    continue;
                unfolded.push_back(costOf([&] {
                    fold->toggle();
                    QCoreApplication::processEvents();
                }));
            }
        }
    }
    print("open a page", opened);
    print("open a fold", unfolded);
}

void measureCheck(ui::MainWindow &window, const guide::Guide &guide)
{
    std::vector<double> opened;
    std::vector<double> ticked;
    for (int round = 0; round < 3 * rounds; ++round) {
        window.openPage(document::toQString(guide::homePage));
        QCoreApplication::processEvents();
        opened.push_back(costOf([&] {
            window.openPage(document::toQString(guide::seekCareTarget));
            QCoreApplication::processEvents();
        }));
        for (const guide::Symptom &symptom : guide.symptoms()) {
            auto *yes = window.findChild<QAbstractButton *>(QString::fromStdString(symptom.id));
            for (int i = 0; yes && yes->isVisible() && i < 2; ++i) { // and taken back
                ticked.push_back(costOf([&] {
                    yes->click();
                    QCoreApplication::processEvents();
                }));
            }
        }
    }
    print("open the symptom check", opened);
    print("a tick in it", ticked);
}

void measureSearch(const guide::Guide &guide)
{
    const guide::SearchIndex index(guide, document::wordForms(guide.language()));
    std::ifstream table(MIDBACK_SOURCE_DIR "/tests/data/search_queries.tsv");
    std::vector<double> costs;
    std::size_t number = 0;
    for (std::string line; std::getline(table, line);) {
        const std::string query = line.substr(0, line.find('\t'));
        for (std::size_t letters = 1; number++ % everyQuery == 0 && letters <= query.size(); ++letters)
            costs.push_back(costOf([&] { static_cast<void>(index.search(query.substr(0, letters))); }));
    }
    print("a key of a search", costs);
}

void measurePrint(const guide::Guide &guide, const QString &folder)
{
    print("the guide as PDF", {costOf([&] {
              const document::Sheets sheets{document::toQString(guide.title()), guide::bookletPages(guide, day, {})};
              if (!document::savePdf(folder + QStringLiteral("/guide.pdf"), sheets, guide, {}))
                  std::fprintf(stderr, "The PDF could not be written.\n");
          })});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const auto guide = loading::loadGuide(readFrom(argc > 1 ? argv[1] : MIDBACK_SOURCE_DIR "/content/en"));
    if (!guide) {
        for (const loading::Problem &problem : guide.error())
            std::fprintf(stderr, "%s\n", describe(problem).c_str());
        return 1;
    }
    const QTemporaryDir folder;
    ui::SettingsFile store(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(store);
    ui::Voice voice;
    ui::MainWindow window(*guide, settings, day, voice);
    window.openPage(document::toQString(guide::homePage));
    window.show();
    QCoreApplication::processEvents();
    measurePages(window, *guide);
    measureSearch(*guide);
    measureCheck(window, *guide);
    measurePrint(*guide, folder.path());
    return 0;
}
