// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/NeighbourMessages.h"

#include <QtEndian>

#include <cstring>
#include <linux/neighbour.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <optional>
#include <sys/socket.h>

namespace {

template <typename T> std::optional<T> read(QByteArrayView bytes)
{
    if (bytes.size() < qsizetype(sizeof(T)))
        return {};
    T value;
    std::memcpy(&value, bytes.data(), sizeof(T));
    return value;
}

qsizetype aligned(qsizetype length) { return (length + 3) & ~qsizetype(3); }

/// Takes the next element, a header with its length in front, off the bytes.
/// @return the element without its header; nothing at the end or when the length lies
template <typename Header>
std::optional<QByteArrayView> take(QByteArrayView& bytes, Header& header, qsizetype length)
{
    constexpr qsizetype headerSize = (qsizetype(sizeof(Header)) + 3) & ~qsizetype(3);
    if (length < qsizetype(sizeof(Header)) || length > bytes.size())
        return {};
    const auto body
        = length > headerSize ? bytes.first(length).sliced(headerSize) : QByteArrayView();
    std::memcpy(&header, bytes.data(), sizeof(Header));
    bytes = bytes.sliced(std::min(aligned(length), bytes.size()));
    return body;
}

std::optional<Neighbour::State> stateOf(quint16 state)
{
    if (state & NUD_REACHABLE)
        return Neighbour::State::Answering;
    if (state & (NUD_STALE | NUD_DELAY | NUD_PROBE | NUD_PERMANENT))
        return Neighbour::State::Remembered;
    if (state & NUD_FAILED)
        return Neighbour::State::Silent;
    return {}; // still asking, or an interface without addresses
}

std::optional<Neighbour> neighbourOf(QByteArrayView body)
{
    const auto head = read<ndmsg>(body);
    if (!head || head->ndm_family != AF_INET)
        return {};
    const auto state = stateOf(head->ndm_state);
    if (!state)
        return {};
    Neighbour neighbour;
    neighbour.interface = head->ndm_ifindex;
    neighbour.state = *state;
    QByteArrayView rest = body.sliced(aligned(sizeof(ndmsg)));
    while (const auto peek = read<rtattr>(rest)) {
        rtattr attribute {};
        const auto value = take(rest, attribute, peek->rta_len);
        if (!value)
            break;
        if (attribute.rta_type == NDA_DST && value->size() == 4)
            neighbour.address = qFromBigEndian<quint32>(value->data());
        if (attribute.rta_type == NDA_LLADDR && value->size() == 6)
            neighbour.mac = MacAddress::parse(QString::fromLatin1(value->toByteArray().toHex()))
                                .value_or(MacAddress());
    }
    const bool isUsable = neighbour.address != 0
        && (!neighbour.mac.isNull() || neighbour.state == Neighbour::State::Silent);
    return isUsable ? std::optional(neighbour) : std::nullopt;
}

} // namespace

QByteArray NeighbourMessages::request(quint32 sequence)
{
    struct {
        nlmsghdr header;
        ndmsg body;
    } message {};
    message.header.nlmsg_len = sizeof(message);
    message.header.nlmsg_type = RTM_GETNEIGH;
    message.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    message.header.nlmsg_seq = sequence;
    message.body.ndm_family = AF_INET;
    return { reinterpret_cast<const char*>(&message), sizeof(message) };
}

NeighbourMessages NeighbourMessages::parse(const QByteArray& datagram)
{
    NeighbourMessages out;
    QByteArrayView rest(datagram);
    while (const auto peek = read<nlmsghdr>(rest)) {
        nlmsghdr header {};
        const auto body = take(rest, header, qsizetype(peek->nlmsg_len));
        if (!body)
            break;
        if (header.nlmsg_type == NLMSG_DONE) {
            out.isEnd = true;
        } else if (header.nlmsg_type == NLMSG_ERROR) {
            const auto answer = read<int>(*body);
            out.error = answer ? -*answer : 0;
        } else if (header.nlmsg_type == RTM_NEWNEIGH) {
            if (const auto neighbour = neighbourOf(*body))
                out.neighbours.append(*neighbour);
        }
    }
    return out;
}
