// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogEntries.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// 00-15-65 as an address whose last 24 bits are zero.
std::optional<MacAddress> CatalogEntries::parsePrefix(const QString& text)
{
    static const QRegularExpression form(u"^[0-9A-F]{2}-[0-9A-F]{2}-[0-9A-F]{2}\\z"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    // 00-00-0C-00-00-00 is an address, 00-00-00 never is: MacAddress::parse() sees to that
    return MacAddress::parse(text + "-00-00-00"_L1);
}

namespace {

QList<MacAddress> readPrefixes(ObjectReader& reader)
{
    QList<MacAddress> prefixes;
    const auto texts = reader.texts("mac_prefixes"_L1);
    for (const auto& text : texts)
        if (const auto prefix = CatalogEntries::parsePrefix(text))
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

} // namespace

GatewayFamily CatalogEntries::readFamily(ObjectReader& reader)
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
    family.telnetPort = reader.optionalInteger("telnet_port"_L1, 1, maximumPort);
    family.sshPort = reader.optionalInteger("ssh_port"_L1, 1, maximumPort);
    family.fileName = reader.text("file_name"_L1);
    family.extraFileNames = reader.optionalTexts("extra_file_names"_L1);
    family.portLabel = reader.text("port_label"_L1);
    if (!family.portLabel.contains("{n}"_L1))
        reader.fault(u"port_label"_s, u"has no {n}"_s);
    family.manualUpload = readManualUpload(reader.child("manual_upload"_L1));
    family.macPrefixes = readPrefixes(reader);
    return family;
}

namespace {

QMap<PortKind, int> readPorts(ObjectReader& parent)
{
    QMap<PortKind, int> ports;
    auto reader = parent.child("ports"_L1);
    const QList<QPair<PortKind, QLatin1String>> kinds { { PortKind::Fxs, "fxs"_L1 },
        { PortKind::Fxo, "fxo"_L1 }, { PortKind::Bri, "bri"_L1 }, { PortKind::Pri, "pri"_L1 } };
    for (const auto& [kind, name] : kinds)
        if (const int count = reader.optionalInteger(name, 1, maximumCount))
            ports.insert(kind, count);
    if (ports.isEmpty() && reader.object().isEmpty() && parent.object().contains("ports"_L1))
        parent.fault(u"ports"_s, u"has no port"_s);
    reader.finish();
    return ports;
}

} // namespace

GatewayModel CatalogEntries::readGatewayModel(ObjectReader& reader)
{
    GatewayModel model;
    model.id = reader.text("id"_L1);
    model.family = reader.text("family"_L1);
    model.name = reader.text("name"_L1);
    model.sourceIds = reader.sourceIds();
    model.ports = readPorts(reader);
    model.transports = reader.choices("transports"_L1, transportWords());
    model.state = reader.choice("state"_L1, { "current"_L1, "legacy"_L1, "template-only"_L1 });
    model.notes = reader.optionalLocalizedList("notes"_L1);
    return model;
}
