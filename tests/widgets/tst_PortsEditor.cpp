// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/PortTableModel.h"
#include "models/site/PortProposal.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/editors/PortPicture.h"
#include "widgets/editors/PortsEditor.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DataTable.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_PortsEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsOnlyWhatTheModelNeeds_data();
    void showsOnlyWhatTheModelNeeds();
    void theSocketChoosesTheRow();
    void theRowChoosesTheSocket();
    void theArrowsMoveThroughTheSockets();
    void enterOnASocketEditsIt();
    void fillsUsedSockets();
    void saysWhatASocketIs();
    void drawsUsedAndCurrentDifferently();
    void marksTheCellAtFault();
    void findsTheFaultInAnotherOrder();
    void choosesTheProtocol();
    void choosesTheExtensionByUser();
    void takesATypedExtension();
    void pastesSeveralCells();
    void pastesWhatItCopied();
    void pastedPasswordsStayHidden();
    void deleteEmptiesTheCell();
    void goesToAPath();

private:
    void use(const QString& model);
    [[nodiscard]] const QList<GatewayPort>& ports() const
    {
        return m_draft->site().gateways[0].ports;
    }
    [[nodiscard]] PortPicture* picture() const { return m_editor->findChild<PortPicture*>(); }
    [[nodiscard]] DataTable* table() const { return m_editor->findChild<DataTable*>(); }
    [[nodiscard]] QModelIndex cell(int row, int column) const
    {
        return table()->model()->index(row, column);
    }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(table(), QKeySequence::Paste);
    }
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SiteDraft> m_draft;
    std::unique_ptr<PortsEditor> m_editor;
};

void tst_PortsEditor::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_PortsEditor::init()
{
    Site site;
    site.users = { { {}, u"mario"_s, u"Mario Rossi"_s, u"201"_s, {}, false },
        { {}, u"anna"_s, u"Anna Bianchi"_s, {}, {}, false } };
    Gateway gateway;
    gateway.name = u"gw1"_s;
    gateway.mac = u"00:A0:BA:0C:11:22"_s;
    site.gateways.append(gateway);
    m_draft = std::make_unique<SiteDraft>(site, m_catalog);
    m_editor = std::make_unique<PortsEditor>(m_draft.get());
    m_editor->setCurrent(0);
    m_editor->resize(800, 400);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_PortsEditor::cleanup()
{
    m_editor.reset();
    m_draft.reset();
}

void tst_PortsEditor::use(const QString& model)
{
    m_draft->edit(nullptr, [&](Site& site) {
        site.gateways[0].model = model;
        site.gateways[0].ports
            = PortProposal::fitted(site.gateways[0].ports, *m_catalog->gatewayModel(model));
    });
    QCoreApplication::processEvents();
}

void tst_PortsEditor::showsOnlyWhatTheModelNeeds_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QList<int>>("columns");
    using M = PortTableModel;
    QTest::newRow("FXO") << u"TRI_FXO_4"_s
                         << QList<int> { M::Port, M::Number, M::TrunkNumber, M::Username,
                                M::Password };
    QTest::newRow("BRI") << u"TRI_ISDN_2"_s
                         << QList<int> { M::Port, M::Protocol, M::TrunkNumber, M::Username,
                                M::Password };
    QTest::newRow("PRI") << u"TRI_PRI_1"_s
                         << QList<int> { M::Port, M::TrunkNumber, M::Username, M::Password };
    QTest::newRow("FXS") << u"ht802"_s << QList<int> { M::Port, M::Extension, M::Password };
    QTest::newRow("mixed") << u"4661fxs4_fxo4_isdn4"_s
                           << QList<int> { M::Port, M::Protocol, M::Number, M::TrunkNumber,
                                  M::Username, M::Extension, M::Password };
}

void tst_PortsEditor::showsOnlyWhatTheModelNeeds()
{
    QFETCH(QString, model);
    QFETCH(QList<int>, columns);
    use(model);
    QList<int> shown;
    for (int column = 0; column < PortTableModel::ColumnCount; ++column)
        if (!table()->isColumnHidden(column))
            shown.append(column);
    QCOMPARE(shown, columns);
    QCOMPARE(picture()->sockets().size(), table()->model()->rowCount());
}

void tst_PortsEditor::theSocketChoosesTheRow()
{
    use(u"TRI_FXO_8"_s);
    QTest::mouseClick(picture(), Qt::LeftButton, {}, picture()->socketRect(5).center());
    QCOMPARE(table()->currentIndex().row(), 5);
    QCOMPARE(table()->selectedRows(), QList<int> { 5 });
    QCOMPARE(picture()->current(), 5);
}

void tst_PortsEditor::theRowChoosesTheSocket()
{
    use(u"TRI_FXO_8"_s);
    table()->setFocus();
    table()->setCurrentIndex(cell(0, PortTableModel::Number));
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(picture()->current(), 1);
}

void tst_PortsEditor::theArrowsMoveThroughTheSockets()
{
    use(u"gxw4248"_s); // in two rows
    picture()->setFocus();
    QCOMPARE(picture()->current(), 0);
    QTest::keyClick(picture(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex().row(), 1);
    QTest::keyClick(picture(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 25);
    QTest::keyClick(picture(), Qt::Key_Down);
    QCOMPARE(table()->currentIndex().row(), 25);
    QTest::keyClick(picture(), Qt::Key_Up);
    QCOMPARE(table()->currentIndex().row(), 1);
    QTest::keyClick(picture(), Qt::Key_End);
    QCOMPARE(table()->currentIndex().row(), 47);
    QTest::keyClick(picture(), Qt::Key_Right);
    QCOMPARE(table()->currentIndex().row(), 47);
    QTest::keyClick(picture(), Qt::Key_Home);
    QCOMPARE(table()->currentIndex().row(), 0);
}

void tst_PortsEditor::enterOnASocketEditsIt()
{
    use(u"TRI_FXO_2"_s);
    picture()->setFocus();
    QTest::keyClick(picture(), Qt::Key_Right);
    QTest::keyClick(picture(), Qt::Key_Return);
    auto* edit = table()->viewport()->findChild<QLineEdit*>();
    QVERIFY(edit);
    QTest::keyClicks(edit, u"0721405511"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(ports()[1].number, u"0721405511"_s);
    QVERIFY(picture()->sockets()[1].isUsed);
}

void tst_PortsEditor::fillsUsedSockets()
{
    use(u"4118fxs_fxo"_s);
    for (const PortSocket& socket : picture()->sockets())
        QVERIFY(!socket.isUsed);
    m_draft->edit(nullptr, [](Site& site) {
        site.gateways[0].ports[1].extension = u"210"_s;
        site.gateways[0].ports[4].trunkNumber = u"20001"_s;
    });
    QList<int> used;
    for (int i = 0; i < picture()->sockets().size(); ++i)
        if (picture()->sockets()[i].isUsed)
            used.append(i);
    QCOMPARE(used, (QList<int> { 1, 4 }));
    QCOMPARE(picture()->sockets()[4].printed, u"0/0"_s);
}

void tst_PortsEditor::saysWhatASocketIs()
{
    use(u"TRI_FXO_2"_s);
    m_draft->edit(nullptr, [](Site& site) {
        site.gateways[0].ports[1].number = u"0721405511"_s;
        site.gateways[0].ports[1].password = Secret(u"Hidden123"_s);
    });
    picture()->setFocus();
    QCOMPARE(picture()->accessibleName(), u"Front panel"_s);
    QVERIFY(picture()->accessibleDescription().contains(u"FXO 0/0"_s));
    QVERIFY(picture()->accessibleDescription().contains(u"not used"_s));
    QTest::keyClick(picture(), Qt::Key_Right);
    QVERIFY(picture()->accessibleDescription().contains(u"FXO 0/1"_s));
    QVERIFY(picture()->accessibleDescription().contains(u"0721405511"_s));
    QVERIFY(!picture()->accessibleDescription().contains(u"Hidden123"_s));
}

/// By what is painted, in a light and in a dark palette.
void tst_PortsEditor::drawsUsedAndCurrentDifferently()
{
    use(u"TRI_FXO_4"_s);
    m_draft->edit(nullptr, [](Site& site) { site.gateways[0].ports[1].number = u"0721405511"_s; });
    for (const bool isDark : { false, true }) {
        QPalette palette = picture()->palette();
        const QColor ink = isDark ? Qt::white : Qt::black;
        const QColor paper = isDark ? Qt::black : Qt::white;
        palette.setColor(QPalette::WindowText, ink);
        palette.setColor(QPalette::Window, paper);
        palette.setColor(QPalette::Base, paper);
        palette.setColor(QPalette::Highlight, Qt::blue);
        picture()->setPalette(palette);
        picture()->setCurrent(2);
        const QImage image = picture()->grab().toImage();
        const auto inkIn = [&](int socket) {
            const QRect area = picture()->socketRect(socket);
            int count = 0;
            for (int y = area.top(); y <= area.bottom(); ++y)
                for (int x = area.left(); x <= area.right(); ++x)
                    if (image.rect().contains(x, y))
                        count += std::abs(qGray(image.pixel(x, y)) - qGray(ink.rgb())) < 60 ? 1 : 0;
            return count;
        };
        const auto blueIn = [&](int socket) {
            const QRect area = picture()->socketRect(socket);
            int count = 0;
            for (int y = area.top(); y <= area.bottom(); ++y)
                for (int x = area.left(); x <= area.right(); ++x)
                    if (image.rect().contains(x, y))
                        count += image.pixelColor(x, y) == QColor(Qt::blue) ? 1 : 0;
            return count;
        };
        QVERIFY2(inkIn(1) > inkIn(0) * 3 / 2, qPrintable(QString::number(inkIn(0))));
        QVERIFY(blueIn(2) > 100);
        QCOMPARE(blueIn(1), 0);
    }
}

void tst_PortsEditor::marksTheCellAtFault()
{
    use(u"TRI_FXO_2"_s);
    QVERIFY(
        table()->model()->setData(cell(1, PortTableModel::TrunkNumber), u"2000x"_s, Qt::EditRole));
    QVERIFY(!cell(1, PortTableModel::TrunkNumber).data(Qt::DecorationRole).isNull());
    QVERIFY(cell(0, PortTableModel::TrunkNumber).data(Qt::DecorationRole).isNull());
    const QString words = cell(1, PortTableModel::TrunkNumber).data(Qt::ToolTipRole).toString();
    QVERIFY2(words.contains(u"Trunk number"_s) && words.contains(u"2000x"_s), qPrintable(words));
    QVERIFY(!words.contains(u"gateways["_s));
    QVERIFY(picture()->sockets()[1].hasFault);
    auto* label = m_editor->findChild<QLabel*>(u"portFaultLabel"_s);
    table()->setCurrentIndex(cell(1, PortTableModel::Number));
    QCOMPARE(label->text(), words);
    table()->setCurrentIndex(cell(0, PortTableModel::Number));
    QCOMPARE(label->text(), QString());
    QVERIFY(
        table()->model()->setData(cell(1, PortTableModel::TrunkNumber), u"20002"_s, Qt::EditRole));
    QVERIFY(cell(1, PortTableModel::TrunkNumber).data(Qt::DecorationRole).isNull());
}

/// A site file may list the ports of a mixed model in any order.
void tst_PortsEditor::findsTheFaultInAnotherOrder()
{
    m_draft->edit(nullptr, [](Site& site) {
        GatewayPort line;
        line.kind = PortKind::Fxo;
        line.trunkNumber = u"x"_s;
        GatewayPort phone;
        phone.extension = u"210"_s;
        site.gateways[0].model = u"4114fxs_fxo"_s; // FXS before FXO
        site.gateways[0].ports = { line, phone };
    });
    QVERIFY(!cell(2, PortTableModel::TrunkNumber).data(Qt::DecorationRole).isNull());
    QVERIFY(picture()->sockets()[2].hasFault);
    QVERIFY(!picture()->sockets()[0].hasFault);
    QVERIFY(m_editor->showCell(u"gateways[0].ports[0].trunk_number"_s));
    QCOMPARE(table()->currentIndex().row(), 2);
}

void tst_PortsEditor::choosesTheProtocol()
{
    use(u"TRI_ISDN_2"_s);
    table()->edit(cell(0, PortTableModel::Protocol));
    auto* combo = table()->viewport()->findChild<QComboBox*>(u"cellCombo"_s);
    QVERIFY(combo);
    QCOMPARE(combo->count(), 2);
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    QCOMPARE(ports()[0].protocol, u"pmp"_s);
}

void tst_PortsEditor::choosesTheExtensionByUser()
{
    use(u"ht802"_s);
    table()->edit(cell(0, PortTableModel::Extension));
    auto* combo = table()->viewport()->findChild<QComboBox*>(u"cellExtension"_s);
    QVERIFY(combo);
    QCOMPARE(combo->count(), 1); // Anna has no extension
    QCOMPARE(combo->itemText(0), u"Mario Rossi, 91201"_s);
    combo->setCurrentIndex(0);
    Q_EMIT combo->activated(0);
    QCOMPARE(ports()[0].extension, u"91201"_s);
    QCOMPARE(cell(0, PortTableModel::Extension).data().toString(), u"91201 (Mario Rossi)"_s);
}

void tst_PortsEditor::takesATypedExtension()
{
    use(u"ht802"_s);
    table()->edit(cell(1, PortTableModel::Extension));
    auto* combo = table()->viewport()->findChild<QComboBox*>(u"cellExtension"_s);
    QVERIFY(combo);
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), u"230"_s);
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(ports()[1].extension, u"230"_s);
    QCOMPARE(cell(1, PortTableModel::Extension).data().toString(), u"230"_s);
}

void tst_PortsEditor::pastesSeveralCells()
{
    use(u"TRI_FXO_4"_s);
    int changes = 0;
    connect(m_draft.get(), &SiteDraft::changed, this, [&] { ++changes; });
    table()->setFocus();
    table()->setCurrentIndex(cell(1, PortTableModel::Number));
    paste(u"0721405511\t20011\r\n0721405512\t20012\r\n0721405513\r\n0721405514\r\n"_s);
    QCOMPARE(changes, 1);
    QCOMPARE(ports()[0].number, QString());
    QCOMPARE(ports()[1].number, u"0721405511"_s);
    QCOMPARE(ports()[1].trunkNumber, u"20011"_s);
    QCOMPARE(ports()[2].trunkNumber, u"20012"_s);
    QCOMPARE(ports()[3].number, u"0721405513"_s); // and the fifth line has no port
    QCOMPARE(ports()[3].trunkNumber, QString());
    QCOMPARE(ports().size(), 4);
}

void tst_PortsEditor::pastesWhatItCopied()
{
    use(u"TRI_ISDN_2"_s);
    QTest::mouseClick(m_editor->findChild<QPushButton*>(u"proposeButton"_s), Qt::LeftButton);
    const auto before = ports();
    QVERIFY(table()->model()->setData(cell(0, PortTableModel::Protocol), u"pmp"_s, Qt::EditRole));
    table()->setFocus();
    table()->selectAll();
    QTest::keySequence(table(), QKeySequence::Copy);
    const auto copied = ports();
    m_draft->edit(nullptr, [&](Site& site) { site.gateways[0].ports = before; });
    table()->setCurrentIndex(cell(0, PortTableModel::Port));
    QTest::keySequence(table(), QKeySequence::Paste);
    QCOMPARE(ports(), copied); // dots did not replace the passwords
}

void tst_PortsEditor::pastedPasswordsStayHidden()
{
    use(u"TRI_PRI_1"_s);
    table()->setFocus();
    table()->setCurrentIndex(cell(0, PortTableModel::Password));
    paste(u"Sesame99"_s);
    QCOMPARE(ports()[0].password, Secret(u"Sesame99"_s));
    for (const int role : { int(Qt::DisplayRole), int(Qt::EditRole), int(Qt::ToolTipRole),
             int(Qt::AccessibleTextRole) })
        QVERIFY(!cell(0, PortTableModel::Password).data(role).toString().contains(u"Sesame99"_s));
}

void tst_PortsEditor::deleteEmptiesTheCell()
{
    use(u"TRI_FXO_2"_s);
    QTest::mouseClick(m_editor->findChild<QPushButton*>(u"proposeButton"_s), Qt::LeftButton);
    table()->setFocus();
    table()->setCurrentIndex(cell(0, PortTableModel::TrunkNumber));
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(ports()[0].trunkNumber, QString());
    QVERIFY(!ports()[0].password.isEmpty());
    table()->setCurrentIndex(cell(0, PortTableModel::Password));
    QTest::keyClick(table(), Qt::Key_Delete);
    QVERIFY(ports()[0].password.isEmpty());
    QVERIFY(!ports()[0].username.isEmpty());
}

void tst_PortsEditor::goesToAPath()
{
    use(u"TRI_ISDN_2"_s);
    QVERIFY(m_editor->showCell(u"gateways[0].ports[1].trunk_number"_s));
    QCOMPARE(table()->currentIndex(), cell(1, PortTableModel::TrunkNumber));
    QVERIFY(table()->viewport()->findChild<QLineEdit*>()); // ready to type
    QVERIFY(!m_editor->showCell(u"gateways[0].ports[7].trunk_number"_s));
    QVERIFY(!m_editor->showCell(u"gateways[1].ports[0].trunk_number"_s));
}

WATCHED_MAIN(tst_PortsEditor)
#include "tst_PortsEditor.moc"
