// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/MainExtensionPart.h"

#include "models/deploy/nethvoice/MainExtensionRules.h"
#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"
#include "models/site/SiteRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString mainExtensionKind = u"main_extension"_s;
const QString extensionField = u"extension"_s;

PbxObject mainExtension(const QString& username, const QString& number)
{
    return { mainExtensionKind, username, { { extensionField, number } }, {} };
}

/// Those who give up a number first, those who get it after them. In a ring somebody has to be the
/// first: apply() frees what is in the way.
QList<PbxObject> inOrderOfGiving(QList<PbxObject> objects, const NethVoiceState& now)
{
    const QHash<QString, QString> holders = NethVoiceUsers::byMain(now);
    QList<PbxObject> ordered;
    QSet<QString> waitedFor;
    for (const PbxObject& object : std::as_const(objects))
        waitedFor.insert(object.key);
    while (!objects.isEmpty()) {
        auto next = std::find_if(objects.begin(), objects.end(), [&](const PbxObject& object) {
            const QString holder = holders.value(object.fields.value(extensionField));
            return holder.isEmpty() || holder == object.key || !waitedFor.contains(holder);
        });
        if (next == objects.end())
            next = objects.begin();
        waitedFor.remove(next->key);
        ordered.append(*next);
        objects.erase(next);
    }
    return ordered;
}

NethVoiceCall assignment(const QString& username, const QString& number)
{
    // An empty number, unlike "none", is not counted against the limit of users.
    const QJsonObject body { { "username"_L1, username }, { "extension"_L1, number } };
    NethVoiceCall call { NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest,
        u"/mainextensions"_s, body };
    const int expected = number.isEmpty() ? 200 : 201;
    call.take = [expected](const NethVoiceCall::Reply& reply) -> Status {
        if (reply.status == expected)
            return {};
        return fail(
            ErrorCode::PbxAnswerOdd, u"POST /mainextensions"_s, QString::number(reply.status));
    };
    return call;
}

NethVoiceCalls::Make assigning(NethVoiceState& live, const QString& username, const QString& number)
{
    return [&live, username, number] {
        NethVoiceCall call = assignment(username, number);
        call.take = [&live, username, number, check = call.take](
                        const NethVoiceCall::Reply& reply) -> Status {
            if (const Status status = check(reply); !status)
                return status;
            NethVoiceUsers::setMain(live, username, number);
            return {};
        };
        return std::optional(call);
    };
}

} // namespace

DeployStage MainExtensionPart::stage() const
{
    // One at a time: the server looks for free numbers without a lock.
    return { mainExtensionKind, u"users"_s, 1 };
}

QList<PbxObject> MainExtensionPart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    for (const QString& username : NethVoiceUsers::names(state))
        if (const QString main = NethVoiceUsers::mainOf(state, username); !main.isEmpty())
            objects.append(mainExtension(username, main));
    return objects;
}

PbxWanted MainExtensionPart::wanted(
    const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    for (const User& user : site.users)
        if (!user.extension.isEmpty())
            wanted.objects.append(mainExtension(user.username, user.extension));
    wanted.objects = inOrderOfGiving(wanted.objects, now);
    return wanted;
}

void MainExtensionPart::review(
    DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    if (!item.isWork())
        return;
    if (auto problem = MainExtensionRules::problem(item, plan, now)) {
        item.action = DeployItem::Action::Refused;
        item.refusal = std::move(problem);
        return;
    }
    item.irreversible = MainExtensionRules::irreversible(item, plan, now);
    item.notes += MainExtensionRules::notes(item, plan, now);
}

void MainExtensionPart::apply(NethVoiceSession& session, NethVoiceState& live,
    const DeployItem& item, PbxDriver::Applied then)
{
    const QString number
        = item.action == DeployItem::Action::Delete ? QString() : item.after(extensionField);
    const QString old = NethVoiceUsers::mainOf(live, item.key);
    QList<NethVoiceCalls::Make> calls;
    if (NethVoiceUsers::find(live, item.key).isEmpty())
        return NethVoiceCalls::refuse(session,
            Error(ErrorCode::PbxLinkMissing, item.id(), u"user:"_s + item.key), std::move(then));
    if (number != old) {
        // Whoever holds it gets another one later in the same plan, or review() had refused it.
        const QString holder = MainExtensionRules::holderOf(number, item.key, live);
        if (!number.isEmpty() && !holder.isEmpty())
            calls.append(assigning(live, holder, {}));
        if (!number.isEmpty() && !old.isEmpty() && MainExtensionRules::isAtLimit(live))
            calls.append(assigning(live, item.key, {}));
        calls.append(assigning(live, item.key, number));
    }
    // What the PBX refuses it refuses after having deleted the old number.
    NethVoiceCalls::run(
        session, item.id(), calls, [old, then = std::move(then)](const Outcome& outcome) {
            const bool isDamaged = outcome.end == Outcome::End::Failed && !old.isEmpty()
                && outcome.error->code == ErrorCode::PbxRefused;
            then(isDamaged ? Outcome::unknown(*outcome.error) : outcome);
        });
}

Status MainExtensionPart::adopt(
    Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    return NethVoiceUsers::adopt(
        site, drift, [&](User& user) { user.extension = NethVoiceUsers::mainOf(now, drift.key); });
}

void MainExtensionPart::import(
    Site& site, const Catalog&, const NethVoiceState& now, QStringList&) const
{
    for (User& user : site.users)
        if (const QString main = NethVoiceUsers::mainOf(now, user.username);
            SiteRules::isExtension(main))
            user.extension = main;
}
