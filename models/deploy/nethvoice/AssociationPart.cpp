// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/AssociationPart.h"

#include "models/deploy/nethvoice/AssociationPlan.h"
#include "models/deploy/nethvoice/MainExtensionRules.h"
#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"
#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

namespace {

const QString associationKind = u"association"_s;

using Api = NethVoiceSession::Api;
using Verb = NethVoiceSession::Verb;

bool isOfMain(const QString& extension, const QString& main)
{
    return !main.isEmpty() && (extension == main || extension.mid(2) == main);
}

NethVoiceCalls::Make releasingPhone(NethVoiceState& live, const QString& extension)
{
    NethVoiceCall call { Verb::Delete, Api::Rest,
        u"/physicalextensions/"_s + NethVoiceCalls::inPath(extension), {}, true };
    call.take = [&live, extension](const NethVoiceCall::Reply&) -> Status {
        NethVoiceUsers::removeDevice(live, extension);
        return {};
    };
    return NethVoiceCalls::always(call);
}

QJsonObject associationBody(const NethVoiceState& live, const QString& mac, const QString& username)
{
    const QString adminPassword = live.object(u"defaults").value("adminpw"_L1).toString(u"admin"_s);
    QJsonObject body { { "mainextension"_L1, NethVoiceUsers::mainOf(live, username) },
        { "mac"_L1, mac },
        { "model"_L1, live.object(u"phones").value(mac).toObject().value("model"_L1) },
        { "line"_L1, QJsonValue::Null }, { "web_user"_L1, u"admin"_s },
        { "web_password"_L1, adminPassword } };
    // Any value deletes the extensions of a migration, even those of numbers that end alike.
    if (!NethVoiceUsers::deviceOfType(live, username, u"temporaryphysical").isEmpty())
        body.insert("clear_temporary"_L1, true);
    return body;
}

/// @param given takes the extension
NethVoiceCalls::Make associatingPhone(
    NethVoiceState& live, const QString& mac, const QString& username, QString& given)
{
    return [&live, &given, mac, username] {
        NethVoiceCall call { Verb::Post, Api::Rest, u"/physicalextensions"_s,
            associationBody(live, mac, username) };
        call.take = [&live, &given, mac, username](const NethVoiceCall::Reply& reply) -> Status {
            given = NethVoiceUsers::text(reply.json.toObject().value("extension"_L1));
            if (given.isEmpty())
                return fail(ErrorCode::PbxAnswerOdd, u"POST /physicalextensions"_s, u"extension"_s);
            NethVoiceUsers::addDevice(live, username,
                { { "extension"_L1, given }, { "mac"_L1, NethVoiceUsers::colons(mac) },
                    { "type"_L1, u"physical"_s },
                    { "model"_L1,
                        live.object(u"phones").value(mac).toObject().value("model"_L1) } });
            return {};
        };
        return std::optional(call);
    };
}

NethVoiceCalls::Make encryptingPhone(
    NethVoiceState& live, const QString& flag, const QString& given)
{
    return [&live, &given, flag]() -> std::optional<NethVoiceCall> {
        if (flag.isEmpty())
            return {};
        NethVoiceCall call { Verb::Post, Api::Rest,
            u"/extensions/%1/srtp/%2"_s.arg(NethVoiceCalls::inPath(given), flag), {}, true };
        call.take = [&live, &given, flag](const NethVoiceCall::Reply&) -> Status {
            NethVoiceUsers::setEntry(live, u"srtp"_s, given, flag == "true"_L1);
            return {};
        };
        return call;
    };
}

/// Nothing when it can be carried out as things are.
std::optional<Error> associationHindrance(
    const DeployItem& item, const QString& username, const NethVoiceState& live)
{
    const QString main = NethVoiceUsers::mainOf(live, username);
    if (username.isEmpty() || !isOfMain(item.after(u"extension"_s), main))
        return Error(ErrorCode::PbxLinkMissing, item.id(), u"main_extension:"_s + username);
    if (!live.object(u"phones").contains(item.key))
        return Error(ErrorCode::PbxLinkMissing, item.id(), u"phone:"_s + item.key);
    const auto link = NethVoiceUsers::link(live, item.key);
    const auto devices = NethVoiceUsers::devices(live, username).size();
    if (link.username != username && devices >= SiteRules::maximumDevices)
        return Error(ErrorCode::TooManyDevices, item.key, username);
    return {};
}

bool isPhonePlanned(const QString& mac, const DeployPlan& plan, const NethVoiceState& now)
{
    const DeployItem* const phone = plan.find(u"phone:"_s + mac);
    if (phone && phone->action == DeployItem::Action::Delete)
        return false;
    return now.object(u"phones").contains(mac)
        || (phone && phone->action == DeployItem::Action::Create);
}

} // namespace

DeployStage AssociationPart::stage() const { return { associationKind, u"phones"_s, 4 }; }

QList<PbxObject> AssociationPart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    const auto links = NethVoiceUsers::links(state);
    for (auto it = links.cbegin(); it != links.cend(); ++it)
        objects.append(
            AssociationPlan::object(it.key(), it->username, it->extension, it->isEncrypted));
    return objects;
}

PbxWanted AssociationPart::wanted(const Site& site, const Catalog&, const NethVoiceState& now) const
{
    return AssociationPlan::wanted(site, now);
}

void AssociationPart::review(
    DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    const bool isCreate = item.action == DeployItem::Action::Create;
    if (!isCreate && item.action != DeployItem::Action::Change)
        return;
    const auto refuse = [&item](Error why) {
        item.action = DeployItem::Action::Refused;
        item.refusal = std::move(why);
    };
    if (!isPhonePlanned(item.key, plan, now))
        return refuse(Error(ErrorCode::PbxLinkMissing, item.id(), u"phone:"_s + item.key));
    const auto link = NethVoiceUsers::link(now, item.key);
    NethVoiceUsers::nameUnchanged(item, u"user"_s, link.username);
    NethVoiceUsers::nameUnchanged(item, u"srtp"_s, link.isEncrypted ? u"true"_s : u"false"_s);
    if (!item.sets(u"extension"_s))
        return;
    const bool isMoving = item.sets(u"user"_s);
    const QString username = item.after(u"user"_s);
    const QString extension = item.after(u"extension"_s);
    const bool isFirst
        = !MainExtensionRules::lackingMain(item, username, extension, plan, now).has_value();
    const QString main = isFirst ? extension : extension.mid(2);
    if (isMoving) {
        if (auto why = MainExtensionRules::lackingMain(item, username, main, plan, now))
            return refuse(*why);
        if (!isCreate)
            item.irreversible = u"association_moved"_s;
        return;
    }
    MainExtensionRules::reviewOfDependent(item, username, main, plan, now);
}

/// The phones of one user one after another, of several users at the same time.
void AssociationPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    const QString username = item.after(u"user"_s);
    QQueue<Waiting>& queue = m_waiting[username];
    queue.enqueue({ item, std::move(then) });
    if (queue.size() == 1)
        begin(session, live, username);
}

void AssociationPart::begin(
    NethVoiceSession& session, NethVoiceState& live, const QString& username)
{
    const DeployItem item = m_waiting[username].head().item;
    const auto over = [this, &session, &live, username](const Outcome& outcome) {
        const Waiting waiting = m_waiting[username].dequeue();
        if (!m_waiting[username].isEmpty())
            begin(session, live, username);
        waiting.then(outcome);
    };
    const auto link = NethVoiceUsers::link(live, item.key);
    QList<NethVoiceCalls::Make> calls;
    if (item.action == DeployItem::Action::Delete) {
        if (!link.extension.isEmpty())
            calls.append(releasingPhone(live, link.extension));
        return NethVoiceCalls::run(session, item.id(), calls, over);
    }
    QString& given = m_given[item.key];
    given = link.extension;
    if (item.sets(u"extension"_s)) {
        if (const auto why = associationHindrance(item, username, live))
            return NethVoiceCalls::refuse(session, *why, over);
        const bool isThere
            = link.username == username && link.extension == item.after(u"extension"_s);
        // The PBX would move it and leave the old extension to nobody.
        if (!isThere && !link.extension.isEmpty())
            calls.append(releasingPhone(live, link.extension));
        if (!isThere)
            calls.append(associatingPhone(live, item.key, username, given));
    }
    calls.append(encryptingPhone(live, item.after(u"srtp"_s), given));
    NethVoiceCalls::run(session, item.id(), calls, over);
}

NethVoicePart::Confirm AssociationPart::confirm(const DeployItem& item) const
{
    const auto given = m_given.find(item.key);
    const QString expected = given == m_given.end() ? QString() : given->second;
    if (item.action == DeployItem::Action::Delete || !item.sets(u"extension"_s)
        || expected.isEmpty())
        return {};
    const QString path = u"/phones/"_s + item.key;
    return [path, expected](NethVoiceSession& session, std::function<void(bool)> then) {
        session.get(Api::Tancredi, path,
            [expected, then = std::move(then)](const Result<NethVoiceSession::Reply>& reply) {
                then(reply
                    && NethVoiceUsers::text(reply->json.toObject()
                                                .value("variables"_L1)
                                                .toObject()
                                                .value("account_extension_1"_L1))
                        == expected);
            });
    };
}

bool AssociationPart::learn(Site& site, const NethVoiceState& now) const
{
    const QString key = u"account_password_1"_s;
    const auto links = NethVoiceUsers::links(now);
    bool isChanged = false;
    for (Phone& phone : site.phones) {
        const auto link = links.constFind(phone.mac.hyphens());
        if (phone.mac.isNull() || link == links.cend() || link->username != phone.user)
            continue;
        const QString secret = NethVoiceUsers::find(now, link->username)
                                   .value("devices"_L1)
                                   .toObject()
                                   .value(link->extension)
                                   .toObject()
                                   .value("secret"_L1)
                                   .toString();
        if (secret.isEmpty() || phone.parameters.value(key) == secret)
            continue;
        phone.parameters.insert(key, secret);
        isChanged = true;
    }
    return isChanged;
}

Status AssociationPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    const QString username = NethVoiceUsers::link(now, drift.key).username;
    if (!username.isEmpty() && !site.user(username))
        return fail(ErrorCode::UnknownUser, drift.id(), username);
    for (Phone& phone : site.phones)
        if (phone.mac.hyphens() == drift.key) {
            phone.user = username;
            return {};
        }
    return fail(ErrorCode::PbxLinkMissing, drift.id(), u"phone:"_s + drift.key);
}

void AssociationPart::import(
    Site& site, const Catalog&, const NethVoiceState& now, QStringList&) const
{
    const auto links = NethVoiceUsers::links(now);
    for (Phone& phone : site.phones)
        if (const auto link = links.constFind(phone.mac.hyphens());
            link != links.cend() && site.user(link->username))
            phone.user = link->username;
}
