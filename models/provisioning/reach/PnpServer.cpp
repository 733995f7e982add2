// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/PnpServer.h"

#include "models/core/Endpoint.h"
#include "models/platform/Sockets.h"
#include "models/provisioning/reach/SipRepeater.h"
#include "models/sip/SipText.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

namespace {

const QHostAddress pnpGroup(u"224.0.1.75"_s); // sip.mcast.net, RFC 3261 18.1.1
constexpr qsizetype mostAtOnce = 256; ///< phones being told, and questions remembered
constexpr qsizetype longestName = 100;

/// Phones say "MAC:001565AABBCC" (Yealink, Snom), "MAC=..." or the address alone (Fanvil) as the
/// user of one of these.
std::optional<MacAddress> pnpMac(const SipMessage& subscribe)
{
    static const QRegularExpression label(u"^.*[:=]"_s);
    for (const QByteArray& text : { subscribe.header("From"), subscribe.header("To"),
             subscribe.requestUri(), subscribe.header("Contact") }) {
        const auto address = SipAddress::parse(text);
        if (!address)
            continue;
        const QString user = QString::fromUtf8(address->user).left(longestName);
        for (const QString& spelling : { user, QString(user).remove(label) })
            if (const auto mac = MacAddress::parse(spelling))
                return mac;
    }
    return std::nullopt;
}

/// "yealink SIP-T54W 96.86.0.10"
QString pnpDevice(const QByteArray& event)
{
    QStringList words;
    const auto parameters = SipText::split(event, ';');
    for (const QByteArray name : { "vendor", "model", "version" })
        for (const QByteArray& each : parameters)
            if (const auto [key, value] = SipText::parameter(each); key == name)
                words.append(QString::fromUtf8(value));
    QString text = words.join(u' ').simplified().left(longestName);
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text;
}

QNetworkInterface interfaceOf(const QHostAddress& address)
{
    const auto all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& one : all)
        for (const QNetworkAddressEntry& entry : one.addressEntries())
            if (entry.ip() == address)
                return one;
    return {};
}

} // namespace

struct PnpServer::Private {
    UrlOf urlOf;
    Clock clock;
    QUdpSocket group; ///< hears the phones
    QUdpSocket own; ///< answers, and hears what they say to that
    quint16 port = 0;
    QHash<MacAddress, SipRepeater*> pending;
    QHash<QByteArray, QByteArray> answered; ///< question to answer
    QList<QByteArray> questions; ///< oldest first

    [[nodiscard]] QByteArray hostPort() const
    {
        return Endpoint { own.localAddress().toString(), own.localPort() }.text().toLatin1();
    }
    void remember(const QByteArray& question, const QByteArray& answer);
    [[nodiscard]] static quint16 portToAnswer(const SipMessage& message, quint16 source);
    [[nodiscard]] QByteArray notify(const SipMessage& subscribe, const QByteArray& branch,
        const QByteArray& tag, const QByteArray& uri, const QString& url) const;
};

void PnpServer::Private::remember(const QByteArray& question, const QByteArray& answer)
{
    answered.insert(question, answer);
    questions.append(question);
    if (questions.size() > mostAtOnce)
        answered.remove(questions.takeFirst());
}

/// RFC 3261 18.2.2, RFC 3581. The address is always the one it came from: nobody can make us talk
/// to a third.
quint16 PnpServer::Private::portToAnswer(const SipMessage& message, quint16 source)
{
    const QByteArray via = message.headers("Via").value(0);
    const auto parts = SipText::split(via, ';');
    for (const QByteArray& part : parts)
        if (SipText::parameter(part).first == "rport")
            return source;
    const auto sentBy
        = SipAddress::parse("sip:" + SipText::before(via, ';').split(' ').last().trimmed());
    if (!sentBy)
        return source;
    return sentBy->port != 0 ? sentBy->port : quint16(5060);
}

QByteArray PnpServer::Private::notify(const SipMessage& subscribe, const QByteArray& branch,
    const QByteArray& tag, const QByteArray& uri, const QString& url) const
{
    return PhoneSip::request("NOTIFY", uri,
        { { "Via", PhoneSip::via(hostPort(), branch) }, { "Max-Forwards", "70" },
            { "From", PhoneSip::tagged(subscribe.header("To"), tag) },
            { "To", subscribe.header("From") }, { "Call-ID", subscribe.callId() },
            { "CSeq", "1 NOTIFY" }, { "Contact", "<sip:" + hostPort() + '>' },
            { "Event", subscribe.header("Event") },
            { "Subscription-State", "terminated;reason=timeout" },
            { "Content-Type", "application/url" } },
        url.toUtf8());
}

PnpServer::PnpServer(UrlOf urlOf, QObject* parent, Clock clock)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->urlOf = std::move(urlOf);
    d->clock = clock;
    connect(&d->group, &QUdpSocket::readyRead, this, &PnpServer::onQuestions);
    connect(&d->own, &QUdpSocket::readyRead, this, &PnpServer::onAnswers);
}

PnpServer::~PnpServer() { close(); }

Status PnpServer::listen(const QHostAddress& interfaceAddress, quint16 port)
{
    close();
    const QNetworkInterface interface = interfaceOf(interfaceAddress);
    if (!interface.isValid() || interfaceAddress.protocol() != QAbstractSocket::IPv4Protocol)
        return fail(ErrorCode::BadAddress, u"--bind"_s, interfaceAddress.toString());
    const auto failed = [&](const QUdpSocket& socket) {
        const QString words = socket.errorString();
        close();
        return fail(
            ErrorCode::PortUnavailable, u"%1:%2"_s.arg(pnpGroup.toString()).arg(port), words);
    };
    if (!d->own.bind(interfaceAddress, 0))
        return failed(d->own);
    // Bound to the group: what is sent to us alone on 5060 belongs to a telephone, not here.
    if (!d->group.bind(pnpGroup, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint)
        || !d->group.joinMulticastGroup(pnpGroup, interface))
        return failed(d->group);
    // Nor what other programs on this machine hear at other interfaces.
    Sockets::hearOnlyOwnGroups(int(d->group.socketDescriptor()));
    d->port = d->group.localPort();
    return {};
}

void PnpServer::close()
{
    qDeleteAll(std::exchange(d->pending, {}));
    d->group.close();
    d->own.close();
    d->answered.clear();
    d->questions.clear();
    d->port = 0;
}

quint16 PnpServer::port() const { return d->port; }

void PnpServer::onQuestions()
{
    // What is left is told anew: a flood does not keep us from everything else.
    for (qsizetype i = 0; i < mostAtOnce && d->group.hasPendingDatagrams(); ++i) {
        const QNetworkDatagram datagram = d->group.receiveDatagram(SipMessage::maximumSize);
        const auto message = SipMessage::parse(datagram.data());
        if (!message || !message->isRequest() || message->method() != "SUBSCRIBE"
            || SipText::before(message->header("Event"), ';').trimmed().toLower() != "ua-profile")
            continue;
        answer(*message, datagram.senderAddress(), quint16(datagram.senderPort()));
    }
}

void PnpServer::answer(const SipMessage& subscribe, const QHostAddress& address, quint16 source)
{
    const auto mac = pnpMac(subscribe);
    if (!mac)
        return;
    const quint16 port = Private::portToAnswer(subscribe, source);
    const QByteArray question = address.toString().toLatin1() + '\n' + subscribe.callId() + '\n'
        + subscribe.header("CSeq");
    if (d->answered.contains(question)) { // it did not hear us
        d->own.writeDatagram(d->answered.value(question), address, port);
        return;
    }
    const QString url = d->urlOf(*mac);
    const bool isAnswered = !url.isEmpty() && d->pending.size() < mostAtOnce;
    Q_EMIT asked(*mac, address.toString(), pnpDevice(subscribe.header("Event")), isAnswered);
    if (!isAnswered)
        return;
    const QByteArray tag = PhoneSip::token();
    const QByteArray ok = PhoneSip::response(subscribe, "200 OK", tag,
        { { "Contact", "<sip:" + d->hostPort() + '>' }, { "Expires", "0" } });
    d->remember(question, ok);
    d->own.writeDatagram(ok, address, port);
    tell(subscribe, *mac, address, source, tag, url);
}

void PnpServer::tell(const SipMessage& subscribe, const MacAddress& mac,
    const QHostAddress& address, quint16 source, const QByteArray& tag, const QString& url)
{
    const auto contact = SipAddress::parse(subscribe.header("Contact"));
    const QByteArray host = address.toString().toLatin1();
    // A contact elsewhere is not believed; of one here the port counts.
    const bool isHere = contact && contact->host == host;
    const quint16 port = !isHere ? source : contact->port != 0 ? contact->port : quint16(5060);
    const QByteArray uri = isHere ? contact->uri : "sip:" + host + ':' + QByteArray::number(source);
    const QByteArray branch = "z9hG4bK" + PhoneSip::token();
    auto* repeater = new SipRepeater(
        d->notify(subscribe, branch, tag, uri, url), branch,
        [this, address, port](
            const QByteArray& bytes) { d->own.writeDatagram(bytes, address, port); },
        d->clock, this);
    if (SipRepeater* earlier = d->pending.take(mac)) { // what it was told before it has forgotten
        earlier->stop();
        earlier->deleteLater();
    }
    d->pending.insert(mac, repeater);
    connect(repeater, &SipRepeater::ended, this, [this, mac, repeater](int status) {
        if (d->pending.value(mac) != repeater)
            return;
        d->pending.remove(mac);
        repeater->deleteLater();
        Q_EMIT told(mac, status >= 200 && status < 300);
    });
    repeater->start();
}

void PnpServer::onAnswers()
{
    for (qsizetype i = 0; i < mostAtOnce && d->own.hasPendingDatagrams(); ++i) {
        const auto message
            = SipMessage::parse(d->own.receiveDatagram(SipMessage::maximumSize).data());
        if (!message)
            continue;
        const auto repeaters = d->pending.values();
        for (SipRepeater* repeater : repeaters)
            if (repeater->take(*message))
                break;
    }
}
