// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteFields.h"
#include "tests/support/WatchedMain.h"
#include "widgets/editors/CapacityEditor.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/BandwidthChart.h"
#include "widgets/views/PathPicture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// The questions about what a trunk must carry, and the answers beside them.
class tst_CapacityEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheSite();
    void typedCallsGiveFigures();
    void trafficGivesChannels();
    void goesOnFromWhatWasComputed();
    void writesSpeechAndLine();
    void judgesTheLine();
    void interviewsAboutSites();
    void keepsTheOrderOfAdvice();
    void chartsTheLayers();
    void chartsTheLineWhereItFits();
    void drawsThePath();
    void followsTheDraft();
    void followsTheLanguageOfNumbers();
    void isReachedByTab();
    void fitsTheSmallestWindow_data();
    void fitsTheSmallestWindow();
    void readsInTheDark();
    void everyFieldHasAName();

private:
    template <typename T> [[nodiscard]] T* child(const char* name) const
    {
        T* found = m_editor->findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QString label(const char* name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] const Capacity& capacity() const { return m_draft->site().capacity; }
    void choose(const char* combo, const QString& id);
    void type(const char* spin, const QString& digits);
    void change(const std::function<void(Site&)>& how) { m_draft->edit(nullptr, how); }
    [[nodiscard]] QStringList advice() const;

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<CapacityEditor> m_editor;
};

void tst_CapacityEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void tst_CapacityEditor::init()
{
    m_draft = std::make_unique<SiteDraft>(Site(), m_catalog);
    m_editor = std::make_unique<CapacityEditor>(m_draft.get());
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_CapacityEditor::cleanup()
{
    m_editor.reset();
    m_draft.reset();
}

/// As a person does: the box opened and a line of it taken.
void tst_CapacityEditor::choose(const char* combo, const QString& id)
{
    auto* box = child<QComboBox>(combo);
    const int index = box->findData(id);
    QVERIFY2(index >= 0, qPrintable(id));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void tst_CapacityEditor::type(const char* spin, const QString& digits)
{
    auto* field = child<QAbstractSpinBox>(spin);
    field->selectAll();
    QTest::keyClicks(field, digits);
    QTest::keyClick(field, Qt::Key_Return);
}

QStringList tst_CapacityEditor::advice() const
{
    QStringList keys;
    const auto* list = child<QListWidget>("adviceList");
    for (int i = 0; i < list->count(); ++i)
        keys.append(list->item(i)->data(Qt::UserRole).toString());
    return keys;
}

void tst_CapacityEditor::showsTheSite()
{
    change([](Site& site) {
        site.capacity = { 30, 4, u"mpls"_s, true, u"g729"_s, 40, true, 0, 25, 4'000, 20'000, 12,
            u"branches"_s, true, 2, u"weak"_s };
    });
    QCOMPARE(child<QSpinBox>("capacityCallsSpin")->value(), 30);
    QCOMPARE(child<QSpinBox>("capacitySitesSpin")->value(), 4);
    QCOMPARE(child<QSpinBox>("capacityUsersSpin")->value(), 12);
    QCOMPARE(child<QDoubleSpinBox>("capacityBlockingSpin")->value(), 2.5);
    QCOMPARE(child<QComboBox>("capacityCodecCombo")->currentText(), u"G.729"_s);
    QCOMPARE(child<QSpinBox>("capacityPacketSpin")->value(), 40);
    QVERIFY(child<QCheckBox>("capacitySrtpCheck")->isChecked());
    QCOMPARE(child<QComboBox>("capacityConnectionCombo")->currentText(), u"MPLS"_s);
    QVERIFY(child<QCheckBox>("capacityVpnCheck")->isChecked());
    QCOMPARE(child<QSpinBox>("capacityUpSpin")->value(), 4'000);
    QCOMPARE(child<QSpinBox>("capacityDownSpin")->value(), 20'000);
    QCOMPARE(child<QComboBox>("capacityDidsCombo")->currentText(), u"At the branches"_s);
    QCOMPARE(child<QComboBox>("capacityWanCombo")->currentText(), u"Weak"_s);
    QCOMPARE(child<QSpinBox>("capacityCountriesSpin")->value(), 2);
    QVERIFY(child<QCheckBox>("capacitySurviveCheck")->isChecked());
    QCOMPARE(capacity().blockingPerMille, 25); // showing writes nothing
    QCOMPARE(capacity().milliErlangPerUser, 0);
}

void tst_CapacityEditor::typedCallsGiveFigures()
{
    QVERIFY(label("planChannelsLabel").contains(u"not known"));
    type("capacityCallsSpin", u"30"_s);
    QCOMPARE(capacity().calls, 30);
    QCOMPARE(label("planChannelsLabel"), u"30"_s);
    QCOMPARE(label("planBandwidthLabel"), u"2,856 kbps"_s);
    QCOMPARE(label("planGuideLabel"), u"2,520 kbps"_s);
    QCOMPARE(label("planBlockingLabel"), u"not computed"_s);
    QVERIFY(!child<QSpinBox>("capacityTrafficSpin")->isEnabled());
    QVERIFY(!child<QDoubleSpinBox>("capacityBlockingSpin")->isEnabled());
}

void tst_CapacityEditor::trafficGivesChannels()
{
    type("capacityUsersSpin", u"100"_s);
    child<QComboBox>("capacityWayCombo")->setFocus();
    QTest::keyClick(child<QComboBox>("capacityWayCombo"), Qt::Key_Down);
    QCOMPARE(capacity().milliErlangPerUser, 100); // the usual one, as shown
    QCOMPARE(label("planChannelsLabel"), u"18"_s);
    QVERIFY(label("planBlockingLabel").startsWith(u"0.71 %"_s));
    QVERIFY(!child<QSpinBox>("capacityCallsSpin")->isEnabled());
    type("capacityTrafficSpin", u"200"_s);
    QCOMPARE(capacity().milliErlangPerUser, 200);
    QCOMPARE(label("planChannelsLabel"), u"30"_s);
    type("capacityBlockingSpin", u"5"_s);
    QCOMPARE(capacity().blockingPerMille, 50);
    QCOMPARE(label("planChannelsLabel"), u"26"_s);
}

void tst_CapacityEditor::goesOnFromWhatWasComputed()
{
    change([](Site& site) {
        site.capacity.usersPerSite = 100;
        site.capacity.milliErlangPerUser = 100;
    });
    auto* way = child<QComboBox>("capacityWayCombo");
    QCOMPARE(way->currentIndex(), 1);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Up);
    QCOMPARE(capacity().milliErlangPerUser, 0);
    QCOMPARE(capacity().calls, 18);
    QCOMPARE(child<QSpinBox>("capacityCallsSpin")->value(), 18);
    QVERIFY(child<QSpinBox>("capacityCallsSpin")->isEnabled());
}

void tst_CapacityEditor::writesSpeechAndLine()
{
    choose("capacityCodecCombo", u"ulaw"_s);
    type("capacityPacketSpin", u"30"_s);
    child<QCheckBox>("capacitySrtpCheck")->click();
    choose("capacityConnectionCombo", u"private"_s);
    child<QCheckBox>("capacityVpnCheck")->click();
    type("capacityUpSpin", u"5000"_s);
    type("capacityDownSpin", u"6000"_s);
    QCOMPARE(capacity().codec, u"ulaw"_s);
    QCOMPARE(capacity().packetMs, 30);
    QVERIFY(capacity().hasSrtp && capacity().hasVpn);
    QCOMPARE(capacity().connection, u"private"_s);
    QCOMPARE(capacity().lineUpKbps, 5000);
    QCOMPARE(capacity().lineDownKbps, 6000);
    QVERIFY(advice().contains(u"vpn_needless"_s));
    QVERIFY(label("planCallLabel").contains(u"µ-law"_s));
}

void tst_CapacityEditor::judgesTheLine()
{
    QVERIFY(label("planLineLabel").contains(u"not measured"_s));
    type("capacityCallsSpin", u"10"_s);
    type("capacityUpSpin", u"1190"_s);
    QVERIFY(label("planLineLabel").contains(u"One direction"_s));
    type("capacityDownSpin", u"9000"_s);
    QCOMPARE(label("planLineLabel"), u"The line carries it: room for 10 calls."_s);
    type("capacityCallsSpin", u"11"_s);
    QCOMPARE(label("planLineLabel"), u"The line is too small: room for 10 calls."_s);
    QCOMPARE(advice().first(), u"line_too_small"_s);
}

void tst_CapacityEditor::interviewsAboutSites()
{
    child<QTabWidget>("capacityTabs")->setCurrentIndex(2);
    QVERIFY(advice().contains(u"single_site"_s));
    type("capacitySitesSpin", u"3"_s);
    choose("capacityDidsCombo", u"central"_s);
    choose("capacityWanCombo", u"good"_s);
    QCOMPARE(label("planTopologyLabel"), u"one central trunk"_s);
    child<QCheckBox>("capacitySurviveCheck")->click();
    QCOMPARE(label("planTopologyLabel"), u"distributed trunks"_s);
    type("capacityCountriesSpin", u"2"_s);
    for (const QString& key : { u"topology_distributed"_s, u"survivability_needed"_s,
             u"countries_several"_s, u"dids_central"_s, u"wan_good"_s })
        QVERIFY2(advice().contains(key), qPrintable(key));
    QCOMPARE(capacity().sites, 3);
    QCOMPARE(capacity().didsLand, u"central"_s);
    QCOMPARE(capacity().wan, u"good"_s);
    QCOMPARE(capacity().countries, 2);
    QVERIFY(capacity().needsSurvivability);
}

/// What is read stays under the eyes while one types.
void tst_CapacityEditor::keepsTheOrderOfAdvice()
{
    auto* list = child<QListWidget>("adviceList");
    type("capacityCallsSpin", u"5"_s);
    list->setCurrentRow(2);
    type("capacityCallsSpin", u"6"_s);
    QCOMPARE(list->currentRow(), 2);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().startsWith(u"Warning: "_s));
    QVERIFY(list->item(list->count() - 1)->text().size() > 30);
}

void tst_CapacityEditor::chartsTheLayers()
{
    auto* chart = m_editor->findChild<BandwidthChart*>();
    QVERIFY(chart->text().contains(u"nothing to count"_s));
    type("capacityCallsSpin", u"10"_s);
    QCOMPARE(chart->layers().size(), 3);
    child<QCheckBox>("capacitySrtpCheck")->click();
    child<QCheckBox>("capacityVpnCheck")->click();
    const auto layers = chart->layers();
    QCOMPARE(layers.size(), 5);
    QCOMPARE(layers[0].kbps, 640.0);
    QCOMPARE(layers[1].kbps, 800.0);
    QCOMPARE(layers[2].kbps, 952.0);
    QCOMPARE(layers[3].kbps, 992.0);
    QCOMPARE(layers[4].kbps, 1288.0);
    for (const auto& layer : layers)
        QVERIFY2(chart->text().contains(layer.name + u": "_s + PlanningText::kbps(layer.kbps)),
            qPrintable(chart->text()));
    QCOMPARE(child<QWidget>("bandwidthChart")->accessibleDescription(), chart->text());
}

void tst_CapacityEditor::chartsTheLineWhereItFits()
{
    auto* chart = m_editor->findChild<BandwidthChart*>();
    type("capacityCallsSpin", u"10"_s);
    type("capacityUpSpin", u"2000"_s);
    QVERIFY(chart->text().endsWith(u"1,600 kbps"_s));
    type("capacityUpSpin", u"100000"_s);
    QVERIFY(chart->text().endsWith(u"80,000 kbps, far above this picture"_s));
}

void tst_CapacityEditor::drawsThePath()
{
    child<QTabWidget>("capacityAnswerTabs")->setCurrentIndex(2);
    auto* picture = child<PathPicture>("pathPicture");
    QVERIFY(picture->isVisible());
    const QImage before = picture->grab().toImage();
    const int plain = picture->heightForWidth(800);
    QVERIFY(picture->text().contains(u"PBX \u2192 Site router \u2192 Internet"_s));
    change([](Site& site) {
        site.pbx.kind = u"lync"_s;
        site.capacity.connection = u"mpls"_s;
        Gateway gateway;
        gateway.ports.resize(1);
        gateway.ports[0].kind = PortKind::Fxo;
        site.gateways = { gateway };
    });
    QVERIFY(picture->text().contains(
        u"Mediation Server, inner side \u2192 Mediation Server, outer side"_s));
    QVERIFY(picture->text().contains(u"\u2192 Gateway \u2192 Telephone exchange"_s));
    QCOMPARE(picture->accessibleDescription(), picture->text());
    QVERIFY(picture->heightForWidth(800) > plain); // the lines branch off below
    QVERIFY(picture->grab().toImage() != before);
}

void tst_CapacityEditor::followsTheDraft()
{
    change([](Site& site) {
        site.capacity.calls = 3;
        site.users.resize(7);
    });
    QCOMPARE(label("planChannelsLabel"), u"3"_s);
    QCOMPARE(child<QSpinBox>("capacityUsersSpin")->text(), u"As planned: 7"_s);
}

void tst_CapacityEditor::followsTheLanguageOfNumbers()
{
    type("capacityCallsSpin", u"30"_s);
    QLocale::setDefault(QLocale(u"it_IT"_s));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_editor.get(), &event);
    for (QWidget* part : m_editor->findChildren<QWidget*>())
        QCoreApplication::sendEvent(part, &event);
    const QString shown = label("planBandwidthLabel");
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(shown, u"2.856 kbps"_s);
}

void tst_CapacityEditor::isReachedByTab()
{
    child<QWidget>("capacityWayCombo")->setFocus();
    for (const char* name : { "capacityCallsSpin", "capacitySitesSpin", "capacityUsersSpin" }) {
        QTest::keyClick(m_editor->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_editor->focusWidget()->objectName(), QLatin1StringView(name));
    }
    QStringList reached;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(m_editor->focusWidget(), Qt::Key_Tab);
        reached.append(m_editor->focusWidget()->objectName());
    }
    QVERIFY2(reached.contains(u"adviceList"_s), qPrintable(reached.join(u' ')));
}

void tst_CapacityEditor::fitsTheSmallestWindow_data()
{
    QTest::addColumn<int>("tab");
    QTest::newRow("calls") << 0;
    QTest::newRow("speech and line") << 1;
    QTest::newRow("sites") << 2;
}

/// Beside the steps and below the head of a window of 1024 by 700.
void tst_CapacityEditor::fitsTheSmallestWindow()
{
    QFETCH(int, tab);
    change([](Site& site) {
        site.pbx.kind = u"lync"_s;
        site.capacity.calls = 500;
        site.capacity.sites = 2;
        site.capacity.hasSrtp = site.capacity.hasVpn = true;
    });
    child<QTabWidget>("capacityTabs")->setCurrentIndex(tab);
    QVERIFY2(m_editor->minimumSizeHint().width() <= 800,
        qPrintable(QString::number(m_editor->minimumSizeHint().width())));
    QVERIFY2(m_editor->minimumSizeHint().height() <= 520,
        qPrintable(QString::number(m_editor->minimumSizeHint().height())));
}

void tst_CapacityEditor::readsInTheDark()
{
    type("capacityCallsSpin", u"10"_s);
    child<QTabWidget>("capacityAnswerTabs")->setCurrentIndex(1);
    QPalette dark = m_editor->palette();
    dark.setColor(QPalette::Base, QColor(20, 20, 20));
    dark.setColor(QPalette::Text, Qt::white);
    m_editor->setPalette(dark);
    const QImage picture = child<QWidget>("bandwidthChart")->grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 4), QColor(20, 20, 20));
    int light = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            light += picture.pixelColor(x, y).lightness() > 200 ? 1 : 0;
    QVERIFY2(light > 50, qPrintable(QString::number(light))); // the words of the axes
}

void tst_CapacityEditor::everyFieldHasAName()
{
    QSet<QString> names;
    for (QWidget* field : m_editor->findChildren<QWidget*>()) {
        if (!field->objectName().startsWith(u"capacity") || field->objectName().endsWith(u"Error"))
            continue;
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        QVERIFY2(!names.contains(field->accessibleName()), qPrintable(field->accessibleName()));
        names.insert(field->accessibleName());
    }
    QVERIFY(names.size() >= 18);
}

WATCHED_MAIN(tst_CapacityEditor)
#include "tst_CapacityEditor.moc"
