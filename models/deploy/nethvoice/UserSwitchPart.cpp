// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/UserSwitchPart.h"

#include "models/deploy/nethvoice/MainExtensionRules.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"
#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

namespace {

PbxObject userSwitch(const QString& kind, const QString& username, const QString& main)
{
    return { kind, username, { { u"extension"_s, main } }, {} };
}

} // namespace

DeployStage UserSwitchPart::stage() const
{
    // Each takes a number that is looked for without a lock, but under its own user's.
    return { m_kind, u"users"_s, 2 };
}

QList<PbxObject> UserSwitchPart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    for (const QString& username : NethVoiceUsers::names(state)) {
        const QString main = NethVoiceUsers::mainOf(state, username);
        if (!main.isEmpty() && isOn(state, username, main))
            objects.append(userSwitch(m_kind, username, main));
    }
    return objects;
}

PbxWanted UserSwitchPart::wanted(const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    for (const User& user : site.users) {
        const QString main = NethVoiceUsers::mainOf(now, user.username);
        const bool isHad = !main.isEmpty() && isOn(now, user.username, main);
        if (!(user.*flag()) && !(isHad && NethVoiceUsers::isStripped(site, now, user.username)))
            continue;
        const PbxObject object = userSwitch(
            m_kind, user.username, NethVoiceUsers::mainAfter(site, now, user.username));
        wanted.objects.append(object);
        if (const QString feature = absentFeature(now); !feature.isEmpty())
            wanted.refusals.insert(
                object.id(), Error(ErrorCode::PbxFeatureAbsent, object.id(), feature));
    }
    return wanted;
}

void UserSwitchPart::review(
    DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    MainExtensionRules::reviewOfDependent(item, item.key, item.after(u"extension"_s), plan, now);
}

void UserSwitchPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    const QString main = NethVoiceUsers::mainOf(live, item.key);
    const bool isThere = !main.isEmpty() && isOn(live, item.key, main);
    if (item.action == DeployItem::Action::Delete)
        return NethVoiceCalls::run(
            session, item.id(), isThere ? off(live, item.key, main) : Calls(), std::move(then));
    if (main.isEmpty() || main != item.after(u"extension"_s))
        return NethVoiceCalls::refuse(session,
            Error(ErrorCode::PbxLinkMissing, item.id(), u"main_extension:"_s + item.key),
            std::move(then));
    if (!isThere && takesDevice()
        && NethVoiceUsers::devices(live, item.key).size() >= SiteRules::maximumDevices)
        return NethVoiceCalls::refuse(
            session, Error(ErrorCode::TooManyDevices, item.id(), item.key), std::move(then));
    NethVoiceCalls::run(
        session, item.id(), isThere ? Calls() : on(live, item.key, main), std::move(then));
}

Status UserSwitchPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    return NethVoiceUsers::adopt(site, drift, [&](User& user) {
        const QString main = NethVoiceUsers::mainOf(now, user.username);
        user.*flag() = !main.isEmpty() && isOn(now, user.username, main);
    });
}

void UserSwitchPart::import(
    Site& site, const Catalog&, const NethVoiceState& now, QStringList&) const
{
    for (User& user : site.users) {
        const QString main = NethVoiceUsers::mainOf(now, user.username);
        user.*flag() = !main.isEmpty() && isOn(now, user.username, main);
    }
}
