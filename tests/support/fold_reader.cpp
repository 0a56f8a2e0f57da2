#include "support/fold_reader.h"

#include "support/catch.h"

#include <QCoreApplication>

namespace {

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

const Words inLeopard{"A striped one walks to the causes.", "Stripes", "Black.", "White."};

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

Words blocksWith(const Titles &open)
{
    const auto isOpen = [&](const QString &title) {
        return std::find(open.begin(), open.end(), title) != open.end();
    };
    Words words{"Folds", "What the page folds is about.", "The short answer comes first.", "More", "The leopard fold"};
    const auto append = [&](const Words &more) {
        words.insert(words.end(), more.begin(), more.end());
    };
    if (isOpen(leopard))
        append(inLeopard);
    append({"Heat"});
    if (isOpen(heat)) {
        append({"Warmth eases the muscle.", "How long: Fifteen minutes.", "How often: Three times a day.",
                "Warm the pack.", "Lay it on.", "Who should not, or should ask first:", "People who feel heat badly.",
                "Broken skin.", "Why: Warm muscles let go.", "Stop: Stop if the skin turns red."});
    }
    append({"The quagga fold"});
    if (isOpen(quagga))
        append({"A striped one rests."});
    append({"Behind the folds grazes an okapi.", "Last checked 22 November 2026. Check again by 22 November 2027."});
    return words;
}

Words stopsWith(const Titles &open)
{
    const auto isOpen = [&](const QString &title) {
        return std::find(open.begin(), open.end(), title) != open.end();
    };
    Words words{"Sources\u00a01", "Causes", "The start", "The leopard fold"};
    const auto append = [&](const Words &more) {
        words.insert(words.end(), more.begin(), more.end());
    };
    if (isOpen(leopard))
        append({"the causes", "Sources\u00a01", "Sources\u00a01"});
    append({"Heat"});
    if (isOpen(heat))
        append({"Sources\u00a01"});
    append({"The quagga fold"});
    if (isOpen(quagga))
        append({"To the start"});
    return words;
}
