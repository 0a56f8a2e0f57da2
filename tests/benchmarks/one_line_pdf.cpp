// The least that a program with Qt Gui can print: the yardstick for a sheet from the command line.

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QPdfWriter writer(QString::fromLocal8Bit(argv[argc - 1]));
    QPainter painter(&writer);
    painter.drawText(QPointF(100, 1000), QStringLiteral("One line."));
    return 0;
}
