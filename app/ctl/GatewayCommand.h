// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/gateway/GatewayJob.h"

/// gateway render|upload|backup|diff
class GatewayCommand : public Command {
    Q_OBJECT

public:
    GatewayCommand(const Options& options, const Output& output);
    ~GatewayCommand() override;
    void start() override;
    void cancel() override;

private:
    struct Running;

    Status readOptions();
    void render(const Site& site);
    void begin(const Site& site);
    void startNext();
    void startJob(GatewayRequest request);
    void watch(Running& running);
    void onFinished(Running& running);
    void report(const Running& running);
    void keep(const Running& running);
    void keepBackup(const QString& gatewayId, const QString& region, const QByteArray& content);
    [[nodiscard]] QString gatewayId(const QString& name) const;

    GatewayRequest::Purpose m_purpose = GatewayRequest::Purpose::Upload;
    GatewayRequest::Method m_method = GatewayRequest::Method::Auto;
    int m_port = 0;
    int m_tftpPort = 69;
    int m_parallel = 1;
    Site m_site;
    QList<GatewayRequest> m_waiting;
    std::vector<std::unique_ptr<Running>> m_running;
    int m_active = 0;
    int m_exitCode = 0;
    bool m_isCancelled = false;
};
