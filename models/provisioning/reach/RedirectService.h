// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/site/Site.h"
#include "models/store/PhoneRepository.h"

#include <chrono>
#include <memory>

/// A service of a phone's vendor, or a gateway to several, that tells a phone fresh out of the box
/// where its configuration is.
struct RedirectService {
    QString id; ///< falconieri, yealink, ymcs, snom, sraps, gigaset, grape or fanvil
    QString name; ///< as the vendor calls it
    QStringList vendors; ///< PhoneVendor ids
    QString url; ///< its own address
    bool isEncrypted = true; ///< false: plain HTTP, said before anything is sent
    bool needsCheckCode = false;
    bool needsSerial = false;

    static const QList<RedirectService>& all();
    static const RedirectService* find(const QString& id); ///< nullptr = no such service
    static QList<const RedirectService*> of(const QString& vendor);
};

/// One phone to be announced.
struct RedirectPhone {
    MacAddress mac;
    QString vendor; ///< PhoneVendor::id
    QString url; ///< first-access URL
    QString serial;
    QString checkCode;
};

/// Announces phones, one after another. Done: the service confirmed each. On a refusal the others
/// go on; outcome() is the first error, answers() tells each one.
/// Errors: RedirectForeign, RedirectPhoneUnknown, RedirectCheckCode, RedirectSerialMissing,
/// RedirectUrlRefused, RedirectLimited, RedirectRefused, RedirectCredentialsRefused, Unreachable,
/// Timeout, TlsUntrusted. Sent and not answered is Unknown.
class RedirectJob : public Job {
    Q_OBJECT

public:
    struct Answer {
        MacAddress mac;
        std::optional<Error> error; ///< nothing = confirmed
        QString pin; ///< of YMCS; shown as it is
        QString words; ///< of the service, cut at 200 characters
    };
    RedirectJob(RedirectAccount account, QList<RedirectPhone> phones, QObject* parent = nullptr);
    ~RedirectJob() override;
    /// Of each exchange with the service, before start(); 30 s without it.
    void setDeadline(std::chrono::milliseconds deadline);
    void cancel() override;
    [[nodiscard]] const QList<Answer>& answers() const;

Q_SIGNALS:
    void answered(const RedirectJob::Answer& answer);

protected:
    void run() override;

private:
    void next();
    void take(const Answer& answer, bool isUnknown);

    struct Private;
    std::unique_ptr<Private> d;
};
