#include "support/application.h"

#include <QApplication>

using Application = ApplicationDuringTests<QApplication>; // the macro makes a name of it

CATCH_REGISTER_LISTENER(Application)

#ifdef __SANITIZE_ADDRESS__
// Qt 6.4 forgets the recognizer of each QScroller that goes: 16 bytes a page, which no caller can free.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QScroller::grabGesture\n";
}
#endif
