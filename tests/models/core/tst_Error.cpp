// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Error.h"
#include "models/core/Result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Error : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueSnakeCase();
    void exitCodes_data();
    void exitCodes();
    void everyExitCodeIsOfTheContract();
    void turnsHaveTheContractsNames();
    void takesTheUsualTurn();
    void failMakesAnUnexpected();
};

namespace {

QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int i = 0; i <= int(ErrorCode::Cancelled); ++i)
        codes.append(ErrorCode(i));
    return codes;
}

} // namespace

void tst_Error::namesAreUniqueSnakeCase()
{
    static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
    QSet<QString> seen;
    for (const ErrorCode code : allCodes()) {
        const QString name = errorCodeName(code);
        QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
    }
    QCOMPARE(seen.size(), int(ErrorCode::Cancelled) + 1);
}

void tst_Error::exitCodes_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("exitCode");
    const auto row = [](ErrorCode code, const QString& name, int exitCode) {
        QTest::newRow(qPrintable(name)) << code << name << exitCode;
    };
    row(ErrorCode::BadUsage, u"bad_usage"_s, 2);
    row(ErrorCode::MalformedFile, u"malformed_file"_s, 2);
    row(ErrorCode::NoSuchSite, u"no_such_site"_s, 2);
    row(ErrorCode::DeviceRefused, u"device_refused"_s, 1);
    row(ErrorCode::CredentialsRefused, u"credentials_refused"_s, 3);
    row(ErrorCode::ConnectionRefused, u"connection_refused"_s, 4);
    row(ErrorCode::Timeout, u"timeout"_s, 4);
    row(ErrorCode::NoTransferRequest, u"no_transfer_request"_s, 4);
    row(ErrorCode::ReadBackDiffers, u"read_back_differs"_s, 5);
    row(ErrorCode::RollbackFailed, u"rollback_failed"_s, 5);
    row(ErrorCode::DatabaseNewer, u"database_newer"_s, 6);
    row(ErrorCode::VaultLocked, u"vault_locked"_s, 6);
    row(ErrorCode::WrongPassphrase, u"wrong_passphrase"_s, 6);
    row(ErrorCode::Cancelled, u"cancelled"_s, 130);
}

void tst_Error::exitCodes()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, name);
    QFETCH(int, exitCode);
    QCOMPARE(errorCodeName(code), name);
    QCOMPARE(exitCodeFor(code), exitCode);
}

void tst_Error::everyExitCodeIsOfTheContract()
{
    const QSet<int> contract { 1, 2, 3, 4, 5, 6, 130 };
    QSet<int> used;
    for (const ErrorCode code : allCodes()) {
        QVERIFY2(contract.contains(exitCodeFor(code)), qPrintable(errorCodeName(code)));
        used.insert(exitCodeFor(code));
    }
    QCOMPARE(used, contract);
}

void tst_Error::turnsHaveTheContractsNames()
{
    QCOMPARE(turnName(Turn::You), u"you"_s);
    QCOMPARE(turnName(Turn::SiteNetwork), u"site_network"_s);
    QCOMPARE(turnName(Turn::Provider), u"provider"_s);
    QCOMPARE(turnName(Turn::Device), u"device"_s);
    QCOMPARE(turnName(Turn::Pbx), u"pbx"_s);
}

void tst_Error::takesTheUsualTurn()
{
    for (const ErrorCode code : allCodes())
        QCOMPARE(Error(code).turn, defaultTurn(code));
    QCOMPARE(Error(ErrorCode::Unreachable).turn, Turn::SiteNetwork);
    QCOMPARE(Error(ErrorCode::Timeout, u"x"_s, u"y"_s, Turn::Pbx).turn, Turn::Pbx);
}

void tst_Error::failMakesAnUnexpected()
{
    const Status status = fail(ErrorCode::BadMac, u"phones[0].mac"_s, u"xyz"_s);
    QVERIFY(!status);
    QCOMPARE(status.error(), Error(ErrorCode::BadMac, u"phones[0].mac"_s, u"xyz"_s));
    QVERIFY(status.error() != Error(ErrorCode::BadMac, u"phones[1].mac"_s, u"xyz"_s));
}

QTEST_APPLESS_MAIN(tst_Error)
#include "tst_Error.moc"
