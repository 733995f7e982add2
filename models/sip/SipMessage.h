// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QList>

struct SipHeader {
    QByteArray name; ///< as it stands on the wire, long form
    QByteArray value;
};

/// One SIP message as a value (RFC 3261). What was read from the wire is hostile: parse() bounds
/// it and never fails otherwise than by an Error.
class SipMessage {
public:
    /// Longest message and most headers taken seriously.
    static constexpr qsizetype maximumSize = 65'536;
    static constexpr int maximumHeaders = 256;

    /// Errors: UnexpectedAnswer (detail = what is wrong with it), TooMuchData.
    static Result<SipMessage> parse(const QByteArray& bytes);

    [[nodiscard]] bool isRequest() const { return m_status == 0; }
    [[nodiscard]] const QByteArray& method() const
    {
        return m_method;
    } ///< of a response: from CSeq
    [[nodiscard]] const QByteArray& requestUri() const { return m_requestUri; }
    [[nodiscard]] int status() const { return m_status; } ///< 100 to 699; 0 for a request
    [[nodiscard]] const QByteArray& reason() const { return m_reason; }
    [[nodiscard]] const QList<SipHeader>& headers() const { return m_headers; }
    [[nodiscard]] const QByteArray& body() const { return m_body; }

    /// First value; empty when there is none. Names in any case, long or compact form.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// All values, a comma-separated list split into its parts (RFC 3261 7.3.1) but for headers
    /// that may not be: authentication ones, dates and user agents.
    [[nodiscard]] QList<QByteArray> headers(QByteArrayView name) const;
    [[nodiscard]] quint32 cseq() const;
    [[nodiscard]] QByteArray callId() const { return header("Call-ID"); }

private:
    friend class SipMessageReader;
    QByteArray m_method;
    QByteArray m_requestUri;
    int m_status = 0;
    QByteArray m_reason;
    QList<SipHeader> m_headers;
    QByteArray m_body;
};

/// A name-addr or addr-spec of From, To, Contact and their kin, taken apart.
struct SipAddress {
    QByteArray displayName; ///< unquoted
    QByteArray uri; ///< without angle brackets
    QByteArray scheme; ///< sip, sips or tel
    QByteArray user; ///< unescaped
    QByteArray host;
    quint16 port = 0; ///< 0 = not stated
    QList<QPair<QByteArray, QByteArray>> parameters; ///< of the header, names in lower case

    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
    /// Nothing when it is none.
    static std::optional<SipAddress> parse(const QByteArray& text);
};
