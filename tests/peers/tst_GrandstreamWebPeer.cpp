// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated web page of a Grandstream against curl: a true HTTP server.
#include "tests/peers/GrandstreamWebPeer.h"
#include "tests/peers/PeerFamilies.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray file = "<?xml version=\"1.0\"?><gs_provision version=\"1\"><mac>C074AD010203</mac>"
                        "<config version=\"1\"><P47>pbx.example.net</P47></config></gs_provision>";

struct Bench {
    Bench()
        : device(setupOf(PeerFamily::Grandstream))
        , peer(device, {})
    {
        if (!peer.start())
            qFatal("the web page does not listen");
        base = u"http://127.0.0.1:%1"_s.arg(peer.port());
    }
    GrandstreamDevice device;
    GrandstreamWebPeer peer;
    QString base;
};

/// What curl prints. Its exit code goes to `code`.
QByteArray curl(const QStringList& arguments, int* code = nullptr)
{
    QProcess process;
    process.start(u"curl"_s,
        QStringList { u"-sS"_s, u"--max-time"_s, u"10"_s, u"--noproxy"_s, u"*"_s } + arguments);
    // Our server lives in this thread: its events must go on.
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
    if (code)
        *code = process.exitCode();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

} // namespace

class tst_GrandstreamWebPeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesCurl();
    void refusesCurl_data();
    void refusesCurl();
};

void tst_GrandstreamWebPeer::servesCurl()
{
    Bench bench;
    QTemporaryDir folder;
    const QString base = bench.base;
    const QString jar = folder.filePath(u"cookies"_s);
    const QString upload = folder.filePath(u"cfg.xml"_s);
    QFile out(upload);
    QVERIFY(out.open(QFile::WriteOnly));
    // Beyond what curl sends without asking first ("Expect: 100-continue").
    QByteArray large = file;
    large.replace("</config>", "<P9000>" + QByteArray(1'200'000, 'x') + "</P9000></config>");
    out.write(large);
    out.close();

    const QByteArray page = curl({ base + u'/' });
    QVERIFY2(page.contains("Grandstream"), page.constData());
    const QByteArray login = curl({ u"-c"_s, jar, u"--data-urlencode"_s, u"username=admin"_s,
        u"--data-urlencode"_s, u"P2="_s + QString::fromLatin1(QByteArray("admin").toBase64()),
        base + u"/cgi-bin/dologin"_s });
    static const QRegularExpression form(u"\"session_token\":\\s*\"([0-9a-f]{32})\""_s);
    const QString token = form.match(QString::fromUtf8(login)).captured(1);
    QVERIFY2(!token.isEmpty(), login.constData());

    const QByteArray stored = curl({ u"-b"_s, jar, u"-F"_s, u"session_token="_s + token, u"-F"_s,
        u"cfg_file=@"_s + upload, base + u"/cgi-bin/upload_cfg"_s });
    QVERIFY2(stored.contains("needreboot"), stored.constData());
    QCOMPARE(bench.device.saved().value(u"P9000"_s).size(), 1'200'000);
    static const QRegularExpression next(u"\"token\":\\s*\"([0-9a-f]{32})\""_s);
    const QString now = next.match(QString::fromUtf8(stored)).captured(1);
    QVERIFY(now != token);

    // Twice over one connection.
    const QString url = base + u"/cgi-bin/download_cfg_xml?session_token="_s + now;
    const QByteArray twice = curl({ u"-v"_s, u"-b"_s, jar, url, url });
    QCOMPARE(twice.count("</gs_provision>"), 2);
    QVERIFY2(twice.contains("Re-using existing connection"), twice.right(2000).constData());
    const QByteArray gone = curl(
        { u"-b"_s, jar, u"--data"_s, u"session_token="_s + now, base + u"/cgi-bin/dologout"_s });
    QVERIFY2(gone.contains("success"), gone.constData());
    QVERIFY(!bench.peer.hasSession());
}

void tst_GrandstreamWebPeer::refusesCurl_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an unknown path")
        << QStringList { u"/cgi-bin/nothing"_s } << QByteArray("HTTP/1.1 404");
    QTest::newRow("another method")
        << QStringList { u"-X"_s, u"DELETE"_s, u"/cgi-bin/rs"_s } << QByteArray("HTTP/1.1 405");
    QTest::newRow("no session") << QStringList { u"/cgi-bin/download_cfg_xml"_s }
                                << QByteArray("invalid session");
    QTest::newRow("a chunked body") << QStringList { u"-H"_s, u"Transfer-Encoding: chunked"_s,
        u"--data"_s, u"a=b"_s, u"/cgi-bin/dologin"_s }
                                    << QByteArray("HTTP/1.1 411");
    QTest::newRow("a header of 20 kB")
        << QStringList { u"-H"_s, u"X-Long: "_s + QString(20'000, u'x'), u"/"_s }
        << QByteArray("HTTP/1.1 431");
}

void tst_GrandstreamWebPeer::refusesCurl()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, answer);
    Bench bench;
    arguments.last().prepend(bench.base);
    const QByteArray said = curl(QStringList { u"-i"_s } + arguments);
    QVERIFY2(said.contains(answer), said.constData());
}

QTEST_GUILESS_MAIN(tst_GrandstreamWebPeer)
#include "tst_GrandstreamWebPeer.moc"
