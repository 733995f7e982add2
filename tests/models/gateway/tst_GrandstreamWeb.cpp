// SPDX-License-Identifier: GPL-3.0-or-later
// The client of a Grandstream's web page against a simulated one with every fault.
#include "tests/models/gateway/GrandstreamBench.h"

#include <QNetworkProxy>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace GrandstreamBench;

namespace {

/// Does everything up to the request that a moment is about, and says how that one ended.
std::optional<Error> errorAt(Bench& bench, PeerPoint point)
{
    const auto of = [](const auto& result) {
        return result ? std::optional<Error>() : std::optional<Error>(result.error());
    };
    const Status opened = bench.open();
    if (point == PeerPoint::Connect || !opened)
        return of(opened);
    const Status login = bench.logIn();
    if (point == PeerPoint::Password || !login)
        return of(login);
    switch (point) {
    case PeerPoint::ShowVersion:
        return of(bench.identify());
    case PeerPoint::ShowRunning:
        return of(bench.download());
    case PeerPoint::Load:
        return of(bench.upload());
    case PeerPoint::ReadValue:
        return of(bench.values({ u"P8"_s }));
    case PeerPoint::InlineLine:
        return of(bench.setValues({ { u"P8"_s, u"1"_s } }));
    case PeerPoint::Reload:
        return of(bench.restart());
    default:
        qFatal("no such moment");
    }
}

struct Moment {
    PeerPoint point;
    const char* name;
    const char* path;
};
const QList<Moment> moments { { PeerPoint::Password, "login", "dologin" },
    { PeerPoint::ShowVersion, "identity", "api.values.get" },
    { PeerPoint::ShowRunning, "download", "download_cfg_xml" },
    { PeerPoint::Load, "upload", "upload_cfg" },
    { PeerPoint::ReadValue, "values", "api.values.get" },
    { PeerPoint::InlineLine, "setting values", "api.values.post" },
    { PeerPoint::Reload, "restart", "rs" } };

} // namespace

class tst_GrandstreamWeb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesAllTheWay_data();
    void goesAllTheWay();
    void readsFirmwareWithoutXml();
    void readsManyValuesInTurns();
    void isRefused_data();
    void isRefused();
    void isLockedOut_data();
    void isLockedOut();
    void isNotAlone();
    void survivesFaults_data();
    void survivesFaults();
    void survivesAtTheFirstPage_data();
    void survivesAtTheFirstPage();
    void passesOnWhyAFileWasRefused_data();
    void passesOnWhyAFileWasRefused();
    void restarts_data();
    void restarts();
    void isRefusedTheConnection();
    void asksNoProxy();
    void closesInSilence_data();
    void closesInSilence();
    void maybeDestroyedWhenItCallsBack();
    void tellsNoSecret_data();
    void tellsNoSecret();
    void trustsOneCertificate();
};

static void addForms()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("recent firmware") << Form::Scripted;
    QTest::newRow("pages") << Form::Classic;
    QTest::newRow("sid") << Form::Sid;
}

void tst_GrandstreamWeb::goesAllTheWay_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<bool>("isByteByByte");
    QTest::newRow("recent firmware") << Form::Scripted << false;
    QTest::newRow("pages") << Form::Classic << false;
    QTest::newRow("sid") << Form::Sid << false;
    QTest::newRow("recent firmware, byte by byte") << Form::Scripted << true;
    QTest::newRow("pages, byte by byte") << Form::Classic << true;
}

void tst_GrandstreamWeb::goesAllTheWay()
{
    QFETCH(Form, form);
    QFETCH(bool, isByteByByte);
    PeerFaults faults;
    faults.oneBytePerPacket = isByteByByte;
    Bench bench(form, faults);
    bench.start();
    VERIFY_DONE(bench.open());
    VERIFY_DONE(bench.logIn());
    QVERIFY(bench.web->isLoggedIn());
    const auto identity = bench.identify();
    QVERIFY2(identity, qPrintable(failed(identity)));
    QCOMPARE(identity->product, u"HT802"_s);
    QCOMPARE(identity->software, u"1.0.49.2"_s);
    QCOMPARE(identity->mac, u"C074AD010203"_s);
    const auto before = bench.download();
    QVERIFY2(before, qPrintable(failed(before)));
    QVERIFY(before->contains("<P237>fm.grandstream.com/gs</P237>"));
    const auto stored = bench.upload();
    QVERIFY2(stored, qPrintable(failed(stored)));
    QVERIFY(stored->isRestartNeeded);
    QCOMPARE(bench.device->saved().value(u"P34"_s), u"portSecret"_s);
    const auto after = bench.download();
    QVERIFY2(after, qPrintable(failed(after)));
    QVERIFY(after->contains("<P47>pbx.example.net</P47>") && !after->contains("portSecret"));
    if (form != Form::Classic) {
        const auto values = bench.values({ u"P47"_s, u"P34"_s, u"P9999"_s });
        QVERIFY2(values, qPrintable(failed(values)));
        QCOMPARE(*values,
            (GrandstreamWeb::Values { { u"P47"_s, u"pbx.example.net"_s }, { u"P34"_s, {} } }));
        VERIFY_DONE(bench.setValues({ { u"P47"_s, u"a&b+c = d"_s } }));
        QCOMPARE(bench.device->saved().value(u"P47"_s), u"a&b+c = d"_s);
    }
    QSignalSpy up(bench.device.get(), &PeerDevice::cameUp);
    VERIFY_DONE(bench.restart());
    QVERIFY(!bench.web->isLoggedIn());
    QTRY_COMPARE(up.size(), 1);
    VERIFY_DONE(bench.open());
    VERIFY_DONE(bench.logIn());
    VERIFY_DONE(bench.logOut());
    QVERIFY(!bench.peer->hasSession());
    QCOMPARE(bench.peer->requests(u"/cgi-bin/dologin"_s), 2);
}

void tst_GrandstreamWeb::readsFirmwareWithoutXml()
{
    Bench bench;
    bench.webSetup.hasXml = false;
    bench.start();
    VERIFY_DONE(bench.open());
    VERIFY_DONE(bench.logIn());
    const auto text = bench.download();
    QVERIFY2(text, qPrintable(failed(text)));
    QVERIFY(text->contains("P30=pool.ntp.org\n"));
}

void tst_GrandstreamWeb::readsManyValuesInTurns()
{
    Bench bench;
    bench.start();
    GrandstreamWeb::Values many;
    for (int i = 0; i < 130; ++i)
        many.insert(u"P%1"_s.arg(5000 + i), QString::number(i));
    VERIFY_DONE(bench.open());
    VERIFY_DONE(bench.logIn());
    VERIFY_DONE(bench.setValues(many));
    const auto values = bench.values(many.keys());
    QVERIFY2(values, qPrintable(failed(values)));
    QCOMPARE(*values, many);
    QCOMPARE(bench.peer->requests(u"/cgi-bin/api.values.get"_s), 4);
}

void tst_GrandstreamWeb::isRefused_data() { addForms(); }

void tst_GrandstreamWeb::isRefused()
{
    QFETCH(Form, form);
    Bench bench(form);
    bench.start();
    VERIFY_DONE(bench.open());
    const Status status = bench.logIn(u"wrong"_s);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::CredentialsRefused);
    QCOMPARE(status.error().subject, u"127.0.0.1"_s);
    QVERIFY2(status.error().detail.contains(u'4'), qPrintable(status.error().detail));
    QVERIFY(!bench.web->isLoggedIn());
    QCOMPARE(bench.peer->requests(u"/cgi-bin/dologin"_s), 1);
}

void tst_GrandstreamWeb::isLockedOut_data() { addForms(); }

void tst_GrandstreamWeb::isLockedOut()
{
    QFETCH(Form, form);
    Bench bench(form);
    bench.start();
    VERIFY_DONE(bench.open());
    for (int i = 1; i < 5; ++i)
        QCOMPARE(bench.logIn(u"wrong"_s).error().code, ErrorCode::CredentialsRefused);
    QCOMPARE(bench.logIn(u"wrong"_s).error().code, ErrorCode::LockedOut);
    const Status right = bench.logIn();
    QCOMPARE(right.error().code, ErrorCode::LockedOut);
    QVERIFY(!right.error().detail.isEmpty());
}

void tst_GrandstreamWeb::isNotAlone()
{
    Bench bench;
    bench.start();
    bench.peer->occupy();
    VERIFY_DONE(bench.open());
    const Status status = bench.logIn();
    QCOMPARE(status.error().code, ErrorCode::DeviceRefused);
    QCOMPARE(status.error().detail, u"another session is active"_s);
}

void tst_GrandstreamWeb::survivesFaults_data()
{
    QTest::addColumn<std::function<void(Bench&)>>("plant");
    QTest::addColumn<PeerPoint>("point");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* fault, const Moment& moment, const QString& wanted,
                         const std::function<void(Bench&)>& plant) {
        QTest::addRow("%s: %s", moment.name, fault)
            << plant << moment.point << u"/cgi-bin/"_s + QLatin1StringView(moment.path) << wanted;
    };
    for (const Moment& moment : moments) {
        const PeerPoint point = moment.point;
        const bool isLogin = point == PeerPoint::Password;
        // What went to a device that restarts may have been heard.
        const QString lost = point == PeerPoint::Reload ? QString() : u"connection_lost"_s;
        row("silence", moment, u"timeout"_s,
            [point](Bench& b) { b.device->setup().faults.silentAt = point; });
        row("drop", moment, lost, [point](Bench& b) { b.device->setup().faults.dropAt = point; });
        row("reset", moment, lost, [point](Bench& b) { b.device->setup().faults.resetAt = point; });
        row("drop after the effect", moment, lost, [point](Bench& b) {
            b.device->setup().faults.dropAt = point;
            b.device->setup().faults.strikesAfterEffect = true;
        });
        row("an error", moment, u"device_refused"_s,
            [point](Bench& b) { b.device->setup().faults.errorAt = point; });
        row("half an answer", moment, lost, [point](Bench& b) { b.webSetup.truncatedAt = point; });
        row("a megabyte of junk", moment, u"unexpected_answer"_s,
            [point](Bench& b) { b.webSetup.junkAt = point; });
        // A restart would cut these short.
        row("five megabytes", moment, u"too_much_data"_s, [point](Bench& b) {
            b.device->setup().faults.reloadNeverDrops = true;
            b.webSetup.floodAt = point;
        });
        row("status 500", moment, isLogin ? u"unexpected_answer"_s : u"device_refused"_s,
            [point](Bench& b) { b.webSetup.status500At = point; });
        row("endless header", moment, u"timeout"_s, [point](Bench& b) {
            b.device->setup().faults.reloadNeverDrops = true;
            b.webSetup.endlessHeaderAt = point;
        });
        row("redirect elsewhere", moment, u"unexpected_answer"_s,
            [point](Bench& b) { b.webSetup.redirectAt = point; });
    }
}

void tst_GrandstreamWeb::survivesFaults()
{
    using Plant = std::function<void(Bench&)>;
    QFETCH(Plant, plant);
    QFETCH(PeerPoint, point);
    QFETCH(QString, path);
    QFETCH(QString, wanted);
    Bench bench;
    plant(bench);
    bench.start();
    const auto error = errorAt(bench, point);
    QCOMPARE(error ? errorCodeName(error->code) : QString(), wanted);
    // What changes something goes out once, whatever came back.
    if (bench.peer->lastRequest().method == "POST")
        QCOMPARE(bench.peer->requests(path), 1);
    QVERIFY(!bench.web->isBusy());
    if (error) {
        QVERIFY(!error->subject.isEmpty());
        QVERIFY(!described(*error).contains(u"Secret"));
    }
}

void tst_GrandstreamWeb::survivesAtTheFirstPage_data()
{
    QTest::addColumn<std::function<void(PeerFaults&)>>("plant");
    QTest::addColumn<ErrorCode>("code");
    const auto row
        = [](const char* name, ErrorCode code, const std::function<void(PeerFaults&)>& plant) {
              QTest::newRow(name) << plant << code;
          };
    row("silence", ErrorCode::Timeout, [](PeerFaults& f) { f.silentAt = PeerPoint::Connect; });
    row("drop", ErrorCode::ConnectionLost, [](PeerFaults& f) { f.dropAt = PeerPoint::Connect; });
    row("reset", ErrorCode::ConnectionLost, [](PeerFaults& f) { f.resetAt = PeerPoint::Connect; });
    row("no page", ErrorCode::UnexpectedAnswer,
        [](PeerFaults& f) { f.errorAt = PeerPoint::Connect; });
}

void tst_GrandstreamWeb::survivesAtTheFirstPage()
{
    using Plant = std::function<void(PeerFaults&)>;
    QFETCH(Plant, plant);
    QFETCH(ErrorCode, code);
    PeerFaults faults;
    plant(faults);
    Bench bench(Form::Scripted, faults);
    bench.start();
    const Status status = bench.open();
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
    QCOMPARE(bench.peer->requests(u"/cgi-bin/dologin"_s), 0);
}

void tst_GrandstreamWeb::passesOnWhyAFileWasRefused_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    for (const Form form : { Form::Scripted, Form::Classic, Form::Sid }) {
        const auto name = QByteArray::number(int(form));
        QTest::addRow("malformed %s", name.constData())
            << form << QByteArray(file).replace("</P47>", "</47>") << u"invalid file"_s;
        QTest::addRow("another MAC %s", name.constData())
            << form << QByteArray(file).replace("C074AD010203", "C074AD010204") << u"invalid MAC"_s;
    }
}

void tst_GrandstreamWeb::passesOnWhyAFileWasRefused()
{
    QFETCH(Form, form);
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    Bench bench(form);
    bench.start();
    VERIFY_DONE(bench.open());
    VERIFY_DONE(bench.logIn());
    const auto saved = bench.device->saved();
    const auto stored = bench.upload(content);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::DeviceRefused);
    QVERIFY2(stored.error().detail.contains(words), qPrintable(stored.error().detail));
    QCOMPARE(bench.device->saved(), saved);
    QVERIFY(bench.web->isLoggedIn());
}

void tst_GrandstreamWeb::restarts_data()
{
    QTest::addColumn<std::function<void(PeerFaults&)>>("plant");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("reloads");
    const auto row = [](const char* name, const char* wanted, int reloads,
                         const std::function<void(PeerFaults&)>& plant) {
        QTest::newRow(name) << plant << QString::fromUtf8(wanted) << reloads;
    };
    row("well", "", 1, [](PeerFaults&) {});
    row("refused", "device_refused", 0, [](PeerFaults& f) { f.reloadRefused = true; });
    row("and only says so", "", 0, [](PeerFaults& f) { f.reloadNeverDrops = true; });
    row("and never returns", "", 1, [](PeerFaults& f) { f.reloadNeverReturns = true; });
    row("and returns as another", "", 1, [](PeerFaults& f) { f.returnsAsOther = true; });
    row("and returns with what it had", "", 1, [](PeerFaults& f) { f.reloadReturnsOld = true; });
}

void tst_GrandstreamWeb::restarts()
{
    using Plant = std::function<void(PeerFaults&)>;
    QFETCH(Plant, plant);
    QFETCH(QString, wanted);
    QFETCH(int, reloads);
    PeerFaults faults;
    plant(faults);
    Bench bench(Form::Scripted, faults);
    bench.start();
    QSignalSpy up(bench.device.get(), &PeerDevice::cameUp);
    VERIFY_DONE(bench.open());
    VERIFY_DONE(bench.logIn());
    VERIFY_DONE(bench.upload());
    const Status status = bench.restart();
    QCOMPARE(status ? QString() : errorCodeName(status.error().code), wanted);
    QTRY_COMPARE(bench.device->reloadCount(), reloads);
    if (reloads == 0 || faults.reloadNeverReturns) {
        if (reloads > 0)
            QTRY_VERIFY(!bench.open());
        return;
    }
    QTRY_COMPARE(up.size(), 1);
    VERIFY_DONE(bench.open());
    VERIFY_DONE(bench.logIn());
    const auto identity = bench.identify();
    QVERIFY(identity);
    QCOMPARE(identity->mac, faults.returnsAsOther ? u"C074AD0FFFFF"_s : u"C074AD010203"_s);
    const auto text = bench.download();
    QVERIFY(text);
    QCOMPARE(text->contains("pbx.example.net"), !faults.reloadReturnsOld);
}

void tst_GrandstreamWeb::isRefusedTheConnection()
{
    Bench bench;
    bench.start();
    bench.peer.reset();
    const Status status = bench.open();
    QCOMPARE(status.error().code, ErrorCode::ConnectionRefused);
    QCOMPARE(status.error().subject, u"127.0.0.1"_s);
}

void tst_GrandstreamWeb::asksNoProxy()
{
    QNetworkProxy::setApplicationProxy({ QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1 });
    Bench bench;
    bench.start();
    const Status status = bench.open();
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QVERIFY2(status, qPrintable(failed(status)));
}

void tst_GrandstreamWeb::closesInSilence_data()
{
    QTest::addColumn<PeerPoint>("point");
    for (const Moment& moment : moments)
        QTest::newRow(moment.name) << moment.point;
}

void tst_GrandstreamWeb::closesInSilence()
{
    QFETCH(PeerPoint, point);
    Bench bench;
    bench.start();
    VERIFY_DONE(bench.open());
    if (point != PeerPoint::Password)
        VERIFY_DONE(bench.logIn());
    int calls = 0;
    const auto count = [&calls](const auto&) { ++calls; };
    QSignalSpy requested(bench.peer.get(), &GrandstreamWebPeer::requested);
    bench.device->setup().faults.silentAt = point;
    if (point == PeerPoint::Password)
        bench.web->logIn(u"admin"_s, Secret(u"x"_s), count);
    else if (point == PeerPoint::ShowVersion)
        bench.web->identify(count);
    else if (point == PeerPoint::ShowRunning)
        bench.web->download(count);
    else if (point == PeerPoint::Load)
        bench.web->upload(u"f"_s, file, count);
    else if (point == PeerPoint::ReadValue)
        bench.web->values({ u"P8"_s }, count);
    else if (point == PeerPoint::InlineLine)
        bench.web->setValues({}, count);
    else
        bench.web->restart(count);
    QTRY_COMPARE(requested.size(), 1);
    bench.web->close();
    QVERIFY(!bench.web->isBusy());
    QTRY_VERIFY(!bench.peer->hasSession());
    bench.device->setup().faults.silentAt = PeerPoint::None;
    VERIFY_DONE(bench.open()); // by now a late answer would have come
    QCOMPARE(calls, 0);
}

void tst_GrandstreamWeb::maybeDestroyedWhenItCallsBack()
{
    Bench bench;
    bench.start();
    bool isCalled = false;
    bench.web->open([&](const Status&) {
        bench.web.reset();
        isCalled = true;
    });
    QTRY_VERIFY(isCalled);
    QCoreApplication::processEvents();
}

void tst_GrandstreamWeb::tellsNoSecret_data() { addForms(); }

void tst_GrandstreamWeb::tellsNoSecret()
{
    QFETCH(Form, form);
    Bench bench(form);
    bench.start();
    VERIFY_DONE(bench.open());
    QVERIFY(!bench.logIn(u"wrongSecret"_s));
    VERIFY_DONE(bench.logIn());
    VERIFY_DONE(bench.upload());
    VERIFY_DONE(bench.download());
    if (form != Form::Classic)
        VERIFY_DONE(bench.setValues({ { u"P734"_s, u"unheardOf"_s }, { u"P35"_s, u"210"_s } }));
    const QByteArray query = bench.peer->lastRequest().body;
    VERIFY_DONE(bench.logOut());
    const QString all = bench.said.join(u'\n');
    for (const QByteArray& secret : { QByteArray("deviceSecret"), QByteArray("wrongSecret"),
             QByteArray("deviceSecret+/1").toBase64(), QByteArray("wrongSecret").toBase64(),
             QByteArray("deviceSecret+/1").toPercentEncoding(), QByteArray("portSecret"),
             QByteArray("unheardOf") })
        QVERIFY2(!all.contains(QString::fromUtf8(secret)), qPrintable(all));
    if (form != Form::Classic) {
        const auto token = query.mid(query.lastIndexOf('=') + 1);
        QVERIFY(token.size() == 32);
        QVERIFY(!all.contains(QString::fromUtf8(token)));
    }
    QVERIFY2(all.contains(u"username=admin"), qPrintable(all));
    QVERIFY(all.contains(u"cfgc074ad010203.xml"));
}

void tst_GrandstreamWeb::trustsOneCertificate()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const int code = QProcess::execute(u"openssl"_s,
        { u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate, u"-days"_s, u"1"_s, u"-subj"_s,
            u"/CN=HT802"_s });
    QCOMPARE(code, 0);
    QFile keyFile(key);
    QVERIFY(keyFile.open(QFile::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    QCOMPARE(tls.localCertificateChain().size(), 1);
    const QByteArray fingerprint
        = tls.localCertificate().digest(QCryptographicHash::Sha256).toHex();

    Bench bench;
    bench.webSetup.tls = tls;
    bench.setup.isTls = true;
    bench.start();
    QCOMPARE(bench.open().error().code, ErrorCode::HostKeyChanged);
    bench.setup.fingerprint = QByteArray(64, 'a');
    bench.setup.isFirstAccepted = true;
    bench.renew();
    const Status other = bench.open();
    QCOMPARE(other.error().code, ErrorCode::HostKeyChanged);
    QVERIFY(other.error().detail.contains(QString::fromLatin1(fingerprint)));
    QCOMPARE(bench.peer->requests(u"/"_s), 0);

    bench.setup.fingerprint.clear();
    bench.renew();
    QSignalSpy seen(bench.web.get(), &GrandstreamWeb::certificateSeen);
    VERIFY_DONE(bench.open());
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0][0].toByteArray(), fingerprint);
    VERIFY_DONE(bench.logIn());

    bench.setup.fingerprint = fingerprint;
    bench.setup.isFirstAccepted = false;
    bench.web->close();
    QTRY_VERIFY(!bench.peer->hasSession());
    bench.renew();
    VERIFY_DONE(bench.open());
    VERIFY_DONE(bench.logIn());
}

QTEST_GUILESS_MAIN(tst_GrandstreamWeb)
#include "tst_GrandstreamWeb.moc"
