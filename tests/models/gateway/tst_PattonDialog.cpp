// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed on the consoles of both systems of a Patton SmartNode, and what counts as an
// answer.
#include "models/gateway/patton/SmartwareDialect.h"
#include "models/gateway/patton/TrinityDialect.h"
#include "tests/support/ScriptedDialog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ScriptedDialog;

namespace {

const Dialect& smartware()
{
    static const Dialect dialect = smartwareDialect();
    return dialect;
}

const Dialect& trinity()
{
    static const Dialect dialect = trinityDialect();
    return dialect;
}

void fill(Dialog& dialog)
{
    dialog.session->setVariable(u"user"_s, "administrator");
    dialog.session->setVariable(u"password"_s, "pw");
}

QList<QByteArray> typed(const QStringList& lines)
{
    QList<QByteArray> out;
    for (const QString& line : lines)
        out.append(line.toLatin1() + '\r');
    return out;
}

} // namespace

class tst_PattonDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logsIn_data();
    void logsIn();
    void isNotLetIn_data();
    void isNotLetIn();
    void toleratesABannerAboutLocking();
    void logsInOverSsh_data();
    void logsInOverSsh();
    void isStoppedOverSsh_data();
    void isStoppedOverSsh();
    void restarts_data();
    void restarts();
    void isRefusedARestart_data();
    void isRefusedARestart();
    void tellsItsSystemFromTheOther_data();
    void tellsItsSystemFromTheOther();
    void readsAnIdentity();
    void tellsKindsOfPorts_data();
    void tellsKindsOfPorts();
    void knowsConfigurationPrompts_data();
    void knowsConfigurationPrompts();
    void copiesWithoutAScratchRegion();
    void marksEachStep();
};

static void bothSystems()
{
    QTest::addColumn<bool>("isSmartware");
    QTest::newRow("SmartWare") << true;
    QTest::newRow("Trinity") << false;
}

void tst_PattonDialog::logsIn_data() { bothSystems(); }

void tst_PattonDialog::logsIn()
{
    QFETCH(bool, isSmartware);
    Dialog dialog(
        { { "administrator\r\nPassword: " }, { "\r\n192.168.1.1>" }, { "enable\r\n192.168.1.1#" } },
        { "\r\nSmartNode\r\nlogin: " });
    fill(dialog);
    const auto reply = dialog.run(isSmartware ? smartware().login : trinity().login);
    QVERIFY(reply);
    QCOMPARE(reply->match.captured(1), u"192.168.1.1"_s);
    QCOMPARE(dialog.channel->sent, typed({ u"administrator"_s, u"pw"_s, u"enable"_s }));
}

void tst_PattonDialog::isNotLetIn_data()
{
    QTest::addColumn<QList<QList<QByteArray>>>("script");
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<ErrorCode>("code");
    using Script = QList<QList<QByteArray>>;
    const QByteArray login = "login: ";
    QTest::newRow("refused, and asked again")
        << Script { { "Password: " }, { "\r\nAuthentication failed!\r\nlogin: " } } << login
        << ErrorCode::CredentialsRefused;
    QTest::newRow("asked again without a word")
        << Script { { "Password: " }, { "\r\nlogin: " } } << login << ErrorCode::CredentialsRefused;
    QTest::newRow("locked") << Script { { "Password: " }, { "\r\n% Account is locked\r\nlogin: " } }
                            << login << ErrorCode::LockedOut;
    QTest::newRow("locked after the refusal of the same try") << Script { { "Password: " },
        { "\r\nToo many failed attempts, authentication failed\r\n", drop } }
                                                              << login << ErrorCode::LockedOut;
    QTest::newRow("locked before the password")
        << Script { { "\r\n% User locked\r\n", drop } } << login << ErrorCode::LockedOut;
    QTest::newRow("locked before anything")
        << Script {} << QByteArray("% Access temporarily locked\r\nlogin: ")
        << ErrorCode::LockedOut;
    QTest::newRow("no session free")
        << Script {} << QByteArray("% Too many sessions\r\n") << ErrorCode::DeviceRefused;
    QTest::newRow("a password for enable")
        << Script { { "Password: " }, { "\r\ngw>" }, { "enable\r\nPassword: " } } << login
        << ErrorCode::CredentialsRefused;
    QTest::newRow("no enable") << Script { { "Password: " }, { "\r\ngw>" },
        { "enable\r\n% Unknown command\r\ngw>" } }
                               << login << ErrorCode::DeviceRefused;
}

void tst_PattonDialog::isNotLetIn()
{
    QFETCH(QList<QList<QByteArray>>, script);
    QFETCH(QByteArray, banner);
    QFETCH(ErrorCode, code);
    for (const Dialect* dialect : { &smartware(), &trinity() }) {
        Dialog dialog(script, { banner });
        fill(dialog);
        const auto reply = dialog.run(dialect->login);
        QVERIFY(!reply);
        QCOMPARE(errorCodeName(reply.error().code), errorCodeName(code));
        // Never a second try by itself: "." without a password least of all.
        QVERIFY(dialog.channel->sent.count("administrator\r") <= 1);
        QVERIFY(!dialog.channel->sent.contains(".\r"));
    }
}

void tst_PattonDialog::toleratesABannerAboutLocking()
{
    Dialog dialog({ { "Password: " }, { "\r\ngw>" }, { "gw#" } },
        { "Accounts are locked after three failures.\r\nlogin: " });
    fill(dialog);
    QVERIFY(dialog.run(smartware().login));
}

void tst_PattonDialog::logsInOverSsh_data() { bothSystems(); }

void tst_PattonDialog::logsInOverSsh()
{
    QFETCH(bool, isSmartware);
    Dialog dialog({ { "enable\r\ngw#" } }, { "\r\nWelcome!\r\n", "\r\ngw>" });
    const auto reply = dialog.run(isSmartware ? smartware().sshLogin : trinity().sshLogin);
    QVERIFY(reply);
    QCOMPARE(reply->match.captured(1), u"gw"_s);
    QCOMPARE(dialog.channel->sent, typed({ u"enable"_s }));
}

void tst_PattonDialog::isStoppedOverSsh_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a password for enable")
        << QByteArray("Welcome!\r\ngw>") << QByteArray("enable\r\nPassword:")
        << ErrorCode::CredentialsRefused;
    QTest::newRow("locked") << QByteArray("Account locked\r\n") << QByteArray()
                            << ErrorCode::LockedOut;
    QTest::newRow("no session free")
        << QByteArray("% No more sessions\r\n") << QByteArray() << ErrorCode::DeviceRefused;
}

void tst_PattonDialog::isStoppedOverSsh()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    for (const Dialect* dialect : { &smartware(), &trinity() }) {
        Dialog dialog({ { answer } }, { greeting });
        const auto reply = dialog.run(dialect->sshLogin);
        QVERIFY(!reply);
        QCOMPARE(errorCodeName(reply.error().code), errorCodeName(code));
        QVERIFY(!dialog.channel->sent.contains("pw\r"));
    }
}

void tst_PattonDialog::restarts_data()
{
    QTest::addColumn<bool>("isSmartware");
    QTest::addColumn<QList<QList<QByteArray>>>("script");
    QTest::addColumn<QStringList>("typedLines");
    using Script = QList<QList<QByteArray>>;
    const QByteArray store = "Running configuration has changed. Store it? [yes/no]: ";
    const QByteArray sure = "\r\nPress 'yes' to restart, 'no' to cancel : ";
    QTest::newRow("SmartWare says so and goes")
        << true << Script { { "reload forced\r\nThe system is going down\r\n", drop } }
        << QStringList { u"reload forced"_s };
    QTest::newRow("SmartWare just goes")
        << true << Script { { drop } } << QStringList { u"reload forced"_s };
    QTest::newRow("SmartWare asks both") << true << Script { { store }, { sure }, { "\r\n", drop } }
                                         << QStringList { u"reload forced"_s, u"no"_s, u"yes"_s };
    QTest::newRow("SmartWare asks only for the restart")
        << true << Script { { sure }, { drop } } << QStringList { u"reload forced"_s, u"yes"_s };
    QTest::newRow("SmartWare wants the plain command")
        << true << Script { { "gw#" }, { store }, { sure }, { drop } }
        << QStringList { u"reload forced"_s, u"reload"_s, u"no"_s, u"yes"_s };
    QTest::newRow("Trinity asks both") << false << Script { { store }, { sure }, { drop } }
                                       << QStringList { u"reload"_s, u"no"_s, u"yes"_s };
    QTest::newRow("Trinity wants a yes at its prompt")
        << false << Script { { "gw#" }, { drop } } << QStringList { u"reload"_s, u"yes"_s };
}

void tst_PattonDialog::restarts()
{
    QFETCH(bool, isSmartware);
    QFETCH(QList<QList<QByteArray>>, script);
    QFETCH(QStringList, typedLines);
    Dialog dialog(script);
    QVERIFY(dialog.run(isSmartware ? smartware().reload : trinity().reload));
    QCOMPARE(dialog.channel->sent, typed(typedLines));
}

void tst_PattonDialog::isRefusedARestart_data() { bothSystems(); }

void tst_PattonDialog::isRefusedARestart()
{
    QFETCH(bool, isSmartware);
    Dialog dialog({ { "\r\n% Not allowed now\r\ngw#" } });
    const auto reply = dialog.run(isSmartware ? smartware().reload : trinity().reload);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, ErrorCode::DeviceRefused);
    QCOMPARE(reply.error().detail, u"% Not allowed now"_s);
    QCOMPARE(dialog.channel->sent.size(), 1);
}

void tst_PattonDialog::tellsItsSystemFromTheOther_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isSmartware");
    QTest::addColumn<bool>("isTrinity");
    QTest::newRow("R6") << u"Software Version : R6.2 2012-09-11 H323 SIP FXS FXO"_s << true
                        << false;
    QTest::newRow("R5") << u"Software Version : R5.8 2011-03-01 SIP"_s << true << false;
    QTest::newRow("Trinity") << u"Software Version : 3.14.1-19021 Trinity"_s << false << true;
    QTest::newRow("a Trinity called R6") << u"Software Version : R6.2 Trinity"_s << false << true;
    QTest::newRow("an older release") << u"Software Version : R4.1"_s << false << false;
    QTest::newRow("a version of something else") << u"Hardware Version : R6.2"_s << false << false;
}

void tst_PattonDialog::tellsItsSystemFromTheOther()
{
    QFETCH(QString, line);
    QFETCH(bool, isSmartware);
    QFETCH(bool, isTrinity);
    QCOMPARE(smartware().identity.family.match(line).hasMatch(), isSmartware);
    QCOMPARE(trinity().identity.family.match(line).hasMatch(), isTrinity);
}

void tst_PattonDialog::readsAnIdentity()
{
    const auto read = [](const QRegularExpression& pattern, const QString& line) {
        return pattern.match(line).captured(1);
    };
    const IdentityPatterns& patterns = smartware().identity;
    QCOMPARE(read(patterns.product, u"Productname : SN4971/4E30VR"_s), u"SN4971/4E30VR"_s);
    QCOMPARE(read(patterns.software, u"Software Version : R6.2 2012-09-11 SIP "_s),
        u"R6.2 2012-09-11 SIP"_s);
    QCOMPARE(read(patterns.serial, u"Serial Number : 00A0BA08933C"_s), u"00A0BA08933C"_s);
    QCOMPARE(read(patterns.serial, u"Serial number of the chassis : 17"_s), QString());
}

void tst_PattonDialog::tellsKindsOfPorts_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QList<PortKind>>("kinds");
    using Kinds = QList<PortKind>;
    QTest::newRow("FXS") << u"SN4112/JS/EUI"_s << Kinds { PortKind::Fxs };
    QTest::newRow("FXO") << u"SN4114/JO/EUI"_s << Kinds { PortKind::Fxo };
    QTest::newRow("both, as far as the name says") << u"SN4114/2JS2JO/EUI"_s << Kinds {};
    QTest::newRow("BRI") << u"SN4638/5BIS/EUI"_s << Kinds { PortKind::Bri };
    QTest::newRow("BRI, perhaps with FXS") << u"SN4661/8BIS4JS/EUI"_s << Kinds {};
    QTest::newRow("PRI") << u"SN4971/4E30VR"_s << Kinds { PortKind::Pri };
    QTest::newRow("FXS of a series with others") << u"SN4526/JS6"_s << Kinds {};
}

void tst_PattonDialog::tellsKindsOfPorts()
{
    QFETCH(QString, product);
    QFETCH(QList<PortKind>, kinds);
    const auto& patterns = smartware().identity.kinds;
    for (auto it = patterns.begin(); it != patterns.end(); ++it)
        QCOMPARE(it->match(product).hasMatch(), kinds.contains(it.key()));
}

void tst_PattonDialog::knowsConfigurationPrompts_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<bool>("isConfiguring");
    QTest::newRow("plain") << u"gw# "_s << true << false;
    QTest::newRow("configuration") << u"gw(cfg)#"_s << false << true;
    QTest::newRow("a context") << u"gw(ctx-cs)[switch]#"_s << false << true;
    QTest::newRow("another device's") << u"other(cfg)#"_s << false << false;
    QTest::newRow("the user's") << u"gw>"_s << false << false;
}

void tst_PattonDialog::knowsConfigurationPrompts()
{
    QFETCH(QString, prompt);
    QFETCH(bool, isPlain);
    QFETCH(bool, isConfiguring);
    for (const Dialect* dialect : { &smartware(), &trinity() }) {
        const auto fits = [&](const QString& pattern) {
            return QRegularExpression(u"^(?:%1)"_s.arg(pattern.arg(u"gw"_s)))
                .match(prompt)
                .hasMatch();
        };
        QCOMPARE(fits(dialect->promptPattern), isPlain);
        QCOMPARE(fits(dialect->configPromptPattern), isConfiguring);
    }
}

void tst_PattonDialog::copiesWithoutAScratchRegion()
{
    const Dialect& d = smartware();
    QVERIFY(d.loadScratch.isEmpty() && d.readScratch.isEmpty() && d.storeStartup.isEmpty());
    QCOMPARE(d.loadStartup, QByteArray("copy tftp://{host}/{file} startup-config"));
    QCOMPARE(d.readStartup, QByteArray("copy startup-config tftp://{host}/{file}"));
    QVERIFY(d.ownAddress.match(u"ipaddress 192.168.1.1 255.255.255.0"_s).hasMatch());
}

/// What is assumed must say so, for the first technician who knows better.
void tst_PattonDialog::marksEachStep()
{
    for (const Dialect* dialect : { &smartware(), &trinity() })
        for (const CliStep& step : dialect->login + dialect->sshLogin + QList { dialect->reload })
            QVERIFY2(step.mark.startsWith(u"confirmed: ") || step.mark.startsWith(u"assumed"),
                qPrintable(step.name));
}

QTEST_GUILESS_MAIN(tst_PattonDialog)
#include "tst_PattonDialog.moc"
