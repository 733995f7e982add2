// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/MobilePart.h"

#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

const QString mobileKind = u"mobile"_s;

/// As the server does it.
QString normalisedMobile(const QString& typed)
{
    QString digits = typed.startsWith(u'+') ? u"00"_s : QString();
    for (const QChar c : typed)
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    return digits;
}

QString mobileOf(const NethVoiceState& state, const QString& username)
{
    return NethVoiceUsers::text(state.object(u"mobiles").value(username));
}

PbxObject mobileObject(const QString& username, const QString& mobile)
{
    return { mobileKind, username, { { mobileKind, mobile } }, {} };
}

} // namespace

DeployStage MobilePart::stage() const { return { mobileKind, u"users"_s, 4 }; }

QList<PbxObject> MobilePart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    for (const QString& username : state.object(u"mobiles").keys())
        if (const QString mobile = mobileOf(state, username); !mobile.isEmpty())
            objects.append(mobileObject(username, mobile));
    return objects;
}

PbxWanted MobilePart::wanted(const Site& site, const Catalog&, const NethVoiceState&) const
{
    PbxWanted wanted;
    for (const User& user : site.users)
        if (const QString mobile = normalisedMobile(user.mobile); !mobile.isEmpty())
            wanted.objects.append(mobileObject(user.username, mobile));
    return wanted;
}

void MobilePart::review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const
{
    NethVoiceUsers::reviewOfUser(item, plan, now);
    // The name would reach the database of the PBX as it is.
    if (item.isWork() && (item.key.contains(u'\'') || item.key.contains(u'\\'))) {
        item.action = DeployItem::Action::Refused;
        item.refusal = Error(ErrorCode::ValueNotAllowed, item.id(), u"' \\"_s);
    }
}

void MobilePart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    const QString mobile
        = item.action == DeployItem::Action::Delete ? QString() : item.after(mobileKind);
    NethVoiceCall set { NethVoiceSession::Verb::Post, NethVoiceSession::Api::Rest, u"/mobiles"_s,
        QJsonObject { { "username"_L1, item.key }, { "mobile"_L1, mobile } }, true };
    NethVoiceCall readBack { NethVoiceSession::Verb::Get, NethVoiceSession::Api::Rest,
        u"/mobiles/"_s + NethVoiceCalls::inPath(item.key), {}, true };
    readBack.take = [&live, id = item.id(), username = item.key, mobile](
                        const NethVoiceCall::Reply& reply) -> Status {
        const QString found = NethVoiceUsers::text(reply.json);
        if (found != mobile)
            return fail(ErrorCode::PbxItemDiffers, id, u"mobile: %1 / %2"_s.arg(mobile, found));
        NethVoiceUsers::setEntry(live, u"mobiles"_s, username,
            mobile.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(mobile));
        return {};
    };
    NethVoiceCalls::run(session, item.id(),
        { NethVoiceCalls::always(set), NethVoiceCalls::always(readBack) }, std::move(then));
}

Status MobilePart::adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const
{
    return NethVoiceUsers::adopt(
        site, drift, [&](User& user) { user.mobile = mobileOf(now, user.username); });
}

void MobilePart::import(Site& site, const Catalog&, const NethVoiceState& now, QStringList&) const
{
    for (User& user : site.users)
        user.mobile = mobileOf(now, user.username);
}
