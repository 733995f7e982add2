// SPDX-License-Identifier: GPL-3.0-or-later
// The user portal, where accounts are made.
#include "tests/peers/VoicePbxDirectory.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static VoicePbxAnswer portalCode(int code, const QString& name, const QString& words)
{
    return VoicePbxAnswer::json(QJsonObject { { u"code"_s, code }, { name, words } }, code);
}

static VoicePbxAnswer portalStatus(const QString& message)
{
    return VoicePbxAnswer::json(
        QJsonObject { { u"status"_s, u"success"_s }, { u"message"_s, message } });
}

static VoicePbxAnswer login(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString user = call.text(u"username"_s);
    const QString password = call.text(u"password"_s);
    const bool isAdmin = user == engine.setup.portalUser && password == engine.setup.portalPassword;
    const auto account = engine.book.directory.constFind(user);
    const bool isUser = account != engine.book.directory.constEnd() && !password.isEmpty()
        && account->value(u"password"_s).toString() == password;
    if (!isAdmin && !isUser)
        return portalCode(401, u"message"_s, u"incorrect Username or Password"_s);
    const QString token = u"eyJ"_s + engine.randomHex(40);
    engine.setPortalToken(token, isAdmin);
    return VoicePbxAnswer::json(QJsonObject { { u"code"_s, 200 }, { u"token"_s, token },
        { u"expire"_s, u"2099-01-01T00:00:00Z"_s }, { u"message"_s, u"login succeeded"_s },
        { u"claims"_s, QJsonObject { { u"uid"_s, user }, { u"groups"_s, QJsonArray() } } } });
}

static std::optional<VoicePbxAnswer> notAllowed(
    const VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QByteArray given = call.request.headers.value("authorization");
    if (engine.portalToken().isEmpty() || given != "Bearer " + engine.portalToken().toUtf8())
        return portalCode(401, u"message"_s, u"cookie token is empty"_s);
    if (!engine.isPortalAdmin())
        return portalCode(
            403, u"message"_s, u"you don't have permission to access this resource"_s);
    return {};
}

static VoicePbxAnswer addAccount(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    static const QRegularExpression form(u"^[a-zA-Z][-._a-zA-Z0-9]*$"_s);
    const QString user = call.text(u"user"_s);
    const auto invalid = [&](const QString& error) {
        return QJsonArray { QJsonObject { { u"field"_s, u"user"_s }, { u"parameter"_s, u"user"_s },
            { u"value"_s, user }, { u"error"_s, error } } };
    };
    if (!form.match(user).hasMatch())
        return VoicePbxAnswer::json(
            QJsonObject { { u"code"_s, 400 }, { u"status"_s, u"Bad request"_s },
                { u"error"_s, invalid(u"pattern"_s) } },
            400);
    if (!VoicePbxDirectory::addAccount(
            engine, user, call.text(u"display_name"_s), call.text(u"password"_s)))
        return VoicePbxAnswer::json(QJsonObject { { u"status"_s, u"failure"_s },
            { u"message"_s, QString() }, { u"error"_s, invalid(u"user_already_exists"_s) } });
    return portalStatus(u"user_created"_s);
}

static VoicePbxAnswer alterAccount(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const auto account = engine.book.directory.find(call.text(u"user"_s));
    if (account == engine.book.directory.end())
        return portalCode(500, u"status"_s, u"Internal server error"_s);
    for (const QString& name : { u"display_name"_s, u"password"_s, u"mail"_s })
        if (call.has(name))
            account->insert(name, call.text(name));
    if (call.has(u"locked"_s))
        account->insert(u"locked"_s, call.body.value(u"locked"_s));
    return portalStatus(u"user_altered"_s);
}

static VoicePbxAnswer removeAccount(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (engine.book.directory.remove(call.text(u"user"_s)) == 0)
        return portalCode(500, u"status"_s, u"Internal server error"_s);
    return portalStatus(u"user_removed"_s);
}

static VoicePbxAnswer listAccounts(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonArray users;
    for (auto it = engine.book.directory.begin(); it != engine.book.directory.end(); ++it)
        users.append(QJsonObject { { u"user"_s, it.key() },
            { u"display_name"_s, it->value(u"display_name"_s) },
            { u"locked"_s, it->value(u"locked"_s) }, { u"expired"_s, false },
            { u"password_expiration"_s, -1 }, { u"mail"_s, it->value(u"mail"_s) } });
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, u"success"_s },
        { u"message"_s, u"users_listed"_s }, { u"users"_s, users } });
}

void VoicePbxCalls::addPortal(VoicePbxEngine& engine)
{
    engine.on(Door::Portal, "POST", u"/login"_s, login);
    const std::pair<QString, VoicePbxEngine::Handler> calls[] { { u"add-user"_s, addAccount },
        { u"alter-user"_s, alterAccount }, { u"remove-user"_s, removeAccount },
        { u"list-users"_s, listAccounts } };
    for (const auto& [name, handler] : calls)
        engine.on(Door::Portal, "POST", u'/' + name,
            [handler = handler](VoicePbxEngine& peer, const VoicePbxCall& call) {
                if (const auto answer = notAllowed(peer, call))
                    return *answer;
                return handler(peer, call);
            });
}
