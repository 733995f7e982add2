// SPDX-License-Identifier: GPL-3.0-or-later
// deploy killed after each of its requests, and asked again: nothing is lost, nothing is there
// twice.
#include "tests/app/DeployBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = NethVoiceFault::Kind;

namespace {

/// What changes something; logins and questions do not.
const QString writes = u"^(POST|PATCH|PUT|DELETE) (?!.*(/testauth|/api/login)$)"_s;

QJsonObject site() { return DeployBench::many(8, 3, 1); }

struct Killed {
    std::unique_ptr<DeployBench> bench = std::make_unique<DeployBench>();
    QByteArray wanted;
    int requests = 0; ///< that change something
};

/// How it goes undisturbed.
Killed undisturbed()
{
    Killed out;
    if (!out.bench->import(site()))
        return out;
    const VerifyEnd end = out.bench->run();
    if (end.code != 0) {
        qWarning("%s", end.all().constData());
        return out;
    }
    out.wanted = DeployBench::settled(out.bench->peer);
    out.requests = int(out.bench->peer.lines(true).size());
    return out;
}

int stride() { return std::max(1, qEnvironmentVariableIntValue("DOPPINO_FAULT_STRIDE")); }

} // namespace

class tst_DeployKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesOn_data();
    void goesOn();

private:
    QByteArray m_wanted;
    int m_requests = 0;
};

void tst_DeployKilled::initTestCase()
{
    const Killed clean = undisturbed();
    m_wanted = clean.wanted;
    m_requests = clean.requests;
    QVERIFY2(m_requests >= 60, qPrintable(QString::number(m_requests)));
    const VerifyEnd back = clean.bench->run({ u"--undo"_s, u"--accept-irreversible"_s });
    QVERIFY2(back.code == 0, back.all());
    QCOMPARE(DeployBench::difference(clean.bench->peer.dump(), clean.bench->start), QByteArray());
}

void tst_DeployKilled::goesOn_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<Kind>("kind");
    for (int i = 1; i <= m_requests; i += stride()) {
        QTest::addRow("done, %d of %d", i, m_requests) << i << Kind::HoldAfter;
        if (i % 5 == 1) // what was not done yet is the simpler half
            QTest::addRow("not done, %d of %d", i, m_requests) << i << Kind::HoldBefore;
    }
}

void tst_DeployKilled::goesOn()
{
    QFETCH(int, request);
    QFETCH(Kind, kind);
    DeployBench bench;
    QVERIFY(bench.import(site()));
    NethVoiceFault hold { kind };
    hold.match = writes;
    hold.nth = request;
    bench.peer.addFault(hold);
    auto run = bench.begin();
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.peer.waitForHeld(std::chrono::milliseconds(20)) > 0 || run->isOver(), 60'000);
    QVERIFY2(!run->isOver(), run->soFar().all());
    run.reset(); // SIGKILL
    bench.peer.disconnectAll();
    bench.peer.clearFaults();
    if (kind == Kind::HoldAfter)
        bench.peer.release(); // nobody hears it

    const VerifyEnd resumed = bench.run();
    QVERIFY2(resumed.code == 0, resumed.all());
    QCOMPARE(DeployBench::difference(DeployBench::settled(bench.peer), m_wanted), QByteArray());
    const VerifyEnd back = bench.run({ u"--undo"_s, u"--accept-irreversible"_s });
    QVERIFY2(back.code == 0, back.all());
    QCOMPARE(DeployBench::difference(bench.peer.dump(), bench.start), QByteArray());
}

QTEST_GUILESS_MAIN(tst_DeployKilled)
#include "tst_DeployKilled.moc"
