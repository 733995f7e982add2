// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/DnsPeer.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

void DnsPeer::addHost(const QString& name, const QString& address)
{
    m_records.append(u"--host-record=%1,%2"_s.arg(name, address));
}

void DnsPeer::addSrv(
    const QString& service, const QString& target, quint16 port, int priority, int weight)
{
    m_records.append(
        u"--srv-host=%1,%2,%3,%4,%5"_s.arg(service, target).arg(port).arg(priority).arg(weight));
}

void DnsPeer::addNaptr(const QString& name, int order, int preference, const QString& service,
    const QString& replacement)
{
    m_records.append(u"--naptr-record=%1,%2,%3,s,%4,,%5"_s.arg(name)
                         .arg(order)
                         .arg(preference)
                         .arg(service, replacement));
}

void DnsPeer::addText(const QString& name)
{
    m_records.append(u"--txt-record=%1,nothing"_s.arg(name));
}

QString DnsPeer::server() const { return u"127.0.0.1:%1"_s.arg(m_port); }

bool DnsPeer::start()
{
    if (m_kind == Kind::Silent) {
        if (!m_silent.bind(QHostAddress::LocalHost))
            return false;
        m_port = m_silent.localPort();
        return true;
    }
    const bool isUp = m_daemon.startAtFreePorts([this] { return startOnce(); });
    m_errorText = m_daemon.errorText();
    return isUp;
}

bool DnsPeer::startOnce()
{
    m_port = PeerDaemon::freePort();
    const passwd* self = ::getpwuid(::geteuid());
    QStringList arguments { u"--keep-in-foreground"_s, u"--conf-file=/dev/null"_s, u"--no-hosts"_s,
        u"--no-resolv"_s, u"--pid-file="_s, u"--bind-interfaces"_s, u"--log-queries"_s,
        u"--log-facility=-"_s, u"--listen-address=127.0.0.1"_s, u"--port=%1"_s.arg(m_port),
        u"--user=%1"_s.arg(self ? QString::fromLocal8Bit(self->pw_name) : QString()) };
    if (m_kind == Kind::Knowing)
        arguments.append(u"--address=/#/"_s);
    return m_daemon.start(u"/usr/sbin/dnsmasq"_s, arguments + m_records, m_port);
}
