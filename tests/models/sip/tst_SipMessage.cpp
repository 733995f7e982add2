// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/SipMessage.h"
#include "models/sip/SipText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_SipMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void request();
    void response();
    void compactAndFolded();
    void lists();
    void emptyLinesBefore();
    void bodies_data();
    void bodies();
    void refused_data();
    void refused();
    void bounds();
    void addresses_data();
    void addresses();
    void addressParameters();
    void noAddresses_data();
    void noAddresses();
    void quoting_data();
    void quoting();
    void escapedUser();

private:
    static QByteArray okay(const QByteArray& more = {}, const QByteArray& body = {});
};

QByteArray tst_SipMessage::okay(const QByteArray& more, const QByteArray& body)
{
    return "SIP/2.0 200 OK\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1\r\n"
           "From: <sip:a@example.net>;tag=1\r\nTo: <sip:b@example.net>;tag=2\r\n"
           "Call-ID: 77@192.0.2.1\r\nCSeq: 4711 OPTIONS\r\n"
        + more + "\r\n" + body;
}

void tst_SipMessage::request()
{
    const auto message
        = SipMessage::parse("INVITE sip:201@pbx.example.net;user=phone SIP/2.0\r\n"
                            "Via: SIP/2.0/TCP 192.0.2.1;branch=z9hG4bK2\r\nFrom: \"Rossi, Mario\" "
                            "<sip:0721@x.it>;tag=3\r\n"
                            "To: sip:201@pbx.example.net\r\nCall-ID: abc\r\nCSeq: 1 INVITE\r\n"
                            "Content-Length: 4\r\n\r\nv=0\n");
    QVERIFY(message);
    QVERIFY(message->isRequest());
    QCOMPARE(message->method(), "INVITE");
    QCOMPARE(message->requestUri(), "sip:201@pbx.example.net;user=phone");
    QCOMPARE(message->status(), 0);
    QCOMPARE(message->header("From"), "\"Rossi, Mario\" <sip:0721@x.it>;tag=3");
    QCOMPARE(message->cseq(), 1u);
    QCOMPARE(message->callId(), "abc");
    QCOMPARE(message->body(), "v=0\n");
}

void tst_SipMessage::response()
{
    const auto message = SipMessage::parse(okay("Server: Some, thing (1.0)\r\n"));
    QVERIFY(message);
    QVERIFY(!message->isRequest());
    QCOMPARE(message->method(), "OPTIONS");
    QCOMPARE(message->status(), 200);
    QCOMPARE(message->reason(), "OK");
    QCOMPARE(message->cseq(), 4711u);
    QCOMPARE(message->header("server"), "Some, thing (1.0)");
    QVERIFY(message->header("Contact").isEmpty());
}

void tst_SipMessage::compactAndFolded()
{
    const auto message
        = SipMessage::parse("SIP/2.0 180 Ringing\r\nv: SIP/2.0/UDP h;branch=z9hG4bK1\r\n"
                            "f: <sip:a@b>\r\nt: <sip:c@d>\r\ni: x\r\nCSeq: 2\r\n INVITE\r\n"
                            "m: <sip:c@192.0.2.5>\r\n  ;expires=60\r\nl: 0\r\n\r\n");
    QVERIFY(message);
    QCOMPARE(message->method(), "INVITE");
    QCOMPARE(message->header("Contact"), "<sip:c@192.0.2.5> ;expires=60");
    QCOMPARE(message->header("m"), message->header("CONTACT"));
    QCOMPARE(message->callId(), "x");
    for (const SipHeader& header : message->headers())
        QVERIFY2(header.name.size() > 1, header.name);
}

void tst_SipMessage::lists()
{
    const auto message = SipMessage::parse(
        okay("Contact: \"a, b\" <sip:a@h;x=1,2>, <sip:b@h>;expires=1\r\nContact: sip:c@h\r\n"
             "Allow: INVITE, ACK,BYE\r\n"
             "WWW-Authenticate: Digest realm=\"a, b\", nonce=\"1\"\r\n"
             "WWW-Authenticate: Digest realm=\"c\", nonce=\"2\"\r\n"
             "Date: Sat, 13 Nov 2010 23:29:00 GMT\r\n"));
    QVERIFY(message);
    QCOMPARE(message->headers("Contact"),
        (QList<QByteArray> { "\"a, b\" <sip:a@h;x=1,2>", "<sip:b@h>;expires=1", "sip:c@h" }));
    QCOMPARE(message->headers("allow"), (QList<QByteArray> { "INVITE", "ACK", "BYE" }));
    QCOMPARE(message->headers("WWW-Authenticate").size(), 2);
    QCOMPARE(message->header("Date"), "Sat, 13 Nov 2010 23:29:00 GMT");
}

void tst_SipMessage::emptyLinesBefore()
{
    const auto message = SipMessage::parse("\r\n\r\n" + okay("Content-Length: 2\r\n", "ab"));
    QVERIFY(message);
    QCOMPARE(message->body(), "ab");
}

void tst_SipMessage::bodies_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as long as stated")
        << QByteArray("Content-Length: 3\r\n") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("longer than stated")
        << QByteArray("Content-Length: 2\r\n") << QByteArray("abc") << QByteArray("ab");
    QTest::newRow("shorter than stated")
        << QByteArray("Content-Length: 9\r\n") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("no length") << QByteArray() << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("a length that is none")
        << QByteArray("Content-Length: -5\r\n") << QByteArray("abc") << QByteArray("abc");
}

void tst_SipMessage::bodies()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, body);
    const auto message = SipMessage::parse(okay(more, sent));
    QVERIFY(message);
    QCOMPARE(message->body(), body);
}

void tst_SipMessage::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\r\n\r\n");
    QTest::newRow("no SIP") << QByteArray("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n");
    QTest::newRow("another version") << okay().replace("SIP/2.0 200", "SIP/3.0 200");
    QTest::newRow("a status too high") << okay().replace("SIP/2.0 200", "SIP/2.0 700");
    QTest::newRow("a status too low") << okay().replace("SIP/2.0 200", "SIP/2.0 42");
    QTest::newRow("cut off within the headers") << okay().left(60);
    QTest::newRow("no Call-ID") << okay().replace("Call-ID: 77@192.0.2.1\r\n", "");
    QTest::newRow("no CSeq") << okay().replace("CSeq: 4711 OPTIONS\r\n", "");
}

void tst_SipMessage::refused()
{
    QFETCH(QByteArray, bytes);
    const auto message = SipMessage::parse(bytes);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::UnexpectedAnswer);
}

void tst_SipMessage::bounds()
{
    QByteArray many;
    for (int i = 0; i < SipMessage::maximumHeaders; ++i)
        many += "X-A: b\r\n";
    const auto tooMany = SipMessage::parse(okay(many));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::TooMuchData);
    const auto tooLong = SipMessage::parse(okay({}, QByteArray(SipMessage::maximumSize, 'x')));
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::TooMuchData);
    const auto longList
        = SipMessage::parse(okay("Allow: " + QByteArray("A,").repeated(9000) + "\r\n"));
    QVERIFY(longList);
    QVERIFY(longList->headers("Allow").size() <= 256);
}

void tst_SipMessage::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    const auto row
        = [](const char* text, const char* name, const char* user, const char* host, int port) {
              QTest::newRow(text) << QByteArray(text) << QByteArray(name) << QByteArray(user)
                                  << QByteArray(host) << port;
          };
    row("sip:a@h", "", "a", "h", 0);
    row("<sip:a@h:5070>", "", "a", "h", 5070);
    row("<sip:h>", "", "", "h", 0);
    row("<SIPS:a@H;transport=tcp>", "", "a", "H", 0);
    row("sip:a@h;tag=4", "", "a", "h", 0);
    row("\"A \\\"B\\\" <C>\" <sip:a@h>;tag=4", "A \"B\" <C>", "a", "h", 0);
    row("Mario Rossi <sip:+39072112345@h;user=phone>", "Mario Rossi", "+39072112345", "h", 0);
    row("<sip:a%20b%40c:secret@h>", "", "a b@c", "h", 0);
    row("<sip:a;phone-context=+39@h:5061;lr?X=y>", "", "a;phone-context=+39", "h", 5061);
    row("<sip:[2001:db8::1]:5070>", "", "", "2001:db8::1", 5070);
    row("<sip:a@[2001:db8::1]>", "", "a", "2001:db8::1", 0);
    row("<tel:+39072112345;phone-context=x>", "", "+39072112345", "", 0);
}

void tst_SipMessage::addresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, host);
    QFETCH(int, port);
    const auto address = SipAddress::parse(text);
    QVERIFY(address);
    QCOMPARE(address->displayName, name);
    QCOMPARE(address->user, user);
    QCOMPARE(address->host, host);
    QCOMPARE(int(address->port), port);
}

void tst_SipMessage::addressParameters()
{
    const auto address
        = SipAddress::parse("<sip:a@h;x=1>;Tag=abc;q=0.5 ; +sip.instance=\"<urn:uuid:1;2>\";lone");
    QVERIFY(address);
    QCOMPARE(address->parameter("tag"), "abc");
    QCOMPARE(address->parameter("Q"), "0.5");
    QCOMPARE(address->parameter("+sip.instance"), "<urn:uuid:1;2>");
    QCOMPARE(address->parameters.size(), 4);
    QVERIFY(address->parameter("x").isEmpty()); // the URI's own
    QCOMPARE(address->uri, "sip:a@h;x=1");
}

void tst_SipMessage::noAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
        { "", "*", "<", "<>", "a@h", "<mailto:a@h>", "<sip:a@h", "<sip:>", "<sip:a@>",
            "<sip:h:port>", "<sip:h:70000>", "<sip:[2001:db8::1>", "<tel:>", "\"a <sip:b@c>" })
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("too long") << "<sip:" + QByteArray(10'000, 'a') + "@h>";
}

void tst_SipMessage::noAddresses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!SipAddress::parse(text));
}

void tst_SipMessage::quoting_data()
{
    QTest::addColumn<QByteArray>("plain");
    for (const char* text : { "", "a", "a b", "a\"b", "a\\b", "\\", "\"", "\\\"", "è" })
        QTest::newRow(text) << QByteArray(text);
}

void tst_SipMessage::quoting()
{
    QFETCH(QByteArray, plain);
    QCOMPARE(SipText::unquoted(SipText::quoted(plain)), plain);
    QCOMPARE(SipText::split(SipText::quoted(plain) + ",x", ',').size(), 2);
}

void tst_SipMessage::escapedUser()
{
    QCOMPARE(SipText::escapedUser("+39072112345"), "+39072112345");
    QCOMPARE(SipText::escapedUser("a b@c:d;e<>\r\n"), "a%20b%40c%3Ad%3Be%3C%3E%0D%0A");
    QCOMPARE(SipText::escapedUser("mario.rossi_1-2"), "mario.rossi_1-2");
}

QTEST_GUILESS_MAIN(tst_SipMessage)
#include "tst_SipMessage.moc"
