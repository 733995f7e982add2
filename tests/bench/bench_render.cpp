// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a thousand Yealink T54, each of a user with sixty keys of their own: prints how many
// a second of processor time are resolved and planned, rendered, and both; nothing is kept in
// between.
#include "models/phones/DeviceNumbering.h"
#include "models/provisioning/PhoneRenderer.h"

#include <QTextStream>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int phoneCount = 1000;
constexpr int keyCount = 60;
constexpr quint64 firstMac = 0x001565000001;

Phone benchPhone(int index)
{
    Phone phone;
    phone.mac = *MacAddress::parse(
        QString::number(firstMac + quint64(index), 16).rightJustified(12, u'0'));
    phone.model = u"yealink-T54"_s;
    phone.user = u"user%1"_s.arg(index);
    phone.parameters.insert(u"account_password_1"_s, u"s3cret%1"_s.arg(index));
    for (int key = 1; key <= keyCount; ++key) {
        const QString number = QString::number(key);
        phone.parameters.insert(u"expkey_type_"_s + number, u"blf"_s);
        phone.parameters.insert(u"expkey_value_"_s + number, QString::number(2000 + key));
        phone.parameters.insert(u"expkey_label_"_s + number, u"Collega %1"_s.arg(key));
    }
    return phone;
}

Site benchSite()
{
    Site site;
    site.pbx.host = u"pbx.example.net"_s;
    for (int i = 0; i < phoneCount; ++i) {
        User user;
        user.username = u"user%1"_s.arg(i);
        user.name = u"Utente %1"_s.arg(i);
        user.extension = QString::number(2000 + i);
        site.users.append(user);
        site.phones.append(benchPhone(i));
    }
    return site;
}

/// Of this program alone: what else the machine does is not counted.
double processorSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

void print(const QString& what, double seconds)
{
    QTextStream(stdout) << what << ": " << qRound64(phoneCount / seconds) << " files/s\n";
}

int complain(const Error& error)
{
    QTextStream(stderr) << errorCodeName(error.code) << ' ' << error.subject << ' ' << error.detail
                        << '\n';
    return 1;
}

} // namespace

int main()
{
    const auto catalog = Catalog::load();
    const Site site = benchSite();
    const ProvisioningAddress address { u"https://192.168.1.57:8443/provisioning/"_s,
        Secret(QString(32, u'1')), Secret(QString(32, u'2')) };
    QList<PhonePlan> plans;
    plans.reserve(phoneCount);
    const double begin = processorSeconds();
    const auto extensions = DeviceNumbering(site).all();
    for (const Phone& phone : site.phones) {
        auto plan = PhonePlan::make(site, **catalog, phone, address, extensions.value(phone.mac));
        if (!plan)
            return complain(plan.error());
        plans.append(std::move(*plan));
    }
    const double planned = processorSeconds() - begin;
    qint64 bytes = 0;
    for (const PhonePlan& plan : plans) {
        const auto file = PhoneRenderer::of(plan.model.configFormat)->render(plan);
        if (!file)
            return complain(file.error());
        bytes += file->size();
    }
    const double rendered = processorSeconds() - begin - planned;
    print(u"resolve and plan"_s, planned);
    print(u"render"_s, rendered);
    print(u"both"_s, planned + rendered);
    QTextStream(stdout) << "a file has " << bytes / phoneCount << " bytes\n";
    return 0;
}
