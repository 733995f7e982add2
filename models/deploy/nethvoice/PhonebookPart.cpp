// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/PhonebookPart.h"

#include "models/core/DelimitedText.h"
#include "models/deploy/nethvoice/NethVoiceRows.h"
#include "models/deploy/nethvoice/PhonebookErrand.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;

/// The server's program would take the mark for a part of the first heading.
QString withoutMark(const QByteArray& csv)
{
    QString text = QString::fromUtf8(csv);
    return text.startsWith(QChar(0xfeff)) ? text.mid(1) : text;
}

/// A heading that the mapping uses and the file lacks; empty when it has them all.
QString missingHeading(const PhonebookSource& source)
{
    DelimitedText table(source.csv);
    DelimitedText::Record head;
    QStringList headings;
    if (table.next(head))
        for (qsizetype i = 0; i < head.cells.size(); ++i)
            headings.append(head.text(i));
    for (auto it = source.mapping.begin(); it != source.mapping.end(); ++it)
        if (!headings.contains(it.key()))
            return it.key();
    return {};
}

PbxObject sourceObject(const QString& key, const QJsonObject& configuration)
{
    PbxObject object { u"phonebook"_s, key, {}, { u"csv"_s, u"password"_s } };
    for (auto it = configuration.begin(); it != configuration.end(); ++it) {
        if (it.key() == "type"_L1)
            continue;
        QMap<QString, QString> mapping;
        const QJsonObject entries = it.value().toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            mapping.insert(entry.key(), NethVoiceRows::text(entry.value()));
        object.fields.insert(it.key(),
            it.key() == "mapping"_L1 ? PhonebookSources::joined(mapping)
                                     : NethVoiceRows::text(it.value()));
    }
    return object;
}

} // namespace

DeployStage PhonebookPart::stage() const { return { u"phonebook"_s, u"pbx"_s, 1 }; }

QList<PbxObject> PhonebookPart::objects(const NethVoiceState& state) const
{
    QList<PbxObject> objects;
    const auto ids = PhonebookSources::ids(state);
    for (auto it = ids.begin(); it != ids.end(); ++it)
        objects.append(sourceObject(it.key(), PhonebookSources::configuration(state, it.value())));
    return objects;
}

PbxWanted PhonebookPart::wanted(const Site& site, const Catalog&, const NethVoiceState& now) const
{
    PbxWanted wanted;
    const auto ids = PhonebookSources::ids(now);
    for (const PhonebookSource& source : site.phonebooks) {
        PbxObject object { u"phonebook"_s, source.name,
            { { u"dbtype"_s, u"csv"_s }, { u"interval"_s, QString::number(source.intervalMinutes) },
                { u"mapping"_s, PhonebookSources::joined(source.mapping) },
                { u"enabled"_s, u"true"_s } },
            { u"csv"_s } };
        const auto present = ids.contains(source.name)
            ? sourceObject(source.name, PhonebookSources::configuration(now, ids[source.name]))
            : PbxObject();
        const QString missing = missingHeading(source);
        const bool isTwin = std::any_of(ids.keyBegin(), ids.keyEnd(),
            [&](const QString& key) { return key.startsWith(source.name + u'#'); });
        const bool isOther
            = ids.contains(source.name) && present.fields.value(u"dbtype"_s) != "csv"_L1;
        if (isTwin || isOther)
            wanted.refusals.insert(object.id(),
                Error(ErrorCode::PbxNameAmbiguous, object.id(),
                    isOther ? present.fields.value(u"dbtype"_s) : source.name));
        else if (source.name.contains(u'#') || !missing.isEmpty())
            wanted.refusals.insert(object.id(),
                Error(
                    ErrorCode::ValueNotAllowed, object.id(), missing.isEmpty() ? u"#"_s : missing));
        const bool isSame = std::all_of(
            object.fields.keyBegin(), object.fields.keyEnd(), [&](const QString& name) {
                return object.fields.value(name) == present.fields.value(name);
            });
        if (!isSame)
            object.fields.insert(u"csv"_s, withoutMark(source.csv));
        else if (!wanted.notes.contains(u"phonebook_content_unseen"_s))
            wanted.notes.append(u"phonebook_content_unseen"_s);
        wanted.objects.append(object);
    }
    return wanted;
}

void PhonebookPart::review(DeployItem& item, const DeployPlan&, const NethVoiceState&) const
{
    if (item.action == Action::Delete)
        item.irreversible = u"phonebook_file_lost"_s;
}

void PhonebookPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    if (const QString password = item.after(u"password"_s); !password.isEmpty())
        session.addSecret(Secret(password));
    NethVoiceErrand::run<PhonebookErrand>(session, live, item, std::move(then));
}

Status PhonebookPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState&) const
{
    const auto source = std::find_if(site.phonebooks.begin(), site.phonebooks.end(),
        [&](const PhonebookSource& each) { return each.name == drift.key; });
    if (source == site.phonebooks.end())
        return fail(ErrorCode::PbxFeatureAbsent, drift.id());
    if (drift.action == Action::Delete) {
        site.phonebooks.erase(source);
        return {};
    }
    for (const DeployField& field : drift.fields) {
        if (field.name == "interval"_L1)
            source->intervalMinutes = field.after.toInt();
        else if (field.name == "mapping"_L1)
            source->mapping = PhonebookSources::mapping(field.after);
        else if (field.name != "url"_L1)
            return fail(ErrorCode::PbxFeatureAbsent, drift.id(), field.name);
    }
    return {};
}

void PhonebookPart::import(
    Site&, const Catalog&, const NethVoiceState& now, QStringList& notes) const
{
    const auto ids = PhonebookSources::ids(now);
    for (auto it = ids.begin(); it != ids.end(); ++it)
        notes.append(u"phonebook_stays: "_s + it.key());
}

void NethVoiceParts::addPhonebookParts(NethVoicePartList& parts)
{
    parts.push_back(std::make_unique<PhonebookPart>());
}
