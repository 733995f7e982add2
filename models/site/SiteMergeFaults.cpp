// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteMergeFaults.h"

#include "models/phones/DeviceNumbering.h"
#include "models/site/SiteRules.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class FaultFinder {
public:
    FaultFinder(const SiteNode& tree, const QSet<QString>& ownModels)
        : m_tree(tree)
        , m_ownModels(ownModels)
    {
    }

    QList<QStringList> run()
    {
        for (const auto& [list, field] : { std::pair { u"trunks"_s, u"name"_s },
                 std::pair { u"users"_s, u"username"_s }, std::pair { u"gateways"_s, u"name"_s } })
            checkNames(list, field);
        checkTrunks();
        checkPhones();
        checkGateways();
        checkExtensions();
        checkTrunkNumbers();
        checkNetwork();
        checkModels();
        checkPhonebooks();
        return m_faults;
    }

private:
    using Seen = QHash<QString, QString>;

    template <typename Visit> void each(const QString& list, Visit visit) const
    {
        if (const SiteNode* parts = m_tree.child(list))
            for (const SiteNode& part : parts->children)
                visit(part, SiteTree::joined(list, part.key));
    }
    template <typename Visit> void eachPort(Visit visit) const
    {
        each(u"gateways"_s, [&](const SiteNode& gateway, const QString& place) {
            const SiteNode* ports = gateway.child(u"ports");
            for (qsizetype i = 0; ports && i < ports->children.size(); ++i) {
                const SiteNode& port = ports->children[i];
                visit(port, SiteTree::joined(SiteTree::joined(place, ports->key), port.key));
            }
        });
    }
    [[nodiscard]] QString text(const QString& group, const QString& field) const
    {
        const SiteNode* node = m_tree.child(group);
        return node ? node->text(field) : QString();
    }

    void unique(Seen& seen, const QString& value, const QString& place)
    {
        if (value.isEmpty())
            return;
        if (seen.contains(value))
            m_faults.append({ seen.value(value), place });
        else
            seen.insert(value, place);
    }

    void checkNames(const QString& list, const QString& field)
    {
        Seen seen;
        each(list, [&](const SiteNode& part, const QString& place) {
            unique(seen, part.text(field), SiteTree::joined(place, field));
        });
    }

    void checkTrunks()
    {
        each(u"trunks"_s, [&](const SiteNode& trunk, const QString& place) {
            const QString entry = trunk.text(u"provider_entry");
            if (entry.isEmpty())
                return;
            const QJsonObject provider = QJsonDocument::fromJson(entry.toUtf8()).object();
            if (provider.value(u"id"_s).toString() != trunk.text(u"provider"))
                m_faults.append({ SiteTree::joined(place, u"provider"_s),
                    SiteTree::joined(place, u"provider_entry"_s) });
        });
    }

    void checkPhones()
    {
        each(u"phones"_s, [&](const SiteNode& phone, const QString& place) {
            unique(m_macs, phone.text(u"mac"), SiteTree::joined(place, u"mac"_s));
            if (const QString user = phone.text(u"user"); !user.isEmpty())
                m_phonesOf[user].append(SiteTree::joined(place, u"user"_s));
        });
        for (const QStringList& phones : std::as_const(m_phonesOf))
            if (phones.size() > SiteRules::maximumDevices)
                m_faults.append(phones);
    }

    void checkGateways()
    {
        Seen addresses;
        unique(addresses, text(u"pbx"_s, u"address"_s), u"pbx/address"_s);
        each(u"gateways"_s, [&](const SiteNode& gateway, const QString& place) {
            if (const auto mac = MacAddress::parse(gateway.text(u"mac")))
                unique(m_macs, mac->hyphens(), SiteTree::joined(place, u"mac"_s));
            unique(addresses, gateway.text(u"address"), SiteTree::joined(place, u"address"_s));
        });
    }

    /// See SiteRules: the number of a user without phones may be a port's.
    void checkExtensions()
    {
        Seen extensions;
        QHash<QString, QString> userOf;
        each(u"users"_s, [&](const SiteNode& user, const QString& place) {
            const QString extension = user.text(u"extension");
            unique(extensions, extension, SiteTree::joined(place, u"extension"_s));
            userOf.insert(extension, user.text(u"username"));
        });
        each(u"users"_s, [&](const SiteNode& user, const QString& place) {
            const QString main = DeviceNumbering::mainOf(user.text(u"extension"));
            if (!main.isEmpty() && extensions.contains(main))
                m_faults.append(
                    { SiteTree::joined(place, u"extension"_s), extensions.value(main) });
        });
        Seen onPorts;
        eachPort([&](const SiteNode& port, const QString& place) {
            const QString extension = port.text(u"extension");
            const QString ownPlace = SiteTree::joined(place, u"extension"_s);
            const QStringList phones = m_phonesOf.value(userOf.value(extension));
            if (!userOf.contains(extension) || extension.isEmpty())
                unique(extensions, extension, ownPlace);
            else if (phones.isEmpty())
                unique(onPorts, extension, ownPlace);
            else
                m_faults.append(QStringList { ownPlace, extensions.value(extension) } + phones);
        });
    }

    /// Of sorted numbers, one that another begins with stands right before such a one.
    void checkTrunkNumbers()
    {
        QList<std::pair<QString, QString>> numbers;
        eachPort([&](const SiteNode& port, const QString& place) {
            if (const QString number = port.text(u"trunk_number"); !number.isEmpty())
                numbers.append({ number, SiteTree::joined(place, u"trunk_number"_s) });
        });
        std::sort(numbers.begin(), numbers.end());
        for (qsizetype i = 1; i < numbers.size(); ++i)
            if (numbers[i].first.startsWith(numbers[i - 1].first))
                m_faults.append({ numbers[i - 1].second, numbers[i].second });
    }

    void checkNetwork()
    {
        const QString subnet = text(u"network"_s, u"subnet"_s);
        checkInside(text(u"network"_s, u"gateway"_s), subnet,
            { u"network/gateway"_s, u"network/subnet"_s });
        each(u"gateways"_s, [&](const SiteNode& gateway, const QString& place) {
            const QString address = gateway.text(u"address");
            checkInside(
                address, subnet, { SiteTree::joined(place, u"address"_s), u"network/subnet"_s });
            const QString own = SiteRules::subnetOf(address, gateway.text(u"netmask"));
            const QStringList ownPlaces { SiteTree::joined(place, u"address"_s),
                SiteTree::joined(place, u"netmask"_s), SiteTree::joined(place, u"gateway"_s) };
            checkInside(address, own, ownPlaces);
            checkInside(gateway.text(u"gateway"), own, ownPlaces);
        });
        const SiteNode* pbx = m_tree.child(u"pbx");
        const SiteNode* ssh = pbx ? pbx->child(u"ssh") : nullptr;
        const SiteNode* tunnel = pbx ? pbx->child(u"tunnel") : nullptr;
        if (ssh && tunnel && tunnel->value.toBool() && ssh->text(u"user").isEmpty())
            m_faults.append({ u"pbx/tunnel"_s, u"pbx/ssh/user"_s });
    }

    void checkInside(const QString& address, const QString& subnet, const QStringList& places)
    {
        if (SiteRules::isSubnet(subnet) && SiteRules::isIpv4(address)
            && !SiteRules::isInSubnet(address, subnet))
            m_faults.append(places);
    }

    /// Settings of a model of the site's own that is gone.
    void checkModels()
    {
        QSet<QString> present;
        each(u"phone_models"_s, [&](const SiteNode& model, const QString& /*place*/) {
            present.insert(model.text(u"id"));
        });
        const SiteNode* parameters = m_tree.child(u"parameters");
        const SiteNode* models = parameters ? parameters->child(u"models") : nullptr;
        for (qsizetype i = 0; models && i < models->children.size(); ++i) {
            const QString& id = models->children[i].key;
            if (m_ownModels.contains(id) && !present.contains(id))
                m_faults.append({ SiteTree::joined(u"parameters/models"_s, id),
                    SiteTree::joined(u"phone_models"_s, id) });
        }
    }

    void checkPhonebooks()
    {
        each(u"phonebooks"_s, [&](const SiteNode& book, const QString& place) {
            const SiteNode* mapping = book.child(u"mapping");
            if (mapping && mapping->children.isEmpty())
                m_faults.append({ SiteTree::joined(place, mapping->key) });
        });
    }

    const SiteNode& m_tree;
    const QSet<QString>& m_ownModels;
    QList<QStringList> m_faults;
    Seen m_macs;
    QHash<QString, QStringList> m_phonesOf; ///< places of their users, by user name
};

} // namespace

namespace SiteMergeFaults {

QList<QStringList> find(const SiteNode& tree, const QSet<QString>& ownModels)
{
    return FaultFinder(tree, ownModels).run();
}

} // namespace SiteMergeFaults
