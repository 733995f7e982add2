// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ProviderWriter.h"

#include "models/catalog/CatalogEntries.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// An entry is about 1 kB.
constexpr qsizetype maximumEntry = 64 * 1024;

QString ruleName(UserRule rule)
{
    switch (rule) {
    case UserRule::Username:
        return u"username"_s;
    case UserRule::Number:
        return u"number"_s;
    case UserRule::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject localizedObject(const LocalizedText& words)
{
    return { { u"en"_s, words.en }, { u"it"_s, words.it } };
}

/// An absent field and an empty one are the same, and only the first is written.
void putFilled(QJsonObject& object, const QString& field, const QString& content)
{
    if (!content.isEmpty())
        object.insert(field, content);
}

void putServer(QJsonObject& object, const Provider& p)
{
    object.insert(u"host"_s, p.host);
    object.insert(u"port"_s, p.port);
    object.insert(u"transport"_s, p.transport);
    object.insert(u"registering"_s, p.isRegistering);
    object.insert(u"registrar"_s, p.registrar);
    putFilled(object, u"outbound_proxy"_s, p.outboundProxy);
    putFilled(object, u"realm"_s, p.realm);
    object.insert(u"from_domain"_s, p.fromDomain);
    object.insert(u"sip_user"_s, ruleName(p.sipUser));
    object.insert(u"auth_user"_s, ruleName(p.authUser));
    object.insert(u"from_user"_s, ruleName(p.fromUser));
    object.insert(u"contact_user"_s, ruleName(p.contactUser));
    object.insert(u"credentials"_s, QJsonArray::fromStringList(p.credentials));
}

void putPbxSide(QJsonObject& object, const Provider& p)
{
    object.insert(u"codecs"_s, QJsonArray::fromStringList(p.codecs));
    object.insert(u"dtmf"_s, p.dtmf);
    object.insert(u"srtp_off"_s, p.isSrtpOff);
    for (const auto& [field, seconds] : { std::pair { u"expiry_seconds"_s, p.expirySeconds },
             std::pair { u"retry_seconds"_s, p.retrySeconds },
             std::pair { u"qualify_seconds"_s, p.qualifySeconds } })
        if (seconds != 0)
            object.insert(field, seconds);
    object.insert(u"context"_s, p.context);
    object.insert(u"topology_hiding_off"_s, p.isTopologyHidingOff);
    QJsonObject options;
    for (auto it = p.specialOptions.begin(); it != p.specialOptions.end(); ++it)
        options.insert(it.key(), it.value());
    if (!options.isEmpty())
        object.insert(u"special_options"_s, options);
}

void putRemarks(QJsonObject& object, const Provider& p)
{
    QJsonArray notes;
    for (const LocalizedText& note : p.notes)
        notes.append(localizedObject(note));
    if (!notes.isEmpty())
        object.insert(u"notes"_s, notes);
    QJsonArray corrections;
    for (const Correction& c : p.corrections)
        if (object.contains(c.field))
            corrections.append(QJsonObject { { u"field"_s, c.field }, { u"found"_s, c.found },
                { u"used"_s, c.used }, { u"why"_s, localizedObject(c.why) } });
    if (!corrections.isEmpty())
        object.insert(u"corrections"_s, corrections);
}

void putSources(QJsonObject& object, const Provider& p)
{
    QJsonObject others;
    for (auto it = p.sourceIds.begin(); it != p.sourceIds.end(); ++it)
        if (it.key().isEmpty())
            putFilled(object, u"source"_s, it.value());
        else if (object.contains(it.key())) // that of an optional one that was emptied went with it
            others.insert(it.key(), it.value());
    if (!others.isEmpty())
        object.insert(u"sources"_s, others);
}

QJsonObject certificationObject(const ProviderCertification& proof)
{
    QJsonObject contact;
    putFilled(contact, u"name"_s, proof.contact.name);
    putFilled(contact, u"phone"_s, proof.contact.phone);
    putFilled(contact, u"email"_s, proof.contact.email);
    putFilled(contact, u"availability"_s, proof.contact.availability);
    QJsonObject object { { u"tested_on"_s, proof.testedOn.toString(Qt::ISODate) },
        { u"expires_on"_s, proof.expiresOn.toString(Qt::ISODate) }, { u"plan"_s, proof.plan },
        { u"plan_version"_s, proof.planVersion }, { u"percent"_s, proof.percent },
        { u"by"_s, proof.by } };
    if (!contact.isEmpty())
        object.insert(u"contact"_s, contact);
    return object;
}

/// What a trunk is set up with.
QJsonObject configuredPart(const Provider& provider)
{
    QJsonObject object = ProviderWriter::object(provider);
    for (const auto field : { "certification"_L1, "notes"_L1, "corrections"_L1, "source"_L1,
             "sources"_L1, "certified"_L1 })
        object.remove(field);
    return object;
}

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The titles and dates of the sources stay in the catalogue.
void acceptSources(const QJsonObject& object, Sheet& sheet)
{
    sheet.sources.insert(object.value("source"_L1).toString(), {});
    const auto others = object.value("sources"_L1).toObject();
    for (const auto& id : others)
        sheet.sources.insert(id.toString(), {});
}

} // namespace

namespace ProviderWriter {

QJsonObject object(const Provider& provider)
{
    QJsonObject object { { u"id"_s, provider.id }, { u"name"_s, provider.name },
        { u"certified"_s, provider.isCertified },
        { u"nethvoice_template"_s, provider.hasNethVoiceTemplate } };
    putServer(object, provider);
    putPbxSide(object, provider);
    putRemarks(object, provider);
    putSources(object, provider);
    if (provider.certification)
        object.insert(u"certification"_s, certificationObject(*provider.certification));
    return object;
}

QByteArray compact(const Provider& provider) { return compactJson(object(provider)); }

tl::expected<Provider, QList<Error>> read(const QByteArray& json)
{
    QList<Error> faults;
    const auto refuse = [&](const QString& why) {
        return tl::unexpected(QList { Error(ErrorCode::CatalogInvalid, u"entry"_s, why) });
    };
    if (json.size() > maximumEntry)
        return refuse(u"is larger than %1 bytes"_s.arg(maximumEntry));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refuse(document.isNull()
                ? u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset)
                : u"is not a JSON object"_s);
    QJsonObject object = document.object();
    // one that was typed here and not read anywhere has none
    static const QString none = u"-"_s;
    const bool isSourced = object.contains("source"_L1);
    if (!isSourced)
        object.insert("source"_L1, none);
    Sheet sheet { {}, faults };
    acceptSources(object, sheet);
    ObjectReader reader(object, entryName(object, { "id"_L1 }, 0), sheet);
    Provider provider = CatalogEntries::readProvider(reader);
    reader.finish();
    if (!faults.isEmpty())
        return tl::unexpected(faults);
    if (!isSourced)
        provider.sourceIds.remove(QString());
    return provider;
}

QString fingerprint(const Provider& provider)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(compactJson(configuredPart(provider)), QCryptographicHash::Sha256)
            .toHex());
}

QStringList differences(const Provider& one, const Provider& other)
{
    const QJsonObject a = configuredPart(one);
    const QJsonObject b = configuredPart(other);
    QStringList fields;
    for (auto it = a.begin(); it != a.end(); ++it)
        if (b.value(it.key()) != it.value())
            fields.append(it.key());
    for (auto it = b.begin(); it != b.end(); ++it)
        if (!a.contains(it.key()))
            fields.append(it.key());
    fields.sort();
    return fields;
}

} // namespace ProviderWriter
