// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogLoader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPort = 65535;
constexpr int maxCount = 9999; // keys, seconds, ringtones: anything above is a slip of the pen

using Words = QList<QLatin1String>;

QString joined(const Words& words)
{
    QStringList list;
    for (const auto word : words)
        list << QString(word);
    return list.join(u", "_s);
}

/// What all entries of one file share.
struct Sheet {
    QHash<QString, Source> sources;
    QList<Error>& faults;
};

} // namespace

/// Takes the fields of one JSON object one by one, reports what is wrong with each, and knows
/// in the end which fields nobody asked for. A faulty field reads as its empty value, so that
/// the reading goes on and finds the other faults.
class ObjectReader {
public:
    ObjectReader(QJsonObject object, QString path, Sheet& sheet)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_sheet(sheet)
    {
    }

    [[nodiscard]] const QJsonObject& object() const { return m_object; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Sheet& sheet() const { return m_sheet; }

    void fault(const QString& field, const QString& detail) const
    {
        m_sheet.faults << Error(ErrorCode::CatalogInvalid, m_path + u'/' + field, detail);
    }

    QString text(QLatin1String key) { return nonEmpty(key, string(required(key), key)); }
    /// Absent or filled: an empty text is left out of the file.
    QString optionalText(QLatin1String key)
    {
        const auto value = optional(key);
        return value.isUndefined() ? QString() : nonEmpty(key, string(value, key));
    }
    /// Must be there, but may be empty.
    QString anyText(QLatin1String key) { return string(required(key), key); }
    int integer(QLatin1String key, int least, int most)
    {
        return number(required(key), key, least, most);
    }
    int optionalInteger(QLatin1String key, int least, int most)
    {
        const auto value = optional(key);
        return value.isUndefined() ? 0 : number(value, key, least, most);
    }
    bool flag(QLatin1String key) { return boolean(required(key), key); }
    bool optionalFlag(QLatin1String key)
    {
        const auto value = optional(key);
        return !value.isUndefined() && boolean(value, key);
    }
    QString choice(QLatin1String key, const Words& allowed);
    QStringList texts(QLatin1String key) { return strings(required(key), key); }
    QStringList optionalTexts(QLatin1String key)
    {
        const auto value = optional(key);
        return value.isUndefined() ? QStringList() : strings(value, key);
    }
    QStringList choices(QLatin1String key, const Words& allowed);
    QMap<QString, QString> optionalTextMap(QLatin1String key);
    LocalizedText localized(QLatin1String key);
    QList<LocalizedText> optionalLocalizedList(QLatin1String key);
    QHash<QString, QString> sourceIds();
    /// An absent or faulty object reads as an empty one.
    ObjectReader child(QLatin1String key)
    {
        return { asObject(required(key), key), sub(key), m_sheet };
    }
    ObjectReader optionalChild(QLatin1String key);
    QJsonArray array(QLatin1String key) { return asArray(required(key), key); }
    QJsonArray optionalArray(QLatin1String key)
    {
        const auto value = optional(key);
        return value.isUndefined() ? QJsonArray() : asArray(value, key);
    }
    /// Reports the fields nobody asked for.
    void finish() const;

private:
    QJsonValue optional(QLatin1String key)
    {
        m_known.append(key);
        return m_object.value(key);
    }
    QJsonValue required(QLatin1String key);
    QString sub(const QString& field) const { return m_path + u'/' + field; }
    QString string(const QJsonValue& value, const QString& field) const;
    QString nonEmpty(QLatin1String key, const QString& text) const;
    int number(const QJsonValue& value, const QString& field, int least, int most) const;
    bool boolean(const QJsonValue& value, const QString& field) const;
    QJsonObject asObject(const QJsonValue& value, const QString& field) const;
    QJsonArray asArray(const QJsonValue& value, const QString& field) const;
    QStringList strings(const QJsonValue& value, const QString& field) const;
    LocalizedText localizedFrom(const QJsonValue& value, const QString& field) const;
    void checkSource(const QString& field, const QString& id) const;
    /// A missing field was reported already; it is not of the wrong type as well.
    bool isOfType(
        const QJsonValue& value, bool right, const QString& field, QLatin1String type) const;

    QJsonObject m_object;
    QString m_path;
    Sheet& m_sheet;
    QVarLengthArray<QLatin1String, 32> m_known;
};

QJsonValue ObjectReader::required(QLatin1String key)
{
    const auto value = optional(key);
    if (value.isUndefined())
        fault(key, u"is missing"_s);
    return value;
}

bool ObjectReader::isOfType(
    const QJsonValue& value, bool right, const QString& field, QLatin1String type) const
{
    if (!right && !value.isUndefined())
        fault(field, u"must be "_s + type);
    return right;
}

QString ObjectReader::string(const QJsonValue& value, const QString& field) const
{
    return isOfType(value, value.isString(), field, "a text"_L1) ? value.toString() : QString();
}

QString ObjectReader::nonEmpty(QLatin1String key, const QString& text) const
{
    if (text.isEmpty() && m_object.value(key).isString())
        fault(key, u"is empty"_s);
    return text;
}

int ObjectReader::number(const QJsonValue& value, const QString& field, int least, int most) const
{
    const double number = value.toDouble();
    const bool isWhole = value.isDouble() && number == std::trunc(number);
    if (!isOfType(value, isWhole, field, "a whole number"_L1))
        return least;
    if (number >= least && number <= most)
        return static_cast<int>(number);
    fault(field, u"%1 is not between %2 and %3"_s.arg(number).arg(least).arg(most));
    return least;
}

bool ObjectReader::boolean(const QJsonValue& value, const QString& field) const
{
    return isOfType(value, value.isBool(), field, "true or false"_L1) && value.toBool();
}

QJsonObject ObjectReader::asObject(const QJsonValue& value, const QString& field) const
{
    isOfType(value, value.isObject(), field, "an object"_L1);
    return value.toObject();
}

QJsonArray ObjectReader::asArray(const QJsonValue& value, const QString& field) const
{
    isOfType(value, value.isArray(), field, "a list"_L1);
    return value.toArray();
}

QStringList ObjectReader::strings(const QJsonValue& value, const QString& field) const
{
    QStringList list;
    const auto items = asArray(value, field);
    for (const auto& item : items) {
        const auto text = string(item, u"%1/%2"_s.arg(field).arg(list.size()));
        if (list.contains(text) && item.isString())
            fault(field, u"%1 stands there twice"_s.arg(text));
        list << text;
    }
    return list;
}

QString ObjectReader::choice(QLatin1String key, const Words& allowed)
{
    const auto value = text(key);
    if (!value.isEmpty() && !allowed.contains(value))
        fault(key, u"%1 is not one of %2"_s.arg(value, joined(allowed)));
    return value;
}

QStringList ObjectReader::choices(QLatin1String key, const Words& allowed)
{
    const auto values = texts(key);
    for (const auto& value : values)
        if (!value.isNull() && !allowed.contains(value))
            fault(key, u"%1 is not one of %2"_s.arg(value, joined(allowed)));
    return values;
}

QMap<QString, QString> ObjectReader::optionalTextMap(QLatin1String key)
{
    QMap<QString, QString> map;
    const auto entries = optionalChild(key);
    for (auto it = entries.m_object.constBegin(); it != entries.m_object.constEnd(); ++it)
        map.insert(it.key(), entries.string(it.value(), it.key()));
    return map;
}

LocalizedText ObjectReader::localizedFrom(const QJsonValue& value, const QString& field) const
{
    if (!isOfType(value, value.isObject(), field, "a text in en and it"_L1))
        return {};
    ObjectReader reader(value.toObject(), sub(field), m_sheet);
    LocalizedText text { reader.text("en"_L1), reader.text("it"_L1) };
    reader.finish();
    return text;
}

LocalizedText ObjectReader::localized(QLatin1String key)
{
    return localizedFrom(required(key), key);
}

QList<LocalizedText> ObjectReader::optionalLocalizedList(QLatin1String key)
{
    QList<LocalizedText> list;
    const auto items = optionalArray(key);
    for (const auto& item : items)
        list << localizedFrom(item, u"%1/%2"_s.arg(key).arg(list.size()));
    return list;
}

ObjectReader ObjectReader::optionalChild(QLatin1String key)
{
    const auto value = optional(key);
    return { value.isUndefined() ? QJsonObject() : asObject(value, key), sub(key), m_sheet };
}

void ObjectReader::checkSource(const QString& field, const QString& id) const
{
    if (!id.isEmpty() && !m_sheet.sources.contains(id))
        fault(field, u"there is no source %1"_s.arg(id));
}

QHash<QString, QString> ObjectReader::sourceIds()
{
    QHash<QString, QString> ids { { QString(), text("source"_L1) } };
    checkSource(u"source"_s, ids.value(QString()));
    const auto others = optionalTextMap("sources"_L1);
    for (auto it = others.constBegin(); it != others.constEnd(); ++it) {
        checkSource(u"sources/"_s + it.key(), it.value());
        if (!m_object.contains(it.key()))
            fault(u"sources/"_s + it.key(), u"the entry has no such field"_s);
        ids.insert(it.key(), it.value());
    }
    return ids;
}

void ObjectReader::finish() const
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
        if (std::find(m_known.cbegin(), m_known.cend(), it.key()) == m_known.cend())
            fault(it.key(), u"is not a known field"_s);
}

namespace {

/// What an entry is called in error subjects: the values of its key fields, or its position.
QString entryName(const QJsonObject& object, const Words& keys, qsizetype position)
{
    QStringList parts;
    for (const auto key : keys)
        if (const auto part = object.value(key).toString(); !part.isEmpty())
            parts << part;
    return parts.size() == keys.size() ? parts.join(u'.') : u"#%1"_s.arg(position + 1);
}

/// Calls read(entry) for each object of a list and sees to duplicates and unknown fields.
/// @param keys the fields that together identify an entry
template <typename Read>
void readEach(ObjectReader& root, QLatin1String list, const Words& keys, Read read)
{
    QSet<QString> seen;
    qsizetype position = 0;
    const auto items = root.array(list);
    for (const auto& item : items) {
        const auto object = item.toObject();
        const auto name = entryName(object, keys, position++);
        ObjectReader entry(object, root.path() + u'/' + name, root.sheet());
        if (seen.contains(name))
            entry.fault(keys.first(), u"stands there twice"_s);
        seen.insert(name);
        read(entry);
        entry.finish();
    }
}

const Words& transports()
{
    static const Words words { "udp"_L1, "tcp"_L1, "tls"_L1 };
    return words;
}

const Words& codecs()
{
    static const Words words { "alaw"_L1, "ulaw"_L1, "g722"_L1, "g723"_L1, "g726"_L1, "g729"_L1,
        "gsm"_L1, "ilbc"_L1, "opus"_L1, "h264"_L1, "vp8"_L1 };
    return words;
}

// ------------------------------------------------------------------ sources

Source readSource(ObjectReader& reader, const QString& id)
{
    static const QRegularExpression form(u"^\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?\\z"_s);
    Source source { id, reader.text("title"_L1), reader.text("date"_L1) };
    if (!source.date.isEmpty() && !form.match(source.date).hasMatch())
        reader.fault(u"date"_s, u"%1 is not of the form YYYY-MM"_s.arg(source.date));
    reader.finish();
    return source;
}

void readSources(ObjectReader& root)
{
    const auto all = root.child("sources"_L1);
    for (auto it = all.object().constBegin(); it != all.object().constEnd(); ++it) {
        ObjectReader reader(it.value().toObject(), all.path() + u'/' + it.key(), root.sheet());
        root.sheet().sources.insert(it.key(), readSource(reader, it.key()));
    }
}

// ------------------------------------------------------------------ providers

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
    provider.port = reader.integer("port"_L1, 1, maxPort);
    provider.transport = reader.choice("transport"_L1, transports());
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
    provider.expirySeconds = reader.optionalInteger("expiry_seconds"_L1, 1, maxCount);
    provider.retrySeconds = reader.optionalInteger("retry_seconds"_L1, 1, maxCount);
    provider.qualifySeconds = reader.optionalInteger("qualify_seconds"_L1, 1, maxCount);
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

Provider readProvider(ObjectReader& reader)
{
    Provider provider;
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
    return provider;
}

// ------------------------------------------------------------------ parameters

ParameterGroup readGroup(ObjectReader& reader)
{
    const auto sources = reader.sourceIds(); // checked only: a group has but one fact, its name
    return { reader.text("id"_L1), reader.localized("name"_L1) };
}

const Words& parameterTypes()
{
    static const Words words { "string"_L1, "integer"_L1, "boolean"_L1, "enum"_L1, "code"_L1,
        "csv"_L1, "host"_L1, "file"_L1, "password"_L1, "ldap_filter"_L1, "url"_L1, "timezone"_L1,
        "mac"_L1 };
    return words;
}

void readLimits(ObjectReader& reader, Parameter& parameter)
{
    parameter.values = reader.optionalTexts("values"_L1);
    parameter.pattern = reader.optionalText("pattern"_L1);
    parameter.minimum = reader.optionalInteger("minimum"_L1, -1, maxPort);
    parameter.maximum = reader.optionalInteger("maximum"_L1, 0, maxPort);
    parameter.unit = reader.optionalText("unit"_L1);
    parameter.defaultValue = reader.optionalText("default"_L1);
    parameter.limitedBy = reader.optionalText("limited_by"_L1);
    parameter.shownIf = reader.optionalText("shown_if"_L1);
}

void checkLimits(const ObjectReader& reader, const Parameter& parameter)
{
    if (parameter.type == "enum"_L1 && parameter.values.isEmpty())
        reader.fault(u"values"_s, u"an enum needs values"_s);
    if (parameter.minimum > parameter.maximum)
        reader.fault(u"minimum"_s, u"is above the maximum"_s);
    if (!QRegularExpression(parameter.pattern).isValid())
        reader.fault(u"pattern"_s, u"is not a regular expression"_s);
    if (!parameter.values.isEmpty() && !parameter.defaultValue.isEmpty()
        && !parameter.values.contains(parameter.defaultValue))
        reader.fault(u"default"_s, u"%1 is not among the values"_s.arg(parameter.defaultValue));
    if (parameter.name.endsWith("_N"_L1) == parameter.index.isEmpty() && !parameter.name.isEmpty())
        reader.fault(u"index"_s, u"belongs to the names that end in _N, and only to them"_s);
}

Parameter readParameter(ObjectReader& reader)
{
    Parameter parameter;
    parameter.name = reader.text("name"_L1);
    parameter.group = reader.text("group"_L1);
    parameter.sourceIds = reader.sourceIds();
    parameter.type = reader.choice("type"_L1, parameterTypes());
    parameter.index = reader.optionalText("index"_L1);
    readLimits(reader, parameter);
    parameter.levels = reader.choices("levels"_L1, { "default"_L1, "model"_L1, "phone"_L1 });
    parameter.isReadOnly = reader.optionalFlag("read_only"_L1);
    parameter.isSecret = reader.optionalFlag("secret"_L1);
    parameter.description = reader.localized("description"_L1);
    checkLimits(reader, parameter);
    return parameter;
}

KeyType readKeyType(ObjectReader& reader)
{
    const auto sources = reader.sourceIds(); // checked only, as for groups
    return { reader.choice("kind"_L1, { "softkey"_L1, "linekey"_L1, "expkey"_L1 }),
        reader.text("type"_L1), reader.localized("name"_L1), reader.localized("description"_L1) };
}

// ------------------------------------------------------------------ phones

const Words& capabilities()
{
    static const Words words { "background_file"_L1, "screensaver_file"_L1, "brightness"_L1,
        "contrast"_L1, "custom_ringtone"_L1, "silent_ringtone"_L1, "backlight_time"_L1,
        "screensaver_time"_L1 };
    return words;
}

PhoneVendor readVendor(ObjectReader& reader)
{
    const auto sources = reader.sourceIds(); // checked only, as for groups
    return { reader.text("id"_L1), reader.text("name"_L1), reader.flag("main_tier"_L1),
        reader.optionalText("minimum_firmware"_L1) };
}

QHash<QString, bool> readCapabilities(ObjectReader& parent)
{
    QHash<QString, bool> flags;
    if (!parent.object().contains("capabilities"_L1)) {
        parent.child("capabilities"_L1);
        return flags;
    }
    auto reader = parent.child("capabilities"_L1);
    for (const auto name : capabilities())
        flags.insert(name, reader.flag(name));
    reader.finish();
    return flags;
}

QMap<QString, QStringList> readBlacklists(ObjectReader& parent)
{
    static const Words known { "softkey_type"_L1, "linekey_type"_L1, "expkey_type"_L1,
        "dss_transfer"_L1, "date_format"_L1, "backlight_time"_L1, "screensaver_time"_L1,
        "ringtone"_L1 };
    QMap<QString, QStringList> lists;
    auto reader = parent.optionalChild("blacklists"_L1);
    for (const auto name : known)
        if (const auto list = reader.optionalTexts(name); !list.isEmpty())
            lists.insert(name, list);
    reader.finish();
    return lists;
}

/// The first entry of the list belongs to key 1; an empty one leaves its key alone.
QList<QPair<int, QString>> readKeys(ObjectReader& reader, QLatin1String field, int keyCount)
{
    QList<QPair<int, QString>> keys;
    int index = 0;
    const auto items = reader.optionalArray(field);
    for (const auto& item : items)
        if (const auto type = item.toString(); ++index <= keyCount && !type.isEmpty())
            keys.append({ index, type });
    if (index > keyCount)
        reader.fault(field, u"%1 keys, but the model has %2"_s.arg(index).arg(keyCount));
    return keys;
}

void readKeyCounts(ObjectReader& reader, PhoneModel& model)
{
    model.lineKeys = reader.integer("line_keys"_L1, 0, maxCount);
    model.softKeys = reader.integer("soft_keys"_L1, 0, maxCount);
    model.expansionModules = reader.optionalInteger("expansion_modules"_L1, 1, maxCount);
    model.keysPerModule = reader.optionalInteger("keys_per_module"_L1, 1, maxCount);
    if ((model.expansionModules == 0) != (model.keysPerModule == 0))
        reader.fault(u"keys_per_module"_s, u"goes together with expansion_modules"_s);
    model.ringtones = reader.integer("ringtones"_L1, 0, maxCount);
    model.defaultSoftKeys = readKeys(reader, "default_soft_keys"_L1, model.softKeys);
    model.defaultLineKeys = readKeys(reader, "default_line_keys"_L1, model.lineKeys);
}

void readConfigFile(ObjectReader& reader, PhoneModel& model)
{
    model.configFormat = reader.text("config_format"_L1);
    model.configFile = reader.text("config_file"_L1);
    model.urlFileName = reader.optionalText("url_file_name"_L1);
    model.contentType = reader.text("content_type"_L1);
    model.minimumFirmware = reader.optionalText("minimum_firmware"_L1);
}

PhoneModel readPhoneModel(ObjectReader& reader)
{
    PhoneModel model;
    model.id = reader.text("id"_L1);
    model.vendor = reader.text("vendor"_L1);
    model.name = reader.text("name"_L1);
    model.sourceIds = reader.sourceIds();
    model.variants = reader.optionalTexts("variants"_L1);
    readKeyCounts(reader, model);
    readConfigFile(reader, model);
    model.ldapTls = reader.choices("ldap_tls"_L1, { "none"_L1, "starttls"_L1, "ldaps"_L1 });
    model.capabilities = readCapabilities(reader);
    model.blacklists = readBlacklists(reader);
    model.defaults = reader.optionalTextMap("defaults"_L1);
    model.notes = reader.optionalLocalizedList("notes"_L1);
    return model;
}

/// The values of an enumerated parameter; nothing for one that takes any value.
const QStringList& valuesOf(const Catalog& catalog, const QString& name)
{
    static const QStringList any;
    const auto* parameter = catalog.parameter(name);
    return parameter ? parameter->values : any;
}

void checkKeyTypes(const ObjectReader& reader, const QString& field,
    const QList<QPair<int, QString>>& keys, const QStringList& known)
{
    for (const auto& key : keys)
        if (!known.isEmpty() && !known.contains(key.second))
            reader.fault(field, u"%1 is not a known key type"_s.arg(key.second));
}

void checkBlacklists(const ObjectReader& reader, const PhoneModel& model, const Catalog& catalog)
{
    for (auto it = model.blacklists.constBegin(); it != model.blacklists.constEnd(); ++it) {
        const auto name = it.key().endsWith("key_type"_L1) ? it.key() + "_1"_L1 : it.key();
        const auto& known = valuesOf(catalog, name);
        for (const auto& value : it.value())
            if (!known.isEmpty() && !known.contains(value))
                reader.fault(u"blacklists/"_s + it.key(), u"%1 is not a known value"_s.arg(value));
    }
}

/// Without parameters (their file is broken) there is nothing to compare with.
void checkAgainstParameters(
    const ObjectReader& reader, const PhoneModel& model, const Catalog& catalog)
{
    if (catalog.parameters().isEmpty())
        return;
    for (auto it = model.defaults.constBegin(); it != model.defaults.constEnd(); ++it)
        if (!catalog.parameter(it.key()))
            reader.fault(u"defaults/"_s + it.key(), u"there is no such parameter"_s);
    checkBlacklists(reader, model, catalog);
    checkKeyTypes(reader, u"default_soft_keys"_s, model.defaultSoftKeys,
        valuesOf(catalog, u"softkey_type_1"_s));
    checkKeyTypes(reader, u"default_line_keys"_s, model.defaultLineKeys,
        valuesOf(catalog, u"linekey_type_1"_s));
}

// ------------------------------------------------------------------ gateways

/// 00-15-65 as an address whose last 24 bits are zero.
std::optional<MacAddress> parsePrefix(const QString& text)
{
    static const QRegularExpression form(u"^[0-9A-F]{2}-[0-9A-F]{2}-[0-9A-F]{2}\\z"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    // 00-00-0C-00-00-00 is an address, 00-00-00 never is: MacAddress::parse() sees to that
    return MacAddress::parse(text + "-00-00-00"_L1);
}

QList<MacAddress> readPrefixes(ObjectReader& reader)
{
    QList<MacAddress> prefixes;
    const auto texts = reader.texts("mac_prefixes"_L1);
    for (const auto& text : texts)
        if (const auto prefix = parsePrefix(text))
            prefixes << *prefix;
        else
            reader.fault(u"mac_prefixes"_s, u"%1 is not a prefix like 00-A0-BA"_s.arg(text));
    return prefixes;
}

/// Steps may name only what the sheet fills in.
void checkStep(const ObjectReader& reader, const QString& step)
{
    static const QRegularExpression braces(u"\\{[^}]*\\}|[{}]"_s);
    static const QStringList known { u"{file}"_s, u"{reach}"_s, u"{address}"_s, u"{user}"_s };
    for (auto it = braces.globalMatch(step); it.hasNext();)
        if (const QString found = it.next().captured(); !known.contains(found))
            reader.fault(u"en"_s, u"%1 is not one of %2"_s.arg(found, known.join(u", "_s)));
}

ManualUpload readManualUpload(ObjectReader reader)
{
    ManualUpload upload;
    upload.firmware = reader.text("firmware"_L1);
    const QStringList en = reader.texts("en"_L1);
    const QStringList it = reader.texts("it"_L1);
    if (en.size() != it.size())
        reader.fault(u"it"_s, u"has not as many steps as en"_s);
    for (qsizetype i = 0; i < std::min(en.size(), it.size()); ++i) {
        checkStep(reader, en[i]);
        checkStep(reader, it[i]);
        upload.steps << LocalizedText { en[i], it[i] };
    }
    reader.finish();
    return upload;
}

GatewayFamily readFamily(ObjectReader& reader)
{
    GatewayFamily family;
    family.id = reader.text("id"_L1);
    family.vendor = reader.text("vendor"_L1);
    family.name = reader.text("name"_L1);
    family.sourceIds = reader.sourceIds();
    family.portBase = reader.integer("port_base"_L1, 0, 1);
    family.defaultUser = reader.text("default_user"_L1);
    family.defaultPassword = reader.anyText("default_password"_L1);
    family.isDefaultLoginConfirmed = reader.flag("default_login_confirmed"_L1);
    family.telnetPort = reader.optionalInteger("telnet_port"_L1, 1, maxPort);
    family.sshPort = reader.optionalInteger("ssh_port"_L1, 1, maxPort);
    family.fileName = reader.text("file_name"_L1);
    family.extraFileNames = reader.optionalTexts("extra_file_names"_L1);
    family.portLabel = reader.text("port_label"_L1);
    if (!family.portLabel.contains("{n}"_L1))
        reader.fault(u"port_label"_s, u"has no {n}"_s);
    family.manualUpload = readManualUpload(reader.child("manual_upload"_L1));
    family.macPrefixes = readPrefixes(reader);
    return family;
}

QMap<PortKind, int> readPorts(ObjectReader& parent)
{
    QMap<PortKind, int> ports;
    auto reader = parent.child("ports"_L1);
    const QList<QPair<PortKind, QLatin1String>> kinds { { PortKind::Fxs, "fxs"_L1 },
        { PortKind::Fxo, "fxo"_L1 }, { PortKind::Bri, "bri"_L1 }, { PortKind::Pri, "pri"_L1 } };
    for (const auto& [kind, name] : kinds)
        if (const int count = reader.optionalInteger(name, 1, maxCount))
            ports.insert(kind, count);
    if (ports.isEmpty() && reader.object().isEmpty() && parent.object().contains("ports"_L1))
        parent.fault(u"ports"_s, u"has no port"_s);
    reader.finish();
    return ports;
}

GatewayModel readGatewayModel(ObjectReader& reader)
{
    GatewayModel model;
    model.id = reader.text("id"_L1);
    model.family = reader.text("family"_L1);
    model.name = reader.text("name"_L1);
    model.sourceIds = reader.sourceIds();
    model.ports = readPorts(reader);
    model.transports = reader.choices("transports"_L1, transports());
    model.state = reader.choice("state"_L1, { "current"_L1, "legacy"_L1, "template-only"_L1 });
    model.notes = reader.optionalLocalizedList("notes"_L1);
    return model;
}

// ------------------------------------------------------------------ hardware addresses

bool isGatewayVendor(const Catalog& catalog, const QString& vendor)
{
    const auto& families = catalog.gatewayFamilies();
    return std::any_of(families.cbegin(), families.cend(),
        [&](const GatewayFamily& family) { return family.vendor.toLower() == vendor; });
}

OuiMatch readMatch(ObjectReader& reader, const Catalog& catalog)
{
    const auto roles = reader.choices("roles"_L1, { "phone"_L1, "gateway"_L1 });
    OuiMatch match { reader.text("vendor"_L1), roles.contains("phone"_L1),
        roles.contains("gateway"_L1), true };
    // a broken phones.json or gateways.json was reported already
    const bool isPhoneKnown
        = !match.isPhone || catalog.phoneVendors().isEmpty() || catalog.phoneVendor(match.vendor);
    const bool isGatewayKnown = !match.isGateway || catalog.gatewayFamilies().isEmpty()
        || isGatewayVendor(catalog, match.vendor);
    if (!match.vendor.isEmpty() && !(isPhoneKnown && isGatewayKnown))
        reader.fault(u"vendor"_s, u"%1 is not a known vendor"_s.arg(match.vendor));
    return match;
}

quint64 readAddress(ObjectReader& reader, QLatin1String key)
{
    const auto text = reader.text(key);
    const auto mac = MacAddress::parse(text);
    if (!mac && !text.isEmpty())
        reader.fault(key, u"%1 is not a hardware address"_s.arg(text));
    return mac ? mac->value() : 0;
}

} // namespace

CatalogLoader::CatalogLoader(QString folder)
    : m_folder(std::move(folder))
    , m_catalog(new Catalog)
{
}

tl::expected<std::shared_ptr<const Catalog>, QList<Error>> CatalogLoader::load()
{
    // in this order: phones refer to parameters, addresses to the vendors of both
    readFile(u"parameters"_s, [this](ObjectReader& root) { readParameters(root); });
    readFile(u"phones"_s, [this](ObjectReader& root) { readPhones(root); });
    readFile(u"gateways"_s, [this](ObjectReader& root) { readGateways(root); });
    readFile(u"providers"_s, [this](ObjectReader& root) { readProviders(root); });
    readFile(u"oui"_s, [this](ObjectReader& root) { readOui(root); });
    if (!m_faults.isEmpty())
        return tl::unexpected(m_faults);
    return m_catalog;
}

namespace {

std::optional<QJsonObject> openJson(
    const QString& path, const QString& subject, QList<Error>& faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        faults << Error(ErrorCode::CatalogInvalid, subject, file.errorString());
        return std::nullopt;
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isObject())
        return document.object();
    const auto reason = document.isNull()
        ? u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset)
        : u"is not a JSON object"_s;
    faults << Error(ErrorCode::CatalogInvalid, subject, reason);
    return std::nullopt;
}

} // namespace

template <typename Fill> void CatalogLoader::readFile(const QString& name, Fill fill)
{
    const QString fileName = name + ".json"_L1;
    const auto object = openJson(QDir(m_folder).filePath(fileName), fileName, m_faults);
    if (!object)
        return;
    Sheet sheet { {}, m_faults };
    ObjectReader root(*object, fileName, sheet);
    root.choice("format"_L1, { "doppino-catalog/1"_L1 });
    if (const auto kind = root.text("kind"_L1); !kind.isEmpty() && kind != name)
        root.fault(u"kind"_s, u"%1 is not %2"_s.arg(kind, name));
    readSources(root);
    fill(root);
    root.finish();
    m_catalog->m_sources.insert(name, sheet.sources);
}

void CatalogLoader::readParameters(ObjectReader& root)
{
    auto& catalog = *m_catalog;
    readEach(root, "groups"_L1, { "id"_L1 },
        [&](ObjectReader& entry) { catalog.m_groups << readGroup(entry); });
    QSet<QString> groups;
    for (const auto& group : std::as_const(catalog.m_groups))
        groups.insert(group.id);
    readEach(root, "parameters"_L1, { "name"_L1 }, [&](ObjectReader& entry) {
        catalog.m_parameters << readParameter(entry);
        const auto& parameter = std::as_const(catalog.m_parameters).last();
        if (!parameter.group.isEmpty() && !groups.contains(parameter.group))
            entry.fault(u"group"_s, u"there is no group %1"_s.arg(parameter.group));
        if (!parameter.shownIf.isEmpty() && !capabilities().contains(parameter.shownIf))
            entry.fault(u"shown_if"_s, u"%1 is not a capability"_s.arg(parameter.shownIf));
    });
    readEach(root, "key_types"_L1, { "kind"_L1, "type"_L1 },
        [&](ObjectReader& entry) { catalog.m_keyTypes << readKeyType(entry); });
}

void CatalogLoader::readPhones(ObjectReader& root)
{
    auto& catalog = *m_catalog;
    readEach(root, "vendors"_L1, { "id"_L1 },
        [&](ObjectReader& entry) { catalog.m_phoneVendors << readVendor(entry); });
    readEach(root, "models"_L1, { "id"_L1 }, [&](ObjectReader& entry) {
        catalog.m_phoneModels << readPhoneModel(entry);
        const auto& model = std::as_const(catalog.m_phoneModels).last();
        if (!model.vendor.isEmpty() && !catalog.phoneVendor(model.vendor))
            entry.fault(u"vendor"_s, u"%1 is not a known vendor"_s.arg(model.vendor));
        checkAgainstParameters(entry, model, catalog);
    });
}

void CatalogLoader::readGateways(ObjectReader& root)
{
    auto& catalog = *m_catalog;
    readEach(root, "families"_L1, { "id"_L1 },
        [&](ObjectReader& entry) { catalog.m_families << readFamily(entry); });
    readEach(root, "models"_L1, { "id"_L1 }, [&](ObjectReader& entry) {
        catalog.m_gatewayModels << readGatewayModel(entry);
        const auto& family = std::as_const(catalog.m_gatewayModels).last().family;
        if (!family.isEmpty() && !catalog.gatewayFamily(family))
            entry.fault(u"family"_s, u"%1 is not a known family"_s.arg(family));
    });
}

void CatalogLoader::readProviders(ObjectReader& root)
{
    readEach(root, "providers"_L1, { "id"_L1 },
        [&](ObjectReader& entry) { m_catalog->m_providers << readProvider(entry); });
}

void CatalogLoader::addPrefix(const ObjectReader& entry, const QString& text, const OuiMatch& match)
{
    const auto prefix = parsePrefix(text);
    if (!prefix)
        return entry.fault(u"prefix"_s, u"%1 is not a prefix like 00-15-65"_s.arg(text));
    const auto key = static_cast<quint32>(prefix->value() >> 24);
    if (m_catalog->m_prefixes.contains(key) && m_catalog->m_prefixes[key].vendor != match.vendor)
        entry.fault(u"prefix"_s, u"%1 belongs to another vendor already"_s.arg(text));
    m_catalog->m_prefixes.insert(key, match);
}

void CatalogLoader::readOui(ObjectReader& root)
{
    readEach(root, "prefixes"_L1, { "prefix"_L1 }, [&](ObjectReader& entry) {
        entry.sourceIds();
        addPrefix(entry, entry.text("prefix"_L1), readMatch(entry, *m_catalog));
    });
    readEach(root, "ranges"_L1, { "first"_L1 }, [&](ObjectReader& entry) {
        entry.sourceIds();
        Catalog::OuiRange range { readAddress(entry, "first"_L1), readAddress(entry, "last"_L1),
            readMatch(entry, *m_catalog) };
        if (range.first > range.last && range.last != 0)
            entry.fault(u"last"_s, u"lies before the first address"_s);
        m_catalog->m_ranges << range;
    });
    readEach(root, "others"_L1, { "vendor"_L1 }, [&](ObjectReader& entry) {
        entry.sourceIds();
        const OuiMatch match { entry.text("vendor"_L1), false, false, false };
        const auto texts = entry.texts("prefixes"_L1);
        for (const auto& prefix : texts)
            addPrefix(entry, prefix, match);
    });
}
