// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/PhonebookErrand.h"

#include "models/deploy/nethvoice/NethVoiceRows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QMap<QString, QString> PhonebookSources::ids(const NethVoiceState& state)
{
    QMap<QString, QString> ids;
    const QJsonObject sources = state.object(u"phonebooks");
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        const QString name = NethVoiceRows::text(it.value()["type"_L1]);
        ids.insert(ids.contains(name) || name.isEmpty() ? name + u'#' + it.key() : name, it.key());
    }
    return ids;
}

QJsonObject PhonebookSources::configuration(const NethVoiceState& state, const QString& id)
{
    return state.object(u"phonebooks").value(id).toObject();
}

QString PhonebookSources::joined(const QMap<QString, QString>& mapping)
{
    QJsonObject object;
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> PhonebookSources::mapping(const QString& field)
{
    QMap<QString, QString> mapping;
    const QJsonObject object = QJsonDocument::fromJson(field.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        mapping.insert(it.key(), NethVoiceRows::text(it.value()));
    return mapping;
}

void PhonebookErrand::begin()
{
    m_id = PhonebookSources::ids(live()).value(item().key);
    if (item().action == DeployItem::Action::Delete)
        return remove();
    if (item().action == DeployItem::Action::Change) {
        if (m_id.isEmpty())
            return failed(itemError(ErrorCode::PbxLinkMissing, item().key));
        m_configuration = PhonebookSources::configuration(live(), m_id);
    }
    for (const DeployField& field : item().fields)
        if (field.name != "csv"_L1)
            m_configuration.insert(field.name, field.after);
    checkFields();
}

/// As it is sent: numbers and flags are kept the way they come.
QJsonObject PhonebookErrand::body() const
{
    QJsonObject body = m_configuration;
    if (const QString mapping = body.value("mapping"_L1).toString(); !mapping.isEmpty())
        body.insert("mapping"_L1, QJsonDocument::fromJson(mapping.toUtf8()).object());
    body.insert("interval"_L1, NethVoiceRows::text(body.value("interval"_L1)).toInt());
    body.insert("enabled"_L1, NethVoiceRows::text(body.value("enabled"_L1)) == "true"_L1);
    body.insert("type"_L1, item().key.section(u'#', 0, 0));
    return body;
}

void PhonebookErrand::checkFields()
{
    get(Api::Rest, u"/phonebook/fields"_s, [this](const Reply& reply) {
        const QJsonArray known = reply.json.toArray();
        const QJsonObject mapping = body().value("mapping"_L1).toObject();
        for (const QJsonValue& target : mapping)
            if (!known.isEmpty() && !known.contains(target))
                return failed(itemError(ErrorCode::ValueNotAllowed, target.toString()));
        item().after(u"csv"_s).isEmpty() ? test() : uploadFile();
    });
}

void PhonebookErrand::uploadFile()
{
    upload(Api::Rest, u"/phonebook/uploadfile"_s, u"phonebook.csv"_s,
        item().after(u"csv"_s).toUtf8(), [this](const Reply& reply) {
            const QString uri = NethVoiceRows::text(reply.json["uri"_L1]);
            if (uri.isEmpty())
                return failed(
                    Error(ErrorCode::PbxAnswerOdd, u"POST /phonebook/uploadfile"_s, u"uri"_s));
            m_configuration.insert("url"_L1, uri);
            test();
        });
}

/// Says with success that it fails.
void PhonebookErrand::test()
{
    repeatable(Verb::Post, Api::Rest, u"/phonebook/test"_s, body(), [this](const Reply& reply) {
        if (reply.json.isArray())
            return save();
        failed(itemError(ErrorCode::PbxRefused, u"POST /phonebook/test"_s));
    });
}

void PhonebookErrand::save()
{
    if (m_id.isEmpty())
        return readSources([this] {
            m_idsBefore = live().object(u"phonebooks").keys();
            post();
        });
    repeatable(Verb::Post, Api::Rest, u"/phonebook/config/"_s + NethVoiceRows::segment(m_id),
        body(), [this](const Reply&) { readSources([this] { sync(m_id); }); });
}

void PhonebookErrand::post()
{
    onError([this](const Error& error) {
        if (error.code != ErrorCode::PbxFault)
            return giveUp(error);
        readSources([this, error] {
            if (live().object(u"phonebooks").keys() == m_idsBefore)
                return failed(error);
            findNew();
        });
    });
    once(Verb::Post, Api::Rest, u"/phonebook/config"_s, body(),
        [this](const Reply&) { readSources([this] { findNew(); }); });
}

/// The answer names no id.
void PhonebookErrand::findNew()
{
    const QJsonObject sources = live().object(u"phonebooks");
    for (auto it = sources.begin(); it != sources.end(); ++it)
        if (!m_idsBefore.contains(it.key())
            && it.value()["type"_L1].toString() == body().value("type"_L1).toString())
            return sync(it.key());
    giveUp(itemError(ErrorCode::PbxItemDiffers, u"absent"_s));
}

void PhonebookErrand::readSources(std::function<void()> next)
{
    get(Api::Rest, u"/phonebook/config"_s, [this, next = std::move(next)](const Reply& reply) {
        if (!reply.json.isObject() && !reply.json.isArray())
            return giveUp(Error(ErrorCode::PbxAnswerOdd, u"GET /phonebook/config"_s));
        live().content.insert("phonebooks"_L1, reply.json.toObject());
        next();
    });
}

void PhonebookErrand::sync(const QString& id)
{
    repeatable(Verb::Post, Api::Rest, u"/phonebook/syncnow/"_s + NethVoiceRows::segment(id), {},
        [this](const Reply& reply) {
            if (!reply.json["status"_L1].toBool())
                return unsure(itemError(ErrorCode::PbxFault, u"POST /phonebook/syncnow"_s));
            done();
        });
}

void PhonebookErrand::remove()
{
    if (m_id.isEmpty())
        return done();
    repeatable(Verb::Delete, Api::Rest, u"/phonebook/config/"_s + NethVoiceRows::segment(m_id), {},
        [this](const Reply&) {
            readSources([this] {
                if (live().object(u"phonebooks").contains(m_id))
                    return giveUp(itemError(ErrorCode::PbxItemDiffers, u"not deleted"_s));
                done();
            });
        });
}
