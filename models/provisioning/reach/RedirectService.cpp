// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/RedirectService.h"

#include "models/provisioning/reach/services/RedirectClient.h"

using namespace Qt::StringLiterals;

const QList<RedirectService>& RedirectService::all()
{
    static const QList<RedirectService> services {
        { u"falconieri"_s, u"Falconieri"_s,
            { u"nethesis"_s, u"fanvil"_s, u"yealink"_s, u"snom"_s, u"gigaset"_s },
            u"https://rps.nethesis.it/"_s },
        { u"yealink"_s, u"Yealink RPS"_s, { u"yealink"_s },
            u"https://api-dm.yealink.com:8443/xmlrpc"_s },
        { u"ymcs"_s, u"Yealink YMCS"_s, { u"yealink"_s }, u"https://eu-api.ymcs.yealink.com/"_s,
            true, false, true },
        { u"snom"_s, u"Snom secure redirection"_s, { u"snom"_s },
            u"https://secure-provisioning.snom.com:8083/xmlrpc/"_s },
        { u"sraps"_s, u"Snom SRAPS"_s, { u"snom"_s }, u"https://api.sraps.snom.com/api/v1/"_s },
        { u"gigaset"_s, u"Gigaset autoprovisioning"_s, { u"gigaset"_s },
            u"https://prov.gigaset.net/apxml/rpc.do"_s, true, true },
        { u"grape"_s, u"Gigaset GRAPE"_s, { u"gigaset"_s },
            u"https://api.grape.gigaset.net/api/v1/"_s },
        { u"fanvil"_s, u"Fanvil FDPS"_s, { u"fanvil"_s, u"nethesis"_s },
            u"http://fdps.fanvil.com/xmlrpc.php"_s, false },
    };
    return services;
}

const RedirectService* RedirectService::find(const QString& id)
{
    for (const RedirectService& service : all())
        if (service.id == id)
            return &service;
    return nullptr;
}

QList<const RedirectService*> RedirectService::of(const QString& vendor)
{
    QList<const RedirectService*> found;
    for (const RedirectService& service : all())
        if (service.vendors.contains(vendor))
            found.append(&service);
    return found;
}

struct RedirectJob::Private {
    RedirectAccount account;
    QList<RedirectPhone> phones;
    QList<Answer> answers;
    std::unique_ptr<RedirectClient> client;
    std::chrono::milliseconds deadline { 30'000 };
    std::optional<Error> first; ///< error
    std::optional<Error> unknown; ///< first one that leaves us in the dark
};

RedirectJob::RedirectJob(RedirectAccount account, QList<RedirectPhone> phones, QObject* parent)
    : Job(parent)
    , d(std::make_unique<Private>())
{
    d->account = std::move(account);
    d->phones = std::move(phones);
}

RedirectJob::~RedirectJob() = default;

void RedirectJob::setDeadline(std::chrono::milliseconds deadline) { d->deadline = deadline; }

const QList<RedirectJob::Answer>& RedirectJob::answers() const { return d->answers; }

void RedirectJob::run()
{
    auto client = RedirectClient::create(d->account);
    if (!client) {
        finish(Outcome::failed(client.error()));
        return;
    }
    if (d->account.user.isEmpty() || d->account.password.isEmpty()) {
        finish(Outcome::failed(Error(ErrorCode::RedirectCredentialsMissing, d->account.service)));
        return;
    }
    d->client = std::move(*client);
    d->client->setDeadline(d->deadline);
    Q_EMIT stepChanged(u"announce"_s, StepState::Running, 0);
    next();
}

void RedirectJob::next()
{
    if (d->answers.size() == d->phones.size()) {
        Q_EMIT stepChanged(
            u"announce"_s, d->first ? StepState::Failed : StepState::Done, elapsedMs());
        finish(d->unknown  ? Outcome::unknown(*d->unknown)
                : d->first ? Outcome::failed(*d->first)
                           : Outcome::done());
        return;
    }
    const RedirectPhone& phone = d->phones[d->answers.size()];
    if (!RedirectService::find(d->account.service)->vendors.contains(phone.vendor)) {
        take({ phone.mac, Error(ErrorCode::RedirectNotOffered, phone.vendor), {}, {} }, false);
        return;
    }
    d->client->announce(phone, [this, mac = phone.mac](const RedirectClient::Told& told) {
        take({ mac, told.error, told.pin, told.words }, told.isUnknown);
    });
}

/// What is wrong with the account or the way there is wrong for all, and asking fifty times more
/// locks an account out.
void RedirectJob::take(const Answer& answer, bool isUnknown)
{
    static const QList<ErrorCode> lasting { ErrorCode::RedirectCredentialsRefused,
        ErrorCode::RedirectLimited, ErrorCode::Unreachable, ErrorCode::TlsUntrusted,
        ErrorCode::Timeout };
    const auto keep = [this](const Answer& one) {
        d->answers.append(one);
        Q_EMIT answered(one);
    };
    if (answer.error && !d->first)
        d->first = answer.error;
    if (isUnknown && !d->unknown)
        d->unknown = answer.error;
    keep(answer);
    if (answer.error && lasting.contains(answer.error->code))
        while (isRunning() && d->answers.size() < d->phones.size())
            keep({ d->phones[d->answers.size()].mac, answer.error, {}, {} });
    // Not from within the service's own call: it is used again.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isRunning())
                next();
        },
        Qt::QueuedConnection);
}

void RedirectJob::cancel()
{
    const bool isOpen = d->client && d->client->abort();
    const QString done = QString::number(d->answers.size());
    const QString mac = d->phones.value(d->answers.size()).mac.hyphens();
    // The one that was being announced may have been.
    finish(Outcome::cancelled(
        Error(ErrorCode::Cancelled, isOpen ? mac : d->account.service, u"announce "_s + done)));
}
