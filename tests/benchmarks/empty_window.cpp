// The least that a program with Qt Widgets can show: the yardstick for Midback's start. As large as Midback's window.

#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1180, 780);
    window.show();
    return QApplication::exec();
}
