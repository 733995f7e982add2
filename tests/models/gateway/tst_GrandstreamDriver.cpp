// SPDX-License-Identifier: GPL-3.0-or-later
// What a Grandstream is told and how its answers are read: files, exports, console lines, pages.
#include "models/gateway/grandstream/GrandstreamFormat.h"
#include "models/gateway/grandstream/GrandstreamReply.h"
#include "models/gateway/grandstream/GrandstreamText.h"
#include "tests/models/gateway/GrandstreamSite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Hidden = ConfigFormat::Hidden;
using Answer = GrandstreamReply::Login;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gs_provision version=\"1\">\n"
                        "<mac>000b82010203</mac>\n<config version=\"1\">\n";
const QByteArray tail = "</config>\n</gs_provision>\n";

QByteArray xml(const QByteArray& values) { return head + values + tail; }

const GatewayDriver& driver(const char* family = "grandstream-ht80x")
{
    return *gatewayDriver(QLatin1StringView(family));
}

QStringList differences(const QByteArray& found, const QByteArray& planned, Hidden hidden)
{
    QStringList out;
    for (const ConfigDifference& difference : driver().format().differences(found, planned, hidden))
        out.append((difference.isAdded ? u"+ "_s : u"- "_s) + difference.text);
    return out;
}

QByteArray rendered(const QString& model = u"ht802"_s, const QString& variant = u"full"_s)
{
    const auto text = GrandstreamSite::render(GrandstreamSite::site(model, variant));
    if (!text)
        qFatal("%s", qPrintable(text.error().subject));
    return *text;
}

} // namespace

class tst_GrandstreamDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsConfigurations_data();
    void readsConfigurations();
    void findsDifferences_data();
    void findsDifferences();
    void isEqualToItself();
    void knowsSecrets();
    void masksSecrets_data();
    void masksSecrets();
    void typesEveryValueButTheDialPlan();
    void refusesToTypeWhatIsCut_data();
    void refusesToTypeWhatIsCut();
    void asksForWhatIsTold();
    void typesBack();
    void isAdopted();
    void prefersTheWebPage();
    void recognisesStatus_data();
    void recognisesStatus();
    void pointsAtUs();
    void readsLoginForms_data();
    void readsLoginForms();
    void judgesLogins_data();
    void judgesLogins();
    void survivesAnything_data();
    void survivesAnything();
};

void tst_GrandstreamDriver::readsConfigurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("our file") << xml("<P47>pbx</P47><P48>a:1</P48>") << true;
    QTest::newRow("an export on a console")
        << QByteArray("export\r\n" + xml("<P48>a:1</P48>\r\n<P47>pbx</P47>") + "\r\nCONFIG> ")
        << true;
    QTest::newRow("twice, the last counts")
        << xml("<P47>old</P47><P48>a:1</P48><P47>pbx</P47>") << true;
    QTest::newRow("lines") << QByteArray("# file\nP47=pbx\r\nP48 = a:1\n") << true;
    QTest::newRow("answers to get") << QByteArray("47=pbx\n48: a:1\n") << true;
    QTest::newRow("not well formed") << xml("<P47>pbx</47>") << false;
    QTest::newRow("cut off") << xml("<P47>pbx</P47>").chopped(30) << false;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html>P47=pbx</html>") << false;
    QTest::newRow("another XML") << QByteArray("<a><gs_provision></gs_provision></a>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_GrandstreamDriver::readsConfigurations()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isReadable);
    const GrandstreamFormat format;
    QMap<QString, QString> found;
    for (const auto& parameter : format.parse(text))
        found.insert(parameter.key, parameter.value);
    const QMap<QString, QString> wanted { { u"P47"_s, u"pbx"_s }, { u"P48"_s, u"a:1"_s } };
    QCOMPARE(found, isReadable ? wanted : decltype(wanted)());
    QCOMPARE(GrandstreamText::isConfiguration(text), isReadable);
}

void tst_GrandstreamDriver::findsDifferences_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("planned");
    QTest::addColumn<QStringList>("whenSending"); ///< hidden ones differ
    QTest::addColumn<QStringList>("whenProving"); ///< hidden ones are equal
    const auto row = [](const char* name, const char* found, const char* planned,
                         const QStringList& sending, const QStringList& proving) {
        QTest::newRow(name) << xml(found) << xml(planned) << sending << proving;
    };
    row("a value", "<P47>a</P47>", "<P47>b</P47>", { u"- P47=a"_s, u"+ P47=b"_s },
        { u"- P47=a"_s, u"+ P47=b"_s });
    row("what we do not set stays", "<P47>a</P47><P1>x</P1>", "<P47>a</P47>", {}, {});
    row("a password is not shown", "<P47>a</P47>", "<P47>a</P47><P34>s</P34>", { u"+ P34=••••"_s },
        {});
    row("a password is shown empty", "<P34></P34>", "<P34>s</P34>",
        { u"- P34=••••"_s, u"+ P34=••••"_s }, {});
    row("blanks of a dial plan", "<P4200>{ x+ | *x+ }</P4200>", "<P4200>{x+|*x+}</P4200>", {}, {});
    row("another dial plan", "<P4200>{ x+ }</P4200>", "<P4200>{x+|*x+}</P4200>",
        { u"- P4200={x+}"_s, u"+ P4200={x+|*x+}"_s }, { u"- P4200={x+}"_s, u"+ P4200={x+|*x+}"_s });
    row("to be empty, not mentioned", "", "<P237></P237>", {}, {});
    row("to be empty, is not", "<P237>cloud</P237>", "<P237></P237>",
        { u"- P237=cloud"_s, u"+ P237="_s }, { u"- P237=cloud"_s, u"+ P237="_s });
    row("not mentioned", "", "<P30>ntp</P30>", { u"+ P30=ntp"_s }, { u"+ P30=ntp"_s });
}

void tst_GrandstreamDriver::findsDifferences()
{
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, planned);
    QFETCH(QStringList, whenSending);
    QFETCH(QStringList, whenProving);
    QCOMPARE(differences(found, planned, Hidden::Different), whenSending);
    QCOMPARE(differences(found, planned, Hidden::Equal), whenProving);
}

void tst_GrandstreamDriver::isEqualToItself()
{
    for (const QString& model : GrandstreamSite::models()) {
        const QByteArray text = rendered(model);
        QCOMPARE(differences(text, text, Hidden::Different), QStringList());
    }
}

/// Every password of the ports table is one, and nothing else of it is.
void tst_GrandstreamDriver::knowsSecrets()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/gateway/grandstream-ports.tsv"));
    QVERIFY(file.open(QFile::ReadOnly));
    int rows = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.isEmpty() || line[0] == '#')
            continue;
        ++rows;
        const auto columns = QString::fromUtf8(line).split(u'\t');
        for (int column = 2; column < columns.size(); ++column)
            QCOMPARE(
                GrandstreamText::isSecret(GrandstreamText::numberOf(columns[column])), column == 4);
    }
    QCOMPARE(rows, 129);
    for (const int number : { 2, 196 })
        QVERIFY(GrandstreamText::isSecret(number));
    for (const QString& name : { u""_s, u"P"_s, u"x47"_s, u"P-1"_s, u"P4x"_s, u"0"_s })
        QCOMPARE(GrandstreamText::numberOf(name), 0);
}

void tst_GrandstreamDriver::masksSecrets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const QByteArray m = Redactor::mask;
    QTest::newRow("a form") << QByteArray("P47=a&P34=s%201&P48=b") << "P47=a&P34=" + m + "&P48=b";
    QTest::newRow("JSON") << QByteArray("{\"P47\":\"a\", \"P4120\": \"s\"}")
                          << "{\"P47\":\"a\", \"P4120\": \"" + m + "\"}";
    QTest::newRow("XML") << QByteArray("<P2>s</P2><P47>a</P47>")
                         << "<P2>" + m + "</P2><P47>a</P47>";
    QTest::newRow("typed") << QByteArray("set 21128 s\r\nset 47 a")
                           << "set 21128 " + m + "\r\nset 47 a";
    QTest::newRow("several") << QByteArray("P34=a\nP734=b\nP196=c\n")
                             << "P34=" + m + "\nP734=" + m + "\nP196=" + m + "\n";
    QTest::newRow("empty") << QByteArray("<P34></P34>") << QByteArray("<P34></P34>");
}

void tst_GrandstreamDriver::masksSecrets()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, masked);
    QCOMPARE(GrandstreamText::masked(text), masked);
}

void tst_GrandstreamDriver::typesEveryValueButTheDialPlan()
{
    for (const QString& model : GrandstreamSite::models()) {
        const QByteArray text = rendered(model);
        const auto values = GrandstreamText::parsed(text)->values;
        const QList<QByteArray> lines = driver().lines(text);
        const int left = model == u"ht802" ? 2 : 1;
        QCOMPARE(lines.size(), values.size() - left);
        for (const QByteArray& line : lines) {
            QVERIFY(line.startsWith("set "));
            const auto words = line.split(' ');
            QCOMPARE(words.size(), 3);
            QCOMPARE(QString::fromUtf8(words[2]), values.value(words[1].toInt()));
        }
        QVERIFY(lines.contains("set 40 5060"));
        QVERIFY(lines.contains("set 237 "));
        QVERIFY(driver().checkTyped(text));
    }
}

void tst_GrandstreamDriver::refusesToTypeWhatIsCut_data()
{
    QTest::addColumn<QString>("secret");
    for (const QString& secret : { u"a|b"_s, u"a{b"_s, u"a}b"_s })
        QTest::newRow(qPrintable(secret)) << secret;
}

void tst_GrandstreamDriver::refusesToTypeWhatIsCut()
{
    QFETCH(QString, secret);
    Site site = GrandstreamSite::site(u"ht812"_s);
    site.gateways[0].ports[1].password = Secret(secret);
    const auto text = GrandstreamSite::render(site);
    QVERIFY(text);
    const Status status = driver().checkTyped(*text);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(status.error().subject, u"P4121"_s);
    QVERIFY(!status.error().detail.contains(secret));
}

void tst_GrandstreamDriver::asksForWhatIsTold()
{
    const QByteArray text = rendered(u"gxw4248"_s);
    const QList<QByteArray> questions = driver().questions(text);
    const auto values = GrandstreamText::parsed(text)->values;
    QCOMPARE(questions.size(), values.size() - 48 - 1);
    QVERIFY(questions.contains("get 4200") && questions.contains("get 47"));
    for (const char* secret : { "get 2", "get 4120", "get 4244", "get 21143" })
        QVERIFY(!questions.contains(secret));
    // The answers are read as they come.
    QByteArray answers;
    for (const QByteArray& question : questions)
        answers += question.mid(4) + '=' + values.value(question.mid(4).toInt()).toUtf8() + '\n';
    QCOMPARE(differences(answers, text, Hidden::Equal), QStringList());
}

void tst_GrandstreamDriver::typesBack()
{
    const QByteArray planned = xml("<P2>new</P2><P47>b</P47><P237></P237><P4200>{x+}</P4200>");
    const QByteArray backup = xml("<P2></P2><P1>x</P1><P47>a</P47><P237>cloud</P237>"
                                  "<P4200>{ x+ }</P4200>");
    QCOMPARE(
        driver().linesBack(planned, backup), (QList<QByteArray> { "set 47 a", "set 237 cloud" }));
}

void tst_GrandstreamDriver::isAdopted()
{
    const QByteArray backup = xml("<P47>000b82010203</P47>");
    const QByteArray adopted = driver().adopted(backup, u"00:0B:82:AA:BB:CC"_s);
    QCOMPARE(
        adopted, QByteArray(backup).replace("<mac>000b82010203</mac>", "<mac>000B82AABBCC</mac>"));
    QCOMPARE(driver().adopted(backup, u"no MAC"_s), backup);
}

void tst_GrandstreamDriver::prefersTheWebPage()
{
    for (const char* family : { "grandstream-ht80x", "grandstream-ht81x", "grandstream-gxw42xx" }) {
        const auto ways = driver(family).ways();
        QCOMPARE(ways.first().door, Door::Http);
        QCOMPARE(ways.first().transfer, Transfer::Web);
        QCOMPARE(ways.last().transfer, Transfer::Pull);
        QCOMPARE(driver(family).family(), QLatin1StringView(family));
    }
}

void tst_GrandstreamDriver::recognisesStatus_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("software");
    QTest::addColumn<QString>("serial");
    QTest::newRow("lines") << QByteArray("Product Model: HT802V2\nHardware Version: V1.0A\n"
                                         "Program Version: 1.0.9.3\nMAC Address: 00:0b:82:01:02:03")
                           << u"HT802V2"_s << u"1.0.9.3"_s << u"00:0b:82:01:02:03"_s;
    QTest::newRow("two sockets") << QByteArray(
        "Product Model: GXW4216\nProgram -- 1.0.25.9\n"
        "MAC Address: WAN -- 00:0B:82:01:02:04\nLAN -- 00:0B:82:01:02:03")
                                 << u"GXW4216"_s << u"1.0.25.9"_s << u"00:0B:82:01:02:03"_s;
    QTest::newRow("two sockets in one line")
        << QByteArray("HT814\nMAC: WAN -- 00:0B:82:01:02:04 LAN -- 00:0B:82:01:02:03") << u"HT814"_s
        << QString() << u"00:0B:82:01:02:03"_s;
}

void tst_GrandstreamDriver::recognisesStatus()
{
    QFETCH(QByteArray, text);
    const IdentityPatterns& patterns = driver().dialect().identity;
    QString found[3];
    for (const QByteArray& line : text.split('\n')) {
        const QRegularExpression all[] = { patterns.product, patterns.software, patterns.serial };
        for (int i = 0; i < 3; ++i)
            if (const auto match = all[i].match(QString::fromUtf8(line));
                found[i].isEmpty() && match.hasMatch())
                found[i] = match.captured(1);
    }
    QTEST(found[0], "product");
    QTEST(found[1], "software");
    QTEST(found[2], "serial");
    QVERIFY(driver().dialect().identity.family.match(u"HT802V2"_s).hasMatch());
    QVERIFY(!driver().dialect().identity.family.match(u"HT812"_s).hasMatch());
}

void tst_GrandstreamDriver::pointsAtUs()
{
    const Dialect& dialect = driver().dialect();
    QCOMPARE(dialect.pointAtUs, (QList<QByteArray> { "set 212 0", "set 237 {host}", "set 145 0" }));
    // What was typed to get there is what the file puts back.
    const auto values = GrandstreamText::parsed(rendered())->values;
    for (const int number : { 212, 237, 145 })
        QVERIFY(values.contains(number));
}

void tst_GrandstreamDriver::readsLoginForms_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("drawn by script")
        << QByteArray("<!DOCTYPE html><div id=app></div><script src=a.js></script>")
        << QByteArray("username=admin&P2=cCZ3K8OkLzE%3D");
    QTest::newRow("P2 and gnkey") << QByteArray(
        "<form><input name=username><input type=\"password\" name='P2'>"
        "<INPUT name=gnkey TYPE=hidden value=\"0b 82\"></form>")
                                  << QByteArray(
                                         "username=admin&P2=p%26w%2B%C3%A4%2F1&gnkey=0b%2082");
    QTest::newRow("password") << QByteArray("<input\nname=\"password\"\ntype=password>")
                              << QByteArray("username=admin&password=p%26w%2B%C3%A4%2F1");
    QTest::newRow("nothing") << QByteArray() << QByteArray("username=admin&P2=cCZ3K8OkLzE%3D");
}

void tst_GrandstreamDriver::readsLoginForms()
{
    QFETCH(QByteArray, page);
    QTEST(GrandstreamLoginForm::of(page).filled(u"admin"_s, "p&w+\xc3\xa4/1"), "filled");
}

void tst_GrandstreamDriver::judgesLogins_data()
{

    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Answer>("wanted");
    const auto row = [](const char* name, int status, const char* body, Answer wanted) {
        QTest::newRow(name) << status << QByteArray(body) << wanted;
    };
    row("a token", 200, R"({"response":"success","body":{"session_token":"x"}})", Answer::Accepted);
    row("a sid", 200, R"({"response":"success","body":{"sid":"x"}})", Answer::Accepted);
    row("success without a session", 200, R"({"response":"success","body":{}})",
        Answer::Unexpected);
    row("four left", 200, R"({"response":"error","body":"remain4"})", Answer::Refused);
    row("none left", 200, R"({"response":"error","body":"remain0"})", Answer::LockedOut);
    row("ten left", 200, R"({"response":"error","body":"remain10"})", Answer::Refused);
    row("locked", 200, R"({"response":"error","body":{"reason":"account locked"}})",
        Answer::LockedOut);
    row("somebody else", 200, R"({"response":"error","body":"another user is logged in"})",
        Answer::Declined);
    row("the form again", 200, "<html><input type=password name=P2></html>", Answer::Refused);
    row("words in a page", 200, "<html>Your password is not recognized</html>", Answer::Refused);
    row("locked in a page", 200, "<html><input type=password name=P2>Locked. Try again in 5 min",
        Answer::LockedOut);
    row("a page and a cookie", 200, "<html>Product Model: HT818</html>", Answer::Accepted);
    row("forbidden", 403, "<html>403</html>", Answer::Refused);
    row("unauthorised and locked", 401, "locked out", Answer::LockedOut);
    row("a fault", 500, "<html></html>", Answer::Unexpected);
}

void tst_GrandstreamDriver::judgesLogins()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    GrandstreamReply reply;
    reply.status = status;
    reply.body = body;
    reply.hasCookie = true;
    QTEST(reply.login(), "wanted");
}

void tst_GrandstreamDriver::survivesAnything_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("bytes") << QByteArray(300'000, '\x8f');
    QTest::newRow("zeroes") << QByteArray(300'000, '\0');
    QTest::newRow("brackets") << QByteArray("<input ").repeated(40'000);
    QTest::newRow("quotes") << QByteArray("<input name=\"'").repeated(40'000);
    QTest::newRow("deep JSON") << QByteArray(200'000, '[');
    QTest::newRow("deep XML") << "<gs_provision>" + QByteArray("<a>").repeated(100'000);
    QTest::newRow("a list as JSON") << QByteArray("[1,2]");
    QTest::newRow("odd types") << QByteArray(
        R"({"response":1,"body":[{}],"results":[1,{"P1":null,"P2":{}}]})");
    QTest::newRow("entities") << xml("<P47>&a;&#0;&lt</P47>");
    QTest::newRow("a bomb") << QByteArray("<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b "
                                          "\"&a;&a;&a;\">]><gs_provision version=\"1\"><config>"
                                          "<P47>&b;</P47></config></gs_provision>");
}

/// Neither crash nor stand still, nor take it for success.
void tst_GrandstreamDriver::survivesAnything()
{
    QFETCH(QByteArray, text);
    GrandstreamReply reply;
    reply.status = 200;
    reply.body = text;
    QVERIFY(reply.login() != GrandstreamReply::Login::Accepted);
    QVERIFY(reply.words().size() <= 200);
    QVERIFY(reply.token().isEmpty());
    (void)reply.values();
    (void)reply.isRestartNeeded();
    (void)GrandstreamLoginForm::of(text).filled(u"a"_s, "b");
    (void)GrandstreamText::masked(text);
    for (const auto& parameter : GrandstreamFormat().parse(text))
        QVERIFY(parameter.value.size() <= text.size());
}

QTEST_GUILESS_MAIN(tst_GrandstreamDriver)
#include "tst_GrandstreamDriver.moc"
