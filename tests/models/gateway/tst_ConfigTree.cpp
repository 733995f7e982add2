// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ConfigTree.h"
#include "models/gateway/GatewayDriver.h"
#include "tests/peers/PattonConfig.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Lines = QList<QByteArray>;

namespace {

const ConfigPatch::Syntax& syntax() { return gatewayDriver(u"patton-trinity"_s)->dialect().syntax; }

QStringList described(const ConfigTree& from, const ConfigTree& to)
{
    QStringList out;
    for (const auto& d : from.differences(to))
        out.append(
            (d.isAdded ? u"+ "_s : u"- "_s) + (d.path + QStringList { d.text }).join(u" / "_s));
    return out;
}

/// Types lines as on the simulated device's console.
class Typist {
public:
    explicit Typist(const QByteArray& text) { m_config.merge(text); }
    /// False when the device does not understand one.
    bool type(const Lines& lines)
    {
        for (const QByteArray& bytes : lines) {
            const QString line = QString::fromUtf8(bytes);
            if (line == u"exit") {
                if (m_path.isEmpty())
                    return false;
                m_path.removeLast();
                continue;
            }
            switch (m_config.apply(m_path, line)) {
            case PattonConfig::Applied::Unknown:
                return false;
            case PattonConfig::Applied::Entered:
                m_path.append(line);
                break;
            default:
                break;
            }
        }
        return m_path.isEmpty();
    }
    [[nodiscard]] QByteArray text() const { return m_config.text(); }

private:
    PattonConfig m_config;
    QStringList m_path;
};

/// Random but possible configurations: each block either holds a statement or not, each switch is
/// on or off. Keyed statements never vary here: the simulated device keeps both values of one.
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }
    QByteArray text()
    {
        m_out.clear();
        line(0, "cli version 4.00");
        toggles(0, "telnet-server", { "use profile aaa DEFAULT" });
        toggles(0, "web-server", { "protocol http port 80", "use profile aaa DEFAULT" });
        optional([this] { block("profile voip DEFAULT", { "srtp transmission preferred" }); });
        optional([this] { block("profile tone-set DEFAULT", {}); });
        block("context ip ROUTER", {});
        line(2, "interface WAN");
        line(4, "ipaddress WAN 192.168.1.2 255.255.255.0");
        toggles(2, "rip", {});
        callPath();
        for (int i = 0; i < 4; ++i)
            optional([this, i] { port(i); });
        return m_out;
    }

private:
    bool coin() { return m_random.bounded(2) == 0; }
    template <typename F> void optional(F f)
    {
        if (coin())
            f();
    }
    void line(int indent, const QByteArray& text)
    {
        m_out += QByteArray(indent, ' ') + text + '\n';
    }
    void block(const QByteArray& opener, const Lines& inside)
    {
        line(0, opener);
        for (const QByteArray& text : inside)
            optional([&] { line(2, text); });
    }
    void toggles(int indent, const QByteArray& opener, const Lines& inside)
    {
        line(indent, opener);
        for (const QByteArray& text : inside)
            optional([&] { line(indent + 2, text); });
        line(indent + 2, coin() ? "shutdown" : "no shutdown");
    }
    void callPath()
    {
        line(0, "context cs SWITCH");
        line(2, "routing-table called-e164 to_isdn");
        for (int i = 1; i < 9; ++i)
            optional([this, i] {
                line(4, "route 2000" + QByteArray::number(i) + ".% dest-service HUNT cutpref");
            });
        for (int i = 0; i < 3; ++i)
            optional([this, i] {
                line(2, "service hunt-group HUNT_" + QByteArray::number(i));
                optional([this] { line(4, "drop-cause user-busy"); });
                optional([this] { line(4, "route call 1 dest-interface IF"); });
            });
        line(2, coin() ? "shutdown" : "no shutdown");
    }
    void port(int index)
    {
        line(0, "port bri 0 " + QByteArray::number(index));
        optional([this] { line(2, "clock auto"); });
        line(2, "q921");
        optional([this] { line(4, "permanent-layer2"); });
        line(4, "q931");
        optional([this] { line(6, "max-calls 2"); });
        line(2, coin() ? "shutdown" : "no shutdown");
    }

    QRandomGenerator m_random;
    QByteArray m_out;
};

} // namespace

class tst_ConfigTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsDifferences_data();
    void findsDifferences();
    void countsEncryptedPasswordsAsEqual();
    void readsAnyIndentation();
    void writesThePatch_data();
    void writesThePatch();
    void patchLeadsToTheTarget();
    void patchLeadsBack();
};

void tst_ConfigTree::findsDifferences_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("differences");
    const auto row
        = [](const char* name, const QByteArray& from, const QByteArray& to,
              const QStringList& differences) { QTest::newRow(name) << from << to << differences; };
    row("nothing against nothing", "", "\n\n", {});
    row("comments, blanks and exit do not count", "a\n  b\n",
        "# x\na\n\n   b  \n  exit\nexit\nend\n", {});
    row("order does not count", "a\nb\n  c\n  d\n", "b\n  d\n  c\na\n", {});
    row("a block opened twice is one", "a\n  b\na\n  c\n", "a\n  b\n  c\n", {});
    row("a statement twice is one", "a\na\n", "a\n", {});
    row("an added statement", "a\n", "a\nb\n", { u"+ b"_s });
    row("a removed statement", "a\nb\n", "a\n", { u"- b"_s });
    row("a changed statement inside", "p\n  x 1\n", "p\n  x 2\n",
        { u"- p / x 1"_s, u"+ p / x 2"_s });
    row("a removed block is one difference", "p\n  x\n  y\n", "", { u"- p"_s });
    row("an added block is told line by line", "", "p\n  x\n", { u"+ p"_s, u"+ p / x"_s });
    row("the same statement elsewhere is another", "p\n  x\nq\n", "p\nq\n  x\n",
        { u"- p / x"_s, u"+ q / x"_s });
    row("an empty block", "p\n", "p\n  x\n", { u"+ p / x"_s });
    row("CR LF line ends", "a\r\n  b\r\n", "a\n  b\n", {});
    row("blanks inside are one", "a   b\n", "a b\n", {});
}

void tst_ConfigTree::findsDifferences()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QStringList, differences);
    QCOMPARE(described(ConfigTree::parse(from), ConfigTree::parse(to)), differences);
}

void tst_ConfigTree::countsEncryptedPasswordsAsEqual()
{
    const auto plain = ConfigTree::parse("administrator admin password abc\n");
    const auto hidden = ConfigTree::parse("administrator admin password x1y2= encrypted\n");
    const auto otherUser = ConfigTree::parse("administrator root password x1y2= encrypted\n");
    const auto otherPlain = ConfigTree::parse("administrator admin password abd\n");
    QVERIFY(plain.differences(hidden).isEmpty());
    QVERIFY(hidden.differences(plain).isEmpty());
    QCOMPARE(plain.differences(otherUser).size(), 2);
    QCOMPARE(plain.differences(otherPlain).size(), 2);
}

void tst_ConfigTree::readsAnyIndentation()
{
    const auto tree = ConfigTree::parse("a\n b\n   c\n  d\n\te\nf\n");
    QCOMPARE(tree.nodes().size(), 2);
    QCOMPARE(tree.nodes()[0].text, u"a"_s);
    QCOMPARE(tree.nodes()[1].text, u"f"_s);
    QCOMPARE(tree.nodes()[0].children[0].text, u"b"_s);
    QCOMPARE(tree.nodes()[0].children[0].children[0].text, u"c"_s);
}

void tst_ConfigTree::writesThePatch_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Lines>("lines");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to,
                         const Lines& lines) { QTest::newRow(name) << from << to << lines; };
    row("nothing to change", "port bri 0 0\n  clock auto\n", "port bri 0 0\n  clock auto\n", {});
    row("a missing statement in its block", "port bri 0 0\n  clock auto\n",
        "port bri 0 0\n  clock auto\n  encapsulation q921\n",
        { "port bri 0 0", "encapsulation q921", "exit" });
    row("a new empty block", "", "profile tone-set DEFAULT\n",
        { "profile tone-set DEFAULT", "exit" });
    row("a removed block", "profile tone-set DEFAULT\n", "", { "no profile tone-set DEFAULT" });
    row("a removed negation", "web-server\n  no protocol https\n", "web-server\n  protocol https\n",
        { "web-server", "protocol https", "exit" });
    row("a new value of a key needs no removal", "port fxo 0 0\n  subscriber-number 1\n",
        "port fxo 0 0\n  subscriber-number 2\n", { "port fxo 0 0", "subscriber-number 2", "exit" });
    row("a removal goes first", "ntp\n  server a\n", "ntp\n  server b\n",
        { "ntp", "no server a", "server b", "exit" });
    row("the addresses go last", "context ip ROUTER\n  rip\n    shutdown\n",
        "context ip ROUTER\n  rip\n    no shutdown\ncontext cs SWITCH\n  no shutdown\n",
        { "context cs SWITCH", "no shutdown", "exit", "context ip ROUTER", "rip", "no shutdown",
            "exit", "exit" });
}

void tst_ConfigTree::writesThePatch()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(Lines, lines);
    QCOMPARE(ConfigPatch::lines(ConfigTree::parse(from), ConfigTree::parse(to), syntax()), lines);
}

void tst_ConfigTree::patchLeadsToTheTarget()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        Generator generator(seed);
        const QByteArray from = generator.text();
        const QByteArray to = generator.text();
        const auto target = ConfigTree::parse(to);
        Typist typist(from);
        const Lines lines = ConfigPatch::lines(ConfigTree::parse(from), target, syntax());
        QVERIFY2(typist.type(lines), "seed " + QByteArray::number(seed) + "\n" + lines.join('\n'));
        const QStringList left = described(ConfigTree::parse(typist.text()), target);
        QVERIFY2(
            left.isEmpty(), "seed " + QByteArray::number(seed) + "\n" + left.join(u'\n').toUtf8());
        QVERIFY(ConfigPatch::lines(ConfigTree::parse(typist.text()), target, syntax()).isEmpty());
        QCOMPARE(lines.isEmpty(), described(ConfigTree::parse(from), target).isEmpty());
    }
}

void tst_ConfigTree::patchLeadsBack()
{
    Generator generator(42);
    const QByteArray before = generator.text();
    const QByteArray after = generator.text();
    const auto old = ConfigTree::parse(before);
    Typist typist(before);
    QVERIFY(typist.type(ConfigPatch::lines(old, ConfigTree::parse(after), syntax())));
    QVERIFY(!old.differences(ConfigTree::parse(typist.text())).isEmpty());
    QVERIFY(typist.type(ConfigPatch::lines(ConfigTree::parse(typist.text()), old, syntax())));
    QVERIFY(old.differences(ConfigTree::parse(typist.text())).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ConfigTree)
#include "tst_ConfigTree.moc"
