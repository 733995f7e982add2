// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VoicePbxTables.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> rowsOfFile(const QString& name)
{
    QFile file(QStringLiteral(PEER_DATA_DIR "/nethvoice/") + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    QList<QJsonObject> rows;
    for (const QJsonValue& row : QJsonDocument::fromJson(file.readAll()).array())
        rows.append(row.toObject());
    return rows;
}

const QJsonObject* rowWith(
    const QList<QJsonObject>& rows, const QString& field, const QString& value)
{
    for (const QJsonObject& row : rows)
        if (row.value(field).toVariant().toString() == value)
            return &row;
    return nullptr;
}

} // namespace

const QList<QJsonObject>& VoicePbxTables::providers()
{
    static const QList<QJsonObject> rows = rowsOfFile(u"providers.json"_s);
    return rows;
}

const QJsonObject* VoicePbxTables::provider(const QString& name)
{
    return rowWith(providers(), u"provider"_s, name);
}

QMap<QString, QString> VoicePbxTables::trunkDefaults()
{
    return { { u"aor_contact"_s, {} }, { u"auth_username"_s, {} },
        { u"authentication"_s, u"outbound"_s }, { u"client_uri"_s, {} },
        { u"direct_media"_s, u"no"_s }, { u"dtmfmode"_s, u"auto"_s }, { u"expiration"_s, u"300"_s },
        { u"force_rport"_s, u"yes"_s }, { u"identify_by"_s, u"default"_s }, { u"match"_s, {} },
        { u"max_retries"_s, u"10000"_s }, { u"media_encryption"_s, u"no"_s },
        { u"pjsip_line"_s, u"true"_s }, { u"qualify_frequency"_s, u"60"_s },
        { u"retry_interval"_s, u"60"_s }, { u"rewrite_contact"_s, u"yes"_s },
        { u"rtp_symmetric"_s, u"no"_s }, { u"sendrpid"_s, u"no"_s }, { u"server_uri"_s, {} } };
}

QMap<QString, QString> VoicePbxTables::gatewayTrunkDefaults()
{
    return { { u"authentication"_s, u"inbound"_s }, { u"codecs"_s, u"g729,alaw,ulaw"_s },
        { u"contact_user"_s, {} }, { u"direct_media"_s, u"no"_s }, { u"dtmfmode"_s, u"rfc4733"_s },
        { u"expiration"_s, u"3600"_s }, { u"force_rport"_s, u"no"_s }, { u"from_domain"_s, {} },
        { u"from_user"_s, {} }, { u"identify_by"_s, u"default"_s }, { u"max_retries"_s, u"10"_s },
        { u"media_encryption"_s, u"no"_s }, { u"qualify_frequency"_s, u"60"_s },
        { u"registration"_s, u"receive"_s }, { u"rewrite_contact"_s, u"no"_s },
        { u"sip_server_port"_s, u"5060"_s }, { u"transport"_s, u"0.0.0.0-udp"_s } };
}

const QList<QJsonObject>& VoicePbxTables::gatewayModels()
{
    static const QList<QJsonObject> rows = rowsOfFile(u"gateways.json"_s);
    return rows;
}

const QJsonObject* VoicePbxTables::gatewayModel(const QString& id)
{
    return rowWith(gatewayModels(), u"id"_s, id);
}

const QMap<QString, QJsonObject>& VoicePbxTables::phoneModels()
{
    static const QMap<QString, QJsonObject> models = [] {
        QMap<QString, QJsonObject> out;
        for (const QJsonObject& row : rowsOfFile(u"models.json"_s))
            out.insert(row.value(u"name"_s).toString(), row);
        return out;
    }();
    return models;
}

QJsonObject VoicePbxTables::defaults()
{
    return { { u"adminpw"_s, u"CANARYadm1"_s }, { u"userpw"_s, u"canaryusr"_s },
        { u"language"_s, u"it"_s }, { u"tonezone"_s, u"it"_s }, { u"timezone"_s, u"Europe/Rome"_s },
        { u"provisioning_freq"_s, u"everyday"_s }, { u"time_format"_s, u"24"_s },
        { u"date_format"_s, u"DD MM YY"_s }, { u"hostname"_s, u"pbx.example.net"_s },
        { u"outbound_proxy_1"_s, u"pbx.example.net"_s },
        { u"provisioning_url_scheme"_s, u"https"_s }, { u"provisioning_url_filename"_s, QString() },
        { u"sip_tls_port"_s, u"5061"_s }, { u"sip_udp_port"_s, u"5060"_s },
        { u"ntp_server"_s, u"pool.ntp.org"_s }, { u"dss_transfer"_s, u"attended"_s },
        { u"ringtone"_s, u"1"_s }, { u"screensaver_time"_s, u"600"_s },
        { u"backlight_time"_s, u"30"_s }, { u"brightness"_s, u"5"_s }, { u"contrast"_s, u"5"_s },
        { u"ldap_server"_s, u"pbx.example.net"_s }, { u"ldap_port"_s, u"636"_s },
        { u"ldap_tls"_s, u"ldaps"_s }, { u"ldap_user"_s, u"cn=ldapuser,dc=phonebook,dc=nh"_s },
        { u"ldap_password"_s, u"CANARYldap1"_s }, { u"ldap_base"_s, u"dc=phonebook,dc=nh"_s },
        { u"tmpl_phone"_s, u"fallback.tmpl"_s } };
}

const QMap<QString, QString>& VoicePbxTables::macVendors()
{
    static const QMap<QString, QString> vendors = [] {
        const QMap<QString, QString> groups { { u"fanvil"_s, u"00A859 00A85A 0C383E"_s },
            { u"gigaset"_s, u"002104 14B370 589EC6 7C2F80"_s }, { u"sangoma"_s, u"005058"_s },
            { u"snom"_s, u"000413 1C7126"_s },
            { u"yealink"_s, u"001565 249AD8 44DBD2 805E0C 805EC0 C4FC22"_s },
            { u"nethesis"_s, u"E0E656"_s }, { u"akuvox"_s, u"0C1105 9C7514"_s },
            { u"grandstream"_s, u"000B82 C074AD EC74D7 144CFF"_s } };
        QMap<QString, QString> out;
        for (auto it = groups.begin(); it != groups.end(); ++it)
            for (const QString& digits : it.value().split(u' '))
                out.insert(digits, it.key());
        return out;
    }();
    return vendors;
}

QString VoicePbxTables::vendorName(const QString& mac)
{
    static const QMap<QString, QString> names { { u"fanvil"_s, u"Fanvil"_s },
        { u"gigaset"_s, u"Gigaset"_s }, { u"sangoma"_s, u"Sangoma"_s }, { u"snom"_s, u"Snom"_s },
        { u"yealink"_s, u"Yealink/Dreamwave"_s }, { u"nethesis"_s, u"Nethesis"_s },
        { u"akuvox"_s, u"Akuvox"_s }, { u"grandstream"_s, u"Grandstream"_s } };
    const QString digits = QString(mac).remove(u':').remove(u'-').toUpper();
    return names.value(macVendors().value(digits.left(6)));
}

const QStringList& VoicePbxTables::locales()
{
    static const QStringList names { u"it"_s, u"fr"_s, u"es"_s, u"de"_s };
    return names;
}

const QStringList& VoicePbxTables::routeKeys()
{
    static const QStringList keys { u"national"_s, u"cellphone"_s, u"international"_s, u"toll"_s };
    return keys;
}

QList<std::pair<QString, QString>> VoicePbxTables::routePatterns(const QString& name)
{
    static const QMap<QString, QList<std::pair<QString, QString>>> patterns {
        { u"national_it"_s, { { {}, u"0ZXXX."_s }, { u"+39"_s, u"0ZXXX."_s }, { {}, u"1XX"_s } } },
        { u"cellphone_it"_s, { { {}, u"3XXXXXX."_s }, { u"+39"_s, u"3XXXXXX."_s } } },
        { u"international_it"_s, { { {}, u"00XXX."_s } } },
        { u"toll_it"_s, { { {}, u"12XX"_s }, { {}, u"199XXX."_s } } },
    };
    return patterns.value(name);
}

const QStringList& VoicePbxTables::phonebookFields()
{
    static const QStringList fields = u"cellphone company fax homecity homecountry homeemail "
                                      "homephone homepob homepostalcode homeprovince homestreet "
                                      "name notes owner_id title url workcity workcountry "
                                      "workemail workphone workpob workpostalcode workprovince "
                                      "workstreet"_s.split(u' ');
    return fields;
}

QJsonObject VoicePbxTables::featureCodes()
{
    return { { u"cftimeouton"_s, u"*52"_s }, { u"cftimeoutoff"_s, u"*53"_s },
        { u"cfbusyon"_s, u"*90"_s }, { u"cfbusyoff"_s, u"*91"_s }, { u"cfalwayson"_s, u"*72"_s },
        { u"cfalwaysoff"_s, u"*73"_s }, { u"dndon"_s, u"*78"_s }, { u"dndoff"_s, u"*79"_s },
        { u"dndtoggle"_s, u"*76"_s }, { u"call_waiting_on"_s, u"*70"_s },
        { u"call_waiting_off"_s, u"*71"_s }, { u"pickup_direct"_s, u"**"_s },
        { u"pickup_group"_s, u"*8"_s }, { u"queuetoggle"_s, u"*45"_s },
        { u"cftimeout"_s, u"15"_s } };
}
