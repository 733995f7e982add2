// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReDns.h"

#include "models/sip/re/ReAddress.h"

#include <QHostAddress>


using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostServers = 8;
constexpr qsizetype mostRecords = 64;
constexpr qsizetype longestText = 255;

QString bounded(const char* text)
{
    return QString::fromLatin1(QByteArray(text ? text : "").left(longestText));
}

std::optional<ReDnsRecord> copied(const struct dnsrr& raw)
{
    ReDnsRecord record;
    record.type = raw.type;
    record.name = bounded(raw.name);
    switch (raw.type) {
    case DNS_TYPE_A:
        record.target = QHostAddress(raw.rdata.a.addr).toString();
        break;
    case DNS_TYPE_AAAA:
        record.target = QHostAddress(raw.rdata.aaaa.addr).toString();
        break;
    case DNS_TYPE_CNAME:
        record.target = bounded(raw.rdata.cname.cname);
        break;
    case DNS_TYPE_SRV:
        record.target = bounded(raw.rdata.srv.target);
        record.priority = raw.rdata.srv.pri;
        record.weight = raw.rdata.srv.weight;
        record.port = raw.rdata.srv.port;
        break;
    case DNS_TYPE_NAPTR:
        record.target = bounded(raw.rdata.naptr.replace);
        record.priority = raw.rdata.naptr.order;
        record.weight = raw.rdata.naptr.pref;
        record.flags = bounded(raw.rdata.naptr.flags).toUpper();
        record.service = bounded(raw.rdata.naptr.services).toUpper();
        break;
    default:
        return std::nullopt;
    }
    return record;
}

QString typeName(int type) { return QString::fromLatin1(dns_rr_typename(uint16_t(type))); }

/// With the port of DNS when none is stated.
std::optional<struct sa> serverAddress(const QString& text)
{
    struct sa address { };
    const QByteArray bytes = text.toLatin1();
    if (sa_set_str(&address, bytes.constData(), DNS_PORT) == 0
        || (sa_decode(&address, bytes.constData(), size_t(bytes.size())) == 0
            && sa_port(&address) != 0))
        return address;
    return std::nullopt;
}

} // namespace

QString ReDnsRecord::text() const
{
    const QString start = typeName(type) + u' ' + name + u' ';
    if (type == DNS_TYPE_SRV)
        return start + u"%1 %2 %3 %4"_s.arg(priority).arg(weight).arg(port).arg(target);
    if (type == DNS_TYPE_NAPTR)
        return start + u"%1 %2 %3 %4 %5"_s.arg(priority).arg(weight).arg(flags, service, target);
    return start + target;
}

struct ReDns::Question {
    ReDns* dns = nullptr;
    quint64 id = 0;
    const void* owner = nullptr;
    QByteArray name;
    uint16_t type = 0;
    bool isOverTcp = false;
    struct dns_query* query = nullptr;
    ReDnsAnswer answer;
    Then then;
    ReTimer later;
    ~Question() { mem_deref(query); }
};

ReDns::ReDns(const QStringList& servers)
{
    for (const QString& each : servers)
        if (const auto address = serverAddress(each); address && m_addresses.size() < mostServers)
            m_addresses.append(*address);
    if (servers.isEmpty()) {
        std::array<char, 256> domain {};
        std::array<struct sa, mostServers> found {};
        auto count = uint32_t(found.size());
        if (dns_srv_get(domain.data(), domain.size(), found.data(), &count) == 0)
            for (uint32_t i = 0; i < count; ++i)
                m_addresses.append(found[i]);
    }
    for (const struct sa& address : std::as_const(m_addresses))
        m_servers.append(ReAddress::endpoint(&address).text());
    m_count = uint32_t(m_addresses.size());
}

ReDns::~ReDns()
{
    m_questions.clear();
    mem_deref(m_client);
}

bool ReDns::open()
{
    return m_client
        || (m_count > 0 && dnsc_alloc(&m_client, nullptr, m_addresses.constData(), m_count) == 0);
}

void ReDns::ask(const QString& name, int type, const void* owner, Then then)
{
    auto question = std::make_unique<Question>();
    question->dns = this;
    question->id = ++m_last;
    question->owner = owner;
    question->name = name.toLatin1();
    question->type = uint16_t(type);
    question->then = std::move(then);
    Question& asked = *question;
    m_questions[asked.id] = std::move(question);
    if (open()) {
        launch(asked, IPPROTO_UDP);
        return;
    }
    asked.answer.error = Error(ErrorCode::Unresolvable, name, u"no name server"_s);
    finish(asked);
}

void ReDns::launch(Question& question, int protocol)
{
    question.isOverTcp = protocol == IPPROTO_TCP;
    const int error = dnsc_query_srv(&question.query, m_client, question.name.constData(),
        question.type, DNS_CLASS_IN, protocol, m_addresses.constData(), &m_count, true,
        &ReDns::onAnswer, &question);
    if (error == 0)
        return;
    question.answer.error = ReAddress::error(error, m_servers.value(0));
    finish(question);
}

void ReDns::onAnswer(int error, const struct dnshdr* header, struct list* answers, struct list*,
    struct list*, void* asked)
{
    Question& question = *static_cast<Question*>(asked);
    if (error != 0 || !header) {
        question.answer.error = ReAddress::error(error, question.dns->m_servers.value(0));
        question.dns->finish(question);
        return;
    }
    if (header->tc && !question.isOverTcp) {
        question.later.start(
            {}, [dns = question.dns, &question] { dns->launch(question, IPPROTO_TCP); });
        return;
    }
    question.answer.code = header->rcode;
    for (const struct le* each = answers->head; each; each = each->next)
        if (const auto record = copied(*static_cast<const struct dnsrr*>(each->data));
            record && question.answer.records.size() < mostRecords)
            question.answer.records.append(*record);
    question.dns->finish(question);
}

void ReDns::finish(Question& question)
{
    question.later.start({}, [this, id = question.id] {
        const auto found = m_questions.find(id);
        const std::unique_ptr<Question> done = std::move(found->second);
        m_questions.erase(found);
        done->then(done->answer);
    });
}

void ReDns::forget(const void* owner)
{
    std::erase_if(m_questions, [owner](const auto& each) { return each.second->owner == owner; });
}
