// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDaemon.h"

#include <QStringList>
#include <QUdpSocket>

/// A real name server (Debian package dnsmasq-base) on 127.0.0.1 with the given records and no
/// other knowledge: it denies every other name. Runs as any user.
class DnsPeer {
public:
    enum class Kind {
        Knowing, ///< NXDOMAIN for what it was not given
        Refusing, ///< REFUSED for what it was not given
        Silent, ///< takes questions and never answers
    };
    explicit DnsPeer(Kind kind = Kind::Knowing)
        : m_kind(kind)
    {
    }

    /// Before start().
    void addHost(const QString& name, const QString& address);
    void addSrv(const QString& service, const QString& target, quint16 port, int priority = 10,
        int weight = 0);
    /// @param service SIP+D2U, SIP+D2T or SIPS+D2T
    void addNaptr(const QString& name, int order, int preference, const QString& service,
        const QString& replacement);
    /// A name that is there, without any address.
    void addText(const QString& name);

    bool start();
    void stop() { m_daemon.stop(); }
    /// "127.0.0.1:5353"
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// Every question and answer so far.
    [[nodiscard]] QByteArray log() { return m_daemon.output(); }

private:
    bool startOnce();
    Kind m_kind;
    QStringList m_records;
    PeerDaemon m_daemon;
    QUdpSocket m_silent;
    QString m_errorText;
    quint16 m_port = 0;
};
