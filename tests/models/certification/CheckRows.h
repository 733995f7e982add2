// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/certification/CheckBench.h"
#include "tests/peers/DnsPeer.h"
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SipResponder.h"

#include <functional>

/// One check on one trunk, and what it must come to.
struct CheckRow {
    QByteArray name;
    QString check;
    QString verdict; ///< as CheckBench::verdict says it
    std::function<void(CheckBench& bench)> prepare {};
};

/// Registrars, name servers and dead ends that serve a whole table of trunks.
class CheckPeers {
public:
    /// False with errorText().
    bool start();
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] const KamailioPeer& registrar() const { return m_registrar; } ///< MD5
    [[nodiscard]] const KamailioPeer& secure() const { return *m_secure; } ///< TLS, SHA-256

    [[nodiscard]] QList<CheckRow> connectionRows() const;
    [[nodiscard]] QList<CheckRow> dnsRows() const;
    [[nodiscard]] QList<CheckRow> tlsRows() const;
    [[nodiscard]] static QList<CheckRow> registrationRows();
    [[nodiscard]] static QList<CheckRow> enduranceRows();
    /// @param entry a catalogue's, as JSON
    [[nodiscard]] static QList<CheckRow> templateRows(const QJsonObject& entry);
    [[nodiscard]] std::function<void(CheckBench&)> named(const QString& host) const;
    /// At servers that never answer.
    [[nodiscard]] std::function<void(CheckBench&)> slowNames() const;

private:
    void addNames();

    QString m_errorText;
    TestCertificates m_certificates;
    KamailioPeer m_registrar;
    std::unique_ptr<KamailioPeer> m_secure;
    DnsPeer m_names;
    DnsPeer m_silentNames { DnsPeer::Kind::Silent };
    QUdpSocket m_nobody;
    SipResponder m_slow { QHostAddress::LocalHost, 0, std::chrono::milliseconds(60) };
};
