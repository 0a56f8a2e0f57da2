// startup_meter PROGRAM [ARGUMENT...]: how long a program takes until its window has painted, and what that costs.
//
// Needs an X display with a black root and no window manager, and a window that covers the middle of the screen: the
// window has painted when the pixel there is no longer black. So the program that is measured needs no hook for it.
// Then the program is ended. Prints one line: milliseconds, milliseconds of processor time, KiB of memory at the peak.

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

#include <csignal>
#include <cstdio>
#include <ctime>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace {

constexpr qint64 longestWait = 60'000; // milliseconds

bool isPainted(QScreen &screen)
{
    const QPoint middle = screen.geometry().center();
    const QImage pixel = screen.grabWindow(0, middle.x(), middle.y(), 1, 1).toImage();
    return pixel.pixelColor(0, 0) != QColor(Qt::black);
}

// From /proc, because the peak that wait4() tells may be that of the meter, from before the program was loaded.
long peakMemory(pid_t program)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(program));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLong();
    }
    return 0;
}

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

int fail(const char *reason)
{
    std::fprintf(stderr, "startup_meter: %s\n", reason);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return fail("name a program to start");
    int ownArguments = 1; // the rest belongs to the program
    const QGuiApplication application(ownArguments, argv);
    QScreen &screen = *QGuiApplication::primaryScreen();
    if (isPainted(screen))
        return fail("the middle of the screen is not black");

    QElapsedTimer timer;
    timer.start();
    pid_t program = 0;
    if (posix_spawnp(&program, argv[1], nullptr, nullptr, argv + 1, environ) != 0)
        return fail("the program cannot be started");
    while (!isPainted(screen)) {
        if (waitpid(program, nullptr, WNOHANG) == program)
            return fail("the program ended before it painted a window");
        if (timer.hasExpired(longestWait)) {
            kill(program, SIGKILL);
            return fail("the program painted no window");
        }
        const timespec pause{0, 1'000'000};
        nanosleep(&pause, nullptr);
    }
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const long memory = peakMemory(program);
    kill(program, SIGTERM);
    rusage usage{};
    wait4(program, nullptr, 0, &usage);
    std::printf("%.1f %.1f %ld\n", elapsed, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), memory);
    return 0;
}
