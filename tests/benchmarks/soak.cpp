// A long day: thousands of page changes, searches, themes, text sizes, replies, prints and routines in one window, in
// an order that is the same each time. Tells how much memory the program holds after the first hundred, and at the end:
// what is forgotten each time adds up. Draws into memory, so it needs no display. An argument is the number of acts.

#include "document/paper/paper.h"
#include "guide/booklet/guide_pages.h"
#include "guide/page/page.h"
#include "loading/guide_loader.h"
#include "ui/controls/system/voice.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QPdfWriter>
#include <QScrollBar>
#include <QTemporaryDir>

#include <malloc.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace {

constexpr int usualActs = 10'000;
constexpr int warmUp = 100;
constexpr int textSizeSteps = 3;
constexpr int mostSteps = 200; // of a routine
constexpr std::array words{"heat", "chest pain", "nurofen plus and wine", "knot", "numb legs"};
constexpr double bar = 5; // percent more at the end than after the warm-up

guide::Result<std::string, std::string> readFile(const std::string &file)
{
    std::ifstream in(std::filesystem::path(MIDBACK_SOURCE_DIR) / "content/en" / file, std::ios::binary);
    if (!in)
        return guide::Unexpected{std::string("the file is missing")};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

double megabytesInUse()
{
    const struct mallinfo2 now = mallinfo2();
    return static_cast<double>(now.uordblks + now.hblkhd) / (1024 * 1024);
}

class Reader
{
public:
    Reader(const guide::Guide &guide, ui::Settings &settings)
        : m_guide(guide), m_window(guide, settings, "2026-06-01", m_voice)
    {
        for (const guide::Section &section : guide.sections())
            m_pages << QString::fromStdString(section.id);
        for (const guide::Medicine &medicine : guide.medicines())
            m_pages << QStringLiteral("medication/") + QString::fromStdString(medicine.id);
        m_pages << QStringLiteral("seek-care") << QStringLiteral("together") << QStringLiteral("compare")
                << QStringLiteral("help") << QStringLiteral("settings") << QStringLiteral("routine/first-aid");
        m_window.openFirst();
        m_window.show();
    }

    void act()
    {
        // First each of them: what is read when it is needed first, and kept, adds up no further.
        if (m_done < m_pages.size())
            m_window.openPage(m_pages[m_done]);
        else if (const qsizetype look = m_done - m_pages.size(); look < 4 * textSizeSteps)
            setLook(static_cast<int>(look));
        else if (const qsizetype other = look - 4 * textSizeSteps; other < static_cast<qsizetype>(words.size()))
            search(words[static_cast<std::size_t>(other)]);
        else if (const qsizetype section = other - static_cast<qsizetype>(words.size());
                 section < static_cast<qsizetype>(m_guide.sections().size()))
            print(static_cast<std::size_t>(section));
        else if (section == static_cast<qsizetype>(m_guide.sections().size()))
            lead();
        else
            doAny();
        ++m_done;
        settle();
    }

    // As it began, so that two measurements tell of the same page.
    double megabytesAtRest()
    {
        m_window.setTheme(ui::Theme::Light);
        m_window.setTextSizeStep(0);
        m_window.openPage(m_pages.front());
        settle();
        return megabytesInUse();
    }

private:
    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        }
    }

    void doAny()
    {
        switch (any(10)) {
        case 0: search(words[static_cast<std::size_t>(any(static_cast<int>(words.size())))]); break;
        case 1:
        case 2: setLook(any(4 * textSizeSteps)); break;
        case 3: any(2) == 0 ? m_window.goBack() : m_window.goForward(); break;
        case 4: press(); break;
        case 5:
            any(10) == 0 ? print(static_cast<std::size_t>(any(static_cast<int>(m_guide.sections().size())))) : scroll();
            break;
        case 6: any(10) == 0 ? lead() : m_window.openPage(m_pages[any(static_cast<int>(m_pages.size()))]); break;
        default: m_window.openPage(m_pages[any(static_cast<int>(m_pages.size()))]);
        }
    }

    void setLook(int look)
    {
        m_window.setTheme(static_cast<ui::Theme>(look / textSizeSteps));
        m_window.setTextSizeStep(look % textSizeSteps);
    }

    void search(const char *typed)
    {
        auto *field = m_window.findChild<QLineEdit *>(QStringLiteral("searchField"));
        field->setText(QString::fromLatin1(typed));
        settle();
        field->clear();
    }

    // Any tick or reply, and nothing that opens a dialog.
    void press()
    {
        QList<QAbstractButton *> ticks;
        for (auto *button : m_window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isCheckable())
                ticks << button;
        }
        if (!ticks.isEmpty())
            ticks[any(static_cast<int>(ticks.size()))]->click();
    }

    // A routine from its start over each of its steps to its end.
    void lead()
    {
        m_window.openPage(QStringLiteral("routine/first-aid"));
        settle();
        pressIfThere("start");
        for (int step = 0; step < mostSteps && pressIfThere("skip"); ++step) {
        }
        pressIfThere("same");
    }

    bool pressIfThere(const char *name)
    {
        auto *button = m_window.findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        button->click();
        settle();
        return true;
    }

    void scroll()
    {
        for (auto *area : m_window.findChildren<QAbstractScrollArea *>())
            area->verticalScrollBar()->setValue(any(area->verticalScrollBar()->maximum() + 1));
    }

    void print(std::size_t section)
    {
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        QPdfWriter writer(&paper);
        document::Sheets sheets;
        sheets.pages.push_back(guide::pageOf(m_guide, m_guide.sections()[section], "2026-06-01"));
        (void)document::paint(writer, sheets, m_guide, {});
    }

    const guide::Guide &m_guide;
    ui::Voice m_voice;
    ui::MainWindow m_window;
    QStringList m_pages;
    qsizetype m_done = 0;
    std::mt19937 m_random{20260601};
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int acts = argc > 1 ? std::atoi(argv[1]) : usualActs;
    const auto guide = loading::loadGuide(readFile);
    if (!guide)
        return EXIT_FAILURE;
    const QTemporaryDir folder;
    ui::SettingsFile file(folder.filePath(QStringLiteral("settings.ini")));
    ui::Settings settings(file);
    Reader reader(*guide, settings);
    double first = 0;
    for (int i = 1; i <= acts; ++i) {
        reader.act();
        if (i == warmUp)
            first = reader.megabytesAtRest();
        if (i % 1000 == 0)
            std::printf("%6d acts: %.2f MiB in use\n", i, reader.megabytesAtRest());
    }
    const double more = (reader.megabytesAtRest() / first - 1) * 100;
    std::printf("After %d acts %.2f MiB, after %d %+.1f percent, the bar %.0f\n", warmUp, first, acts, more, bar);
    return more <= bar ? EXIT_SUCCESS : EXIT_FAILURE;
}
