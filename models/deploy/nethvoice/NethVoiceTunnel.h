// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceDriver.h"
#include "models/deploy/SshServers.h"

/// A NethVoice whose web interfaces are reached by a connection forwarded over SSH. Host name and
/// certificate are looked at as if it were reached directly.
class NethVoiceTunnel : public NethVoiceDriver {
    Q_OBJECT

public:
    explicit NethVoiceTunnel(const PbxAccess& access, QObject* parent = nullptr);
    ~NethVoiceTunnel() override;

    /// Further errors: those of SshLink::open and forward.
    void open(Then then) override;
    void abort() override;

private:
    void forward(const Then& then);

    SshServers m_servers;
    QString m_host; ///< as the SSH server reaches it
    quint16 m_port;
    std::unique_ptr<SshLink> m_link;
};
