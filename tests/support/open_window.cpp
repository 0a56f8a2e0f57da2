#include "support/open_window.h"

#include "ui/reading/fold_title.h"

#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QtTest>

namespace {

bool isWhole(const ui::MainWindow &window)
{
    const QList<ui::SectionPage *> pages = window.findChildren<ui::SectionPage *>();
    return std::all_of(pages.begin(), pages.end(),
                       [](const ui::SectionPage *page) { return page->isWhole() || !page->isVisible(); });
}

void settle(const ui::MainWindow &window)
{
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    } while (!isWhole(window));
}

ui::Settings &filled(ui::Settings &settings, int textSizeStep, ui::Theme theme)
{
    settings.setTextSizeStep(textSizeStep);
    settings.setTheme(theme);
    return settings;
}

} // namespace

OpenWindow::OpenWindow(const guide::Guide &guide, QSize size, int textSizeStep, ui::Theme theme, const char *today)
    : m_store(m_folder.filePath(QStringLiteral("settings.ini"))), m_settings(m_store),
      m_window(guide, filled(m_settings, textSizeStep, theme), today, m_voice)
{
    m_window.resize(size);
    m_window.openPage(QString::fromStdString(guide.sections().front().id));
    m_window.show();
    m_window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&m_window));
    settle(m_window);
    if (m_window.size() != size) // large text made it too wide to begin with, until its navigation folded away
        resize(size);
}

QWidget &OpenWindow::anyPage()
{
    return find<QWidget>("page");
}

ui::SectionPage &OpenWindow::page()
{
    auto *page = qobject_cast<ui::SectionPage *>(&anyPage());
    REQUIRE(page);
    return *page;
}

void OpenWindow::resize(QSize size)
{
    m_window.resize(size);
    settle(m_window);
    REQUIRE(m_window.size() == size);
}

void OpenWindow::open(const QString &page)
{
    m_window.openPage(page);
    settle(m_window);
    REQUIRE(m_window.currentPage() == page);
}

QWidget *OpenWindow::findAny(const char *name)
{
    auto *widget = m_window.findChild<QWidget *>(QString::fromLatin1(name));
    INFO("Looking for \"" << name << "\"");
    REQUIRE(widget);
    return widget;
}

ui::Button &OpenWindow::buttonNamed(const QString &words)
{
    for (ui::Button *button : m_window.findChildren<ui::Button *>()) {
        if (button->text() == words)
            return *button;
    }
    FAIL("There is no button \"" << words.toStdString() << "\"");
    std::abort();
}

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.windowHandle(), key, modifiers);
    settle(m_window);
}

void OpenWindow::type(const char *words)
{
    for (; *words; ++words)
        QTest::keyClick(m_window.windowHandle(), *words);
    settle(m_window);
}

void OpenWindow::click(QWidget &widget, Qt::MouseButton button)
{
    clickAt(widget, widget.rect().center(), button);
}

void OpenWindow::clickAt(QWidget &widget, QPoint position, Qt::MouseButton button)
{
    QTest::mouseClick(m_window.windowHandle(), button, {}, widget.mapTo(&m_window, position));
    settle(m_window);
}

int OpenWindow::cursor()
{
    const std::vector<ui::TextBlock *> &blocks = page().blocks();
    const auto current = std::find_if(blocks.begin(), blocks.end(), [](auto *block) { return block->isCurrent(); });
    return current == blocks.end() ? -1 : static_cast<int>(current - blocks.begin());
}

std::optional<QString> OpenWindow::stop()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *section = qobject_cast<ui::SectionPage *>(&anyPage()); focus == section) {
        for (const ui::TextBlock *block : section->blocks()) {
            if (block->focusedLink() >= 0)
                return block->links()[static_cast<std::size_t>(block->focusedLink())].name;
            if (block->isCurrent() && qobject_cast<const ui::FoldTitle *>(block))
                return block->words();
        }
        return QString();
    }
    if (focus && anyPage().isAncestorOf(focus))
        return QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name);
    return std::nullopt;
}

bool OpenWindow::isVisibleOnPage(const QWidget &block, QRect part)
{
    const QRect wanted = part.isNull() ? block.rect() : part;
    QWidget *viewport = page().viewport();
    return viewport->rect().contains(QRect(block.mapTo(viewport, wanted.topLeft()), wanted.size()));
}
