// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TftpTransfer.h"

using namespace Tftp;

TftpTransfer TftpTransfer::sending(const Request& request, const QByteArray& content)
{
    return TftpTransfer(request, false, request.isNetascii ? toNetascii(content) : content);
}

TftpTransfer TftpTransfer::receiving(const Request& request)
{
    return TftpTransfer(request, true, {});
}

TftpTransfer::TftpTransfer(const Request& request, bool isReceiving, QByteArray content)
    : m_isReceiving(isReceiving)
    , m_isNetascii(request.isNetascii)
    , m_content(std::move(content))
{
    negotiate(request.options);
}

/// Unknown options and values out of range are left out of the OACK, which refuses them.
void TftpTransfer::negotiate(const Options& wanted)
{
    for (const auto& [name, value] : wanted) {
        bool isNumber = false;
        const qlonglong number = value.toLongLong(&isNumber);
        if (!isNumber)
            continue;
        if (name == "blksize" && number >= 8 && number <= 65464) {
            m_blockSize = qsizetype(qMin(number, 1428LL)); // no IP fragments on an Ethernet
            m_accepted.append({ name, QByteArray::number(m_blockSize) });
        } else if (name == "tsize" && number >= 0) {
            m_accepted.append(
                { name, m_isReceiving ? value : QByteArray::number(m_content.size()) });
        } else if (name == "timeout" && number >= 1 && number <= 255) {
            m_retransmit = std::chrono::seconds(number);
            m_accepted.append({ name, value });
        }
    }
}

QByteArray TftpTransfer::begin()
{
    if (!m_accepted.isEmpty())
        return remember(OptionAck { m_accepted });
    return m_isReceiving ? remember(Ack { 0 }) : nextBlock();
}

QByteArray TftpTransfer::handle(const Packet& packet)
{
    if (m_isComplete && !m_isReceiving)
        return {};
    if (m_failure)
        return {};
    if (const auto* failure = std::get_if<Failure>(&packet)) {
        if (!m_isComplete)
            m_failure = *failure;
        return {};
    }
    if (const auto* ack = std::get_if<Ack>(&packet); ack && !m_isReceiving)
        return handleAck(ack->block);
    if (const auto* data = std::get_if<Data>(&packet); data && m_isReceiving)
        return handleData(*data);
    return refuse(Failure::IllegalOperation, "unexpected packet");
}

QByteArray TftpTransfer::handleAck(quint16 block)
{
    if (block != m_block)
        return {}; // old or duplicated
    if (m_isLastSent) {
        m_isComplete = true;
        return {};
    }
    return nextBlock();
}

QByteArray TftpTransfer::nextBlock()
{
    const QByteArray payload = m_content.mid(m_offset, m_blockSize);
    m_offset += payload.size();
    m_isLastSent = payload.size() < m_blockSize; // also the empty one after an exact multiple
    return remember(Data { ++m_block, payload });
}

QByteArray TftpTransfer::handleData(const Data& data)
{
    // Our ACK was lost. Block 0 is one of the file's only after a roll-over.
    if (data.block == m_block && (data.block != quint16(0) || m_offset > 0))
        return m_last;
    if (m_isComplete || data.block != quint16(m_block + 1))
        return {};
    if (data.payload.size() > m_blockSize)
        return refuse(Failure::IllegalOperation, "block too long");
    if (m_content.size() + data.payload.size() > maximumSize)
        return refuse(Failure::DiskFull, "file too long");
    m_content += data.payload;
    m_offset = m_content.size();
    m_block = data.block;
    m_isComplete = data.payload.size() < m_blockSize;
    return remember(Ack { m_block });
}

QByteArray TftpTransfer::content() const
{
    return m_isNetascii ? fromNetascii(m_content) : m_content;
}

QByteArray TftpTransfer::remember(const Packet& packet)
{
    m_last = encode(packet);
    return m_last;
}

QByteArray TftpTransfer::refuse(Failure::Code code, const QByteArray& message)
{
    m_failure = Failure { code, message };
    return encode(*m_failure);
}
