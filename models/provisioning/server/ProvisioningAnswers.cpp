// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ProvisioningAnswers.h"

#include "models/platform/Descriptor.h"
#include "models/provisioning/server/HttpCondition.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumAgent = 512;

QByteArray headerOf(MHD_Connection* connection, const char* name)
{
    const char* value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
    return value ? QByteArray(value) : QByteArray();
}

/// Who comes by IPv4 to a socket of both is told by that address, not as one of a network of all.
QHostAddress peerOf(MHD_Connection* connection)
{
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const QHostAddress peer
        = info && info->client_addr ? QHostAddress(info->client_addr) : QHostAddress();
    bool isFour = false;
    const quint32 four = peer.toIPv4Address(&isFour);
    return isFour ? QHostAddress(four) : peer;
}

ConnectionWatch::Place* placeOf(MHD_Connection* connection)
{
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? static_cast<ConnectionWatch::Place*>(info->socket_context) : nullptr;
}

bool hasBody(MHD_Connection* connection)
{
    const QByteArray length = headerOf(connection, MHD_HTTP_HEADER_CONTENT_LENGTH);
    return (!length.isEmpty() && length != "0")
        || !headerOf(connection, MHD_HTTP_HEADER_TRANSFER_ENCODING).isEmpty();
}

qint64 sizeOf(int file)
{
    return Descriptor::facts(file).value_or(Descriptor::Facts()).size;
}

} // namespace

/// One request until its answer is out.
struct ProvisioningAnswers::Exchange {
    RequestTarget target;
    ProvisioningRequest record;
    std::shared_ptr<const QByteArray> taken; ///< when the phone gets all of it
    bool isWhole = false; ///< its headers have been seen
    bool isTold = true; ///< false: one of many refusals
};

/// An answer on its way to the library. Owns the descriptor until the library does.
struct ProvisioningAnswers::Reply {
    int status = 404;
    std::shared_ptr<const QByteArray> bytes;
    OwnedDescriptor file;
    qint64 first = 0;
    qint64 count = 0;
    QList<std::pair<const char*, QByteArray>> headers;
    bool isLast = false; ///< of its connection

    Reply() = default;
    Q_DISABLE_COPY_MOVE(Reply)
    void header(const char* name, const QByteArray& value) { headers.append({ name, value }); }
    void empty(int code)
    {
        status = code;
        bytes.reset();
        count = 0;
    }
    void apply(const HttpCondition& condition, qint64 size);
    MHD_Response* response();
};

void ProvisioningAnswers::Reply::apply(const HttpCondition& condition, qint64 size)
{
    const QByteArray total = QByteArray::number(size);
    first = 0;
    count = size;
    switch (condition.kind) {
    case HttpCondition::Kind::Whole:
        return;
    case HttpCondition::Kind::NotModified:
        return empty(MHD_HTTP_NOT_MODIFIED);
    case HttpCondition::Kind::Unsatisfiable:
        header(MHD_HTTP_HEADER_CONTENT_RANGE, "bytes */" + total);
        return empty(MHD_HTTP_RANGE_NOT_SATISFIABLE);
    case HttpCondition::Kind::Part:
        status = MHD_HTTP_PARTIAL_CONTENT;
        first = condition.first;
        count = condition.count;
        header(MHD_HTTP_HEADER_CONTENT_RANGE,
            "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + count - 1) + '/'
                + total);
        return;
    }
}

MHD_Response* ProvisioningAnswers::Reply::response()
{
    if (count == 0)
        return MHD_create_response_from_buffer(0, nullptr, MHD_RESPMEM_PERSISTENT);
    if (file.isOpen())
        return MHD_create_response_from_fd_at_offset64(
            uint64_t(count), file.release(), uint64_t(first));
    // The library holds on to the bytes themselves, not to a copy.
    using Kept = std::shared_ptr<const QByteArray>;
    auto* kept = new Kept(bytes);
    return MHD_create_response_from_buffer_with_free_callback_cls(
        size_t(count), const_cast<char*>(bytes->constData() + first),
        [](void* cls) { delete static_cast<Kept*>(cls); }, kept);
}

ProvisioningAnswers::ProvisioningAnswers(
    const ProvisioningSettings& settings, std::function<void()> ring)
    : m_limits(settings.requestsPerMinute, settings.missesPerMinute)
    , m_watch(settings.idle, settings.connections)
    , m_news(std::move(ring))
{
}

void ProvisioningAnswers::setShelf(std::shared_ptr<const ProvisioningShelf> shelf)
{
    const std::lock_guard lock(m_mutex);
    m_shelf.swap(shelf); // the earlier one is freed outside the lock
}

std::shared_ptr<const ProvisioningShelf> ProvisioningAnswers::shelf()
{
    const std::lock_guard lock(m_mutex);
    return m_shelf;
}

void* ProvisioningAnswers::begin(void*, const char* uri, MHD_Connection*)
{
    auto* exchange = new Exchange;
    exchange->target = RequestTarget::read(QByteArray(uri));
    return exchange;
}

MHD_Result ProvisioningAnswers::handle(void* cls, MHD_Connection* connection, const char*,
    const char* method, const char*, const char*, size_t* size, void** exchange)
{
    auto* begun = static_cast<Exchange*>(*exchange);
    if (!begun)
        return MHD_NO;
    *size = 0;
    const QByteArray verb(method);
    // An answer at the first call ends the connection: for what sends a body that is right, as the
    // body could be taken for a request of its own; what fetches is answered at the second call.
    const bool isFetching = verb == "GET" || verb == "HEAD";
    if (isFetching && !hasBody(connection) && !std::exchange(begun->isWhole, true))
        return MHD_YES;
    return static_cast<ProvisioningAnswers*>(cls)->answer(connection, verb, *begun);
}

MHD_Result ProvisioningAnswers::answer(
    MHD_Connection* connection, const QByteArray& method, Exchange& exchange)
{
    Reply reply;
    exchange.record.method = method.left(16);
    exchange.record.file = exchange.target.shown;
    exchange.record.agent
        = RequestTarget::harmless(headerOf(connection, MHD_HTTP_HEADER_USER_AGENT));
    decide(connection, method, exchange, reply);
    exchange.record.status = reply.status;
    exchange.record.bytes = method == "HEAD" ? 0 : reply.count;
    MHD_Response* response = reply.response();
    if (!response)
        return MHD_NO;
    for (const auto& [name, value] : std::as_const(reply.headers))
        MHD_add_response_header(response, name, value.constData());
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "private");
    if (reply.isLast)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    if (auto* place = placeOf(connection))
        m_watch.answering(place, exchange.record.bytes);
    const MHD_Result queued = MHD_queue_response(connection, unsigned(reply.status), response);
    MHD_destroy_response(response);
    return queued;
}

void ProvisioningAnswers::decide(
    MHD_Connection* connection, const QByteArray& method, Exchange& exchange, Reply& reply)
{
    const QHostAddress peer = peerOf(connection);
    const auto now = std::chrono::steady_clock::now();
    exchange.record.address = peer.toString();
    const AddressLimits::Verdict verdict = m_limits.ask(peer, now);
    if (!verdict.isAllowed) {
        exchange.isTold = verdict.isFirstRefusal;
        exchange.record.isLimited = true;
        reply.isLast = true;
        reply.header(MHD_HTTP_HEADER_RETRY_AFTER, QByteArray::number(verdict.retrySeconds));
        return reply.empty(MHD_HTTP_TOO_MANY_REQUESTS);
    }
    if (method != "GET" && method != "HEAD") {
        m_limits.miss(peer, now);
        reply.isLast = true;
        reply.header(MHD_HTTP_HEADER_ALLOW, "GET, HEAD");
        return reply.empty(MHD_HTTP_METHOD_NOT_ALLOWED);
    }
    reply.isLast = hasBody(connection);
    if (exchange.target.isOurs)
        askShelf(connection, method, exchange, reply);
    const bool isStranger = exchange.record.access == ProvisioningShelf::Access::None;
    if (reply.status == MHD_HTTP_NOT_FOUND && isStranger && !exchange.record.isCommon)
        m_limits.miss(peer, now);
}

void ProvisioningAnswers::askShelf(
    MHD_Connection* connection, const QByteArray& method, Exchange& exchange, Reply& reply)
{
    const auto current = shelf();
    if (!current)
        return reply.empty(MHD_HTTP_SERVICE_UNAVAILABLE);
    const auto found = current->answer(
        exchange.target.path, headerOf(connection, MHD_HTTP_HEADER_USER_AGENT).left(maximumAgent));
    reply.status = found.status;
    reply.bytes = found.bytes;
    reply.file.reset(found.file);
    if (found.isFirstDeath) // now: what it fetches may take minutes
        m_news.addDeath(found.phoneId);
    exchange.record.access = found.access;
    exchange.record.phoneId = found.phoneId;
    exchange.record.isConfiguration = found.isConfiguration;
    exchange.record.isCommon = found.isCommon;
    exchange.record.error = found.error;
    if (found.status != MHD_HTTP_OK)
        return;
    const qint64 size = found.file >= 0 ? sizeOf(found.file) : found.bytes->size();
    reply.header(MHD_HTTP_HEADER_CONTENT_TYPE, found.contentType);
    if (!found.tag.isEmpty()) {
        reply.header(MHD_HTTP_HEADER_ETAG, found.tag);
        reply.header(MHD_HTTP_HEADER_ACCEPT_RANGES, "bytes");
    }
    HttpCondition::Headers conditions { headerOf(connection, MHD_HTTP_HEADER_IF_NONE_MATCH),
        headerOf(connection, MHD_HTTP_HEADER_IF_RANGE), {} };
    if (method == "GET") // of a HEAD it means nothing (RFC 9110 14.2)
        conditions.range = headerOf(connection, MHD_HTTP_HEADER_RANGE);
    reply.apply(HttpCondition::of(conditions, size, found.tag), size);
    const bool isProven = found.access != ProvisioningShelf::Access::None;
    if (found.isConfiguration && isProven && method == "GET" && reply.status == MHD_HTTP_OK)
        exchange.taken = found.bytes;
}

void ProvisioningAnswers::complete(
    void* cls, MHD_Connection* connection, void** exchange, MHD_RequestTerminationCode how)
{
    const std::unique_ptr<Exchange> done(static_cast<Exchange*>(std::exchange(*exchange, nullptr)));
    auto* self = static_cast<ProvisioningAnswers*>(cls);
    if (auto* place = placeOf(connection))
        self->m_watch.waiting(place);
    // Without a status it never became a request.
    if (done && done->record.status != 0)
        self->finish(*done, how == MHD_REQUEST_TERMINATED_COMPLETED_OK);
}

void ProvisioningAnswers::finish(Exchange& exchange, bool isWhole)
{
    exchange.record.at = QDateTime::currentDateTimeUtc();
    if (!isWhole) {
        exchange.taken.reset();
        if (!exchange.record.error)
            exchange.record.error = Error(ErrorCode::ConnectionLost, exchange.record.address);
    }
    if (exchange.isTold)
        m_news.add(std::move(exchange.record), std::move(exchange.taken));
}

void ProvisioningAnswers::notify(
    void* cls, MHD_Connection* connection, void** place, MHD_ConnectionNotificationCode what)
{
    auto& watch = static_cast<ProvisioningAnswers*>(cls)->m_watch;
    if (what == MHD_CONNECTION_NOTIFY_CLOSED) {
        if (*place)
            watch.closed(static_cast<ConnectionWatch::Place*>(std::exchange(*place, nullptr)));
        return;
    }
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    *place = info ? watch.opened(info->connect_fd) : nullptr;
}

/// The target is taken apart by ourselves, from the bytes as they came.
size_t ProvisioningAnswers::keepEscaped(void*, MHD_Connection*, char* text)
{
    return std::strlen(text);
}
