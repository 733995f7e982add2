// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/TypedSheet.h"

#include "models/core/Redactor.h"
#include "models/pbx/TrunkRendering.h"
#include "models/phones/DeviceNumbering.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/site/SiteAddress.h"

using namespace Qt::StringLiterals;

namespace {

using Part = TypedSection::Part;

/// Labels that come twice get a number.
class TypedItems {
public:
    explicit TypedItems(QString prefix)
        : m_prefix(std::move(prefix))
    {
    }
    TypedItem make(const QString& label, const QString& value, bool isSecret)
    {
        const int count = ++m_counts[label];
        TypedItem item;
        item.id = m_prefix + u'/' + label + (count == 1 ? QString() : u" #%1"_s.arg(count));
        item.label = label;
        item.isSecret = isSecret && !value.isEmpty();
        item.shown = item.isSecret ? QString::fromUtf8(Redactor::mask) : value;
        if (item.isSecret)
            item.secret = Secret(value);
        return item;
    }

private:
    QString m_prefix;
    QHash<QString, int> m_counts;
};

class SheetBuilder {
public:
    SheetBuilder(const Site& site, const Catalog& catalog)
        : m_site(site)
        , m_catalog(catalog)
    {
        m_sheet.pbx = site.pbx.kind;
    }

    TypedSheet build()
    {
        for (const Trunk& trunk : m_site.trunks)
            addTrunk(trunk);
        // The other PBXs without an interface take their users from a directory.
        if (m_site.pbx.kind == u"tvox") {
            for (const Gateway& gateway : m_site.gateways)
                addGatewayTrunks(gateway);
            for (const User& user : m_site.users)
                addUser(user);
            addPhones();
            for (const Gateway& gateway : m_site.gateways)
                addGatewayExtensions(gateway);
        }
        m_sheet.sections += m_firewall;
        return m_sheet;
    }

private:
    /// @param isOnSite it stands behind the same firewall
    void addTrunk(const Trunk& trunk, bool isOnSite = false)
    {
        const auto rendering = TrunkRendering::render(TrunkRendering::kindOf(m_site.pbx), m_site,
            trunk, m_catalog, TrunkRendering::Secrets::Include);
        if (!rendering) {
            m_sheet.refused.append(rendering.error());
            return;
        }
        for (const QString& warning : rendering->warnings)
            m_sheet.warnings.append({ trunk.name, warning });
        TypedItems typed(u"trunk:"_s + trunk.name);
        TypedItems opened(u"firewall:"_s + trunk.name);
        for (const TrunkRendering::Section& shown : rendering->sections) {
            const bool isFirewall = shown.title == u"Firewall";
            if (isFirewall && isOnSite)
                continue;
            TypedSection section { isFirewall ? Part::Firewall : Part::Trunks, trunk.name,
                isFirewall ? QString() : shown.title, {} };
            for (const TrunkRendering::Row& row : shown.rows) {
                TypedItem item
                    = (isFirewall ? opened : typed).make(row.label, row.value, row.isSecret);
                item.note = row.note;
                item.isAction = m_site.pbx.kind == u"lync" && row.value.isEmpty();
                section.items.append(item);
            }
            (isFirewall ? m_firewall : m_sheet.sections).append(section);
        }
    }

    /// A gateway's lines register on the PBX, each port as a trunk of its own.
    void addGatewayTrunks(const Gateway& gateway)
    {
        for (const GatewayPort& port : gateway.ports) {
            if (port.kind == PortKind::Fxs || port.username.isEmpty())
                continue;
            Trunk trunk;
            trunk.name = port.username;
            trunk.mode = u"inbound"_s;
            trunk.username = port.username;
            trunk.password = port.password;
            trunk.number = port.number;
            trunk.host = gateway.address;
            trunk.channels = channelsOf(port.kind);
            addTrunk(trunk, SiteAddress::isPrivate(gateway.address));
        }
    }
    static int channelsOf(PortKind kind)
    {
        if (kind == PortKind::Pri)
            return 30;
        return kind == PortKind::Bri ? 2 : 1;
    }

    void addGatewayExtensions(const Gateway& gateway)
    {
        for (const GatewayPort& port : gateway.ports) {
            if (port.kind != PortKind::Fxs || port.extension.isEmpty())
                continue;
            TypedItems items(u"port:%1:%2"_s.arg(gateway.name, port.extension));
            m_sheet.sections.append(
                { Part::Devices, u"%1 (%2)"_s.arg(port.extension, gateway.name), {},
                    { items.make(u"Interno"_s, port.extension, false),
                        items.make(u"Password"_s, port.password.reveal(), true) } });
        }
    }

    /// Labels as the vendor's guide and its import template write them.
    void addUser(const User& user)
    {
        TypedItems items(u"user:"_s + user.username);
        const qsizetype cut = user.name.lastIndexOf(u' ');
        const auto flag = [](bool isSet) { return isSet ? u"Si"_s : QString(); };
        m_sheet.sections.append({ Part::Users,
            user.name.isEmpty() ? user.username : u"%1 (%2)"_s.arg(user.name, user.username), {},
            { items.make(u"Username"_s, user.username, false),
                items.make(u"Password"_s, user.password.reveal(), true),
                items.make(u"Nome"_s, user.name.left(cut), false),
                items.make(u"Cognome"_s, cut < 0 ? QString() : user.name.mid(cut + 1), false),
                items.make(u"Cellulare"_s, user.mobile, false),
                items.make(u"Interno"_s, user.extension, false),
                items.make(u"Abilitazione"_s, user.profile, false),
                items.make(u"Casella vocale"_s, flag(user.hasVoicemail), false),
                items.make(u"App"_s, flag(user.hasMobileApp), false),
                items.make(u"Web client"_s, flag(user.hasWebRtc), false) } });
    }

    void addPhones()
    {
        const auto extensions = DeviceNumbering(m_site).all();
        for (const Phone& phone : m_site.phones) {
            const QString extension = extensions.value(phone.mac);
            if (extension.isEmpty())
                continue;
            const auto model = PhoneParameters::findModel(m_site, m_catalog, phone.model);
            const QString password = PhoneParameters::ofPhone(m_site, m_catalog, phone, extension)
                                         .text(u"account_password_1"_s);
            TypedItems items(u"phone:"_s + phone.mac.plain());
            m_sheet.sections.append({ Part::Devices, u"%1 (%2)"_s.arg(extension, phone.user), {},
                { items.make(u"Username"_s, phone.user, false),
                    items.make(u"Interno"_s, extension, false),
                    items.make(u"Password"_s, password, true),
                    items.make(u"MAC"_s, phone.mac.hyphens(), false),
                    items.make(u"Vendor"_s, model ? m_catalog.vendorName(model->vendor) : QString(),
                        false),
                    items.make(u"Model"_s, model ? model->name : QString(), false) } });
        }
    }

    const Site& m_site;
    const Catalog& m_catalog;
    TypedSheet m_sheet;
    QList<TypedSection> m_firewall;
};

} // namespace

TypedSheet TypedSheet::of(const Site& site, const Catalog& catalog)
{
    return SheetBuilder(site, catalog).build();
}

const TypedItem* TypedSheet::find(const QString& id) const
{
    for (const TypedItem* item : items())
        if (item->id == id)
            return item;
    return nullptr;
}

QList<const TypedItem*> TypedSheet::items() const
{
    QList<const TypedItem*> list;
    for (const TypedSection& section : sections)
        for (const TypedItem& item : section.items)
            list.append(&item);
    return list;
}

QList<Secret> TypedSheet::secrets() const
{
    QList<Secret> list;
    for (const TypedItem* item : items())
        if (item->isSecret)
            list.append(item->secret);
    return list;
}
