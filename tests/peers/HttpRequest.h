// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

/// One HTTP/1.1 request as a small device's web server reads it (RFC 9112): a length, no chunks.
struct HttpRequest {
    QByteArray method;
    QString path;
    QMap<QString, QString> query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] bool isKeptAlive() const { return headers.value("connection") != "close"; }
    [[nodiscard]] QString cookie(const QByteArray& name) const;
    /// The fields of a form, urlencoded or multipart; of a file its content.
    [[nodiscard]] QMap<QString, QByteArray> fields() const;
};

/// Takes requests out of a stream.
class HttpRequestParser {
public:
    void feed(const QByteArray& data) { m_pending += data; }
    /// The next whole request; nothing while it is not there yet or once fault() says why not.
    std::optional<HttpRequest> next();
    /// A status such as 400; 0 while all is well.
    [[nodiscard]] int fault() const { return m_fault; }
    /// The client waits for "100 Continue" before it sends the body. True once for each.
    bool takeExpectation();

private:
    bool readHead();

    QByteArray m_pending;
    std::optional<HttpRequest> m_head;
    qsizetype m_bodySize = 0;
    int m_fault = 0;
    bool m_isExpecting = false;
};

/// name=value&..., percent-decoded, '+' a blank
QMap<QString, QString> formFields(const QByteArray& form);
