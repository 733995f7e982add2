// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogEntries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Words& codecs()
{
    static const Words words { "alaw"_L1, "ulaw"_L1, "g722"_L1, "g723"_L1, "g726"_L1, "g729"_L1,
        "gsm"_L1, "ilbc"_L1, "opus"_L1, "h264"_L1, "vp8"_L1 };
    return words;
}

UserRule userRule(ObjectReader& reader, QLatin1String key)
{
    const auto word = reader.choice(key, { "username"_L1, "number"_L1, "none"_L1 });
    return word == "username"_L1 ? UserRule::Username
        : word == "number"_L1    ? UserRule::Number
                                 : UserRule::None;
}

void readUsers(ObjectReader& reader, Provider& provider)
{
    provider.sipUser = userRule(reader, "sip_user"_L1);
    provider.authUser = userRule(reader, "auth_user"_L1);
    provider.fromUser = userRule(reader, "from_user"_L1);
    provider.contactUser = userRule(reader, "contact_user"_L1);
    provider.credentials
        = reader.choices("credentials"_L1, { "username"_L1, "password"_L1, "number"_L1 });
    if (provider.authUser != UserRule::None && !provider.credentials.contains("password"_L1))
        reader.fault(u"credentials"_s, u"auth_user needs a password"_s);
}

void readServer(ObjectReader& reader, Provider& provider)
{
    provider.host = reader.text("host"_L1);
    provider.port = reader.integer("port"_L1, 1, maximumPort);
    provider.transport = reader.choice("transport"_L1, transportWords());
    provider.isRegistering = reader.flag("registering"_L1);
    provider.registrar = reader.anyText("registrar"_L1);
    if (provider.registrar.isEmpty() == provider.isRegistering
        && reader.object().value("registrar"_L1).isString())
        reader.fault(u"registrar"_s, u"belongs to registering providers, and only to them"_s);
    provider.outboundProxy = reader.optionalText("outbound_proxy"_L1);
    provider.realm = reader.optionalText("realm"_L1);
    provider.fromDomain = reader.anyText("from_domain"_L1);
}

void readMedia(ObjectReader& reader, Provider& provider)
{
    provider.codecs = reader.choices("codecs"_L1, codecs());
    provider.dtmf
        = reader.choice("dtmf"_L1, { "auto"_L1, "rfc4733"_L1, "inband"_L1, "sip_info"_L1 });
    provider.isSrtpOff = reader.flag("srtp_off"_L1);
}

void readPbxSide(ObjectReader& reader, Provider& provider)
{
    provider.expirySeconds = reader.optionalInteger("expiry_seconds"_L1, 1, maximumCount);
    provider.retrySeconds = reader.optionalInteger("retry_seconds"_L1, 1, maximumCount);
    provider.qualifySeconds = reader.optionalInteger("qualify_seconds"_L1, 1, maximumCount);
    provider.context = reader.text("context"_L1);
    provider.specialOptions = reader.optionalTextMap("special_options"_L1);
    provider.isTopologyHidingOff = reader.flag("topology_hiding_off"_L1);
}

QList<Correction> readCorrections(ObjectReader& parent)
{
    QList<Correction> list;
    const auto items = parent.optionalArray("corrections"_L1);
    for (const auto& item : items) {
        ObjectReader reader(item.toObject(),
            u"%1/corrections/%2"_s.arg(parent.path()).arg(list.size()), parent.sheet());
        list << Correction { reader.text("field"_L1), reader.anyText("found"_L1),
            reader.text("used"_L1), reader.localized("why"_L1) };
        if (!list.last().field.isEmpty() && !parent.object().contains(list.last().field))
            reader.fault(u"field"_s, u"the entry has no such field"_s);
        reader.finish();
    }
    return list;
}

QDate isoDate(ObjectReader& reader, QLatin1String key)
{
    const auto written = reader.text(key);
    // not by fromString alone: it reads years nobody has to do with
    const auto day = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
    if (!day.isValid() && !written.isEmpty())
        reader.fault(key, u"%1 is not of the form YYYY-MM-DD"_s.arg(written));
    return day;
}

TechnicalContact readContact(ObjectReader reader)
{
    TechnicalContact contact { reader.optionalText("name"_L1), reader.optionalText("phone"_L1),
        reader.optionalText("email"_L1), reader.optionalText("availability"_L1) };
    reader.finish();
    return contact;
}

ProviderCertification readCertification(ObjectReader reader)
{
    ProviderCertification proof { isoDate(reader, "tested_on"_L1), isoDate(reader, "expires_on"_L1),
        reader.text("plan"_L1), reader.integer("plan_version"_L1, 1, maximumCount),
        reader.integer("percent"_L1, 0, 100), reader.text("by"_L1),
        readContact(reader.optionalChild("contact"_L1)) };
    if (proof.testedOn.isValid() && proof.expiresOn.isValid() && proof.expiresOn < proof.testedOn)
        reader.fault(u"expires_on"_s, u"lies before tested_on"_s);
    reader.finish();
    return proof;
}

/// Catalogues travel, and entries are kept in site files: what is in them ends up in the PBX's own
/// files, where a line break is a statement more.
void checkTexts(const ObjectReader& reader, const QJsonValue& value, const QString& field)
{
    constexpr qsizetype longest = 2000;
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    const auto check = [&](const QString& written, const QString& where) {
        if (written.size() > longest)
            reader.fault(where, u"is longer than %1 characters"_s.arg(longest));
        if (std::any_of(written.begin(), written.end(), isControl))
            reader.fault(where, u"holds a control character"_s);
    };
    if (value.isString())
        check(value.toString(), field);
    const auto items = value.toArray();
    for (const auto& item : items)
        checkTexts(reader, item, field);
    const auto object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        check(it.key(), field);
        checkTexts(reader, it.value(), field);
    }
}

void checkEntryHosts(const ObjectReader& reader, const Provider& provider)
{
    const auto isFine = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
    };
    const std::pair<QString, QString> hosts[] { { u"host"_s, provider.host },
        { u"registrar"_s, provider.registrar }, { u"from_domain"_s, provider.fromDomain } };
    for (const auto& [field, host] : hosts)
        if (!std::all_of(host.begin(), host.end(), isFine))
            reader.fault(field, u"%1 is not a host"_s.arg(host));
}

} // namespace

Provider CatalogEntries::readProvider(ObjectReader& reader)
{
    Provider provider;
    for (auto it = reader.object().constBegin(); it != reader.object().constEnd(); ++it)
        checkTexts(reader, it.value(), it.key());
    provider.id = reader.text("id"_L1);
    provider.name = reader.text("name"_L1);
    provider.sourceIds = reader.sourceIds();
    provider.isCertified = reader.flag("certified"_L1);
    provider.hasNethVoiceTemplate = reader.flag("nethvoice_template"_L1);
    readServer(reader, provider);
    readUsers(reader, provider);
    readMedia(reader, provider);
    readPbxSide(reader, provider);
    provider.notes = reader.optionalLocalizedList("notes"_L1);
    provider.corrections = readCorrections(reader);
    if (reader.object().contains("certification"_L1))
        provider.certification = readCertification(reader.child("certification"_L1));
    checkEntryHosts(reader, provider);
    return provider;
}
