// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipTrace.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_SipTrace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void masked_data();
    void masked();
    void untouched_data();
    void untouched();
    void secrets_data();
    void secrets();
    void base64AtEveryPlace();
    void transports();
};

void tst_SipTrace::masked_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("harmless");
    const auto row = [](const char* name, const char* message, const char* harmless) {
        QTest::newRow(name) << QByteArray(message) << QByteArray(harmless);
    };
    row("a digest answer", "username=\"u\", response=\"0123abcd\", cnonce=\"xy\", nc=00000001",
        "username=\"u\", response=\"********\", cnonce=\"**\", nc=00000001");
    row("capitals, spaces, no quotes", "Response = 0123, CNONCE=ab\r\n",
        "Response = ****, CNONCE=**\r\n");
    row("folded", "response=\r\n \"0123\"\r\n", "response=\r\n \"****\"\r\n");
    row("an escaped quote", "cnonce=\"a\\\"b\", x", "cnonce=\"****\", x");
    row("never closed", "response=\"0123", "response=\"****");
    row("what the server proves", "Authentication-Info: rspauth=\"01\"",
        "Authentication-Info: rspauth=\"**\"");
    row("basic", "Authorization: Basic dTpw\r\nX: y", "Authorization: Basic ****\r\nX: y");
    row("keys in the SDP",
        "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:WVNf/X==|2^20|1:4;inline:abc\r\na=x\r\n",
        "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:********|2^20|1:4;inline:***\r\na=x\r\n");
    row("an old key line", "v=0\r\nk=clear:abc\r\na=x\r\n", "v=0\r\nk=*********\r\na=x\r\n");
}

void tst_SipTrace::masked()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, harmless);
    QCOMPARE(SipTrace::harmless(message, {}), harmless);
}

void tst_SipTrace::untouched_data()
{
    QTest::addColumn<QByteArray>("message");
    for (const char* text : { "", "SIP/2.0 200 OK\r\nReason: no response from peer\r\n\r\n",
             "nonce=\"abc\", opaque=\"def\", realm=\"ghi\"", "response", "cnonce", "inline", "%",
             "%4" })
        QTest::newRow(text) << QByteArray(text);
}

void tst_SipTrace::untouched()
{
    QFETCH(QByteArray, message);
    QCOMPARE(SipTrace::harmless(message, { Secret(u"s3cret!"_s), Secret() }), message);
}

void tst_SipTrace::secrets_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("harmless");
    const auto row = [](const char* name, const char* message, const char* harmless) {
        QTest::newRow(name) << QByteArray(message) << QByteArray(harmless);
    };
    row("plain", "X: s3cret!\r\n", "X: *******\r\n");
    row("twice, one after the other", "s3cret!s3cret!", "**************");
    row("as a password in a URI", "sip:u:s3cret%21@h", "sip:u:*********@h");
    row("every byte escaped", "%73%33%63%72%65%74%21", "*********************");
    row("half of it", "s3cr", "s3cr");
    row("half escaped", "s3%63ret%2", "s3%63ret%2");
    row("a short one stays", "ab", "ab");
    row("another, with bytes beyond ASCII", "x\xc3\xa8\xc3\xa9y", "x****y");
}

void tst_SipTrace::secrets()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, harmless);
    const QList<Secret> known { Secret(u"s3cret!"_s), Secret(u"ab"_s), Secret(u"èé"_s) };
    QCOMPARE(SipTrace::harmless(message, known), harmless);
}

void tst_SipTrace::base64AtEveryPlace()
{
    const QByteArray secret = "s3cret!";
    for (const char* before : { "", "u", "us", "use", "user" })
        for (const char* behind : { "", "x", "xy" }) {
            const QByteArray encoded = (before + secret + behind).toBase64();
            const QByteArray harmless = SipTrace::harmless(encoded, { Secret(secret) });
            QCOMPARE(harmless.size(), encoded.size());
            QVERIFY2(harmless.count('*') >= 7, encoded + ' ' + harmless);
            QVERIFY(!QByteArray::fromBase64(harmless).contains("cret"));
        }
}

void tst_SipTrace::transports()
{
    for (const SipTransport each : { SipTransport::Udp, SipTransport::Tcp, SipTransport::Tls })
        QCOMPARE(sipTransportFromName(sipTransportName(each).toUpper()), each);
    QCOMPARE(sipTransportFromName(u"carrier pigeon"_s), SipTransport::Udp);
}

QTEST_GUILESS_MAIN(tst_SipTrace)
#include "tst_SipTrace.moc"
