// SPDX-License-Identifier: GPL-3.0-or-later
// Statement by statement and in both directions: what is written for every Patton model against a
// table of what NethVoice's templates write, with each departure and its reason.
#include "tests/models/gateway/PattonSites.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// The openers around a statement and the statement, by " / ".
using Statement = QString;
using Statements = QSet<Statement>;

struct Line {
    QString section;
    Statement statement;
    QStringList conditions; ///< "bri|pri", "tls", "!pri": all must hold
    QChar sign = u' '; ///< '+' ours only, '-' theirs only
    QString reason;
};

/// Indented lines as statements with their openers.
class Nesting {
public:
    Statement add(const QString& line)
    {
        const auto blanks = line.size() - line.trimmed().size();
        m_open.resize(qMin(m_open.size(), blanks / 2));
        m_open.append(line.trimmed());
        return m_open.join(u" / "_s);
    }
    /// What the last line stood in.
    [[nodiscard]] Statement parent() const
    {
        return m_open.first(m_open.size() - 1).join(u" / "_s);
    }

private:
    QStringList m_open;
};

class Table {
public:
    explicit Table(const QString& file)
    {
        QFile source(QStringLiteral(TEST_DATA_DIR "/gateway/") + file);
        if (!source.open(QFile::ReadOnly))
            qFatal("no %s", qPrintable(file));
        for (const QString& line : QString::fromUtf8(source.readAll()).split(u'\n'))
            read(line);
    }

    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }

    /// What a file for this model says, or must not say for '-'.
    [[nodiscard]] Statements of(const QSet<QString>& facts, bool isForbidden) const
    {
        Statements out;
        for (const Line& line : m_lines)
            if ((line.sign == u'-') == isForbidden && holds(line.conditions, facts))
                out.insert(line.statement);
        return out;
    }

    /// A line with our names replaced by what they stand for.
    [[nodiscard]] QString normalized(QString line) const
    {
        for (const auto& [pattern, label] : m_names)
            line.replace(pattern, label);
        return line;
    }

    /// The same of a whole file, as statements.
    [[nodiscard]] Statements normalized(const QByteArray& text) const
    {
        Statements out;
        Nesting nesting;
        for (const QString& line : QString::fromUtf8(text).split(u'\n'))
            if (!line.trimmed().isEmpty())
                out.insert(nesting.add(normalized(line)));
        return out;
    }

    static bool holds(const QStringList& conditions, const QSet<QString>& facts)
    {
        return std::all_of(conditions.begin(), conditions.end(), [&](const QString& condition) {
            if (condition.startsWith(u'!'))
                return !facts.contains(condition.sliced(1));
            const QStringList any = condition.split(u'|');
            return std::any_of(
                any.begin(), any.end(), [&](const QString& fact) { return facts.contains(fact); });
        });
    }

private:
    void read(const QString& line)
    {
        static const QRegularExpression form(
            u"^( *)([-+] )?(.*?)(?: \\{([^}]*)\\})?(?: ;; (.*))?$"_s);
        static const QRegularExpression name(u"^name (.*) -> (.*)$"_s);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            return;
        if (line.startsWith(u"== ")) {
            m_section = line.sliced(3);
            return;
        }
        if (const auto match = name.match(line); match.hasMatch()) {
            m_names.append(
                { QRegularExpression(u"(?<![\\w.-])(?:%1)(?![\\w-])"_s.arg(match.captured(1))),
                    match.captured(2) });
            return;
        }
        const auto match = form.match(line);
        add(match.captured(1), match.captured(2), match.captured(3),
            match.captured(4).split(u' ', Qt::SkipEmptyParts), match.captured(5));
    }

    /// A block's conditions and sign are also those of what stands in it.
    void add(const QString& indent, const QString& sign, const QString& text,
        const QStringList& conditions, const QString& reason)
    {
        const auto depth = indent.size() / 2;
        m_open.resize(qMin(m_open.size(), depth));
        Line line { m_section, m_nesting.add(indent + text), conditions,
            sign.isEmpty() ? QChar(u' ') : sign[0], reason };
        if (!m_open.isEmpty()) {
            line.conditions += m_open.last().conditions;
            if (sign.isEmpty() && m_open.last().sign != u' ') {
                line.sign = m_open.last().sign;
                line.reason = m_open.last().reason;
            }
        }
        m_open.append(line);
        m_lines.append(line);
    }

    QString m_section;
    QList<Line> m_lines;
    QList<Line> m_open;
    Nesting m_nesting;
    QList<QPair<QRegularExpression, QString>> m_names;
};

const Table& tableOf(const QString& model)
{
    static const Table trinity(u"statements-trinity.txt"_s);
    static const Table smartware(u"statements-smartware.txt"_s);
    return PattonSites::model(model).family == u"patton-trinity" ? trinity : smartware;
}

/// What conditions of the table ask about.
QSet<QString> factsOf(const Site& site)
{
    const Gateway& gateway = site.gateways[0];
    const GatewayModel& model = PattonSites::model(gateway.model);
    QSet<QString> out { gateway.transport.isEmpty() ? model.transports[0] : gateway.transport,
        gateway.login.password.isEmpty() ? u"open"_s : u"password"_s };
    for (auto it = model.ports.begin(); it != model.ports.end(); ++it)
        out.insert(portKindName(it.key()));
    if (model.id.startsWith(u"46") || model.id == u"4552")
        out.insert(u"lan"_s);
    return out;
}

QStringList sorted(const Statements& statements)
{
    QStringList out(statements.begin(), statements.end());
    out.sort();
    return out;
}

/// Where file and table part, each direction with its sign; empty when they agree.
QStringList differences(const Table& table, const QSet<QString>& facts, const QByteArray& text)
{
    const Statements written = table.normalized(text);
    const Statements wanted = table.of(facts, false);
    QStringList out;
    for (const Statement& statement : sorted(wanted - written))
        out.append(u"missing: "_s + statement);
    for (const Statement& statement : sorted(written - wanted))
        out.append(u"not in the table: "_s + statement);
    for (const Statement& statement : sorted((table.of(facts, true) - wanted) & written))
        out.append(u"left out on purpose: "_s + statement);
    return out;
}

/// The same type of ISDN line on each port, which alone may differ.
Site alike(Site site)
{
    for (GatewayPort& port : site.gateways[0].ports)
        if (port.kind == PortKind::Bri)
            port.protocol = u"pp"_s;
    return site;
}

/// Blocks of one kind that do not hold the same statements, such as one of several SIP interfaces.
QStringList unlike(const Table& table, const QByteArray& text)
{
    QHash<Statement, QHash<Statement, Statements>> blocks; // by kind, then by own name
    Nesting own;
    Nesting common;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const Statement statement = common.add(table.normalized(line));
        const Statement block = statement.section(u" / "_s, 0, -2);
        blocks[statement][own.add(line)];
        blocks[block][own.parent()].insert(statement);
    }
    QStringList out;
    for (auto kind = blocks.begin(); kind != blocks.end(); ++kind)
        if (std::any_of(kind->begin(), kind->end(),
                [&](const Statements& inside) { return inside != *kind->begin(); }))
            out.append(kind.key());
    return out;
}

} // namespace

class tst_PattonStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheTable_data();
    void agreesWithTheTable();
    void writesEveryPortAlike_data();
    void writesEveryPortAlike();
    void noticesAPortUnlikeTheOthers();
    void givesAReasonForEachDeparture_data();
    void givesAReasonForEachDeparture();
    void needsEachLineOfTheTable_data();
    void needsEachLineOfTheTable();
    void noticesWhatChanges_data();
    void noticesWhatChanges();
};

void tst_PattonStatements::agreesWithTheTable_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("variant");
    for (const QString& model : PattonSites::models())
        for (const QString& variant :
            QStringList { u"full"_s, u"open"_s } + PattonSites::model(model).transports)
            QTest::newRow(qPrintable(model + u' ' + variant)) << model << variant;
}

void tst_PattonStatements::agreesWithTheTable()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const Site site = PattonSites::variant(model, variant);
    const auto text = PattonSites::render(site);
    QVERIFY(text);
    const QStringList found = differences(tableOf(model), factsOf(site), *text);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_PattonStatements::writesEveryPortAlike_data() { agreesWithTheTable_data(); }

/// A set of statements does not see that the second port lacks one.
void tst_PattonStatements::writesEveryPortAlike()
{
    QFETCH(QString, model);
    QFETCH(QString, variant);
    const auto text = PattonSites::render(alike(PattonSites::variant(model, variant)));
    QVERIFY(text);
    QCOMPARE(unlike(tableOf(model), *text), QStringList());
}

void tst_PattonStatements::noticesAPortUnlikeTheOthers()
{
    const QString model = u"TRI_FXO_4"_s;
    const auto text = PattonSites::render(PattonSites::full(model));
    QVERIFY(text);
    for (const QByteArray& statement :
        { QByteArray("    trust remote\n"), QByteArray("      register auto\n") }) {
        QByteArray lacking = *text;
        lacking.remove(lacking.lastIndexOf(statement), statement.size());
        QCOMPARE(unlike(tableOf(model), lacking).size(), 1);
    }
}

static void bothTables()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("Trinity") << u"TRI_FXO_2"_s;
    QTest::newRow("SmartWare") << u"4552"_s;
}

void tst_PattonStatements::givesAReasonForEachDeparture_data() { bothTables(); }

void tst_PattonStatements::givesAReasonForEachDeparture()
{
    QFETCH(QString, model);
    int departures = 0;
    for (const Line& line : tableOf(model).lines()) {
        QVERIFY(!line.section.isEmpty());
        QVERIFY2((line.sign == u' ') == line.reason.isEmpty(), qPrintable(line.statement));
        departures += line.sign == u' ' ? 0 : 1;
    }
    QVERIFY(departures > 0 && departures * 3 < tableOf(model).lines().size());
}

void tst_PattonStatements::needsEachLineOfTheTable_data() { bothTables(); }

/// A condition that no model fulfils would compare nothing.
void tst_PattonStatements::needsEachLineOfTheTable()
{
    QFETCH(QString, model);
    for (const Line& line : tableOf(model).lines()) {
        bool isNeeded = false;
        for (const QString& other : PattonSites::models(PattonSites::model(model).family))
            for (const QString& variant : { u"full"_s, u"open"_s, u"udp"_s })
                isNeeded = isNeeded
                    || Table::holds(line.conditions, factsOf(PattonSites::variant(other, variant)));
        QVERIFY2(isNeeded, qPrintable(line.statement));
    }
}

void tst_PattonStatements::noticesWhatChanges_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("difference");
    const auto row = [](const char* name, const QString& model, const QByteArray& from,
                         const QByteArray& to, const QString& difference) {
        QTest::newRow(name) << model << from << to << difference;
    };
    row("a statement gone", u"TRI_PRI_1"_s, "    privacy\n", "",
        u"missing: context cs SWITCH / interface sip SIP / privacy"_s);
    row("a statement more", u"TRI_PRI_1"_s, "    privacy\n", "    privacy\n    publicity\n",
        u"not in the table: context cs SWITCH / interface sip SIP / publicity"_s);
    row("a departure gone back on", u"TRI_FXO_2"_s, "lifetime 3600", "lifetime 60",
        u"left out on purpose: location-service LOCATION / identity <user> / "
        "registration outbound / lifetime 60"_s);
    row("a statement in another block", u"4112fxs"_s, "    call-transfer\n    caller", "    caller",
        u"missing: context cs switch / interface fxs LINE / call-transfer"_s);
    row("another value", u"4970"_s, "framing crc4", "framing crc",
        u"not in the table: port e1t1 0 <n> / framing crc"_s);
    row("a block more", u"4552"_s, "profile ppp default\n",
        "profile ppp default\nprofile provisioning PF_PROVISIONING_CONFIG\n",
        u"left out on purpose: profile provisioning PF_PROVISIONING_CONFIG"_s);
}

void tst_PattonStatements::noticesWhatChanges()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, difference);
    const Site site = PattonSites::full(model);
    auto text = PattonSites::render(site);
    QVERIFY(text && text->contains(from));
    const QStringList found = differences(tableOf(model), factsOf(site), text->replace(from, to));
    QVERIFY2(found.contains(difference), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_PattonStatements)
#include "tst_PattonStatements.moc"
