// The day on this computer's clock, as an ISO date.
#pragma once

#include <QDate>

#include <string>

inline std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}
