// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/VoicePbxEngine.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

/// Sockets, pace, log and faults of a simulated NethVoice. Lives on the thread of its owner.
class VoicePbxServer : public QObject {
    Q_OBJECT

public:
    explicit VoicePbxServer(NethVoiceSetup setup);
    ~VoicePbxServer() override;

    bool listen();
    /// For connections from now on.
    void setCertificate(const QSslConfiguration& tls) { m_server.setSslConfiguration(tls); }
    [[nodiscard]] VoicePbxEngine& engine() { return m_engine; }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] quint16 clearPort() const { return m_clear.serverPort(); }
    [[nodiscard]] const QList<NethVoiceRequest>& requests() const { return m_requests; }
    void clearLog();
    [[nodiscard]] int clearRequests() const { return m_clearRequests; }
    [[nodiscard]] std::chrono::milliseconds busy() const { return m_busy; }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    [[nodiscard]] QString errorText() const { return m_server.errorString(); }

    void addFault(const NethVoiceFault& fault) { m_faults.append({ fault }); }
    void clearFaults() { m_faults.clear(); }
    [[nodiscard]] int held() const { return m_held.isEmpty() ? 0 : m_held.first().number; }
    void release();
    void disconnectAll();

Q_SIGNALS:
    void arrived(int number, const QString& line);
    void done(int number, const QString& line);
    void answered(int number, int status);
    void holding(int number);

private:
    struct Client;
    struct ArmedFault {
        NethVoiceFault fault;
        int seen = 0;
    };
    struct Job {
        int number = 0;
        QPointer<Client> client;
        HttpRequest request;
        std::optional<NethVoiceFault> fault {};
        std::optional<VoicePbxAnswer> answer {}; ///< of one that is held after it was done
    };

    void accept();
    void acceptClear();
    void read(Client* client);
    void take(Client* client, const HttpRequest& request);
    [[nodiscard]] std::optional<NethVoiceFault> strike(const NethVoiceRequest& request);
    void startNext();
    void work(Job job);
    void carryOut(Job job);
    [[nodiscard]] std::optional<VoicePbxAnswer> instead(const Job& job) const;
    void finish(const Job& job, const VoicePbxAnswer& answer);
    void send(Client& client, const Job& job, const VoicePbxAnswer& answer);

    VoicePbxEngine m_engine;
    QSslServer m_server;
    QTcpServer m_clear;
    QElapsedTimer m_time;
    QList<QPointer<Client>> m_clients;
    QList<NethVoiceRequest> m_requests;
    QList<ArmedFault> m_faults;
    QList<Job> m_waiting;
    QList<Job> m_held;
    int m_working = 0;
    int m_underWay = 0;
    int m_mostAtOnce = 0;
    int m_clearRequests = 0;
    std::chrono::milliseconds m_busy { 0 };
};
