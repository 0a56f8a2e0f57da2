// The settings page: what the reader can choose, and what is kept of it. It is about the program, so its words are
// those of the interface and not of the content.
#pragma once

#include "guide/care/care.h"
#include "guide/page/page.h"
#include "ui/reading/form_builder.h"
#include "ui/reading/open/open_page.h"

namespace ui {

class Settings;
class Voice;

inline const QString settingsPageId = QStringLiteral("settings");

// On the screen; the SheetForm in it is where buildSettingsForm() builds.
guide::Page settingsPage();
// How the search finds it.
ProgramPage settingsFound();
// On paper: what is chosen.
guide::Page chosenSettingsPage(const guide::Care &care, Settings &settings);

// Each choice is kept at once. After one that changes the look of the window, or of this page, `lookChanged` is called.
void buildSettingsForm(FormBuilder &form, const guide::Care &care, Settings &settings, Voice &voice,
                       const std::function<void()> &lookChanged);

} // namespace ui
