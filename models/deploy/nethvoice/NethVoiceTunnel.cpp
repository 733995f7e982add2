// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceTunnel.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto tunnelTimeout = 20s;
static constexpr quint16 httpsPort = 443;

NethVoiceTunnel::NethVoiceTunnel(const PbxAccess& access, QObject* parent)
    : NethVoiceDriver(access, parent)
    , m_servers(SshServers::of(access))
    , m_host(access.pbx.address.isEmpty() ? access.pbx.host : access.pbx.address)
    , m_port(access.port == 0 ? httpsPort : access.port)
{
}

NethVoiceTunnel::~NethVoiceTunnel() = default;

void NethVoiceTunnel::open(Then then)
{
    m_link = std::make_unique<SshLink>(m_servers.server, m_servers.jump, tunnelTimeout);
    connect(m_link.get(), &SshLink::hostKeySeen, this,
        [this](bool isJump, const QString& type, const QString& fingerprint, bool isNew) {
            Q_EMIT trusted(isJump ? u"jump"_s : u"ssh"_s,
                SshServers::name(isJump ? m_servers.jump : m_servers.server), type, fingerprint,
                isNew);
        });
    const QString server = SshServers::name(m_servers.server);
    Q_EMIT transcript(
        Job::Direction::Sent, u"ssh %1, forward %2:%3"_s.arg(server, m_host).arg(m_port));
    m_link->open([this, then](const Status& status) {
        if (status)
            return forward(then);
        then(status);
    });
}

void NethVoiceTunnel::forward(const Then& then)
{
    m_link->forward(m_host, m_port, [this, then](const Result<quint16>& port) {
        if (!port)
            return then(tl::unexpected<Error>(port.error()));
        connectTo(u"127.0.0.1"_s, *port);
        NethVoiceDriver::open(then);
    });
}

void NethVoiceTunnel::abort()
{
    NethVoiceDriver::abort();
    if (m_link)
        m_link->close();
}
