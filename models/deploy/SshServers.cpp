// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/SshServers.h"

#include "models/site/DeploymentRules.h"

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 sshPort = 22;

QString knownFingerprint(const PbxAccess& access, const QString& what, const QString& host)
{
    for (const PbxTrust& trust : access.known)
        if (trust.what == what && trust.host == host)
            return trust.fingerprint;
    return {};
}

/// It says not of which server it is: where nothing is known of one it may be another's, or that of
/// a certificate, which is written with colons between its bytes.
QString agreedFingerprint(const PbxAccess& access, const QString& known)
{
    const bool isOfThisOne = access.pbx.ssh.jump.isEmpty() && access.accepted.count(u':') == 1;
    return !known.isEmpty() || isOfThisOne ? access.accepted : QString();
}

} // namespace

QString SshServers::name(const SshLink::Server& server)
{
    return u"%1:%2"_s.arg(server.host).arg(server.port);
}

SshServers SshServers::of(const PbxAccess& access)
{
    const SshAccess& ssh = access.pbx.ssh;
    SshServers servers;
    servers.server.host = ssh.host.isEmpty() ? access.pbx.host : ssh.host;
    servers.server.port = quint16(ssh.port);
    servers.server.login
        = { ssh.user, ssh.password, ssh.keyFile, ssh.keyPassphrase, ssh.isUsingAgent };
    servers.server.trust.knownFingerprint
        = knownFingerprint(access, u"ssh"_s, name(servers.server));
    servers.server.trust.agreedFingerprint
        = agreedFingerprint(access, servers.server.trust.knownFingerprint);
    if (ssh.jump.isEmpty())
        return servers;
    const auto jump = DeploymentRules::jumpServer(ssh.jump);
    // What is written wrongly is refused by its name, and the PBX is not asked without it.
    servers.jump.host = jump ? jump->host : ssh.jump;
    servers.jump.port = jump ? quint16(jump->port) : sshPort;
    servers.jump.login = { jump ? jump->user : QString(), ssh.jumpPassword, ssh.keyFile,
        ssh.keyPassphrase, ssh.isUsingAgent };
    servers.jump.trust.knownFingerprint = knownFingerprint(access, u"jump"_s, name(servers.jump));
    servers.jump.trust.agreedFingerprint
        = agreedFingerprint(access, servers.jump.trust.knownFingerprint);
    return servers;
}
