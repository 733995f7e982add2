// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/core/Secret.h"
#include "models/provisioning/reach/HttpExchange.h"
#include "models/site/Site.h"

#include <QUrl>

#include <memory>

/// Click to call: a desk phone told by HTTP to call a number.
namespace PhoneCall {

/// What a user's set-up can do. Source: NethVoice CTI scenarios.
enum class Scenario { WebPhone, DesktopClient, DeskPhone };
struct Support {
    Scenario scenario = Scenario::WebPhone;
    bool isSupported = false;
    QString why; ///< in the language of TextLanguage
};
/// Of every user of the site, by user name.
QHash<QString, QList<Support>> supportOf(const Site& site, const Catalog& catalog);

/// Without credentials; those go into the Authorization header.
/// Errors: PhoneCallNotOffered, BadValue (number).
Result<QUrl> url(const PhoneModel& model, const QString& address, const QString& number);

} // namespace PhoneCall

/// Tells a phone to call. Done: the phone answered 2xx, which says that it took the order; that
/// it rings is for the technician's ear. Errors: PhoneSilent, PhoneRefused, CredentialsRefused.
class PhoneCallJob : public Job {
    Q_OBJECT

public:
    PhoneCallJob(QUrl url, QString user, Secret password, QObject* parent = nullptr);
    ~PhoneCallJob() override;
    void cancel() override;
    /// Of the whole exchange, before start(); 10 s without it.
    void setDeadline(std::chrono::milliseconds deadline);

protected:
    void run() override;

private:
    std::optional<Error> errorOf(const HttpExchange::Reply& reply);

    struct Private;
    std::unique_ptr<Private> d;
};
