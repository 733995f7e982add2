// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/sip/SipMessage.h"
#include "models/sip/SipTrace.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class SipCall;

/// Where requests go: one address at which a name's service is, in the order a client tries them.
struct SipHop {
    SipTransport transport = SipTransport::Udp;
    Endpoint endpoint;
    QString name; ///< host name it came from; the one a certificate is compared with
    QString origin; ///< literal, naptr, srv, address or hosts: which record led here
    int priority = 0; ///< of the SRV record
    int weight = 0;
    bool operator==(const SipHop&) const = default;
};

struct SipTarget {
    QString host; ///< name or address
    quint16 port
        = 0; ///< 0 = as found, or the transport's default; a stated port skips NAPTR and SRV
    std::optional<SipTransport> transport; ///< stated; otherwise NAPTR chooses
};

/// What DNS knows of a target (RFC 3263, RFC 7984 for IPv6 hosts).
struct SipRoute {
    QList<SipHop> hops; ///< in the order to try them; empty with an error
    QStringList records; ///< "SRV _sip._udp.example.net 10 60 5060 a.example.net", as found
    QStringList servers; ///< name servers asked
    std::optional<Error> error; ///< Unresolvable (detail = NXDOMAIN, no address, ...), Timeout
    std::chrono::milliseconds elapsed { 0 };
};

/// What came back for one request.
struct SipReply {
    std::optional<SipMessage> response; ///< the final one
    QList<int> provisional; ///< statuses of those before it
    std::optional<Error> error; ///< Timeout, ConnectionRefused, Unreachable, ConnectionLost, Tls...
    std::chrono::microseconds roundTrip { 0 }; ///< request to first response
    Endpoint local; ///< whence it was sent
    Endpoint seenAs; ///< the Via's received and rport: where the far side saw us; may be invalid
    [[nodiscard]] int status() const { return response ? response->status() : 0; }
};

/// The far side's certificate, as a handshake of its own showed it.
struct SipTlsPeer {
    QStringList chain; ///< subject common names, the server's first
    QStringList names; ///< it is valid for
    QString issuer;
    qint64 expiresAt = 0; ///< seconds since 1970
    QString protocol; ///< TLSv1.3
    QString cipher;
    std::optional<Error> error; ///< TlsUntrusted, TlsWrongName, TlsExpired, TlsTooOld, ...
};

struct SipAccount {
    QString user; ///< user part of the address of record
    QString domain; ///< host part of the address of record
    QString authUser; ///< empty = user
    Secret password;
    QString realm; ///< that the credentials are for; empty = whatever is asked for
    QString contactUser; ///< empty = user
    QString registrar; ///< host of the Request-URI; empty = domain
    QString outboundProxy; ///< "host", "host:port": named in a Route; empty = none
    int expirySeconds = 300;
};

struct SipBinding {
    QString contact;
    int expiresSeconds = 0;
    bool isOurs = false;
};

struct SipRegistration {
    SipReply last;
    bool isAccepted = false;
    int grantedSeconds = 0;
    int askedSeconds = 0; ///< after a 423 what it demanded
    QList<SipBinding> bindings;
    QStringList serviceRoute;
    QString algorithm; ///< of the digest; empty = none was asked for
    QString realm; ///< of the challenge
    QList<int> statuses; ///< of every answer on the way: 401, 423, 302, 200
    SipHop hop; ///< that answered in the end, after redirections
};

struct SipAgentSetup {
    QString localAddress; ///< to bind to; empty = chosen by the route
    quint16 localPort = 0; ///< of UDP and TCP; 0 = any free one
    QStringList nameServers; ///< "192.0.2.53" or "192.0.2.53:5353"; empty = the system's
    QString caFile; ///< trusted beside the system's; empty = the system's only
    QString verifyName; ///< a certificate must bear; empty = the hop's name
    QStringList knownHosts; ///< "name=address": goes before DNS, as /etc/hosts does
    QList<Secret> secrets; ///< masked in every trace, beside the accounts'
    Clock clock {};
};

/// The only door to the SIP library: everything it does happens in one thread of its own, and
/// comes back in the thread of this object. Every callback comes exactly once, unless the agent is
/// aborted or destroyed before; never from inside the call that asked.
class SipAgent : public QObject {
    Q_OBJECT

public:
    template <typename T> using Then = std::function<void(const T&)>;

    explicit SipAgent(SipAgentSetup setup, QObject* parent = nullptr);
    /// Hangs up, unregisters what is still bound and returns at once; the SIP thread finishes.
    ~SipAgent() override;

    /// NAPTR, SRV, A and AAAA as RFC 3263 has it; literals and /etc/hosts are answered at once.
    void resolve(const SipTarget& target, Then<SipRoute> then);
    /// One OPTIONS. @param deadline without any response
    void options(const SipHop& hop, const QString& user, std::chrono::milliseconds deadline,
        Then<SipReply> then);
    /// A handshake of its own, to read the certificate.
    void inspectTls(const SipHop& hop, std::chrono::milliseconds deadline, Then<SipTlsPeer> then);
    /// Registers with digest (MD5, SHA-256; qop auth; stale nonces), follows 423 once, 301/302 and
    /// 305 up to three times, asks for and keeps the Service-Route.
    /// @param hop where it is sent: the registrar's, or the outbound proxy's
    /// @param deadline for each answer
    void registerAccount(const SipAccount& account, const SipHop& hop,
        std::chrono::milliseconds deadline, Then<SipRegistration> then);
    /// Which bindings the registrar holds (REGISTER without Contact).
    void queryBindings(std::chrono::milliseconds deadline, Then<SipRegistration> then);
    /// Removes our own binding and no other.
    void unregister(std::chrono::milliseconds deadline, Then<SipRegistration> then);
    [[nodiscard]] bool isRegistered() const;

    /// Where we are for that hop: the address and port our Contact bears.
    [[nodiscard]] Endpoint contact() const;
    /// The hop and account of the registration, for calls.
    void callVia(const SipAccount& account, const SipHop& hop);
    /// @param callee user part, or a whole URI. The call belongs to the caller.
    [[nodiscard]] std::unique_ptr<SipCall> call(const QString& callee);

    /// Stops everything at once; callbacks not yet made are never made. A binding of ours is
    /// removed nevertheless; `then` comes when that is answered, or given up after two seconds.
    void abort(std::function<void()> then = {});

Q_SIGNALS:
    void traced(const TracedMessage& message);
    /// Somebody calls us. Answer, refuse or delete it; nobody connected = it is refused with 480.
    void called(const std::shared_ptr<SipCall>& call);

private:
    friend class SipCall;
    class Private;
    std::unique_ptr<Private> d;
};
