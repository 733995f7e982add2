// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/DeploymentRows.h"

#include "models/store/Database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString mappingText(const QMap<QString, QString>& mapping)
{
    QJsonObject object;
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> mappingOf(const QVariant& text)
{
    QMap<QString, QString> mapping;
    const QJsonObject object = QJsonDocument::fromJson(text.toString().toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        mapping.insert(it.key(), it->toString());
    return mapping;
}

} // namespace

QString DeploymentRows::namesText(const QStringList& names)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

QStringList DeploymentRows::namesOf(const QVariant& text)
{
    QStringList names;
    for (const QJsonValue& name : QJsonDocument::fromJson(text.toString().toUtf8()).array())
        names.append(name.toString());
    return names;
}

Status DeploymentRows::write(const Site& site)
{
    Statement route(m_database,
        u"INSERT INTO route (site_id, direction, position, name, trunks, number, caller, "
        "destination) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < site.outboundRoutes.size(); ++i) {
        const OutboundRoute& r = site.outboundRoutes[i];
        if (const Status s
            = route.run({ site.id, u"out"_s, i, r.name, namesText(r.trunks), u""_s, u""_s, u""_s });
            !s)
            return s;
    }
    for (int i = 0; i < site.inboundRoutes.size(); ++i) {
        const InboundRoute& r = site.inboundRoutes[i];
        if (const Status s = route.run(
                { site.id, u"in"_s, i, r.description, u"[]"_s, r.number, r.caller, r.destination });
            !s)
            return s;
    }
    Statement phonebook(m_database,
        u"INSERT INTO phonebook (site_id, position, name, content, mapping, interval_minutes) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < site.phonebooks.size(); ++i) {
        const PhonebookSource& b = site.phonebooks[i];
        if (const Status s = phonebook.run({ site.id, i, b.name, QString::fromUtf8(b.csv),
                mappingText(b.mapping), b.intervalMinutes });
            !s)
            return s;
    }
    return {};
}

Status DeploymentRows::read(Site& site) const
{
    auto q
        = m_database.run(u"SELECT direction, name, trunks, number, caller, destination FROM route "
                         "WHERE site_id = ? ORDER BY direction, position"_s,
            { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next()) {
        const QString name = q->value(1).toString();
        if (q->value(0).toString() == "out"_L1)
            site.outboundRoutes.append({ name, namesOf(q->value(2)) });
        else
            site.inboundRoutes.append(
                { q->value(3).toString(), q->value(4).toString(), name, q->value(5).toString() });
    }
    q = m_database.run(u"SELECT name, content, mapping, interval_minutes FROM phonebook "
                       "WHERE site_id = ? ORDER BY position"_s,
        { site.id });
    if (!q)
        return tl::unexpected(q.error());
    while (q->next())
        site.phonebooks.append({ q->value(0).toString(), q->value(1).toString().toUtf8(),
            mappingOf(q->value(2)), q->value(3).toInt() });
    return {};
}
