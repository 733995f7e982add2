// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/LineInput.h"
#include "app/ctl/Command.h"
#include "models/gateway/GatewayBatch.h"

/// gateway render|upload|backup|diff|restore
class GatewayCommand : public Command {
    Q_OBJECT

public:
    GatewayCommand(const Options& options, const Output& output);
    ~GatewayCommand() override;
    void start() override;
    void cancel() override;

private:
    Status readOptions();
    void render(const Site& site);
    void begin(const Site& site);
    void add(const Site& site, const Gateway& gateway);
    [[nodiscard]] Result<GatewayRequest> requestFor(const Site& site, const Gateway& gateway);
    [[nodiscard]] Result<QByteArray> backupToRestore(const Gateway& gateway);
    Status fillIn(GatewayRequest& request, const Gateway& gateway);
    Status fillInTrust(GatewayRequest& request, const Gateway& gateway);

    void watch(int index);
    void say(int index, const QString& name, Job::StepState state, qint64 elapsedMs);
    void tell(int index, Job::Direction direction, const QString& text);
    void ask(int index, const QString& name, std::chrono::seconds within);
    void onAnswer(const QString& text, bool isOver);
    void answerNext();
    void dropQuestions(int index);
    void report(int index);
    void reportOutcome(const Outcome& outcome);
    void summarise();
    void keepCode(int code);

    GatewayRequest::Purpose m_purpose = GatewayRequest::Purpose::Upload;
    GatewayRequest::Method m_method = GatewayRequest::Method::Auto;
    int m_port = 0;
    int m_sshPort = 0;
    int m_httpPort = 0;
    int m_tftpPort = 69;
    int m_parallel = 1;
    int m_keepWithin = 0;
    Site m_site;
    std::unique_ptr<GatewayBatch> m_batch;
    std::unique_ptr<LineInput> m_input;
    QList<QPair<int, QString>> m_questions; ///< index and asked or keep, in order
    QStringList m_answers; ///< not claimed by a question yet
    bool m_isInputOver = false;
    int m_exitCode = 0;
};
