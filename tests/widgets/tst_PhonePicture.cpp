// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "tests/widgets/ConfigureBench.h"

/// Keys on the picture of their phone, and beside it.
class tst_PhonePicture : public ConfigureBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadCatalog(); }
    void init() { open(); }
    void cleanup() { close(); }
    void arrowsGoFromKeyToKey();
    void editsAKeyBesideThePicture();
    void refusesABlfOfNobody();
    void movesAKeyWithAltAndArrow();
    void movesAKeyByDragging();
    void saysWhichKeysAreInherited();
    void fillsWithUsers();
    void turnsToExpansionModules();
    void asksForAModelFirst();
    void drawsEveryModel();
};

void tst_PhonePicture::arrowsGoFromKeyToKey()
{
    showKeys();
    QVERIFY(picture()->current() == (KeyPlace { u"linekey"_s, 1 }));
    QTest::keyClick(picture(), Qt::Key_Down);
    QVERIFY(picture()->current() == (KeyPlace { u"linekey"_s, 2 }));
    QTest::keyClick(picture(), Qt::Key_Right);
    QVERIFY(picture()->current() == (KeyPlace { u"linekey"_s, 7 }));
    QTest::keyClick(picture(), Qt::Key_End);
    QCOMPARE(picture()->current().kind, u"softkey"_s);
    QTest::keyClick(picture(), Qt::Key_PageDown);
    QCOMPARE(find<QComboBox>("keySheetCombo")->currentText(), u"Line keys 11 to 20"_s);
    QVERIFY(picture()->accessibleDescription().startsWith(
        QString(picture()->current().kind == u"softkey" ? u"Soft key"_s : u"Line key"_s)));
    QTest::mouseClick(
        picture(), Qt::LeftButton, {}, picture()->keyRect({ u"linekey"_s, 14 }).center());
    QVERIFY(m_page->findChild<KeyEditor*>()->place() == (KeyPlace { u"linekey"_s, 14 }));
}

void tst_PhonePicture::editsAKeyBesideThePicture()
{
    showKeys();
    picture()->setCurrent({ u"linekey"_s, 3 });
    QTest::keyClick(picture(), Qt::Key_Up);
    QTest::keyClick(picture(), Qt::Key_Down);
    QTest::keyClick(picture(), Qt::Key_Return);
    auto* type = find<QComboBox>("keyTypeCombo");
    QVERIFY(type->hasFocus());
    choose(type, u"blf"_s);
    auto* number = find<QComboBox>("keyValueCombo");
    QVERIFY(number->isEnabled());
    QCOMPARE(key(3).type, QString()); // a BLF waits for somebody to watch
    choose(number, u"302"_s);
    QCOMPARE(key(3), (PhoneKey { 3, u"blf"_s, u"302"_s, u"Bruno Neri"_s }));
    auto* label = find<QLineEdit>("keyLabelEdit");
    label->setFocus();
    label->selectAll();
    QTest::keyClicks(label, u"Bruno <lab> & \"co\""_s);
    QTest::keyClick(label, Qt::Key_Tab);
    QCOMPARE(key(3).label, u"Bruno <lab> & \"co\""_s);
    choose(number, u"303"_s); // a label of one's own stays
    QCOMPARE(key(3).label, u"Bruno <lab> & \"co\""_s);
    choose(type, u"dnd"_s);
    QVERIFY(!number->isEnabled());
    QCOMPARE(key(3).value, QString());
    find<QPushButton>("keyInheritButton")->click();
    QCOMPARE(key(3).type, QString());
    QVERIFY(site().phones[0].parameters.isEmpty());
}

void tst_PhonePicture::refusesABlfOfNobody()
{
    showKeys();
    picture()->setCurrent({ u"linekey"_s, 4 });
    m_page->findChild<KeyEditor*>()->setKey({ u"linekey"_s, 4 });
    choose(find<QComboBox>("keyTypeCombo"), u"blf"_s);
    auto* number = find<QComboBox>("keyValueCombo");
    number->setFocus();
    QTest::keyClicks(number, u"Bruno!"_s);
    auto* error = find<QLabel>("keyError");
    QVERIFY(!error->isVisible());
    QTest::keyClick(number, Qt::Key_Tab);
    QVERIFY2(
        error->isVisible() && error->text().contains(u"Line key 4"_s), qPrintable(error->text()));
    QVERIFY(site().phones[0].parameters.isEmpty());
}

void tst_PhonePicture::movesAKeyWithAltAndArrow()
{
    showKeys();
    const PhoneKey blf { 3, u"blf"_s, u"302"_s, u"Bruno"_s };
    QVERIFY(m_draft->perform(nullptr, PhoneCommands::Name::SetParameter, 1, [&](Site& site) {
        return ParameterCommands::apply(
            site, *m_catalog, { m_annas }, ParameterCommands::keyChanges(u"linekey"_s, blf));
    }));
    picture()->setCurrent({ u"linekey"_s, 3 });
    QTest::keyClick(picture(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(key(4).value, u"302"_s);
    QCOMPARE(key(3).type, QString());
    QVERIFY(picture()->current() == (KeyPlace { u"linekey"_s, 4 })); // stays with the key
    QTest::keyClick(picture(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(key(9).label, u"Bruno"_s);
    m_draft->undoStack()->undo();
    m_draft->undoStack()->undo();
    QCOMPARE(key(3).value, u"302"_s);
}

void tst_PhonePicture::movesAKeyByDragging()
{
    showKeys();
    const QPoint from = picture()->keyRect({ u"linekey"_s, 1 }).center();
    const QPoint to = picture()->keyRect({ u"linekey"_s, 8 }).center();
    QTest::mousePress(picture(), Qt::LeftButton, {}, from);
    QMouseEvent onTheWay(QEvent::MouseMove, (from + to) / 2.0,
        picture()->mapToGlobal((from + to) / 2.0), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(picture(), &onTheWay);
    QTest::mouseRelease(picture(), Qt::LeftButton, {}, to);
    QCOMPARE(key(8).type, u"line"_s);
    QCOMPARE(key(1).type, QString());
    const QPoint soft = picture()->keyRect({ u"softkey"_s, 1 }).center();
    QTest::mousePress(picture(), Qt::LeftButton, {}, to);
    QMouseEvent further(QEvent::MouseMove, QPointF(soft), picture()->mapToGlobal(QPointF(soft)),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(picture(), &further);
    QTest::mouseRelease(picture(), Qt::LeftButton, {}, soft);
    QCOMPARE(key(8).type, u"line"_s); // a line key cannot become a soft key
    QCOMPARE(m_draft->undoStack()->count(), 1);
}

void tst_PhonePicture::saysWhichKeysAreInherited()
{
    showKeys();
    const auto keyOf = [this](int index) {
        for (const PictureKey& key : picture()->keys())
            if (key.place == KeyPlace { u"linekey"_s, index })
                return key;
        return PictureKey();
    };
    QVERIFY(!keyOf(1).isOwn);
    QVERIFY2(keyOf(1).text.contains(u"inherited"_s), qPrintable(keyOf(1).text));
    const QImage inherited = picture()->grab(picture()->keyRect({ u"linekey"_s, 1 })).toImage();
    QVERIFY(m_draft->perform(nullptr, PhoneCommands::Name::SetParameter, 1, [&](Site& site) {
        return ParameterCommands::apply(
            site, *m_catalog, { m_annas }, ParameterCommands::keyChanges(u"linekey"_s, key(1)));
    }));
    QVERIFY(keyOf(1).isOwn);
    QVERIFY(keyOf(1).text.contains(u"set for this phone"_s));
    picture()->repaint();
    QVERIFY(picture()->grab(picture()->keyRect({ u"linekey"_s, 1 })).toImage() != inherited);
    QVERIFY(find<QLabel>("keyOrigin")->text().contains(u"set for this phone"_s));
}

void tst_PhonePicture::fillsWithUsers()
{
    showKeys();
    find<QPushButton>("fillBlfButton")->click();
    QCOMPARE(key(2).type, u"line"_s);
    QCOMPARE(key(3).value, u"302"_s);
    QCOMPARE(key(4).value, u"303"_s);
    QCOMPARE(key(5).type, QString());
    QCOMPARE(m_draft->undoStack()->count(), 1);
}

void tst_PhonePicture::turnsToExpansionModules()
{
    showKeys();
    auto* sheets = find<QComboBox>("keySheetCombo");
    QCOMPARE(sheets->count(), 3 + 9); // 27 line keys; three modules of 60
    sheets->setCurrentIndex(3);
    Q_EMIT sheets->activated(3);
    QVERIFY(picture()->current() == (KeyPlace { u"expkey"_s, 1 }));
    QCOMPARE(picture()->keys().size(), 20);
}

void tst_PhonePicture::asksForAModelFirst()
{
    chooseScope({});
    showTab(1);
    QVERIFY(find<QLabel>("keysHint")->isVisible());
    chooseScope(ParameterScope::ofPhone(*MacAddress::parse(u"0C383E112233"_s)));
    QVERIFY(find<QLabel>("keysHint")->text().contains(u"no model"_s));
}

/// Every key within the picture, none upon another, large enough for a finger or a pointer.
void tst_PhonePicture::drawsEveryModel()
{
    const QSizeF area(340, 300);
    for (const PhoneModel& model : m_catalog->phoneModels())
        for (const KeySheet& sheet : KeySheet::of(model)) {
            const PhoneFace face(sheet, model.softKeys, QRectF(QPointF(), area), 16);
            for (const KeyPlace& place : face.places()) {
                const QRectF cell = face.cell(place);
                QVERIFY2(QRectF(QPointF(), area).contains(cell), qPrintable(model.id));
                QVERIFY2(cell.height() >= 14 && cell.width() >= 40, qPrintable(model.id));
                QVERIFY2(face.at(cell.center()) == place, qPrintable(model.id));
            }
        }
}

WATCHED_MAIN(tst_PhonePicture)
#include "tst_PhonePicture.moc"
