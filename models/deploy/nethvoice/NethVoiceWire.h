// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/deploy/PbxDriver.h"

#include <chrono>
#include <functional>
#include <memory>

/// Requests over HTTPS to one host: connections are kept and shared, answers bounded in size and
/// time, no redirection followed, no cookie kept, no proxy used. Nothing is sent to a host whose
/// certificate neither the system nor the user vouches for. A body is sent at most once.
class NethVoiceWire : public QObject {
    Q_OBJECT

public:
    struct Ask {
        QByteArray verb;
        QString path; ///< from the root, percent-encoded
        QByteArray body {}; ///< what is no GET and no DELETE has one
        QByteArray contentType {};
        QList<QPair<QByteArray, QByteArray>> headers {};
        std::chrono::milliseconds deadline {}; ///< nominal, from the sending on
    };
    struct Answer {
        int status = 0;
        QByteArray body;
        QString location; ///< of a redirection, without path
    };
    /// Errors (subject = host; detail = verb and path, or the reason): BadValue (a path that leads
    /// elsewhere), Unresolvable, ConnectionRefused, Unreachable, TlsRefused, PbxCertificateUnknown,
    /// PbxCertificateChanged (nothing was done), Timeout, ConnectionLost, TooMuchData.
    using Then = std::function<void(Result<Answer>)>;

    explicit NethVoiceWire(const PbxAccess& access, QObject* parent = nullptr);
    ~NethVoiceWire() override;

    /// Where to connect instead, such as a tunnel's end; the name stays the PBX's.
    void connectTo(const QString& address, quint16 port);
    /// Any number may be asked for; as many are under way as there are connections.
    void ask(const Ask& ask, Then then);
    /// Forgets what is under way; nobody is told.
    void abort();

    /// "pbx.example.net", and with the port behind it.
    [[nodiscard]] QString host() const;
    [[nodiscard]] QString hostAndPort() const;

    static constexpr int connections = 6;
    static constexpr qsizetype maximumBody = 32 * 1024 * 1024;

Q_SIGNALS:
    /// Before the first answer over a certificate. @param host with port
    void trusted(const QString& host, const QString& fingerprint, bool isNew);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
