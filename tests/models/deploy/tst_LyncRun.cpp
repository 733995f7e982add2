// SPDX-License-Identifier: GPL-3.0-or-later
// The script for a whole Lync site, run by a real SSH server where a stand-in for PowerShell reads
// it as the real one does: statement by statement from standard input.
#include "models/deploy/lync/LyncRunJob.h"
#include "tests/models/pbx/PowerShellText.h"
#include "tests/peers/SshdPeer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = LyncVerdict::Kind;

namespace {

/// Takes one line, decodes the script, keeps it with how it was to be run, and says what the test
/// wants said. "hang" never ends.
constexpr auto standIn = R"(#!/usr/bin/python3
import base64, os, re, sys, time
folder = os.path.dirname(os.path.abspath(__file__))
if os.environ.get("SSH_ORIGINAL_COMMAND") != "powershell -NoProfile -NonInteractive -Command -":
    sys.exit("not recognized as the name of a cmdlet")
text = sys.stdin.read()
form = re.fullmatch(r"& \(\[ScriptBlock\]::Create\(\[Text\.Encoding\]::UTF8\.GetString\("
                    r"\[Convert\]::FromBase64String\('([A-Za-z0-9+/=]+)'\)\)\)\)( -Apply)?\r\n", text)
if not form:
    sys.exit("Unexpected token")
way = "apply" if form[2] else "try"
open(os.path.join(folder, way + ".ps1"), "wb").write(base64.b64decode(form[1]))
answer = open(os.path.join(folder, way + ".out")).read()
if answer == "hang":
    open(os.path.join(folder, "hanging"), "w").close()
    time.sleep(600)
sys.stdout.write(answer)
sys.exit(1 if "doppino: failed" in answer else 0)
)";

Site lyncSite()
{
    Site site;
    site.name = u"Rossi"_s;
    site.language = u"en"_s;
    site.pbx.kind = u"lync"_s;
    site.pbx.host = u"lync.example.net"_s;
    for (const QString& name : { u"first"_s, u"second"_s }) {
        Trunk trunk;
        trunk.name = name;
        trunk.mode = u"ip"_s;
        trunk.host = name + u".example.net"_s;
        trunk.transport = u"tls"_s;
        trunk.srtp = u"required"_s;
        trunk.number = u"0721405516"_s;
        trunk.codecs = { u"alaw"_s };
        site.trunks.append(trunk);
    }
    return site;
}

} // namespace

class tst_LyncRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneScriptForAllTrunks();
    void sitesWithoutAScript_data();
    void sitesWithoutAScript();
    void verdicts_data();
    void verdicts();
    void runsAndIsAgreedTo();
    void nothingToChange();
    void ends_data();
    void ends();
    void cancelledWhileTrying();
    void cancelledWhileAtWork();
    void anotherServer();

private:
    void say(const QString& attempt, const QByteArray& words) const;
    [[nodiscard]] PbxAccess access() const;
    [[nodiscard]] QByteArray script() const { return *LyncSite::script(lyncSite(), *m_catalog); }

    std::shared_ptr<const Catalog> m_catalog;
    QTemporaryDir m_dir;
    SshdPeer m_sshd;
};

void tst_LyncRun::initTestCase()
{
    m_catalog = *Catalog::load();
    QFile file(m_dir.filePath(u"powershell"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(standIn) > 0);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    m_sshd.setOptions({ u"ForceCommand "_s + file.fileName() });
    QVERIFY2(m_sshd.start(), qPrintable(m_sshd.errorText()));
}

void tst_LyncRun::say(const QString& attempt, const QByteArray& words) const
{
    QFile file(m_dir.filePath(attempt + u".out"_s));
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(words);
}

PbxAccess tst_LyncRun::access() const
{
    PbxAccess access;
    access.pbx = lyncSite().pbx;
    access.pbx.ssh.host = u"127.0.0.1"_s;
    access.pbx.ssh.port = m_sshd.port();
    access.pbx.ssh.user = m_sshd.user();
    access.pbx.ssh.keyFile = m_sshd.clientKey();
    return access;
}

void tst_LyncRun::oneScriptForAllTrunks()
{
    const QByteArray text = script();
    const auto lines = PowerShellText::Tokenizer(QString::fromUtf8(text)).lines();
    QVERIFY(!lines.isEmpty());
    QCOMPARE(PowerShellText::bracketFault(lines), QString());
    int commands = 0;
    QCOMPARE(PowerShellText::commandFault(lines, commands), QString());
    QCOMPARE(text.count("$gateway = 'PstnGateway:"), 2);
    QCOMPARE(text.count("Get-CsCertificate -Type Default"), 1);
    QCOMPARE(text.count("DoNotSupportEncryption"), 1);
    QCOMPARE(text.count("Get-CsVoiceNormalizationRule -Identity 'Global/Doppino-National'"), 2);
    QCOMPARE(text.count("param([switch] $Apply)"), 1);
    QVERIFY(text.contains("Test-CsVoiceRoute"));
    // They are tried in the order of the site.
    QCOMPARE(text.count("Priority = 0; PstnGatewayList"), 1);
    QCOMPARE(text.count("Priority = 1; PstnGatewayList"), 1);
}

void tst_LyncRun::sitesWithoutAScript_data()
{
    QTest::addColumn<Site>("site");
    QTest::addColumn<ErrorCode>("code");
    Site site = lyncSite();
    site.trunks.clear();
    QTest::newRow("no trunks") << site << ErrorCode::MissingValue;
    site = lyncSite();
    site.trunks[1].codecs = { u"g729"_s };
    QTest::newRow("G.729 alone") << site << ErrorCode::ValueNotAllowed;
    site = lyncSite();
    site.trunks[1].mode = u"inbound"_s;
    site.trunks[1].username = u"u"_s;
    site.trunks[1].password = Secret(u"p"_s);
    site.trunks[1].host.clear();
    QTest::newRow("a gateway that registers") << site << ErrorCode::MissingValue;
}

void tst_LyncRun::sitesWithoutAScript()
{
    QFETCH(Site, site);
    QFETCH(ErrorCode, code);
    const auto made = LyncSite::script(site, *m_catalog);
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
}

void tst_LyncRun::verdicts_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("what");
    QTest::newRow("nothing") << QByteArray() << Kind::None << QString();
    QTest::newRow("ok") << QByteArray("x\r\ndoppino: ok\r\n\r\n") << Kind::Ok << QString();
    QTest::newRow("no line of its own") << QByteArray("doppino: okay\n") << Kind::None << QString();
    QTest::newRow("quoted") << QByteArray("say doppino: ok\n") << Kind::None << QString();
    QTest::newRow("what is open") << QByteArray("doppino: open A\ndoppino: would change A; B")
                                  << Kind::WouldChange << u"A; B"_s;
    QTest::newRow("the last one counts")
        << QByteArray("doppino: ok\ndoppino: failed no rights\n") << Kind::Failed << u"no rights"_s;
    QTest::newRow("endless") << QByteArray("doppino: differs ") + QByteArray(9999, 'x')
                             << Kind::Differs << QString(500, u'x');
}

void tst_LyncRun::verdicts()
{
    QFETCH(QByteArray, output);
    QFETCH(Kind, kind);
    QFETCH(QString, what);
    const LyncVerdict verdict = LyncVerdict::of(output);
    QCOMPARE(verdict.kind, kind);
    QCOMPARE(verdict.what, what);
}

void tst_LyncRun::runsAndIsAgreedTo()
{
    say(u"try"_s,
        "doppino: open CsVoiceRoute first\r\ndoppino: would change CsVoiceRoute first\r\n");
    say(u"apply"_s, "doppino: ok\r\n");
    const QByteArray text = script();
    LyncRunJob job(access(), text);
    QSignalSpy tried(&job, &LyncRunJob::tried);
    QSignalSpy finished(&job, &Job::finished);
    QSignalSpy trusted(&job, &LyncRunJob::trusted);
    job.start();
    QVERIFY(tried.wait(20'000));
    QVERIFY(tried[0][0].toBool());
    QCOMPARE(job.verdict().what, u"CsVoiceRoute first"_s);
    QVERIFY(!QFile::exists(m_dir.filePath(u"apply.ps1"_s)));
    QVERIFY(finished.isEmpty());
    job.agree();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(job.outcome().end, Outcome::End::Done);
    QFile kept(m_dir.filePath(u"apply.ps1"_s));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE("\xEF\xBB\xBF" + kept.readAll(), text);
    QCOMPARE(trusted.size(), 1);
    QCOMPARE(trusted[0][1].toString(), u"127.0.0.1:%1"_s.arg(m_sshd.port()));
    QCOMPARE(trusted[0][3].toString(), m_sshd.fingerprint());
}

void tst_LyncRun::nothingToChange()
{
    say(u"try"_s, "doppino: ok\r\n");
    LyncRunJob job(access(), script());
    QSignalSpy tried(&job, &LyncRunJob::tried);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(job.outcome().end, Outcome::End::Done);
    QVERIFY(!tried[0][0].toBool());
}

void tst_LyncRun::ends_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("end");
    QTest::addColumn<ErrorCode>("code");
    const auto failed = int(Outcome::End::Failed);
    const auto unknown = int(Outcome::End::Unknown);
    const QByteArray work = "doppino: would change A\n";
    QTest::newRow("stopped at once") << QByteArray("doppino: failed no rights\n") << QByteArray()
                                     << failed << ErrorCode::PbxScriptFailed;
    QTest::newRow("no verdict") << QByteArray("Import-Module : not found\n") << QByteArray()
                                << failed << ErrorCode::PbxScriptFailed;
    QTest::newRow("changes at once") << QByteArray("doppino: differs A\n") << QByteArray() << failed
                                     << ErrorCode::PbxScriptFailed;
    QTest::newRow("stopped at work")
        << work << QByteArray("doppino: failed A\n") << failed << ErrorCode::PbxScriptFailed;
    QTest::newRow("still differs")
        << work << QByteArray("doppino: differs A\n") << unknown << ErrorCode::PbxItemDiffers;
    QTest::newRow("no verdict at work")
        << work << QByteArray("A\n") << unknown << ErrorCode::PbxNotConfirmed;
}

void tst_LyncRun::ends()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, end);
    QFETCH(ErrorCode, code);
    say(u"try"_s, first);
    say(u"apply"_s, second);
    LyncRunJob job(access(), script());
    QSignalSpy finished(&job, &Job::finished);
    connect(&job, &LyncRunJob::tried, &job, &LyncRunJob::agree, Qt::QueuedConnection);
    job.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(int(job.outcome().end), end);
    QCOMPARE(job.outcome().error->code, code);
}

void tst_LyncRun::cancelledWhileTrying()
{
    say(u"try"_s, "doppino: would change A\n");
    LyncRunJob job(access(), script());
    QSignalSpy tried(&job, &LyncRunJob::tried);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(tried.wait(20'000));
    job.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
}

void tst_LyncRun::cancelledWhileAtWork()
{
    say(u"try"_s, "doppino: would change A\n");
    say(u"apply"_s, "hang");
    LyncRunJob job(access(), script());
    QSignalSpy finished(&job, &Job::finished);
    connect(&job, &LyncRunJob::tried, &job, &LyncRunJob::agree, Qt::QueuedConnection);
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dir.filePath(u"hanging"_s)), 20'000);
    job.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job.outcome().end, Outcome::End::Unknown);
    QCOMPARE(job.outcome().error->code, ErrorCode::PbxNotConfirmed);
}

void tst_LyncRun::anotherServer()
{
    PbxAccess wrong = access();
    wrong.known = { { u"ssh"_s, u"127.0.0.1:%1"_s.arg(m_sshd.port()), u"ssh-ed25519"_s,
        u"SHA256:AAAA"_s } };
    LyncRunJob job(wrong, script());
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(job.outcome().error->code, ErrorCode::HostKeyChanged);
    // What the user agreed to just now is as good.
    wrong.accepted = m_sshd.fingerprint();
    LyncRunJob agreed(wrong, script());
    QSignalSpy trusted(&agreed, &LyncRunJob::trusted);
    agreed.start();
    QVERIFY(trusted.wait(20'000));
    QCOMPARE(trusted.size(), 1);
    QCOMPARE(trusted[0][3].toString(), m_sshd.fingerprint());
    QVERIFY(trusted[0][4].toBool());
}

QTEST_GUILESS_MAIN(tst_LyncRun)
#include "tst_LyncRun.moc"
