#include "ui/help/key_list.h"

#include "ui/help/help_text.h"

namespace ui {

std::vector<KeyGroup> keyGroups(const QString &careTitle)
{
    return {
        {HelpText::tr("Keys"),
         {{QStringLiteral("F4"), careTitle},
          {QStringLiteral("F1"), HelpText::tr("This page")},
          {QStringLiteral("Alt+Home"), HelpText::tr("The start page")},
          {QStringLiteral("Ctrl+K"), HelpText::tr("Search the guide")},
          {QStringLiteral("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), HelpText::tr("Larger text, smaller text, the usual size")},
          {QStringLiteral("F8"), HelpText::tr("Read the page aloud, from where you are; again pauses, and goes on")},
          {QStringLiteral("F9"), HelpText::tr("Large text, to read from the floor; again leaves it")},
          {QStringLiteral("Alt+Left, Alt+Right"), HelpText::tr("Back, forward")},
          {QStringLiteral("Ctrl+Comma"), HelpText::tr("Settings, and what is kept")},
          {QStringLiteral("Ctrl+D"),
           HelpText::tr("Make the open page a favorite, and say so; again takes it off. The star lists them")},
          {QStringLiteral("Ctrl+P"), HelpText::tr("Print the open page")},
          {QStringLiteral("Ctrl+Q"), HelpText::tr("Quit")}}},
        {HelpText::tr("Keys on a page"),
         {{HelpText::tr("Up, Down"), HelpText::tr("Read on, part by part; a screen reader speaks each")},
          {HelpText::tr("Space"), HelpText::tr("One screen on; with Shift, one back")},
          {HelpText::tr("Home, End"), HelpText::tr("To the top of the page, to its end")},
          {HelpText::tr("Tab, Enter"), HelpText::tr("To the next link, fold or button; open it")},
          {HelpText::tr("Ctrl+A, Ctrl+C"), HelpText::tr("Select the page; copy what is selected")},
          {HelpText::tr("Shift with Up or Down"), HelpText::tr("Select part by part")},
          {HelpText::tr("Menu"), HelpText::tr("What can be done with what is selected")},
          {QStringLiteral("Ctrl+F, F3, Shift+F3"), HelpText::tr("Find on this page; the next place, the one before")},
          {QStringLiteral("F6"), HelpText::tr("Between the list of pages and the page")},
          {HelpText::tr("Esc"), HelpText::tr("Close the search, a source, or the large text for the floor")}}},
        {HelpText::tr("Keys while a page is read aloud"),
         {{HelpText::tr("Left, Right"), HelpText::tr("The part before, the next part")},
          {HelpText::tr("Space"), HelpText::tr("Start; pause, and go on")},
          {HelpText::tr("Esc"), HelpText::tr("End it")}}},
        {HelpText::tr("Keys in “%1”").arg(careTitle),
         {{HelpText::tr("1 to 6"),
           HelpText::tr("Yes; the same key again changes it to not sure, and once more takes it back")},
          {HelpText::tr("N"), HelpText::tr("No to all the rest")},
          {HelpText::tr("Enter"), HelpText::tr("Go on after a tick, or see what to do now")}}},
        {HelpText::tr("Keys in a routine"),
         {{HelpText::tr("Space"), HelpText::tr("Pause, and go on")},
          {HelpText::tr("Left, Right"), HelpText::tr("The step before, the next step")},
          {HelpText::tr("Esc"), HelpText::tr("End it")}}},
    };
}

} // namespace ui
