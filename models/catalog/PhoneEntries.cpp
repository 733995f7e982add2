// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogEntries.h"

using namespace Qt::StringLiterals;

const Words& CatalogEntries::capabilities()
{
    static const Words words { "background_file"_L1, "screensaver_file"_L1, "brightness"_L1,
        "contrast"_L1, "custom_ringtone"_L1, "silent_ringtone"_L1, "backlight_time"_L1,
        "screensaver_time"_L1 };
    return words;
}

namespace {

/// Of the options by which phones learn where to ask.
QList<int> readDhcpOptions(ObjectReader& reader, QLatin1String field)
{
    static const QList<int> known { 66, 67, 114 };
    QList<int> options;
    const auto items = reader.optionalArray(field);
    for (const auto& item : items) {
        const int option = item.toInt();
        if (!known.contains(option) || options.contains(option))
            reader.fault(field, u"takes 66, 67 and 114, each once"_s);
        options << option;
    }
    return options;
}

void checkDhcp(const ObjectReader& reader, const PhoneVendor& vendor)
{
    if (vendor.dhcpOptions.isEmpty() != vendor.dhcpFiles.isEmpty())
        reader.fault(u"dhcp_files"_s, u"goes together with dhcp_options"_s);
    for (const int option : vendor.dhcpForbidden)
        if (vendor.dhcpOptions.contains(option))
            reader.fault(u"dhcp_forbidden"_s, u"%1 is among dhcp_options"_s.arg(option));
}

void checkAgents(const ObjectReader& reader, const PhoneVendor& vendor)
{
    for (const auto& agent : vendor.agents)
        if (agent != agent.toLower())
            reader.fault(u"agents"_s, u"%1 is not in lower case"_s.arg(agent));
}

} // namespace

PhoneVendor CatalogEntries::readVendor(ObjectReader& reader)
{
    const auto sources = reader.sourceIds(); // checked only, as for groups
    PhoneVendor vendor { reader.text("id"_L1), reader.text("name"_L1), reader.flag("main_tier"_L1),
        reader.optionalText("minimum_firmware"_L1), {}, {}, {}, {}, {} };
    vendor.dhcpOptions = readDhcpOptions(reader, "dhcp_options"_L1);
    vendor.dhcpFiles = reader.optionalTexts("dhcp_files"_L1);
    vendor.dhcpForbidden = readDhcpOptions(reader, "dhcp_forbidden"_L1);
    vendor.redirectServices = reader.optionalTexts("redirect_services"_L1);
    vendor.agents = reader.optionalTexts("agents"_L1);
    checkDhcp(reader, vendor);
    checkAgents(reader, vendor);
    return vendor;
}

namespace {

QHash<QString, bool> readCapabilities(ObjectReader& parent)
{
    QHash<QString, bool> flags;
    if (!parent.object().contains("capabilities"_L1)) {
        parent.child("capabilities"_L1);
        return flags;
    }
    auto reader = parent.child("capabilities"_L1);
    for (const auto name : CatalogEntries::capabilities())
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

/// Side pages take the first keys, the others are dealt out to the pages beside the number pad.
void checkKeyPages(const ObjectReader& reader, const PhoneModel& model)
{
    const auto& pages = model.keyPages;
    const int others = model.lineKeys - pages.sideKeys;
    const auto isDealt = [](int keys, int count) {
        return count == 0 ? keys == 0 : keys > 0 && keys % count == 0;
    };
    const bool isRight = pages.isFlat
        ? pages.sideKeys + pages.sidePages + pages.dssPages == 0
        : isDealt(pages.sideKeys, pages.sidePages) && isDealt(others, pages.dssPages);
    if (!isRight)
        reader.fault(u"key_pages"_s, u"do not divide %1 line keys"_s.arg(model.lineKeys));
}

void readKeyPages(ObjectReader& reader, PhoneModel& model)
{
    auto pages = reader.optionalChild("key_pages"_L1);
    model.keyPages.sideKeys = pages.optionalInteger("side_keys"_L1, 1, maximumCount);
    model.keyPages.sidePages = pages.optionalInteger("side_pages"_L1, 1, maximumCount);
    model.keyPages.dssPages = pages.optionalInteger("dss_pages"_L1, 1, maximumCount);
    model.keyPages.isFlat = pages.optionalFlag("flat"_L1);
    pages.finish();
    if (reader.object().contains("key_pages"_L1))
        checkKeyPages(reader, model);
}

void readKeyCounts(ObjectReader& reader, PhoneModel& model)
{
    model.lineKeys = reader.integer("line_keys"_L1, 0, maximumCount);
    model.softKeys = reader.integer("soft_keys"_L1, 0, maximumCount);
    model.expansionModules = reader.optionalInteger("expansion_modules"_L1, 1, maximumCount);
    model.keysPerModule = reader.optionalInteger("keys_per_module"_L1, 1, maximumCount);
    if ((model.expansionModules == 0) != (model.keysPerModule == 0))
        reader.fault(u"keys_per_module"_s, u"goes together with expansion_modules"_s);
    model.ringtones = reader.integer("ringtones"_L1, 0, maximumCount);
    model.defaultSoftKeys = readKeys(reader, "default_soft_keys"_L1, model.softKeys);
    model.defaultLineKeys = readKeys(reader, "default_line_keys"_L1, model.lineKeys);
    readKeyPages(reader, model);
}

void readConfigFile(ObjectReader& reader, PhoneModel& model)
{
    model.configFormat = reader.text("config_format"_L1);
    model.configFile = reader.text("config_file"_L1);
    model.urlFileName = reader.optionalText("url_file_name"_L1);
    model.contentType = reader.text("content_type"_L1);
    model.minimumFirmware = reader.optionalText("minimum_firmware"_L1);
}

} // namespace

PhoneModel CatalogEntries::readPhoneModel(ObjectReader& reader)
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

namespace {

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

} // namespace

/// Without parameters (their file is broken) there is nothing to compare with.
void CatalogEntries::checkAgainstParameters(
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
