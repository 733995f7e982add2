// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/LineInput.h"

#include <unistd.h>
#include <utility>

LineInput::LineInput(QObject* parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineInput::readSome);
}

void LineInput::readSome()
{
    QByteArray piece(4096, Qt::Uninitialized);
    const auto size = read(STDIN_FILENO, piece.data(), std::size_t(piece.size()));
    if (size <= 0) {
        m_notifier.setEnabled(false);
        Q_EMIT line(QString::fromUtf8(std::exchange(m_rest, {})), true);
        return;
    }
    m_rest += piece.left(size);
    for (auto end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        const QByteArray text = m_rest.left(end).trimmed();
        m_rest.remove(0, end + 1);
        Q_EMIT line(QString::fromUtf8(text), false);
    }
}
