// A guide that is written while its window is open.

#include "support/content_files.h"
#include "support/guides.h"
#include "support/recorded_voice.h"

#include "ui/reading/page/section_page.h"
#include "ui/settings/settings_file.h"
#include "ui/window/watched/watched_window.h"

#include "support/catch.h"

#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace {

namespace fs = std::filesystem;

struct Edit
{
    std::string file;
    std::string before;
    std::string after;
};

// A copy of the guide to houseplants, its window, and its author's editor.
class Author
{
public:
    // The edits are made before the guide is opened.
    explicit Author(const std::vector<Edit> &before = {})
    {
        fs::copy(fs::path(MIDBACK_SOURCE_DIR) / "tests/data/houseplant", folder(), fs::copy_options::recursive);
        for (const Edit &edit : before)
            save(edit.file, edit.before, edit.after);
        const auto loadAgain = [this] {
            ++m_loads;
            return load();
        };
        m_watched = std::make_unique<ui::WatchedWindow>(load(), m_settings, goodDay, silentVoice(),
                                                        QString::fromStdString(folder().string()),
                                                        QStringLiteral("water"), loadAgain);
        if (hasGuide())
            window().resize(700, 500);
        m_watched->show();
        if (hasGuide())
            REQUIRE(QTest::qWaitForWindowExposed(&window()));
    }

    bool hasGuide() const { return m_watched->hasGuide(); }
    ui::ProblemWindow &problems() { return m_watched->problems(); }

    ui::MainWindow &window() { return m_watched->window(); }
    ui::SectionPage &page() { return *window().findChild<ui::SectionPage *>(QStringLiteral("page")); }
    int loads() const { return m_loads; }

    // As an editor that writes over the file, or as one that renames another file into its place.
    void save(const std::string &file, const std::string &before, const std::string &after, bool renames = false)
    {
        std::string text = filesIn(folder()).at(file);
        const auto at = text.find(before);
        REQUIRE(at != std::string::npos);
        text.replace(at, before.size(), after);
        const fs::path path = folder() / file;
        const fs::path written = renames ? fs::path(path.string() + "~") : path;
        std::ofstream(written, std::ios::binary) << text;
        if (renames)
            fs::rename(written, path);
    }

    fs::path folder() const { return fs::path(m_folder.path().toStdString()) / "content"; }

    bool shows(const char *words)
    {
        return QTest::qWaitFor([&] { return holds(page(), words); });
    }
    bool showsFault(const char *words)
    {
        return QTest::qWaitFor([&] { return !hasGuide() && holds(*problems().findChild<ui::SectionPage *>(), words); });
    }

    std::string message()
    {
        const auto *label = window().findChild<QLabel *>(QStringLiteral("message"));
        return label->isVisible() ? label->text().toStdString() : std::string();
    }
    bool tells(const std::string &words)
    {
        return QTest::qWaitFor([&] { return message().find(words) != std::string::npos; });
    }

private:
    static bool holds(ui::SectionPage &page, const char *words)
    {
        const auto blocks = page.blocks();
        return std::any_of(blocks.begin(), blocks.end(), [&](const ui::TextBlock *block) {
            return block->words().contains(QString::fromUtf8(words));
        });
    }

    ui::WatchedWindow::Loaded load() const
    {
        auto loaded = loading::loadGuide(readFrom(filesIn(folder())));
        if (loaded)
            return std::move(*loaded);
        ui::WatchedWindow::Faults faults;
        for (const loading::Problem &problem : loaded.error())
            faults.push_back(describe(problem));
        return guide::Unexpected{std::move(faults)};
    }

    QTemporaryDir m_folder;
    ui::SettingsFile m_store{m_folder.filePath(QStringLiteral("settings.ini"))};
    ui::Settings m_settings{m_store};
    std::unique_ptr<ui::WatchedWindow> m_watched;
    int m_loads = 0;
};

} // namespace

TEST_CASE("watched window: what is saved is shown on the open page at the same place")
{
    Author author;
    author.window().setGeometry(40, 50, 640, 420);
    author.page().makeRest();
    QTest::qWait(1);
    QScrollBar *bar = author.page().verticalScrollBar();
    REQUIRE(bar->maximum() > 100);
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();

    author.save("sections/water.json", "Then wait a week.", "Then wait a month.");
    CHECK(author.shows("Then wait a month."));
    CHECK(author.window().currentPage() == QLatin1String("water"));
    CHECK(author.window().geometry() == QRect(40, 50, 640, 420));
    CHECK(QTest::qWaitFor([&] { return author.page().verticalScrollBar()->value() == place; }));
    CHECK(author.message().empty());
    CHECK(author.loads() == 1);
}

TEST_CASE("watched window: a fault leaves the guide as it was and tells its file and line until it is mended")
{
    Author author;
    ui::MainWindow *before = &author.window();
    author.save("sections/water.json", "\"summary\"", "\"sumary\"");
    CHECK(author.tells("sections/water.json:"));
    INFO(author.message());
    CHECK(author.message().starts_with("What was saved has 2 faults, so the guide stays as it was. The first: "));
    CHECK(author.message().find("\"summary\" is missing") != std::string::npos);
    CHECK(&author.window() == before);
    CHECK(author.shows("Less than you think."));

    author.save("sections/water.json", "\"sumary\": \"Less", "\"summary\": \"Far less");
    CHECK(author.shows("Far less than you think."));
    CHECK(author.message().empty());

    author.save("sections/water.json", "\"title\": \"Water\",", "\"title\": \"Water\"");
    CHECK(author.tells("What was saved has a fault, so the guide stays as it was. sections/water.json:4: "));
}

TEST_CASE("watched window: an editor that renames is followed and so are the edits after that")
{
    Author author;
    author.save("sections/water.json", "Then wait a week.", "Then wait a month.", true);
    CHECK(author.shows("Then wait a month."));
    author.save("sections/water.json", "Then wait a month.", "Then wait a year.", true);
    CHECK(author.shows("Then wait a year."));
    author.save("sections/water.json", "Then wait a year.", "Then wait a day.");
    CHECK(author.shows("Then wait a day."));
}

TEST_CASE("watched window: files saved together are read once and the files of an editor never")
{
    Author author;
    author.save("sections/water.json", "Then wait a week.", "Then wait a month.");
    author.save("remedies.json", "Fill the can.", "Fill a can.");
    CHECK(author.shows("Fill a can."));
    CHECK(author.shows("Then wait a month."));
    CHECK(author.loads() == 1);
    std::ofstream(author.folder() / "sections" / ".water.json.swp") << "{";
    std::ofstream(author.folder() / "notes.txt") << "To do";
    QTest::qWait(400);
    CHECK(author.loads() == 1);
}

TEST_CASE("watched window: a page that is gone leads to the first one")
{
    Author author;
    author.window().openPage(QStringLiteral("checklist"));
    author.save("guide.json", "\"checklist\",", "");
    CHECK(author.tells("has")); // other pages lead there
    author.save("sections/home.json", "\"target\": \"checklist\"", "\"target\": \"water\"");
    author.save("checklists.json", filesIn(author.folder()).at("checklists.json"), R"({"checklists": []})");
    CHECK(QTest::qWaitFor([&] { return author.window().currentPage() == QLatin1String("home"); }));
}

TEST_CASE("watched window: lying-down mode stays and an open menu is not taken away")
{
    Author author;
    author.window().setLyingDown(true);
    author.save("sections/water.json", "Then wait a week.", "Then wait a month.");
    CHECK(author.shows("Then wait a month."));
    CHECK(author.window().findChild<QWidget *>(QStringLiteral("leaveLyingDown"))->isVisible());

    ui::MainWindow *before = &author.window();
    auto *menu = new QMenu(before);
    menu->addAction(QStringLiteral("Print"));
    menu->popup(before->pos());
    author.save("sections/water.json", "Then wait a month.", "Then wait a year.");
    QTest::qWait(500);
    CHECK(&author.window() == before);
    menu->close();
    CHECK(author.shows("Then wait a year."));
}

TEST_CASE("watched window: a fault at the start is shown until it is mended and then the page opens")
{
    Author author({{"sections/water.json", "\"summary\"", "\"sumary\""}});
    CHECK(author.showsFault("\"summary\" is missing"));
    CHECK(author.showsFault("The guide then opens here by itself."));
    CHECK_FALSE(author.showsFault("start again"));
    CHECK(author.problems().isVisible());

    author.save("sections/water.json", "\"sumary\": \"Less", "\"summary\": 7, \"summery\": \"Less");
    CHECK(author.showsFault("summery"));
    CHECK_FALSE(author.showsFault("sumary"));

    author.save("sections/water.json", "\"summary\": 7, \"summery\": \"Less", "\"summary\": \"Less");
    REQUIRE(QTest::qWaitFor([&] { return author.hasGuide(); }));
    CHECK(author.window().isVisible());
    CHECK(author.window().currentPage() == QLatin1String("water"));
    CHECK(author.shows("Less than you think."));

    author.save("sections/water.json", "Then wait a week.", "Then wait a month.");
    CHECK(author.shows("Then wait a month."));
}

TEST_CASE("watched window: what is saved leaves the way back and forward")
{
    Author author;
    const auto open = [&] {
        return author.window().currentPage().toStdString();
    };
    author.window().openPage(QStringLiteral("home"));
    author.window().openPage(QStringLiteral("checklist"));
    author.window().openPage(QStringLiteral("sources"));
    author.window().goBack();
    author.window().goBack();
    CHECK(open() == "home");
    author.save("sections/home.json", "\"target\": \"checklist\"", "\"target\": \"water\"");
    author.save("guide.json", "\"checklist\",", "");
    author.save("checklists.json", filesIn(author.folder()).at("checklists.json"), R"({"checklists": []})");
    const ui::MainWindow *before = &author.window();
    REQUIRE(QTest::qWaitFor([&] { return &author.window() != before; }));
    author.window().goBack();
    CHECK(open() == "water");
    author.window().goForward();
    CHECK(open() == "home");
    author.window().goForward(); // not to the one that is gone
    CHECK(open() == "sources");
}
