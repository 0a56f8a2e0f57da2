// A window in which a page is read aloud. The voice is a stand-in that tells what it was given.
#pragma once

#include "support/open_window.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QLabel>

class Listener : public OpenWindow
{
public:
    using OpenWindow::OpenWindow;

    void start() { press(Qt::Key_F8); }
    // What is being said; empty in silence.
    QString heard()
    {
        return voice().said.isEmpty() || voice().said.last() == silence ? QString() : voice().said.last();
    }
    // The words come to their end.
    void wait()
    {
        voice().finish();
        QCoreApplication::processEvents();
    }
    bool isBarShown()
    {
        const auto *bar = window().findChild<QWidget *>(QStringLiteral("aloudStrip"));
        return bar && bar->isVisible();
    }
    // The sentence below the page; the symptom check has another for its own.
    QString told()
    {
        QString words;
        for (const auto *label : window().findChildren<QLabel *>(QStringLiteral("message")))
            words += label->isVisible() ? label->text() : QString();
        return words;
    }
    // The one block with the mark of what is read.
    ui::TextBlock *marked()
    {
        ui::TextBlock *found = nullptr;
        for (auto *block : window().findChildren<ui::TextBlock *>()) {
            if (!block->isSpoken())
                continue;
            CHECK_FALSE(found);
            found = block;
        }
        return found;
    }

private:
    const QString silence = QStringLiteral("-");
};
