// SettingsText: the words of the settings page, for translators.
#pragma once

#include <QCoreApplication>

namespace ui {

class SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace ui
