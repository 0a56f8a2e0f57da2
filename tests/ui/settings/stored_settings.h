// A settings file in a folder of its own, which may hold any bytes.
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

class StoredSettings
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("midback.ini")); }
    QByteArray bytes() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

private:
    QTemporaryDir m_folder;
};
