// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"
#include "models/deploy/PbxDriver.h"

#include <QJsonArray>
#include <QJsonValue>

class NethVoiceWire;

/// Asks a TVox who it is and logs in, before the visit: JSON-RPC 2.0 over HTTPS. Changes nothing.
/// Steps: version, login. Done: it gave a session.
/// Errors (subject = host): PbxCertificateUnknown, PbxCertificateChanged, PbxCredentialsRefused,
/// MissingValue (no user or password), PbxAnswerOdd, PbxRefused, PbxFault, Timeout,
/// ConnectionRefused, Unreachable, Unresolvable, ConnectionLost, TooMuchData.
/// Source: TVox WebAPI, getVersion and login (2023)
class TvoxWebApiJob : public Job {
    Q_OBJECT

public:
    explicit TvoxWebApiJob(const PbxAccess& access, QObject* parent = nullptr);
    ~TvoxWebApiJob() override;
    void cancel() override;

    /// As the server says them; empty until it did.
    [[nodiscard]] const QString& serverVersion() const { return m_serverVersion; }
    [[nodiscard]] const QString& apiVersion() const { return m_apiVersion; }

Q_SIGNALS:
    /// As PbxDriver::trusted().
    void trusted(const QString& what, const QString& host, const QString& type,
        const QString& fingerprint, bool isNew);

protected:
    void run() override;

private:
    void call(const QString& method, const QJsonArray& parameters);
    void onVersion(const QJsonValue& result);
    void onLogin(const QJsonValue& result);
    void endStep(const Error& error);
    [[nodiscard]] QString words(const QJsonValue& error) const;

    std::unique_ptr<NethVoiceWire> m_wire;
    Pbx m_pbx;
    QString m_step;
    QString m_serverVersion;
    QString m_apiVersion;
    int m_id = 0;
};
