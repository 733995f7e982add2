// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/asterisk/AsteriskUsers.h"

#include "models/pbx/asterisk/AsteriskFile.h"
#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto ringSeconds = 30;

/// A name as it may stand in quotes in a caller id.
QString callerName(const User& user)
{
    QString name = user.name.isEmpty() ? user.username : user.name;
    name.removeIf([](QChar c) {
        return c == u'"' || c == u'\\' || c == u'<' || c == u'>' || c == u';' || c.unicode() < 32;
    });
    return name.simplified().left(60);
}

QString dialString(const QStringList& devices)
{
    QStringList targets;
    for (const QString& device : devices)
        targets.append(u"PJSIP/"_s + device);
    return u"Dial(%1,%2)"_s.arg(targets.join(u'&')).arg(ringSeconds);
}

bool isDialled(const QString& number)
{
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) {
        return c == u'+' || (c >= u'0' && c <= u'9');
    });
}

} // namespace

AsteriskUsers::AsteriskUsers(const Site& site, const AsteriskState& now)
    : m_site(site)
{
    for (const AsteriskState::File& file : now.files())
        for (const auto& section : AsteriskFragments::sections(file.content))
            if (section.value(u"type"_s) == "auth"_L1)
                m_known.insert(section.name, section.value(u"password"_s));
}

void AsteriskUsers::addTo(AsteriskFragments& fragments) const
{
    const DeviceNumbering numbering(m_site);
    QMap<QString, QStringList> devices;
    for (const User& user : m_site.users) {
        const auto plan = numbering.of(user.username);
        if (user.extension.isEmpty() || plan.devices.isEmpty())
            continue;
        const QString path
            = u"%1/doppino-user-%2.conf"_s.arg(fragments.pjsipFolder, user.extension);
        // It becomes part of a path and of the dial plan.
        if (!SiteRules::isExtension(user.extension)) {
            fragments.refusals.insert(
                path, Error(ErrorCode::BadValue, user.username, user.extension));
            continue;
        }
        if (!plan.problems.isEmpty()) {
            fragments.refusals.insert(path, plan.problems.first());
            continue;
        }
        for (const auto& device : plan.devices)
            if (AsteriskFile::isSectionName(device.extension))
                devices[user.extension].append(device.extension);
        fragments.files.insert(path, userFile(user, plan));
    }
    if (!devices.isEmpty())
        fragments.files.insert(
            fragments.dialPlanFolder + u"/doppino-users.conf"_s, dialPlan(devices, fragments.ways));
}

QByteArray AsteriskUsers::userFile(const User& user, const DeviceNumbering::Plan& plan) const
{
    AsteriskFile file;
    file.comment(u"Phones of %1"_s.arg(callerName(user)));
    for (const auto& device : plan.devices)
        if (AsteriskFile::isSectionName(device.extension))
            addDevice(file, user, device, passwordOf(device));
    return file.bytes();
}

void AsteriskUsers::addDevice(AsteriskFile& file, const User& user,
    const DeviceNumbering::Device& device, const QString& password) const
{
    const QString& name = device.extension;
    file.section(name);
    file.option(u"type"_s, u"auth"_s);
    file.option(u"auth_type"_s, u"userpass"_s);
    file.option(u"username"_s, name);
    file.option(u"password"_s, password);
    file.section(name);
    file.option(u"type"_s, u"aor"_s);
    file.option(u"max_contacts"_s, u"1"_s);
    file.option(u"remove_existing"_s, u"yes"_s);
    file.option(u"qualify_frequency"_s, u"60"_s);
    file.section(name);
    file.option(u"type"_s, u"endpoint"_s);
    file.option(u"context"_s, u"doppino-phones"_s);
    file.option(u"disallow"_s, u"all"_s);
    file.option(u"allow"_s, u"g722,alaw,ulaw"_s);
    file.option(u"aors"_s, name);
    file.option(u"auth"_s, name);
    file.option(u"callerid"_s, u"\"%1\" <%2>"_s.arg(callerName(user), user.extension));
    file.option(u"direct_media"_s, u"no"_s);
    file.option(u"rtp_symmetric"_s, u"yes"_s);
    file.option(u"force_rport"_s, u"yes"_s);
    file.option(u"rewrite_contact"_s, u"yes"_s);
}

QString AsteriskUsers::passwordOf(const DeviceNumbering::Device& device) const
{
    if (const Phone* phone = m_site.phone(device.mac)) {
        const QString set = phone->parameters.value(u"account_password_1"_s);
        if (!set.isEmpty() && set != "-"_L1 && AsteriskFile::canHold(set))
            return set;
    }
    return m_known.value(device.extension, QString::fromUtf8(AsteriskFragments::madeUp));
}

/// What comes in from outside reaches extensions only, never a way out again.
QByteArray AsteriskUsers::dialPlan(
    const QMap<QString, QStringList>& devices, const QStringList& ways) const
{
    AsteriskFile file;
    file.comment(u"The extensions"_s);
    file.section(u"doppino-extensions"_s);
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        file.option(u"exten"_s, u"%1,1,%2"_s.arg(it.key(), dialString(*it)));
        file.option(u"same"_s, u"n,Hangup()"_s);
    }
    file.blank();
    file.comment(u"What the phones may call: each other, and out by the first trunk that fits"_s);
    file.section(u"doppino-phones"_s);
    file.option(u"include"_s, u"doppino-extensions"_s);
    for (const QString& way : ways)
        file.option(u"include"_s, way);
    addInbound(file, devices);
    return file.bytes();
}

void AsteriskUsers::addInbound(AsteriskFile& file, const QMap<QString, QStringList>& devices) const
{
    if (m_site.inboundRoutes.isEmpty())
        return;
    file.blank();
    file.comment(u"Our numbers"_s);
    file.section(u"incoming"_s);
    for (const InboundRoute& route : m_site.inboundRoutes) {
        const QString number = route.number.isEmpty() ? u"_X."_s : route.number;
        const bool isPlain = route.number.isEmpty() || isDialled(route.number);
        if (isPlain && route.caller.isEmpty() && devices.contains(route.destination))
            file.option(
                u"exten"_s, u"%1,1,Goto(doppino-extensions,%2,1)"_s.arg(number, route.destination));
    }
}
