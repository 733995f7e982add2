// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the web page; GrandstreamWeb.cpp carries the requests.
#include "models/core/MacAddress.h"
#include "models/gateway/grandstream/GrandstreamText.h"
#include "models/gateway/grandstream/GrandstreamWeb.h"
#include "models/gateway/grandstream/GrandstreamWebRequest.h"

#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// Names under which api.values.get tells what the device is; confirmed on an HT802V2.
const QString productName = u"P89"_s;
const QString softwareName = u"P68"_s;
const QString macName = u"P67"_s;
const QString shownMacName = u"mac_display"_s; // where P67 is empty (assumed)
/// A request for all values of a GXW4248 at once would be 3 kB long; small devices are not to be
/// trusted with that.
constexpr qsizetype valuesAtOnce = 40;

QByteArray multipart(const QByteArray& boundary,
    const QList<std::pair<QByteArray, QByteArray>>& fields, const QByteArray& fileField,
    const QByteArray& fileName, const QByteArray& file)
{
    QByteArray out;
    const QByteArray head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
    for (const auto& [name, value] : fields)
        out += head + name + "\"\r\n\r\n" + value + "\r\n";
    out += head + fileField + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/xml\r\n\r\n"
        + file + "\r\n--" + boundary + "--\r\n";
    return out;
}

QString macOf(const QString& text)
{
    const auto mac = MacAddress::parse(text);
    return mac ? mac->plain() : QString();
}

/// What older firmware shows on the page after the login (layout seen on an HT818).
GrandstreamWeb::Identity identityOfPage(const QByteArray& page)
{
    const auto found = [text = QString::fromUtf8(page)](const QString& pattern) {
        return QRegularExpression(pattern,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::DotMatchesEverythingOption)
            .match(text)
            .captured(1);
    };
    const QString gap = u"(?:\\s|:|<[^>]*>|&nbsp;)*"_s;
    // Of two sockets the LAN one's MAC is on the label (NethVoice manuals).
    QString mac = found(u"\\bLAN\\s*--\\s*([0-9A-F:]{17})"_s);
    if (mac.isEmpty())
        mac = found(u"MAC Address"_s + gap + u"([0-9A-F:]{17})"_s);
    return { found(u"Product Model"_s + gap + u"([A-Z0-9]+)"_s),
        found(u"Program\\s*--\\s*([0-9.]+)"_s), macOf(mac) };
}

} // namespace

/// Why a reply is not what was asked for; subject = the request.
std::optional<Error> GrandstreamWeb::refusal(const GrandstreamReply& reply) const
{
    if (reply.status >= 300 && reply.status < 400)
        return Error(ErrorCode::UnexpectedAnswer, m_what, u"-> "_s + reply.location);
    // A page where JSON is spoken is no answer, whatever it says.
    const bool isForeign = m_form.isScripted && reply.status == 200 && !reply.json();
    if (reply.status == 404 || isForeign)
        return Error(ErrorCode::UnexpectedAnswer, m_what, reply.words());
    if (!reply.isSuccess())
        return Error(ErrorCode::DeviceRefused, m_what, reply.words());
    return {};
}

void GrandstreamWeb::open(DoneStatus done)
{
    send({ .what = u"/"_s, .isPost = false, .isQuiet = true },
        [this, done](const Result<GrandstreamReply>& reply) {
            if (!reply)
                return done(tl::unexpected(reply.error()));
            if (reply->status != 200 || !reply->isPage())
                return done(fail(ErrorCode::UnexpectedAnswer, m_what,
                    reply->location.isEmpty() ? reply->words() : u"-> "_s + reply->location));
            m_form = GrandstreamLoginForm::of(reply->body);
            done({});
        });
}

void GrandstreamWeb::logIn(const QString& user, const Secret& password, DoneStatus done)
{
    for (const QByteArray& spelling : GrandstreamLoginForm::spellings(password.revealUtf8()))
        m_redactor.addSecret(Secret(spelling));
    send({ .what = u"dologin"_s,
             .form = m_form.filled(user, password.revealUtf8()),
             .shown = urlEncoded({ { u"username"_s, user } }) + '&' + m_form.passwordField.toUtf8()
                 + '=' + Redactor::mask },
        [this, done](const Result<GrandstreamReply>& reply) {
            if (!reply)
                return done(tl::unexpected(reply.error()));
            done(takeLogin(*reply));
        });
}

Status GrandstreamWeb::takeLogin(const GrandstreamReply& reply)
{
    const QString words = reply.words();
    switch (reply.login()) {
    case GrandstreamReply::Login::Accepted:
        if (const auto error = refusal(reply))
            return tl::unexpected(*error);
        break;
    case GrandstreamReply::Login::Refused:
        return fail(ErrorCode::CredentialsRefused, m_setup.host, words);
    case GrandstreamReply::Login::LockedOut:
        return fail(ErrorCode::LockedOut, m_setup.host, words);
    case GrandstreamReply::Login::Declined:
        return fail(ErrorCode::DeviceRefused, m_what, words);
    case GrandstreamReply::Login::Unexpected:
        return fail(ErrorCode::UnexpectedAnswer, m_what, words);
    }
    keepToken(reply);
    m_welcome = reply.json() ? QByteArray() : reply.body;
    m_isLoggedIn = true;
    return {};
}

/// The token changes with every change the device takes.
void GrandstreamWeb::keepToken(const GrandstreamReply& reply)
{
    if (const QByteArray token = reply.token(); !token.isEmpty())
        m_token = token;
}

QByteArray GrandstreamWeb::withToken(const QByteArray& form) const
{
    if (m_token.isEmpty() || form.isEmpty())
        return form + m_token;
    return form + '&' + m_token;
}

void GrandstreamWeb::identify(Done<Identity> done)
{
    values({ productName, softwareName, macName, shownMacName },
        [this, done](const Result<Values>& values) {
            const Identity shown = identityOfPage(m_welcome);
            if (!values && shown.product.isEmpty())
                return done(tl::unexpected(values.error()));
            if (!values)
                return done(shown);
            Identity out { values->value(productName), values->value(softwareName),
                macOf(values->value(macName)) };
            if (out.mac.isEmpty())
                out.mac = macOf(values->value(shownMacName));
            if (out.product.isEmpty())
                return done(fail(ErrorCode::UnexpectedAnswer, m_what, productName));
            done(out);
        });
}

void GrandstreamWeb::download(Done<QByteArray> done)
{
    const auto take = [this, done](const Result<GrandstreamReply>& reply) {
        if (!reply)
            return done(tl::unexpected(reply.error()));
        // A file, not an answer: only what is not one is judged by its words.
        const bool isFile = reply->status == 200 && !reply->json()
            && GrandstreamText::isConfiguration(reply->body);
        if (isFile)
            return done(reply->body);
        done(tl::unexpected(
            refusal(*reply).value_or(Error(ErrorCode::UnexpectedAnswer, m_what, reply->words()))));
    };
    Request request { .what = u"download_cfg_xml"_s,
        .query = withToken({}),
        .isPost = false,
        .isQuiet = true,
        .deadline = Request::withFile };
    send(request, [this, request, take](const Result<GrandstreamReply>& reply) mutable {
        if (!reply || reply->status != 404)
            return take(reply);
        request.what = u"download_cfg"_s;
        send(request, take);
    });
}

void GrandstreamWeb::upload(const QString& name, const QByteArray& file, Done<Stored> done)
{
    const QByteArray fileName = QUrl::toPercentEncoding(name);
    const QByteArray boundary = QUuid::createUuid().toByteArray(QUuid::Id128);
    QList<std::pair<QByteArray, QByteArray>> fields;
    if (const auto at = m_token.indexOf('='); at > 0)
        fields.append({ m_token.first(at), m_token.mid(at + 1) });
    // Field names: recent confirmed on an HT812V2, older assumed from public scripts.
    if (!m_form.isScripted)
        fields.append({ "fname", fileName });
    const QByteArray fileField = m_form.isScripted ? "cfg_file" : "file";
    send({ .what = u"upload_cfg"_s,
             .query = withToken({}), // in both places: which one counts is not known
             .form = multipart(boundary, fields, fileField, fileName, file),
             .deadline = Request::withFile,
             .boundary = boundary,
             .shown
             = fileField + '=' + fileName + " (" + QByteArray::number(file.size()) + " bytes)" },
        [this, done](const Result<GrandstreamReply>& reply) { takeStored(reply, done); });
}

void GrandstreamWeb::takeStored(const Result<GrandstreamReply>& reply, const Done<Stored>& done)
{
    if (!reply)
        return done(tl::unexpected(reply.error()));
    if (const auto error = refusal(*reply))
        return done(tl::unexpected(*error));
    keepToken(*reply);
    done(Stored { reply->isRestartNeeded(), reply->words() });
}

void GrandstreamWeb::values(const QStringList& names, Done<Values> done)
{
    readValues(names, {}, std::move(done));
}

void GrandstreamWeb::readValues(QStringList names, Values found, Done<Values> done)
{
    const QStringList now = names.mid(0, valuesAtOnce);
    names = names.mid(now.size());
    // Names joined by colons: confirmed on an HT802V2.
    send({ .what = u"api.values.get"_s,
             .form = withToken(urlEncoded({ { u"request"_s, now.join(u':') } })) },
        [this, names, now, found, done](const Result<GrandstreamReply>& reply) mutable {
            if (!reply)
                return done(tl::unexpected(reply.error()));
            if (const auto error = refusal(*reply))
                return done(tl::unexpected(*error));
            const Values told = reply->values();
            if (!reply->json())
                return done(fail(ErrorCode::UnexpectedAnswer, m_what, reply->words()));
            for (const QString& name : now)
                if (told.contains(name))
                    found.insert(name, told.value(name));
            if (names.isEmpty())
                return done(found);
            readValues(names, found, done);
        });
}

void GrandstreamWeb::setValues(const Values& values, Done<Stored> done)
{
    QList<std::pair<QString, QString>> fields;
    for (auto it = values.begin(); it != values.end(); ++it)
        fields.append({ it.key(), it.value() });
    fields.append({ u"apply"_s, u"1"_s });
    send({ .what = u"api.values.post"_s, .form = withToken(urlEncoded(fields)) },
        [this, done](const Result<GrandstreamReply>& reply) { takeStored(reply, done); });
}

void GrandstreamWeb::restart(DoneStatus done)
{
    // Never empty: of an empty body Qt does not say that it was sent. Unknown fields are ignored.
    send({ .what = u"rs"_s, .form = withToken("reboot=1") },
        [this, done](const Result<GrandstreamReply>& reply) {
            const bool wentAway
                = !reply && reply.error().code == ErrorCode::ConnectionLost && m_isSent;
            if (!reply && !wentAway)
                return done(tl::unexpected(reply.error()));
            if (!wentAway)
                if (const auto error = refusal(*reply))
                    return done(tl::unexpected(*error));
            m_isLoggedIn = false;
            done({});
        });
}

void GrandstreamWeb::logOut(DoneStatus done)
{
    send({ .what = u"dologout"_s, .form = withToken({}) },
        [this, done](const Result<GrandstreamReply>& reply) {
            m_isLoggedIn = false;
            m_token.clear();
            done(reply ? Status() : tl::unexpected(reply.error()));
        });
}

void GrandstreamWeb::close()
{
    m_deadline.stop();
    m_taken = nullptr;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
    if (std::exchange(m_isLoggedIn, false))
        sayFarewell();
}

/// The manager and its cookie outlive us for as long as the device needs to hear it.
void GrandstreamWeb::sayFarewell()
{
    using namespace std::chrono_literals;
    const Request request { .what = u"dologout"_s, .form = withToken({}) };
    QNetworkAccessManager* manager = m_manager.release();
    m_manager = newManager();
    QNetworkReply* reply = manager->post(prepared(request), request.form);
    QObject::connect(reply, &QNetworkReply::finished, manager, &QObject::deleteLater);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply, known = m_setup.fingerprint] {
        if (GrandstreamText::fingerprint(reply->sslConfiguration()) == known)
            reply->ignoreSslErrors();
    });
    QTimer::singleShot(2s, manager, &QObject::deleteLater);
}
