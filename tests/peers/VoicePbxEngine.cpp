// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VoicePbxEngine.h"

#include "tests/peers/VoicePbxDirectory.h"
#include "tests/peers/VoicePbxTables.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static QString sha1(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex());
}

VoicePbxAnswer VoicePbxAnswer::json(const QJsonValue& value, int status)
{
    // One value of any kind is more than QJsonDocument takes: what stands in an array of one.
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return { status, wrapped.mid(1, wrapped.size() - 2) };
}

QString VoicePbxCall::text(const QString& name) const
{
    return body.value(name).toVariant().toString();
}

bool VoicePbxCall::has(const QString& name) const
{
    return body.contains(name) && !body.value(name).isNull();
}

VoicePbxEngine::VoicePbxEngine(NethVoiceSetup wanted)
    : setup(std::move(wanted))
{
    for (QTimer* timer : { &m_reload, &m_sync, &m_csv }) {
        timer->setParent(this); // it follows to another thread
        timer->setSingleShot(true);
    }
    connect(&m_reload, &QTimer::timeout, this, [this] { applyReload(); });
    connect(&m_sync, &QTimer::timeout, this, [this] { applySync(); });
    connect(&m_csv, &QTimer::timeout, this, [this] { applyCsv(); });
    VoicePbxCalls::addSession(*this);
    VoicePbxCalls::addTrunks(*this);
    VoicePbxCalls::addRoutes(*this);
    VoicePbxCalls::addUsers(*this);
    VoicePbxCalls::addPhones(*this);
    VoicePbxCalls::addClients(*this);
    VoicePbxCalls::addGateways(*this);
    VoicePbxCalls::addPhonebooks(*this);
    VoicePbxCalls::addTancrediScopes(*this);
    VoicePbxCalls::addTancrediFiles(*this);
    VoicePbxCalls::addPortal(*this);
    load({});
}

void VoicePbxEngine::load(const QJsonObject& document)
{
    for (QTimer* timer : { &m_reload, &m_sync, &m_csv })
        timer->stop();
    m_csvStatus.clear();
    book = VoicePbxBook::fromJson(document);
    applyReload(); // it has been running for a while
}

void VoicePbxEngine::on(Door door, const QByteArray& verb, const QString& path, Handler handler)
{
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_s);
    QString pattern = QString(path).replace(u'.', u"\\."_s).replace(placeholder, u"([^/]+)"_s);
    m_routes.append({ door, verb, QRegularExpression(u'^' + pattern + u'$'), std::move(handler) });
}

QString VoicePbxEngine::hash() const
{
    return sha1(setup.user + sha1(setup.password) + setup.sharedSecret);
}

QString VoicePbxEngine::proxy() { return u"sip:192.0.2.10:5060;lr"_s; }

QString VoicePbxEngine::randomDigits(int count) const
{
    QString out;
    for (int i = 0; i < count; ++i)
        out += QChar(u'0' + int(QRandomGenerator::global()->bounded(10)));
    return out;
}

QString VoicePbxEngine::randomHex(int count) const
{
    QString out;
    for (int i = 0; i < count; ++i)
        out += QString::number(QRandomGenerator::global()->bounded(16), 16);
    return out;
}

void VoicePbxEngine::setPortalToken(const QString& token, bool isAdmin)
{
    m_portalToken = token;
    m_isPortalAdmin = isAdmin;
}

std::optional<VoicePbxAnswer> VoicePbxEngine::refusedAtTancredi(const HttpRequest& request)
{
    const auto forbidden = [](const QString& detail) {
        VoicePbxAnswer answer = VoicePbxAnswer::json(
            QJsonObject {
                { u"type"_s, u"https://nethesis.github.io/tancredi/problems#forbidden"_s },
                { u"title"_s, u"Access to resource is forbidden with current client privileges"_s },
                { u"detail"_s, detail } },
            403);
        answer.type = "application/problem+json";
        return answer;
    };
    // That header's presence keeps the others from being looked at.
    if (request.headers.contains("authentication"))
        return forbidden(u"Invalid client credentials"_s);
    if (QString::fromUtf8(request.headers.value("user")).compare(setup.user, Qt::CaseInsensitive)
            != 0
        || QString::fromUtf8(request.headers.value("secretkey")) != hash())
        return forbidden(u"Invalid NethVoiceAuth authentication headers"_s);
    return {};
}

std::optional<VoicePbxAnswer> VoicePbxEngine::refused(Door door, const VoicePbxCall& call)
{
    const HttpRequest& request = call.request;
    const auto forbidden = [](const QString& words) {
        return VoicePbxAnswer::json(QJsonObject { { u"error"_s, words } }, 403);
    };
    if (door == Door::Tancredi)
        return refusedAtTancredi(request);
    if (door == Door::Open || door == Door::Portal || call.rest == u"/testauth"
        || request.method == "OPTIONS")
        return {};
    if (!request.headers.contains("user") || !request.headers.contains("secretkey"))
        return forbidden(u"Forbidden: no credentials"_s);
    // Looked up without case, but hashed as stored.
    if (QString::fromUtf8(request.headers.value("user")).compare(setup.user, Qt::CaseInsensitive)
        != 0)
        return forbidden(u"Forbidden: invalid user"_s);
    if (QString::fromUtf8(request.headers.value("secretkey")) != hash())
        return forbidden(u"Forbidden: wrong secret key"_s);
    return {};
}

VoicePbxAnswer VoicePbxEngine::dispatch(Door door, VoicePbxCall& call)
{
    if (const auto answer = refused(door, call))
        return *answer;
    bool isKnown = false;
    for (const Route& route : m_routes) {
        const auto match = route.path.match(call.rest);
        if (route.door != door || !match.hasMatch())
            continue;
        isKnown = true;
        if (route.verb != call.request.method)
            continue;
        call.parts = match.capturedTexts().sliced(1);
        return route.handler(*this, call);
    }
    if (!call.request.headers.value("accept").contains("application/json"))
        return { isKnown ? 405 : 404, "<html><body>not here</body></html>", "text/html" };
    return VoicePbxAnswer::json(
        QJsonObject { { u"message"_s,
            isKnown ? u"Method not allowed. Must be one of: GET"_s : u"Not found"_s } },
        isKnown ? 405 : 404);
}

VoicePbxAnswer VoicePbxEngine::answer(const HttpRequest& request)
{
    VoicePbxCall call { request, {}, {}, {} };
    if (request.headers.value("content-type").startsWith("application/json"))
        call.body = QJsonDocument::fromJson(request.body).object();
    const QString cti = setup.isNs8 ? u"/api"_s : u"/webrest"_s;
    const QString portal = u"/users-admin/"_s + setup.domain + u"/api"_s;
    const std::pair<QString, Door> doors[] { { u"/freepbx/rest"_s, Door::Rest },
        { u"/tancredi/api/v1"_s, Door::Tancredi }, { cti, Door::Cti },
        { setup.isNs8 ? portal : u"-"_s, Door::Portal } };
    if (request.path != u"/freepbx/rest/lib/macAddressMap.json") // a file, beside the program
        for (const auto& [prefix, door] : doors)
            if (request.path.startsWith(prefix + u'/')) {
                call.rest = request.path.mid(prefix.size());
                return dispatch(door, call);
            }
    call.rest = request.path;
    return dispatch(Door::Open, call);
}

static QJsonObject accountOf(const QJsonObject& device, const VoicePbxBook& book)
{
    const QString extension = device.value(u"extension"_s).toString();
    QString main;
    for (const QJsonObject& user : book.users)
        if (user.value(u"id"_s) == device.value(u"user_id"_s))
            main = user.value(u"default_extension"_s).toString();
    const QJsonObject sip = book.extensions.value(extension);
    const QString name = sip.value(u"name"_s).toString();
    return { { u"account_extension_1"_s, extension }, { u"account_username_1"_s, extension },
        { u"account_password_1"_s, sip.value(u"secret"_s).toString() },
        { u"account_display_name_1"_s, u"%1 <%2>"_s.arg(name, main) },
        { u"account_encryption_1"_s,
            device.value(u"srtp"_s).toString() == u"1" ? u"1"_s : QString() },
        { u"account_dtmf_type_1"_s, u"rfc4733"_s }, { u"account_voicemail_1"_s, u"*97"_s },
        { u"account_dnd_allow_1"_s, u"1"_s }, { u"account_fwd_allow_1"_s, u"1"_s } };
}

static void merge(QJsonObject& scope, const QJsonObject& values)
{
    QJsonObject variables = scope.value(u"variables"_s).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        variables.insert(it.key(), it.value());
    scope.insert(u"variables"_s, variables);
}

void VoicePbxEngine::applyReload()
{
    for (const QJsonObject& device : std::as_const(book.devices)) {
        if (device.value(u"type"_s).toString() != u"physical" || !device.value(u"mac"_s).isString()
            || device.value(u"user_id"_s).isNull())
            continue;
        const QString mac = device.value(u"mac"_s).toString().replace(u':', u'-');
        if (const auto scope = book.scopes.find(mac); scope != book.scopes.end())
            merge(*scope, accountOf(device, book));
    }
    merge(book.scopes[u"defaults"_s], VoicePbxTables::featureCodes());
    book.live.clear();
    for (const QJsonObject& trunk : std::as_const(book.trunks)) {
        const QJsonObject details = trunk.value(u"details"_s).toObject();
        book.live.insert(trunk.value(u"name"_s).toString(),
            { { u"ip"_s, details.value(u"sip_server"_s) },
                { u"port"_s, details.value(u"sip_server_port"_s) }, { u"status"_s, u"online"_s },
                { u"registration"_s,
                    details.value(u"registration"_s).toString() == u"send" ? u"registered"_s
                                                                           : QString() },
                { u"codecs"_s, details.value(u"codecs"_s) } });
    }
    if (std::exchange(m_isReloadAsked, false))
        m_reload.start(setup.reload);
    else
        Q_EMIT settled();
}

void VoicePbxEngine::reload()
{
    if (m_reload.isActive())
        m_isReloadAsked = true;
    else if (setup.reload.count() == 0)
        applyReload();
    else
        m_reload.start(setup.reload);
}

void VoicePbxEngine::sync()
{
    if (setup.sync.count() == 0)
        applySync();
    else if (!m_sync.isActive())
        m_sync.start(setup.sync);
}

void VoicePbxEngine::applySync()
{
    VoicePbxDirectory::synchronise(*this);
    Q_EMIT settled();
}

void VoicePbxEngine::importCsv(const QByteArray& csv)
{
    m_csvText = csv;
    m_csvStatus.clear();
    m_isCsvRead = false;
    m_csv.start(setup.csvImport);
}

void VoicePbxEngine::applyCsv()
{
    m_csvErrors = VoicePbxDirectory::importCsv(*this, m_csvText);
    m_csvStatus = m_csvErrors.isEmpty() ? u"done"_s : u"failed"_s;
    reload();
    Q_EMIT settled();
}

VoicePbxAnswer VoicePbxEngine::takeCsvStatus()
{
    // The program has not written a status yet when it is first asked.
    if (m_csv.isActive() && std::exchange(m_isCsvRead, true))
        return VoicePbxAnswer::json(QJsonObject { { u"result"_s, 50 } });
    const QString status = std::exchange(m_csvStatus, QString());
    if (status == u"failed")
        return VoicePbxAnswer::json(QJsonObject { { u"status"_s, m_csvErrors } }, 500);
    if (status == u"done")
        return VoicePbxAnswer::json(QJsonObject { { u"result"_s, 100 } });
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, u"No csv import active"_s } }, 422);
}

bool VoicePbxEngine::isSettled() const
{
    return !m_reload.isActive() && !m_sync.isActive() && !m_csv.isActive();
}
