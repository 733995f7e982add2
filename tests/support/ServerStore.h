// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

/// The same tests on a server: DOPPINO_TEST_SERVER names one, postgresql://USER@HOST:PORT/NAME, and
/// each file that a test would have made is a database there.
namespace ServerStore {

inline QString server() { return qEnvironmentVariable("DOPPINO_TEST_SERVER"); }

inline void makeDatabase(const QString& name)
{
    const QUrl url(server());
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection);
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
        database.setDatabaseName(url.path().mid(1));
        if (!database.open())
            qFatal("the test's server cannot be reached");
        QSqlQuery query(database); // fails when it is there already
        query.exec(QStringLiteral("CREATE DATABASE ") + name);
    }
    QSqlDatabase::removeDatabase(connection);
}

/// The file itself without a server.
inline QString placeFor(const QString& file)
{
    if (server().isEmpty() || file.contains(QLatin1String("://")))
        return file;
    const QString name = QLatin1Char('d')
        + QString::fromLatin1(
            QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Md5).toHex());
    makeDatabase(name);
    return QUrl(server()).resolved(QUrl(QLatin1Char('/') + name)).toString();
}

} // namespace ServerStore
