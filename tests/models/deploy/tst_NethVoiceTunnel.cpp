// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/PbxDriver.h"
#include "tests/models/deploy/LinkBench.h"
#include "tests/support/NethVoiceAccess.h"

/// A NethVoice that is reached through OpenSSH only: its name leads nowhere else.
class tst_NethVoiceTunnel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThroughTheTunnel();
    void unknownCertificateIsSaidByName();
    void agreedCertificateIsTaken();
    void refusedForwardingIsSaid();
    void changedHostKeyStops();

private:
    /// @param peer has to be told that it is the one at the SSH server's 127.0.0.1
    static PbxAccess accessThrough(const NethVoicePeer& peer, const ServingSshd& sshd)
    {
        PbxAccess access = NethVoiceTest::accessTo(peer, 100);
        access.pbx.isTunnelled = true;
        access.pbx.ssh.host = u"127.0.0.1"_s;
        access.pbx.ssh.port = sshd.port();
        access.pbx.ssh.user = sshd.user();
        access.pbx.ssh.keyFile = sshd.clientKey();
        return access;
    }
    static std::unique_ptr<NethVoicePeer> startedPeer()
    {
        auto peer = std::make_unique<NethVoicePeer>(NethVoiceSetup());
        if (!peer->start())
            qFatal("%s", qPrintable(peer->errorText()));
        return peer;
    }
    Status open(PbxDriver& driver)
    {
        connect(&driver, &PbxDriver::trusted, this,
            [this](const QString& what, const QString& host, const QString&, const QString&,
                bool isNew) {
                m_trusted.append(u"%1 %2 %3"_s.arg(what, host, isNew ? u"new"_s : u"known"_s));
            });
        Answer<void> answer;
        driver.open(answer.taker());
        return answer.comes(60'000) ? answer.result() : fail(ErrorCode::Timeout);
    }

    QStringList m_trusted;
};

void tst_NethVoiceTunnel::readsThroughTheTunnel()
{
    const auto peer = startedPeer();
    ServingSshd sshd;
    QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
    m_trusted.clear();
    const auto driver = PbxDrivers::make(accessThrough(*peer, sshd));
    QCOMPARE(driver->kind(), u"nethvoice"_s);
    const Status opened = open(*driver);
    QVERIFY2(opened, saying(opened));
    QCOMPARE(m_trusted.value(0), u"ssh 127.0.0.1:%1 new"_s.arg(sshd.port()));
    Answer<PbxState> state;
    driver->read(state.taker());
    QVERIFY2(state.isGood(), state.words());
    QCOMPARE(state.result()->pbx, u"nethvoice"_s);

    // There is no other way to it.
    sshd.kill();
    Answer<PbxState> gone;
    driver->read(gone.taker());
    QVERIFY(gone.comes(60'000));
    QVERIFY(!gone.result());
    QVERIFY2(
        gone.code() == ErrorCode::ConnectionLost || gone.code() == ErrorCode::ConnectionRefused,
        gone.words());
}

void tst_NethVoiceTunnel::unknownCertificateIsSaidByName()
{
    const auto peer = startedPeer();
    ServingSshd sshd;
    QVERIFY(sshd.start());
    PbxAccess access = accessThrough(*peer, sshd);
    access.known.clear();
    const auto driver = PbxDrivers::make(access);
    const Status opened = open(*driver);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::PbxCertificateUnknown);
    QVERIFY2(opened.error().subject.contains(NethVoiceTest::host), saying(opened));
}

/// The SSH server is known by then, and another fingerprint is agreed to than its own.
void tst_NethVoiceTunnel::agreedCertificateIsTaken()
{
    const auto peer = startedPeer();
    ServingSshd sshd;
    QVERIFY(sshd.start());
    PbxAccess access = accessThrough(*peer, sshd);
    access.known = { { u"ssh"_s, u"127.0.0.1:%1"_s.arg(sshd.port()), u"ssh-ed25519"_s,
        sshd.fingerprint() } };
    access.accepted.clear();
    const Status asked = open(*PbxDrivers::make(access));
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::PbxCertificateUnknown);
    access.accepted = asked.error().detail;
    const Status agreed = open(*PbxDrivers::make(access));
    QVERIFY2(agreed.has_value(), saying(agreed));
}

void tst_NethVoiceTunnel::refusedForwardingIsSaid()
{
    const auto peer = startedPeer();
    ServingSshd sshd(servingSftp, { u"AllowTcpForwarding no"_s });
    QVERIFY(sshd.start());
    const auto driver = PbxDrivers::make(accessThrough(*peer, sshd));
    const Status opened = open(*driver);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::TunnelRefused);
}

void tst_NethVoiceTunnel::changedHostKeyStops()
{
    const auto peer = startedPeer();
    ServingSshd sshd;
    QVERIFY(sshd.start());
    PbxAccess access = accessThrough(*peer, sshd);
    access.known.append(
        { u"ssh"_s, u"127.0.0.1:%1"_s.arg(sshd.port()), u"ssh-ed25519"_s, u"SHA256:AAAA"_s });
    const auto driver = PbxDrivers::make(access);
    const Status opened = open(*driver);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::HostKeyChanged);
}

QTEST_GUILESS_MAIN(tst_NethVoiceTunnel)
#include "tst_NethVoiceTunnel.moc"
