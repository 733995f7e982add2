// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesParametersCommand.h"

#include "models/core/Redactor.h"
#include "models/provisioning/ParameterRules.h"
#include "models/provisioning/ParameterText.h"
#include "models/site/SecretParameters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString originName(ParameterOrigin origin)
{
    switch (origin) {
    case ParameterOrigin::Phone:
        return u"phone"_s;
    case ParameterOrigin::Account:
        return u"account"_s;
    case ParameterOrigin::Model:
        return u"model"_s;
    case ParameterOrigin::ModelCatalog:
        return u"model_catalog"_s;
    case ParameterOrigin::Defaults:
        return u"defaults"_s;
    case ParameterOrigin::Site:
        return u"site"_s;
    case ParameterOrigin::Catalog:
        return u"catalog"_s;
    case ParameterOrigin::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString shownValue(const QString& value, bool isSecret)
{
    return isSecret && !value.isEmpty() ? QString::fromUtf8(Redactor::mask) : value;
}

/// Then the vault is needed, though the site may have had no secret so far.
bool setsSecret(const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [](const QString& word) {
        return SecretParameters::isSecret(QStringView(word).left(word.indexOf(u'=')));
    });
}

/// The keys that were touched, as they are now: type and value have to go together.
Status checkTouchedKeys(const Site& site, const Catalog& catalog, const ParameterScope& scope,
    const QList<ParameterCommands::Change>& changes)
{
    const auto parameters = scope.parameters(site, catalog);
    for (const auto& change : changes) {
        const auto kind = ParameterRules::keyKindOf(change.name);
        if (kind.isEmpty() || !parameters.model())
            continue;
        const auto key
            = ParameterCommands::key(parameters, kind, ParameterRules::indexOf(change.name));
        if (const auto status = ParameterCommands::checkKey(catalog, kind, key); !status)
            return status;
    }
    return {};
}

} // namespace

void PhonesParametersCommand::start()
{
    const auto count = options().words().size();
    const bool isList = word(1) == u"parameters";
    if (isList ? count < 3 || count > 4 : count < 4 || !options().isSet(u"level"_s))
        return badUsage(u"phones parameters SITE [PHONE | --model MODEL] [--search TEXT] | "
                        "phones set SITE --level default|model|phone [--model MODEL] "
                        "[--phone PHONE] NAME=VALUE..."_s);
    if (isList)
        return withPhones([this](const Site& site) { list(site); });
    withCatalog([this] {
        withStore([this] {
            withSite(word(2), setsSecret(options().words().sliced(3)),
                [this](Site site) { change(std::move(site)); });
        });
    });
}

Result<ParameterScope> PhonesParametersCommand::scopeListed(const Site& site) const
{
    if (options().words().size() == 4) {
        const auto phones = phonesNamed(site, { word(3) });
        if (!phones)
            return tl::unexpected(phones.error());
        return ParameterScope::ofPhone(phones->first());
    }
    if (!options().isSet(u"model"_s))
        return ParameterScope();
    const auto scope = ParameterScope::ofModel(options().value(u"model"_s));
    if (!scope.exists(site, catalog()))
        return ::fail(ErrorCode::NoSuchPhoneModel, scope.model.left(80));
    return scope;
}

void PhonesParametersCommand::list(const Site& site)
{
    const auto scope = scopeListed(site);
    if (!scope)
        return fail(scope.error());
    const auto parameters = scope->parameters(site, catalog());
    const auto wanted = options().value(u"search"_s);
    const auto names = parameters.names();
    for (const QString& name : names)
        if (name.contains(wanted, Qt::CaseInsensitive)
            && (parameters.isOwn(name) || !parameters.text(name).isEmpty()))
            sayParameter(*scope, parameters, name);
    done(0);
}

void PhonesParametersCommand::sayParameter(
    const ParameterScope& scope, const PhoneParameters& parameters, const QString& name) const
{
    const bool isSecret = PhoneParameters::isSecret(catalog(), name);
    const auto value = parameters.value(name);
    const auto inherited = parameters.inherited(name);
    const auto shown = shownValue(value.value, isSecret);
    output().event(
        { { u"event"_s, u"parameter"_s }, { u"subject"_s, scope.name() }, { u"name"_s, name },
            { u"value"_s, shown }, { u"origin"_s, originName(value.origin) },
            { u"own"_s, parameters.isOwn(name) },
            { u"inherited"_s, shownValue(inherited.value, isSecret) },
            { u"inherited_origin"_s, originName(inherited.origin) } },
        u"%1  %2  (%3)"_s.arg(name, -30).arg(shown, -30).arg(ParameterText::origin(value.origin)));
}

Result<ParameterScope> PhonesParametersCommand::scopeOfOptions(const Site& site) const
{
    const auto level = options().value(u"level"_s);
    if (level == u"default")
        return ParameterScope();
    if (level == u"phone" && options().isSet(u"phone"_s)) {
        const auto phones = phonesNamed(site, { options().value(u"phone"_s) });
        if (!phones)
            return tl::unexpected(phones.error());
        return ParameterScope::ofPhone(phones->first());
    }
    if (level == u"model" && options().isSet(u"model"_s))
        return ParameterScope::ofModel(options().value(u"model"_s));
    return ::fail(ErrorCode::BadUsage, {}, u"--level "_s + level.left(80));
}

Result<QList<ParameterCommands::Change>> PhonesParametersCommand::changes() const
{
    QList<ParameterCommands::Change> changes;
    const auto words = options().words().sliced(3);
    for (const QString& word : words) {
        const auto equals = word.indexOf(u'=');
        if (equals < 1)
            return ::fail(ErrorCode::BadUsage, {}, u"NAME=VALUE: "_s + word.left(80));
        const auto value = word.mid(equals + 1);
        changes.append(
            { word.left(equals), value == u"-" ? std::nullopt : std::optional<QString>(value) });
    }
    return changes;
}

void PhonesParametersCommand::change(Site site)
{
    const auto scope = scopeOfOptions(site);
    if (!scope)
        return fail(scope.error());
    const auto wanted = changes();
    if (!wanted)
        return fail(wanted.error());
    Status status = ParameterCommands::apply(site, catalog(), { *scope }, *wanted);
    if (status)
        status = checkTouchedKeys(site, catalog(), *scope, *wanted);
    if (!status)
        return fail(status.error());
    keep(std::move(site), PhoneCommands::Name::SetParameter, {},
        { { u"level"_s, options().value(u"level"_s) }, { u"parameters"_s, wanted->size() } });
}
