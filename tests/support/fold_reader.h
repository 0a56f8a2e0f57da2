// A reader before the page "folds" of the made-up guide.
#pragma once

#include "support/open_window.h"
#include "ui/reading/fold_title.h"

#include <string>
#include <vector>

using Words = std::vector<std::string>;
using Titles = std::vector<QString>;

inline const QString foldPage = QStringLiteral("folds");
inline const QString leopard = QStringLiteral("The leopard fold");
inline const QString heat = QStringLiteral("Heat");
inline const QString quagga = QStringLiteral("The quagga fold");

class FoldReader : public OpenWindow
{
public:
    explicit FoldReader(QSize size = {1180, 780}, const guide::Guide &guide = windowGuide());

    ui::FoldTitle &title(const QString &words); // the test fails if there is none
    bool isOpen(const QString &words) { return title(words).isOpen(); }
    void toggle(const QString &words);
    // The block with these words; nullptr if it is not there.
    ui::TextBlock *block(const QString &words);
    Words blocks();

    void cursorTo(const QString &words);
    QString wordsAtCursor(); // empty where none shows

    // Every block from the top of the page to its end, as Down walks them.
    Words walkDown();
    // Every stop from the top of the page, until Tab leaves it.
    Words walkTab();
    // From behind the page to its first stop.
    Words walkBack();
};

// The blocks and the stops of the page while the folds of these titles are open.
Words blocksWith(const Titles &open);
Words stopsWith(const Titles &open);
