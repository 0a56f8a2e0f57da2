// The window as it might be in another language, for as long as one of these exists.
#pragma once

#include "ui/language/made_up_language.h"

#include <QCoreApplication>
#include <QGuiApplication>

class InMadeUpLanguage
{
public:
    explicit InMadeUpLanguage(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QCoreApplication::installTranslator(&m_language);
        QGuiApplication::setLayoutDirection(direction);
    }
    ~InMadeUpLanguage()
    {
        QCoreApplication::removeTranslator(&m_language);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Q_DISABLE_COPY_MOVE(InMadeUpLanguage)

private:
    ui::MadeUpLanguage m_language;
};
