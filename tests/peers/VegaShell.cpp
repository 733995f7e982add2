// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VegaShell.h"

using namespace Qt::StringLiterals;

static QString firstWord(const QString& line) { return line.section(u' ', 0, 0); }

VegaShell::VegaShell(VegaDevice& device, QObject* parent)
    : PeerShell(device, parent)
    , m_device(device)
{
}

QByteArray VegaShell::prompt() const
{
    const QString path = m_path == "."_L1 ? QString() : m_path;
    return (m_device.setup().user + u"  "_s + path + u'>').toLatin1();
}

QByteArray VegaShell::misleadingComment() const
{
    return ';' + prompt() + "\n; " + prompt() + " and Username:\n";
}

PeerPoint VegaShell::pointOf(const QString& line) const
{
    static const QHash<QString, PeerPoint> points {
        { u"show"_s, PeerPoint::ReadValue },
        { u"put"_s, PeerPoint::ShowRunning },
        { u"get"_s, PeerPoint::Load },
        { u"set"_s, PeerPoint::InlineLine },
        { u"cp"_s, PeerPoint::InlineLine },
        { u"purge"_s, PeerPoint::InlineLine },
        { u"apply"_s, PeerPoint::Apply },
        { u"save"_s, PeerPoint::SaveRunning },
        { u"reboot"_s, PeerPoint::Reload },
    };
    if (line == "show version"_L1)
        return PeerPoint::ShowVersion;
    if (line.startsWith("set .tftp."_L1) || line.startsWith("set .lan.file_transfer_method"_L1))
        return PeerPoint::Prepare;
    return points.value(firstWord(line), PeerPoint::None);
}

void VegaShell::dispatch(const QString& line)
{
    const QString word = firstWord(line);
    const QString rest = line.mid(word.size() + 1).trimmed();
    if (line.isEmpty() || line.startsWith(u';'))
        answer({});
    else if (word == "quit"_L1 || word == "exit"_L1)
        answer({}, Next::Close);
    else if (line == "show version"_L1)
        answer(versionText());
    else if (word == "show"_L1 || word == "put"_L1)
        word == "put"_L1 ? put(rest) : show(rest);
    else if (word == "get"_L1)
        get(rest);
    else if (line == "apply"_L1) {
        m_device.apply();
        answer("applied\n");
    } else if (line == "save"_L1)
        save();
    else if (line == "reboot system"_L1 || line == "reboot system block"_L1)
        restart("rebooting ...\n");
    else
        statement(line);
}

void VegaShell::save() { m_device.save() ? answer("saved\n") : refuse("disk full"); }

void VegaShell::statement(const QString& line)
{
    const PeerFaults& faults = m_device.faults();
    ++m_statements;
    if (m_statements == faults.errorOnLine)
        return refuse("simulated refusal");
    if (m_statements == faults.ignoreInlineLine)
        return answer({});
    const QString error = m_device.stage(line, m_path);
    error.isEmpty() ? answer({}) : refuse(error.toLatin1());
}

void VegaShell::show(const QString& path)
{
    const QByteArray text = m_device.staged().shown(VegaConfig::resolved(path, m_path));
    text.isEmpty() ? refuse("invalid path " + path.toLatin1()) : answerConfig(text);
}

std::optional<TftpPlace> VegaShell::placeOf(const QString& url) const
{
    if (url.startsWith("tftp://"_L1))
        return TftpPlace::from(url);
    const VegaConfig& staged = m_device.staged();
    const QString method = staged.value(u".lan.file_transfer_method"_s);
    if (!url.startsWith("tftp:"_L1) || method.compare("tftp"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QString port = staged.value(u".tftp.port"_s);
    const QString server = staged.value(u".tftp.ip"_s);
    return TftpPlace::at(port.isEmpty() ? server : server + u':' + port, url.mid(5));
}

void VegaShell::get(const QString& url)
{
    const auto place = placeOf(url);
    m_device.note(u"get "_s + url);
    if (!place)
        return refuse("invalid file name");
    fetchFile(m_device, this, *place, [this](const Transferred& got) {
        if (!got.error.isEmpty())
            return refuse(got.error.toLatin1());
        const PeerFaults& faults = m_device.faults();
        const QByteArray script
            = faults.corruptStartup ? PeerDevice::corrupted(got.data) : got.data;
        answer("loaded " + QByteArray::number(got.bytes) + " bytes\n" + carryOut(script));
    });
}

QByteArray VegaShell::carryOut(const QByteArray& script)
{
    const PeerFaults& faults = m_device.faults();
    QByteArray errors;
    QString at = u"."_s;
    int number = 0;
    int statements = 0;
    for (const QString& raw : QString::fromLatin1(script).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u';'))
            continue;
        ++statements;
        if (statements == faults.ignoreInlineLine)
            continue;
        const QString error
            = statements == faults.errorOnLine ? u"simulated refusal"_s : m_device.stage(line, at);
        if (!error.isEmpty())
            errors += m_device.errorLine(
                "line " + QByteArray::number(number) + ": " + error.toLatin1());
    }
    return errors;
}

void VegaShell::put(const QString& url)
{
    const auto place = placeOf(url);
    m_device.note(u"put "_s + url);
    if (!place)
        return refuse("invalid file name");
    const QByteArray text = "; CONFIGVERSION:" + m_device.serial().toLatin1() + ":01/01/2000\n"
        + m_device.staged().script();
    sendFile(m_device, this, *place, text, [this](const Transferred& sent) {
        sent.error.isEmpty() ? answer("sent " + QByteArray::number(sent.bytes) + " bytes\n")
                             : refuse(sent.error.toLatin1());
    });
}

QByteArray VegaShell::versionText() const
{
    return (u"Product     : "_s + m_device.product() + u"\nVersion     : "_s
        + m_device.setup().version + u"\nMAC address : "_s + m_device.macText() + u'\n')
        .toLatin1();
}
