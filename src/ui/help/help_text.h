// HelpText: the words of the help page, for translators.
#pragma once

#include <QCoreApplication>

namespace ui {

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace ui
