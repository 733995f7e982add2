// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxDriver.h"

#include <QJsonValue>

#include <memory>

/// The two interfaces of a NethVoice behind one login. HTTPS only; no redirection is followed; a
/// certificate nobody vouches for must be the trusted one before anything is sent. Answers are
/// bounded. No secret reaches the transcript: it names verb, path, status and time.
/// Source: NethVoice wizard REST, Tancredi API v1 (2026).
class NethVoiceSession : public QObject {
    Q_OBJECT

public:
    enum class Api { Rest, Tancredi, Cti };
    enum class Verb { Get, Post, Patch, Put, Delete };

    struct Reply {
        int status = 0;
        QJsonValue json; ///< undefined when there was no body or it is no JSON
        QByteArray body;
        [[nodiscard]] bool isEmpty() const { return body.trimmed().isEmpty(); }
    };
    using Then = std::function<void(Result<Reply>)>;

    explicit NethVoiceSession(const PbxAccess& access, QObject* parent = nullptr);
    ~NethVoiceSession() override;

    /// Where to connect instead, such as a tunnel's end; the name stays the PBX's.
    void connectTo(const QString& address, quint16 port);
    /// testauth, then one request with the headers on each interface. Errors (subject = host):
    /// those of ask(), BadValue, TlsRefused, PbxCertificateUnknown.
    void open(std::function<void(Status)> then);
    [[nodiscard]] bool isNs8() const;

    /// One request; any number may be under way. What a status means is the caller's, but: 2xx with
    /// {"error":...} and 403 are errors here.
    /// @param path behind the interface's root, percent-encoded
    /// Errors (subject = "POST /trunks"): PbxAnswerEmpty (a GET without a body), PbxAnswerOdd,
    /// PbxRefused (4xx; detail = status and words), PbxFault (5xx and 200 with an error: a part may
    /// be done). Errors (subject = host): PbxCredentialsRefused, Timeout, ConnectionLost,
    /// TooMuchData (it may be done; detail = the request), ConnectionRefused, Unreachable,
    /// Unresolvable, TlsRefused, PbxCertificateChanged (nothing was sent).
    void ask(Verb verb, Api api, const QString& path, const QJsonValue& body, Then then);
    void get(Api api, const QString& path, Then then) { ask(Verb::Get, api, path, {}, then); }
    /// A status that is no error to this caller, such as 404 or 409, comes as a reply.
    void ask(Verb verb, Api api, const QString& path, const QJsonValue& body,
        const QList<int>& statuses, Then then);
    /// multipart/form-data with one file
    void upload(Api api, const QString& path, const QString& fileName, const QByteArray& content,
        Then then);
    /// The user portal has its own login. @param action "add-user"
    void askPortal(
        const QString& domain, const QString& action, const QJsonObject& body, Then then);

    /// Kept out of the transcript from now on.
    void addSecret(const Secret& secret);
    /// Without secrets, for what the PBX says in other ways than by refusing.
    [[nodiscard]] Error redacted(const Error& error) const;
    void abort();
    /// After a nominal while, unless aborted: for polling.
    void later(std::chrono::milliseconds nominal, std::function<void()> then);

    /// What a failure to answer means: what may have been done is Unknown, anything else Failed.
    static Outcome outcomeOf(const Error& error, const QString& item);

Q_SIGNALS:
    void transcript(Job::Direction direction, const QString& text);
    void trusted(const QString& host, const QString& fingerprint, bool isNew);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
