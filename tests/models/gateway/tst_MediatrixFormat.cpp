// SPDX-License-Identifier: GPL-3.0-or-later
// How a Mediatrix's scripts are read, compared and put back, and what its console says.
#include "models/gateway/GatewayDriver.h"
#include "models/gateway/mediatrix/MediatrixFormat.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using Hidden = ConfigFormat::Hidden;
using Lines = QList<QByteArray>;

namespace {

const GatewayDriver& driver() { return *gatewayDriver(u"mediatrix-dgw"_s); }
const Dialect& dialect() { return driver().dialect(); }

QByteArray golden()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/gateway/M4402-full.cfg"));
    if (!file.open(QFile::ReadOnly))
        qFatal("no golden file");
    return file.readAll();
}

} // namespace

class tst_MediatrixFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnySpelling_data();
    void readsAnySpelling();
    void tellsValuesFromCommands();
    void hidesSecrets();
    void asksEachParameterOnce();
    void typesNoRestartOfTheConsole();
    void putsBackWhatWasThere();
    void putsNoRowBackThatWasNotThere();
    void isPutBackByItsOwnText();
    void pointsTheDeviceAtUs();
    void knowsItsPrompt();
    void knowsFailures();
    void marksEveryStep();
};

void tst_MediatrixFormat::readsAnySpelling_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row
        = [](const char* name, const QByteArray& line, const char* key, const char* value) {
              QTest::newRow(name) << line << QString::fromLatin1(key) << QString::fromLatin1(value);
          };
    row("a parameter", "Hoc.SystemName = \"x y\"", "Hoc.SystemName", "x y");
    row("a column", "SipEp.Gateway[Name=a].Port = \"5060\"", "SipEp.Gateway[Name=a].Port", "5060");
    row("two keys", "Aaa.R[Service=Cli Priority=1].Host = \"h\"",
        "Aaa.R[Service=Cli Priority=1].Host", "h");
    row("CR LF", "Cli.SshPort = \"22\"\r", "Cli.SshPort", "22");
    row("no quotes", "Cli.EnableSsh = Enable", "Cli.EnableSsh", "Enable");
    row("as the scripts type it", "Conf.ScriptsLocation =\"\"", "Conf.ScriptsLocation", "");
    row("doubled backslashes", "CRout.M[Index=1].T = \"0\\\\0\"", "CRout.M[Index=1].T", "0\\0");
    row("a single backslash", "CRout.M[Index=1].T = \"0\\0\"", "CRout.M[Index=1].T", "0\\0");
    row("an equals sign inside", "Hoc.SystemName = \"a = b\"", "Hoc.SystemName", "a = b");
}

void tst_MediatrixFormat::readsAnySpelling()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QCOMPARE(MediatrixFormat().parse("# Cli.SshPort = \"1\"\n" + line),
        QList<ParameterFormat::Parameter>({ { key, value } }));
}

void tst_MediatrixFormat::tellsValuesFromCommands()
{
    QVERIFY(MediatrixFormat()
                .parse("CRout.InsertRoute\nSipEp.InsertGateway Name=nethvoice1\n"
                       "CRout.Route.DeleteAllRows\nScm.RestartRequiredServices\n")
                .isEmpty());
}

void tst_MediatrixFormat::hidesSecrets()
{
    const MediatrixFormat format;
    QVERIFY(format.isHidden(u"SipEp.Authentication[Index=1].Password"_s));
    QVERIFY(format.isHidden(u"Aaa.Users[UserName=admin].Password"_s));
    QVERIFY(format.isHidden(u"Conf.ScriptsSecretKey"_s));
    QVERIFY(!format.isHidden(u"SipEp.Authentication[Index=1].Username"_s));
}

void tst_MediatrixFormat::asksEachParameterOnce()
{
    QCOMPARE(driver().questions("# a\r\nCli.SshPort = \"1\"\r\nCRout.InsertRoute\r\n"
                                "CRout.Route[Index=1].Mappings = \"\"\r\nCli.SshPort = \"2\"\r\n"),
        Lines({ "Cli.SshPort", "CRout.Route[Index=1].Mappings" }));
    // The answers to all questions, put together, are what was sent.
    QByteArray answers;
    for (const auto& [key, value] : MediatrixFormat().parse(golden()))
        answers += key.toUtf8() + " = " + value.toUtf8() + '\n';
    QVERIFY(driver().format().differences(answers, golden(), Hidden::Equal).isEmpty());
    QCOMPARE(driver().questions(golden()).size(), MediatrixFormat().parse(golden()).size());
}

void tst_MediatrixFormat::typesNoRestartOfTheConsole()
{
    const Lines lines = driver().lines(golden());
    QVERIFY(golden().contains("Scm.RestartRequiredServices"));
    QVERIFY(!lines.contains("Scm.RestartRequiredServices"));
    QVERIFY(lines.contains("CRout.ApplyConfig"));
    // The address goes last: it may cut the connection.
    for (qsizetype i = 0; i < lines.size() - 5; ++i)
        QVERIFY2(!lines[i].startsWith("Bni."), lines[i].constData());
}

void tst_MediatrixFormat::putsBackWhatWasThere()
{
    const QByteArray planned
        = "Cli.SshPort = \"22\"\nCRout.Route.DeleteAllRows\nCRout.InsertRoute\n"
          "CRout.Route[Index=1].Mappings = \"new\"\nCRout.ApplyConfig\n"
          "Scm.RestartRequiredServices\n";
    const QByteArray backup = "Cli.SshPort = \"2222\"\nCRout.Route[Index=1].Mappings = "
                              "\"\\1\"\nHoc.SystemName = \"a\"\n";
    QCOMPARE(driver().linesBack(planned, backup),
        Lines({ "Cli.SshPort = \"2222\"", "CRout.Route.DeleteAllRows", "CRout.InsertRoute",
            "CRout.Route[Index=1].Mappings = \"\\\\1\"", "CRout.ApplyConfig" }));
}

void tst_MediatrixFormat::putsNoRowBackThatWasNotThere()
{
    const QByteArray planned = "SipEp.Gateway.DeleteAllRows\nSipEp.InsertGateway Name=a\n"
                               "SipEp.Gateway[Name=a].Port = \"5060\"\nSipEp.InsertGateway Name=b\n"
                               "SipEp.Gateway[Name=b].Port = \"5061\"\n"
                               "SipEp.Authentication[Index=1].Password = \"p\"\n";
    const QByteArray backup = "SipEp.Gateway[Name=b].Port = "
                              "\"5070\"\nSipEp.Authentication[Index=1].Password = \"***\"\n";
    QCOMPARE(driver().linesBack(planned, backup),
        Lines({ "SipEp.Gateway.DeleteAllRows", "SipEp.InsertGateway Name=b",
            "SipEp.Gateway[Name=b].Port = \"5070\"" }));
}

void tst_MediatrixFormat::isPutBackByItsOwnText()
{
    Lines lines = driver().lines(golden());
    // Rows that are always there are overwritten, not emptied.
    QVERIFY(lines.removeOne("SipEp.Authentication.DeleteAllRows"));
    QCOMPARE(driver().linesBack(golden(), golden()), lines);
}

void tst_MediatrixFormat::pointsTheDeviceAtUs()
{
    // In this order, as the NethVoice scripts send them.
    const QList<QByteArray> names { "Conf.ScriptSpecificFileName", "Conf.ScriptGenericFileName",
        "Conf.ScriptsLocation", "Conf.ScriptsTransferProtocol", "Conf.ScriptsTransferSrvHostname",
        "Conf.ScriptsAllowRepeatedExecution", "Conf.ScriptsTransferOnRestartEnable" };
    QCOMPARE(dialect().pointAtUs.size(), names.size());
    // What points at us is put right again by the script itself.
    const Lines asked = driver().questions(golden());
    for (qsizetype i = 0; i < names.size(); ++i) {
        QVERIFY(dialect().pointAtUs[i].startsWith(names[i] + " ="));
        QVERIFY2(asked.contains(names[i]), names[i].constData());
    }
}

void tst_MediatrixFormat::knowsItsPrompt()
{
    QCOMPARE(dialect().sshLogin.size(), 1);
    const auto login = dialect().sshLogin[0].expect.last().pattern.match(u"Global>"_s);
    QVERIFY(login.hasMatch());
    const QRegularExpression later(dialect().promptPattern.arg(login.captured(1)));
    QVERIFY(later.match(u"Global>"_s).hasMatch());
    QVERIFY(later.match(u"Global> "_s).hasMatch());
    QVERIFY(!later.match(u"Global"_s).hasMatch());
    QVERIFY(dialect().login.isEmpty());
}

void tst_MediatrixFormat::knowsFailures()
{
    QVERIFY(dialect().failure.match(u"Error: unknown parameter"_s).hasMatch());
    QVERIFY(dialect().failure.match(u"Invalid value"_s).hasMatch());
    QVERIFY(!dialect().failure.match(u"Cli.SshPort = \"22\""_s).hasMatch());
    QVERIFY(dialect().refusal.match(u"Error: unknown command"_s).hasMatch());
    QVERIFY(dialect().refusal.match(u"Access denied"_s).hasMatch());
    QVERIFY(!dialect().refusal.match(u"Error: unknown parameter Cli.SshPort"_s).hasMatch());
    QVERIFY(!dialect().refusal.match(u"Cli.SshPort = 22"_s).hasMatch());
}

void tst_MediatrixFormat::marksEveryStep()
{
    QList<CliStep> steps = dialect().sshLogin;
    steps.append(dialect().reload);
    for (const CliStep& known : std::as_const(steps))
        QVERIFY(known.mark.startsWith(u"confirmed: ") || known.mark == u"assumed");
    for (const UploadWay& way : driver().ways())
        QVERIFY(way.door == Door::Ssh);
    QCOMPARE(driver().ways().first().transfer, Transfer::Pull);
    QVERIFY(dialect().reload.isDropSuccess);
}

QTEST_GUILESS_MAIN(tst_MediatrixFormat)
#include "tst_MediatrixFormat.moc"
