// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/editors/UserImportDialog.h"
#include "widgets/editors/UsersEditor.h"
#include "widgets/views/DataTable.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_UsersEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void addsAUserFromTheKeyboard();
    void saysWhatIsMissingInWordsOnceTheTableIsLeft();
    void showsTheDraft();
    void filters();
    void numbersTheSelectedInTheirOrder();
    void removesAndFreesThePhones();
    void removesManyInOneChange();
    void setsManyInOneChange();
    void renamesInThePhonesToo();
    void previewsAnImportAndAppliesItWhenAccepted();
    void appliesNothingWhenRefused();
    void saysWhyAFileCannotBeRead();

private:
    template <typename T> T* find(const char* name)
    {
        return m_editor->findChild<T*>(QString::fromLatin1(name));
    }
    DataTable* table() { return find<DataTable>("usersTable"); }
    QString fileWith(const QByteArray& content);
    UserImportDialog* dialog() { return m_editor->findChild<UserImportDialog*>(); }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<UsersEditor> m_editor;
    QTemporaryDir m_folder;
};

void tst_UsersEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_UsersEditor::init()
{
    Site site;
    site.users = { { u"1"_s, u"anna"_s, u"Anna Bianchi"_s, u"301"_s, {}, false },
        { u"2"_s, u"bruno"_s, u"Bruno Neri"_s, {}, {}, true },
        { u"3"_s, u"carla"_s, u"Carla Verdi"_s, {}, {}, false } };
    Phone phone;
    phone.mac = *MacAddress::parse(u"001565000001");
    phone.user = u"anna"_s;
    site.phones = { phone };
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_editor = std::make_unique<UsersEditor>(m_draft.get());
    m_editor->resize(900, 500);
    m_editor->show();
}

void tst_UsersEditor::cleanup()
{
    m_editor.reset();
    m_draft.reset();
}

QString tst_UsersEditor::fileWith(const QByteArray& content)
{
    QFile file(m_folder.filePath(u"users.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return file.fileName();
}

void tst_UsersEditor::addsAUserFromTheKeyboard()
{
    QTest::mouseClick(find<QPushButton>("addUserButton"), Qt::LeftButton);
    auto* edit = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(edit);
    QTest::keyClicks(edit, u"Dario Rossi"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_draft->site().users.size(), 4);
    QTRY_COMPARE(m_draft->site().users.last().username, u"dario.rossi"_s);
}

void tst_UsersEditor::saysWhatIsMissingInWordsOnceTheTableIsLeft()
{
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    table()->setFocus();
    QTest::mouseClick(find<QPushButton>("addUserButton"), Qt::LeftButton);
    auto* edit = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(edit);
    auto* error = find<QWidget>("usersTableError");
    QVERIFY(error->isHidden()); // nothing could be typed yet
    QTest::keyClick(edit, Qt::Key_Escape);
    find<QLineEdit>("userFilterEdit")->setFocus();
    QTRY_VERIFY(!error->isHidden());
    QStringList said;
    for (const QLabel* label : error->findChildren<QLabel*>())
        said.append(label->text());
    QVERIFY2(said.join(u' ').contains(u"User \"4\", user name"_s), qPrintable(said.join(u' ')));
}

void tst_UsersEditor::showsTheDraft()
{
    QCOMPARE(table()->model()->rowCount(), 3);
    m_draft->edit(nullptr, [](Site& site) { site.users.removeLast(); });
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->model()->index(1, 4).data().toString(), u"Yes"_s);
}

void tst_UsersEditor::filters()
{
    QTest::keyClicks(find<QLineEdit>("userFilterEdit"), u"VERDI"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(find<QLabel>("userCountLabel")->text().startsWith(u"1"_s));
}

void tst_UsersEditor::numbersTheSelectedInTheirOrder()
{
    table()->selectRows({ 1, 2 });
    auto* first = find<QLineEdit>("firstNumberEdit");
    first->setText(u"301"_s);
    QTest::mouseClick(find<QPushButton>("numberUsersButton"), Qt::LeftButton);
    QCOMPARE(m_draft->site().users[1].extension, u"302"_s); // 301 is Anna's
    QCOMPARE(m_draft->site().users[2].extension, u"303"_s);
}

void tst_UsersEditor::removesAndFreesThePhones()
{
    table()->selectRows({ 0 });
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(m_draft->site().users.size(), 2);
    QCOMPARE(m_draft->site().phones.first().user, QString());
}

void tst_UsersEditor::removesManyInOneChange()
{
    table()->selectRows({ 0, 1 });
    QSignalSpy changed(m_draft.get(), &SiteDraft::changed);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_draft->site().users.size(), 1);
    QCOMPARE(m_draft->site().users[0].username, u"carla"_s);
    QVERIFY(m_draft->site().phones[0].user.isEmpty());
    QCOMPARE(table()->currentIndex().row(), 0); // the next one, ready for the next key
}

void tst_UsersEditor::setsManyInOneChange()
{
    auto* button = find<QPushButton>("setForUsersButton");
    table()->clearSelection();
    QVERIFY(!button->isEnabled());
    table()->selectRows({ 0, 2 });
    QVERIFY(button->isEnabled());
    QSignalSpy changed(m_draft.get(), &SiteDraft::changed);
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().first()->trigger(); // voicemail
    QCOMPARE(changed.size(), 1);
    for (const User& user : m_draft->site().users)
        QVERIFY2(user.hasVoicemail, qPrintable(user.username));
    QCOMPARE(table()->selectedRows(), (QList<int> { 0, 2 })); // there may be more to set
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().at(1)->trigger();
    QVERIFY(!m_draft->site().users[0].hasVoicemail);
    QVERIFY(m_draft->site().users[1].hasVoicemail); // was not selected
}

void tst_UsersEditor::renamesInThePhonesToo()
{
    auto* model = table()->model();
    QVERIFY(model->setData(model->index(0, 1), u"anna.b"_s, Qt::EditRole));
    QCOMPARE(m_draft->site().phones.first().user, u"anna.b"_s);
}

void tst_UsersEditor::previewsAnImportAndAppliesItWhenAccepted()
{
    m_editor->importFile(fileWith("anna,Anna B.,301,Hidden123,,,,,,\n"
                                  "dario,Dario,304,,,,,,,\n"
                                  "1bad,Nobody,305,,,,,,,\n"));
    QTRY_VERIFY(dialog());
    QCOMPARE(m_draft->site().users.size(), 3);
    auto* rejected = dialog()->findChild<QListWidget*>(u"importRejectedList"_s);
    QCOMPARE(rejected->count(), 1);
    QVERIFY(rejected->item(0)->text().startsWith(u"Line 3: user name \"1bad\": only "_s));
    const auto labels = dialog()->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QVERIFY(!label->text().contains(u"Hidden123"_s));
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"importAcceptButton"_s), Qt::LeftButton);
    QCOMPARE(m_draft->site().users.size(), 4);
    QCOMPARE(m_draft->site().users.first().name, u"Anna B."_s);
    QCOMPARE(m_draft->site().phones.first().user, u"anna"_s);
    QCOMPARE(table()->model()->rowCount(), 4);
}

void tst_UsersEditor::appliesNothingWhenRefused()
{
    const Site before = m_draft->site();
    m_editor->importFile(fileWith("dario,Dario,304,,,,,,,\n"));
    QTRY_VERIFY(dialog());
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"importRejectButton"_s), Qt::LeftButton);
    QCOMPARE(m_draft->site(), before);
}

void tst_UsersEditor::saysWhyAFileCannotBeRead()
{
    m_editor->importFile(m_folder.filePath(u"absent.csv"_s));
    auto* banner = m_editor->findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"absent.csv"_s));
    QVERIFY(!dialog());
}

WATCHED_MAIN(tst_UsersEditor)
#include "tst_UsersEditor.moc"
