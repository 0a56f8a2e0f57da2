#include "support/application.h"

#include <QGuiApplication>

CATCH_REGISTER_LISTENER(ApplicationDuringTests<QGuiApplication>)
