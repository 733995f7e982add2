// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/MacAddress.h"
#include "models/core/Result.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

class SipMessage;

/// SIP plug and play: phones in their first minutes multicast a SUBSCRIBE for "ua-profile" to
/// 224.0.1.75:5060 and are told the URL by NOTIFY. Source: RFC 6080, vendors' PnP notes.
class PnpServer : public QObject {
    Q_OBJECT

public:
    /// The URL of a phone; empty = not ours, nothing is answered.
    using UrlOf = std::function<QString(const MacAddress&)>;

    explicit PnpServer(UrlOf urlOf, QObject* parent = nullptr, Clock clock = Clock());
    ~PnpServer() override;
    /// Joins the group on that interface only. @param port 5060 in real life
    /// Errors: PortUnavailable, BadAddress.
    Status listen(const QHostAddress& interfaceAddress, quint16 port = 5060);
    void close();
    [[nodiscard]] quint16 port() const;

Q_SIGNALS:
    /// @param isAnswered false: no phone of this site
    void asked(
        const MacAddress& mac, const QString& address, const QString& vendorModel, bool isAnswered);
    /// The phone confirmed the NOTIFY (or did not, after its repeats).
    void told(const MacAddress& mac, bool isConfirmed);

private:
    void onQuestions();
    void onAnswers();
    void answer(const SipMessage& subscribe, const QHostAddress& address, quint16 source);
    void tell(const SipMessage& subscribe, const MacAddress& mac, const QHostAddress& address,
        quint16 source, const QByteArray& tag, const QString& url);

    struct Private;
    std::unique_ptr<Private> d;
};
