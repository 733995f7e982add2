// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CatalogBench.h"
#include "tests/support/CatalogStore.h"
#include "tests/support/WatchedMain.h"
#include "widgets/certification/CatalogActions.h"
#include "widgets/common/Banner.h"
#include "widgets/MainWindow.h"

#include <QAction>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Catalogues from one laptop to another and back, by the window's menu, over real stores.
class tst_CatalogActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyWhereTheListOfSitesIs();
    void makesAKeyOnTheWay();
    void aNameThatIsTakenMakesNoKey();
    void opensTheVaultToSign();
    void handsOnWhatSomebodyElseSigned();
    void takesAStrangersFileOnlyAfterTheQuestion();
    void asksNothingOfWhomItTrusts();
    void refusalsChangeNothing_data();
    void refusalsChangeNothing();
    void goesBackAfterTheQuestion();
    void thereIsNothingToGoBackTo();
    void dialogsAreForTheKeyboard();

private:
    template <typename T> T* shown(const char* name) const
    {
        for (T* widget : m_window->findChildren<T*>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void trigger(const char* name)
    {
        m_window->findChild<QAction*>(QLatin1String(name))->trigger();
    }
    void click(const char* name)
    {
        auto* button = shown<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] Banner* banner() const { return shown<Banner>("banner"); }
    [[nodiscard]] QString message() const { return banner() ? banner()->text() : QString(); }
    void choose(const char* dialogName, const QString& path);
    QString save();
    void take(const QByteArray& bytes);
    /// Of the other laptop, which calls TWT otherwise.
    QByteArray published(const QString& name);
    /// As the certification page lists them, a thing opened after the catalogue was changed.
    [[nodiscard]] QStringList listed();
    [[nodiscard]] QByteArray dump() const { return CatalogStore::dump(m_here->path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogStore> m_here;
    std::unique_ptr<CatalogStore> m_there;
    CatalogKey m_key; ///< of the other laptop
    std::unique_ptr<MainWindow> m_window;
};

void tst_CatalogActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = std::make_unique<CatalogStore>(m_folder->filePath(u"here.sqlite"_s));
    m_there = std::make_unique<CatalogStore>(m_folder->filePath(u"there.sqlite"_s));
    const auto key = m_there->catalogs().makeOwnKey(u"Laboratorio Nord"_s);
    QVERIFY(key);
    m_key = *key;
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setStore(m_here->store.get());
    m_window->setCatalog(m_here->catalog());
}

void tst_CatalogActions::cleanup()
{
    m_window.reset();
    m_here.reset();
    m_there.reset();
    m_folder.reset();
}

void tst_CatalogActions::choose(const char* dialogName, const QString& path)
{
    auto* dialog = shown<QFileDialog>(dialogName);
    QVERIFY2(dialog, dialogName);
    dialog->close();
    Q_EMIT dialog->fileSelected(path);
}

QString tst_CatalogActions::save()
{
    QString path = m_folder->filePath(newId());
    choose("savePrivateFileDialog", path);
    return path;
}

void tst_CatalogActions::take(const QByteArray& bytes)
{
    QFile file(m_folder->filePath(u"from-the-north.cat"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
    file.close();
    trigger("takeCatalogAction");
    choose("catalogFileDialog", file.fileName());
}

QByteArray tst_CatalogActions::published(const QString& name)
{
    Provider entry = *m_there->catalog()->provider(u"twt"_s);
    entry.name = name;
    const QDate today = QDate::currentDate();
    entry.certification = CatalogBench::proof(today.addYears(1));
    entry.certification->testedOn = today;
    const auto file = m_there->catalogs().publish(entry, today, today.addYears(1));
    return file ? file->bytes : QByteArray();
}

QStringList tst_CatalogActions::listed()
{
    trigger("certificationAction");
    QStringList names;
    const auto* model = m_window->findChild<QListView*>(u"dossierList"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    trigger("allSitesAction");
    return names;
}

void tst_CatalogActions::onlyWhereTheListOfSitesIs()
{
    const QList<const char*> names { "saveCatalogAction", "takeCatalogAction",
        "revertCatalogAction" };
    const auto areEnabled = [&](const MainWindow& window, bool isEnabled) {
        return std::all_of(names.begin(), names.end(), [&](const char* name) {
            return window.findChild<QAction*>(QLatin1String(name))->isEnabled() == isEnabled;
        });
    };
    QVERIFY(areEnabled(MainWindow(), false)); // no store yet
    QVERIFY(areEnabled(*m_window, true));
    trigger("certificationAction");
    QVERIFY(areEnabled(*m_window, false));
    trigger("allSitesAction");
    QVERIFY(areEnabled(*m_window, true));
    trigger("newSiteAction");
    QVERIFY(areEnabled(*m_window, false)); // a site keeps the catalogue it was opened with
}

void tst_CatalogActions::makesAKeyOnTheWay()
{
    trigger("saveCatalogAction");
    QVERIFY(!shown<QPushButton>("makeKeyButton")->isEnabled());
    QVERIFY(shown<QPushButton>("rejectKeyButton")->isDefault());
    click("rejectKeyButton");
    QVERIFY(!m_here->catalogs().ownKey());
    trigger("saveCatalogAction");
    QTest::keyClicks(shown<QLineEdit>("keyPublisherEdit"), u"Studio Rossi "_s);
    click("makeKeyButton");
    const QString path = save();
    const auto key = m_here->catalogs().ownKey();
    QVERIFY(key);
    QCOMPARE(key->name, u"Studio Rossi"_s);
    const auto file = CatalogFile::read(
        StoreFixture::contentsOf(path), { *key }, QDate::currentDate(), u"file"_s);
    QVERIFY(file);
    QCOMPARE(banner()->kind(), Banner::Kind::Positive);
    QVERIFY(message().contains(path) && message().contains(key->fingerprint()));
    trigger("saveCatalogAction"); // the key is there now
    QVERIFY(!shown<QDialog>("signingKeyDialog"));
    QCOMPARE(StoreFixture::contentsOf(save()), file->bytes);
}

void tst_CatalogActions::aNameThatIsTakenMakesNoKey()
{
    QVERIFY(m_here->catalogs().trust(m_key));
    trigger("saveCatalogAction");
    QTest::keyClicks(shown<QLineEdit>("keyPublisherEdit"), m_key.name);
    click("makeKeyButton");
    QCOMPARE(banner()->kind(), Banner::Kind::Error);
    QVERIFY(message().contains(m_key.fingerprint()));
    QVERIFY(!m_here->catalogs().ownKey());
    QVERIFY(!shown<QFileDialog>("savePrivateFileDialog"));
}

void tst_CatalogActions::opensTheVaultToSign()
{
    const auto key = m_here->catalogs().makeOwnKey(u"Studio Rossi"_s);
    QVERIFY(key);
    const Secret passphrase(u"mine"_s);
    Vault& vault = m_here->store->vault();
    QVERIFY(m_here->store->vaultKeys().save(vault.wrapWithPassphrase(passphrase)));
    vault.lock();
    m_window->setPassphrase(passphrase);
    trigger("saveCatalogAction");
    QTRY_VERIFY_WITH_TIMEOUT(shown<QFileDialog>("savePrivateFileDialog"), 30'000);
    const QByteArray saved = StoreFixture::contentsOf(save());
    QVERIFY(CatalogFile::read(saved, { *key }, QDate::currentDate(), u"file"_s));
}

void tst_CatalogActions::handsOnWhatSomebodyElseSigned()
{
    const QByteArray theirs = published(u"TWT Nord"_s);
    QVERIFY(m_here->catalogs().update(theirs, QDate::currentDate(), u"file"_s, m_key));
    trigger("saveCatalogAction");
    QCOMPARE(StoreFixture::contentsOf(save()), theirs);
    QVERIFY(message().contains(m_key.fingerprint()));
    QVERIFY(!m_here->catalogs().ownKey());
}

void tst_CatalogActions::takesAStrangersFileOnlyAfterTheQuestion()
{
    const QByteArray theirs = published(u"TWT Nord"_s);
    const QByteArray before = dump();
    QTRY_VERIFY(listed().contains(u"TWT"_s));
    take(theirs);
    auto* question = shown<QDialog>("trustDialog");
    QVERIFY(question);
    QCOMPARE(shown<QLineEdit>("strangerName")->text(), m_key.name);
    QCOMPARE(shown<QLineEdit>("strangerFingerprint")->text(), m_key.fingerprint());
    QVERIFY(shown<QLabel>("trustQuestion")->text().contains(u"from-the-north.cat"_s));
    QTest::keyClick(question, Qt::Key_Return); // the safe one is the default
    QVERIFY(!shown<QDialog>("trustDialog"));
    QCOMPARE(dump(), before);
    take(theirs);
    click("trustButton");
    QCOMPARE(banner()->kind(), Banner::Kind::Positive);
    QVERIFY(message().contains(m_key.name));
    QCOMPARE(m_here->catalogs().current().value()->bytes, theirs);
    QTRY_VERIFY(listed().contains(u"TWT Nord"_s));
    QTRY_VERIFY(!listed().contains(u"TWT"_s));
}

void tst_CatalogActions::asksNothingOfWhomItTrusts()
{
    QVERIFY(m_here->catalogs().trust(m_key));
    QSignalSpy changed(m_window->findChild<CatalogActions*>(), &CatalogActions::catalogChanged);
    take(published(u"TWT Nord"_s));
    QVERIFY(!shown<QDialog>("trustDialog"));
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(listed().contains(u"TWT Nord"_s));
}

void tst_CatalogActions::refusalsChangeNothing_data()
{
    using Change = std::function<QByteArray(const QByteArray&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, bool isTrusted, const char* words, Change change) {
        QTest::newRow(name) << change << isTrusted << QString::fromLatin1(words);
    };
    const auto tampered = [](QByteArray file) {
        const auto at = file.size() / 2;
        file[at] = file[at] == 'A' ? 'B' : 'A';
        return file;
    };
    const auto strangers = [](const QString& name, const QDate& issued) {
        CatalogFile content = CatalogBench::content(99, CatalogBench::oneProvider());
        content.publisher = name;
        content.issued = issued;
        content.expires = issued.addMonths(1);
        return CatalogBench::signedBy(CatalogBench::publisher(name), content);
    };
    const QDate today = QDate::currentDate();
    row("tampered with", true, "signature", tampered);
    row("tampered with, a stranger's", false, "signature", tampered);
    row("cut off", true, "whole", [](const QByteArray& file) { return file.chopped(9); });
    row("no catalogue at all", false, "whole", [](const QByteArray&) { return "{}"; });
    row("in use already", true, "newer", [](const QByteArray& file) { return file; });
    row("a stranger's, expired", false, "valid",
        [=](const QByteArray&) { return strangers(u"Eva"_s, today.addYears(-1)); });
    row("a stranger under a trusted name", true, "another one",
        [=](const QByteArray&) { return strangers(u"Laboratorio Nord"_s, today); });
}

void tst_CatalogActions::refusalsChangeNothing()
{
    QFETCH(std::function<QByteArray(const QByteArray&)>, change);
    QFETCH(bool, isTrusted);
    QFETCH(QString, words);
    const QByteArray theirs = published(u"TWT Nord"_s);
    if (isTrusted)
        QVERIFY(m_here->catalogs().update(theirs, QDate::currentDate(), u"file"_s, m_key));
    QSignalSpy changed(m_window->findChild<CatalogActions*>(), &CatalogActions::catalogChanged);
    const QByteArray before = dump();
    take(change(theirs));
    QVERIFY(!shown<QDialog>("trustDialog"));
    QCOMPARE(banner()->kind(), Banner::Kind::Error);
    QVERIFY2(message().contains(words), qPrintable(message()));
    QCOMPARE(dump(), before);
    QCOMPARE(changed.size(), 0);
}

void tst_CatalogActions::goesBackAfterTheQuestion()
{
    QVERIFY(m_here->catalogs().trust(m_key));
    take(published(u"TWT Nord"_s));
    take(published(u"TWT Est"_s));
    const QByteArray before = dump();
    trigger("revertCatalogAction");
    auto* box = shown<QMessageBox>("revertCatalogDialog");
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"In use is catalogue 2"_s), qPrintable(box->text()));
    QVERIFY2(
        box->text().contains(u"After going back it is catalogue 1"_s), qPrintable(box->text()));
    QTest::keyClick(box, Qt::Key_Return); // the safe one is the default
    QCOMPARE(dump(), before); // neither the question nor "stay" changes anything
    trigger("revertCatalogAction");
    click("revertCatalogButton");
    QTRY_VERIFY(listed().contains(u"TWT Nord"_s));
    trigger("revertCatalogAction");
    box = shown<QMessageBox>("revertCatalogDialog");
    QVERIFY(box && box->text().contains(u"After going back it is the program's own catalogue"_s));
    click("revertCatalogButton");
    QVERIFY(message().contains(u"the program's own catalogue"_s));
    QVERIFY(!m_here->catalogs().current()->has_value());
    QTRY_VERIFY(listed().contains(u"TWT"_s));
}

void tst_CatalogActions::thereIsNothingToGoBackTo()
{
    trigger("revertCatalogAction");
    QVERIFY(!shown<QMessageBox>("revertCatalogDialog"));
    QCOMPARE(banner()->kind(), Banner::Kind::Information);
    QVERIFY(message().contains(u"no earlier catalogue"_s));
}

void tst_CatalogActions::dialogsAreForTheKeyboard()
{
    const auto check = [this](const char* name, int count) {
        auto* dialog = shown<QDialog>(name);
        QVERIFY2(dialog, name);
        QList<QWidget*> fields;
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->buddy()) {
                fields.append(label->buddy());
                texts.append(label->text());
            }
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            fields.append(button);
            texts.append(button->text());
        }
        QSet<QChar> letters;
        for (const QString& text : std::as_const(texts))
            letters.insert(text.at(text.indexOf(u'&') + 1).toLower());
        QCOMPARE(fields.size(), count);
        QCOMPARE(letters.size(), count);
        for (const QWidget* field : std::as_const(fields))
            QVERIFY(!field->accessibleName().isEmpty() && !field->objectName().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    };
    trigger("saveCatalogAction");
    check("signingKeyDialog", 3);
    take(published(u"TWT Nord"_s));
    check("trustDialog", 4);
}

WATCHED_MAIN(tst_CatalogActions)
#include "tst_CatalogActions.moc"
