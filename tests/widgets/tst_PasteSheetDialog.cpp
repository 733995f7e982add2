// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/dialogs/PasteSheetDialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sheet = u"Gentile cliente,\n"
                      "ecco i dati della Sua linea VoIP.\n"
                      "Server SIP: sip.example.net\n"
                      "Porta: 5070\n"
                      "Username: rossi01\n"
                      "Password: Zx81-Kempelen\n"
                      "Numero: 0721 405516\n"_s;

} // namespace

class tst_PasteSheetDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsOnlyWhenAsked();
    void fillsTheTrunk();
    void hidesThePassword();
    void takesOnlyWhatIsTicked();
    void asksAboutWhatIsDoubtful();
    void recognisesTheProvider();
    void showsWhatItDidNotUnderstand();
    void ticksByKeyboard();

private:
    template <typename T> [[nodiscard]] T* child(const char* name) const
    {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableWidget* table() const { return child<QTableWidget>("sheetFoundTable"); }
    void read(const QString& text);
    [[nodiscard]] int rowOf(const QString& field) const;
    [[nodiscard]] Trunk applied() const
    {
        Trunk trunk;
        m_dialog->apply(trunk);
        return trunk;
    }

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<PasteSheetDialog> m_dialog;
};

void tst_PasteSheetDialog::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_PasteSheetDialog::init()
{
    m_dialog = std::make_unique<PasteSheetDialog>(m_catalog);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_PasteSheetDialog::cleanup() { m_dialog.reset(); }

void tst_PasteSheetDialog::read(const QString& text)
{
    child<QPlainTextEdit>("pasteSheetEdit")->setPlainText(text);
    child<QPushButton>("readSheetButton")->click();
}

int tst_PasteSheetDialog::rowOf(const QString& field) const
{
    for (int row = 0; row < table()->rowCount(); ++row)
        if (table()->item(row, 0)->text() == field)
            return row;
    qFatal("no field %s", qPrintable(field));
}

void tst_PasteSheetDialog::readsOnlyWhenAsked()
{
    auto* button = child<QPushButton>("readSheetButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(!child<QPushButton>("sheetApplyButton")->isEnabled());
    child<QPlainTextEdit>("pasteSheetEdit")->setPlainText(sheet);
    QVERIFY(button->isEnabled());
    QCOMPARE(table()->rowCount(), 0);
    button->click();
    QVERIFY(table()->rowCount() >= 5);
    QVERIFY(child<QPushButton>("sheetApplyButton")->isEnabled());
}

void tst_PasteSheetDialog::fillsTheTrunk()
{
    read(sheet);
    const Trunk trunk = applied();
    QCOMPARE(trunk.host, u"sip.example.net"_s);
    QCOMPARE(trunk.port, 5070);
    QCOMPARE(trunk.username, u"rossi01"_s);
    QCOMPARE(trunk.password.reveal(), u"Zx81-Kempelen"_s);
    QCOMPARE(trunk.number, u"0721405516"_s);
}

void tst_PasteSheetDialog::hidesThePassword()
{
    read(sheet);
    const int row = rowOf(u"Password"_s);
    QVERIFY(!table()->item(row, 1)->text().contains(u"Kempelen"_s));
    child<QCheckBox>("revealSheetCheck")->click();
    QCOMPARE(table()->item(row, 1)->text(), u"Zx81-Kempelen"_s);
    child<QCheckBox>("revealSheetCheck")->click();
    QVERIFY(!table()->item(row, 1)->text().contains(u"Kempelen"_s));
}

void tst_PasteSheetDialog::takesOnlyWhatIsTicked()
{
    read(sheet);
    const int host = rowOf(u"Host"_s);
    QCOMPARE(table()->item(host, 0)->checkState(), Qt::Checked);
    table()->item(host, 0)->setCheckState(Qt::Unchecked);
    child<QCheckBox>("revealSheetCheck")->click(); // showing again keeps the ticks
    Trunk trunk;
    trunk.host = u"before.example.net"_s;
    m_dialog->apply(trunk);
    QCOMPARE(trunk.host, u"before.example.net"_s);
    QCOMPARE(trunk.username, u"rossi01"_s);
}

/// Of two candidates for one field none is taken unasked, and never both.
void tst_PasteSheetDialog::asksAboutWhatIsDoubtful()
{
    read(u"Numero: 0721405516\nNumero: 0721405999\n"_s);
    QList<int> rows;
    for (int row = 0; row < table()->rowCount(); ++row)
        if (table()->item(row, 2)->text() == u"please confirm"_s)
            rows.append(row);
    QVERIFY2(rows.size() >= 2, qPrintable(QString::number(table()->rowCount())));
    for (const int row : std::as_const(rows))
        QCOMPARE(table()->item(row, 0)->checkState(), Qt::Unchecked);
    QVERIFY(applied().number.isEmpty());
    table()->item(rows[0], 0)->setCheckState(Qt::Checked);
    QCOMPARE(applied().number, table()->item(rows[0], 1)->text());
    table()->item(rows[1], 0)->setCheckState(Qt::Checked);
    QCOMPARE(table()->item(rows[0], 0)->checkState(), Qt::Unchecked);
    QCOMPARE(applied().number, table()->item(rows[1], 1)->text());
}

void tst_PasteSheetDialog::recognisesTheProvider()
{
    read(u"Registrar: sip.cheapnet.it\nUsername: rossi01\n"_s);
    const int row = rowOf(u"Provider"_s);
    QCOMPARE(table()->item(row, 1)->text(), u"Cheapnet"_s); // its name, not its id
    QCOMPARE(applied().provider, u"cheapnet"_s);
    table()->item(row, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(applied().provider.isEmpty());
}

void tst_PasteSheetDialog::showsWhatItDidNotUnderstand()
{
    read(u"Codice contratto segreto: 88-XY\nUsername: rossi01\n"_s);
    auto* list = child<QListWidget>("sheetStrangeList");
    QStringList lines;
    for (int i = 0; i < list->count(); ++i)
        lines.append(list->item(i)->text());
    QVERIFY2(lines.join(u'|').contains(u"88-XY"_s), qPrintable(lines.join(u'|')));
}

void tst_PasteSheetDialog::ticksByKeyboard()
{
    read(sheet);
    const int row = rowOf(u"Host"_s);
    table()->setFocus();
    table()->setCurrentCell(row, 1);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(table()->item(row, 0)->checkState(), Qt::Unchecked);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(table()->item(row, 0)->checkState(), Qt::Checked);
    QVERIFY(m_dialog->isVisible());
}

WATCHED_MAIN(tst_PasteSheetDialog)
#include "tst_PasteSheetDialog.moc"
