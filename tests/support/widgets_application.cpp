#include "support/application.h"

#include <QApplication>

using Application = ApplicationDuringTests<QApplication>; // the macro makes a name of it

CATCH_REGISTER_LISTENER(Application)
