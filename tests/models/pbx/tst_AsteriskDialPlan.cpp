// SPDX-License-Identifier: GPL-3.0-or-later
// The dial plan's fragment: well formed, and every way of writing a number called finds its place.
#include "tests/models/pbx/AsteriskReaders.h"
#include "tests/models/pbx/TrunkCases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Secrets = TrunkRendering::Secrets;
using namespace AsteriskReaders;

namespace {

const QStringList dialPlanApplications { u"Goto"_s, u"GotoIf"_s, u"Set"_s, u"NoOp"_s, u"Dial"_s,
    u"Hangup"_s, u"Congestion"_s };

/// What a context does with an extension; empty when it has none for it.
QString applicationFor(const ConfSection& context, const QString& called)
{
    QString best;
    QString application;
    for (const auto& [key, value] : context.options) {
        const QString pattern = value.section(u',', 0, 0);
        QString form = QRegularExpression::escape(pattern);
        if (pattern.startsWith(u'_'))
            form = pattern.sliced(1)
                       .replace(u'.', u".+"_s)
                       .replace(u'X', u"[0-9]"_s)
                       .replace(u'+', u"\\+"_s)
                       .replace(u".\\+"_s, u".+"_s);
        const bool isMatch = key == u"exten"
            && QRegularExpression(u'^' + form + u"\\z"_s).match(called).hasMatch();
        // A literal digit beats a class of them, wherever the first difference is.
        const bool isBetter = best.isEmpty() || !pattern.startsWith(u'_')
            || (best.startsWith(u'_') && best.indexOf(u'X') < pattern.indexOf(u'X'));
        if (isMatch && isBetter) {
            best = pattern;
            application = value.section(u',', 2);
        }
    }
    return application;
}

} // namespace

class tst_AsteriskDialPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dialPlanIsWellFormed_data();
    void dialPlanIsWellFormed();
    void eachNumberCalledGoesOn();
    void callsComeInAsTheyAreWritten_data();
    void callsComeInAsTheyAreWritten();

private:
    Result<TrunkRendering> render(const Site& site) const
    {
        return TrunkRendering::render(
            u"asterisk"_s, site, site.trunks[0], *m_catalog, Secrets::Include);
    }
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_AsteriskDialPlan::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_AsteriskDialPlan::dialPlanIsWellFormed_data()
{
    QTest::addColumn<Site>("site");
    for (const auto& given : TrunkCases::all())
        QTest::newRow(qPrintable(given.name)) << given.site;
}

void tst_AsteriskDialPlan::dialPlanIsWellFormed()
{
    QFETCH(Site, site);
    static const QRegularExpression exten(u"^(_?[^,()]+),1,([A-Za-z]+)\\(.*\\)\\z"_s);
    static const QRegularExpression same(u"^n(?:\\([a-z]+\\))?,([A-Za-z]+)\\(.*\\)\\z"_s);
    const Conf plan = readAsAsterisk(render(site)->files[1].content);
    QCOMPARE(plan.size(), 2);
    for (const ConfSection& context : plan) {
        QStringList patterns;
        for (const auto& [key, value] : context.options) {
            const auto match = (key == u"exten" ? exten : same).match(value);
            QVERIFY2(match.hasMatch(), qPrintable(value));
            QVERIFY2(dialPlanApplications.contains(match.captured(match.lastCapturedIndex())),
                qPrintable(value));
            for (const auto& [open, close] :
                { std::pair { u'(', u')' }, std::pair { u'{', u'}' }, std::pair { u'[', u']' } })
                QCOMPARE(value.count(open), value.count(close));
            if (key != u"exten")
                continue;
            QVERIFY2(!patterns.contains(match.captured(1)), qPrintable(value));
            patterns.append(match.captured(1));
        }
    }
}

void tst_AsteriskDialPlan::eachNumberCalledGoesOn()
{
    const auto out = render(TrunkCases::site(TrunkCases::withBlocks()));
    const Conf plan = readAsAsterisk(out->files[1].content);
    QList<QRegularExpression> patterns;
    for (const auto& [key, value] : plan[0].options) {
        if (!value.contains(u"Goto(incoming,${EXTEN},1)"))
            continue;
        QString pattern = value.section(u',', 0, 0);
        if (pattern.startsWith(u'_'))
            pattern = pattern.sliced(1).replace(u'X', u"[0-9]"_s);
        patterns.append(QRegularExpression(u'^' + pattern + u"\\z"_s));
    }
    int called = 0;
    for (int n = 721'405'000; n < 721'406'000; ++n) {
        const QString number = u'0' + QString::number(n);
        called += int(std::count_if(patterns.begin(), patterns.end(),
            [&](const auto& pattern) { return pattern.match(number).hasMatch(); }));
    }
    QCOMPARE(called, 1 + 1 + 20 + 28);
    QVERIFY(out->files[0].content.contains("0721405520-0721405539 (20)"));
    // As the provider wants it: 0039...
    QVERIFY(out->files[1].content.contains("CALLERID(num)=00390721405516"));
    QVERIFY(out->files[1].content.contains("GROUP_COUNT(voip1)} > 4"));
}

/// Asterisk's choice for a number called: of the patterns that match, the most definite one.
void tst_AsteriskDialPlan::callsComeInAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QString>("incoming");
    const QString own = u"0721405516"_s;
    QTest::newRow("national") << own << own << own;
    QTest::newRow("with +39") << own << u"+390721405516"_s << own;
    QTest::newRow("with 0039") << own << u"00390721405516"_s << own;
    QTest::newRow("with 39") << own << u"390721405516"_s << own;
    QTest::newRow("a mobile number like the country")
        << u"3931234567"_s << u"3931234567"_s << u"3931234567"_s;
    QTest::newRow("and with 39") << u"3931234567"_s << u"393931234567"_s << u"3931234567"_s;
    QTest::newRow("another one") << own << u"0721405517"_s << QString();
    QTest::newRow("none is stated") << QString() << u"0721405517"_s << u"0721405517"_s;
    QTest::newRow("none is stated, with 39") << QString() << u"390721405517"_s << u"0721405517"_s;
    QTest::newRow("none is stated, from abroad")
        << QString() << u"+33123456789"_s << u"+33123456789"_s;
}

void tst_AsteriskDialPlan::callsComeInAsTheyAreWritten()
{
    QFETCH(QString, number);
    QFETCH(QString, called);
    Trunk trunk = TrunkCases::byAddress();
    trunk.provider.clear();
    trunk.host = u"203.0.113.7"_s;
    trunk.number = number;
    const auto out = render(TrunkCases::site(trunk));
    QVERIFY(out);
    const ConfSection plan = readAsAsterisk(out->files[1].content).value(0);
    QString incoming;
    for (int hops = 0; hops < 4 && incoming.isEmpty(); ++hops) {
        const QString next = applicationFor(plan, called);
        static const QRegularExpression skip(u"^Goto\\(\\$\\{EXTEN:(\\d+)\\},1\\)\\z"_s);
        const auto skipped = skip.match(next);
        if (skipped.hasMatch())
            called = called.mid(skipped.captured(1).toInt());
        else if (next == u"Goto(incoming,${EXTEN},1)")
            incoming = called;
    }
    QTEST(incoming, "incoming");
}

QTEST_APPLESS_MAIN(tst_AsteriskDialPlan)
#include "tst_AsteriskDialPlan.moc"
