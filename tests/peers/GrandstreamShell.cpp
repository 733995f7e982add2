// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/GrandstreamShell.h"

using namespace Qt::StringLiterals;

/// "47" to "P47"; nothing for what is not a number.
static QString valueName(const QString& number)
{
    bool isNumber = false;
    number.toUInt(&isNumber);
    return isNumber ? u'P' + number : QString();
}

GrandstreamShell::GrandstreamShell(GrandstreamDevice& device, QObject* parent)
    : PeerShell(device, parent)
    , m_device(device)
{
}

QByteArray GrandstreamShell::prompt() const { return m_isConfiguring ? "CONFIG> " : "GS> "; }

QByteArray GrandstreamShell::misleadingComment() const
{
    return "<!-- CONFIG>\nGS> and CONFIG> -->\n";
}

PeerPoint GrandstreamShell::pointOf(const QString& line) const
{
    static const QHash<QString, PeerPoint> points {
        { u"status"_s, PeerPoint::ShowVersion },
        { u"config"_s, PeerPoint::Configure },
        { u"export"_s, PeerPoint::ShowRunning },
        { u"get"_s, PeerPoint::ReadValue },
        { u"set"_s, PeerPoint::InlineLine },
        { u"commit"_s, PeerPoint::SaveRunning },
        { u"reboot"_s, PeerPoint::Reload },
    };
    static const QStringList provisioning { u"237"_s, u"212"_s, u"145"_s };
    const QString word = line.section(u' ', 0, 0);
    if (word == "set"_L1 && provisioning.contains(line.section(u' ', 1, 1)))
        return PeerPoint::Prepare;
    return points.value(word, PeerPoint::None);
}

void GrandstreamShell::dispatch(const QString& line)
{
    const QString word = line.section(u' ', 0, 0);
    if (line.isEmpty())
        answer({});
    else if (word == "exit"_L1 || word == "quit"_L1)
        leave();
    else if (m_isConfiguring)
        dispatchConfig(word, line.mid(word.size() + 1));
    else if (line == "status"_L1)
        answer(statusText());
    else if (line == "config"_L1) {
        m_isConfiguring = true;
        answer({});
    } else if (line == "reboot"_L1)
        restart("Rebooting\n");
    else
        refuse("unknown command");
}

void GrandstreamShell::dispatchConfig(const QString& word, const QString& rest)
{
    if (word == "set"_L1)
        set(rest);
    else if (word == "get"_L1)
        get(rest);
    else if (word == "export"_L1 && m_device.setup().hasExport)
        answerConfig(m_device.exported());
    else if (word == "commit"_L1)
        m_device.commit() ? answer("Configuration committed\n") : refuse("disk full");
    else
        refuse("unknown command");
}

void GrandstreamShell::set(const QString& rest)
{
    const PeerFaults& faults = m_device.faults();
    const QString name = valueName(rest.section(u' ', 0, 0));
    QString value = rest.section(u' ', 1);
    if (faults.cutsAtBlank)
        value = value.section(u' ', 0, 0);
    ++m_statements;
    if (m_statements == faults.errorOnLine)
        return refuse("simulated refusal");
    if (name.isEmpty())
        return refuse("invalid parameter");
    if (m_statements != faults.ignoreInlineLine)
        m_device.stage(name, value);
    answer({});
}

void GrandstreamShell::get(const QString& rest)
{
    const QString name = valueName(rest);
    if (name.isEmpty())
        return refuse("invalid parameter");
    answer((rest + u'=' + m_device.shown(name) + u'\n').toLatin1());
}

void GrandstreamShell::leave()
{
    if (!m_isConfiguring)
        return answer({}, Next::Close);
    m_isConfiguring = false;
    m_device.discardStaged();
    answer({});
}

QByteArray GrandstreamShell::statusText() const
{
    return (u"Product Model: "_s + m_device.product() + u"\nHardware Version: V1.1A\n"_s
        + u"Program Version: "_s + m_device.setup().version + u"\nMAC Address: "_s
        + m_device.macText() + u"\nIP Address: "_s + m_device.address().toString() + u'\n')
        .toLatin1();
}
