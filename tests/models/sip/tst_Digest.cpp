// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/Digest.h"

#include <QCryptographicHash>
#include <QTest>

using Algorithm = DigestChallenge::Algorithm;

class tst_Digest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void published_data();
    void published();
    void sessions();
    void challenge();
    void unanswerable_data();
    void unanswerable();
    void best();
    void headerValue();
    void nothingBreaksOut();
};

void tst_Digest::published_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("cnonce");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("response");
    const QByteArray http = "realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
                            "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
                            "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    const QByteArray cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
    QTest::newRow("RFC 7616 3.9.1 with MD5")
        << "Digest " + http + ", algorithm=MD5" << cnonce << QByteArray("Circle of Life")
        << QByteArray("8ca523f5e9506fed4657c9700eebdbec");
    QTest::newRow("RFC 7616 3.9.1 with SHA-256")
        << "Digest " + http + ", algorithm=SHA-256" << cnonce << QByteArray("Circle of Life")
        << QByteArray("753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    QTest::newRow("RFC 2617 3.5") << QByteArray(
        "Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\", "
        "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", "
        "opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"")
                                  << QByteArray("0a4f113b") << QByteArray("Circle Of Life")
                                  << QByteArray("6629fae49393a05397450978507c4ef1");
    QTest::newRow("RFC 2069 2.4 as corrected") // no qop
        << QByteArray("Digest realm=\"testrealm@host.com\", "
                      "nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"")
        << QByteArray() << QByteArray("CircleOfLife")
        << QByteArray("1949323746fe6a43ef61f9606e7febea");
}

void tst_Digest::published()
{
    QFETCH(QByteArray, challenge);
    QFETCH(QByteArray, cnonce);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, response);
    const auto parsed = DigestChallenge::parse(challenge);
    QVERIFY(parsed);
    const DigestAnswer answer { "Mufasa", Secret(password), "GET", "/dir/index.html", cnonce, 1 };
    QCOMPARE(answer.response(*parsed), response);
}

void tst_Digest::sessions()
{
    // H(H(user:realm:password):nonce:cnonce) computed apart, RFC 7616 3.4.2
    const auto plain = DigestChallenge::parse("Digest realm=\"r\", nonce=\"n\", qop=\"auth\"");
    auto session = DigestChallenge::parse(
        "Digest realm=\"r\", nonce=\"n\", qop=\"auth\", algorithm=MD5-sess");
    QVERIFY(plain && session);
    QCOMPARE(session->algorithm, Algorithm::Md5Session);
    const DigestAnswer answer { "u", Secret(QByteArray("p")), "REGISTER", "sip:h", "c", 2 };
    const QByteArray inner
        = QCryptographicHash::hash("u:r:p", QCryptographicHash::Md5).toHex() + ":n:c";
    const QByteArray who = QCryptographicHash::hash(inner, QCryptographicHash::Md5).toHex();
    const QByteArray what
        = QCryptographicHash::hash("REGISTER:sip:h", QCryptographicHash::Md5).toHex();
    QCOMPARE(answer.response(*session),
        QCryptographicHash::hash(who + ":n:00000002:c:auth:" + what, QCryptographicHash::Md5)
            .toHex());
    QVERIFY(answer.response(*session) != answer.response(*plain));
    session->algorithm = Algorithm::Sha256Session;
    QCOMPARE(answer.response(*session).size(), 64);
}

void tst_Digest::challenge()
{
    const auto parsed
        = DigestChallenge::parse("  dIgEsT realm=\"a \\\"quoted\\\", realm\" "
                                 ",nonce=\"n,1\",Algorithm=sha-256, QOP=\"auth-int, "
                                 "auth\", STALE=TRUE, opaque=\"\", domain=\"sip:h\", unknown=1");
    QVERIFY(parsed);
    QCOMPARE(parsed->realm, "a \"quoted\", realm");
    QCOMPARE(parsed->nonce, "n,1");
    QCOMPARE(parsed->algorithm, Algorithm::Sha256);
    QVERIFY(parsed->hasQop);
    QVERIFY(parsed->isStale);
    QVERIFY(parsed->hasOpaque);
    QVERIFY(parsed->opaque.isEmpty());
}

void tst_Digest::unanswerable_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : { "", "Digest", "Basic realm=\"r\"", "Digestrealm=\"r\", nonce=\"n\"",
             "Digest realm=\"r\"", "Digest realm=\"r\", nonce=\"n\", algorithm=SHA-512-256",
             "Digest realm=\"r\", nonce=\"n\", algorithm=AKAv1-MD5",
             "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\"" })
        QTest::newRow(text) << QByteArray(text);
}

void tst_Digest::unanswerable()
{
    QFETCH(QByteArray, text);
    QVERIFY(!DigestChallenge::parse(text));
}

void tst_Digest::best()
{
    const auto made = [](const QByteArray& realm, Algorithm algorithm) {
        DigestChallenge challenge;
        challenge.realm = realm;
        challenge.nonce = "n";
        challenge.algorithm = algorithm;
        return challenge;
    };
    const QList<DigestChallenge> several { made("a", Algorithm::Md5), made("b", Algorithm::Md5),
        made("b", Algorithm::Sha256), made("c", Algorithm::Sha256) };
    QCOMPARE(DigestChallenge::best(several, {})->realm, "b");
    QCOMPARE(DigestChallenge::best(several, {})->algorithm, Algorithm::Sha256);
    QCOMPARE(DigestChallenge::best(several, "a")->realm, "a");
    QCOMPARE(DigestChallenge::best(several, "c")->realm, "c");
    QCOMPARE(DigestChallenge::best(several, "elsewhere")->realm, "b");
    QVERIFY(!DigestChallenge::best({}, {}));
}

void tst_Digest::headerValue()
{
    const auto challenge = DigestChallenge::parse(
        "Digest realm=\"r\", nonce=\"n\", qop=\"auth\", opaque=\"o\", algorithm=md5");
    const DigestAnswer answer { "u", Secret(QByteArray("p")), "REGISTER", "sip:h", "c", 10 };
    QCOMPARE(answer.headerValue(*challenge),
        "Digest username=\"u\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\""
            + answer.response(*challenge)
            + "\", algorithm=MD5, opaque=\"o\", qop=auth, nc=0000000a, cnonce=\"c\"");
    const auto old = DigestChallenge::parse("Digest realm=\"r\", nonce=\"n\"");
    QCOMPARE(answer.headerValue(*old),
        "Digest username=\"u\", realm=\"r\", nonce=\"n\", uri=\"sip:h\", response=\""
            + answer.response(*old) + '"');
}

void tst_Digest::nothingBreaksOut()
{
    DigestChallenge challenge;
    challenge.realm = "r\", x=\"\r\nEvil: 1";
    challenge.nonce = "n\\";
    const DigestAnswer answer { "u\"\r\nVia: x", Secret(QByteArray("p")), "REGISTER", "sip:h", "c",
        1 };
    const QByteArray value = answer.headerValue(challenge);
    QVERIFY(!value.contains('\r'));
    QVERIFY(!value.contains('\n'));
    const auto back = DigestChallenge::parse(value);
    QVERIFY(back);
    QCOMPARE(back->nonce, challenge.nonce);
}

QTEST_GUILESS_MAIN(tst_Digest)
#include "tst_Digest.moc"
