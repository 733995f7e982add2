// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/SupportFacts.h"

#include "models/net/ssh/SshVersion.h"
#include "models/store/Store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QNetworkInterface>
#include <QSettings>
#include <QSslSocket>
#include <QStringList>
#include <QSysInfo>
#include <QtEndian>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfAFile = 256 * 1024;

QByteArray factLine(const QString& name, const QString& value)
{
    return (name + u": "_s + (value.isEmpty() ? u"(none)"_s : value) + u'\n').toUtf8();
}

QString enginesVersion(Store& store)
{
    const bool isServer = store.isTeam();
    auto answer = store.database().run(
        isServer ? u"SELECT current_setting('server_version')"_s : u"SELECT sqlite_version()"_s);
    return answer && answer->next() ? answer->value(0).toString() : u"(not known)"_s;
}

QByteArray linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(mostOfAFile) : QByteArray();
}

QString kindOf(const QNetworkInterface& interface)
{
    switch (interface.type()) {
    case QNetworkInterface::Loopback:
        return u"loopback"_s;
    case QNetworkInterface::Ethernet:
        return u"ethernet"_s;
    case QNetworkInterface::Wifi:
        return u"wifi"_s;
    case QNetworkInterface::Ppp:
        return u"ppp"_s;
    case QNetworkInterface::Virtual:
        return u"virtual"_s;
    default:
        return u"other"_s;
    }
}

QByteArray interfaceFacts(const QNetworkInterface& interface)
{
    const auto flags = interface.flags();
    QByteArray text = "\n[" + interface.name().toUtf8() + "]\n";
    text += factLine(u"kind"_s, kindOf(interface));
    text += factLine(u"state"_s,
        !flags.testFlag(QNetworkInterface::IsUp)           ? u"down"_s
            : flags.testFlag(QNetworkInterface::IsRunning) ? u"up, with a link"_s
                                                           : u"up, without a link"_s);
    text += factLine(u"mtu"_s, QString::number(interface.maximumTransmissionUnit()));
    for (const QNetworkAddressEntry& entry : interface.addressEntries())
        text += factLine(u"address"_s,
            SupportFacts::told(entry.ip()) + u'/' + QString::number(entry.prefixLength()));
    return text;
}

/// /proc/net/route has numbers in the order of this machine's bytes. Source: proc(5).
QString routeAddress(const QByteArray& hex)
{
    bool isNumber = false;
    const quint32 value = qFromBigEndian(qToLittleEndian(hex.toUInt(&isNumber, 16)));
    return isNumber ? SupportFacts::told(QHostAddress(value)) : u"(not known)"_s;
}

QByteArray routeFacts()
{
    QByteArray text = "\n[routes, IPv4]\n";
    const auto lines = linesOf(u"/proc/net/route"_s).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto words = lines[i].simplified().split(' ');
        if (words.size() < 8)
            continue;
        const bool isDefault = words[1] == "00000000" && words[7] == "00000000";
        const int bits = int(qPopulationCount(words[7].toUInt(nullptr, 16)));
        const QString to
            = isDefault ? u"default"_s : routeAddress(words[1]) + u'/' + QString::number(bits);
        text += factLine(QString::fromUtf8(words[0]),
            u"%1 by %2, metric %3"_s.arg(to,
                words[2] == "00000000" ? u"the network itself"_s : routeAddress(words[2]),
                QString::fromUtf8(words[6])));
    }
    return text;
}

QByteArray nameServerFacts()
{
    QByteArray text = "\n[name servers]\n";
    for (const QByteArray& line : linesOf(u"/etc/resolv.conf"_s).split('\n')) {
        const auto words = line.simplified().split(' ');
        if (words.value(0) == "nameserver")
            text += factLine(
                u"server"_s, SupportFacts::told(QHostAddress(QString::fromUtf8(words.value(1)))));
    }
    return text;
}

struct OwnNetwork {
    const char* address;
    int bits;
};

bool isInNetworks(const QHostAddress& address, std::initializer_list<OwnNetwork> networks)
{
    return std::any_of(networks.begin(), networks.end(), [&](const OwnNetwork& network) {
        return address.isInSubnet(QHostAddress(QString::fromLatin1(network.address)), network.bits);
    });
}

bool isToldSetting(const QString& key, const QVariant& value)
{
    static const QStringList leftOut { u"password"_s, u"passphrase"_s, u"secret"_s, u"token"_s,
        u"key"_s, u"recent"_s, u"geometry"_s, u"columns"_s, u"session"_s };
    const bool isText = value.typeId() == QMetaType::QString || value.typeId() == QMetaType::Bool
        || value.typeId() == QMetaType::Int || value.typeId() == QMetaType::Double
        || value.typeId() == QMetaType::LongLong;
    return isText && std::none_of(leftOut.cbegin(), leftOut.cend(), [&](const QString& word) {
        return key.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

QByteArray SupportFacts::versions(Store& store)
{
    QByteArray text = "[program]\n";
    text += factLine(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
    text += factLine(u"started as"_s,
        QCoreApplication::instance()->inherits("QApplication") ? u"window"_s : u"command line"_s);
    text += "\n[libraries]\n";
    text += factLine(u"Qt"_s, QString::fromLatin1(qVersion()));
    text += factLine(u"Qt, built with"_s, QStringLiteral(QT_VERSION_STR));
    text += factLine(store.isTeam() ? u"PostgreSQL"_s : u"SQLite"_s, enginesVersion(store));
    text += factLine(u"libssh"_s, sshLibraryVersion());
    text += factLine(u"TLS"_s, QSslSocket::sslLibraryVersionString());
    text += "\n[system]\n";
    text += factLine(u"system"_s, QSysInfo::prettyProductName());
    text += factLine(u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    text += factLine(u"processor"_s, QSysInfo::currentCpuArchitecture());
    text += factLine(u"locale"_s, QLocale::system().name());
    text += factLine(u"desktop"_s, qEnvironmentVariable("XDG_CURRENT_DESKTOP"));
    text += factLine(u"session"_s, qEnvironmentVariable("XDG_SESSION_TYPE"));
    return text;
}

QByteArray SupportFacts::database(Store& store)
{
    QByteArray text;
    text += factLine(u"engine"_s, store.isTeam() ? u"PostgreSQL"_s : u"SQLite"_s);
    text += factLine(u"schema of this program"_s, QString::number(Database::currentVersion()));
    if (!store.isTeam())
        text += factLine(u"bytes"_s, QString::number(QFileInfo(store.path()).size()));
    const auto sites = store.sites().list();
    text += factLine(u"sites"_s, sites ? QString::number(sites->size()) : u"(not known)"_s);
    text += factLine(u"may write"_s, store.mayWrite() ? u"yes"_s : u"no"_s);
    text += factLine(u"passwords"_s, store.vault().isUnlocked() ? u"unlocked"_s : u"locked"_s);
    return text;
}

QByteArray SupportFacts::settings(QSettings& settings)
{
    QByteArray text;
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys) {
        const QVariant value = settings.value(key);
        if (!isToldSetting(key, value))
            continue;
        const QUrl place(value.toString());
        text += factLine(key,
            place.password().isEmpty() ? value.toString()
                                       : place.toString(QUrl::RemovePassword | QUrl::RemoveQuery));
    }
    return text.isEmpty() ? QByteArray("(as they come with the program)\n") : text;
}

QString SupportFacts::told(const QHostAddress& address)
{
    const bool isPrivate
        = isInNetworks(address, { { "10.0.0.0", 8 }, { "172.16.0.0", 12 }, { "192.168.0.0", 16 } });
    const bool isOwn = isPrivate || address.isLoopback() || address.isLinkLocal()
        || address.isUniqueLocalUnicast() || address.isMulticast() || address.isNull()
        || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
    if (isOwn)
        return address.toString();
    return address.protocol() == QHostAddress::IPv6Protocol ? u"(public IPv6)"_s
                                                            : u"(public IPv4)"_s;
}

QByteArray SupportFacts::network()
{
    QByteArray text = "Public addresses of this machine and its name servers are not told.\n";
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces())
        text += interfaceFacts(interface);
    return text + routeFacts() + nameServerFacts();
}
