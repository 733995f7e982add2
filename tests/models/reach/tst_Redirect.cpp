// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/RedirectService.h"
#include "models/provisioning/reach/services/HawkHeader.h"
#include "models/provisioning/reach/services/XmlRpc.h"
#include "tests/peers/RedirectPeer.h"
#include "tests/peers/TestCertificates.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = RedirectPeer::Fault;

namespace {

const QString token = u"00112233445566778899aabbccddeeff"_s;
const QString phoneUrl = u"http://192.168.1.57:8080/provisioning/"_s + token + u"/%1"_s;

struct ServiceRow {
    const char* id;
    const char* vendor;
    const char* mac;
};
constexpr std::array serviceRows {
    ServiceRow { "falconieri", "yealink", "00-15-65-AA-BB-CC" },
    ServiceRow { "yealink", "yealink", "00-15-65-AA-BB-CC" },
    ServiceRow { "ymcs", "yealink", "00-15-65-AA-BB-CC" },
    ServiceRow { "snom", "snom", "00-04-13-11-22-33" },
    ServiceRow { "sraps", "snom", "00-04-13-11-22-33" },
    ServiceRow { "gigaset", "gigaset", "7C-2F-80-4D-F9-A9" },
    ServiceRow { "grape", "gigaset", "7C-2F-80-4D-F9-A9" },
    ServiceRow { "fanvil", "fanvil", "0C-38-3E-7E-B1-01" },
};

RedirectPhone phoneOf(const QString& service, const QString& file = u"{mac}.xml"_s)
{
    const auto it = std::find_if(serviceRows.cbegin(), serviceRows.cend(),
        [&](const ServiceRow& row) { return service == QLatin1StringView(row.id); });
    return { *MacAddress::parse(QString::fromLatin1(it->mac)), QString::fromLatin1(it->vendor),
        phoneUrl.arg(file), {}, {} };
}

RedirectAccount accountAt(const RedirectPeer& peer, const QString& service)
{
    return { service, QString::fromLatin1(RedirectPeer::user),
        Secret(QByteArray(RedirectPeer::password)), peer.url() };
}

QString plain(const MacAddress& mac) { return mac.plain().toLower(); }

} // namespace

/// Each vendor's service as it is known, played on this machine.
class tst_Redirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servicesAreKnown();
    void hawkAsInTheSpecification();
    void xmlRpcAnswers_data();
    void xmlRpcAnswers();
    void phonesAreAnnounced_data();
    void phonesAreAnnounced();
    void falconieriSpeaksForOthers_data();
    void falconieriSpeaksForOthers();
    void fanvilIsToldInParts();
    void refusals_data();
    void refusals();
    void faults_data();
    void faults();
    void yealinkCloud();
    void linksLeadNowhereElse();
    void certificatesAreVerified();
    void othersGoOn();
    void wrongPasswordIsSentOnce();
    void nobodyThere();
    void accountsThatCannotBe();
    void cancelled();

private:
    void run(RedirectJob& job);
};

void tst_Redirect::run(RedirectJob& job)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.size(), 1);
}

void tst_Redirect::servicesAreKnown()
{
    QStringList clear;
    for (const RedirectService& service : RedirectService::all()) {
        QCOMPARE(service.isEncrypted, service.url.startsWith(u"https://"));
        if (!service.isEncrypted)
            clear.append(service.id);
    }
    QCOMPARE(clear, QStringList { u"fanvil"_s });
    QCOMPARE(RedirectService::all().size(), qsizetype(serviceRows.size()));
    QCOMPARE(RedirectService::of(u"nethesis"_s).size(), 2);
    QVERIFY(!RedirectService::find(u"acme"_s));
    const auto catalog = Catalog::load();
    QVERIFY(catalog.has_value());
    for (const PhoneVendor& vendor : (*catalog)->phoneVendors())
        for (const QString& service : vendor.redirectServices)
            QVERIFY(RedirectService::find(service)->vendors.contains(vendor.id));
}

void tst_Redirect::hawkAsInTheSpecification()
{
    HawkHeader header;
    header.id = "dh37fgj492je";
    header.key = Secret(QByteArray("werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn"));
    header.verb = "GET";
    header.url = QUrl(u"http://example.com:8000/resource/1?b=1&a=2"_s);
    header.timestamp = 1353832234;
    header.nonce = "j4h3g2";
    header.extra = "some-app-ext-data";
    QCOMPARE(header.value(),
        QByteArray(
            "Hawk id=\"dh37fgj492je\", ts=\"1353832234\", nonce=\"j4h3g2\", "
            "ext=\"some-app-ext-data\", mac=\"6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE=\""));
    header.verb = "POST";
    header.contentType = "text/plain";
    header.payload = "Thank you for flying Hawk";
    header.hasPayload = true;
    QCOMPARE(header.payloadHash(), QByteArray("Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY="));
    QVERIFY(header.value().endsWith("mac=\"aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw=\""));
}

void tst_Redirect::xmlRpcAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read"); // "-" = no answer
    const auto answer = [](const QByteArray& value) {
        return "<?xml version='1.0'?><methodResponse><params><param>" + value
            + "</param></params></methodResponse>";
    };
    const auto list = [&](const QByteArray& values) {
        return answer("<value><array><data>" + values + "</data></array></value>");
    };
    QTest::newRow("typed text") << list("<value><boolean>1</boolean></value><value><string>a &lt; "
                                        "b</string></value>")
                                << u"1 a < b"_s;
    QTest::newRow("bare text") << list(
        "<value><boolean>0</boolean></value>\n<value>Error:x</value>")
                               << u"0 Error:x"_s;
    QTest::newRow("no text") << list("<value><boolean>1</boolean></value>") << u"1 "_s;
    QTest::newRow("a fault") << "<methodResponse><fault><value><struct><member><name>faultString"
                                "</name><value><string>no such method</string></value></member>"
                                "</struct></value></fault></methodResponse>"_ba
                             << u"fault no such method"_s;
    QTest::newRow("nothing in it") << answer("") << u"-"_s;
    QTest::newRow("a page") << "<html><boolean>1</boolean></html>"_ba << u"-"_s;
    QTest::newRow("cut") << list("<value><boolean>1</boolean></value>").chopped(9) << u"-"_s;
    QTest::newRow("entities")
        << "<!DOCTYPE a [<!ENTITY b \"1\">]><methodResponse><value><boolean>&b;"
           "</boolean></value></methodResponse>"_ba
        << u"-"_s;
    QTest::newRow("deep") << "<methodResponse>" + QByteArray("<value>").repeated(3000) << u"-"_s;
    QTest::newRow("nothing") << QByteArray() << u"-"_s;
}

void tst_Redirect::xmlRpcAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, read);
    const auto answer = XmlRpc::read(body);
    QString found = u"-"_s;
    if (answer)
        found = (answer->isFault ? u"fault"_s : QString::number(int(*answer->isTrue))) + u' '
            + answer->text;
    QCOMPARE(found, read);
}

void tst_Redirect::phonesAreAnnounced_data()
{
    QTest::addColumn<QString>("service");
    for (const ServiceRow& row : serviceRows)
        QTest::newRow(row.id) << QString::fromLatin1(row.id);
}

void tst_Redirect::phonesAreAnnounced()
{
    QFETCH(QString, service);
    RedirectPeer peer({ service });
    QVERIFY(peer.listen());
    const RedirectPhone phone = phoneOf(service, u"a%20b+c&amp;{mac}.xml"_s);
    RedirectPhone second = phone;
    second.mac = *MacAddress::parse(u"00-15-65-00-00-02"_s);
    RedirectJob job(accountAt(peer, service), { phone, second });
    run(job);
    QVERIFY2(job.outcome().end == Outcome::End::Done,
        qPrintable(job.outcome().error ? job.outcome().error->detail : QString()));
    QCOMPARE(job.answers().size(), 2);
    if (service != u"fanvil")
        QCOMPARE(peer.phones().value(plain(phone.mac)), phone.url);
    QVERIFY(peer.phones().contains(plain(second.mac)));
    QCOMPARE(job.answers().first().pin, service == u"ymcs" ? u"4711"_s : QString());
}

void tst_Redirect::falconieriSpeaksForOthers_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("checkCode");
    QTest::addColumn<QString>("code");
    QTest::newRow("NethPhone") << u"nethesis"_s << QString() << QString();
    QTest::newRow("Fanvil") << u"fanvil"_s << QString() << QString();
    QTest::newRow("Snom") << u"snom"_s << QString() << QString();
    QTest::newRow("Gigaset") << u"gigaset"_s << u"A1B2"_s << QString();
    QTest::newRow("Gigaset without its check code")
        << u"gigaset"_s << QString() << u"redirect_check_code"_s;
    QTest::newRow("nobody's") << u"akuvox"_s << QString() << u"redirect_not_offered"_s;
}

void tst_Redirect::falconieriSpeaksForOthers()
{
    QFETCH(QString, vendor);
    QFETCH(QString, checkCode);
    QFETCH(QString, code);
    RedirectPeer peer({ u"falconieri"_s });
    QVERIFY(peer.listen());
    RedirectPhone phone = phoneOf(u"falconieri"_s, u"%2B+.cfg"_s);
    phone.vendor = vendor;
    phone.checkCode = checkCode;
    RedirectJob job(accountAt(peer, u"falconieri"_s), { phone });
    run(job);
    const auto& error = job.outcome().error;
    QCOMPARE(error ? errorCodeName(error->code) : QString(), code);
    if (code.isEmpty())
        QCOMPARE(peer.phones().value(plain(phone.mac)), phone.url);
}

void tst_Redirect::fanvilIsToldInParts()
{
    RedirectPeer peer({ u"fanvil"_s });
    QVERIFY(peer.listen());
    const RedirectPhone phone = phoneOf(u"fanvil"_s, u"$mac.cfg"_s);
    RedirectJob job(accountAt(peer, u"fanvil"_s), { phone });
    run(job);
    QCOMPARE(job.outcome().end, Outcome::End::Done);
    const QMap<QString, QString> expected { { u"cfgName"_s, phone.mac.plain() },
        { u"cfgPfMode"_s, u"1"_s }, { u"cfgDhcpOpt"_s, u"false"_s },
        { u"cfgPnpEnable"_s, u"false"_s }, { u"cfgPfSrv"_s, u"192.168.1.57:8080"_s },
        { u"cfgPfName"_s, u"provisioning/"_s + token + u"/$mac.cfg"_s },
        { u"cfgPfProt"_s, u"4"_s } };
    QCOMPARE(peer.settings(), expected);
    QCOMPARE(peer.requests(),
        (QStringList { u"redirect.deleteServer"_s, u"redirect.addMaterialServer"_s,
            u"redirect.deRegisterDevice"_s, u"redirect.registerDevice"_s }));
}

void tst_Redirect::refusals_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* service, const char* words, const char* code) {
        QTest::newRow(qPrintable(QString::fromLatin1(service) + u": "_s + QLatin1StringView(words)))
            << QString::fromLatin1(service) << QString::fromLatin1(words)
            << QString::fromLatin1(code);
    };
    row("snom", "Error:malformed_url", "redirect_url_refused");
    row("snom", "Error:malformed_mac", "redirect_phone_unknown");
    row("snom", "Error:owned_by_other_user", "redirect_foreign");
    row("fanvil", "Error: url_format_error", "redirect_url_refused");
    row("fanvil", "Error: mac_format_error", "redirect_phone_unknown");
    row("fanvil", "Error: device_had_existed", "redirect_foreign");
    row("gigaset", "url_invalid:x", "redirect_url_refused");
    row("gigaset", "mac_not_exist:7C2F804DF9A9", "redirect_phone_unknown");
    row("gigaset", "mac_already_in_use:7C2F804DF9A9", "redirect_foreign");
    row("yealink", "Error:The url can only begin with 'http://' or 'https://'",
        "redirect_url_refused");
    row("yealink", "Error:a1b2c3d4e5", "redirect_foreign");
    row("yealink", "Error:what nobody ever heard", "redirect_refused");
    row("grape", "taken_mac_or_forbidden", "redirect_foreign");
    row("sraps", "User lacks permission to endpoint", "redirect_foreign");
    row("sraps", "setting is broken", "redirect_refused");
    row("ymcs", "800001", "redirect_phone_unknown");
    row("ymcs", "device.mac.invalid", "redirect_phone_unknown");
    row("ymcs", "800004", "redirect_foreign");
    row("ymcs", "Device already managed by another organization", "redirect_foreign");
    row("ymcs", "900429", "redirect_limited");
    row("falconieri", "device_owned_by_other_user", "redirect_foreign");
    row("falconieri", "not_valid_mac_address", "redirect_phone_unknown");
    row("falconieri", "malformed_url", "redirect_url_refused");
    row("falconieri", "provider_remote_call_failed", "redirect_refused");
    row("falconieri", "connection_to_remote_provider_failed", "redirect_refused");
    row("falconieri", "unknown_provider_error: whatever", "redirect_refused");
}

void tst_Redirect::refusals()
{
    QFETCH(QString, service);
    QFETCH(QString, words);
    QFETCH(QString, code);
    RedirectPeer peer({ service, words });
    QVERIFY(peer.listen());
    RedirectJob job(accountAt(peer, service), { phoneOf(service) });
    run(job);
    QCOMPARE(job.outcome().end, Outcome::End::Failed);
    QCOMPARE(errorCodeName(job.outcome().error->code), code);
    QVERIFY2(job.outcome().error->detail.contains(words.left(40)),
        qPrintable(job.outcome().error->detail));
    QVERIFY(peer.phones().isEmpty());
}

void tst_Redirect::faults_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isUnknown");
    const auto name
        = [](const char* service, const char* fault) { return QByteArray(service) + ": " + fault; };
    for (const ServiceRow& row : serviceRows) {
        const QString id = QString::fromLatin1(row.id);
        // Those that ask for something first change nothing by that.
        const bool isAsking = id == u"ymcs" || id == u"sraps" || id == u"grape";
        const auto add = [&](const char* what, Fault fault, const char* code, bool isUnknown) {
            QTest::newRow(name(row.id, what))
                << id << fault << QString::fromLatin1(code) << isUnknown;
        };
        add("silent", Fault::Silent, "timeout", !isAsking);
        add("cut", Fault::Cut, "connection_lost", !isAsking);
        add("nonsense", Fault::Nonsense, "redirect_refused", !isAsking);
        add("huge", Fault::Huge, "too_much_data", !isAsking);
        add("login page", Fault::LoginPage, "redirect_refused", !isAsking);
        add("elsewhere", Fault::Elsewhere, "redirect_refused", false);
        add("broken", Fault::Broken, "redirect_refused", false);
    }
}

void tst_Redirect::faults()
{
    QFETCH(QString, service);
    QFETCH(Fault, fault);
    QFETCH(QString, code);
    QFETCH(bool, isUnknown);
    RedirectPeer peer({ service, {}, fault });
    QVERIFY(peer.listen());
    RedirectJob job(accountAt(peer, service), { phoneOf(service) });
    job.setDeadline(fault == Fault::Silent ? 200ms : 10'000ms);
    run(job);
    const Outcome& outcome = job.outcome();
    QVERIFY(outcome.error.has_value());
    QCOMPARE(errorCodeName(outcome.error->code), code);
    QCOMPARE(outcome.end, isUnknown ? Outcome::End::Unknown : Outcome::End::Failed);
    QVERIFY(outcome.error->detail.size() <= 200);
    QVERIFY(!outcome.error->detail.contains(token));
}

void tst_Redirect::yealinkCloud()
{
    const auto outcomeOf = [this](RedirectPeer& peer, const QString& serial) {
        RedirectPhone phone = phoneOf(u"ymcs"_s);
        phone.serial = serial;
        RedirectJob job(accountAt(peer, u"ymcs"_s), { phone });
        run(job);
        return job.outcome();
    };
    RedirectPeer ours({ .service = u"ymcs"_s, .isKnown = true });
    QVERIFY(ours.listen());
    QCOMPARE(outcomeOf(ours, {}).end, Outcome::End::Done);
    QVERIFY(ours.requests().contains(u"/v2/rps/delDevices"_s));
    RedirectPeer strict({ .service = u"ymcs"_s, .isMacAloneAllowed = false });
    QVERIFY(strict.listen());
    QCOMPARE(outcomeOf(strict, {}).error->code, ErrorCode::RedirectSerialMissing);
    QCOMPARE(outcomeOf(strict, u"3146019091234567"_s).end, Outcome::End::Done);
}

void tst_Redirect::linksLeadNowhereElse()
{
    RedirectPeer peer({ .service = u"grape"_s, .isLinkingElsewhere = true });
    QVERIFY(peer.listen());
    RedirectJob job(accountAt(peer, u"grape"_s), { phoneOf(u"grape"_s) });
    run(job);
    QCOMPARE(job.outcome().error->code, ErrorCode::RedirectRefused);
    QCOMPARE(peer.requests().size(), 1);
}

void tst_Redirect::certificatesAreVerified()
{
    TestCertificates certificates;
    QVERIFY2(certificates.make(), qPrintable(certificates.errorText()));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(certificates.authority());
    QSslConfiguration::setDefaultConfiguration(trusting);
    QFile keyFile(certificates.key());
    QVERIFY(keyFile.open(QFile::ReadOnly));
    const QByteArray pem = keyFile.readAll();
    const QSsl::KeyAlgorithm kind = QSslKey(pem, QSsl::Rsa).isNull() ? QSsl::Ec : QSsl::Rsa;
    for (const QString& file : { certificates.good(), certificates.wrongName(),
             certificates.expired(), certificates.selfSigned() }) {
        QSslConfiguration tls = before;
        tls.setPrivateKey(QSslKey(pem, kind));
        tls.setLocalCertificateChain(QSslCertificate::fromPath(file));
        RedirectPeer peer({ .service = u"snom"_s, .tls = tls });
        QVERIFY(peer.listen());
        RedirectJob job(accountAt(peer, u"snom"_s), { phoneOf(u"snom"_s) });
        run(job);
        const bool isGood = file == certificates.good();
        QCOMPARE(job.outcome().end, isGood ? Outcome::End::Done : Outcome::End::Failed);
        if (!isGood)
            QCOMPARE(job.outcome().error->code, ErrorCode::TlsUntrusted);
        QCOMPARE(peer.phones().size(), isGood ? 1 : 0);
    }
    QSslConfiguration::setDefaultConfiguration(before);
}

void tst_Redirect::othersGoOn()
{
    RedirectPeer peer({ u"falconieri"_s });
    QVERIFY(peer.listen());
    RedirectPhone unable = phoneOf(u"falconieri"_s);
    unable.vendor = u"gigaset"_s; // and no check code
    RedirectPhone able = phoneOf(u"falconieri"_s);
    able.mac = *MacAddress::parse(u"00-15-65-00-00-09"_s);
    RedirectJob job(accountAt(peer, u"falconieri"_s), { unable, able });
    QList<bool> told;
    connect(&job, &RedirectJob::answered, &job,
        [&told](const RedirectJob::Answer& answer) { told.append(!answer.error); });
    run(job);
    QCOMPARE(told, (QList<bool> { false, true }));
    QCOMPARE(job.outcome().end, Outcome::End::Failed);
    QCOMPARE(job.outcome().error->code, ErrorCode::RedirectCheckCode);
    QVERIFY(peer.phones().contains(plain(able.mac)));
}

void tst_Redirect::wrongPasswordIsSentOnce()
{
    for (const ServiceRow& row : serviceRows) {
        const QString service = QString::fromLatin1(row.id);
        RedirectPeer peer({ service });
        QVERIFY(peer.listen());
        RedirectAccount account = accountAt(peer, service);
        account.password = Secret(QByteArray("CANARY-wrong"));
        const RedirectPhone phone = phoneOf(service);
        RedirectJob job(account, { phone, phone, phone });
        run(job);
        QCOMPARE(job.outcome().end, Outcome::End::Failed);
        QCOMPARE(job.outcome().error->code, ErrorCode::RedirectCredentialsRefused);
        QCOMPARE(job.answers().size(), 3);
        QVERIFY(peer.requests().size() <= 1);
    }
}

void tst_Redirect::nobodyThere()
{
    RedirectJob job(
        { u"snom"_s, u"u"_s, Secret(u"p"_s), u"http://127.0.0.1:9/"_s }, { phoneOf(u"snom"_s) });
    run(job);
    QCOMPARE(job.outcome().end, Outcome::End::Failed);
    QCOMPARE(job.outcome().error->code, ErrorCode::Unreachable);
}

void tst_Redirect::accountsThatCannotBe()
{
    const auto codeOf = [this](const RedirectAccount& account) {
        RedirectJob job(account, { phoneOf(u"snom"_s) });
        run(job);
        return job.outcome().error ? job.outcome().error->code : ErrorCode::Cancelled;
    };
    const Secret secret(u"p"_s);
    QCOMPARE(codeOf({ u"acme"_s, u"u"_s, secret, {} }), ErrorCode::RedirectNotOffered);
    QCOMPARE(codeOf({ u"snom"_s, u"u"_s, secret, u"file:///etc"_s }), ErrorCode::BadValue);
    QCOMPARE(codeOf({ u"snom"_s, u"u"_s, secret, u"http://a:b@c/"_s }), ErrorCode::BadValue);
    QCOMPARE(codeOf({ u"snom"_s, u"u"_s, {}, u"http://127.0.0.1:9/"_s }),
        ErrorCode::RedirectCredentialsMissing);
}

void tst_Redirect::cancelled()
{
    RedirectPeer peer({ u"snom"_s, {}, Fault::Silent });
    QVERIFY(peer.listen());
    RedirectJob job(accountAt(peer, u"snom"_s), { phoneOf(u"snom"_s) });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(peer.requests().size(), 1);
    job.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    QCOMPARE(job.outcome().error->subject, phoneOf(u"snom"_s).mac.hyphens());
}

QTEST_GUILESS_MAIN(tst_Redirect)
#include "tst_Redirect.moc"
