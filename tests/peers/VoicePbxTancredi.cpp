// SPDX-License-Identifier: GPL-3.0-or-later
// Tancredi's scopes: phones, models and defaults, all in one name space.
#include "tests/peers/VoicePbxEngine.h"
#include "tests/peers/VoicePbxTables.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static const QString apiPath = u"/tancredi/api/v1/"_s;

static VoicePbxAnswer problem(const QString& type, const QString& title, int status)
{
    VoicePbxAnswer answer = VoicePbxAnswer::json(
        QJsonObject { { u"type"_s, u"https://nethesis.github.io/tancredi/problems/#"_s + type },
            { u"title"_s, title } },
        status);
    answer.type = "application/problem+json";
    return answer;
}

static VoicePbxAnswer notFound() { return problem(u"not-found"_s, u"Resource not found"_s, 404); }
static VoicePbxAnswer slimError()
{
    return VoicePbxAnswer::json(QJsonObject { { u"message"_s, u"Slim Application Error"_s } }, 500);
}

static bool isBuiltIn(const QString& id) { return VoicePbxTables::phoneModels().contains(id); }

/// As stored, or as shipped.
static std::optional<QJsonObject> scopeOf(const VoicePbxEngine& engine, const QString& id)
{
    if (engine.book.scopes.contains(id))
        return engine.book.scopes.value(id);
    if (!isBuiltIn(id))
        return {};
    QJsonObject scope = VoicePbxTables::phoneModels().value(id);
    scope.remove(u"name"_s);
    scope.insert(u"type"_s, u"model"_s);
    return scope;
}

/// What a value is after it went into an INI file and came back.
static QString throughIni(const QJsonValue& value)
{
    const QString text
        = value.isBool() ? (value.toBool() ? u"1"_s : QString()) : value.toVariant().toString();
    static const QStringList yes { u"ON"_s, u"YES"_s, u"TRUE"_s };
    static const QStringList no { u"OFF"_s, u"NO"_s, u"NONE"_s, u"NULL"_s, u"FALSE"_s };
    return yes.contains(text) ? u"1"_s : no.contains(text) ? QString() : text;
}

static bool isBreaking(const QString& value)
{
    return value.endsWith(u'\\') || value.contains(u"${"_s);
}

static void setVariables(QJsonObject& scope, const QJsonValue& wanted)
{
    QJsonObject variables = scope.value(u"variables"_s).toObject();
    const QJsonObject values = wanted.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.value().isNull())
            variables.remove(it.key());
        else
            variables.insert(it.key(), throughIni(it.value()));
        if (isBreaking(it.value().toString()))
            scope.insert(u"broken"_s, true); // the file can no longer be read
    }
    scope.insert(u"variables"_s, variables);
}

static void mergeVariables(QJsonObject& into, const QJsonObject& scope)
{
    const QJsonObject variables = scope.value(u"variables"_s).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        into.insert(it.key(), it.value());
}

static QJsonObject inherited(const VoicePbxEngine& engine, const QJsonObject& scope)
{
    QJsonObject all;
    mergeVariables(all, engine.book.scopes.value(u"defaults"_s));
    const auto model = scopeOf(engine, scope.value(u"inherit"_s).toString());
    if (model && model->value(u"type"_s) != u"defaults"_s)
        mergeVariables(all, *model);
    mergeVariables(all, scope);
    return all;
}

static QJsonValue urlOf(const QJsonObject& all, const QString& shortMac, const QJsonValue& token)
{
    if (token.toString().isEmpty())
        return QJsonValue::Null;
    QString file = all.value(u"provisioning_url_filename"_s).toString();
    for (const QString& macro : { u"$mac"_s, u"%25MACD"_s, u"%MACD"_s, u"{mac}"_s })
        file.replace(macro, shortMac);
    QString url
        = u"%1://%2/provisioning/%3/%4"_s.arg(all.value(u"provisioning_url_scheme"_s).toString(),
            all.value(u"hostname"_s).toString(), token.toString(), file);
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

static VoicePbxAnswer phoneBody(
    const VoicePbxEngine& engine, const QString& mac, bool isInheriting, int status = 200)
{
    const QJsonObject scope = engine.book.scopes.value(mac);
    if (scope.value(u"tok2"_s).toString().isEmpty() || scope.value(u"broken"_s).toBool())
        return slimError();
    const QJsonObject all = inherited(engine, scope);
    const QString shortMac = QString(mac).remove(u'-').toLower();
    const QString model = scope.value(u"inherit"_s).toString();
    VoicePbxAnswer answer = VoicePbxAnswer::json(
        QJsonObject { { u"mac"_s, mac }, { u"short_mac"_s, shortMac }, { u"model"_s, model },
            { u"display_name"_s, scope.value(u"display_name"_s) },
            { u"tok1"_s, scope.contains(u"tok1"_s) ? scope.value(u"tok1"_s) : QJsonValue::Null },
            { u"tok2"_s, scope.value(u"tok2"_s) },
            { u"variables"_s, isInheriting ? all : scope.value(u"variables"_s).toObject() },
            { u"model_url"_s, QString(apiPath + u"models/"_s + model) },
            { u"provisioning_url1"_s, urlOf(all, shortMac, scope.value(u"tok1"_s)) },
            { u"provisioning_url2"_s, urlOf(all, shortMac, scope.value(u"tok2"_s)) } },
        status);
    if (status == 201)
        answer.header = "Location: /tancredi/api/v1/phones/" + mac.toUtf8() + "\r\n";
    return answer;
}

static VoicePbxAnswer listPhones(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonArray out;
    for (auto it = engine.book.scopes.begin(); it != engine.book.scopes.end(); ++it) {
        if (it->value(u"type"_s).toString() != u"phone")
            continue;
        const QString model = it->value(u"inherit"_s).toString();
        out.append(QJsonObject { { u"mac"_s, it.key() }, { u"model"_s, model },
            { u"display_name"_s, it->value(u"display_name"_s) },
            { u"model_url"_s, QString(apiPath + u"models/"_s + model) },
            { u"phone_url"_s, QString(apiPath + u"phones/"_s + it.key()) } });
    }
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer getPhone(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (!scopeOf(engine, call.parts.first()))
        return notFound();
    return phoneBody(engine, call.parts.first(), call.request.query.value(u"inherit"_s) == u"1");
}

static VoicePbxAnswer addPhone(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString mac = call.text(u"mac"_s); // neither its form nor its case is looked at
    if (mac.isEmpty())
        return problem(u"malformed-data"_s, u"Missing MAC address"_s, 400);
    if (scopeOf(engine, mac))
        return problem(u"phone-exists"_s, u"The phone mac address is already registered"_s, 409);
    QJsonObject scope { { u"type"_s, u"phone"_s }, { u"inherit"_s, call.text(u"model"_s) },
        { u"display_name"_s, call.text(u"display_name"_s) }, { u"tok1"_s, engine.randomHex(32) },
        { u"tok2"_s, engine.randomHex(32) } };
    setVariables(scope, call.body.value(u"variables"_s));
    engine.book.scopes.insert(mac, scope);
    return phoneBody(engine, mac, false, 201);
}

static VoicePbxAnswer patchPhone(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString mac = call.parts.first();
    const auto stored = scopeOf(engine, mac);
    if (!stored)
        return notFound();
    for (const QString& name : { u"mac"_s, u"short_mac"_s, u"model_url"_s, u"tok1"_s, u"tok2"_s,
             u"provisioning_url1"_s, u"provisioning_url2"_s })
        if (call.body.contains(name))
            return problem(u"read-only-attribute"_s, u"Cannot change a read-only attribute"_s, 403);
    QJsonObject scope = *stored;
    if (call.body.contains(u"model"_s)) // then the variables beside it are not looked at
        scope.insert(u"inherit"_s, call.text(u"model"_s));
    else if (call.body.contains(u"variables"_s))
        setVariables(scope, call.body.value(u"variables"_s));
    else
        return { 400 };
    engine.book.scopes.insert(mac, scope);
    return phoneBody(engine, mac, false);
}

static VoicePbxAnswer deletePhone(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (!scopeOf(engine, call.parts.first()))
        return notFound();
    engine.book.scopes.remove(call.parts.first()); // of whatever type it is
    return { 204 };
}

static VoicePbxAnswer renewToken(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const auto scope = engine.book.scopes.find(call.parts.first());
    if (scope == engine.book.scopes.end())
        return notFound();
    scope->insert(u"tok1"_s, engine.randomHex(32));
    return { 204 };
}

static bool isUsed(const VoicePbxEngine& engine, const QString& model)
{
    for (const QJsonObject& scope : engine.book.scopes)
        if (scope.value(u"inherit"_s).toString() == model)
            return true;
    return false;
}

static VoicePbxAnswer listModels(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    QStringList ids = VoicePbxTables::phoneModels().keys();
    for (auto it = engine.book.scopes.begin(); it != engine.book.scopes.end(); ++it)
        if (it->value(u"type"_s).toString() == u"model" && !isBuiltIn(it.key()))
            ids.append(it.key());
    ids.sort();
    const bool isFiltered = call.request.query.contains(u"filter[used]"_s);
    QJsonArray out;
    for (const QString& id : std::as_const(ids)) {
        if (isFiltered && !isUsed(engine, id))
            continue;
        if (!VoicePbxTables::macVendors().values().contains(id.section(u'-', 0, 0)))
            continue;
        out.append(QJsonObject { { u"name"_s, id },
            { u"display_name"_s, scopeOf(engine, id)->value(u"display_name"_s) },
            { u"model_url"_s, QString(apiPath + u"models/"_s + id) } });
    }
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer modelBody(
    const VoicePbxEngine& engine, const QString& id, const QJsonObject& scope, int status = 200)
{
    Q_UNUSED(engine)
    if (scope.value(u"broken"_s).toBool())
        return slimError();
    const QJsonObject variables = scope.value(u"variables"_s).toObject();
    VoicePbxAnswer answer = VoicePbxAnswer::json(
        QJsonObject { { u"name"_s, id }, { u"display_name"_s, scope.value(u"display_name"_s) },
            { u"variables"_s,
                variables.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(variables) },
            { u"model_url"_s, QString(apiPath + u"models/"_s + id) } },
        status);
    if (status == 201)
        answer.header = "Location: /tancredi/api/v1/models/" + id.toUtf8() + "\r\n";
    return answer;
}

static VoicePbxAnswer getModel(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString id = call.parts.first();
    auto scope = scopeOf(engine, id);
    if (!scope || scope->value(u"type"_s).toString() != u"model")
        return notFound();
    if (call.rest.endsWith(u"/version/original"_s))
        scope = VoicePbxTables::phoneModels().value(id);
    if (call.request.query.value(u"inherit"_s) == u"1")
        scope->insert(u"variables"_s, inherited(engine, *scope));
    return modelBody(engine, id, *scope);
}

static VoicePbxAnswer addModel(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    static const QRegularExpression form(u"^[a-zA-Z0-9_.-]+$"_s);
    const QString id = call.text(u"name"_s);
    if (!form.match(id).hasMatch())
        return problem(u"malformed-data"_s, u"Illegal character(s) in model name"_s, 400);
    if (scopeOf(engine, id))
        return problem(u"phone-exists"_s, u"The model name is already registered"_s, 409);
    if (!call.body.value(u"variables"_s).isObject() && !call.body.value(u"variables"_s).isArray())
        return slimError();
    QJsonObject scope { { u"type"_s, u"model"_s },
        { u"display_name"_s, call.text(u"display_name"_s) } };
    setVariables(scope, call.body.value(u"variables"_s));
    engine.book.scopes.insert(id, scope);
    return modelBody(engine, id, scope, 201);
}

static VoicePbxAnswer patchModel(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString id = call.parts.first();
    auto scope = scopeOf(engine, id);
    if (!scope)
        return notFound();
    if (call.body.contains(u"name"_s))
        return problem(u"read-only-attribute"_s, u"Cannot change a read-only attribute"_s, 403);
    if (!call.body.contains(u"variables"_s) && !call.body.contains(u"display_name"_s))
        return { 400 };
    if (call.body.contains(u"display_name"_s))
        scope->insert(u"display_name"_s, call.text(u"display_name"_s));
    setVariables(*scope, call.body.value(u"variables"_s));
    engine.book.scopes.insert(id, *scope);
    return modelBody(engine, id, *scope);
}

static VoicePbxAnswer deleteModel(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString id = call.parts.first();
    if (!scopeOf(engine, id))
        return notFound();
    if (isUsed(engine, id))
        return problem(u"resource-in-use"_s,
            u"The resource is in use by other resources and cannot be deleted"_s, 409);
    engine.book.scopes.remove(id); // one that is shipped comes back
    return { 204 };
}

static VoicePbxAnswer getDefaults(VoicePbxEngine& engine, const VoicePbxCall&)
{
    if (engine.book.scopes.value(u"defaults"_s).value(u"broken"_s).toBool())
        return slimError();
    return VoicePbxAnswer::json(
        engine.book.scopes.value(u"defaults"_s).value(u"variables"_s).toObject());
}

static VoicePbxAnswer patchDefaults(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    setVariables(engine.book.scopes[u"defaults"_s], call.body);
    return { 204 };
}

void VoicePbxCalls::addTancrediScopes(VoicePbxEngine& engine)
{
    engine.on(Door::Tancredi, "GET", u"/phones"_s, listPhones);
    engine.on(Door::Tancredi, "POST", u"/phones"_s, addPhone);
    engine.on(Door::Tancredi, "GET", u"/phones/{mac}"_s, getPhone);
    engine.on(Door::Tancredi, "PATCH", u"/phones/{mac}"_s, patchPhone);
    engine.on(Door::Tancredi, "DELETE", u"/phones/{mac}"_s, deletePhone);
    engine.on(Door::Tancredi, "POST", u"/phones/{mac}/tok1"_s, renewToken);
    engine.on(Door::Tancredi, "GET", u"/models"_s, listModels);
    engine.on(Door::Tancredi, "POST", u"/models"_s, addModel);
    engine.on(Door::Tancredi, "GET", u"/models/{id}"_s, getModel);
    engine.on(Door::Tancredi, "GET", u"/models/{id}/version/original"_s, getModel);
    engine.on(Door::Tancredi, "PATCH", u"/models/{id}"_s, patchModel);
    engine.on(Door::Tancredi, "DELETE", u"/models/{id}"_s, deleteModel);
    engine.on(Door::Tancredi, "GET", u"/defaults"_s, getDefaults);
    engine.on(Door::Tancredi, "PATCH", u"/defaults"_s, patchDefaults);
    engine.on(Door::Tancredi, "GET", u"/macvendors"_s, [](VoicePbxEngine&, const VoicePbxCall&) {
        QJsonObject out;
        const auto& vendors = VoicePbxTables::macVendors();
        for (auto it = vendors.begin(); it != vendors.end(); ++it)
            out.insert(it.key(), it.value());
        return VoicePbxAnswer::json(out);
    });
}
