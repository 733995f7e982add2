// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/DossierChanges.h"

#include "models/certification/CertificationJson.h"
#include "models/site/SiteFile.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 300; ///< of one field in the log

struct Sides {
    QStringList before;
    QStringList after;

    void add(const QString& name, const QString& one, const QString& other)
    {
        if (one == other)
            return;
        for (const auto& [side, text] : { std::pair { &before, one }, std::pair { &after, other } })
            if (!text.isEmpty())
                side->append(u"%1: %2"_s.arg(name, text.left(longestValue)));
    }
};

QString plainText(const QJsonValue& value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

Sides differing(const QJsonObject& before, const QJsonObject& after)
{
    Sides sides;
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    names.sort();
    for (const QString& name : std::as_const(names))
        sides.add(name, plainText(before.value(name)), plainText(after.value(name)));
    return sides;
}

Sides contactSides(const Dossier& before, const Dossier& after)
{
    Sides sides = differing(
        CertificationJson::object(before.contact), CertificationJson::object(after.contact));
    sides.add(u"company"_s, before.company, after.company);
    sides.add(u"provider"_s, before.providerId, after.providerId);
    return sides;
}

/// One that was left sealed on either side is the same unless another was typed.
bool isOtherPassword(const Dossier& before, const Dossier& after)
{
    if (after.isPasswordSealed)
        return !after.trunk.password.isEmpty();
    return before.isPasswordSealed || !(before.trunk.password == after.trunk.password);
}

Sides trunkSides(const Dossier& before, const Dossier& after)
{
    Sides sides
        = differing(SiteFile::trunkObject(before.trunk), SiteFile::trunkObject(after.trunk));
    if (isOtherPassword(before, after))
        sides.after.append(u"password: changed"_s);
    return sides;
}

/// What a trunk is set up with; remarks and where they come from say nothing here.
QJsonObject settingsOf(const QByteArray& entry)
{
    QJsonObject settings = QJsonDocument::fromJson(entry).object();
    for (const QString& remark : { u"notes"_s, u"corrections"_s, u"source"_s, u"sources"_s })
        settings.remove(remark);
    return settings;
}

Sides entrySides(const Dossier& before, const Dossier& after)
{
    Sides sides = differing(settingsOf(before.entry), settingsOf(after.entry));
    if (sides.before.isEmpty() && sides.after.isEmpty()
        && QJsonDocument::fromJson(before.entry) != QJsonDocument::fromJson(after.entry))
        sides.after.append(u"notes: changed"_s);
    return sides;
}

QString publicationOf(const Dossier& dossier)
{
    return dossier.publishedOn.isValid() ? u"%1 - %2"_s.arg(
               dossier.publishedOn.toString(Qt::ISODate), dossier.expiresOn.toString(Qt::ISODate))
                                         : QString();
}

} // namespace

QList<DossierEvent> DossierChanges::between(const Dossier& before, const Dossier& after,
    const QDateTime& at, const QString& who, const QString& note)
{
    QList<DossierEvent> events;
    const auto add = [&](const QString& kind, const QString& one, const QString& other) {
        if (one != other)
            events.append({ at, who, kind, one, other, note });
    };
    const auto addSides = [&](const QString& kind, const Sides& sides) {
        add(kind, sides.before.join(u"; "_s), sides.after.join(u"; "_s));
    };
    addSides(u"contact"_s, contactSides(before, after));
    addSides(u"trunk"_s, trunkSides(before, after));
    addSides(u"entry"_s, entrySides(before, after));
    add(u"run"_s, before.runId, after.runId);
    add(u"state"_s, dossierStateName(before.state), dossierStateName(after.state));
    add(u"published"_s, publicationOf(before), publicationOf(after));
    return events;
}
