// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// The login a device's first page asks for.
struct GrandstreamLoginForm {
    /// Recent firmware draws its page by script, which sends the password in base64; a page with a
    /// form of its own is older firmware and wants it as typed.
    bool isScripted = true;
    QString passwordField = QStringLiteral("P2");
    QList<std::pair<QString, QString>> hidden; ///< fields to send back as they came

    static GrandstreamLoginForm of(const QByteArray& page);
    /// The form filled in, application/x-www-form-urlencoded.
    [[nodiscard]] QByteArray filled(const QString& user, const QByteArray& password) const;
    /// The password in every spelling it is sent in, to keep out of transcripts.
    [[nodiscard]] static QList<QByteArray> spellings(const QByteArray& password);
};

/// One answer of a Grandstream web page: JSON, or a page of HTML.
struct GrandstreamReply {
    enum class Login {
        Accepted,
        Refused, ///< user or password
        LockedOut,
        Declined, ///< for another reason, such as another session
        Unexpected,
    };

    int status = 0;
    QByteArray body;
    QString location; ///< of a redirect
    bool hasCookie = false; ///< the session so far has one

    [[nodiscard]] std::optional<QJsonObject> json() const;
    /// Whether it is HTML at all.
    [[nodiscard]] bool isPage() const;
    /// A 2xx answer whose JSON says "success"; a page counts when it is not a login form again.
    [[nodiscard]] bool isSuccess() const;
    /// How it answers a login.
    [[nodiscard]] Login login() const;
    /// What it says, for people: JSON's reason, or a page's text; one line, at most 200 characters.
    [[nodiscard]] QString words() const;
    /// The session to name from now on: session_token=... or sid=...; empty when none is told.
    [[nodiscard]] QByteArray token() const;
    [[nodiscard]] bool isRestartNeeded() const;
    /// The texts and numbers of the body, by name.
    [[nodiscard]] QMap<QString, QString> values() const;

private:
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isLoginPage() const;
};

/// name=value&..., percent-encoded.
QByteArray urlEncoded(const QList<std::pair<QString, QString>>& fields);
