// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/GatewaySearch.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_GatewaySearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsByNameAndPorts_data();
    void findsByNameAndPorts();
    void everyModelIsListedOnce();
    void currentBeforeOlderWithinAFamily();
    void portsInWords();

private:
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_GatewaySearch::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_GatewaySearch::findsByNameAndPorts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QStringList>("not_found");
    QTest::newRow("everything") << QString() << QStringList { u"TRI_FXO_4"_s, u"M4401"_s }
                                << QStringList();
    QTest::newRow("so many ports")
        << u"4 fxo"_s
        << QStringList { u"TRI_FXO_4"_s, u"4114fxo"_s, u"Vega_60_4fxo"_s, u"4118fxs_fxo"_s }
        << QStringList { u"TRI_FXO_2"_s, u"TRI_FXO_8"_s, u"ht814"_s };
    QTest::newRow("written together")
        << u"4FXO"_s << QStringList { u"TRI_FXO_4"_s } << QStringList { u"TRI_FXO_2"_s };
    QTest::newRow("not four of forty-eight")
        << u"8 fxs"_s << QStringList { u"4118fxs"_s } << QStringList { u"gxw4248"_s };
    QTest::newRow("two kinds") << u"4 fxs + 2 fxo"_s << QStringList { u"Vega_50_4fxs_2fxo"_s }
                               << QStringList { u"ht814"_s, u"4118fxs_fxo"_s };
    QTest::newRow("isdn is BRI and PRI")
        << u"isdn"_s << QStringList { u"TRI_ISDN_1"_s, u"TRI_PRI_1"_s }
        << QStringList { u"TRI_FXO_2"_s, u"ht801"_s };
    QTest::newRow("vendor and kind") << u"patton bri"_s << QStringList { u"TRI_ISDN_4"_s }
                                     << QStringList { u"M4401"_s, u"TRI_FXO_2"_s };
    QTest::newRow("transport") << u"ht802 tls"_s << QStringList { u"ht802"_s }
                               << QStringList { u"ht801"_s };
    QTest::newRow("nothing") << u"zyxel"_s << QStringList()
                             << QStringList { u"TRI_FXO_2"_s, u"M4401"_s };
}

void tst_GatewaySearch::findsByNameAndPorts()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    QFETCH(QStringList, not_found);
    for (const QString& id : found) {
        const auto* model = m_catalog->gatewayModel(id);
        QVERIFY2(model, qPrintable(id));
        QVERIFY2(GatewaySearch::matches(*model, *m_catalog, query), qPrintable(id));
    }
    for (const QString& id : not_found) {
        const auto* model = m_catalog->gatewayModel(id);
        QVERIFY2(model, qPrintable(id));
        QVERIFY2(!GatewaySearch::matches(*model, *m_catalog, query), qPrintable(id));
    }
}

void tst_GatewaySearch::everyModelIsListedOnce()
{
    QStringList listed;
    for (const GatewayModel* model : GatewaySearch::ordered(*m_catalog))
        listed.append(model->id);
    QCOMPARE(listed.size(), m_catalog->gatewayModels().size());
    QCOMPARE(listed.removeDuplicates(), 0);
}

void tst_GatewaySearch::currentBeforeOlderWithinAFamily()
{
    QStringList families;
    bool wasOlder = false;
    for (const GatewayModel* model : GatewaySearch::ordered(*m_catalog)) {
        if (families.isEmpty() || families.last() != model->family) {
            QVERIFY2(!families.contains(model->family), qPrintable(model->family));
            families.append(model->family);
            wasOlder = false;
        }
        const bool isOlder = model->state != u"current";
        QVERIFY2(isOlder || !wasOlder, qPrintable(model->id));
        wasOlder = isOlder;
    }
    QVERIFY(families.indexOf(u"grandstream-gxw42xx"_s) < families.indexOf(u"patton-smartware"_s));
}

void tst_GatewaySearch::portsInWords()
{
    QCOMPARE(GatewaySearch::portsText(*m_catalog->gatewayModel(u"4661fxs4_fxo4_isdn4"_s)),
        u"4 FXS + 4 FXO + 4 BRI"_s);
}

QTEST_APPLESS_MAIN(tst_GatewaySearch)
#include "tst_GatewaySearch.moc"
