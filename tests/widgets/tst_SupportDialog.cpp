// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CanarySearch.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/StoredSite.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/MainWindow.h"
#include "widgets/report/SupportDialog.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// What goes into a support bundle is seen before it is saved.
class tst_SupportDialog : public StoredSite {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryFile();
    void showsNoSecret();
    void showsALongOnePieceByPiece();
    void leavesOutWhatIsUnticked();
    void savesByKeyboardAlone();
    void saysWhyItCannotSave();
    void opensFromTheHelpMenu();

private:
    void openDialog();
    template <typename T> T* find(const char* name) const
    {
        T* widget = m_dialog->findChild<T*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QTreeWidget* list() const { return find<QTreeWidget>("supportFileList"); }
    [[nodiscard]] QString preview() const
    {
        return find<QPlainTextEdit>("supportPreview")->toPlainText();
    }
    QTreeWidgetItem* item(const QString& name) const;
    void saveTo(const QString& path);
    QStringList namesIn(const QString& path) const;
    void addUpload(const QString& transcript);

    OwnSettings m_settings;
    std::unique_ptr<SupportDialog> m_dialog;
};

void tst_SupportDialog::init()
{
    Site site = StoreFixture::exampleSite();
    QVERIFY(!site.trunks.isEmpty());
    site.trunks[0].password = Secret(u"Zq7Kanarie4Vogel9"_s);
    QVERIFY(begin(site));
}

void tst_SupportDialog::cleanup()
{
    m_dialog.reset();
    end();
}

void tst_SupportDialog::addUpload(const QString& transcript)
{
    UploadRecord record;
    record.siteId = m_site.id;
    record.gatewayId = m_site.gateways[0].id;
    record.gatewayName = u"isdn"_s;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.transcript = transcript;
    QVERIFY(m_store->evidence().add(record));
}

void tst_SupportDialog::openDialog()
{
    m_dialog = std::make_unique<SupportDialog>(m_store.get(), m_site.id, m_site.name,
        QList<SupportEvent> { { QDateTime::currentDateTimeUtc(), u"Upload"_s,
            Error(ErrorCode::Timeout, u"isdn"_s, u"Zq7Kanarie4Vogel9"_s) } });
    QSignalSpy collected(m_dialog.get(), &SupportDialog::collected);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(!find<QPushButton>("saveSupportButton")->isEnabled());
    QVERIFY(collected.wait(30'000));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QTreeWidgetItem* tst_SupportDialog::item(const QString& name) const
{
    const auto found = list()->findItems(name, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.first();
}

void tst_SupportDialog::saveTo(const QString& path)
{
    QSignalSpy saved(m_dialog.get(), &SupportDialog::saved);
    auto* button = find<QPushButton>("saveSupportButton");
    QVERIFY(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto* chooser = m_dialog->findChild<QFileDialog*>(u"saveSupportDialog"_s);
    QVERIFY(chooser);
    chooser->selectFile(path);
    QMetaObject::invokeMethod(chooser, "accept");
    QVERIFY(saved.wait(30'000));
}

QStringList tst_SupportDialog::namesIn(const QString& path) const
{
    QProcess python;
    python.start(u"python3"_s,
        { u"-c"_s,
            u"import sys, zipfile; print('\\n'.join(zipfile.ZipFile(sys.argv[1]).namelist()))"_s,
            path });
    return python.waitForFinished()
        ? QString::fromUtf8(python.readAllStandardOutput()).trimmed().split(u'\n')
        : QStringList();
}

void tst_SupportDialog::showsEveryFile()
{
    addUpload(u"hello"_s);
    openDialog();
    QStringList names;
    for (int i = 0; i < list()->topLevelItemCount(); ++i) {
        QTreeWidgetItem* each = list()->topLevelItem(i);
        names.append(each->text(0));
        list()->setCurrentItem(each);
        QVERIFY2(!preview().isEmpty(), qPrintable(each->text(0)));
        QVERIFY(!each->text(1).isEmpty());
        QVERIFY(!find<QLabel>("supportAboutLabel")->text().isEmpty());
    }
    QCOMPARE(names.first(), u"contents.txt"_s);
    QVERIFY(names.contains(u"upload-1-isdn-done.txt"_s));
    list()->setCurrentItem(item(u"upload-1-isdn-done.txt"_s));
    QVERIFY(preview().contains(u"hello"_s));
    list()->setCurrentItem(item(u"contents.txt"_s));
    for (const QString& name : names.sliced(1))
        QVERIFY(preview().contains(name));
}

void tst_SupportDialog::showsNoSecret()
{
    addUpload(u"login Zq7Kanarie4Vogel9 ok"_s);
    openDialog();
    for (int i = 0; i < list()->topLevelItemCount(); ++i) {
        list()->setCurrentItem(list()->topLevelItem(i));
        QVERIFY2(!preview().contains(u"Kanarie"_s), qPrintable(list()->topLevelItem(i)->text(0)));
    }
    list()->setCurrentItem(item(u"errors.txt"_s));
    QVERIFY(preview().contains(u"timeout  isdn  ••••"_s));
}

void tst_SupportDialog::showsALongOnePieceByPiece()
{
    QString transcript;
    for (int i = 0; i < 20'000; ++i)
        transcript += u"line %1\n"_s.arg(i);
    addUpload(transcript);
    openDialog();
    list()->setCurrentItem(item(u"upload-1-isdn-done.txt"_s));
    auto* more = find<QPushButton>("supportMoreButton");
    QVERIFY(more->isVisible());
    QVERIFY(preview().size() < transcript.size());
    while (more->isVisible())
        QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(preview().contains(u"line 19999"_s));
    QVERIFY(preview().contains(transcript.sliced(60'000, 10'000)));
}

void tst_SupportDialog::leavesOutWhatIsUnticked()
{
    openDialog();
    QTreeWidgetItem* network = item(u"network.txt"_s);
    list()->setCurrentItem(network);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(network->checkState(0), Qt::Unchecked);
    list()->setCurrentItem(item(u"contents.txt"_s));
    QVERIFY(!preview().contains(u"network.txt"_s));
    const QString path = m_folder->filePath(u"a.zip"_s);
    saveTo(path);
    const QStringList names = namesIn(path);
    QVERIFY(names.contains(u"site.json"_s));
    QVERIFY(!names.contains(u"network.txt"_s));
    QCOMPARE(names.size(), list()->topLevelItemCount() - 1);
}

void tst_SupportDialog::savesByKeyboardAlone()
{
    addUpload(u"login Zq7Kanarie4Vogel9 ok"_s);
    openDialog();
    const QString path = m_folder->filePath(u"b.zip"_s);
    QSignalSpy saved(m_dialog.get(), &SupportDialog::saved);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::AltModifier);
    const auto find = [this] { return m_dialog->findChild<QFileDialog*>(u"saveSupportDialog"_s); };
    QTRY_VERIFY(find()); // the button is seen to be pressed first
    auto* chooser = find();
    auto* name = chooser->findChild<QLineEdit*>();
    QVERIFY(name->text().startsWith(u"doppino-support-"_s));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    if (chooser->isVisible()) // the first one only took what the chooser proposes
        QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!saved.isEmpty() || saved.wait(30'000));
    QCOMPARE(m_dialog->findChild<Banner*>()->kind(), Banner::Kind::Positive);
    QVERIFY(QFile::exists(path));
    QVERIFY(CanarySearch("Zq7Kanarie4Vogel9").formsIn(StoreFixture::contentsOf(path)).isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_SupportDialog::saysWhyItCannotSave()
{
    openDialog();
    QTest::mouseClick(find<QPushButton>("saveSupportButton"), Qt::LeftButton);
    auto* chooser = m_dialog->findChild<QFileDialog*>(u"saveSupportDialog"_s);
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(u"/nowhere/at/all.zip"_s);
    chooser->close();
    const auto* banner = m_dialog->findChild<Banner*>();
    QTRY_COMPARE(banner->kind(), Banner::Kind::Error);
    QVERIFY(banner->text().contains(u"/nowhere/at"_s));
    QVERIFY(find<QPushButton>("saveSupportButton")->isEnabled());
}

void tst_SupportDialog::opensFromTheHelpMenu()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    MainWindow window;
    window.setStore(m_store.get());
    window.setCatalog(*catalog);
    window.resize(1024, 700);
    window.show();
    window.findChild<QAction*>(u"supportAction"_s)->trigger();
    QTRY_VERIFY(window.findChild<SupportDialog*>());
    auto* dialog = window.findChild<SupportDialog*>();
    QSignalSpy collected(dialog, &SupportDialog::collected);
    QVERIFY(collected.wait(30'000));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->width() <= 1024);
}

WATCHED_MAIN(tst_SupportDialog)
#include "tst_SupportDialog.moc"
