// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/EModel.h"
#include "models/sip/SpeechCodec.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
EModel::Path path(double impairment, double robustness, double loss, double delay)
{
    return { impairment, robustness, loss, 1, delay };
}
} // namespace

class tst_EModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsGiveTheStandardsRating();
    void ratingBecomesOpinion_data();
    void ratingBecomesOpinion();
    void delayCosts_data();
    void delayCosts();
    void lossCosts_data();
    void lossCosts();
    void burstsCostMore();
    void codecsCompare();
    void neverLeavesTheScale();
};

/// ITU-T G.107 (2015) table 2: all defaults give R = 93.2.
void tst_EModel::defaultsGiveTheStandardsRating()
{
    QVERIFY(qAbs(EModel::rating({}) - 93.2) < 0.05);
    QVERIFY(qAbs(EModel::mos(EModel::rating({})) - 4.41) < 0.005);
}

/// G.107 table B.1.
void tst_EModel::ratingBecomesOpinion_data()
{
    QTest::addColumn<double>("rating");
    QTest::addColumn<double>("opinion");
    QTest::newRow("very satisfied") << 90.0 << 4.34;
    QTest::newRow("satisfied") << 80.0 << 4.03;
    QTest::newRow("some dissatisfied") << 70.0 << 3.60;
    QTest::newRow("many dissatisfied") << 60.0 << 3.10;
    QTest::newRow("nearly all dissatisfied") << 50.0 << 2.58;
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("perfect") << 100.0 << 4.5;
}

void tst_EModel::ratingBecomesOpinion()
{
    QFETCH(double, rating);
    QFETCH(double, opinion);
    QVERIFY(qAbs(EModel::mos(rating) - opinion) < 0.007);
}

/// R over delay that G.107 gives with its defaults, by the well-known fit of Cole and Rosenbluth
/// (2001): 0.024 d + 0.11 (d - 177.3) beyond 177.3 ms.
void tst_EModel::delayCosts_data()
{
    QTest::addColumn<double>("delay");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("100 ms") << 100.0 << 0.5;
    QTest::newRow("150 ms") << 150.0 << 0.5;
    QTest::newRow("200 ms") << 200.0 << 0.5;
    QTest::newRow("300 ms") << 300.0 << 0.5;
    QTest::newRow("400 ms, where the fit is coarse") << 400.0 << 3.5;
}

void tst_EModel::delayCosts()
{
    QFETCH(double, delay);
    QFETCH(double, tolerance);
    const double rating = EModel::rating(path(0, 25.1, 0, delay));
    const double fit = 93.2 - 0.024 * delay - 0.11 * qMax(0.0, delay - 177.3);
    QVERIFY2(qAbs(rating - fit) < tolerance, qPrintable(QString::number(rating)));
}

/// Ie,eff = Ie + (95 - Ie) Ppl / (Ppl + Bpl), with the codecs of G.113 appendix I.
void tst_EModel::lossCosts_data()
{
    QTest::addColumn<double>("impairment");
    QTest::addColumn<double>("robustness");
    QTest::addColumn<double>("loss");
    QTest::addColumn<double>("rating");
    QTest::newRow("G.711 with concealment, 1 %") << 0.0 << 25.1 << 1.0 << 93.2 - 3.64;
    QTest::newRow("G.711 with concealment, 5 %") << 0.0 << 25.1 << 5.0 << 93.2 - 15.78;
    QTest::newRow("G.711 without, 1 %") << 0.0 << 4.3 << 1.0 << 93.2 - 17.92;
    QTest::newRow("G.729, none") << 11.0 << 19.0 << 0.0 << 93.2 - 11;
    QTest::newRow("G.729, 2 %") << 11.0 << 19.0 << 2.0 << 93.2 - 19;
    QTest::newRow("GSM, 3 %") << 20.0 << 10.0 << 3.0 << 93.2 - 37.31;
}

void tst_EModel::lossCosts()
{
    QFETCH(double, impairment);
    QFETCH(double, robustness);
    QFETCH(double, loss);
    QFETCH(double, rating);
    const double is = EModel::rating(path(impairment, robustness, loss, 0));
    QVERIFY2(qAbs(is - rating) < 0.06, qPrintable(QString::number(is)));
}

void tst_EModel::burstsCostMore()
{
    EModel::Path burst = path(0, 4.3, 4, 0);
    const double byChance = EModel::rating(burst);
    burst.burstRatio = 2;
    QVERIFY(EModel::rating(burst) < byChance - 5);
}

void tst_EModel::codecsCompare()
{
    const SpeechCodec* alaw = SpeechCodecs::byName(u"alaw"_s);
    const SpeechCodec* g729 = SpeechCodecs::byName(u"g729"_s);
    QVERIFY(alaw && g729);
    const double good = EModel::mosOf(*alaw, 20, 0, 30, 2);
    QVERIFY2(good > 4.3 && good < 4.42, qPrintable(QString::number(good)));
    QVERIFY(EModel::mosOf(*g729, 20, 0, 30, 2) < good - 0.2);
    QVERIFY(EModel::mosOf(*alaw, 20, 3, 30, 2) < good - 0.2);
    QVERIFY(EModel::mosOf(*alaw, 20, 0, 600, 2) < good - 0.2);
    QCOMPARE(EModel::delayOf(*g729, 20, 100, 3), 50.0 + 15 + 20 + 20);
    QCOMPARE(EModel::delayOf(*g729, 20, 100, 30), 50.0 + 15 + 20 + 60);
}

void tst_EModel::neverLeavesTheScale()
{
    for (const double loss : { -5.0, 0.0, 50.0, 100.0, 1e9 }) {
        for (const double delay : { -1.0, 0.0, 1.0, 5000.0, 1e12 }) {
            const double mos = EModel::mos(EModel::rating(path(0, 0, loss, delay)));
            QVERIFY(mos >= 1 && mos <= 4.5);
        }
    }
}

QTEST_GUILESS_MAIN(tst_EModel)
#include "tst_EModel.moc"
