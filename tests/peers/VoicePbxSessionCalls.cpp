// SPDX-License-Identifier: GPL-3.0-or-later
// Login, what tells the versions apart, and small settings.
#include "tests/peers/VoicePbxEngine.h"
#include "tests/peers/VoicePbxTables.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static VoicePbxAnswer testauth(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    QString user = call.text(u"username"_s);
    QString password = call.text(u"password"_s);
    if (user.isEmpty()) {
        const auto form = formFields(call.request.body);
        user = form.value(u"username"_s);
        password = form.value(u"password"_s);
    }
    if (user.compare(engine.setup.user, Qt::CaseInsensitive) != 0
        || password != engine.setup.password)
        return { 401 };
    VoicePbxAnswer answer
        = VoicePbxAnswer::json(QJsonObject { { u"result"_s, engine.setup.sharedSecret } });
    answer.header = "Set-Cookie: PHPSESSID=" + engine.randomHex(26).toLatin1() + "; path=/\r\n";
    return answer;
}

static VoicePbxAnswer customScript(VoicePbxEngine& engine, const VoicePbxCall&)
{
    const QString script
        = u"var customConfig = {\n  BASE_API_URL: '/freepbx/rest',\n  BASE_API_URL_CTI: '%1',\n"
          u"  SECRET_KEY: '%2'\n};\n"_s.arg(
              engine.setup.isNs8 ? u"/api"_s : u"/webrest"_s, engine.setup.sharedSecret);
    return { 200, script.toUtf8(), "application/javascript" };
}

static VoicePbxAnswer userProvider(VoicePbxEngine& engine, const VoicePbxCall&)
{
    return VoicePbxAnswer::json(QJsonObject { { u"configured"_s, 1 }, { u"type"_s, u"ldap"_s },
        { u"local"_s, 1 }, { u"domain"_s, engine.setup.domain } });
}

static VoicePbxAnswer voipCodecs(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonArray codecs;
    QStringList names { u"alaw"_s, u"ulaw"_s };
    if (engine.setup.isNs8)
        names.append(u"g729"_s);
    for (const QString& name : names)
        codecs.append(QJsonObject { { u"codec"_s, name }, { u"enabled"_s, true } });
    return VoicePbxAnswer::json(codecs);
}

static VoicePbxAnswer trunkStates(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonObject out;
    for (auto it = engine.book.live.begin(); it != engine.book.live.end(); ++it)
        out.insert(it.key(), it.value());
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer setWizard(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    engine.book.wizard
        = { { u"step"_s, call.text(u"step"_s) }, { u"status"_s, call.text(u"status"_s) } };
    return { 200 };
}

void VoicePbxCalls::addSession(VoicePbxEngine& engine)
{
    engine.on(Door::Rest, "POST", u"/testauth"_s, testauth);
    const auto success = [](VoicePbxEngine&, const VoicePbxCall&) {
        return VoicePbxAnswer::json(QJsonObject { { u"success"_s, true } });
    };
    engine.on(Door::Rest, "GET", u"/login"_s, success);
    engine.on(Door::Rest, "GET", u"/logout"_s, success);
    engine.on(Door::Open, "GET", u"/freepbx/wizard/scripts/custom.js"_s, customScript);
    engine.on(Door::Rest, "GET", u"/configuration/userprovider"_s, userProvider);
    engine.on(Door::Rest, "GET", u"/codecs/voip"_s, voipCodecs);
    engine.on(Door::Cti, "GET", u"/astproxy/trunks"_s, trunkStates);
    engine.on(Door::Rest, "GET", u"/configuration/wizard"_s,
        [](VoicePbxEngine& peer, const VoicePbxCall&) {
            return VoicePbxAnswer::json(QJsonArray { peer.book.wizard });
        });
    engine.on(Door::Rest, "POST", u"/configuration/wizard"_s, setWizard);
    engine.on(Door::Rest, "GET", u"/tasks/{id}"_s, [](VoicePbxEngine&, const VoicePbxCall&) {
        return VoicePbxAnswer::json(QJsonObject { { u"progress"_s, 100 } });
    });
    engine.on(Door::Rest, "POST", u"/devices/scan"_s,
        [](VoicePbxEngine&, const VoicePbxCall&) { return VoicePbxAnswer { 500 }; });
    engine.on(
        Door::Rest, "GET", u"/provisioning/engine"_s, [](VoicePbxEngine&, const VoicePbxCall&) {
            return VoicePbxAnswer::json(QJsonValue(u"tancredi"_s));
        });
    if (!engine.setup.isNs8)
        engine.on(Door::Rest, "GET", u"/phones/reboot"_s, [](VoicePbxEngine&, const VoicePbxCall&) {
            return VoicePbxAnswer::json(QJsonObject());
        });
}
