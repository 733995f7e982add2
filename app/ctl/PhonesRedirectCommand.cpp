// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesRedirectCommand.h"

#include "models/provisioning/PhoneParameters.h"

#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString addressOf(const RedirectAccount& account)
{
    const RedirectService* service = RedirectService::find(account.service);
    return account.url.isEmpty() && service ? service->url : account.url;
}

} // namespace

void PhonesRedirectCommand::start()
{
    const bool isAll = options().isSet(u"all"_s);
    if (isAll != (options().words().size() == 3))
        return badUsage(u"phones redirect SITE PHONE...|--all [--service S]"_s);
    const QString service = options().value(u"service"_s);
    if (options().isSet(u"service"_s) && !RedirectService::find(service))
        return badUsage(u"--service "_s + service.left(40));
    withDesk([this](const Site& site) { begin(site); });
}

void PhonesRedirectCommand::begin(const Site& site)
{
    QStringList words = options().words().sliced(3);
    if (options().isSet(u"all"_s))
        for (const Phone& phone : site.phones)
            words.append(phone.mac.hyphens());
    const auto named = phonesNamed(site, words);
    if (!named)
        return fail(named.error());
    const auto accounts = store().phones().redirectAccounts();
    if (!accounts)
        return fail(accounts.error());
    m_accounts = *accounts;
    m_count = named->size();
    for (const MacAddress& mac : *named)
        add(site, *site.phone(mac));
    if (const Status checked = checkEncryption(); !checked)
        return fail(checked.error());
    next();
}

QString PhonesRedirectCommand::vendorOf(const Site& site, const Phone& phone) const
{
    if (const auto model = PhoneParameters::findModel(site, catalog(), phone.model))
        return model->vendor;
    const auto match = catalog().vendorOf(phone.mac);
    return match && match->isPhone ? match->vendor : QString();
}

/// The service asked for, else the vendor's usual one that there is an account for.
Result<RedirectAccount> PhonesRedirectCommand::accountFor(
    const Phone& phone, const QString& vendorId) const
{
    const PhoneVendor* vendor = catalog().phoneVendor(vendorId);
    QStringList services = vendor ? vendor->redirectServices : QStringList();
    if (options().isSet(u"service"_s))
        services = QStringList { options().value(u"service"_s) };
    const QString name = vendorId.isEmpty() ? phone.mac.hyphens() : catalog().vendorName(vendorId);
    if (services.isEmpty() || !RedirectService::find(services.first())->vendors.contains(vendorId))
        return ::fail(ErrorCode::RedirectNotOffered, name);
    for (const QString& service : services)
        for (const RedirectAccount& account : m_accounts)
            if (account.service == service)
                return account;
    return ::fail(
        ErrorCode::RedirectCredentialsMissing, RedirectService::find(services.first())->name);
}

void PhonesRedirectCommand::add(const Site& site, const Phone& phone)
{
    const QString vendor = vendorOf(site, phone);
    const auto account = accountFor(phone, vendor);
    const auto url = desk().firstUrl(phone.mac);
    if (!account || !url) {
        const Error error = account ? url.error() : account.error();
        output().event({ { u"event"_s, u"redirect"_s }, { u"subject"_s, phone.mac.hyphens() },
            { u"state"_s, u"failed"_s }, { u"code"_s, errorCodeName(error.code) } });
        keepCode(output().error(error));
        return;
    }
    const RedirectPhone wish { phone.mac, vendor, *url, phone.serial, phone.checkCode };
    for (Batch& batch : m_batches) {
        if (batch.account.service == account->service) {
            batch.phones.append(wish);
            return;
        }
    }
    m_batches.append({ *account, { wish } });
}

/// Who asks for it in the clear knows that the account's password and the phones' addresses can be
/// read on the way.
Status PhonesRedirectCommand::checkEncryption() const
{
    for (const Batch& batch : m_batches) {
        const QString address = addressOf(batch.account);
        if (QUrl(address).scheme() != u"https" && !options().isSet(u"clear-text-ok"_s))
            return ::fail(ErrorCode::BadUsage, {}, u"--clear-text-ok (%1)"_s.arg(address));
    }
    return {};
}

void PhonesRedirectCommand::next()
{
    if (m_batches.isEmpty())
        return done(exitCode(m_count));
    const Batch batch = m_batches.takeFirst();
    m_job = std::make_unique<RedirectJob>(batch.account, batch.phones);
    connect(m_job.get(), &RedirectJob::answered, this, &PhonesRedirectCommand::tell);
    connect(m_job.get(), &Job::finished, this, [this, service = batch.account.service] {
        keepCode(report(service, m_job->outcome(), m_job->elapsedMs()));
        // Not while it is still telling.
        m_job.release()->deleteLater();
        next();
    });
    m_job->start();
}

void PhonesRedirectCommand::tell(const RedirectJob::Answer& answer)
{
    QJsonObject event { { u"event"_s, u"redirect"_s }, { u"subject"_s, answer.mac.hyphens() },
        { u"state"_s, answer.error ? u"failed"_s : u"done"_s }, { u"pin"_s, answer.pin },
        { u"words"_s, answer.words } };
    if (answer.error)
        event.insert(u"code"_s, errorCodeName(answer.error->code));
    output().event(event);
    QString text = answer.error ? tr("%1: not announced").arg(answer.mac.hyphens())
                                : tr("%1: announced").arg(answer.mac.hyphens());
    if (!answer.pin.isEmpty())
        text += u", PIN "_s + answer.pin;
    if (!answer.words.isEmpty())
        text += u" ("_s + answer.words + u')';
    output().message(text);
}

void PhonesRedirectCommand::cancel()
{
    m_batches.clear();
    m_job ? m_job->cancel() : Command::cancel();
}

void PhonesRedirectAccountCommand::start()
{
    const auto count = options().words().size();
    const bool isListing = count == 2;
    const bool isRemoving = options().isSet(u"remove"_s);
    if (count > 3 || (count == 3 && isRemoving == options().isSet(u"user"_s)))
        return badUsage(
            u"phones redirect-account SERVICE --user U [--password-file F] [--url URL] | --remove"_s);
    if (!isListing && !RedirectService::find(word(2)))
        return badUsage(u"SERVICE %1"_s.arg(word(2).left(40)));
    const QUrl url(options().value(u"url"_s), QUrl::StrictMode);
    if (options().isSet(u"url"_s)
        && (url.host().isEmpty() || !(url.scheme() == u"https" || url.scheme() == u"http")))
        return badUsage(u"--url"_s);
    withStore([this, isListing, isRemoving] {
        withVault([this, isListing, isRemoving] {
            isListing ? list() : isRemoving ? remove() : readPassword();
        });
    });
}

void PhonesRedirectAccountCommand::list()
{
    const auto accounts = store().phones().redirectAccounts();
    if (!accounts)
        return fail(accounts.error());
    for (const RedirectAccount& account : *accounts)
        output().event({ { u"event"_s, u"account"_s }, { u"subject"_s, account.service },
                           { u"user"_s, account.user }, { u"url"_s, addressOf(account) } },
            u"%1  %2  %3"_s.arg(account.service, -12)
                .arg(account.user, -24)
                .arg(addressOf(account)));
    done(0);
}

void PhonesRedirectAccountCommand::remove()
{
    const Status removed = store().phones().removeRedirectAccount(word(2));
    removed ? done(0) : fail(removed.error());
}

void PhonesRedirectAccountCommand::readPassword()
{
    constexpr qint64 longest = 4096;
    if (options().isSet(u"password-file"_s)) {
        QFile file(options().value(u"password-file"_s));
        if (!file.open(QFile::ReadOnly))
            return fail(Error(ErrorCode::FileUnreadable, file.fileName(), file.errorString()));
        return save(Secret(file.readLine(longest).trimmed()));
    }
    output().message(tr("Write the password of the account, and a line break:"));
    m_input = std::make_unique<LineInput>();
    connect(m_input.get(), &LineInput::line, this,
        [this](const QString& text, bool) { save(Secret(text.trimmed())); });
}

void PhonesRedirectAccountCommand::save(const Secret& password)
{
    if (m_input)
        m_input->disconnect(this);
    if (password.isEmpty())
        return fail(Error(ErrorCode::MissingValue, u"--password-file"_s));
    const Status saved = store().phones().saveRedirectAccount(
        { word(2), options().value(u"user"_s), password, options().value(u"url"_s) });
    if (!saved)
        return fail(saved.error());
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, word(2) }, { u"state"_s, u"done"_s } });
    output().message(tr("The account for %1 is kept.").arg(RedirectService::find(word(2))->name));
    done(0);
}
