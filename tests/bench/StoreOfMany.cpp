// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/StoreOfMany.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int phonesOfEach = 20;
constexpr int savingsOfEach = 4;
constexpr int sitesAtOnce = 20;
const Secret wrappingKey(QByteArray(32, 'k').toBase64());

QString numbered(const QString& text, int number, int digits)
{
    return text.arg(number, digits, 10, QLatin1Char('0'));
}

void addPhones(Site& site, int number)
{
    for (int i = 0; i < phonesOfEach; ++i) {
        User& user = site.users.emplaceBack();
        user.username = u"user%1"_s.arg(i);
        user.name = u"Person Number %1"_s.arg(i);
        user.extension = QString::number(200 + i);
        user.hasVoicemail = true;
        user.password = Secret(u"user password %1/%2"_s.arg(number).arg(i).toUtf8());
        Phone& phone = site.phones.emplaceBack();
        phone.mac = *MacAddress::parse(
            u"00:15:65:%1"_s.arg(number * phonesOfEach + i, 6, 16, QLatin1Char('0')));
        phone.model = u"yealink-T54"_s;
        phone.user = user.username;
        phone.label = u"Room %1"_s.arg(i);
        phone.parameters = { { u"linekey_type_1"_s, u"blf"_s }, { u"linekey_value_1"_s, u"200"_s },
            { u"adminpw"_s, u"phone password %1/%2"_s.arg(number).arg(i) } };
    }
}

Site siteNumber(int number)
{
    Site site;
    site.name = numbered(u"Rossi %1 S.r.l. – Pesaro"_s, number, 4);
    site.customer = numbered(u"Customer %1"_s, number, 4);
    site.network = { u"192.168.1.0/24"_s, u"192.168.1.1"_s, { u"192.168.1.1"_s }, {} };
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.user = u"admin"_s;
    site.pbx.password = Secret(u"pbx password %1"_s.arg(number).toUtf8());
    Trunk& trunk = site.trunks.emplaceBack();
    trunk.name = u"voip1"_s;
    trunk.provider = u"twt"_s;
    trunk.username = numbered(u"0721%1"_s, number, 6);
    trunk.number = trunk.username;
    trunk.password = Secret(u"trunk password %1"_s.arg(number).toUtf8());
    Gateway& gateway = site.gateways.emplaceBack();
    gateway.name = u"isdn"_s;
    gateway.model = u"TRI_ISDN_2"_s;
    gateway.address = u"192.168.1.100"_s;
    gateway.login = { u"administrator"_s, Secret(QByteArray("gateway password")) };
    for (int i = 0; i < 2; ++i) {
        GatewayPort& port = gateway.ports.emplaceBack();
        port.kind = PortKind::Bri;
        port.trunkNumber = QString::number(20001 + i);
        port.password = Secret(QByteArray("port password"));
    }
    addPhones(site, number);
    return site;
}

void saveWithItsPast(Store& store, int number)
{
    static const WizardProgress progress { u"upload"_s,
        { u"site"_s, u"trunks"_s, u"users"_s, u"gateways"_s } };
    Site site = siteNumber(number);
    for (int i = 0; i < savingsOfEach; ++i) {
        site.address = u"Via Roma %1, Pesaro"_s.arg(i);
        site.phones[i].label += u", upstairs"_s;
        StoreOfMany::must(store.sites().save(site, u"import"_s, &progress));
    }
}

} // namespace

void StoreOfMany::must(const Status& status)
{
    if (!status)
        qFatal("%s: %s %s", qPrintable(errorCodeName(status.error().code)),
            qPrintable(status.error().subject), qPrintable(status.error().detail));
}

std::unique_ptr<Store> StoreOfMany::open(const QString& place)
{
    auto store = Store::open(place);
    if (!store)
        must(tl::unexpected(store.error()));
    return std::move(*store);
}

void StoreOfMany::unlock(Store& store)
{
    const auto keys = store.vaultKeys().keys();
    Vault& vault = store.vault();
    if (keys && !keys->isEmpty())
        return must(vault.unlockWithKey(keys->first(), wrappingKey));
    vault.create(newId());
    must(store.vaultKeys().save(vault.wrapWithKey(wrappingKey)));
}

void StoreOfMany::fill(const QString& place, int sites)
{
    const auto store = open(place);
    unlock(*store);
    for (int number = 0; number < sites;) {
        auto together = store->begin();
        if (!together)
            must(tl::unexpected(together.error()));
        for (int i = 0; i < sitesAtOnce && number < sites; ++i)
            saveWithItsPast(*store, number++);
        must(together->commit());
    }
}
