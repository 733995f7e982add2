// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReRegistration.h"

#include "models/sip/re/ReEngine.h"
#include "models/sip/re/ReUri.h"

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int mostRedirections = 3;
constexpr int mostRequests = 12; ///< of one dialog, whatever is answered
constexpr int longestExpiry = 604'800;
constexpr qsizetype mostBindings = 64;
constexpr qsizetype mostRoutes = 8;
constexpr milliseconds farewellDeadline { 2000 };
constexpr milliseconds lastAnswerWithin { 700 }; // one repetition over UDP included

QString plain(const QByteArray& text) { return QString::fromUtf8(text.left(1024)); }

/// The seconds of a binding in a 200 (RFC 3261 10.2.4).
int expiryOf(const SipAddress& contact, const SipMessage& response)
{
    bool isStated = false;
    const int own = contact.parameter("expires").toInt(&isStated);
    const int seconds = isStated ? own : response.header("Expires").toInt();
    return std::clamp(seconds, 0, longestExpiry);
}

/// What a redirection names first: the one with the highest q (RFC 3261 8.1.3.4).
std::optional<SipAddress> preferredContact(const SipMessage& response)
{
    std::optional<SipAddress> best;
    double bestWeight = -1;
    const QList<QByteArray> values = response.headers("Contact");
    for (const QByteArray& value : values) {
        const auto contact = SipAddress::parse(value);
        if (!contact || contact->scheme == "tel")
            continue;
        bool isStated = false;
        const double stated = contact->parameter("q").toDouble(&isStated);
        if (const double weight = isStated ? stated : 1; weight > bestWeight) {
            best = contact;
            bestWeight = weight;
        }
    }
    return best;
}

SipTarget targetOf(const SipAddress& contact)
{
    SipTarget target { QString::fromLatin1(contact.host), contact.port, {} };
    const QByteArray uri = contact.uri.toLower();
    if (contact.scheme == "sips")
        target.transport = SipTransport::Tls;
    else if (const qsizetype at = uri.indexOf(";transport="); at >= 0)
        target.transport = sipTransportFromName(QString::fromLatin1(uri.mid(at + 11, 3)));
    return target;
}

} // namespace

struct ReRegistration::Dialog {
    Kind kind = Kind::Register;
    milliseconds deadline { 0 };
    Then then;
    std::optional<SipAccount> account; ///< Register only
    SipHop hop;
    ReCredentials credentials { {} };
    SipRegistration result;
    QByteArray contact; ///< URI in the request on its way
    bool wasBound = false; ///< that contact, before this request
    int requests = 0;
    int redirections = 0;
    bool wasTooBrief = false;
};

ReRegistration::ReRegistration(ReEngine& engine)
    : m_engine(engine)
    , m_mark(ReUri::random().left(8))
    , m_callId(ReUri::random())
    , m_tag(ReUri::random())
{
}

ReRegistration::~ReRegistration() = default;

void ReRegistration::registerAccount(
    const SipAccount& account, const SipHop& hop, milliseconds deadline, Then then)
{
    auto dialog = std::make_unique<Dialog>();
    dialog->deadline = deadline;
    dialog->then = std::move(then);
    dialog->account = account;
    dialog->hop = hop;
    dialog->result.askedSeconds = account.expirySeconds;
    m_engine.agent().addSecret(account.password);
    const bool isElsewhere = account.user != m_account.user || account.domain != m_account.domain;
    if (mayBeBound() && isElsewhere) // nothing of ours stays behind there
        remove(farewellDeadline, {});
    enqueue(std::move(dialog));
}

void ReRegistration::query(milliseconds deadline, Then then)
{
    auto dialog = std::make_unique<Dialog>();
    dialog->kind = Kind::Query;
    dialog->deadline = deadline;
    dialog->then = std::move(then);
    enqueue(std::move(dialog));
}

void ReRegistration::remove(milliseconds deadline, Then then)
{
    auto dialog = std::make_unique<Dialog>();
    dialog->kind = Kind::Remove;
    dialog->deadline = deadline;
    dialog->then = std::move(then);
    enqueue(std::move(dialog));
}

void ReRegistration::stop()
{
    m_refresh.stop();
    m_patience.stop();
    m_left = nullptr;
    m_waiting.clear();
    m_exchange.reset();
    m_current.reset();
}

void ReRegistration::leave(std::function<void()> then)
{
    const bool isOnItsWay = m_exchange && m_current->kind == Kind::Register;
    m_left = std::move(then);
    if (!isOnItsWay) {
        endLeaving();
        return;
    }
    m_refresh.stop();
    m_waiting.clear();
    m_patience.start(lastAnswerWithin, [this] { endLeaving(); });
}

void ReRegistration::endLeaving()
{
    const auto left = std::move(m_left);
    stop();
    left();
}

void ReRegistration::enqueue(std::unique_ptr<Dialog> dialog)
{
    m_waiting.push_back(std::move(dialog));
    if (!m_current)
        next();
}

void ReRegistration::next()
{
    if (m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_refresh.stop();
    if (m_current->account) {
        m_account = *m_current->account;
        m_hop = m_current->hop;
        const QString registrar
            = m_account.registrar.isEmpty() ? m_account.domain : m_account.registrar;
        m_registrar = ReUri::host(registrar);
        m_route = m_account.outboundProxy.isEmpty() ? QByteArray()
                                                    : "<sip:" + ReUri::host(m_account.outboundProxy)
                + ReUri::transportParameter(m_hop.transport) + ";lr>";
    }
    m_current->credentials = ReCredentials(m_account);
    send();
}

void ReRegistration::send()
{
    m_current->result.hop = m_hop;
    const auto local = m_engine.agent().localTowards(m_hop);
    const auto answered = [this](const SipReply& reply) {
        const auto done = std::move(m_exchange); // the next one takes its place
        onReply(reply);
    };
    ++m_current->requests;
    m_exchange = ReExchange::start(m_engine.agent(), request(local.value_or(Endpoint())),
        m_current->deadline, { {}, answered });
}

ReRequest ReRegistration::request(const Endpoint& local)
{
    ReRequest request;
    request.method = "REGISTER";
    request.uri = "sip:" + m_registrar;
    request.hop = m_hop;
    request.cseq = ++m_cseq;
    const QByteArray record
        = '<' + ReUri::address(m_account.user, ReUri::host(m_account.domain)) + '>';
    if (!m_route.isEmpty())
        request.headers.append({ "Route", m_route });
    request.headers += {
        { "From", record + ";tag=" + m_tag },
        { "To", record },
        { "Call-ID", m_callId },
    };
    const bool isRemoval = m_current->kind == Kind::Remove;
    if (m_current->kind == Kind::Register || (isRemoval && mayBeBound())) {
        const int seconds = isRemoval ? 0 : m_current->result.askedSeconds;
        request.headers += {
            { "Contact", contactHeader(local) },
            { "Expires", QByteArray::number(seconds) },
        };
    }
    request.headers += m_current->credentials.headers(request.method, request.uri);
    return request;
}

QByteArray ReRegistration::contactHeader(const Endpoint& local)
{
    if (m_current->kind == Kind::Remove) {
        QByteArrayList removed; // named one by one: "*" would take a PBX's away as well
        for (const QByteArray& uri : std::as_const(m_contacts))
            removed.append('<' + uri + ">;expires=0");
        return removed.join(", ");
    }
    const QString user = m_account.contactUser.isEmpty() ? m_account.user : m_account.contactUser;
    const QByteArray uri = ReUri::address(user, ReUri::hostPort(local))
        + ReUri::transportParameter(m_hop.transport) + ";doppino=" + m_mark;
    m_contact = local;
    m_current->contact = uri;
    m_current->wasBound = m_contacts.contains(uri);
    if (!m_current->wasBound)
        m_contacts.append(uri);
    return '<' + uri + ">;expires=" + QByteArray::number(m_current->result.askedSeconds);
}

void ReRegistration::onReply(const SipReply& reply)
{
    m_current->result.last = reply;
    forgetUnbound(reply);
    if (m_left) {
        endLeaving();
        return;
    }
    if (!reply.response) {
        finish();
        return;
    }
    m_current->result.statuses.append(reply.status());
    if (reply.status() < 300)
        onAccepted(*reply.response);
    else
        onRefusal(reply);
}

void ReRegistration::forgetUnbound(const SipReply& reply)
{
    // What was sent may have arrived, what waits for its connection may go out yet, and the
    // contact stays noted; only what broke before it was sent cannot.
    const bool isLost
        = reply.error && reply.error->code != ErrorCode::Timeout && !reply.local.isValid();
    const bool isUnbound = reply.response ? reply.status() >= 300 : isLost;
    if (isUnbound && !m_current->wasBound)
        m_contacts.removeOne(m_current->contact);
}

void ReRegistration::onRefusal(const SipReply& reply)
{
    if (m_current->requests >= mostRequests) {
        finish();
        return;
    }
    switch (reply.status()) {
    case 401:
    case 407:
        onChallenge(*reply.response);
        return;
    case 423:
        onTooBrief(*reply.response);
        return;
    case 301:
    case 302:
    case 305:
        onRedirected(*reply.response);
        return;
    default:
        finish();
    }
}

void ReRegistration::onChallenge(const SipMessage& response)
{
    const Status answerable = m_current->credentials.onChallenge(response);
    m_current->result.algorithm = QString::fromLatin1(m_current->credentials.algorithm());
    m_current->result.realm = plain(m_current->credentials.realm());
    if (answerable) {
        send();
        return;
    }
    if (answerable.error().code != ErrorCode::CredentialsRefused) // the status says that
        m_current->result.last.error = answerable.error();
    finish();
}

void ReRegistration::onTooBrief(const SipMessage& response)
{
    const int least = response.header("Min-Expires").toInt();
    if (m_current->kind != Kind::Register || m_current->wasTooBrief || least > longestExpiry
        || least <= m_current->result.askedSeconds) {
        finish();
        return;
    }
    m_current->wasTooBrief = true;
    m_current->result.askedSeconds = least;
    send();
}

void ReRegistration::onRedirected(const SipMessage& response)
{
    const auto contact = preferredContact(response);
    if (!contact || ++m_current->redirections > mostRedirections) {
        finish();
        return;
    }
    const QByteArray host = contact->port == 0
        ? ReUri::host(QString::fromLatin1(contact->host))
        : ReUri::hostPort({ QString::fromLatin1(contact->host), contact->port });
    const bool isProxy = response.status() == 305; // the same request by another way
    m_engine.resolve(targetOf(*contact), {},
        [this, host, isProxy, dialog = m_current.get()](const SipRoute& route) {
            if (m_current.get() != dialog)
                return;
            if (route.hops.isEmpty()) {
                m_current->result.last.error = route.error;
                finish();
                return;
            }
            m_hop = route.hops.constFirst();
            const QByteArray by = ReUri::transportParameter(m_hop.transport);
            m_route = isProxy ? "<sip:" + host + by + ";lr>" : QByteArray();
            m_registrar = isProxy ? m_registrar : host;
            m_current->credentials = ReCredentials(m_account); // another realm, another nonce
            send();
        });
}

void ReRegistration::onAccepted(const SipMessage& response)
{
    SipRegistration& result = m_current->result;
    result.isAccepted = true;
    readBindings(response);
    if (m_current->kind == Kind::Register) {
        m_serviceRoute = response.headers("Service-Route").mid(0, mostRoutes);
        forgetUnlisted();
        refreshIn(result.grantedSeconds);
    } else if (m_current->kind == Kind::Remove) {
        const bool isLeft = std::any_of(result.bindings.cbegin(), result.bindings.cend(),
            [](const SipBinding& each) { return each.isOurs && each.expiresSeconds > 0; });
        if (!isLeft)
            m_contacts.clear();
    }
    for (const QByteArray& route : std::as_const(m_serviceRoute))
        result.serviceRoute.append(plain(route));
    finish();
}

/// A contact of before, as from another connection, is to be removed as long as it is there.
void ReRegistration::forgetUnlisted()
{
    const QList<SipBinding>& listed = m_current->result.bindings;
    m_contacts.removeIf([this, &listed](const QByteArray& uri) {
        const QString text = plain(uri);
        return uri != m_current->contact
            && std::none_of(listed.cbegin(), listed.cend(), [&text](const SipBinding& each) {
                   return each.contact == text && each.expiresSeconds > 0;
               });
    });
}

void ReRegistration::readBindings(const SipMessage& response)
{
    SipRegistration& result = m_current->result;
    std::optional<int> granted;
    const QList<QByteArray> values = response.headers("Contact").mid(0, mostBindings);
    for (const QByteArray& value : values) {
        const auto contact = SipAddress::parse(value);
        if (!contact)
            continue;
        const int seconds = expiryOf(*contact, response);
        result.bindings.append({ plain(contact->uri), seconds, isOurs(contact->uri) });
        if (result.bindings.constLast().isOurs)
            granted = std::max(granted.value_or(0), seconds);
    }
    if (m_current->kind == Kind::Register && !granted) { // not every registrar echoes them
        bool isStated = false;
        const int stated = response.header("Expires").toInt(&isStated);
        const int alone = result.bindings.size() == 1 ? result.bindings.constFirst().expiresSeconds
                                                      : result.askedSeconds;
        granted = isStated ? std::clamp(stated, 0, longestExpiry) : alone;
    }
    result.grantedSeconds = granted.value_or(0);
}

bool ReRegistration::isOurs(const QByteArray& uri) const
{
    if (uri.contains(";doppino=" + m_mark))
        return true;
    const auto theirs = SipAddress::parse('<' + uri + '>');
    return theirs
        && std::any_of(m_contacts.cbegin(), m_contacts.cend(), [&theirs](const QByteArray& each) {
               const auto ours = SipAddress::parse('<' + each + '>');
               return ours->user == theirs->user && ours->host == theirs->host
                   && ours->port == theirs->port;
           });
}

/// Before it runs out: whoever waits for a call may wait longer than was granted.
void ReRegistration::refreshIn(int seconds)
{
    if (seconds <= 0)
        return;
    m_refresh.start(std::chrono::seconds(seconds) * 3 / 4,
        [this, deadline = m_current->deadline, asked = m_current->result.askedSeconds] {
            auto dialog = std::make_unique<Dialog>();
            dialog->deadline = deadline;
            dialog->result.askedSeconds = asked;
            enqueue(std::move(dialog));
        });
}

void ReRegistration::finish()
{
    const std::unique_ptr<Dialog> done = std::move(m_current);
    next();
    if (done->then)
        done->then(done->result);
}
