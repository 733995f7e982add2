// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReResolution.h"

#include "models/sip/SipText.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostServices = 16;
constexpr qsizetype mostHops = 32;
constexpr qsizetype mostAddresses = 8; ///< of one host
constexpr int mostQuestions = 64;
constexpr int deepestAlias = 4;
constexpr qint64 largestHostsFile = 1'048'576;

struct ServiceName {
    SipTransport transport;
    const char16_t* naptr;
    const char16_t* prefix;
};
// In the order a client without NAPTR asks in.
constexpr std::array serviceNames {
    ServiceName { SipTransport::Udp, u"SIP+D2U", u"_sip._udp." },
    ServiceName { SipTransport::Tcp, u"SIP+D2T", u"_sip._tcp." },
    ServiceName { SipTransport::Tls, u"SIPS+D2T", u"_sips._tcp." },
};

quint16 usualPort(SipTransport transport)
{
    return transport == SipTransport::Tls ? SIP_PORT_TLS : SIP_PORT;
}

QString withoutDot(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool isName(const QString& name)
{
    static const QRegularExpression labels(u"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*$"_s);
    return name.size() <= 253 && labels.match(name).hasMatch();
}

bool isAddress(const QString& text) { return !QHostAddress(text).isNull(); }

QStringList fromHostsFile(const QString& name)
{
    QFile file(u"/etc/hosts"_s);
    QStringList addresses;
    if (!file.open(QFile::ReadOnly) || file.size() > largestHostsFile)
        return addresses;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QStringList words = QString::fromLatin1(SipText::before(line, '#'))
                                      .simplified()
                                      .split(u' ', Qt::SkipEmptyParts);
        if (words.mid(1).contains(name, Qt::CaseInsensitive) && isAddress(words.value(0)))
            addresses.append(words.value(0));
    }
    return addresses;
}

QString codeName(int code)
{
    switch (code) {
    case DNS_RCODE_NAME_ERR:
        return u"NXDOMAIN"_s;
    case DNS_RCODE_SRV_FAIL:
        return u"SERVFAIL"_s;
    case DNS_RCODE_REFUSED:
        return u"REFUSED"_s;
    case DNS_RCODE_OK:
        return u"no address"_s;
    default:
        return u"RCODE %1"_s.arg(code);
    }
}

} // namespace

ReResolution::ReResolution(
    ReDns& dns, SipTarget target, Names names, std::chrono::milliseconds deadline, Then then)
    : m_dns(dns)
    , m_target(std::move(target))
    , m_names(std::move(names))
    , m_then(std::move(then))
    , m_startedAt(std::chrono::steady_clock::now())
{
    m_timer.start({}, [this, deadline] {
        m_timer.start(deadline, [this] { finish(ErrorCode::Timeout, u"DNS"_s); });
        begin();
    });
}

ReResolution::~ReResolution() { m_dns.forget(this); }

void ReResolution::begin()
{
    QString& host = m_target.host;
    host = withoutDot(host.trimmed());
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (takeLiteral() || takeKnown())
        return;
    if (!isName(host))
        host = QString::fromLatin1(QUrl::toAce(host));
    if (!isName(host)) {
        finish(ErrorCode::Unresolvable, u"no host name"_s);
        return;
    }
    m_route.servers = m_dns.servers();
    if (m_target.port != 0)
        askAddresses({ { usualTransport(), host, u"address"_s, {} } });
    else if (m_target.transport)
        askServices({ { *m_target.transport, {}, u"srv"_s, {} } });
    else
        askNaptr();
}

SipTransport ReResolution::usualTransport() const
{
    return m_target.transport.value_or(SipTransport::Udp);
}

bool ReResolution::takeLiteral()
{
    if (!isAddress(m_target.host))
        return false;
    addHop({ usualTransport(), {}, u"literal"_s, {} }, m_target.host);
    finish();
    return true;
}

QStringList ReResolution::knownAddresses(const QString& name) const
{
    QStringList addresses;
    for (const QString& each : m_names.known)
        if (each.section(u'=', 0, 0).compare(name, Qt::CaseInsensitive) == 0
            && isAddress(each.section(u'=', 1)))
            addresses.append(each.section(u'=', 1));
    return addresses.isEmpty() ? fromHostsFile(name) : addresses;
}

bool ReResolution::takeKnown()
{
    QStringList addresses = knownAddresses(m_target.host);
    if (addresses.isEmpty())
        addresses = m_names.system;
    if (addresses.isEmpty())
        return false;
    for (const QString& address : std::as_const(addresses))
        addHop({ usualTransport(), m_target.host, u"hosts"_s, {} }, address);
    finish();
    return true;
}

void ReResolution::askNaptr()
{
    m_dns.ask(m_target.host, DNS_TYPE_NAPTR, this, [this](const ReDnsAnswer& answer) {
        note(answer);
        QList<ReDnsRecord> records = answer.records;
        std::stable_sort(records.begin(), records.end(), [](const auto& a, const auto& b) {
            return std::pair(a.priority, a.weight) < std::pair(b.priority, b.weight);
        });
        QList<Service> services;
        for (const ReDnsRecord& record : std::as_const(records))
            for (const ServiceName& known : serviceNames)
                if (record.type == DNS_TYPE_NAPTR && record.flags == u"S"
                    && record.service == QStringView(known.naptr)
                    && isName(withoutDot(record.target)) && services.size() < mostServices)
                    services.append({ known.transport, withoutDot(record.target), u"naptr"_s, {} });
        if (services.isEmpty())
            for (const ServiceName& known : serviceNames)
                services.append({ known.transport, {}, u"srv"_s, {} });
        askServices(services);
    });
}

void ReResolution::askServices(const QList<Service>& asked)
{
    m_pending = int(asked.size());
    auto found = std::make_shared<QList<QList<Service>>>(asked.size());
    for (qsizetype i = 0; i < asked.size(); ++i) {
        Service service = asked.at(i);
        for (const ServiceName& known : serviceNames)
            if (service.name.isEmpty() && known.transport == service.transport)
                service.name = QString::fromUtf16(known.prefix) + m_target.host;
        m_dns.ask(service.name, DNS_TYPE_SRV, this, [=, this](const ReDnsAnswer& answer) {
            note(answer);
            for (const ReDnsRecord& record : answer.records) {
                if (record.type != DNS_TYPE_SRV)
                    continue;
                const bool isUsable = isName(withoutDot(record.target)) && record.port != 0;
                m_isNothing |= !isUsable;
                if (isUsable && found->at(i).size() < mostServices)
                    (*found)[i].append({ service.transport, service.name, service.origin, record });
            }
            if (--m_pending > 0)
                return;
            for (const QList<Service>& each : std::as_const(*found))
                m_services += each;
            takeServices();
        });
    }
}

void ReResolution::takeServices()
{
    if (m_services.isEmpty() && m_isNothing) {
        finish(ErrorCode::Unresolvable, u"no address: SRV \".\""_s);
        return;
    }
    if (m_services.isEmpty()) {
        askAddresses({ { usualTransport(), m_target.host, u"address"_s, {} } });
        return;
    }
    // RFC 2782 draws lots among equal priorities; whoever tries them all, and wants the same
    // result twice, takes the heaviest first.
    const auto firstOf = [this](const Service& service) {
        return std::find_if(m_services.begin(), m_services.end(), [&service](const Service& each) {
            return each.name == service.name;
        }) - m_services.begin();
    };
    std::map<QString, qsizetype> order;
    for (const Service& service : std::as_const(m_services))
        order.try_emplace(service.name, firstOf(service));
    std::stable_sort(m_services.begin(), m_services.end(), [&order](const auto& a, const auto& b) {
        return std::tuple(order.at(a.name), a.record.priority, -a.record.weight)
            < std::tuple(order.at(b.name), b.record.priority, -b.record.weight);
    });
    askAddresses(m_services.mid(0, mostServices));
}

void ReResolution::askAddresses(const QList<Service>& services)
{
    m_services = services;
    m_pending = 1; // ours, until all are asked
    for (Service& service : m_services) {
        const bool isFound = service.record.type == DNS_TYPE_SRV;
        const QString host = withoutDot(isFound ? service.record.target : m_target.host);
        service.name = host;
        if (m_addresses.contains(host))
            continue;
        m_addresses[host] = knownAddresses(host);
        if (!m_addresses[host].isEmpty())
            continue;
        askAddress(host, host, DNS_TYPE_A, 0);
        askAddress(host, host, DNS_TYPE_AAAA, 0);
    }
    if (--m_pending == 0)
        takeAddresses();
}

void ReResolution::askAddress(const QString& host, const QString& name, int type, int depth)
{
    if (++m_asked > mostQuestions)
        return;
    ++m_pending;
    m_dns.ask(name, type, this, [=, this](const ReDnsAnswer& answer) {
        note(answer);
        QString owner = name;
        for (int hops = 0; hops < deepestAlias; ++hops)
            for (const ReDnsRecord& record : answer.records)
                if (record.type == DNS_TYPE_CNAME
                    && record.name.compare(owner, Qt::CaseInsensitive) == 0)
                    owner = withoutDot(record.target);
        QStringList& addresses = m_addresses[host];
        bool isThere = false;
        for (const ReDnsRecord& record : answer.records) {
            if (record.type != type || record.name.compare(owner, Qt::CaseInsensitive) != 0)
                continue;
            isThere = true;
            if (addresses.size() < mostAddresses && !addresses.contains(record.target))
                addresses.insert(type == DNS_TYPE_A
                        ? std::count_if(addresses.cbegin(), addresses.cend(),
                            [](const QString& each) { return !each.contains(u':'); })
                        : addresses.size(),
                    record.target);
        }
        if (!isThere && owner != name && isName(owner) && depth < deepestAlias)
            askAddress(host, owner, type, depth + 1);
        if (--m_pending == 0)
            takeAddresses();
    });
}

void ReResolution::takeAddresses()
{
    for (const Service& service : std::as_const(m_services))
        for (const QString& address : m_addresses[service.name])
            addHop(service, address);
    if (!m_route.hops.isEmpty())
        finish();
    else if (m_silence)
        finish(m_silence->code, m_silence->detail);
    else
        finish(ErrorCode::Unresolvable, codeName(m_worstCode));
}

void ReResolution::addHop(const Service& service, const QString& address)
{
    // A certificate is for the name that was asked for, not for where unsigned records lead to
    // (RFC 5922 4).
    SipHop hop { service.transport, { address, m_target.port },
        service.origin == u"literal" ? QString() : m_target.host, service.origin,
        service.record.priority, service.record.weight };
    if (service.record.type == DNS_TYPE_SRV)
        hop.endpoint.port = service.record.port;
    if (hop.endpoint.port == 0)
        hop.endpoint.port = usualPort(service.transport);
    if (m_route.hops.size() < mostHops && !m_route.hops.contains(hop))
        m_route.hops.append(hop);
}

void ReResolution::note(const ReDnsAnswer& answer)
{
    for (const ReDnsRecord& record : answer.records)
        if (const QString text = record.text(); !m_route.records.contains(text))
            m_route.records.append(text);
    if (answer.error)
        m_silence = answer.error;
    m_worstCode = answer.code; // the addresses' own, which come last, say it best
}

void ReResolution::finish(ErrorCode code, const QString& detail)
{
    m_route.error = Error(code, m_target.host, detail);
    finish();
}

void ReResolution::finish()
{
    using namespace std::chrono;
    m_dns.forget(this);
    m_route.elapsed = duration_cast<milliseconds>(steady_clock::now() - m_startedAt);
    m_timer.start({}, [this] {
        const Then then = std::move(m_then);
        const SipRoute route = m_route;
        then(route);
    });
}
