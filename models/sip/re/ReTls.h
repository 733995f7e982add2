// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/sip/re/ReLibrary.h"

#include <memory>
#include <optional>

/// How libre does TLS towards one name: the chain, the name and the date are verified, TLS 1.2 is
/// the least, the name is announced (SNI). libre itself does none of this.
class ReTls {
public:
    /// @param caFile trusted beside the system's; empty = none
    /// Errors: FileUnreadable (subject = caFile)
    static Result<std::unique_ptr<ReTls>> create(const QString& name, const QString& caFile);
    ~ReTls();
    Q_DISABLE_COPY_MOVE(ReTls)

    [[nodiscard]] struct tls* context() const { return m_tls; }
    /// Why the last handshake failed, in terms of the certificate or of TLS.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    ReTls() = default;
    Status prepare(const QString& caFile);
    static ReTls* of(const struct ssl_st* connection);
    static int onVerified(int isGood, struct x509_store_ctx_st* store);
    static void onState(const struct ssl_st* connection, int where, int result);
    void noteAlert(int alert);

    struct tls* m_tls = nullptr;
    QString m_name;
    std::optional<Error> m_failure;
};
