// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/JobLabel.h"
#include "models/core/PoolJob.h"
#include "models/trunktest/TrunkTestJson.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/report/BandwidthBars.h"
#include "widgets/report/SiteOverview.h"
#include "widgets/report/SitePicture.h"
#include "widgets/report/TestTimeline.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Health = SiteDrawing::Health;

/// The overview of a site: what it shows is what is known, and all of it leads somewhere.
class tst_SiteOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyPartOpensItsEditorByMouse();
    void everyPartOpensItsEditorByKeyboard();
    void arrowKeysGoThroughThePicture();
    void isReadOut();
    void followsTheDraft();
    void followsWhatAJobFoundOut();
    void looksAgainWhenItIsShown();
    void openPointsLeadToTheirPages();
    void chartsSayTheSameInWords();
    void savesThePicture_data();
    void savesThePicture();
    void saysWhyItWasNotSaved();
    void copiesThePicture();
    void anEmptySiteSaysWhatBelongsHere();
    void aLargeSiteStaysReadable();

private:
    void show(const Site& site);
    void waitForPicture();
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return m_overview->findChild<T*>(QLatin1StringView(name));
    }
    [[nodiscard]] SitePicture* picture() const { return find<SitePicture>("sitePicture"); }
    [[nodiscard]] Health healthOf(const QString& id) const;
    [[nodiscard]] TrunkTestRecord testOf(const Trunk& trunk, const Outcome& outcome) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<SiteOverview> m_overview;
};

void tst_SiteOverview::initTestCase()
{
    qRegisterMetaType<WizardStep>();
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_SiteOverview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    Site site = StoreFixture::exampleSite();
    QVERIFY(!site.trunks.isEmpty() && !site.gateways.isEmpty() && !site.phones.isEmpty());
    QVERIFY(m_store->sites().save(site, u"test"_s));
    show(site);
    waitForPicture();
}

void tst_SiteOverview::cleanup()
{
    m_overview.reset();
    m_draft.reset();
    m_store.reset();
}

void tst_SiteOverview::show(const Site& site)
{
    m_overview.reset();
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_overview = std::make_unique<SiteOverview>(m_draft.get(), m_store.get());
    m_overview->resize(1100, 620);
    m_overview->show();
    m_overview->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_overview.get()));
}

void tst_SiteOverview::waitForPicture() { QTRY_VERIFY(!picture()->drawing().nodes().isEmpty()); }

Health tst_SiteOverview::healthOf(const QString& id) const
{
    const SiteNodeButton* button = picture()->button(id);
    return button ? button->node().health : Health::Missing;
}

TrunkTestRecord tst_SiteOverview::testOf(const Trunk& trunk, const Outcome& outcome) const
{
    TrunkTestRecord record;
    record.siteId = m_draft->site().id;
    record.trunkId = trunk.id;
    record.trunkName = trunk.name;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.outcome = outcome;
    return record;
}

void tst_SiteOverview::everyPartOpensItsEditorByMouse()
{
    QSignalSpy asked(m_overview.get(), &SiteOverview::stepRequested);
    QStringList steps;
    for (const SiteDrawing::Node& node : picture()->drawing().nodes()) {
        SiteNodeButton* button = picture()->button(node.id);
        QVERIFY2(button, qPrintable(node.id));
        picture()->ensureWidgetVisible(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const auto arguments = asked.takeFirst();
        QCOMPARE(wizardStepId(arguments[0].value<WizardStep>()), node.step);
        QCOMPARE(arguments[1].toString(), node.part);
        steps.append(node.step);
    }
    for (const char* step : { "trunks", "gateways", "users" })
        QVERIFY2(steps.contains(QLatin1StringView(step)), step);
}

void tst_SiteOverview::everyPartOpensItsEditorByKeyboard()
{
    QSignalSpy asked(m_overview.get(), &SiteOverview::stepRequested);
    const auto& nodes = picture()->drawing().nodes();
    auto* menu = find<QPushButton>("pictureButton");
    menu->setFocus();
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto* button = qobject_cast<SiteNodeButton*>(QApplication::focusWidget());
        QVERIFY2(button, qPrintable(nodes[i].id));
        QCOMPARE(button->node().id, nodes[i].id);
        for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space }) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QCOMPARE(asked.size(), 1);
            const auto arguments = asked.takeFirst();
            QCOMPARE(wizardStepId(arguments[0].value<WizardStep>()), nodes[i].step);
            QCOMPARE(arguments[1].toString(), nodes[i].part);
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // and out again
    QVERIFY(!qobject_cast<SiteNodeButton*>(QApplication::focusWidget()));
}

void tst_SiteOverview::arrowKeysGoThroughThePicture()
{
    picture()->button(u"pbx"_s)->setFocus();
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        const auto* button = qobject_cast<SiteNodeButton*>(QApplication::focusWidget());
        return button ? button->node().kind : SiteDrawing::Kind::Users;
    };
    QCOMPARE(press(Qt::Key_Left), SiteDrawing::Kind::Connection);
    QCOMPARE(press(Qt::Key_Left), SiteDrawing::Kind::Provider);
    QCOMPARE(press(Qt::Key_Left), SiteDrawing::Kind::Provider); // nothing farther
    QCOMPARE(press(Qt::Key_Right), SiteDrawing::Kind::Connection);
    QCOMPARE(press(Qt::Key_Right), SiteDrawing::Kind::Pbx);
    press(Qt::Key_Right);
    for (qsizetype i = 0; i < picture()->drawing().nodes().size(); ++i)
        press(Qt::Key_Up);
    QCOMPARE(qobject_cast<SiteNodeButton*>(QApplication::focusWidget())->node().kind,
        SiteDrawing::Kind::Gateway);
    // Not those of the window.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(qobject_cast<SiteNodeButton*>(QApplication::focusWidget())->node().kind,
        SiteDrawing::Kind::Gateway);
}

void tst_SiteOverview::isReadOut()
{
    for (const SiteDrawing::Node& node : picture()->drawing().nodes()) {
        QAccessibleInterface* read
            = QAccessible::queryAccessibleInterface(picture()->button(node.id));
        QVERIFY(read);
        QCOMPARE(read->role(), QAccessible::Button);
        QVERIFY(read->state().focusable);
        const QString name = read->text(QAccessible::Name);
        QVERIFY(name.contains(SiteDrawing::title(node)));
        QVERIFY(name.contains(SiteDrawing::healthText(node)));
        QCOMPARE(read->text(QAccessible::Description), SiteDrawing::description(node));
        QVERIFY(read->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
    }
}

void tst_SiteOverview::followsTheDraft()
{
    picture()->button(u"pbx"_s)->setFocus();
    Trunk trunk;
    trunk.id = newId();
    trunk.name = u"second line"_s;
    m_draft->edit(nullptr, [&](Site& site) { site.trunks.append(trunk); });
    const QString id = u"trunk:"_s + trunk.id;
    QTRY_VERIFY(picture()->button(id));
    QCOMPARE(SiteDrawing::title(picture()->button(id)->node()), u"second line"_s);
    QVERIFY(picture()->button(u"pbx"_s)->hasFocus());
    m_draft->edit(nullptr, [](Site& site) { site.trunks.removeLast(); });
    QTRY_VERIFY(!picture()->button(id));
    const QString gateway = u"gateway:"_s + m_draft->site().gateways[0].id;
    picture()->button(gateway)->setFocus();
    m_draft->edit(nullptr, [](Site& site) { site.gateways.clear(); });
    QTRY_VERIFY(!picture()->button(gateway));
    QVERIFY(qobject_cast<SiteNodeButton*>(QApplication::focusWidget()));
}

void tst_SiteOverview::followsWhatAJobFoundOut()
{
    const Trunk trunk = m_draft->site().trunks[0];
    const QString id = u"trunk:"_s + trunk.id;
    QCOMPARE(healthOf(id), Health::Open);
    const auto run = [&](const Outcome& outcome) {
        TrunkTestRecord record = testOf(trunk, outcome);
        QVERIFY(m_store->trunkTests().add(record));
        PoolJob<void> job([] { return Result<void>(); });
        JobLabel label;
        label.title = [] { return u"A test"_s; };
        label.siteId = m_draft->site().id;
        job.setLabel(label);
        QSignalSpy ended(&job, &Job::finished);
        job.start();
        QVERIFY(ended.wait());
    };
    run(Outcome::failed(Error(ErrorCode::Timeout)));
    QTRY_COMPARE(healthOf(id), Health::Failed);
    QVERIFY(find<TestTimeline>("testTimeline")->text().contains(u"failed"_s));
    run(Outcome::done());
    QTRY_VERIFY(healthOf(id) != Health::Failed);
    QTRY_VERIFY(find<TestTimeline>("testTimeline")->text().contains(u"2 test"_s));
    // What it was tested with is not what is planned any more.
    m_draft->edit(nullptr, [](Site& site) { site.trunks[0].username += u'x'; });
    QTRY_VERIFY(healthOf(id) != Health::Proven);
}

void tst_SiteOverview::looksAgainWhenItIsShown()
{
    const Trunk trunk = m_draft->site().trunks[0];
    m_overview->hide();
    TrunkTestRecord record = testOf(trunk, Outcome::failed(Error(ErrorCode::Timeout)));
    QVERIFY(m_store->trunkTests().add(record));
    m_overview->show();
    QTRY_COMPARE(healthOf(u"trunk:"_s + trunk.id), Health::Failed);
}

void tst_SiteOverview::openPointsLeadToTheirPages()
{
    QSignalSpy asked(m_overview.get(), &SiteOverview::stepRequested);
    auto* list = find<QListWidget>("openPointList");
    QVERIFY(list->count() > 1);
    for (int i = 0; i < list->count(); ++i) {
        list->setCurrentRow(i);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto step = asked.takeFirst()[0].value<WizardStep>();
        QVERIFY(list->item(i)->text().startsWith(wizardStepTitle(step)));
    }
    list->scrollToItem(list->item(0));
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(asked.size(), 1);
    QVERIFY(find<QLabel>("nextPoint")->text().endsWith(list->item(0)->text()));
    QTest::keyClick(find<QPushButton>("goToPointButton"), Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1], asked[0]);
    QVERIFY(find<QLabel>("overviewStanding")
                ->text()
                .contains(QString::number(list->count()) + u" point"_s));
}

void tst_SiteOverview::chartsSayTheSameInWords()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.capacity.calls = 10;
        site.capacity.codec = u"alaw"_s;
        site.capacity.lineUpKbps = site.capacity.lineDownKbps = 2000;
    });
    auto* chart = find<BandwidthBars>("bandwidthBars");
    QTRY_VERIFY(chart->text().contains(u"10 call"_s));
    QTRY_COMPARE(healthOf(u"connection"_s), Health::Proven);
    m_draft->edit(nullptr, [](Site& site) { site.capacity.lineUpKbps = 200; });
    QTRY_COMPARE(healthOf(u"connection"_s), Health::Failed);
    auto* tests = find<TestTimeline>("testTimeline");
    QVERIFY(tests->text().contains(u"not tested yet"_s));
    TrunkTestRecord record = testOf(m_draft->site().trunks[0], Outcome::done());
    TrunkTestStep reach;
    reach.name = u"reach_udp"_s;
    reach.state = TrunkTestStep::State::Passed;
    reach.facts.append({ u"rtt_ms"_s, u"23.4"_s });
    TrunkTestStep call = reach;
    call.name = u"call"_s;
    call.facts = { { u"mos"_s, u"4.3"_s } };
    record.steps = TrunkTestJson::steps({ reach, call }, {});
    QVERIFY(m_store->trunkTests().add(record));
    m_overview->refresh();
    QTRY_VERIFY(tests->text().contains(u"works, 23 ms, MOS 4.3"_s));
    QCOMPARE(tests->accessibleDescription(), tests->text());
}

void tst_SiteOverview::savesThePicture_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("file");
    QTest::newRow("svg") << u"saveSvgAction"_s << u"site.svg"_s;
    QTest::newRow("png") << u"savePngAction"_s << u"site.png"_s;
}

void tst_SiteOverview::savesThePicture()
{
    QFETCH(QString, action);
    QFETCH(QString, file);
    m_draft->edit(nullptr, [](Site& site) {
        for (Trunk& trunk : site.trunks)
            trunk.password = Secret(u"SECRET-of-the-trunk"_s);
        for (Gateway& gateway : site.gateways)
            gateway.login.password = Secret(u"SECRET-of-the-gateway"_s);
    });
    m_overview->findChild<QAction*>(action)->trigger();
    auto* dialog = find<QFileDialog>("savePictureDialog");
    QVERIFY(dialog);
    const QString path = m_folder->filePath(file);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(m_overview->findChild<Banner*>()->text().contains(file));
    const QByteArray content = StoreFixture::contentsOf(path);
    if (file.endsWith(u"svg"_s)) {
        QSvgRenderer renderer(content);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().size(), picture()->drawing().size().toSize());
        QVERIFY(content.contains(m_draft->site().trunks[0].name.toUtf8()));
    } else {
        const QImage image = QImage::fromData(content, "PNG");
        QVERIFY(qAbs(image.width() - picture()->drawing().size().width() * 2) <= 1);
    }
    QVERIFY(!content.contains("SECRET"));
}

void tst_SiteOverview::saysWhyItWasNotSaved()
{
    QFile file(m_folder->filePath(u"a-file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    m_overview->findChild<QAction*>(u"saveSvgAction"_s)->trigger();
    auto* dialog = find<QFileDialog>("savePictureDialog");
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"a-file/site.svg"_s)); // no folder
    dialog->close();
    auto* banner = m_overview->findChild<Banner*>();
    QTRY_COMPARE(banner->kind(), Banner::Kind::Error);
    QVERIFY(!banner->text().isEmpty());
}

void tst_SiteOverview::copiesThePicture()
{
    QApplication::clipboard()->clear();
    m_overview->findChild<QAction*>(u"copyPictureAction"_s)->trigger();
    const auto* clipboard = QApplication::clipboard();
    QTRY_VERIFY(clipboard->mimeData() && clipboard->mimeData()->hasImage());
    const QImage image = QApplication::clipboard()->image();
    QVERIFY(qAbs(image.width() - picture()->drawing().size().width() * 2) <= 1);
    QVERIFY(
        QSvgRenderer(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s)).isValid());
}

void tst_SiteOverview::anEmptySiteSaysWhatBelongsHere()
{
    show(Site());
    auto* button = [this] {
        QPushButton* found = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (found = find<QPushButton>("enterSiteButton")) != nullptr; });
        return found;
    }();
    QVERIFY(button && button->isVisible());
    QVERIFY(!find<QListWidget>("openPointList")->isVisible());
    QSignalSpy asked(m_overview.get(), &SiteOverview::stepRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<WizardStep>(), WizardStep::Site);
    m_draft->edit(nullptr, [](Site& site) { site.pbx.host = u"pbx.example.net"_s; });
    QTRY_VERIFY(find<QListWidget>("openPointList")->isVisible());
    QVERIFY(!find<QPushButton>("enterSiteButton")
        || !find<QPushButton>("enterSiteButton")->isVisible());
}

/// Much smaller than other text it would not be read; then it scrolls.
void tst_SiteOverview::aLargeSiteStaysReadable()
{
    m_draft->edit(nullptr, [](Site& site) {
        const Trunk trunk = site.trunks[0];
        const Gateway gateway = site.gateways[0];
        for (int i = 0; i < 10; ++i) {
            site.trunks.append(trunk);
            site.trunks.last().id = newId();
            site.gateways.append(gateway);
            site.gateways.last().id = newId();
        }
        const Phone phone = site.phones[0];
        for (int i = 0; i < 200; ++i) {
            site.phones.append(phone);
            site.phones.last().id = newId();
        }
    });
    QTRY_VERIFY(picture()->drawing().nodes().size() > 20);
    const auto& nodes = picture()->drawing().nodes();
    const QFontMetrics metrics(SiteDrawing::font(SiteDrawing::Role::Line));
    const qreal scale = picture()->button(nodes[0].id)->width() / nodes[0].rect.width();
    QVERIFY(scale * metrics.height() >= 0.65 * m_overview->fontMetrics().height());
    // Tab brings what is out of sight into it.
    picture()->button(nodes[0].id)->setFocus();
    for (qsizetype i = 1; i < nodes.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto* button = qobject_cast<SiteNodeButton*>(QApplication::focusWidget());
        QVERIFY(button);
        QVERIFY2(!button->visibleRegion().isEmpty(), qPrintable(button->node().id));
    }
}

WATCHED_MAIN(tst_SiteOverview)
#include "tst_SiteOverview.moc"
