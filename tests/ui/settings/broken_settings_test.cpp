// A settings file that is broken or hostile: the window opens with the defaults, and says so once.

#include "support/open_window.h"
#include "ui/settings/stored_settings.h"

#include "support/catch.h"

#include <QFile>
#include <QLabel>
#include <QtTest>

#include <sys/stat.h>

namespace {

// A window on a settings file that was there before.
class Started
{
public:
    explicit Started(const QString &path)
        : m_store(path), m_settings(m_store), m_window(windowGuide(), m_settings, goodDay, silentVoice())
    {
        m_window.openPage(QStringLiteral("home"));
        m_window.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
        QCoreApplication::processEvents();
    }

    ui::MainWindow &window() { return m_window; }
    const ui::Settings &settings() const { return m_settings; }
    QWidget *notice() { return m_window.findChild<QWidget *>(QStringLiteral("messageStrip")); }
    // None while nothing is told.
    QString told()
    {
        return notice()->isVisible() ? m_window.findChild<QLabel *>(QStringLiteral("message"))->text() : QString();
    }

private:
    ui::SettingsFile m_store;
    ui::Settings m_settings;
    ui::MainWindow m_window;
};

const QString sentence = QStringLiteral("Some of your settings could not be read, so the usual ones are used.");

void checkDefaults(Started &started)
{
    CHECK(started.told() == sentence);
    CHECK(started.settings().theme() == ui::Theme::System);
    CHECK(started.settings().textSizeStep() == 0);
    CHECK(started.window().currentPage() == QStringLiteral("home"));
}

} // namespace

TEST_CASE("broken settings: a missing file an empty one and a good one are not spoken of")
{
    const StoredSettings place;
    CHECK(Started(place.path()).told().isEmpty());
    for (const char *good : {"", "[General]\n", "[General]\ntheme=dark\ntext-size=150\nof-later=x y, z\n",
                             "; by hand\n\n[General]\ntheme=light\n[Other]\nanything\n"}) {
        INFO(good);
        place.put(good);
        CHECK(Started(place.path()).told().isEmpty());
    }
}

TEST_CASE("broken settings: each value that is not meant gives its default and one notice")
{
    for (const char *line :
         {"theme=purple", "text-size=huge", "letter-paper=1", "large-print=", "print-all=yes", "print-sources=\\x",
          "voice=on", "still-figures=2", "checklist-weeks=999", "window-place=0 0"}) {
        INFO(line);
        const StoredSettings place;
        place.put(QByteArray("[General]\n") + line + "\n");
        Started started(place.path());
        checkDefaults(started);
    }
}

TEST_CASE("broken settings: what stands beside a broken value is used")
{
    const StoredSettings place;
    place.put("[General]\ntheme=purple\ntext-size=150\n");
    Started started(place.path());
    CHECK(started.told() == sentence);
    CHECK(started.settings().textSizeStep() == 2);
}

TEST_CASE("broken settings: binary and huge files give the defaults and a notice")
{
    QByteArray binary;
    for (int i = 0; i < 5000; ++i)
        binary.append(static_cast<char>(i * 7919 >> 3));
    for (const QByteArray &bytes : {binary, QByteArray(ui::largestSettings + 1, '\0'), QByteArray("theme dark\n"),
                                    QByteArray("[General]\nx=") + QByteArray(10 * ui::largestSettings, 'x')}) {
        const StoredSettings place;
        place.put(bytes);
        Started started(place.path());
        checkDefaults(started);
    }
}

TEST_CASE("broken settings: a folder or a pipe or a device in its place holds nothing up")
{
    const auto kinds = {+[](const char *at) { return mkfifo(at, 0600) == 0; },
                        +[](const char *at) { return mkdir(at, 0700) == 0; },
                        +[](const char *at) {
                            return symlink("/dev/zero", at) == 0;
                        }};
    for (const auto &make : kinds) {
        const StoredSettings place;
        REQUIRE(make(place.path().toStdString().c_str()));
        Started started(place.path());
        checkDefaults(started);
    }
}

TEST_CASE("broken settings: the notice leads to the settings and comes once in a start")
{
    const StoredSettings place;
    place.put("[General]\ntheme=purple\n");
    {
        Started started(place.path());
        CHECK(started.told() == sentence);
        QTest::mouseClick(started.window().findChild<QWidget *>(QStringLiteral("messageRemedy")), Qt::LeftButton);
        QCoreApplication::processEvents();
        CHECK(started.window().currentPage() == QStringLiteral("settings"));
        CHECK(started.told().isEmpty());
        started.window().setTheme(ui::Theme::Dark);
        started.window().openPage(QStringLiteral("causes"));
        QCoreApplication::processEvents();
        CHECK(started.told().isEmpty());
    }
    CHECK(Started(place.path()).told().isEmpty()); // what was chosen since is whole
}

TEST_CASE("broken settings: the notice is whole in a small window with large text")
{
    const StoredSettings place;
    place.put("[General]\ntheme=purple\ntext-size=200\n");
    for (const QSize size : {QSize(1180, 780), QSize(360, 640), QSize(320, 480)}) {
        INFO(size.width());
        Started started(place.path());
        started.window().resize(size);
        QCoreApplication::processEvents();
        REQUIRE(started.window().size() == size);
        const auto *words = started.window().findChild<QLabel *>(QStringLiteral("message"));
        CHECK(words->height() >= words->heightForWidth(words->width()));
        const QList<ui::Button *> buttons = started.notice()->findChildren<ui::Button *>();
        REQUIRE(buttons.size() == 2);
        for (const ui::Button *button : buttons) {
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->visibleRegion().boundingRect() == button->rect());
        }
    }
}
