// OpenWindow: the guide's window as it stands before a reader, and the reader's hands.
//
// Keys and clicks go the way of real ones: to the window of the system, which finds the widget. So a widget that is
// hidden, covered or without the focus gets none. Every act ends when the program has nothing left to do.
#pragma once

#include "support/guides.h"
#include "support/recorded_voice.h"
#include "ui/controls/button.h"
#include "ui/reading/page/section_page.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>

class OpenWindow
{
public:
    // Opens at the first page of the guide, with the keyboard focus on it.
    explicit OpenWindow(const guide::Guide &guide, QSize size = {1180, 780}, int textSizeStep = 0,
                        ui::Theme theme = ui::Theme::Light, const char *today = goodDay);

    ui::MainWindow &window() { return m_window; }
    QWidget &anyPage();      // whatever is open
    ui::SectionPage &page(); // the page of a section; the test fails on any other
    ui::Settings &settings() { return m_settings; }
    RecordedVoice &voice() { return m_voice; }
    QStringList storedKeys() const { return m_store.keys(); }
    void resize(QSize size);
    void open(const QString &page); // as a program would; the tests of other ways do it by hand

    // By object name; the test fails if there is none.
    template<typename Widget>
    Widget &find(const char *name);
    // By its words, on the page or in the source strip.
    ui::Button &buttonNamed(const QString &words);

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char *words); // into whatever has the focus
    void click(QWidget &widget, Qt::MouseButton button = Qt::LeftButton);
    void clickAt(QWidget &widget, QPoint position, Qt::MouseButton button = Qt::LeftButton);

    // The block the reading cursor stands on, or -1 when none shows it.
    int cursor();
    // The words of the link, button, tick, field or title of a fold with the focus; empty when it is the page itself,
    // and no value elsewhere.
    std::optional<QString> stop();
    // What is seen of the block or link inside the page's viewport.
    bool isVisibleOnPage(const QWidget &block, QRect part = {});

private:
    QWidget *findAny(const char *name);

    QTemporaryDir m_folder;
    ui::SettingsFile m_store;
    ui::Settings m_settings;
    RecordedVoice m_voice;
    ui::MainWindow m_window;
};

template<typename Widget>
Widget &OpenWindow::find(const char *name)
{
    return *static_cast<Widget *>(findAny(name));
}
