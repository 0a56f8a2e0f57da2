#include "support/fold_reader.h"

#include "support/catch.h"

#include <QCoreApplication>

namespace {

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

FoldReader::FoldReader(QSize size, const guide::Guide &guide) : OpenWindow(guide, size)
{
    open(foldPage);
}

ui::FoldTitle &FoldReader::title(const QString &words)
{
    for (ui::FoldTitle *each : page().findChildren<ui::FoldTitle *>()) {
        if (each->words() == words)
            return *each;
    }
    FAIL("There is no fold \"" << words.toStdString() << "\"");
    std::abort();
}

void FoldReader::toggle(const QString &words)
{
    title(words).toggle();
    settle();
}

ui::TextBlock *FoldReader::block(const QString &words)
{
    for (ui::TextBlock *each : page().blocks()) {
        if (each->words() == words)
            return each;
    }
    return nullptr;
}

Words FoldReader::blocks()
{
    Words words;
    for (const ui::TextBlock *block : page().blocks())
        words.push_back(block->words().toStdString());
    return words;
}

void FoldReader::cursorTo(const QString &words)
{
    REQUIRE(block(words));
    page().goTo(*block(words));
    settle();
}

QString FoldReader::wordsAtCursor()
{
    const int at = cursor();
    return at < 0 ? QString() : page().blocks().at(static_cast<std::size_t>(at))->words();
}

Words FoldReader::walkDown()
{
    Words words;
    page().setFocus();
    press(Qt::Key_Home);
    for (int last = -1; cursor() != last;) {
        last = cursor();
        words.push_back(wordsAtCursor().toStdString());
        press(Qt::Key_Down);
    }
    return words;
}

Words FoldReader::walkTab()
{
    Words words;
    page().setFocus();
    press(Qt::Key_Home);
    for (press(Qt::Key_Tab); stop(); press(Qt::Key_Tab))
        words.push_back(stop()->toStdString());
    return words;
}

Words FoldReader::walkBack()
{
    Words words;
    const auto back = [this] {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
    };
    for (back(); stop() && !stop()->isEmpty(); back())
        words.push_back(stop()->toStdString());
    return words;
}
