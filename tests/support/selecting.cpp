#include "support/selecting.h"

#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QtTest>

ui::TextBlock &SelectingReader::block(int index)
{
    return *page().blocks().at(static_cast<std::size_t>(index));
}

std::vector<std::string> SelectingReader::selected()
{
    std::vector<std::string> words;
    for (const ui::TextBlock *block : page().blocks()) {
        if (block->hasSelection())
            words.push_back(block->words()
                                .mid(block->selectionStart(), block->selectionEnd() - block->selectionStart())
                                .toStdString());
    }
    return words;
}

QPoint SelectingReader::placeOf(const ui::TextBlock &block, int letter)
{
    const bool atEnd = letter >= block.words().size();
    const QRect seen = atEnd ? block.rectsOf(letter - 1, letter).front() : block.rectsOf(letter, letter + 1).front();
    return block.mapTo(&window(), QPoint(atEnd ? seen.right() + 1 : seen.left() + 1, seen.center().y()));
}

void SelectingReader::drag(QPoint from, QPoint to)
{
    QWindow *handle = window().windowHandle();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, (from + to) / 2);
    QTest::mouseMove(handle, to);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, to);
    QApplication::processEvents();
}

void SelectingReader::doubleClick(QPoint at)
{
    QTest::mouseDClick(window().windowHandle(), Qt::LeftButton, {}, at);
    QApplication::processEvents();
}

void SelectingReader::clickThrice(QPoint at)
{
    doubleClick(at);
    // Qt Test takes care that its next click is not near in time; this one is.
    QWidget *under = window().childAt(at);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, under->mapFrom(&window(), at), window().mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(under, &event);
    }
}

void SelectingReader::click(QPoint at, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(window().windowHandle(), Qt::LeftButton, modifiers, at);
    QApplication::processEvents();
}

QMenu &SelectingReader::menuAt(const ui::TextBlock &block, int letter)
{
    const QPoint at = placeOf(block, letter);
    QWidget *under = window().childAt(at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, under->mapFrom(&window(), at), window().mapToGlobal(at));
    QApplication::sendEvent(under, &event);
    QMenu *menu = openMenu();
    REQUIRE(menu);
    return *menu;
}

QMenu *SelectingReader::openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void SelectingReader::choose(QMenu &menu, const QString &words)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == words) {
            menu.close();
            action->trigger();
            QApplication::processEvents();
            return;
        }
    }
    FAIL("The menu has no \"" << words.toStdString() << "\"");
}

std::vector<std::string> wordsIn(const QMenu &menu)
{
    std::vector<std::string> words;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            words.push_back(action->text().toStdString());
    }
    return words;
}

std::string copiedText()
{
    return QApplication::clipboard()->text().toStdString();
}

std::string copiedHtml()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    return copied ? copied->html().toStdString() : std::string();
}

void emptyClipboard()
{
    QApplication::clipboard()->clear();
}
