// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/GrandstreamDevice.h"
#include "tests/peers/HttpRequest.h"
#include "tests/peers/PeerLink.h"

#include <QJsonObject>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>
#include <optional>

/// How its web page behaves. The moments of PeerFaults are on it: Connect, AfterReload; Password
/// dologin; ShowVersion api.values.get with P89; ReadValue without; ShowRunning download,
/// ReadBackStartup once something was uploaded; Load upload_cfg; InlineLine api.values.post;
/// Reload rs. An "error" is an answer that says so.
struct GrandstreamWebSetup {
    enum class Form {
        Scripted, ///< base64 password; JSON with a token, and a cookie; both are needed
        Classic, ///< P2 as typed and gnkey; pages of HTML, a cookie
        Sid, ///< "password" as typed; JSON with a sid
    };
    Form form = Form::Scripted;
    quint16 port = 0; ///< 0 takes a free one, kept through restarts
    bool hasXml = true; ///< download_cfg_xml; else download_cfg alone
    std::optional<QSslConfiguration> tls;
    int wrongPasswordsToLock = 5;
    std::chrono::milliseconds lockTime { 300'000 }; ///< nominal

    PeerPoint truncatedAt = PeerPoint::None; ///< half of what Content-Length promises, then FIN
    PeerPoint junkAt = PeerPoint::None; ///< a megabyte of bytes instead of an answer
    PeerPoint floodAt = PeerPoint::None; ///< five megabytes
    PeerPoint status500At = PeerPoint::None;
    PeerPoint endlessHeaderAt = PeerPoint::None; ///< header lines without end
    PeerPoint redirectAt = PeerPoint::None; ///< 302 to elsewhere, on which nobody listens
};

/// The web page of a simulated Grandstream: a true HTTP server over the memory of its device.
/// From public captures of an HT802V2 and an HT812V2; the other two forms mostly assumed.
class GrandstreamWebPeer : public QObject {
    Q_OBJECT

public:
    GrandstreamWebPeer(GrandstreamDevice& device, GrandstreamWebSetup setup);
    ~GrandstreamWebPeer() override;

    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] GrandstreamWebSetup& setup() { return m_setup; }
    /// How often a path was asked for, such as "/cgi-bin/rs".
    [[nodiscard]] int requests(const QString& path) const { return m_requests.value(path); }
    [[nodiscard]] bool hasSession() const { return !m_session.isEmpty(); }
    /// Somebody else sits at the page.
    void occupy() { m_session = QStringLiteral("occupied"); }
    [[nodiscard]] HttpRequest lastRequest() const { return m_last; }

Q_SIGNALS:
    void requested(const QString& path);

private:
    struct Client;
    struct Answer {
        int status = 200;
        QByteArray type = "application/json";
        QByteArray body;
        QByteArray header;
    };
    using Endpoint = Answer (GrandstreamWebPeer::*)(const HttpRequest&);

    bool listen();
    void accept();
    void read(Client& client);
    void serve(Client& client, const HttpRequest& request);
    /// @return true when the fault has taken the answer's place
    bool strike(Client& client, PeerPoint point);
    void reply(Client& client, const Answer& answer, PeerPoint point, bool isLast);
    [[nodiscard]] PeerPoint pointOf(const HttpRequest& request) const;
    [[nodiscard]] Answer answerTo(const HttpRequest& request);
    [[nodiscard]] bool isAuthorised(const HttpRequest& request) const;
    [[nodiscard]] Answer loginPage(const QString& text) const;
    [[nodiscard]] Answer refused(const QString& reason) const;
    [[nodiscard]] Answer accepted(QJsonObject body);
    [[nodiscard]] Answer dologin(const HttpRequest& request);
    [[nodiscard]] Answer dologout(const HttpRequest& request);
    [[nodiscard]] Answer getValues(const HttpRequest& request);
    [[nodiscard]] Answer postValues(const HttpRequest& request);
    [[nodiscard]] Answer downloadXml(const HttpRequest& request);
    [[nodiscard]] Answer downloadText(const HttpRequest& request);
    [[nodiscard]] Answer upload(const HttpRequest& request);
    [[nodiscard]] Answer restart(const HttpRequest& request);
    [[nodiscard]] Answer welcome();
    [[nodiscard]] Answer wrongPassword();
    [[nodiscard]] bool isJson() const { return m_setup.form != GrandstreamWebSetup::Form::Classic; }

    GrandstreamDevice& m_device;
    GrandstreamWebSetup m_setup;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    QString m_session; ///< the cookie
    QString m_token;
    QHash<QString, int> m_requests;
    HttpRequest m_last;
    QDeadlineTimer m_lock { 0 };
    int m_wrongPasswords = 0;
    bool m_isUploaded = false;
};
