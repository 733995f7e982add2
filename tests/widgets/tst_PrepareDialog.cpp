// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/gateway/TrinitySite.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/PrepareDialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_PrepareDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ticksTheCurrentOne();
    void savesWhatIsTicked();
    void speaksTheLanguageChosen();
    void saysWhatCouldNotBeSaved();
    void saysWhyTheFolderFails();
    void needsAFolderAndAGateway();

private:
    template <typename T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void open(int current)
    {
        m_dialog = std::make_unique<PrepareDialog>(m_draft.get(), current);
        m_dialog->setFolder(m_folder->path());
        m_dialog->show();
    }
    void save()
    {
        QTest::mouseClick(find<QPushButton>("prepareButton"), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isWriting());
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Banner* banner() const { return m_dialog->findChild<Banner*>(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<PrepareDialog> m_dialog;
};

void tst_PrepareDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Site site = TrinitySite::site(u"TRI_ISDN_2"_s, 2);
    site.language = u"it"_s;
    Gateway second = site.gateways[0];
    second.name = u"lobby"_s;
    second.mac = u"00:A0:BA:01:02:04"_s;
    second.address = u"192.168.1.101"_s;
    site.gateways.append(second);
    m_draft = std::make_unique<SiteDraft>(site, TrinitySite::catalog());
}

void tst_PrepareDialog::cleanup()
{
    m_dialog.reset();
    m_draft.reset();
}

void tst_PrepareDialog::ticksTheCurrentOne()
{
    open(1);
    auto* list = find<QListWidget>("prepareGatewayList");
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(list->item(1)->checkState(), Qt::Checked);
    open(-1);
    QCOMPARE(find<QListWidget>("prepareGatewayList")->item(0)->checkState(), Qt::Checked);
}

void tst_PrepareDialog::savesWhatIsTicked()
{
    open(0);
    save();
    QCOMPARE(files(), (QStringList { u"00A0BA010203.cfg"_s, u"isdn.html"_s }));
    QCOMPARE(banner()->kind(), Banner::Kind::Positive);
    QVERIFY(banner()->text().contains(u"00A0BA010203.cfg"_s));
    QVERIFY(read(u"00A0BA010203.cfg"_s).contains("trunkSecret1"));
    QVERIFY(!read(u"isdn.html"_s).contains("Secret1"));
    find<QListWidget>("prepareGatewayList")->item(1)->setCheckState(Qt::Checked);
    save();
    QCOMPARE(files().size(), 4);
}

void tst_PrepareDialog::speaksTheLanguageChosen()
{
    open(0);
    auto* language = find<QComboBox>("prepareLanguageCombo");
    QCOMPARE(language->currentData().toString(), u"it"_s); // the customer's papers
    save();
    QVERIFY(read(u"isdn.html"_s).contains("Caricarlo a mano"));
    language->setCurrentIndex(language->findData(u"en"_s));
    save();
    QVERIFY(read(u"isdn.html"_s).contains("Uploading it by hand"));
}

void tst_PrepareDialog::saysWhatCouldNotBeSaved()
{
    m_draft->edit(nullptr, [](Site& site) { site.gateways[1].address.clear(); });
    open(-1);
    save();
    QCOMPARE(files().size(), 2);
    QCOMPARE(banner()->kind(), Banner::Kind::Warning);
    QVERIFY2(banner()->text().contains(u"lobby not saved"_s), qPrintable(banner()->text()));
    QVERIFY(!banner()->text().contains(u"gateways["_s));
}

void tst_PrepareDialog::saysWhyTheFolderFails()
{
    open(0);
    m_dialog->setFolder(m_folder->filePath(u"no/such"_s));
    save();
    QCOMPARE(banner()->kind(), Banner::Kind::Error);
    QVERIFY(banner()->text().contains(u"no/such"_s));
    QVERIFY(files().isEmpty());
    m_dialog->setFolder(m_folder->path());
    save();
    QCOMPARE(banner()->kind(), Banner::Kind::Positive);
}

void tst_PrepareDialog::needsAFolderAndAGateway()
{
    open(0);
    auto* button = find<QPushButton>("prepareButton");
    QVERIFY(button->isEnabled());
    m_dialog->setFolder(QString());
    QVERIFY(!button->isEnabled());
    m_dialog->setFolder(m_folder->path());
    QVERIFY(button->isEnabled());
    find<QListWidget>("prepareGatewayList")->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!button->isEnabled());
}

WATCHED_MAIN(tst_PrepareDialog)
#include "tst_PrepareDialog.moc"
