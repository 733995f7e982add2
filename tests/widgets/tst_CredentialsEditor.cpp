// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/OwnSettings.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/TrainingMode.h"
#include "widgets/editors/CredentialsEditor.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/SiteDraft.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class tst_CredentialsEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksOnlyForWhatTheProviderNeeds();
    void asksForEverythingOfAnUnlistedOne();
    void explainsTheUserRule();
    void writesTheTrunk();
    void createsTheTrunkAtTheFirstEdit();
    void ordersCodecs();
    void keepsThePasswordHidden();
    void showsThePasswordWhileTheEyeIsHeld();
    void showsNothingInTrainingMode();
    void showsAFaultAfterTheFieldIsLeft();
    void takesNumbersAsSheetsPrintThem();

private:
    template <typename T> [[nodiscard]] T* child(const QString& name) const
    {
        return m_editor->findChild<T*>(name);
    }
    [[nodiscard]] bool isShown(const QString& name) const
    {
        return child<QWidget>(name)->isVisible();
    }
    void useProvider(const QString& id);
    [[nodiscard]] const Trunk& trunk() const { return m_draft->site().trunks.first(); }

    std::shared_ptr<const Catalog> m_catalog;
    OwnSettings m_settings;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<CurrentTrunk> m_current;
    std::unique_ptr<CredentialsEditor> m_editor;
};

void tst_CredentialsEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_CredentialsEditor::init()
{
    m_draft = std::make_unique<SiteDraft>(Site(), m_catalog);
    m_current = std::make_unique<CurrentTrunk>(m_draft.get());
    m_editor = std::make_unique<CredentialsEditor>(m_draft.get(), m_current.get());
    m_editor->show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_CredentialsEditor::cleanup()
{
    m_editor.reset();
    m_current.reset();
    m_draft.reset();
}

void tst_CredentialsEditor::useProvider(const QString& id)
{
    m_draft->edit(nullptr, [&](Site& site) {
        Trunk first;
        first.name = u"voip1"_s;
        first.provider = id;
        site.trunks = { first };
    });
}

void tst_CredentialsEditor::asksOnlyForWhatTheProviderNeeds()
{
    useProvider(u"twt"_s);
    QVERIFY(isShown(u"trunkUserEdit"_s));
    QVERIFY(isShown(u"trunkPasswordEdit"_s));
    QVERIFY(isShown(u"trunkNumberEdit"_s));
    QVERIFY(!isShown(u"trunkAuthUserEdit"_s));
    QVERIFY(!isShown(u"trunkHostEdit"_s));
    useProvider(u"opensolution_gnr"_s);
    QVERIFY(!isShown(u"trunkUserEdit"_s));
    QVERIFY(!isShown(u"trunkPasswordEdit"_s));
    QVERIFY(isShown(u"trunkNumberEdit"_s));
}

void tst_CredentialsEditor::asksForEverythingOfAnUnlistedOne()
{
    useProvider({});
    const QStringList names { u"trunkUserEdit"_s, u"trunkPasswordEdit"_s, u"trunkNumberEdit"_s,
        u"trunkAuthUserEdit"_s, u"trunkModeCombo"_s, u"trunkHostEdit"_s, u"trunkPortSpin"_s,
        u"trunkTransportCombo"_s, u"trunkRegistrarEdit"_s, u"trunkProxyEdit"_s, u"trunkRealmEdit"_s,
        u"trunkFromDomainEdit"_s, u"trunkVerifyNameEdit"_s, u"trunkExpirySpin"_s,
        u"trunkDtmfCombo"_s, u"trunkSrtpCombo"_s, u"trunkNumberFormatCombo"_s,
        u"trunkPeerToPeerCheck"_s, u"trunkCodecList"_s };
    for (const QString& name : names)
        QVERIFY2(isShown(name), qPrintable(name));
}

void tst_CredentialsEditor::explainsTheUserRule()
{
    useProvider(u"wic-voip"_s);
    QVERIFY(child<QLabel>(u"credentialsRule"_s)->text().contains(u"phone number"_s));
}

void tst_CredentialsEditor::writesTheTrunk()
{
    useProvider({});
    QTest::keyClicks(child<QLineEdit>(u"trunkUserEdit"_s), u"mario"_s);
    QTest::keyClicks(child<QLineEdit>(u"trunkPasswordEdit"_s), u"s3cret"_s);
    QTest::keyClicks(child<QLineEdit>(u"trunkHostEdit"_s), u"sip.example.net"_s);
    child<QSpinBox>(u"trunkPortSpin"_s)->setValue(5070);
    child<QSpinBox>(u"trunkExpirySpin"_s)->setValue(600);
    QTest::keyClick(child<QComboBox>(u"trunkModeCombo"_s), Qt::Key_Down);
    QCOMPARE(trunk().username, u"mario"_s);
    QCOMPARE(trunk().password.reveal(), u"s3cret"_s);
    QCOMPARE(trunk().host, u"sip.example.net"_s);
    QCOMPARE(trunk().port, 5070);
    QCOMPARE(trunk().expirySeconds, 600);
    QCOMPARE(trunk().mode, u"ip"_s);
}

void tst_CredentialsEditor::createsTheTrunkAtTheFirstEdit()
{
    QVERIFY(m_draft->site().trunks.isEmpty());
    QTest::keyClicks(child<QLineEdit>(u"trunkUserEdit"_s), u"m"_s);
    QCOMPARE(m_draft->site().trunks.size(), 1);
    QCOMPARE(trunk().name, u"voip1"_s);
}

void tst_CredentialsEditor::ordersCodecs()
{
    useProvider(u"wic-voip"_s);
    auto* list = child<QListWidget>(u"trunkCodecList"_s);
    QCOMPARE(list->item(0)->text(), u"alaw"_s);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    QVERIFY(trunk().codecs.isEmpty());
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(trunk().codecs, QStringList({ u"ulaw"_s, u"alaw"_s }));
    child<QPushButton>(u"codecUpButton"_s)->click();
    QCOMPARE(trunk().codecs, QStringList({ u"alaw"_s, u"ulaw"_s }));
    list->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(trunk().codecs, QStringList({ u"alaw"_s }));
}

void tst_CredentialsEditor::keepsThePasswordHidden()
{
    useProvider(u"twt"_s);
    auto* password = child<PasswordEdit>(u"trunkPasswordEdit"_s);
    password->setFocus();
    QTest::keyClicks(password, u"s3cret"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    password->selectAll();
    password->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(!password->isRevealed());
    QTest::keyClick(password, Qt::Key_F8, Qt::AltModifier);
    QVERIFY(password->isRevealed());
    child<QLineEdit>(u"trunkUserEdit"_s)->setFocus();
    QVERIFY(!password->isRevealed());
}

void tst_CredentialsEditor::showsThePasswordWhileTheEyeIsHeld()
{
    useProvider(u"twt"_s);
    auto* password = child<PasswordEdit>(u"trunkPasswordEdit"_s);
    password->setFocus();
    QTest::keyClicks(password, u"s3cret"_s);
    auto* eye = password->findChild<QToolButton*>();
    QTest::mousePress(eye, Qt::LeftButton);
    QVERIFY(password->isRevealed());
    QTest::mouseRelease(eye, Qt::LeftButton);
    QVERIFY(!password->isRevealed());
    QTest::mousePress(eye, Qt::LeftButton);
    QTest::mouseMove(eye, QPoint(-40, 0)); // let go somewhere else
    QTest::mouseRelease(eye, Qt::LeftButton, {}, QPoint(-40, 0));
    QVERIFY(!password->isRevealed());
}

void tst_CredentialsEditor::showsNothingInTrainingMode()
{
    useProvider(u"twt"_s);
    auto* password = child<PasswordEdit>(u"trunkPasswordEdit"_s);
    password->setFocus();
    QTest::keyClicks(password, u"s3cret"_s);
    QTest::keyClick(password, Qt::Key_F8, Qt::AltModifier);
    QVERIFY(password->isRevealed());
    TrainingMode::instance()->set(true);
    QVERIFY(!password->isRevealed()); // what was seen is hidden at once
    QTest::keyClick(password, Qt::Key_F8, Qt::AltModifier);
    QTest::mousePress(password->findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(!password->isRevealed());
    QTest::mouseRelease(password->findChild<QToolButton*>(), Qt::LeftButton);
    TrainingMode::instance()->set(false);
    QTest::keyClick(password, Qt::Key_F8, Qt::AltModifier);
    QVERIFY(password->isRevealed());
}

void tst_CredentialsEditor::showsAFaultAfterTheFieldIsLeft()
{
    useProvider(u"twt"_s);
    auto* number = child<QLineEdit>(u"trunkNumberEdit"_s);
    number->setFocus();
    QTest::keyClicks(number, u"07x"_s);
    QVERIFY(!isShown(u"trunkNumberEditError"_s));
    child<QLineEdit>(u"trunkUserEdit"_s)->setFocus();
    QVERIFY(isShown(u"trunkNumberEditError"_s));
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Backspace);
    QVERIFY(!isShown(u"trunkNumberEditError"_s));
}

void tst_CredentialsEditor::takesNumbersAsSheetsPrintThem()
{
    useProvider(u"twt"_s);
    QTest::keyClicks(child<QLineEdit>(u"trunkNumberEdit"_s), u" +39 0721/40.55-16 "_s);
    QCOMPARE(trunk().number, u"+390721405516"_s);
}

WATCHED_MAIN(tst_CredentialsEditor)
#include "tst_CredentialsEditor.moc"
