// SPDX-License-Identifier: GPL-3.0-or-later
// How a Vega's configurations are read, compared and put back, and what its console says.
#include "models/gateway/GatewayDriver.h"
#include "models/gateway/vega/VegaFormat.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Hidden = ConfigFormat::Hidden;
using Lines = QList<QByteArray>;

namespace {

const GatewayDriver& driver() { return *gatewayDriver(u"sangoma-vega"_s); }
const Dialect& dialect() { return driver().dialect(); }

QStringList described(const QByteArray& found, const QByteArray& planned)
{
    QStringList out;
    for (const auto& d : driver().format().differences(found, planned, Hidden::Equal))
        out.append((d.isAdded ? u"+ "_s : u"- "_s) + d.text);
    return out;
}

bool isPrompt(const CliExpect& expect, const QString& line)
{
    return expect.pattern
        .match(
            line, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

const CliStep& step(const QString& name)
{
    for (const CliStep& known : dialect().login)
        if (known.name == name)
            return known;
    qFatal("no step %s", qPrintable(name));
}

/// What a line of the reply does to a step; nothing when it is ignored.
std::optional<ErrorCode> refusal(const CliStep& of, const QString& line)
{
    for (const CliExpect& expect : of.expect)
        if (expect.then == CliExpect::Then::Fail && expect.where == CliExpect::Where::Line
            && expect.pattern.match(line).hasMatch())
            return expect.error;
    return {};
}

} // namespace

class tst_VegaFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnySpelling_data();
    void readsAnySpelling();
    void comparesWhatIsPlanned();
    void hidesSecrets();
    void putsTablesBack();
    void putsNothingBackThatIsNotPlanned();
    void putsNoMaskBack();
    void isPutBackByItsOwnText();
    void knowsItsPrompt_data();
    void knowsItsPrompt();
    void knowsWhyALoginFails();
    void knowsFailures_data();
    void knowsFailures();
    void marksEveryStep();
};

void tst_VegaFormat::readsAnySpelling_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("value");
    QTest::newRow("as sent") << QByteArray("set .a.1.b=\"x y\"") << u"x y"_s;
    QTest::newRow("as PUT writes it") << QByteArray("    set .a.1.b=\"x y\"\r") << u"x y"_s;
    QTest::newRow("without the command") << QByteArray(".a.1.b=\"x y\"") << u"x y"_s;
    QTest::newRow("without quotes") << QByteArray(".a.1.b=x") << u"x"_s;
    QTest::newRow("with blanks") << QByteArray(".a.1.b = x") << u"x"_s;
    QTest::newRow("empty") << QByteArray("set .a.1.b=\"\"") << QString();
    QTest::newRow("with an equals sign") << QByteArray("set .a.1.b=\"x=y\"") << u"x=y"_s;
}

void tst_VegaFormat::readsAnySpelling()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, value);
    const auto read = VegaFormat().parse("; set .a.1.b=\"comment\"\npurge .a\ncp .a.1\n" + line);
    QCOMPARE(read, QList<ParameterFormat::Parameter>({ { u".a.1.b"_s, value } }));
}

void tst_VegaFormat::comparesWhatIsPlanned()
{
    QCOMPARE(
        described(".lan.if.1.ip=\"10.0.0.1\"\n.other=\"1\"\n",
            "purge .dns\ncp .dns.1\nset .dns.1.ip=\"10.0.0.9\"\nset .lan.if.1.ip=\"10.0.0.2\"\n"),
        QStringList({ u"+ .dns.1.ip=10.0.0.9"_s, u"- .lan.if.1.ip=10.0.0.1"_s,
            u"+ .lan.if.1.ip=10.0.0.2"_s }));
}

void tst_VegaFormat::hidesSecrets()
{
    for (const char* key :
        { ".sip.auth.user.1.password", ".quick.fxs.1.auth_pwd", ".users.admin.password" })
        QVERIFY2(VegaFormat().isHidden(QString::fromLatin1(key)), key);
    QVERIFY(!VegaFormat().isHidden(u".sip.auth.user.1.username"_s));
    QVERIFY(described(
        ".sip.auth.user.1.password=\"****\"\n", "set .sip.auth.user.1.password=\"secret\"\n")
                .isEmpty());
}

void tst_VegaFormat::putsTablesBack()
{
    const QByteArray planned = "set .lan.if.1.ip=\"10.0.0.2\"\n"
                               "purge .sip.profile\ncp .sip.profile.1\n"
                               "purge .sip.profile.1.proxy\ncp .sip.profile.1.proxy.1\n"
                               "set .sip.profile.1.proxy.1.ipname=\"new\"\ncp .\n";
    const QByteArray backup = " set .lan.if.1.ip=\"10.0.0.1\"\n"
                              " purge .sip.profile\n cp .sip.profile.1\n"
                              "  set .sip.profile.1.name=\"one\"\n"
                              "  set .sip.profile.1.proxy.1.ipname=\"old\"\n"
                              "  set .sip.profile.1.proxy.2.ipname=\"older\"\n"
                              "  set .sip.profile.2.name=\"two\"\n";
    QCOMPARE(driver().linesBack(planned, backup),
        Lines({ "purge .sip.profile", "set .lan.if.1.ip=\"10.0.0.1\"", "cp .sip.profile.1",
            "set .sip.profile.1.name=\"one\"", "cp .sip.profile.1.proxy.1",
            "set .sip.profile.1.proxy.1.ipname=\"old\"", "cp .sip.profile.1.proxy.2",
            "set .sip.profile.1.proxy.2.ipname=\"older\"", "cp .sip.profile.2",
            "set .sip.profile.2.name=\"two\"", "cp ." }));
}

void tst_VegaFormat::putsNothingBackThatIsNotPlanned()
{
    QCOMPARE(
        driver().linesBack("set .ntp.ip=\"b\"\n", "set .ntp.ip=\"a\"\nset .ntp.port=\"123\"\n"),
        Lines({ "set .ntp.ip=\"a\"" }));
    QVERIFY(driver().linesBack("set .ntp.ip=\"b\"\n", "").isEmpty());
}

void tst_VegaFormat::putsNoMaskBack()
{
    QCOMPARE(driver().linesBack("set .users.admin.password=\"b\"\nset .ntp.ip=\"b\"\n",
                 ".users.admin.password=\"*****\"\n.ntp.ip=\"a\"\n"),
        Lines({ "set .ntp.ip=\"a\"" }));
}

/// What a plan sets, put back over itself, is the plan: nothing is lost on the way.
void tst_VegaFormat::isPutBackByItsOwnText()
{
    QFile golden(QStringLiteral(TEST_DATA_DIR "/gateway/Vega_50_8fxs_2fxo-full.txt"));
    QVERIFY(golden.open(QFile::ReadOnly));
    const QByteArray text = golden.readAll();
    const Lines lines = driver().linesBack(text, text);
    QVERIFY(described(lines.join('\n'), text).isEmpty());
    QVERIFY(driver().format().differences(lines.join('\n'), text, Hidden::Different).isEmpty());
}

void tst_VegaFormat::knowsItsPrompt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isPromptLine");
    QTest::newRow("at the top") << u"admin  >"_s << true;
    QTest::newRow("at the top, with a blank") << u"admin  > "_s << true;
    QTest::newRow("in a path") << u"admin .sip.profile.1>"_s << true;
    QTest::newRow("another user") << u"billing  >"_s << false;
    QTest::newRow("a log line") << u"LOG: 01/01/2026 00:00:00 LAN >"_s << false;
    QTest::newRow("half a prompt") << u"admin  "_s << false;
}

void tst_VegaFormat::knowsItsPrompt()
{
    QFETCH(QString, line);
    QFETCH(bool, isPromptLine);
    const auto login = step(u"password"_s).expect.at(3).pattern.match(u"admin  >"_s);
    QCOMPARE(login.captured(1), u"admin"_s);
    const CliExpect later { .pattern = QRegularExpression(dialect().promptPattern.arg(
                                QRegularExpression::escape(login.captured(1)))),
        .answer = {} };
    QCOMPARE(isPrompt(later, line), isPromptLine);
}

void tst_VegaFormat::knowsWhyALoginFails()
{
    QCOMPARE(refusal(step(u"password"_s), u"Incorrect password and/or username"_s),
        ErrorCode::CredentialsRefused);
    QCOMPARE(refusal(step(u"password"_s), u"Account locked, try later"_s), ErrorCode::LockedOut);
    QCOMPARE(refusal(step(u"banner"_s), u"Too many sessions"_s), ErrorCode::DeviceRefused);
    QVERIFY(!refusal(step(u"password"_s), u"Welcome"_s));
}

void tst_VegaFormat::knowsFailures_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFailure");
    QTest::newRow("an error") << u"ERROR: bad path"_s << true;
    QTest::newRow("not found") << u"File not found"_s << true;
    QTest::newRow("invalid") << u"Invalid value"_s << true;
    QTest::newRow("loaded") << u"GET completed"_s << false;
    QTest::newRow("a notice") << u"Notice: saved"_s << false;
    QTest::newRow("a log line among the replies")
        << u"LOG: 01/01/2026 00:00:00 SIP (E) error 404"_s << false;
}

void tst_VegaFormat::knowsFailures()
{
    QFETCH(QString, line);
    QFETCH(bool, isFailure);
    QCOMPARE(dialect().failure.match(line).hasMatch(), isFailure);
}

void tst_VegaFormat::marksEveryStep()
{
    QList<CliStep> steps = dialect().login;
    steps.append(dialect().reload);
    for (const CliStep& known : std::as_const(steps))
        QVERIFY(known.mark.startsWith(u"confirmed: ") || known.mark == u"assumed");
    for (const UploadWay& way : driver().ways())
        QVERIFY(way.door == Door::Telnet);
    QCOMPARE(driver().ways().first().transfer, Transfer::CommandFile);
    QVERIFY(dialect().isRestartNeeded && !dialect().saveRunning.isEmpty());
}

QTEST_GUILESS_MAIN(tst_VegaFormat)
#include "tst_VegaFormat.moc"
