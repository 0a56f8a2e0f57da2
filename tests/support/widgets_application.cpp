#include "support/application.h"

#include <QApplication>

CATCH_REGISTER_LISTENER(ApplicationDuringTests<QApplication>)
