// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/GrandstreamDevice.h"

#include "tests/peers/GrandstreamShell.h"
#include "tests/peers/PeerTransfer.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

using Values = GrandstreamDevice::Values;

const QString adminPassword = u"P2"_s;
const QString configServer = u"P237"_s;
const QString upgradeProtocol = u"P212"_s;

bool isValueName(const QString& name)
{
    bool isNumber = false;
    name.mid(1).toUInt(&isNumber);
    return isNumber && name.startsWith(u'P');
}

struct Parsed {
    Values values;
    QString mac; ///< lower case; empty when the file names none
    bool isSound = false;
};

void readElement(QXmlStreamReader& reader, Parsed& out)
{
    const QString name = reader.name().toString();
    if (name == "mac"_L1)
        out.mac = reader.readElementText().trimmed().toLower();
    else if (isValueName(name))
        out.values.insert(name, reader.readElementText());
}

Parsed parsed(const QByteArray& xml)
{
    Parsed out;
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.name() != "gs_provision"_L1)
        return out;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            readElement(reader, out);
    }
    out.isSound = !reader.hasError();
    return out;
}

} // namespace

GrandstreamDevice::GrandstreamDevice(const PeerSetup& setup, QObject* parent)
    : PeerDevice(setup, parent)
    , m_running(parsed(setup.startup).values)
    , m_saved(m_running)
{
}

std::unique_ptr<PeerShell> GrandstreamDevice::newShell()
{
    return std::make_unique<GrandstreamShell>(*this);
}

PeerLogin GrandstreamDevice::login() const
{
    PeerLogin login;
    login.userPrompt = "Username: ";
    login.wrong = "Permission denied, please try again.\n";
    login.tooMany = "Too many sessions\n";
    login.welcome = "Grandstream " + product().toLatin1() + " Command Shell Copyright 2006-2024\n";
    login.misleading = "\nGS> \nCONFIG> \nPassword: \nPermission denied, never seen here\n";
    return login;
}

QByteArray GrandstreamDevice::errorLine(const QByteArray& text) const
{
    return "Error: " + text + '\n';
}

QStringList GrandstreamDevice::storeNames() const
{
    return { u"running-config"_s, u"saved-config"_s, u"staged-config"_s };
}

QByteArray GrandstreamDevice::store(const QString& name) const
{
    if (name == "running-config"_L1)
        return written(m_running, true);
    if (name == "saved-config"_L1)
        return written(m_saved, true);
    return name == "staged-config"_L1 ? written(m_staged, true) : QByteArray();
}

void GrandstreamDevice::setStore(const QString& name, const QByteArray& text)
{
    const Values values = parsed(text).values;
    if (name == "running-config"_L1)
        m_running = values;
    else if (name == "saved-config"_L1)
        m_saved = values;
    else if (name == "staged-config"_L1)
        m_staged = values;
    Q_EMIT storeChanged(name);
}

QString GrandstreamDevice::shown(const QString& name) const
{
    return isSecret(name) ? QString() : m_staged.value(name, m_saved.value(name));
}

bool GrandstreamDevice::isSecret(const QString& name)
{
    const int number = name.mid(1).toInt();
    // Web and user passwords, accounts of HT80x, then ports 1..30, 31, 32, 33..48 of the others.
    static const QSet<int> single { 2, 196, 34, 734, 4244, 4245 };
    return single.contains(number) || (number >= 4120 && number <= 4149)
        || (number >= 21128 && number <= 21143);
}

bool GrandstreamDevice::commit()
{
    if (faults().diskFull)
        return false;
    m_saved.insert(m_staged);
    if (faults().corruptStartup && !m_staged.isEmpty()) {
        QString& value = m_saved[m_staged.lastKey()];
        value += u'1';
    }
    m_staged.clear();
    note(u"commit"_s);
    Q_EMIT storeChanged(u"saved-config"_s);
    return true;
}

GrandstreamDevice::Loaded GrandstreamDevice::load(const QByteArray& xml)
{
    const Parsed file = parsed(faults().corruptStartup ? corrupted(xml) : xml);
    if (!file.isSound)
        return Loaded::Malformed;
    if (!file.mac.isEmpty() && file.mac != mac())
        return Loaded::NotForUs;
    if (faults().diskFull)
        return Loaded::DiskFull;
    m_saved.insert(file.values);
    note(u"loaded %1 values"_s.arg(file.values.size()));
    Q_EMIT storeChanged(u"saved-config"_s);
    return Loaded::Applied;
}

QByteArray GrandstreamDevice::exported() const { return written(m_saved, false); }

QByteArray GrandstreamDevice::written(const Values& values, bool hasSecrets) const
{
    QByteArray out;
    QXmlStreamWriter writer(&out);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    writer.writeStartDocument();
    writer.writeStartElement(u"gs_provision"_s);
    writer.writeAttribute(u"version"_s, u"1"_s);
    writer.writeTextElement(u"mac"_s, mac());
    writer.writeStartElement(u"config"_s);
    writer.writeAttribute(u"version"_s, u"1"_s);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (hasSecrets || !isSecret(it.key()))
            writer.writeTextElement(it.key(), it.value());
    }
    writer.writeEndDocument();
    return out;
}

void GrandstreamDevice::bootStores()
{
    m_staged.clear();
    if (faults().reloadReturnsOld)
        m_saved = m_running;
    m_running = m_saved;
    if (const QString password = m_running.value(adminPassword); !password.isEmpty())
        setup().password = password;
    Q_EMIT storeChanged(u"running-config"_s);
}

void GrandstreamDevice::afterBoot()
{
    const QString server = m_running.value(configServer);
    if (m_running.value(upgradeProtocol) != "0"_L1 || server.isEmpty())
        return;
    const QString name = u"cfg"_s + mac();
    pull({ name + u".xml"_s, name, u"cfg.xml"_s });
}

void GrandstreamDevice::pull(const QStringList& names)
{
    const QString server = m_running.value(configServer);
    const QString folder = server.section(u'/', 1);
    const QString path = folder.isEmpty() ? names.first() : folder + u'/' + names.first();
    const auto place = TftpPlace::at(server.section(u'/', 0, 0), path);
    if (!place)
        return note(u"no such TFTP server: "_s + server);
    pullFile(*this, *place, [this, names](const Transferred& got) {
        Q_EMIT pulled(names.first(), got.error);
        if (got.error.isEmpty() && !got.isPretended)
            takePulled(got.data);
        else if (!got.error.isEmpty() && names.size() > 1)
            pull(names.mid(1));
    });
}

void GrandstreamDevice::takePulled(const QByteArray& xml)
{
    const Values before = m_saved;
    if (load(xml) != Loaded::Applied)
        return note(u"the file fetched is not for us"_s);
    if (setup().restartsAfterPull && m_saved != before)
        return requestReload();
    m_running = m_saved;
    Q_EMIT storeChanged(u"running-config"_s);
}
