#include "support/application.h"

#include <QGuiApplication>

using Application = ApplicationDuringTests<QGuiApplication>; // the macro makes a name of it

CATCH_REGISTER_LISTENER(Application)
