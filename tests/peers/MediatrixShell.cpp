// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/MediatrixShell.h"

using namespace Qt::StringLiterals;

/// Neither an assignment nor a command: something to be shown.
static bool isQuestion(const QString& line)
{
    static const QStringList verbs { u"DeleteAllRows"_s, u"ApplyConfig"_s, u"RollbackConfig"_s,
        u"RestartRequiredServices"_s };
    const QString last = line.section(u'.', -1);
    const QString outside = line.contains(u']') ? line.section(u']', 1) : line;
    return !outside.contains(u'=') && !verbs.contains(last) && !last.contains("Insert"_L1);
}

MediatrixShell::MediatrixShell(MediatrixDevice& device, QObject* parent)
    : PeerShell(device, parent)
    , m_device(device)
{
}

PeerPoint MediatrixShell::pointOf(const QString& line) const
{
    if (line == "reboot"_L1)
        return PeerPoint::Reload;
    if (line == "sysinfo"_L1)
        return PeerPoint::ShowVersion;
    if (!m_device.isKnown(line))
        return PeerPoint::None;
    if (isQuestion(line))
        return line.contains(u'.') ? PeerPoint::ReadValue : PeerPoint::ShowRunning;
    if (line.endsWith(".ApplyConfig"_L1) || line.endsWith(".RestartRequiredServices"_L1))
        return PeerPoint::Apply;
    return line.startsWith("Conf."_L1) ? PeerPoint::Prepare : PeerPoint::InlineLine;
}

void MediatrixShell::dispatch(const QString& line)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        answer({});
    else if (line == "exit"_L1)
        answer({}, Next::Close);
    else if (line == "reboot"_L1)
        restart({});
    else if (line == "sysinfo"_L1)
        answer(systemText());
    else if (!m_device.isKnown(line))
        refuse("unknown command");
    else if (!isQuestion(line))
        statement(line);
    else if (const QByteArray text = m_device.shown(line); !text.isEmpty())
        answerConfig(text);
    else
        refuse("unknown parameter " + line.toLatin1());
}

void MediatrixShell::statement(const QString& line)
{
    const PeerFaults& faults = m_device.faults();
    ++m_statements;
    if (m_statements == faults.errorOnLine)
        return refuse("simulated refusal");
    if (m_statements == faults.ignoreInlineLine)
        return answer({});
    if (faults.diskFull)
        return refuse("disk full");
    const QString error = m_device.carryOut(line);
    error.isEmpty() ? answer({}) : refuse(error.toLatin1());
}

QByteArray MediatrixShell::systemText() const
{
    return (u"Product     : Mediatrix "_s + m_device.product() + u"\nFirmware    : "_s
        + m_device.setup().version + u"\nMAC address : "_s + m_device.macText() + u'\n')
        .toLatin1();
}
