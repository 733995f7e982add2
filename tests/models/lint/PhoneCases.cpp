// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/lint/LintCases.h"

using namespace Qt::StringLiterals;

namespace {

/// Anna's phone as it should be, with a key for a colleague.
void onePhone(Site& site)
{
    site.users = { { {}, u"anna"_s, u"Anna"_s, u"201"_s, {}, false },
        { {}, u"bruno"_s, u"Bruno"_s, u"202"_s, {}, false } };
    site.parameters.defaults = { { u"adminpw"_s, u"Phone-Word-1"_s }, { u"userpw"_s, u"7513"_s } };
    Phone phone;
    phone.mac = *MacAddress::parse(u"00:15:65:00:00:01");
    phone.model = u"yealink-T54"_s;
    phone.user = u"anna"_s;
    phone.parameters = { { u"account_password_1"_s, u"Long-Sip-Word-1"_s },
        { u"linekey_type_1"_s, u"blf"_s }, { u"linekey_value_1"_s, u"202"_s } };
    site.phones = { phone };
}

SiteChange phoneSite(std::function<void(Site&)> change)
{
    return [change = std::move(change)](Site& site) {
        onePhone(site);
        change(site);
    };
}

void fxsPort(Site& site, const QString& extension)
{
    Gateway gateway;
    gateway.name = u"isdn"_s;
    gateway.model = u"TRI_ISDN_2"_s;
    gateway.login = { u"admin"_s, Secret(u"Gate-way-Long-1"_s) };
    GatewayPort port;
    port.extension = extension;
    port.password = Secret(u"Port-Long-Word-2"_s);
    gateway.ports = { port };
    site.gateways = { gateway };
}

} // namespace

QList<LintCase> LintCases::phones()
{
    return {
        { u"number_taken"_s, u"users[0].extension"_s,
            phoneSite([](Site& site) { fxsPort(site, u"201"_s); }),
            phoneSite([](Site& site) { fxsPort(site, u"91201"_s); }), {} },
        { u"number_ambiguous"_s, u"users[1].extension"_s,
            phoneSite([](Site& site) { site.users[1].extension = u"91201"_s; }),
            phoneSite([](Site& site) { site.users[1].extension = u"99201"_s; }), {} },
        { u"phone_without_number"_s, u"phones[0].user"_s,
            phoneSite([](Site& site) { site.users[0].extension.clear(); }),
            phoneSite([](Site& site) { site.users[1].extension.clear(); }), {} },
        { u"phone_without_model"_s, u"phones[0].model"_s,
            phoneSite([](Site& site) { site.phones[0].model.clear(); }), phoneSite([](Site&) {}),
            {} },
        { u"phone_without_user"_s, u"phones[0].user"_s,
            phoneSite([](Site& site) { site.phones[0].user.clear(); }), phoneSite([](Site&) {}),
            {} },
        { u"phone_vendor_unknown"_s, u"phones[0].mac"_s, phoneSite([](Site& site) {
             site.phones[0].model.clear();
             site.phones[0].mac = *MacAddress::parse(u"A2:B0:C0:00:00:01");
         }),
            // Whoever picked the model knows the vendor.
            phoneSite(
                [](Site& site) { site.phones[0].mac = *MacAddress::parse(u"A2:B0:C0:00:00:01"); }),
            {} },
        { u"phone_factory_password"_s, u"phones[0].parameters.adminpw"_s,
            phoneSite([](Site& site) { site.phones[0].parameters[u"userpw"_s] = QString(); }),
            // Set for the model instead of for all; "-" inherits it.
            phoneSite([](Site& site) {
                site.parameters.models[u"yealink-T54"_s] = site.parameters.defaults;
                site.parameters.defaults.clear();
                site.phones[0].parameters[u"userpw"_s] = u"-"_s;
            }),
            {} },
        { u"phone_without_sip_password"_s, u"phones[0].parameters.account_password_1"_s,
            phoneSite(
                [](Site& site) { site.phones[0].parameters.remove(u"account_password_1"_s); }),
            // Nobody's phone has no account.
            phoneSite([](Site& site) {
                site.phones[0].parameters.remove(u"account_password_1"_s);
                site.phones[0].user.clear();
            }),
            {} },
        { u"phone_key_without_value"_s, u"phones[0].parameters.linekey_value_1"_s,
            phoneSite([](Site& site) { site.phones[0].parameters.remove(u"linekey_value_1"_s); }),
            // One that needs none, and one whose number the model has.
            phoneSite([](Site& site) {
                site.phones[0].parameters.remove(u"linekey_value_1"_s);
                site.phones[0].parameters[u"linekey_type_2"_s] = u"dnd"_s;
                site.parameters.models[u"yealink-T54"_s] = { { u"linekey_value_1"_s, u"202"_s } };
            }),
            {} },
        { u"phone_key_without_value"_s, u"parameters.models.yealink-T54.expkey_value_3"_s,
            phoneSite([](Site& site) {
                site.parameters.models[u"yealink-T54"_s] = { { u"expkey_type_3"_s, u"blf"_s } };
            }),
            phoneSite([](Site& site) {
                site.parameters.models[u"yealink-T54"_s]
                    = { { u"expkey_type_3"_s, u"blf"_s }, { u"expkey_value_3"_s, u"202"_s } };
            }),
            {} },
    };
}
