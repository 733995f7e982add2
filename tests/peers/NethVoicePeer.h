// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

/// How a simulated NethVoice is set up.
struct NethVoiceSetup {
    bool isNs8 = true;
    QString user = QStringLiteral("admin"); ///< as stored: what K is made with
    QString password = QStringLiteral("CANARY-nethvoice");
    QString sharedSecret = QStringLiteral("CANARY-shared-0123456789abcdef01");
    QString domain = QStringLiteral("dir.example.net"); ///< of the user portal
    QString portalUser = QStringLiteral("admin");
    QString portalPassword = QStringLiteral("CANARY-nethvoice");
    bool hasSubscription = false; ///< without, 8 users
    bool hasRedirects = true; ///< its subscription lets it ask the vendors' services
    quint16 port = 0; ///< 0 takes a free one
    quint16 clearPort = 0; ///< of the listener that answers in clear, which nobody may use
    QString address = QStringLiteral("127.0.0.1");
    QString certificate; ///< PEM files; empty = one made for it, self-signed
    QString key;
    /// After a write, how long until what the reload does is there; those within it coalesce.
    std::chrono::milliseconds reload { 0 };
    std::chrono::milliseconds processing { 0 }; ///< of each request
    int workers = 8; ///< how many requests are worked on at once
    std::chrono::milliseconds sync { 0 }; ///< how long a directory sync goes on
    std::chrono::milliseconds csvImport { 0 };
};

/// One thing that goes wrong.
struct NethVoiceFault {
    enum class Kind {
        Empty, ///< 200 without a body; nothing was done
        Error, ///< 200 with {"error"}; nothing was done
        HalfSaved, ///< it is done, and the answer is an empty 500
        CutBefore, ///< the connection ends, nothing was done
        CutAfter, ///< it is done, and the connection ends
        CutAmid, ///< it is done, and half of the answer arrives
        Slow, ///< it is done and answered after `time`
        Silent, ///< never answered, nothing was done
        Forbidden, ///< 403 wrong secret key
        Oversized, ///< 200 and 64 MB of JSON
        NotJson, ///< 200 and a page of HTML
        Redirected, ///< 302 to the same path in clear
        Busy, ///< an empty 500, nothing was done
        HoldBefore, ///< nothing is done until release()
        HoldAfter, ///< done, not answered until release()
    };
    Kind kind = Kind::Empty;
    QString match {}; ///< regular expression of "POST /freepbx/rest/trunks"; empty = any
    int nth = 1; ///< the first of those that match, counted from when the fault is added
    int times = 1; ///< how many in a row; 0 = all from then on
    std::chrono::milliseconds time { 0 }; ///< of Slow
};

/// One request as it arrived.
struct NethVoiceRequest {
    int number = 0; ///< from 1
    QByteArray verb;
    QString path; ///< decoded, without the query
    QByteArray body;
    int status = 0; ///< 0 = not answered
    bool isDone = false; ///< carried out
    qint64 arrivedMs = 0; ///< since the peer was made
    qint64 answeredMs = 0;

    [[nodiscard]] QString line() const { return QString::fromLatin1(verb) + u' ' + path; }
    /// True when it was meant to change something.
    [[nodiscard]] bool isWrite() const;
};

/// A NethVoice as its interfaces are known, with their bugs: the wizard's REST API, Tancredi's API
/// v1, the state of trunks and the user portal, over HTTPS, in a thread of its own.
/// All methods may be called from any thread and wait for that one.
/// Source: NethVoice wizard REST, Tancredi API v1 (2026).
class NethVoicePeer : public QObject {
    Q_OBJECT

public:
    explicit NethVoicePeer(NethVoiceSetup setup = {});
    ~NethVoicePeer() override;

    /// False with errorText().
    bool start();
    void stop();
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] quint16 clearPort() const;
    [[nodiscard]] const NethVoiceSetup& setup() const;
    /// SHA-256 of the certificate, "SHA256:AA:BB:...".
    [[nodiscard]] QString fingerprint() const;
    /// The file that vouches for it.
    [[nodiscard]] QString certificate() const;
    /// Another one from now on. @return false when openssl fails
    bool changeCertificate();

    /// Everything it holds, as one document; see VoicePbxBook.
    [[nodiscard]] QJsonObject state() const;
    /// The same as bytes: sorted, indented.
    [[nodiscard]] QByteArray dump() const;
    /// Without the secrets and tokens it makes at random, which differ from run to run.
    [[nodiscard]] QByteArray dumpWithoutRandom() const;
    /// What is absent is empty, or as a new NethVoice has it.
    void load(const QJsonObject& state);

    [[nodiscard]] QList<NethVoiceRequest> requests() const;
    /// "POST /freepbx/rest/trunks", in order. @param isWritesOnly without GET and logins
    [[nodiscard]] QStringList lines(bool isWritesOnly = false) const;
    /// How many match. @param match a regular expression of "POST /freepbx/rest/trunks"
    [[nodiscard]] int count(const QString& match) const;
    void clearLog();
    /// Requests that came in clear: must stay 0.
    [[nodiscard]] int clearRequests() const;
    /// Processing of all requests, one after the other.
    [[nodiscard]] std::chrono::milliseconds busy() const;
    /// How many were under way at the same time, at most.
    [[nodiscard]] int mostAtOnce() const;

    void addFault(const NethVoiceFault& fault);
    void clearFaults();
    /// Waits until a request is held. @return its number; 0 when none is within the time
    int waitForHeld(std::chrono::milliseconds deadline = std::chrono::seconds(60)) const;
    /// Lets what is held go on.
    void release();
    /// Ends every connection.
    void disconnectAll();

    void setReload(std::chrono::milliseconds time);
    void setProcessing(std::chrono::milliseconds time);
    /// Until no reload, sync or import is going on any more.
    void waitUntilSettled() const;

Q_SIGNALS:
    // From the peer's thread.
    void arrived(int number, const QString& line);
    void done(int number, const QString& line); ///< carried out, not answered yet
    void answered(int number, int status);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
