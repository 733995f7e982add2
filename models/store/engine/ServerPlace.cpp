// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/ServerPlace.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QMap>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QStringList schemes { u"postgresql://"_s, u"postgres://"_s };
const QString socketFolder = u"/var/run/postgresql"_s;
/// Authorities that the system trusts, for a server with a public certificate.
const QString systemAuthorities = u"/etc/ssl/certs/ca-certificates.crt"_s;
const QString strictMode = u"verify-full"_s;

QString decoded(QStringView text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

QString withoutPassword(const QString& place)
{
    const qsizetype from = place.indexOf(u"://") + 3;
    const qsizetype at = place.lastIndexOf(u'@');
    const qsizetype colon = place.indexOf(u':', from);
    QString shown = place;
    if (colon >= 0 && colon < at)
        shown.replace(colon + 1, at - colon - 1, u"••••"_s);
    const qsizetype query = shown.indexOf(u'?');
    return query < 0 ? shown : shown.first(query);
}

/// "user@host:port"; empty = fine, else what is wrong.
QString readAuthority(QStringView text, ServerPlace& place)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const QStringView account = at < 0 ? QStringView() : text.first(at);
    if (account.contains(u':'))
        return u"a password does not belong into the address: PGPASSWORD, .pgpass or the settings"_s;
    place.user = decoded(account);
    QStringView server = text.sliced(at + 1);
    const qsizetype bracket = server.indexOf(u']');
    const qsizetype colon = server.indexOf(u':', qMax(bracket, qsizetype(0)));
    if (colon >= 0) {
        bool isNumber = false;
        const uint port = server.sliced(colon + 1).toUInt(&isNumber);
        if (!isNumber || port == 0 || port > 0xFFFF)
            return u"the port is none"_s;
        place.port = quint16(port);
        server = server.first(colon);
    }
    if (bracket > 0 && server.startsWith(u'['))
        server = server.sliced(1, bracket - 1);
    place.host = decoded(server);
    return {};
}

QString readOptions(QStringView text, ServerPlace& place)
{
    const QMap<QString, QString*> known { { u"sslmode"_s, &place.sslMode },
        { u"sslrootcert"_s, &place.rootCertificate }, { u"sslcert"_s, &place.certificate },
        { u"sslkey"_s, &place.certificateKey }, { u"host"_s, &place.host } };
    for (const QStringView option : text.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = option.indexOf(u'=');
        const QString name = option.first(equals < 0 ? option.size() : equals).toString();
        QString* field = known.value(name);
        if (!field || equals < 0)
            return u"%1 is no option here"_s.arg(name == u"password" ? u"password"_s : name);
        *field = decoded(option.sliced(equals + 1));
        if (name == u"host" && !place.isSocket())
            return u"host is for the folder of a socket"_s;
    }
    return {};
}

/// What would end the driver's list of options early, or hide a second host in one.
bool isPlain(const ServerPlace& place)
{
    for (const QString& text : { place.user, place.host, place.name, place.rootCertificate,
             place.certificate, place.certificateKey })
        for (const QChar c : text)
            if (c == u';' || c.category() == QChar::Other_Control)
                return false;
    return !place.host.contains(u',') && !place.name.contains(u'=') && !place.name.contains(u"://");
}

Status secure(ServerPlace& place)
{
    static const QStringList modes { u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s,
        u"verify-ca"_s, strictMode };
    if (!place.sslMode.isEmpty() && !modes.contains(place.sslMode))
        return fail(ErrorCode::BadUsage, u"sslmode"_s, place.sslMode);
    if (place.sslMode.isEmpty())
        place.sslMode = place.isLocal() ? u"prefer"_s : strictMode;
    if (!place.isLocal() && place.sslMode != strictMode)
        return fail(
            ErrorCode::DatabaseInsecure, place.server(), u"sslmode=%1"_s.arg(place.sslMode));
    if (place.sslMode == strictMode && place.rootCertificate.isEmpty()
        && !QFile::exists(QDir::homePath() + u"/.postgresql/root.crt"_s)
        && QFile::exists(systemAuthorities))
        place.rootCertificate = systemAuthorities;
    return {};
}

} // namespace

bool ServerPlace::isServer(const QString& place) { return place.contains(u"://"); }

bool ServerPlace::isLocal() const
{
    return isSocket() || host == u"localhost" || QHostAddress(host).isLoopback();
}

QString ServerPlace::server() const
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

Result<ServerPlace> ServerPlace::read(const QString& place)
{
    const auto scheme = std::find_if(schemes.begin(), schemes.end(),
        [&place](const QString& each) { return place.startsWith(each); });
    if (scheme == schemes.end())
        return fail(ErrorCode::BadUsage, withoutPassword(place),
            u"a file or postgresql://USER@HOST:PORT/NAME"_s);
    const QStringView rest = QStringView(place).sliced(scheme->size());
    const qsizetype query = rest.indexOf(u'?');
    const QStringView path = query < 0 ? rest : rest.first(query);
    const qsizetype slash = path.indexOf(u'/');
    ServerPlace read;
    QString wrong = readAuthority(slash < 0 ? path : path.first(slash), read);
    read.name = slash < 0 ? QString() : decoded(path.sliced(slash + 1));
    if (wrong.isEmpty() && query >= 0)
        wrong = readOptions(rest.sliced(query + 1), read);
    if (read.host.isEmpty())
        read.host = socketFolder;
    if (wrong.isEmpty() && read.name.isEmpty())
        wrong = u"the name of the database is missing"_s;
    if (wrong.isEmpty() && !isPlain(read))
        wrong = u"it holds a character that cannot be meant"_s;
    if (!wrong.isEmpty())
        return fail(ErrorCode::BadUsage, withoutPassword(place), wrong);
    if (const Status safe = secure(read); !safe)
        return tl::unexpected(safe.error());
    return read;
}
