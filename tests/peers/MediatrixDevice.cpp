// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/MediatrixDevice.h"

#include "tests/peers/MediatrixShell.h"
#include "tests/peers/PeerTransfer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static const QString services = u"Aaa Bni CRout Cert Cli Conf Dcm EpAdm EpServ Eth File Fpu Hoc "
                                u"IpRouting IpSync Isdn LQos Lfw "
                                "MbXgw Mipt Moh Nlm Pcm Scm SipEp Snmp TelIf Web"_s;
static const QString namePattern = u"\\w+(?:\\.\\w+(?:\\[\\w+=[^\\]]*\\])?)+"_s;

static QString serviceOf(const QString& name) { return name.section(u'.', 0, 0); }

/// "CRout.Route[Index=1]" of "CRout.Route[Index=1].Destination".
static QString rowOf(const QString& name) { return name.left(name.indexOf(u']') + 1); }

static bool isPartOf(const QString& name, const QString& whole)
{
    return name == whole || name.startsWith(whole + u'.') || name.startsWith(whole + u'[');
}

static bool isSecret(const QString& name)
{
    static const QRegularExpression secret(u"\\.\\w*(Password|Secret)$"_s);
    return secret.match(name).hasMatch();
}

MediatrixDevice::MediatrixDevice(const PeerSetup& setup, QObject* parent)
    : PeerDevice(setup, parent)
{
    const QStringList names = services.split(u' ') + setup.extraKeywords;
    m_services = QSet<QString>(names.cbegin(), names.cend());
    setStore(u"running-config"_s, setup.startup);
    m_booted = m_values;
}

std::unique_ptr<PeerShell> MediatrixDevice::newShell()
{
    return std::make_unique<MediatrixShell>(*this);
}

PeerLogin MediatrixDevice::login() const
{
    PeerLogin login;
    login.passwordPrompt = "password: ";
    login.tooMany = "Too many sessions\n";
    login.misleading = "\nGlobal> \nSipEp> \npassword: \nAuthentication failed! never seen\n";
    return login;
}

QByteArray MediatrixDevice::errorLine(const QByteArray& text) const
{
    return "Error: " + text + '\n';
}

QStringList MediatrixDevice::storeNames() const { return { u"running-config"_s, u"script"_s }; }

QByteArray MediatrixDevice::store(const QString& name) const
{
    if (name == "running-config"_L1)
        return text();
    return name == "script"_L1 ? m_script : QByteArray();
}

void MediatrixDevice::setStore(const QString& name, const QByteArray& text)
{
    if (name == "script"_L1)
        m_script = text;
    if (name != "running-config"_L1)
        return;
    m_values.clear();
    m_emptied.clear();
    m_rows.clear();
    for (const QString& line : QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString error = carryOut(line.trimmed()); !error.isEmpty())
            note(error);
    }
    Q_EMIT storeChanged(name);
}

bool MediatrixDevice::isKnown(const QString& name) const
{
    return m_services.contains(serviceOf(name));
}

QString MediatrixDevice::carryOut(const QString& statement)
{
    static const QRegularExpression setting(
        u"^(%1)\\s*=\\s*(?:\"(.*)\"|([^\"\\s]*))$"_s.arg(namePattern));
    static const QRegularExpression call(u"^(%1)(?:\\s+(\\w+=\\S+))*$"_s.arg(namePattern));
    const auto assigned = setting.match(statement);
    const auto called = call.match(statement);
    const QString name = assigned.hasMatch() ? assigned.captured(1) : called.captured(1);
    if (name.isEmpty())
        return u"syntax error"_s;
    if (!isKnown(name))
        return u"unknown service "_s + serviceOf(name);
    return assigned.hasMatch() ? set(name, assigned.captured(2) + assigned.captured(3))
                               : command(name, statement.section(u' ', 1, 1));
}

QString MediatrixDevice::set(const QString& name, QString value)
{
    static const QStringList inserted { u"CRout"_s, u"Lfw"_s };
    const QString row = rowOf(name);
    const QString table = row.section(u'[', 0, 0);
    const bool isInserted = inserted.contains(serviceOf(name)) || table == "SipEp.Gateway"_L1;
    if (!row.isEmpty() && isInserted && m_emptied.contains(table) && !m_rows.contains(row))
        return u"unknown row "_s + row;
    m_values.insert(name, value.replace(u"\\\\"_s, u"\\"_s));
    adoptLogin();
    Q_EMIT storeChanged(u"running-config"_s);
    return {};
}

QString MediatrixDevice::command(const QString& name, const QString& argument)
{
    static const QStringList others { u"ApplyConfig"_s, u"RollbackConfig"_s,
        u"RestartRequiredServices"_s };
    const QString verb = name.section(u'.', -1);
    const QString target = name.section(u'.', 0, -2);
    if (verb == "DeleteAllRows"_L1)
        deleteRows(target);
    else if (verb.contains("Insert"_L1))
        return insertRow(target, QString(verb).remove("Insert"_L1), argument);
    else if (!others.contains(verb))
        return u"unknown command "_s + verb;
    Q_EMIT storeChanged(u"running-config"_s);
    return {};
}

/// Rows without a key of their own are numbered.
QString MediatrixDevice::insertRow(const QString& service, const QString& table, const QString& key)
{
    const QString whole = service + u'.' + table;
    int index = 1;
    while (m_rows.contains(u"%1[Index=%2]"_s.arg(whole).arg(index)))
        ++index;
    const QString row = whole + u'[' + (key.isEmpty() ? u"Index=%1"_s.arg(index) : key) + u']';
    if (m_rows.contains(row))
        return u"invalid row, it exists: "_s + row;
    m_rows.insert(row);
    return {};
}

void MediatrixDevice::deleteRows(const QString& table)
{
    m_values.removeIf([&table](const auto& it) { return it.key().startsWith(table + u'['); });
    m_rows.removeIf([&table](const QString& row) { return row.startsWith(table + u'['); });
    m_emptied.insert(table);
}

void MediatrixDevice::adoptLogin()
{
    const QString name = u"Aaa.Users[UserName=%1].Password"_s.arg(setup().user);
    if (const QString password = m_values.value(name); !password.isEmpty())
        setup().password = password;
}

QByteArray MediatrixDevice::shown(const QString& name) const
{
    QString out;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        const QString value = isSecret(it.key()) ? u"********"_s : it.value();
        if (isPartOf(it.key(), name))
            out += it.key() + u" = "_s + value + u'\n';
    }
    return out.toLatin1();
}

QByteArray MediatrixDevice::text() const
{
    QString out;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        out += it.key() + u" = \""_s + QString(it.value()).replace(u"\\"_s, u"\\\\"_s) + u"\"\n"_s;
    return out.toLatin1();
}

void MediatrixDevice::bootStores()
{
    if (faults().reloadReturnsOld)
        m_values = m_booted;
    m_booted = m_values;
    Q_EMIT storeChanged(u"running-config"_s);
}

void MediatrixDevice::afterBoot()
{
    const auto is = [this](const QString& name, QLatin1StringView value) {
        return m_values.value(u"Conf."_s + name).compare(value, Qt::CaseInsensitive) == 0;
    };
    if (!is(u"ScriptsTransferOnRestartEnable"_s, "Enable"_L1)
        || !is(u"ScriptsTransferProtocol"_s, "tftp"_L1))
        return;
    QStringList files;
    for (const QString& kind : { u"Specific"_s, u"Generic"_s }) {
        QString file = m_values.value(u"Conf.Script%1FileName"_s.arg(kind));
        file.replace(u"%mac%"_s, serial().toLower());
        if (!file.isEmpty() && !files.contains(file))
            files << file;
    }
    pull(files);
}

void MediatrixDevice::pull(const QStringList& files)
{
    if (files.isEmpty())
        return;
    const QString folder = m_values.value(u"Conf.ScriptsLocation"_s);
    const QString path = folder.isEmpty() ? files.first() : folder + u'/' + files.first();
    const auto place = TftpPlace::at(m_values.value(u"Conf.ScriptsTransferSrvHostname"_s), path);
    if (!place)
        return note(u"no such TFTP server"_s);
    pullFile(*this, *place, [this, files](const Transferred& got) {
        if (got.error.isEmpty() && !got.isPretended)
            runScript(faults().corruptStartup ? corrupted(got.data) : got.data);
        Q_EMIT pulled(files.first(), got.error);
        pull(files.mid(1));
    });
}

void MediatrixDevice::runScript(const QByteArray& script)
{
    const bool isRepeatable
        = m_values.value(u"Conf.ScriptsAllowRepeatedExecution"_s) == "Enable"_L1;
    if (script == m_script && !isRepeatable)
        return note(u"script carried out before"_s);
    m_script = script;
    m_scriptErrors.clear();
    int number = 0;
    int statements = 0;
    for (const QString& raw : QString::fromLatin1(script).split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        ++statements;
        if (statements == faults().ignoreInlineLine)
            continue;
        const QString error
            = statements == faults().errorOnLine ? u"simulated refusal"_s : carryOut(line);
        if (!error.isEmpty())
            m_scriptErrors << u"line %1: %2"_s.arg(number).arg(error);
    }
    note(u"script carried out, errors: %1"_s.arg(m_scriptErrors.size()));
    Q_EMIT storeChanged(u"script"_s);
}
