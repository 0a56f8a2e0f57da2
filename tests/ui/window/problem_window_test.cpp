#include "ui/window/problem_window.h"

#include "guide/emergency.h"
#include "support/accessible_tree.h"

#include "support/catch.h"

#include <QApplication>
#include <QtTest>

namespace {

std::vector<std::string> wordsOf(const ui::ProblemWindow &window)
{
    auto *page = window.findChild<ui::SectionPage *>();
    REQUIRE(page);
    std::vector<std::string> words;
    for (const ui::TextBlock *block : page->blocks())
        words.push_back(block->words().toStdString());
    return words;
}

long countOf(const std::vector<std::string> &words, const std::string &wanted)
{
    return std::count(words.begin(), words.end(), wanted);
}

} // namespace

TEST_CASE("problem window: it tells every fault and the emergency line before them")
{
    const std::vector<std::string> faults{"home.json:7: /title is missing",
                                          "sources.json:2: /0/url is <b>not</b> text"};
    const ui::ProblemWindow window(faults);
    const std::vector<std::string> words = wordsOf(window);
    for (const std::string &fault : faults)
        CHECK(countOf(words, fault) == 1);
    const auto emergency = std::find_if(words.begin(), words.end(), [](const std::string &text) {
        return text.find(guide::emergencyLine) != std::string::npos;
    });
    REQUIRE(emergency != words.end());
    CHECK(emergency - words.begin() <= 2);
    CHECK(emergency < std::find(words.begin(), words.end(), faults.front()));
    CHECK(window.windowTitle().contains(QStringLiteral("Midback")));
}

TEST_CASE("problem window: of thousands of faults it tells the first and how many more there are")
{
    std::vector<std::string> faults;
    for (int i = 1; i <= 5000; ++i)
        faults.push_back("home.json:" + std::to_string(i) + ": is wrong");
    const std::vector<std::string> words = wordsOf(ui::ProblemWindow(faults));
    CHECK(words.size() < 300);
    CHECK(countOf(words, faults[0]) == 1);
    CHECK(countOf(words, faults[199]) == 1);
    CHECK(countOf(words, faults[200]) == 0);
    CHECK(countOf(words, "4800 more. midback --check lists all.") == 1);
}

TEST_CASE("problem window: a fault of one endless word stays in the window")
{
    ui::ProblemWindow window({std::string(5000, 'x')});
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    auto *page = window.findChild<ui::SectionPage *>();
    for (const ui::TextBlock *block : page->blocks()) {
        CHECK(block->mapTo(&window, QPoint(block->width(), 0)).x() <= window.width());
        CHECK(block->height() >= block->heightForWidth(block->width()));
    }
}

TEST_CASE("problem window: it is read by keyboard and by screen reader")
{
    ui::ProblemWindow window({"home.json:7: /title is missing"});
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (QAccessibleInterface *object : accessibleTree(window)) {
        INFO(describe(*object));
        CHECK((!isControlOrText(*object) || !object->text(QAccessible::Name).trimmed().isEmpty()));
    }
    auto *page = window.findChild<ui::SectionPage *>();
    CHECK(QApplication::focusWidget() == page);
    QTest::keyClick(window.windowHandle(), Qt::Key_End);
    CHECK(page->blocks().back()->isCurrent());
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab); // nothing to go to, nothing to be trapped in
    QTest::keyClick(window.windowHandle(), Qt::Key_Home);
    CHECK(page->blocks().front()->isCurrent());
}
