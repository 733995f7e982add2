// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/AsteriskBook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestInclude = 10;

const QMap<QString, QSet<QString>>& knownOptions()
{
    static const QMap<QString, QSet<QString>> options {
        { u"transport"_s,
            { u"protocol"_s, u"bind"_s, u"method"_s, u"verify_server"_s, u"ca_list_file"_s } },
        { u"endpoint"_s,
            { u"transport"_s, u"context"_s, u"disallow"_s, u"allow"_s, u"aors"_s, u"auth"_s,
                u"outbound_auth"_s, u"outbound_proxy"_s, u"identify_by"_s, u"from_user"_s,
                u"from_domain"_s, u"contact_user"_s, u"send_rpid"_s, u"send_pai"_s, u"dtmf_mode"_s,
                u"direct_media"_s, u"rtp_symmetric"_s, u"force_rport"_s, u"rewrite_contact"_s,
                u"media_encryption"_s, u"media_encryption_optimistic"_s, u"callerid"_s } },
        { u"auth"_s, { u"auth_type"_s, u"username"_s, u"password"_s, u"realm"_s, u"md5_cred"_s } },
        { u"aor"_s,
            { u"contact"_s, u"max_contacts"_s, u"remove_existing"_s, u"default_expiration"_s,
                u"outbound_proxy"_s, u"qualify_frequency"_s } },
        { u"registration"_s,
            { u"transport"_s, u"server_uri"_s, u"client_uri"_s, u"contact_user"_s,
                u"outbound_auth"_s, u"outbound_proxy"_s, u"expiration"_s, u"retry_interval"_s,
                u"forbidden_retry_interval"_s, u"fatal_retry_interval"_s,
                u"auth_rejection_permanent"_s, u"max_retries"_s, u"line"_s, u"endpoint"_s } },
        { u"identify"_s, { u"endpoint"_s, u"match"_s } },
        { u"global"_s, { u"user_agent"_s } },
    };
    return options;
}

bool isAllowed(const QString& key, const QString& value)
{
    static const QSet<QString> numbers { u"max_contacts"_s, u"qualify_frequency"_s, u"expiration"_s,
        u"retry_interval"_s, u"default_expiration"_s, u"max_retries"_s };
    static const QSet<QString> codecs { u"alaw"_s, u"ulaw"_s, u"g722"_s, u"g729"_s, u"gsm"_s,
        u"opus"_s, u"all"_s };
    if (numbers.contains(key)) {
        bool isNumber = false;
        value.toUInt(&isNumber);
        return isNumber;
    }
    if (key == "allow"_L1 || key == "disallow"_L1)
        for (const QString& codec : value.split(u','))
            if (!codecs.contains(codec))
                return false;
    return true;
}

QString withoutComment(const QString& line)
{
    for (qsizetype i = 0; i < line.size(); ++i)
        if (line[i] == u';' && (i == 0 || line[i - 1] != u'\\'))
            return line.left(i).trimmed();
    return line.trimmed();
}

} // namespace

void AsteriskBook::complain(const QString& level, const QString& source, const QString& words)
{
    m_complaints.append(u"%1[4711] %2: %3"_s.arg(level, source, words));
}

QStringList AsteriskBook::load(QJsonObject& loaded)
{
    m_complaints.clear();
    QString section;
    m_lines.clear();
    if (readFile(u"pjsip.conf"_s, 0, section))
        loadPjsip(loaded);
    section.clear();
    m_lines.clear();
    if (readFile(u"extensions.conf"_s, 0, section))
        loadDialPlan(loaded);
    return m_complaints;
}

bool AsteriskBook::readFile(const QString& name, int depth, QString& section)
{
    const QString path = name.startsWith(u'/') ? name : m_root + u'/' + name;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return false;
    int number = 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!readLine(QString::fromUtf8(line), path, ++number, depth, section))
            return false;
    return true;
}

bool AsteriskBook::readLine(
    const QString& raw, const QString& file, int number, int depth, QString& section)
{
    const QString config = u"config.c"_s;
    static const QRegularExpression including(uR"(^#(try)?include\s+["<]?([^">]+)[">]?$)"_s);
    const QString text = withoutComment(raw);
    if (text.isEmpty())
        return true;
    if (const auto match = including.match(text); match.hasMatch())
        return include(match.captured(2).trimmed(), !match.captured(1).isEmpty(), depth, section);
    if (text.startsWith(u'[')) {
        if (!text.contains(u']')) {
            complain(u"WARNING"_s, config,
                u"parse error: no closing ']', line %1 of %2"_s.arg(number).arg(file));
            return false;
        }
        section = text.mid(1, text.indexOf(u']') - 1);
        m_lines.append({ section, {}, {}, file, number });
        return true;
    }
    if (section.isEmpty()) {
        complain(u"WARNING"_s, config,
            u"parse error: No category context for line %1 of %2"_s.arg(number).arg(file));
        return false;
    }
    const qsizetype at = text.indexOf(u'=');
    if (at < 0) {
        complain(
            u"WARNING"_s, config, u"No '=' (equal sign) in line %1 of %2"_s.arg(number).arg(file));
        return true;
    }
    const qsizetype end = text.mid(at, 2) == "=>"_L1 ? at + 2 : at + 1;
    m_lines.append({ section, text.left(at).trimmed(),
        text.mid(end).trimmed().replace("\\;"_L1, ";"_L1), file, number });
    return true;
}

bool AsteriskBook::include(const QString& what, bool isOptional, int depth, QString& section)
{
    if (depth >= deepestInclude)
        return false;
    const QString path = what.startsWith(u'/') ? what : m_root + u'/' + what;
    const QDir folder(path.section(u'/', 0, -2));
    const QString pattern = path.section(u'/', -1);
    const QStringList names = folder.entryList({ pattern }, QDir::Files, QDir::Name);
    if (names.isEmpty() && !isOptional && !pattern.contains(u'*')) {
        complain(u"ERROR"_s, u"config.c"_s,
            u"The file '%1' was listed as a #include but it does not exist."_s.arg(what));
        return false;
    }
    for (const QString& name : names)
        if (!readFile(folder.filePath(name), depth + 1, section) && !isOptional)
            return false;
        else if (!m_complaints.isEmpty() && m_complaints.last().contains("parse error"_L1))
            return false;
    return true;
}

void AsteriskBook::loadPjsip(QJsonObject& loaded)
{
    QJsonObject objects;
    QJsonObject current;
    QString name;
    bool isGood = true;
    const auto finish = [&] {
        const QString type = current.value("type"_L1).toString();
        if (!type.isEmpty() && isGood)
            objects.insert(type + u' ' + name, current);
        else if (!type.isEmpty())
            complain(u"ERROR"_s, u"res_sorcery_config.c"_s,
                u"Could not create an object of type '%1' with id '%2' from configuration file "
                "'pjsip.conf'"_s.arg(type, name));
        current = {};
        isGood = true;
    };
    for (const Line& line : std::as_const(m_lines)) {
        if (line.key.isEmpty()) {
            finish();
            name = line.section;
            continue;
        }
        current.insert(line.key, line.value);
        const auto options = knownOptions().value(current.value("type"_L1).toString());
        if (line.key == "type"_L1)
            continue;
        if (!options.contains(line.key)) {
            isGood = false;
            complain(u"ERROR"_s, u"config_options.c"_s,
                u"Could not find option suitable for category '%1' named '%2' at line %3 of %4"_s
                    .arg(line.section, line.key)
                    .arg(line.number)
                    .arg(line.file));
        } else if (!isAllowed(line.key, line.value)) {
            isGood = false;
            complain(u"ERROR"_s, u"config_options.c"_s,
                u"Error parsing %1=%2 at line %3 of %4"_s.arg(line.key, line.value)
                    .arg(line.number)
                    .arg(line.file));
        }
    }
    finish();
    loaded.insert("pjsip"_L1, objects);
}

void AsteriskBook::loadDialPlan(QJsonObject& loaded)
{
    static const QRegularExpression priority(u"^(n|hint|[0-9]+)(\\([a-z]+\\))?$"_s);
    QJsonObject contexts;
    QString pattern;
    for (const Line& line : std::as_const(m_lines)) {
        QJsonArray rows = contexts.value(line.section).toArray();
        QString words = line.value;
        if (line.key == "same"_L1)
            words = pattern + u',' + words;
        if (line.key == "exten"_L1)
            pattern = line.value.section(u',', 0, 0);
        const bool isStep = line.key == "exten"_L1 || line.key == "same"_L1;
        if (isStep && !priority.match(words.section(u',', 1, 1)).hasMatch())
            complain(u"WARNING"_s, u"pbx_config.c"_s,
                u"Invalid priority/label '%1' at line %2 of %3"_s.arg(words.section(u',', 1, 1))
                    .arg(line.number)
                    .arg(line.file));
        else if (isStep)
            rows.append(u"'%1' =>  %2. %3"_s.arg(
                pattern, words.section(u',', 1, 1), words.section(u',', 2)));
        else if (line.key == "include"_L1)
            rows.append(u"Include =>        '%1'"_s.arg(line.value));
        contexts.insert(line.section, rows);
    }
    loaded.insert("dialplan"_L1, contexts);
}
