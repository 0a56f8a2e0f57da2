// Starting Qt's application: without the warnings and the folder that Qt would leave, and without its abort.
#pragma once

#include <QByteArray>

#include <optional>

// While one exists, Qt's warnings about the machine are not printed, a start that fails ends the program with one
// sentence and exitFault, and Qt makes no runtime folder where the system has named none.
class QuietStart
{
public:
    QuietStart();
    ~QuietStart();
    QuietStart(const QuietStart &) = delete;
    QuietStart &operator=(const QuietStart &) = delete;

private:
    std::optional<QByteArray> m_temporary; // what the environment said, if that is to be put back
};

template<typename Application>
void start(std::optional<Application> &application, int &argc, char **argv)
{
    const QuietStart quiet;
    application.emplace(argc, argv);
}

// For what needs fonts but no display: to be called before the start.
void needNoDisplay();
