#include "support/application.h"

#include "ui/language/english.h"

#include <QApplication>

// In English, as the program starts.
class Application : public ApplicationDuringTests<QApplication>
{
public:
    using ApplicationDuringTests::ApplicationDuringTests;

    void testRunStarting(const Catch::TestRunInfo &run) override
    {
        ApplicationDuringTests::testRunStarting(run);
        QCoreApplication::installTranslator(&m_english);
    }

private:
    ui::English m_english;
};

CATCH_REGISTER_LISTENER(Application)

#ifdef __SANITIZE_ADDRESS__
// Qt 6.4 forgets the recognizer of each QScroller that goes: 16 bytes a page, which no caller can free.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QScroller::grabGesture\n";
}
#endif
