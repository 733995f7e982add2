// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshMailbox.h"

SshMailbox::SshMailbox(int socket)
    : m_socket(Descriptor::duplicate(socket))
{
}

void SshMailbox::send(const QByteArray& data)
{
    const QMutexLocker lock(&m_mutex);
    m_out += data;
    wake();
}

SshMailbox::Slice SshMailbox::take()
{
    const QMutexLocker lock(&m_mutex);
    const bool wasFull = m_in.size() - m_taken >= maximumUnread;
    Slice slice;
    slice.bytes = m_in.mid(m_taken, sliceSize);
    m_taken += slice.bytes.size();
    slice.isMore = m_taken < m_in.size();
    if (!slice.isMore) {
        m_in.clear();
        m_taken = 0;
    } else if (m_taken >= maximumUnread / 2) { // moving the rest each time would be quadratic
        m_in.remove(0, m_taken);
        m_taken = 0;
    }
    m_isTold = slice.isMore;
    if (wasFull)
        wake();
    return slice;
}

void SshMailbox::cancel()
{
    m_isCancelled = true;
    wake();
}

bool SshMailbox::deliver(const QByteArray& data)
{
    const QMutexLocker lock(&m_mutex);
    m_in += data;
    return !std::exchange(m_isTold, true);
}

bool SshMailbox::isFull() const
{
    const QMutexLocker lock(&m_mutex);
    return m_in.size() - m_taken >= maximumUnread;
}

QByteArray SshMailbox::outgoing() const
{
    const QMutexLocker lock(&m_mutex);
    return m_out;
}

void SshMailbox::dropOutgoing(qsizetype count)
{
    const QMutexLocker lock(&m_mutex);
    m_out.remove(0, count);
}

int SshMailbox::duplicateSocket() const { return Descriptor::duplicate(m_socket.get()); }

void SshMailbox::keepNonBlocking() const { Descriptor::setNonBlocking(m_socket.get()); }

void SshMailbox::clearWake() const { m_wake.clear(); }

void SshMailbox::wake() const { m_wake.set(); }
