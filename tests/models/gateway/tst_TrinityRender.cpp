// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for a Patton Trinity: golden files for every model, and a checker of its own that
// follows every name to its definition.
#include "models/gateway/ConfigTree.h"
#include "models/gateway/GatewayDriver.h"
#include "tests/models/gateway/TrinitySite.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Node = ConfigTree::Node;

namespace {

const QStringList models { u"TRI_FXO_2"_s, u"TRI_FXO_4"_s, u"TRI_FXO_8"_s, u"TRI_ISDN_1"_s,
    u"TRI_ISDN_2"_s, u"TRI_ISDN_4"_s, u"TRI_PRI_1"_s, u"TRI_PRI_2"_s, u"TRI_PRI_4"_s };

int portCount(const QString& model)
{
    return TrinitySite::catalog()->gatewayModel(model)->portCount();
}

Result<QByteArray> render(const Site& site)
{
    return renderGateway(site, site.gateways[0], *TrinitySite::catalog());
}

/// One used port, no password, no NTP and no proxy of its own.
Site minimalSite(const QString& model)
{
    Site site = TrinitySite::site(model, 1);
    site.network.ntp.clear();
    site.pbx.proxy.clear();
    site.gateways[0].login = {};
    return site;
}

/// Follows names to what they name. The faults it finds, in words; none for a sound file.
class Checker {
public:
    explicit Checker(const QByteArray& text)
        : m_tree(ConfigTree::parse(text))
    {
        if (text.contains("{{") || text.contains("}}"))
            m_faults.append(u"a placeholder is left"_s);
        define(m_tree.nodes(), {});
        follow(m_tree.nodes(), {});
        for (const QString& identity : std::as_const(m_identities))
            if (!m_boundServices.contains(identity.section(u'/', 0, 0)))
                m_faults.append(u"identity %1 is bound by no sip-gateway"_s.arg(identity));
    }
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

private:
    void define(const QList<Node>& nodes, const QString& parent)
    {
        for (const Node& node : nodes) {
            const QStringList w = node.text.split(u' ');
            const QString name = w.last();
            if (w[0] == u"interface")
                m_defined.insert(u"interface "_s + parent.section(u' ', 1, 2) + u' ' + name);
            else if (w[0] == u"routing-table")
                m_defined.insert(u"table "_s + name);
            else if (w[0] == u"service")
                m_defined.insert(u"service "_s + name);
            else if (w[0] == u"mapping-table")
                m_defined.insert(u"mapping "_s + w.mid(1).join(u' '));
            else if (w[0] == u"context" || w[0] == u"profile" || w[0] == u"location-service"
                || w[0] == u"authentication-service")
                m_defined.insert(node.text);
            else if (w[0] == u"identity")
                m_identities.append(parent.section(u' ', 1) + u'/' + name);
            else if (w[0] == u"ipaddress")
                m_defined.insert(u"address "_s + w[1]);
            else if (w[0] == u"username")
                m_defined.insert(parent + u' ' + w[1]);
            define(node.children, node.text);
        }
    }

    void need(const QString& what, const QString& by)
    {
        if (!m_defined.contains(what))
            m_faults.append(u"%1 is not defined, needed by: %2"_s.arg(what, by));
    }

    void follow(const QList<Node>& nodes, const QString& parent)
    {
        for (const Node& node : nodes) {
            reference(node.text, parent);
            follow(node.children, node.text);
        }
    }

    void reference(const QString& text, const QString& parent)
    {
        const QStringList w = text.split(u' ');
        const auto after = [&](const QString& word) {
            const auto at = w.indexOf(word);
            return at < 0 ? QString() : w.value(at + 1);
        };
        if (const QString to = after(u"dest-interface"_s); !to.isEmpty())
            need(u"interface cs SWITCH "_s + to, text);
        if (const QString to = after(u"dest-table"_s); !to.isEmpty())
            need(u"table "_s + to, text);
        if (const QString to = after(u"dest-service"_s); !to.isEmpty()) {
            need(u"service "_s + to, text);
            // What is cut is a mapping of this kind.
            if (w.last() == u"cutpref")
                need(u"mapping called-e164 to called-e164 cutpref"_s, text);
        }
        if (w[0] == u"bind")
            bind(w, text);
        if (w[0] == u"authenticate")
            need(u"authentication-service %1 %2"_s.arg(
                     after(u"authentication-service"_s), after(u"username"_s)),
                text);
        if (w[0] == u"authenticate")
            need(u"authentication-service "_s + after(u"authentication-service"_s), text);
        if (w[0] == u"use")
            need(w.mid(1).join(u' '), text);
        if (w[0] == u"transport-protocol" && m_ports.contains(w.last()))
            m_faults.append(u"two gateways listen on "_s + w.last());
        if (w[0] == u"transport-protocol")
            m_ports.insert(w.last());
        Q_UNUSED(parent)
    }

    void bind(const QStringList& w, const QString& text)
    {
        if (w[1] == u"context")
            need(w.mid(1).join(u' '), text);
        else if (w[1] == u"location-service") {
            need(w.mid(1).join(u' '), text);
            if (m_boundServices.contains(w[2]))
                m_faults.append(u"location-service %1 is bound twice"_s.arg(w[2]));
            m_boundServices.insert(w[2]);
        } else if (w[1] == u"interface")
            need(u"interface %1 %2 %3"_s.arg(w[2] == u"SWITCH" ? u"cs"_s : u"ip"_s, w[2], w[3]),
                text);
        else if (w[1] == u"ipaddress")
            need(u"address "_s + w[4], text);
        else
            m_faults.append(u"bound to what? "_s + text);
    }

    ConfigTree m_tree;
    QSet<QString> m_defined;
    QSet<QString> m_ports;
    QSet<QString> m_boundServices;
    QStringList m_identities;
    QStringList m_faults;
};

QByteArray replacedOnce(QByteArray text, const QByteArray& from, const QByteArray& to)
{
    const auto at = text.indexOf(from);
    if (at < 0)
        qFatal("no '%s' to plant a fault in", from.constData());
    return text.replace(at, from.size(), to);
}

} // namespace

class tst_TrinityRender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheGoldenFile_data();
    void agreesWithTheGoldenFile();
    void definesEveryName_data();
    void definesEveryName();
    void isCaughtByTheChecker_data();
    void isCaughtByTheChecker();
    void refusesValues_data();
    void refusesValues();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void asksForAPasswordOnlyWhenThereIsOne();
    void shutsUnusedPorts();
    void knowsTimeZones_data();
    void knowsTimeZones();
    void isPlainText();
    void namesItsFile();
};

void tst_TrinityRender::agreesWithTheGoldenFile_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("variant");
    for (const QString& model : models)
        for (const QString& variant : { u"full"_s, u"minimal"_s })
            QTest::newRow(qPrintable(model + u' ' + variant)) << model << variant;
    QTest::newRow("TRI_ISDN_2 over UDP") << u"TRI_ISDN_2"_s << u"udp"_s;
    QTest::newRow("TRI_FXO_2 over UDP") << u"TRI_FXO_2"_s << u"udp"_s;
}

static Site variantOf(const QString& model, const QString& variant)
{
    if (variant == u"minimal")
        return minimalSite(model);
    Site site = TrinitySite::site(model, portCount(model));
    if (variant == u"udp")
        site.gateways[0].transport = u"udp"_s;
    return site;
}

void tst_TrinityRender::agreesWithTheGoldenFile()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const auto text = render(variantOf(model, variant));
    QVERIFY2(text, text ? "" : qPrintable(text.error().subject + u' ' + text.error().detail));
    QFile file(QStringLiteral(TEST_DATA_DIR "/gateway/%1-%2.cfg").arg(model, variant));
    if (qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(*text), text->size());
        return;
    }
    QVERIFY2(file.open(QFile::ReadOnly), "run once with DOPPINO_UPDATE_GOLDEN=1");
    const QList<QByteArray> wanted = file.readAll().split('\n');
    const QList<QByteArray> lines = text->split('\n');
    for (qsizetype i = 0; i < qMax(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines.value(i), wanted.value(i));
}

void tst_TrinityRender::definesEveryName_data() { agreesWithTheGoldenFile_data(); }

void tst_TrinityRender::definesEveryName()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const Site site = variantOf(model, variant);
    const auto text = render(site);
    QVERIFY(text);
    QCOMPARE(Checker(*text).faults(), QStringList());
    // Each used port has its whole chain, not merely a consistent part of it.
    const auto used = site.gateways[0].ports.size();
    for (const char* once : { "\n  bind location-service ", "\nlocation-service ",
             "\nauthentication-service ", "\n  interface sip ", "\n  service hunt-group ",
             "    map ", "transport-protocol t", "trust remote" }) {
        const bool isTls = QByteArray(once) == "transport-protocol t" && variant == u"udp";
        QCOMPARE(text->count(isTls ? "\n    transport-protocol udp+tcp" : once), used);
    }
    QCOMPARE(text->count("    registration outbound"), variant == u"udp" ? 0 : used);
}

void tst_TrinityRender::isCaughtByTheChecker_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row
        = [](const char* name, const QString& model, const QByteArray& from, const QByteArray& to,
              const QString& fault) { QTest::newRow(name) << model << from << to << fault; };
    row("the fault of NethVoice: an interface for a hunt group", u"TRI_FXO_8"_s,
        "dest-service HUNT_00", "dest-interface HUNT_00",
        u"interface cs SWITCH HUNT_00 is not defined"_s);
    row("the fault of NethVoice: the last port registers as another", u"TRI_FXO_8"_s,
        "bind location-service LOC_07", "bind location-service LOC_03",
        u"location-service LOC_03 is bound twice"_s);
    row("the same fault leaves an identity unbound", u"TRI_FXO_8"_s, "bind location-service LOC_07",
        "bind location-service LOC_03",
        u"identity LOC_07/Patton_010203_fxo_7 is bound by no sip-gateway"_s);
    row("the fault of NethVoice: two gateways on one port", u"TRI_FXO_8"_s,
        "transport-protocol tls 5075", "transport-protocol tls 5073",
        u"two gateways listen on 5073"_s);
    row("a table that is not there", u"TRI_ISDN_2"_s, "dest-table to-IF_SIP_01",
        "dest-table to-IF_SIP_11", u"table to-IF_SIP_11 is not defined"_s);
    row("a profile that is not there", u"TRI_ISDN_2"_s, "\nprofile voip DEFAULT",
        "\nprofile voip OTHER", u"profile voip DEFAULT is not defined"_s);
    row("a gateway that is not there", u"TRI_PRI_2"_s, "bind context sip-gateway GW_SIP_01",
        "bind context sip-gateway GW_SIP_02", u"context sip-gateway GW_SIP_02 is not defined"_s);
    row("another user than the service knows", u"TRI_PRI_2"_s,
        "AUTH_01 username Patton_010203_pri_1", "AUTH_01 username Patton_010203_pri_0",
        u"authentication-service AUTH_01 Patton_010203_pri_0 is not defined"_s);
    row("a port bound to nothing", u"TRI_ISDN_1"_s, "bind interface SWITCH IF_ISDN_00",
        "bind interface SWITCH IF_ISDN_0", u"interface cs SWITCH IF_ISDN_0 is not defined"_s);
    row("a mapping that is not there", u"TRI_ISDN_1"_s,
        "mapping-table called-e164 to called-e164 cutpref",
        "mapping-table called-e164 to called-e164 other",
        u"mapping called-e164 to called-e164 cutpref is not defined"_s);
    row("a placeholder left over", u"TRI_ISDN_1"_s, "pbx.example.net", "{{pbx}}",
        u"a placeholder is left"_s);
}

void tst_TrinityRender::isCaughtByTheChecker()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    const auto text = render(TrinitySite::site(model, portCount(model)));
    QVERIFY(text);
    const QStringList faults = Checker(replacedOnce(*text, from, to)).faults();
    QVERIFY2(std::any_of(faults.begin(), faults.end(),
                 [&](const QString& f) { return f.startsWith(fault); }),
        qPrintable(faults.join(u'\n')));
}

void tst_TrinityRender::refusesValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    for (const QString& field :
        { u"username"_s, u"password"_s, u"login user"_s, u"login password"_s, u"pbx"_s })
        for (const auto& [words, value] : { std::pair("a blank", u"a b"_s),
                 std::pair("a tab", u"a\tb"_s), std::pair("a line end", u"a\nreload"_s),
                 std::pair("a double quote", u"a\"b"_s), std::pair("a single quote", u"a'b"_s),
                 std::pair("a question mark", u"a?b"_s), std::pair("a backslash", u"a\\b"_s),
                 std::pair("a letter with an accent", u"citt\u00e0"_s) })
            QTest::newRow(qPrintable(u"%1 in the %2"_s.arg(QString::fromUtf8(words), field)))
                << field << value;
}

void tst_TrinityRender::refusesValues()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Site site = TrinitySite::site(u"TRI_ISDN_2"_s, 2);
    Gateway& gateway = site.gateways[0];
    QString path;
    if (field == u"username") {
        gateway.ports[1].username = value;
        path = u"gateways[0].ports[1].username"_s;
    } else if (field == u"password") {
        gateway.ports[1].password = Secret(value);
        path = u"gateways[0].ports[1].password"_s;
    } else if (field == u"login user") {
        gateway.login.user = value;
        path = u"gateways[0].login.user"_s;
    } else if (field == u"login password") {
        gateway.login.password = Secret(value);
        path = u"gateways[0].login.password"_s;
    } else {
        site.pbx.host = value;
        path = u"site.pbx.host"_s;
    }
    const auto text = render(site);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(text.error().subject, path);
    QVERIFY(!text.error().detail.contains(value));
}

void tst_TrinityRender::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path :
        { u"gateways[0].address"_s, u"gateways[0].netmask"_s, u"gateways[0].gateway"_s,
            u"gateways[0].dns"_s, u"site.pbx.host"_s, u"gateways[0].ports[1].trunk_number"_s,
            u"gateways[0].ports[1].username"_s, u"gateways[0].ports[1].password"_s,
            u"gateways[0].ports[1].number"_s, u"gateways[0].login.user"_s })
        QTest::newRow(qPrintable(path)) << path;
}

void tst_TrinityRender::namesWhatIsMissing()
{
    QFETCH(QString, path);
    Site site = TrinitySite::site(u"TRI_FXO_2"_s, 2);
    Gateway& gateway = site.gateways[0];
    GatewayPort& port = gateway.ports[1];
    const QHash<QString, std::function<void()>> removals {
        { u"address"_s, [&] { gateway.address.clear(); } },
        { u"netmask"_s,
            [&] {
                gateway.netmask.clear();
                site.network.subnet.clear();
            } },
        { u"gateway"_s,
            [&] {
                gateway.gateway.clear();
                site.network.gateway.clear();
            } },
        { u"dns"_s, [&] { site.network.dns.clear(); } },
        { u"host"_s,
            [&] {
                site.pbx.host.clear();
                site.pbx.address.clear();
            } },
        { u"trunk_number"_s, [&] { port.trunkNumber.clear(); } },
        { u"username"_s, [&] { port.username.clear(); } },
        { u"password"_s, [&] { port.password.clear(); } },
        { u"number"_s, [&] { port.number.clear(); } },
        { u"user"_s, [&] { gateway.login.user.clear(); } },
    };
    removals[path.section(u'.', -1)]();
    const auto text = render(site);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::MissingValue);
    QCOMPARE(text.error().subject, path);
}

void tst_TrinityRender::asksForAPasswordOnlyWhenThereIsOne()
{
    const auto open = render(minimalSite(u"TRI_ISDN_2"_s));
    QVERIFY(open && open->contains("  method 2 none\n"));
    QVERIFY(!open->contains("administrator"));
    const auto closed = render(TrinitySite::site(u"TRI_ISDN_2"_s, 2));
    QVERIFY(closed && !closed->contains("method 2"));
    QVERIFY(closed->contains("\nadministrator admin password loginSecret\n"));
}

void tst_TrinityRender::shutsUnusedPorts()
{
    for (const auto& [model, kind] : { std::pair(u"TRI_FXO_8"_s, "fxo"),
             std::pair(u"TRI_ISDN_4"_s, "bri"), std::pair(u"TRI_PRI_4"_s, "e1t1") }) {
        const auto text = render(TrinitySite::site(model, 1));
        QVERIFY(text);
        const auto tree = ConfigTree::parse(*text);
        for (int i = 0; i < portCount(model); ++i) {
            const QString opener = u"port %1 0 %2"_s.arg(QString::fromUtf8(kind)).arg(i);
            const auto node = std::find_if(tree.nodes().begin(), tree.nodes().end(),
                [&](const Node& n) { return n.text == opener; });
            QVERIFY2(node != tree.nodes().end(), qPrintable(opener));
            QCOMPARE(node->children.last().text, i == 0 ? u"no shutdown"_s : u"shutdown"_s);
            QCOMPARE(node->children.size() == 1, i > 0);
        }
    }
}

void tst_TrinityRender::knowsTimeZones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char* zone, const QByteArray& offset, const QByteArray& begin,
                         const QByteArray& end) {
        const QByteArray rule = begin.isEmpty()
            ? QByteArray()
            : "clock local dst-rule DST_ON +01:00 from mar last sunday " + begin
                + " 2000 until oct last sunday " + end + " 2036\n";
        QTest::newRow(zone) << QString::fromUtf8(zone) << offset << rule;
    };
    row("Europe/Rome", "+01:00", "02:00", "03:00");
    row("Europe/London", "+00:00", "01:00", "02:00");
    row("Europe/Athens", "+02:00", "03:00", "04:00");
    row("Europe/Istanbul", "+03:00", {}, {});
    row("Asia/Kolkata", "+05:30", {}, {});
    row("America/Caracas", "-04:00", {}, {});
}

void tst_TrinityRender::knowsTimeZones()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, offset);
    QFETCH(QByteArray, rule);
    Site site = TrinitySite::site(u"TRI_ISDN_1"_s, 1);
    site.timezone = zone;
    const auto text = render(site);
    QVERIFY(text);
    QVERIFY(text->contains("\nclock local default-offset " + offset + '\n'));
    QCOMPARE(text->count("dst-rule"), rule.isEmpty() ? 0 : 1);
    QVERIFY(text->contains(rule));
}

void tst_TrinityRender::isPlainText()
{
    for (const QString& model : models) {
        const auto text = render(TrinitySite::site(model, portCount(model)));
        QVERIFY(text && text->endsWith('\n') && !text->endsWith("\n\n"));
        for (const QByteArray& line : text->split('\n')) {
            QVERIFY(!line.endsWith(' '));
            QVERIFY((line.size() - line.trimmed().size()) % 2 == 0);
            for (const char c : line)
                QVERIFY(c >= ' ' && c <= '~');
        }
    }
}

void tst_TrinityRender::namesItsFile()
{
    const Site site = TrinitySite::site(u"TRI_ISDN_1"_s, 1);
    QCOMPARE(gatewayDriver(u"patton-trinity"_s)->fileName(site.gateways[0]), u"00A0BA010203.cfg"_s);
    QVERIFY(!gatewayDriver(u"nobody"_s));
}

QTEST_GUILESS_MAIN(tst_TrinityRender)
#include "tst_TrinityRender.moc"
