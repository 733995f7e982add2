// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteFields.h"
#include "models/site/SiteRules.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

/// Sites by chance, the same for the same number.
class RandomSite {
public:
    RandomSite(quint32 seed, std::shared_ptr<const Catalog> catalog)
        : m_random(seed)
        , m_catalog(std::move(catalog))
    {
    }

    /// Every field something, most of it wrong.
    Site any()
    {
        Site site;
        AnyValues values { *this };
        SiteFields::document(values, site);
        site.id = newId();
        site.version = number(1, 1000);
        return site;
    }

    /// One that has no fault.
    Site right()
    {
        Site site;
        site.id = newId();
        site.version = 1;
        site.name = QStringLiteral("Rossi");
        site.network = { QStringLiteral("192.168.1.0/24"), QStringLiteral("192.168.1.1"), {}, {} };
        for (int i = 0; i < 40; ++i)
            edit(site);
        return site;
    }

    /// Changes something so that it has no fault afterwards.
    void edit(Site& site)
    {
        for (int i = 0; i < 50; ++i) {
            Site trial = site;
            (this->*edits[number(0, int(edits.size()) - 1)])(trial);
            if (trial != site && SiteRules::check(trial, *m_catalog).isEmpty()) {
                site = std::move(trial);
                return;
            }
        }
    }

    int number(int from, int to) { return m_random.bounded(from, to + 1); }

private:
    template <typename List> auto& one(List& list) { return list[number(0, int(list.size()) - 1)]; }
    template <typename List> auto pick(const List& list)
    {
        return list[number(0, int(list.size()) - 1)];
    }
    QString text()
    {
        static const QStringList texts { QString(), QStringLiteral("a"), QStringLiteral("b/c%2F"),
            QStringLiteral("è — \U0001F4DE"), QStringLiteral("\"\\\n"), QStringLiteral("x y"),
            QString(QChar(0)) };
        return pick(texts) + QString::number(number(0, 9));
    }
    QString username() { return QStringLiteral("user") + QString::number(number(1, 6)); }
    QString extension() { return QString::number(number(200, 207)); }
    QString address() { return QStringLiteral("192.168.1.%1").arg(number(2, 6)); }
    MacAddress mac()
    {
        return *MacAddress::parse(QStringLiteral("00156500000%1").arg(number(1, 8)));
    }

    struct AnyValues {
        RandomSite& random;
        void text(const char*, QString& to) { to = random.text(); }
        void flag(const char*, bool& to) { to = random.number(0, 1) == 1; }
        void number(const char*, int& to) { to = random.number(-2'000'000'000, 2'000'000'000); }
        void secret(const char*, Secret& to) { to = Secret(random.secretText()); }
        void texts(const char*, QStringList& to)
        {
            for (int i = random.number(0, 3); i > 0; --i)
                to.append(random.text());
        }
        void mac(const char*, MacAddress& to) { to = random.mac(); }
        void portKind(const char*, PortKind& to) { to = PortKind(random.number(0, 3)); }
        void content(const char*, QByteArray& to)
        {
            to = random.number(0, 1) == 1 ? random.text().toUtf8() : QByteArray("\xff\x00\xfe", 3);
        }
        void entry(const char* key, QByteArray& to) { content(key, to); }
        void dictionary(const char*, QMap<QString, QString>& to)
        {
            for (int i = random.number(0, 3); i > 0; --i)
                to.insert(random.text(), random.text());
            to.insert(QStringLiteral("adminpw"), random.secretText());
            to.insert(QStringLiteral("userpw"), QStringLiteral("-"));
        }
        void dictionaries(const char* key, QMap<QString, QMap<QString, QString>>& to)
        {
            for (int i = random.number(0, 2); i > 0; --i)
                dictionary(key, to[random.text()]);
            to[QStringLiteral("empty")];
        }
        template <typename Fill> void object(const char*, Fill fill) { fill(*this); }
        template <typename T, typename Fill> void list(const char*, QList<T>& to, Fill fill)
        {
            for (int i = random.number(0, 3); i > 0; --i) {
                fill(*this, to.emplaceBack());
                if constexpr (requires { to.last().id; } && !std::is_same_v<T, CustomPhoneModel>)
                    to.last().id = random.number(0, 3) == 0 ? QString() : newId();
            }
        }
        void optionalText(const char* key, QString& to) { text(key, to); }
        void optionalFlag(const char* key, bool& to) { flag(key, to); }
        void optionalNumber(const char* key, int& to, int /*usual*/) { number(key, to); }
        void optionalTexts(const char* key, QStringList& to) { texts(key, to); }
        void optionalSecret(const char* key, Secret& to) { secret(key, to); }
        template <typename Fill> void optionalObject(const char* key, Fill fill)
        {
            object(key, fill);
        }
        template <typename T, typename Fill>
        void optionalList(const char* key, QList<T>& to, Fill fill)
        {
            list(key, to, fill);
        }
    };
    /// To be found nowhere but among the secrets.
    QString secretText() { return QStringLiteral("hush%1").arg(number(1, 9999)); }

    void editSite(Site& site) { (number(0, 1) == 1 ? site.customer : site.address) += u'x'; }
    void editNetwork(Site& site)
    {
        site.network.subnet = pick(QStringList { QStringLiteral("192.168.1.0/24"),
            QStringLiteral("192.168.1.0/29"), QStringLiteral("192.168.1.0/30"), QString() });
        site.network.gateway = pick(QStringList { address(), QString() });
        site.network.dns = QStringList { address() };
    }
    void editPbx(Site& site)
    {
        site.pbx.password = Secret(secretText());
        site.pbx.address = pick(QStringList { address(), QString() });
        site.pbx.isTunnelled = number(0, 1) == 1;
        site.pbx.ssh.user = pick(QStringList { QStringLiteral("root"), QString() });
    }
    void editCapacity(Site& site) { site.capacity.calls = number(0, 3); }
    void addTrunk(Site& site)
    {
        Trunk trunk;
        trunk.id = newId();
        trunk.name = QStringLiteral("voip%1").arg(number(1, 4));
        trunk.number = QString::number(number(0, 3));
        site.trunks.insert(number(0, int(site.trunks.size())), trunk);
    }
    void editTrunk(Site& site)
    {
        if (site.trunks.isEmpty())
            return addTrunk(site);
        Trunk& trunk = one(site.trunks);
        trunk.number = QString::number(number(0, 3));
        trunk.password = Secret(secretText());
        trunk.codecs = pick(QList<QStringList> { {}, { SiteFields::codecs[number(0, 3)] } });
    }
    void renameTrunk(Site& site)
    {
        if (site.trunks.isEmpty())
            return;
        Trunk& trunk = one(site.trunks);
        const QString former = trunk.name;
        trunk.name = QStringLiteral("voip%1").arg(number(1, 6));
        for (OutboundRoute& route : site.outboundRoutes)
            route.trunks.replaceInStrings(former, trunk.name);
    }
    void removeTrunk(Site& site)
    {
        if (site.trunks.isEmpty())
            return;
        const QString name = site.trunks.takeAt(number(0, int(site.trunks.size()) - 1)).name;
        for (OutboundRoute& route : site.outboundRoutes)
            route.trunks.removeAll(name);
    }
    void moveTrunk(Site& site)
    {
        if (site.trunks.size() > 1)
            site.trunks.move(0, site.trunks.size() - 1);
    }
    void addUser(Site& site)
    {
        User user;
        user.id = newId();
        user.username = username();
        user.extension = pick(QStringList { extension(), QStringLiteral("91") + extension(), {} });
        site.users.append(user);
    }
    void editUser(Site& site)
    {
        if (site.users.isEmpty())
            return addUser(site);
        User& user = one(site.users);
        const QString former = user.username;
        if (number(0, 1) == 1)
            user.username = username();
        else
            user.name = text().remove(QChar(0)).simplified();
        if (number(0, 2) == 0)
            user.extension = extension();
        for (Phone& phone : site.phones)
            if (phone.user == former)
                phone.user = user.username;
    }
    void removeUser(Site& site)
    {
        if (site.users.isEmpty())
            return;
        const QString name = site.users.takeAt(number(0, int(site.users.size()) - 1)).username;
        for (Phone& phone : site.phones)
            if (phone.user == name)
                phone.user.clear();
    }
    void addPhone(Site& site)
    {
        Phone phone;
        phone.id = newId();
        phone.mac = mac();
        phone.model = pick(QStringList { QString(), QStringLiteral("yealink-T54") });
        site.phones.append(phone);
    }
    void editPhone(Site& site)
    {
        if (site.phones.isEmpty())
            return addPhone(site);
        Phone& phone = one(site.phones);
        phone.user = site.users.isEmpty() ? QString() : pick(site.users).username;
        phone.parameters.insert(QStringLiteral("linekey_value_1"), extension());
        if (number(0, 1) == 1)
            phone.parameters.remove(QStringLiteral("adminpw"));
        else
            phone.parameters.insert(QStringLiteral("adminpw"), secretText());
        if (!site.phoneModels.isEmpty())
            phone.model = pick(site.phoneModels).id;
    }
    void removePhone(Site& site)
    {
        if (!site.phones.isEmpty())
            site.phones.removeAt(number(0, int(site.phones.size()) - 1));
    }
    void addModel(Site& site)
    {
        const QString id = QStringLiteral("yealink-own%1").arg(number(1, 3));
        site.phoneModels.append({ id, QStringLiteral("yealink-T54"), text() + u'm' });
        site.parameters.models[id].insert(QStringLiteral("brightness"), extension());
    }
    void editParameters(Site& site)
    {
        if (!site.parameters.models.isEmpty() && number(0, 1) == 1)
            site.parameters.models.first().insert(QStringLiteral("language"), extension());
        else
            site.parameters.defaults.insert(QStringLiteral("language"), extension());
    }
    void removeModel(Site& site)
    {
        if (site.phoneModels.isEmpty())
            return;
        const QString id = site.phoneModels.takeFirst().id;
        site.parameters.models.remove(id);
        for (Phone& phone : site.phones)
            if (phone.model == id)
                phone.model = QStringLiteral("yealink-T54");
    }
    void addGateway(Site& site)
    {
        Gateway gateway;
        gateway.id = newId();
        gateway.name = QStringLiteral("gw%1").arg(number(1, 3));
        gateway.model = QStringLiteral("ht802");
        gateway.address = address();
        site.gateways.append(gateway);
    }
    void editGateway(Site& site)
    {
        if (site.gateways.isEmpty())
            return addGateway(site);
        Gateway& gateway = one(site.gateways);
        gateway.login.password = Secret(secretText());
        gateway.mac = number(0, 1) == 1 ? mac().colons() : QString();
        gateway.netmask = pick(QStringList {
            QString(), QStringLiteral("255.255.255.0"), QStringLiteral("255.255.255.252") });
        gateway.gateway = address();
    }
    void editPorts(Site& site)
    {
        if (site.gateways.isEmpty())
            return;
        Gateway& gateway = one(site.gateways);
        if (number(0, 2) == 0) {
            const bool isAnalogue = gateway.model == QLatin1String("ht802");
            gateway.model = isAnalogue ? QStringLiteral("TRI_ISDN_2") : QStringLiteral("ht802");
            gateway.ports.clear();
        }
        GatewayPort port;
        port.kind = gateway.model == QLatin1String("ht802") ? PortKind::Fxs : PortKind::Bri;
        if (port.kind == PortKind::Fxs)
            port.extension = pick(QStringList { extension(), QString() });
        else
            port.trunkNumber = QString::number(number(1, 9) * (number(0, 1) == 1 ? 1 : 11));
        port.password = Secret(secretText());
        gateway.ports.append(port);
    }
    void removeGateway(Site& site)
    {
        if (!site.gateways.isEmpty())
            site.gateways.removeAt(number(0, int(site.gateways.size()) - 1));
    }
    void editRoutes(Site& site)
    {
        if (!site.outboundRoutes.isEmpty() && number(0, 2) == 0)
            return site.outboundRoutes.removeFirst();
        OutboundRoute route { QStringLiteral("route%1").arg(number(1, 3)), {} };
        if (!site.trunks.isEmpty())
            route.trunks.append(pick(site.trunks).name);
        site.outboundRoutes.append(route);
    }
    void editInbound(Site& site)
    {
        if (!site.inboundRoutes.isEmpty() && number(0, 2) == 0)
            return site.inboundRoutes.removeFirst();
        site.inboundRoutes.append({ extension(), {}, QStringLiteral("d"), extension() });
    }
    void editPhonebook(Site& site)
    {
        if (site.phonebooks.isEmpty())
            site.phonebooks.append({ QStringLiteral("book"), "a;b", {}, 60 });
        PhonebookSource& book = site.phonebooks.first();
        const QString column = QStringLiteral("column%1").arg(number(1, 3));
        if (book.mapping.remove(column) == 0)
            book.mapping.insert(column, QStringLiteral("name"));
    }

    using Edit = void (RandomSite::*)(Site&);
    static constexpr std::array edits { Edit(&RandomSite::editSite), Edit(&RandomSite::editNetwork),
        Edit(&RandomSite::editPbx), Edit(&RandomSite::editCapacity), Edit(&RandomSite::addTrunk),
        Edit(&RandomSite::editTrunk), Edit(&RandomSite::renameTrunk),
        Edit(&RandomSite::removeTrunk), Edit(&RandomSite::moveTrunk), Edit(&RandomSite::addUser),
        Edit(&RandomSite::addUser), Edit(&RandomSite::editUser), Edit(&RandomSite::removeUser),
        Edit(&RandomSite::addPhone), Edit(&RandomSite::addPhone), Edit(&RandomSite::editPhone),
        Edit(&RandomSite::editPhone), Edit(&RandomSite::removePhone), Edit(&RandomSite::addModel),
        Edit(&RandomSite::editParameters), Edit(&RandomSite::removeModel),
        Edit(&RandomSite::addGateway), Edit(&RandomSite::editGateway), Edit(&RandomSite::editPorts),
        Edit(&RandomSite::editPorts), Edit(&RandomSite::removeGateway),
        Edit(&RandomSite::editRoutes), Edit(&RandomSite::editInbound),
        Edit(&RandomSite::editPhonebook) };

    QRandomGenerator m_random;
    std::shared_ptr<const Catalog> m_catalog;
};
