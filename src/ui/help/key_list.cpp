#include "ui/help/key_list.h"

#include <QCoreApplication>

namespace ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Help", text);
}

} // namespace

std::vector<KeyGroup> keyGroups()
{
    return {
        {tr("Keys"),
         {{QStringLiteral("F4"), tr("The symptom check")},
          {QStringLiteral("F1"), tr("This page")},
          {QStringLiteral("Alt+Home"), tr("The start page")},
          {QStringLiteral("Ctrl+K"), tr("Search the guide")},
          {QStringLiteral("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), tr("Larger text, smaller text, the usual size")},
          {QStringLiteral("F9"), tr("Large text, to read from the floor; again leaves it")},
          {QStringLiteral("Alt+Left, Alt+Right"), tr("Back, forward")},
          {QStringLiteral("Ctrl+Comma"), tr("Settings, and what is kept")},
          {QStringLiteral("Ctrl+D"), tr("Make the open page a favorite; again takes it off")},
          {QStringLiteral("Ctrl+P"), tr("Print the open page")},
          {QStringLiteral("Ctrl+Q"), tr("Quit")}}},
        {tr("Keys on a page"),
         {{tr("Up, Down"), tr("Read on, part by part; a screen reader speaks each")},
          {tr("Space"), tr("One screen on; with Shift, one back")},
          {tr("Home, End"), tr("To the top of the page, to its end")},
          {tr("Tab, Enter"), tr("To the next link, fold or button; open it")},
          {tr("Ctrl+A, Ctrl+C"), tr("Select the page; copy what is selected")},
          {tr("Shift with Up or Down"), tr("Select part by part")},
          {tr("Menu"), tr("What can be done with what is selected")},
          {QStringLiteral("Ctrl+F, F3, Shift+F3"), tr("Find on this page; the next place, the one before")},
          {QStringLiteral("F6"), tr("Between the list of pages and the page")},
          {tr("Esc"), tr("Close the search, a source, or the large text for the floor")}}},
        {tr("Keys in the symptom check"),
         {{tr("1 to 6"), tr("Yes; the same key again is not sure, and once more takes it back")},
          {tr("N"), tr("No to all the rest")},
          {tr("Enter"), tr("Go on after a tick, or see what to do now")}}},
        {tr("Keys in a routine"),
         {{tr("Space"), tr("Pause, and go on")},
          {tr("Left, Right"), tr("The step before, the next step")},
          {tr("Esc"), tr("End it")}}},
    };
}

} // namespace ui
