// The application object that Qt needs before anything is drawn, for a test program whose main is Catch2's own.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using TestRunListener = Catch::EventListenerBase;
#else
#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include <catch2/catch.hpp>
using TestRunListener = Catch::TestEventListenerBase;
#endif

#include <QTemporaryDir>

#include <memory>

// Lives from before the first test until after the last one. Not while the tests are only listed: the build does that.
template<typename Application>
class ApplicationDuringTests : public TestRunListener
{
public:
    using TestRunListener::TestRunListener;

    void testRunStarting(const Catch::TestRunInfo &) override
    {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        // Nobody's own settings are read or written by a test, and no country is known.
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("XDG_CONFIG_HOME", m_configuration.path().toLocal8Bit());
        m_application = std::make_unique<Application>(m_argumentCount, m_arguments);
    }

    void testRunEnded(const Catch::TestRunStats &) override { m_application.reset(); }

private:
    // Qt keeps references to both.
    int m_argumentCount = 1;
    char m_name[6] = "tests";
    char *m_arguments[2] = {m_name, nullptr};
    const QTemporaryDir m_configuration;
    std::unique_ptr<Application> m_application;
};
