// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "widgets/editors/GatewayModelPicker.h"
#include "widgets/editors/PortPicture.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

class tst_GatewayModelPicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_picker.reset(); }
    void groupsByFamilyCurrentFirst();
    void findsByPorts();
    void typingOpensTheSearch();
    void keysMoveAndEnterTakes();
    void aClickTakes();
    void escapeChangesNothing();
    void opensAtTheModelChosen();
    void saysWhenNothingFits();
    void theWheelTurnsNothing();
    void drawsEveryModelsPanel();

private:
    [[nodiscard]] QWidget* popup() const
    {
        return m_picker->findChild<QWidget*>(u"gatewayModelList"_s)->parentWidget();
    }
    [[nodiscard]] QListView* list() const
    {
        return m_picker->findChild<QListView*>(u"gatewayModelList"_s);
    }
    [[nodiscard]] QLineEdit* search() const
    {
        return m_picker->findChild<QLineEdit*>(u"gatewayModelSearch"_s);
    }
    [[nodiscard]] QStringList shown() const;
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<GatewayModelPicker> m_picker;
};

void tst_GatewayModelPicker::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_GatewayModelPicker::init()
{
    m_picker = std::make_unique<GatewayModelPicker>(m_catalog);
    m_picker->fill();
    m_picker->show();
}

/// Ids of the models in the open list; families' names are left out.
QStringList tst_GatewayModelPicker::shown() const
{
    QStringList ids;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        ids.append(list()->model()->index(row, 0).data(Qt::UserRole).toString());
    ids.removeAll(QString());
    return ids;
}

void tst_GatewayModelPicker::groupsByFamilyCurrentFirst()
{
    QCOMPARE(m_picker->currentIndex(), -1);
    QCOMPARE(m_picker->itemText(0), u"Patton SmartNode (Trinity)"_s);
    QVERIFY(!m_picker->itemData(0).isValid());
    const auto at = [this](const QString& id) { return m_picker->findData(id); };
    QVERIFY(at(u"TRI_ISDN_2"_s) < at(u"ht801"_s));
    QVERIFY(at(u"ht801"_s) < at(u"4552"_s));
    QCOMPARE(m_picker->itemText(at(u"4552"_s)),
        u"%1 (older)"_s.arg(m_catalog->gatewayModel(u"4552"_s)->name));
}

void tst_GatewayModelPicker::findsByPorts()
{
    m_picker->showPopup();
    QCOMPARE(shown().size(), m_catalog->gatewayModels().size());
    QTest::keyClicks(search(), u"4 fxo"_s);
    QVERIFY(shown().contains(u"TRI_FXO_4"_s));
    QVERIFY(!shown().contains(u"TRI_FXO_2"_s));
    for (const QString& id : shown())
        QCOMPARE(m_catalog->gatewayModel(id)->portCount(PortKind::Fxo), 4);
    // No name of a family without a model under it.
    const auto* model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(Qt::UserRole).toString().isEmpty())
            QVERIFY(!model->index(row + 1, 0).data(Qt::UserRole).toString().isEmpty());
}

void tst_GatewayModelPicker::typingOpensTheSearch()
{
    QTest::keyClick(m_picker.get(), 'h');
    QVERIFY(popup()->isVisible());
    QCOMPARE(search()->text(), u"h"_s);
    QTest::keyClicks(search(), u"t802"_s);
    QVERIFY(shown().contains(u"ht802"_s));
    QVERIFY(!shown().contains(u"ht801"_s));
}

void tst_GatewayModelPicker::keysMoveAndEnterTakes()
{
    const QSignalSpy activated(m_picker.get(), &QComboBox::activated);
    m_picker->showPopup();
    QTest::keyClicks(search(), u"trinity bri"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_picker->currentData().toString(), u"TRI_ISDN_2"_s);
    QCOMPARE(activated.size(), 1);
    QVERIFY(!popup()->isVisible());
}

void tst_GatewayModelPicker::aClickTakes()
{
    m_picker->showPopup();
    QTest::keyClicks(search(), u"ht814"_s);
    const QModelIndex cell = list()->model()->index(1, 0); // under its family
    const QString id = cell.data(Qt::UserRole).toString();
    QVERIFY(id.startsWith(u"ht814"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(cell).center());
    QCOMPARE(m_picker->currentData().toString(), id);
    QVERIFY(!popup()->isVisible());
}

void tst_GatewayModelPicker::escapeChangesNothing()
{
    const QSignalSpy activated(m_picker.get(), &QComboBox::activated);
    m_picker->showPopup();
    QTest::keyClicks(search(), u"ht8"_s);
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(m_picker->currentIndex(), -1);
    QCOMPARE(activated.size(), 0);
}

void tst_GatewayModelPicker::opensAtTheModelChosen()
{
    m_picker->setCurrentIndex(m_picker->findData(u"M4402"_s));
    m_picker->showPopup();
    QCOMPARE(list()->currentIndex().data(Qt::UserRole).toString(), u"M4402"_s);
    QVERIFY(
        list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex()).center()));
}

void tst_GatewayModelPicker::saysWhenNothingFits()
{
    m_picker->showPopup();
    QTest::keyClicks(search(), u"zyxel"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(popup()->isVisible());
    QCOMPARE(m_picker->currentIndex(), -1);
    search()->clear();
    QVERIFY(list()->currentIndex().isValid());
}

void tst_GatewayModelPicker::theWheelTurnsNothing()
{
    m_picker->setCurrentIndex(m_picker->findData(u"ht801"_s));
    const QPointF center = m_picker->rect().center();
    QWheelEvent event(center, m_picker->mapToGlobal(center), {}, QPoint(0, -120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_picker.get(), &event);
    QCOMPARE(m_picker->currentData().toString(), u"ht801"_s);
}

/// Each has as many sockets as ports, none on top of another and all inside, at any size.
void tst_GatewayModelPicker::drawsEveryModelsPanel()
{
    for (const GatewayModel& model : m_catalog->gatewayModels()) {
        const GatewayFamily* family = m_catalog->gatewayFamily(model.family);
        const auto sockets = PortPanel::socketsOf(model, *family);
        QCOMPARE(sockets.size(), model.portCount());
        for (const QSizeF& size : { QSizeF(120, 30), QSizeF(560, 90), QSizeF(2000, 400) }) {
            PortPanel panel(sockets, m_picker->font());
            panel.fit(QRectF(QPointF(), size));
            for (int i = 0; i < sockets.size(); ++i) {
                QCOMPARE(panel.indexAt(panel.cell(i).center()), i);
                if (size.width() > 500)
                    QVERIFY2(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(panel.cell(i)),
                        qPrintable(model.id));
            }
        }
    }
}

WATCHED_MAIN(tst_GatewayModelPicker)
#include "tst_GatewayModelPicker.moc"
