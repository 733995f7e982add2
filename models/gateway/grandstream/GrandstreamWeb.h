// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/core/Redactor.h"
#include "models/core/Result.h"
#include "models/gateway/grandstream/GrandstreamReply.h"

#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

/// The web page of a Grandstream gateway, as its own browser pages talk to it: JSON under /cgi-bin/
/// with a session_token and a cookie on recent firmware, a plain login form with a cookie or a sid
/// on older ones.
///
/// One request at a time, each over a connection of its own: these devices serve few, and nothing
/// that changes the device is ever sent twice. Replies above 4 MB and answers later than the
/// deadline end the request; redirects are not followed and no proxy is asked. Every callback comes
/// exactly once, never from inside the call; after close() none comes.
///
/// Errors of every request: Unresolvable, ConnectionRefused, Unreachable, ConnectionLost, Timeout
/// (subject = host, detail = the request), TooMuchData, UnexpectedAnswer, DeviceRefused (subject =
/// the request, detail = the device's words), HostKeyChanged (HTTPS).
///
/// Source: captures of the web pages of an HT802V2 (1.0.9.3) and an HT812V2 (3.7.5), Oxidized for
/// the sid; of older firmware most is assumed, see GrandstreamReply.cpp.
class GrandstreamWeb : public QObject {
    Q_OBJECT

public:
    struct Setup {
        QString host;
        quint16 port = 0; ///< 0 = 80, over HTTPS 443
        /// HTTPS. The certificate of these devices is their own: it is accepted when it is the one
        /// remembered, or when the caller says that it may become it (first contact, as with SSH).
        bool isTls = false;
        QByteArray fingerprint; ///< remembered SHA-256 of the certificate, hex; empty = none yet
        bool isFirstAccepted = false; ///< with nothing remembered, whichever comes is fine
        Clock clock;
        QList<Secret> secrets; ///< kept out of the transcript, besides the password of logIn()
    };
    struct Identity {
        QString product; ///< HT802V2
        QString software; ///< 1.0.9.3
        QString mac; ///< 12 hex digits, upper case; empty when the device does not say
    };
    /// What a device says to a file or to values it took.
    struct Stored {
        bool isRestartNeeded = false;
        QString words;
    };
    using Values = QMap<QString, QString>; ///< by name, "P47"
    using DoneStatus = std::function<void(Status)>;
    template <typename T> using Done = std::function<void(Result<T>)>;

    explicit GrandstreamWeb(Setup setup, QObject* parent = nullptr);
    ~GrandstreamWeb() override;

    /// Fetches the login page: proves that a web server answers and shows which login it wants. No
    /// password has gone out yet.
    void open(DoneStatus done);
    /// Further errors (subject = host, detail = the device's words): CredentialsRefused, LockedOut.
    /// A wrong password is tried once: five lock the device for minutes.
    void logIn(const QString& user, const Secret& password, DoneStatus done);
    void identify(Done<Identity> done);
    /// The whole configuration as the device exports it: XML, or P47=value lines on firmware
    /// without. Passwords are not in it.
    void download(Done<QByteArray> done);
    /// @param name of the file, as the device shows it
    void upload(const QString& name, const QByteArray& file, Done<Stored> done);
    /// Those the device knows; the others are missing in the result. Passwords come back empty.
    void values(const QStringList& names, Done<Values> done);
    void setValues(const Values& values, Done<Stored> done);
    /// Success: the device said yes, or went away after the request had reached it.
    void restart(DoneStatus done);
    /// Ends the session; an answer that says otherwise changes nothing for us.
    void logOut(DoneStatus done);
    /// Ends everything without further callbacks; an open session is told to the device as ended,
    /// without waiting for the answer.
    void close();

    [[nodiscard]] bool isLoggedIn() const { return m_isLoggedIn; }
    [[nodiscard]] bool isBusy() const { return m_taken != nullptr; }

Q_SIGNALS:
    /// Redacted text for people; files are named, not printed.
    void transcript(bool isSent, const QString& text);
    /// Over HTTPS. @param fingerprint SHA-256, hex
    void certificateSeen(const QByteArray& fingerprint, bool isNew);

private:
    using Take = std::function<void(Result<GrandstreamReply>)>;
    struct Request;

    [[nodiscard]] static std::unique_ptr<QNetworkAccessManager> newManager();
    [[nodiscard]] QUrl urlOf(const Request& request) const;
    [[nodiscard]] QNetworkRequest prepared(const Request& request) const;
    void send(const Request& request, Take take);
    void abort(Error reason);
    void onEncrypted();
    void onSslErrors(const QList<QSslError>& errors);
    void onProgress();
    void onDeadline();
    void onFinished();
    void finish(Result<GrandstreamReply> result);
    [[nodiscard]] bool isCertificateFine(const QByteArray& seen);
    [[nodiscard]] Error networkError(const QNetworkReply& reply) const;
    void hideToken(const QByteArray& token);
    void tell(bool isSent, const QByteArray& text);

    [[nodiscard]] std::optional<Error> refusal(const GrandstreamReply& reply) const;
    Status takeLogin(const GrandstreamReply& reply);
    void takeStored(const Result<GrandstreamReply>& reply, const Done<Stored>& done);
    void keepToken(const GrandstreamReply& reply);
    [[nodiscard]] QByteArray withToken(const QByteArray& form) const;
    void readValues(QStringList names, Values found, Done<Values> done);
    void sayFarewell();

    Setup m_setup;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    Redactor m_redactor;
    Take m_taken;
    QString m_what; ///< the request under way, for errors
    std::optional<Error> m_reason; ///< why we aborted it
    QByteArray m_body;
    GrandstreamLoginForm m_form;
    QByteArray m_token; ///< name=value, appended to every request
    QByteArray m_welcome; ///< the page after the login, where older firmware shows what it is
    bool m_isSent = false; ///< the request under way has left whole
    bool m_isQuiet = false; ///< its body is a file: not for the transcript
    bool m_isLoggedIn = false;
};
