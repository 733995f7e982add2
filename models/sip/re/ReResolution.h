// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReDns.h"
#include "models/sip/SipAgent.h"

/// One target on its way to addresses (RFC 3263 4.1, 4.2). Lives in the SIP thread.
class ReResolution {
public:
    using Then = std::function<void(const SipRoute&)>;
    struct Names {
        QStringList known; ///< "name=address", before everything else
        QStringList system; ///< addresses the system itself has for the target's name
    };
    /// Never answers before it returns; may be destroyed by `then`.
    ReResolution(
        ReDns& dns, SipTarget target, Names names, std::chrono::milliseconds deadline, Then then);
    ~ReResolution();
    Q_DISABLE_COPY_MOVE(ReResolution)

private:
    /// A service found: where to look for its addresses.
    struct Service {
        SipTransport transport = SipTransport::Udp;
        QString name; ///< of its SRV records, or the host itself
        QString origin;
        ReDnsRecord record; ///< SRV: target, port, priority, weight
    };
    void begin();
    bool takeLiteral();
    bool takeKnown();
    void askNaptr();
    void askServices(const QList<Service>& asked);
    void takeServices();
    void askAddresses(const QList<Service>& services);
    void askAddress(const QString& host, const QString& name, int type, int depth);
    void takeAddresses();
    void addHop(const Service& service, const QString& address);
    void note(const ReDnsAnswer& answer);
    void finish();
    void finish(ErrorCode code, const QString& detail);
    [[nodiscard]] SipTransport usualTransport() const;
    [[nodiscard]] QStringList knownAddresses(const QString& name) const;

    ReDns& m_dns;
    SipTarget m_target;
    Names m_names;
    Then m_then;
    SipRoute m_route;
    ReTimer m_timer;
    std::chrono::steady_clock::time_point m_startedAt;
    int m_pending = 0;
    int m_asked = 0;
    QList<Service> m_services;
    std::map<QString, QStringList> m_addresses; ///< of hosts, A before AAAA
    std::optional<Error> m_silence; ///< no answer from any server
    int m_worstCode = 0;
    bool m_isNothing = false; ///< a SRV record says expressly that there is no service
};
