// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/sip/re/ReLibrary.h"
#include "models/sip/re/ReTimer.h"

#include <QStringList>

#include <map>
#include <memory>

/// One record of an answer, as much of it as SIP needs.
struct ReDnsRecord {
    int type = 0; ///< DNS_TYPE_...
    QString name;
    QString target; ///< address, host, or NAPTR replacement
    int priority = 0; ///< of SRV; order of NAPTR
    int weight = 0; ///< of SRV; preference of NAPTR
    quint16 port = 0;
    QString flags; ///< of NAPTR, in upper case
    QString service; ///< of NAPTR, in upper case

    /// "SRV _sip._udp.example.net 10 60 5060 a.example.net"
    [[nodiscard]] QString text() const;
};

struct ReDnsAnswer {
    int code = 0; ///< DNS_RCODE_...
    std::optional<Error> error; ///< Timeout, Unreachable: no answer at all
    QList<ReDnsRecord> records; ///< of the answer section, at most 64
};

/// Asks name servers; what is truncated is asked for again over TCP. Lives in the SIP thread.
class ReDns {
public:
    /// @param servers "192.0.2.53", "192.0.2.53:5353", "[2001:db8::53]:53"; empty = the system's
    explicit ReDns(const QStringList& servers);
    ~ReDns();
    Q_DISABLE_COPY_MOVE(ReDns)

    [[nodiscard]] QStringList servers() const { return m_servers; }
    using Then = std::function<void(const ReDnsAnswer&)>;
    /// Never answers before it returns, and not at all once forgotten.
    /// @param owner for forget()
    void ask(const QString& name, int type, const void* owner, Then then);
    void forget(const void* owner);

private:
    struct Question;
    bool open();
    void launch(Question& question, int protocol);
    void finish(Question& question);
    static void onAnswer(int error, const struct dnshdr* header, struct list* answers,
        struct list* authority, struct list* additional, void* question);

    QStringList m_servers;
    QList<struct sa> m_addresses;
    uint32_t m_count = 0;
    struct dnsc* m_client = nullptr;
    quint64 m_last = 0;
    std::map<quint64, std::unique_ptr<Question>> m_questions;
};
