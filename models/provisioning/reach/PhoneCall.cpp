// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/PhoneCall.h"

#include "models/core/TextLanguage.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/provisioning/reach/HttpExchange.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct CallPath {
    QLatin1String vendor;
    QLatin1String path; ///< %1 is the number
};

/// What a firmware's web server takes for an order to call. Sources: Yealink action URI, Snom
/// remote control, Fanvil active URI, Htek (maker of the Sangoma phones) URL command; NethVoice
/// CTI uses the same.
constexpr std::array callPaths {
    CallPath { QLatin1String("yealink"), QLatin1String("/servlet?number=%1") },
    CallPath { QLatin1String("snom"), QLatin1String("/command.htm?number=%1") },
    CallPath { QLatin1String("fanvil"), QLatin1String("/cgi-bin/ConfigManApp.com?key=%1;ENTER") },
    CallPath { QLatin1String("nethesis"), QLatin1String("/cgi-bin/ConfigManApp.com?key=%1;ENTER") },
    CallPath {
        QLatin1String("sangoma"), QLatin1String("/Phone_ActionURL&Command=1&Number=%1&Account=1") },
};

const CallPath* callPathOf(const PhoneModel& model)
{
    const auto it = std::find_if(callPaths.cbegin(), callPaths.cend(),
        [&](const CallPath& each) { return model.vendor == each.vendor; });
    return it == callPaths.cend() ? nullptr : &*it;
}

QString callText(const char* text) { return TextLanguage::translate("PhoneCall", text); }

PhoneCall::Support deskPhoneSupport(
    const Site& site, const Catalog& catalog, const QList<const Phone*>& phones)
{
    PhoneCall::Support support { PhoneCall::Scenario::DeskPhone, false, {} };
    QStringList unable;
    bool isModelMissing = false;
    for (const Phone* phone : phones) {
        const auto model = PhoneParameters::findModel(site, catalog, phone->model);
        if (!model) {
            isModelMissing = true;
        } else if (callPathOf(*model)) {
            support.isSupported = true;
            support.why = callText(QT_TRANSLATE_NOOP("PhoneCall",
                                       "%1 takes orders to call from the user's own network."))
                              .arg(model->name);
            return support;
        } else {
            unable.append(model->name);
        }
    }
    if (phones.isEmpty())
        support.why = callText(QT_TRANSLATE_NOOP("PhoneCall", "No desk phone is assigned."));
    else if (!unable.isEmpty())
        support.why = callText(QT_TRANSLATE_NOOP("PhoneCall",
                                   "%1 cannot be told from outside to call; the PBX rings it "
                                   "first, then the other side."))
                          .arg(unable.first());
    else if (isModelMissing)
        support.why = callText(
            QT_TRANSLATE_NOOP("PhoneCall", "It is not known yet which model the phone is."));
    return support;
}

} // namespace

QHash<QString, QList<PhoneCall::Support>> PhoneCall::supportOf(
    const Site& site, const Catalog& catalog)
{
    QHash<QString, QList<const Phone*>> phones;
    for (const Phone& phone : site.phones)
        phones[phone.user].append(&phone);
    // Both are programs of NethVoice CTI and devices of the user's own beside the desk phones.
    const bool hasCti = site.pbx.kind == u"nethvoice";
    QHash<QString, QList<Support>> all;
    for (const User& user : site.users) {
        const bool isReady = hasCti && !user.extension.isEmpty();
        const QString why = !hasCti ? callText(QT_TRANSLATE_NOOP(
                                "PhoneCall", "This kind of PBX has no such client of its own."))
            : user.extension.isEmpty()
            ? callText(QT_TRANSLATE_NOOP("PhoneCall", "The user has no main extension."))
            : callText(QT_TRANSLATE_NOOP(
                "PhoneCall", "Needs a profile of the PBX that allows it, and a headset."));
        all.insert(user.username,
            { { Scenario::WebPhone, isReady, why }, { Scenario::DesktopClient, isReady, why },
                deskPhoneSupport(site, catalog, phones.value(user.username)) });
    }
    return all;
}

Result<QUrl> PhoneCall::url(const PhoneModel& model, const QString& address, const QString& number)
{
    static const QRegularExpression isNumber(uR"(^\+?[0-9*#]{1,40}$)"_s);
    static const QRegularExpression isAddress(
        uR"(^([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?$)"_s);
    const CallPath* path = callPathOf(model);
    if (!path)
        return fail(ErrorCode::PhoneCallNotOffered, model.name);
    if (!isNumber.match(number).hasMatch())
        return fail(ErrorCode::BadValue, u"number"_s, number.left(80));
    if (!isAddress.match(address).hasMatch())
        return fail(ErrorCode::BadAddress, u"address"_s, address.left(80));
    const QString digits = QString::fromLatin1(QUrl::toPercentEncoding(number, "*"));
    return QUrl(u"http://"_s + address + QString(path->path).arg(digits), QUrl::StrictMode);
}

struct PhoneCallJob::Private {
    QUrl url;
    QString user;
    Secret password;
    HttpExchange http { 10s };
};

PhoneCallJob::PhoneCallJob(QUrl url, QString user, Secret password, QObject* parent)
    : Job(parent)
    , d(std::make_unique<Private>())
{
    d->url = std::move(url);
    d->user = std::move(user);
    d->password = std::move(password);
}

PhoneCallJob::~PhoneCallJob() = default;

void PhoneCallJob::run()
{
    Q_EMIT stepChanged(u"call"_s, StepState::Running, 0);
    Q_EMIT transcript(Direction::Sent, u"GET "_s + d->url.toString(QUrl::FullyEncoded));
    d->http.ask(
        { "GET", d->url, {}, {}, d->user, d->password }, [this](const HttpExchange::Reply& reply) {
            const std::optional<Error> error = errorOf(reply);
            Q_EMIT stepChanged(u"call"_s, error ? StepState::Failed : StepState::Done, elapsedMs());
            finish(error ? Outcome::failed(*error) : Outcome::done());
        });
}

std::optional<Error> PhoneCallJob::errorOf(const HttpExchange::Reply& reply)
{
    static const QRegularExpression login(
        uR"(type\s*=\s*["']?password)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString address = d->url.host();
    if (reply.error)
        return Error(ErrorCode::PhoneSilent, address, reply.error->detail);
    const QString words = QString::number(reply.status) + u' ' + QString::fromUtf8(reply.phrase);
    Q_EMIT transcript(Direction::Received, words);
    // Some send everybody to a page for logging in, and say 200.
    const bool isLogin = login.match(QString::fromLatin1(reply.body)).hasMatch();
    if (reply.status == 401 || isLogin)
        return Error(ErrorCode::CredentialsRefused, address, words);
    if (reply.status < 200 || reply.status > 299)
        return Error(ErrorCode::PhoneRefused, address, words);
    return std::nullopt;
}

void PhoneCallJob::setDeadline(std::chrono::milliseconds deadline)
{
    d->http.setDeadline(deadline);
}

void PhoneCallJob::cancel()
{
    d->http.abort();
    finish(Outcome::cancelled(Error(ErrorCode::Cancelled, d->url.host(), u"call"_s)));
}
