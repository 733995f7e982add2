// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/JobContentText.h"

#include "models/site/SiteSnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject snapshotObject(const SiteSnapshot& snapshot)
{
    return { { u"content"_s, QString::fromUtf8(snapshot.content) },
        { u"secrets"_s, snapshot.secrets.reveal() } };
}

Result<Site> siteFrom(const QJsonValue& value, const QString& name)
{
    const SiteSnapshot snapshot { value[u"content"_s].toString().toUtf8(),
        Secret(value[u"secrets"_s].toString()) };
    auto site = snapshot.site();
    return site ? site : fail(ErrorCode::JobFileDamaged, name, site.error().detail);
}

void insertDelivery(
    QJsonObject& object, const QString& key, const std::optional<Delivery>& delivery)
{
    if (delivery)
        object.insert(key, delivery->text());
}

std::optional<Delivery> deliveryFrom(const QJsonValue& value)
{
    return value.isString() ? std::optional(Delivery::fromText(value.toString())) : std::nullopt;
}

/// Mostly it is the base once more.
QJsonArray pastArray(const JobContent& content)
{
    QJsonArray array;
    for (const JobContent::Past& past : content.past) {
        QJsonObject object { { u"store"_s, past.store }, { u"number"_s, past.number } };
        if (past.site != content.base)
            object.insert(u"then"_s, snapshotObject(SiteSnapshot::of(past.site)));
        insertDelivery(object, u"delivered"_s, past.delivered);
        array.append(object);
    }
    return array;
}

Status readPast(const QJsonArray& array, JobContent& content, const QString& name)
{
    for (const QJsonValue& each : array) {
        JobContent::Past past { each[u"store"_s].toString(), each[u"number"_s].toInt(),
            content.base, deliveryFrom(each[u"delivered"_s]) };
        if (const QJsonValue then = each[u"then"_s]; !then.isUndefined()) {
            auto site = siteFrom(then, name);
            if (!site)
                return tl::unexpected(site.error());
            past.site = std::move(*site);
        }
        if (past.site.id != content.siteId)
            return fail(ErrorCode::JobFileDamaged, name, u"past"_s);
        content.past.append(std::move(past));
    }
    return {};
}

} // namespace

namespace JobContentText {

QByteArray of(const JobContent& content)
{
    QJsonObject object { { u"origin"_s, content.origin }, { u"site"_s, content.siteId },
        { u"number"_s, content.number }, { u"who"_s, content.who },
        { u"at"_s, content.at.toUTC().toString(Qt::ISODateWithMs) },
        { u"writer"_s, content.writer }, { u"past"_s, pastArray(content) },
        { u"now"_s, snapshotObject(SiteSnapshot::of(content.now)) } };
    if (content.base != content.now)
        object.insert(u"base"_s, snapshotObject(SiteSnapshot::of(content.base)));
    insertDelivery(object, u"delivered"_s, content.deliveredNow);
    insertDelivery(object, u"delivered_base"_s, content.deliveredBase);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<JobContent> read(const QByteArray& text, const QString& name)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    JobContent content { object.value(u"origin"_s).toString(), object.value(u"site"_s).toString(),
        object.value(u"number"_s).toInt(), {}, {}, object.value(u"who"_s).toString(),
        QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs),
        object.value(u"writer"_s).toString() };
    const auto now = siteFrom(object.value(u"now"_s), name);
    const auto base = object.contains(u"base"_s) ? siteFrom(object.value(u"base"_s), name) : now;
    if (!now || !base)
        return tl::unexpected(now ? base.error() : now.error());
    content.deliveredNow = deliveryFrom(object.value(u"delivered"_s));
    content.deliveredBase = deliveryFrom(object.value(u"delivered_base"_s));
    content.now = *now;
    content.base = *base;
    if (content.origin.isEmpty() || content.siteId.isEmpty() || content.now.id != content.siteId
        || content.base.id != content.siteId)
        return fail(ErrorCode::JobFileDamaged, name, u"site"_s);
    if (const Status read = readPast(object.value(u"past"_s).toArray(), content, name); !read)
        return tl::unexpected(read.error());
    return content;
}

} // namespace JobContentText
