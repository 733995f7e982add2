// SPDX-License-Identifier: GPL-3.0-or-later
// The copy command of PattonShell.
#include "tests/peers/PattonShell.h"

using namespace Qt::StringLiterals;

static QByteArray transferLine(qsizetype bytes)
{
    return QByteArray::number(bytes) + " bytes transferred\n";
}

void PattonShell::copy(const QString& from, const QString& to)
{
    const auto source = m_device.storeNamed(from);
    const auto target = m_device.storeNamed(to);
    m_device.note(u"copy %1 %2"_s.arg(from, to));
    if (source && target && source != target && target != Store::Tmp)
        copyLocal(*source, *target);
    else if (target && from.startsWith("tftp://"_L1))
        copyIn(from, *target);
    else if (source && to.startsWith("tftp://"_L1))
        copyOut(*source, to);
    else
        refuse("cannot copy from there to there");
}

void PattonShell::copyLocal(Store from, Store to)
{
    const QByteArray text = m_device.read(from);
    answer(text.isEmpty() ? "% Error: source is empty\n" : store(to, text));
}

QByteArray PattonShell::store(Store to, QByteArray text)
{
    if (to == Store::Running) {
        const int line = m_device.mergeIntoRunning(text);
        return line == 0 ? QByteArray()
                         : "% Syntax error in line " + QByteArray::number(line) + '\n';
    }
    const int line = to == Store::Startup ? m_device.syntaxError(text) : 0;
    if (line > 0)
        return "% Syntax error in line " + QByteArray::number(line) + '\n';
    const PeerFaults& faults = m_device.faults();
    if (faults.diskFull)
        return m_device.errorLine("disk full");
    if (to == Store::Tmp ? faults.corruptTmp : faults.corruptStartup)
        text = PattonDevice::corrupted(text);
    m_device.write(to, text);
    return {};
}

void PattonShell::copyIn(const QString& url, Store to)
{
    const auto place = TftpPlace::from(url);
    if (!place)
        return refuse("not a TFTP address");
    fetchFile(m_device, this, *place, [this, to](const Transferred& got) {
        if (!got.error.isEmpty())
            return refuse(got.error.toLatin1());
        if (got.isPretended)
            return answer(transferLine(m_device.read(to).size()));
        const QByteArray refusal = store(to, got.data);
        answer(refusal.isEmpty() ? transferLine(got.bytes) : refusal);
    });
}

void PattonShell::copyOut(Store from, const QString& url)
{
    const auto place = TftpPlace::from(url);
    if (!place)
        return refuse("not a TFTP address");
    sendFile(m_device, this, *place, m_device.read(from), [this](const Transferred& sent) {
        sent.error.isEmpty() ? answer(transferLine(sent.bytes)) : refuse(sent.error.toLatin1());
    });
}
