// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationScore.h"
#include "tests/models/certification/ProviderTrials.h"

#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

using State = CertificationResult::State;
using Misbehaviour = ProviderPeer::Misbehaviour;

/// The shipped plan, every automatic test of it, against providers of which each does one thing
/// wrong, and one that does nothing wrong: exactly the tests concerned fail, for the right reason.
class tst_CertificationRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();

private:
    ProviderTrials m_trials;
};

namespace {

struct Case {
    Misbehaviour misbehaviour;
    const char* name;
    QStringList failed; ///< "test error_code", in any order
};

QList<Case> cases() { return { { Misbehaviour::None, "does everything right", {} } }; }

} // namespace

void tst_CertificationRun::initTestCase()
{
    const QString trouble = m_trials.prepare();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void tst_CertificationRun::findsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("expected");
    for (const Case& each : cases()) {
        QTest::newRow(each.name) << each.failed;
        ProviderTrials::Trial trial;
        trial.name = QString::fromLatin1(each.name);
        trial.provider.misbehaviour = each.misbehaviour;
        m_trials.add(trial);
    }
}

void tst_CertificationRun::findsWhatIsWrong()
{
    QFETCH(QStringList, expected);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const CertificationJob* const job = m_trials.end(name);
    QVERIFY2(job, m_trials.why(name));
    QStringList failed;
    QByteArray stories;
    for (const CertificationTest& test : m_trials.plan()->tests()) {
        if (test.isGuided())
            continue;
        const CertificationResult& result = *job->certificationRun().result(test.id);
        if (result.state == State::Passed || result.state == State::NotApplicable)
            continue;
        failed.append(test.id + u' ' + ProviderTrials::verdict(result));
        stories += ProviderTrials::story(result) + "\n\n";
    }
    expected.sort();
    failed.sort();
    if (failed != expected) // longer than a message of a test may be
        QTextStream(stderr) << name << u":\n"_s << QString::fromUtf8(stories);
    QCOMPARE(failed, expected);
    QCOMPARE(job->outcome().end, Outcome::End::Done);
    const CertificationScore score = CertificationScore::of(job->certificationRun());
    QCOMPARE(score.automatic.percent() == 100, expected.isEmpty());
    QCOMPARE(score.automatic.open, 0);
}

QTEST_GUILESS_MAIN(tst_CertificationRun)
#include "tst_CertificationRun.moc"
