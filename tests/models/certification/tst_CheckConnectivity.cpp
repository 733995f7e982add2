// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/certification/CheckBench.h"
#include "tests/peers/KamailioPeer.h"

using namespace Qt::StringLiterals;

using State = CertificationResult::State;

/// The checks of connection, registration, endurance and template, and the job that does them.
class tst_CheckConnectivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void registers();

private:
    [[nodiscard]] CheckBench bench(const QString& user) const
    {
        return { user, m_registrar.port(), m_registrar.setup().password };
    }

    std::shared_ptr<const Catalog> m_catalog;
    KamailioPeer m_registrar;
};

void tst_CheckConnectivity::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    QVERIFY2(m_registrar.start(), qPrintable(m_registrar.errorText()));
}

void tst_CheckConnectivity::registers()
{
    CheckBench b = bench(u"0721000001"_s);
    b.add(u"register"_s);
    CertificationJob job(b.request(*m_catalog));
    QVERIFY(CheckBench::run(job));
    const auto& result = CheckBench::result(job, u"register"_s);
    QVERIFY2(CheckBench::verdict(result) == u"passed", CheckBench::story(result));
    QCOMPARE(job.outcome().end, Outcome::End::Done);
    QCOMPARE(m_registrar.bindings(u"0721000001"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_CheckConnectivity)
#include "tst_CheckConnectivity.moc"
