// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/DefaultsPart.h"

#include "models/deploy/nethvoice/NethVoiceErrand.h"
#include "models/deploy/nethvoice/NethVoiceRows.h"
#include "models/deploy/nethvoice/PhoneFilePart.h"
#include "models/deploy/nethvoice/PhoneModelPart.h"
#include "models/deploy/nethvoice/TancrediScope.h"
#include "models/deploy/nethvoice/TancrediValue.h"
#include "models/provisioning/ParameterSources.h"
#include "models/provisioning/PhoneParameters.h"

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView inheritedValue = "-"_L1;

/// What follows from the site and nobody on the PBX sets again.
QMap<QString, QString> siteDefaults(const Site& site, const Catalog& catalog)
{
    QMap<QString, QString> values;
    const auto sources = ParameterSources::ofSite(site);
    for (auto it = sources.begin(); it != sources.end(); ++it)
        if (!TancrediScope::isOverwritten(catalog, it.key()))
            values.insert(it.key(), it.value());
    const auto& own = site.parameters.defaults;
    for (auto it = own.begin(); it != own.end(); ++it)
        if (it.value() != inheritedValue)
            values.insert(it.key(), it.value());
    return values;
}

/// Source: Tancredi API v1, PATCH /defaults.
class DefaultsErrand : public NethVoiceErrand {
protected:
    void begin() override
    {
        if (item().action != DeployItem::Action::Change)
            return failed(itemError(ErrorCode::PbxFeatureAbsent, u"PATCH /defaults"_s));
        repeatable(Verb::Patch, Api::Tancredi, u"/defaults"_s, TancrediScope::changes(item()),
            [this](const Reply&) {
                live().content.insert(
                    "defaults"_L1, TancrediScope::changed(live().object(u"defaults"), item()));
                done();
            });
    }
};

} // namespace

DeployStage DefaultsPart::stage() const
{
    // The scope's file is emptied before it is locked: one writer.
    return { u"defaults"_s, u"phones"_s, 1 };
}

QList<PbxObject> DefaultsPart::objects(const NethVoiceState& state) const
{
    return { TancrediScope::objectOf(u"defaults"_s, u"defaults"_s, state.object(u"defaults")) };
}

PbxWanted DefaultsPart::wanted(
    const Site& site, const Catalog& catalog, const NethVoiceState& now) const
{
    PbxWanted wanted;
    const QJsonObject present = now.object(u"defaults");
    PbxObject object { u"defaults"_s, u"defaults"_s, {}, {} };
    const auto values = siteDefaults(site, catalog);
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (TancrediScope::isOverwritten(catalog, it.key()))
            wanted.notes.append(u"defaults_overwritten: "_s + it.key());
        else if (!it.value().isEmpty() || present.contains(it.key()))
            TancrediScope::put(object, it.key(), it.value());
    }
    if (const Status allowed = TancrediScope::check(object, present); !allowed)
        wanted.refusals.insert(object.id(), allowed.error());
    if (!object.fields.isEmpty())
        wanted.objects.append(object);
    return wanted;
}

void DefaultsPart::apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
    PbxDriver::Applied then)
{
    for (const DeployField& field : item.fields)
        if (field.isSecret && !field.after.isEmpty())
            session.addSecret(Secret(field.after));
    NethVoiceErrand::run<DefaultsErrand>(session, live, item, std::move(then));
}

/// The phones' passwords were made when the PBX was first started.
bool DefaultsPart::learn(Site& site, const NethVoiceState& now) const
{
    bool hasLearned = false;
    for (const QString& name : { u"adminpw"_s, u"userpw"_s }) {
        const QString theirs = NethVoiceRows::text(now.object(u"defaults").value(name));
        QString& mine = site.parameters.defaults[name];
        if (mine.isEmpty() && !theirs.isEmpty()) {
            mine = theirs;
            hasLearned = true;
        }
        if (mine.isEmpty())
            site.parameters.defaults.remove(name);
    }
    return hasLearned;
}

Status DefaultsPart::adopt(Site& site, const DeployItem& drift, const NethVoiceState&) const
{
    for (const DeployField& field : drift.fields) {
        if (field.after.isEmpty())
            site.parameters.defaults.remove(field.name);
        else
            site.parameters.defaults.insert(
                field.name, TancrediValue::sent(field.after).toString());
    }
    return {};
}

/// Only what is not as it would be anyway.
void DefaultsPart::import(
    Site& site, const Catalog& catalog, const NethVoiceState& now, QStringList&) const
{
    const QJsonObject present = now.object(u"defaults");
    const auto usual = PhoneParameters::ofDefaults(site, catalog);
    QMap<QString, QString> own;
    for (auto it = present.begin(); it != present.end(); ++it) {
        const QString value = NethVoiceRows::text(it.value());
        if (catalog.parameter(it.key()) && !TancrediScope::isOverwritten(catalog, it.key())
            && usual.text(it.key()) != value)
            own.insert(it.key(), value);
    }
    site.parameters.defaults.insert(own);
}

void NethVoiceParts::addTancrediParts(NethVoicePartList& parts, const PbxAccess& access)
{
    parts.push_back(std::make_unique<DefaultsPart>());
    parts.push_back(std::make_unique<PhoneModelPart>());
    parts.push_back(std::make_unique<PhoneFilePart>(access.phoneFiles));
}
