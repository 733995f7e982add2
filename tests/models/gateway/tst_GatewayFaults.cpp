// SPDX-License-Identifier: GPL-3.0-or-later
// Every family, through every way, with every fault it can have, at every moment: many at once,
// because what they mostly do is wait.
#include "tests/models/gateway/FaultCases.h"
#include "tests/peers/PeerFamilies.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString tableFile = QStringLiteral(TEST_DATA_DIR "/gateway/faults.md");
constexpr int atOnce = 64;
constexpr int atOnceOverSsh = 32; ///< each has a server's threads of its own

/// What a deadline that passed by itself may lead to, and no harm to the device.
bool isOfLateness(const QString& complaint)
{
    return complaint == u"should have ended done" || complaint == u"the fault never struck"
        || complaint == u"a session was left open" || complaint.startsWith(u"still running");
}

/// One row in so many: ./check takes a third of them, and few under a sanitizer.
int stride() { return std::max(1, qEnvironmentVariableIntValue("DOPPINO_FAULT_STRIDE")); }

int limit(Door door)
{
    constexpr int strideOfSanitizers = 12; // slow where deadlines are short
    return (door == Door::Ssh ? atOnceOverSsh : atOnce) / (stride() >= strideOfSanitizers ? 8 : 1);
}

} // namespace

class tst_GatewayFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survives_data();
    void survives();
    void cleanupTestCase();

private:
    struct Row {
        QString family;
        QString way;
        QString fault;
        QString outcome;
        QStringList complaints;
        QString detail;
    };
    void runAll(const FaultWay& way, const QList<FaultCase>& cases);
    void runAgainWhatDiffers();
    void runAlone(const FaultWay& way, const FaultCase& fault, qsizetype row);
    void begin(const FaultWay& way, const FaultCase& fault, qsizetype row);

    QTemporaryDir m_folder;
    QString m_hostKey;
    static QString titleOf(const Row& row) { return u"## "_s + row.family + u" by "_s + row.way; }
    static QString lineOf(const Row& row)
    {
        return u"| "_s + row.fault + u" | "_s + row.outcome + u" |"_s;
    }
    [[nodiscard]] bool isAgreed(const Row& row) const
    {
        return m_agreedRows.value(titleOf(row)).contains(lineOf(row));
    }
    QStringList m_agreed; ///< the table's lines
    QHash<QString, QSet<QString>> m_agreedRows; ///< by the head of their way
    QList<Row> m_rows;
    using Planned = std::tuple<FaultWay, FaultCase, qsizetype>;
    QList<Planned> m_alone;
    QList<Planned> m_planned; ///< all of them
    int m_active = 0;
};

void tst_GatewayFaults::begin(const FaultWay& way, const FaultCase& fault, qsizetype row)
{
    ++m_active;
    auto* run = new FaultRun(way, fault, m_hostKey);
    connect(run, &FaultRun::finished, this, [this, run, row, race = fault.race] {
        m_rows[row].outcome = race.isEmpty() ? run->outcomeText() : race;
        m_rows[row].complaints += run->complaints();
        m_rows[row].detail = run->detail();
        if (qEnvironmentVariableIsSet("DOPPINO_SHOW_TRANSCRIPT"))
            m_rows[row].detail += u'\n' + run->transcript();
        run->deleteLater();
        --m_active;
    });
    run->start();
}

void tst_GatewayFaults::runAll(const FaultWay& way, const QList<FaultCase>& cases)
{
    const QString only = qEnvironmentVariable("DOPPINO_ONLY_FAULT");
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const FaultCase& fault = cases[i];
        if (i % stride() != 0)
            continue;
        if (!only.isEmpty() && !fault.words.contains(only))
            continue;
        m_rows.append({ nameOf(way.peer), way.name(), fault.words, {}, {}, {} });
        m_planned.append({ way, fault, m_rows.size() - 1 });
        if (fault.isAlone) {
            m_alone.append(m_planned.last());
            continue;
        }
        begin(way, fault, m_rows.size() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_active < limit(way.door), 300'000);
    }
}

void tst_GatewayFaults::runAlone(const FaultWay& way, const FaultCase& fault, qsizetype row)
{
    begin(way, fault, row);
    QTRY_VERIFY_WITH_TIMEOUT(m_active == 0, 300'000);
}

/// Deadlines here are some hundred milliseconds: on a busy machine one of them passes by itself,
/// and an undoing that was to succeed ends unknown. Alone there is no such excuse. A complaint
/// about what was done to the device stays, whatever the second run says.
void tst_GatewayFaults::runAgainWhatDiffers()
{
    const auto differs = [&](const Row& row) {
        return !isAgreed(row)
            || std::any_of(row.complaints.begin(), row.complaints.end(), isOfLateness);
    };
    constexpr int attempts = 3; // other programs run beside this one, too
    for (const auto& [way, fault, row] : std::as_const(m_planned))
        for (int i = 0; i < attempts && differs(m_rows[row]); ++i) {
            qInfo("%s once more, alone: %s", qPrintable(titleOf(m_rows[row])),
                qPrintable(lineOf(m_rows[row])));
            m_rows[row].complaints.removeIf(isOfLateness);
            runAlone(way, fault, row);
        }
}

void tst_GatewayFaults::initTestCase()
{
    m_hostKey = m_folder.filePath(u"host-key"_s);
    QFile file(tableFile);
    if (file.open(QFile::ReadOnly))
        m_agreed = QString::fromUtf8(file.readAll()).split(u'\n');
    QString title;
    for (const QString& line : std::as_const(m_agreed))
        if (line.startsWith(u"## "_s))
            title = line;
        else
            m_agreedRows[title].insert(line);
    QVERIFY(SshFront::makeHostKey(m_hostKey));
    const QString only = qEnvironmentVariable("DOPPINO_ONLY_WAY");
    for (const FaultWay& way : FaultWay::all()) {
        if (!(nameOf(way.peer) + u' ' + way.name()).contains(only))
            continue;
        // What an upload that goes well comes by: there it can be struck.
        auto* calm = new FaultRun(way, noFault(), m_hostKey);
        bool isOver = false;
        connect(calm, &FaultRun::finished, this, [&isOver] { isOver = true; });
        calm->start();
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 300'000);
        const auto visits = calm->visits();
        if (!calm->complaints().isEmpty())
            qWarning("%s",
                qPrintable(nameOf(way.peer) + u' ' + way.name() + u": "_s
                    + calm->complaints().join(u"; "_s) + u' ' + calm->detail()
                    + calm->transcript()));
        delete calm;
        runAll(way, faultCases(way, visits));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_active == 0, 300'000);
    for (const auto& [way, fault, row] : std::as_const(m_alone))
        runAlone(way, fault, row);
    if (!qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN"))
        runAgainWhatDiffers();
}

void tst_GatewayFaults::survives_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        QTest::newRow(
            qPrintable(m_rows[i].family + u", "_s + m_rows[i].way + u": "_s + m_rows[i].fault))
            << i;
}

void tst_GatewayFaults::survives()
{
    QFETCH(qsizetype, index);
    const Row& row = m_rows[index];
    QVERIFY2(row.complaints.isEmpty(),
        qPrintable(row.complaints.join(u"; "_s) + u" | "_s + row.outcome + u" | "_s + row.detail));
    QVERIFY(row.outcome != u"none");
    if (!qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN"))
        QVERIFY2(isAgreed(row), qPrintable(u"not as agreed: "_s + lineOf(row)));
}

/// What each fault leads to, as a page to read; compared with the one that was agreed.
void tst_GatewayFaults::cleanupTestCase()
{
    QString page = u"# What becomes of an upload\n\nEvery family of gateways through every way, "
                   "with every fault, as the tests find it.\nWritten by tst_GatewayFaults with "
                   "DOPPINO_UPDATE_GOLDEN=1, compared otherwise.\n"_s;
    QString head;
    for (const Row& row : std::as_const(m_rows)) {
        const QString title = titleOf(row);
        if (title != std::exchange(head, title))
            page += u'\n' + title + u"\n\n| fault | outcome |\n|---|---|\n"_s;
        page += lineOf(row) + u'\n';
    }
    if (stride() > 1 || qEnvironmentVariableIsSet("DOPPINO_ONLY_WAY")
        || qEnvironmentVariableIsSet("DOPPINO_ONLY_FAULT"))
        return; // only some rows were asked for
    QFile file(tableFile);
    if (qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(page.toUtf8()), page.toUtf8().size());
        return;
    }
    QVERIFY2(!m_agreed.isEmpty(), "run once with DOPPINO_UPDATE_GOLDEN=1");
    const QStringList now = page.split(u'\n');
    for (qsizetype i = 0; i < qMax(m_agreed.size(), now.size()); ++i)
        QCOMPARE(now.value(i), m_agreed.value(i));
}

QTEST_GUILESS_MAIN(tst_GatewayFaults)
#include "tst_GatewayFaults.moc"
