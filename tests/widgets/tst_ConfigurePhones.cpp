// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedMain.h"
#include "tests/widgets/ConfigureBench.h"

/// Scopes, settings, preview and passwords.
class tst_ConfigurePhones : public ConfigureBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadCatalog(); }
    void init() { open(); }
    void cleanup() { close(); }
    void aScanChoosesThePhone();
    void typingFiltersTheList();
    void copiesRenamesAndRemovesAModel();
    void saysWhyAModelStays();
    void editsAChoiceByKeyboard();
    void saysWhereAValueComesFrom();
    void deleteInherits();
    void refusesWhenTheFieldIsLeft();
    void offersOnlyWhatTheModelCan();
    void passwordsAreDots();
    void findsATimeZone();
    void showsOnlyWhatIsSetHere();
    void appliesAValueToPhones();
    void previewsTheFileWithoutPasswords();
    void previewSaysWhatIsWrong();
    void comparesWithWhatThePhoneTook();
    void makesPasswordsAndTakesThemBack();
    void everyFieldHasANameOfItsOwn();
};

void tst_ConfigurePhones::aScanChoosesThePhone()
{
    auto* filter = find<QLineEdit>("scopeFilterEdit");
    filter->setFocus();
    QTest::keyClicks(filter, u"00:15:65:aa:bb:cd"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(m_page->current()->scope()
        == ParameterScope::ofPhone(*MacAddress::parse(u"001565AABBCD"_s)));
    QCOMPARE(filter->text(), QString());
    QCOMPARE(m_page->current()->title(), u"Bruno Neri (302)"_s);
    QTest::keyClicks(filter, u"001565FFFFFF"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(find<Banner>("refusalBanner")->text().contains(u"001565FFFFFF"_s));
}

void tst_ConfigurePhones::typingFiltersTheList()
{
    auto* list = find<QListView>("scopeList");
    const int all = list->model()->rowCount();
    QVERIFY(all > 100); // the catalogue's models come last
    auto* filter = find<QLineEdit>("scopeFilterEdit");
    filter->setFocus();
    QTest::keyClicks(filter, u"bruno"_s);
    QCOMPARE(list->model()->rowCount(), 2); // under its heading
    QTest::keyClick(filter, Qt::Key_Tab, Qt::ShiftModifier);
    filter->clear();
    QCOMPARE(list->model()->rowCount(), all);
}

void tst_ConfigurePhones::copiesRenamesAndRemovesAModel()
{
    chooseScope(ParameterScope::ofModel(u"yealink-T54"_s));
    QVERIFY(!find<QPushButton>("renameModelButton")->isEnabled());
    find<QPushButton>("copyModelButton")->click();
    auto* dialog = find<QInputDialog>("copyModelDialog");
    dialog->setTextValue(u"Reception"_s);
    dialog->accept();
    QCOMPARE(site().phoneModels.size(), 1);
    QCOMPARE(m_page->current()->title(), u"Reception"_s);
    find<QPushButton>("renameModelButton")->click();
    dialog = find<QInputDialog>("renameModelDialog");
    dialog->setTextValue(u"Front desk"_s);
    dialog->accept();
    QCOMPARE(site().phoneModels.first().name, u"Front desk"_s);
    find<QPushButton>("removeModelButton")->click();
    QVERIFY(site().phoneModels.isEmpty());
    QVERIFY(m_page->current()->scope() == ParameterScope());
    m_draft->undoStack()->undo();
    QCOMPARE(site().phoneModels.size(), 1);
}

void tst_ConfigurePhones::saysWhyAModelStays()
{
    QVERIFY(m_draft->perform(nullptr, PhoneCommands::Name::CopyModel, 0, [&](Site& site) {
        const auto id
            = ParameterCommands::copyModel(site, *m_catalog, u"yealink-T54"_s, u"Lobby"_s);
        site.phones[0].model = *id;
        return Status();
    }));
    chooseScope(ParameterScope::ofModel(site().phoneModels.first().id));
    find<QPushButton>("removeModelButton")->click();
    QCOMPARE(site().phoneModels.size(), 1);
    QVERIFY(find<Banner>("refusalBanner")->isVisible());
    QVERIFY(find<Banner>("refusalBanner")->text().contains(u"00-15-65-AA-BB-CC"_s));
}

void tst_ConfigurePhones::editsAChoiceByKeyboard()
{
    chooseScope(m_annas);
    chooseParameter(u"brightness"_s);
    QTest::keyClick(find<QTreeView>("settingsTree"), Qt::Key_Return);
    auto* field = qobject_cast<QComboBox*>(value());
    QVERIFY(field);
    QVERIFY(field->hasFocus());
    choose(field, u"3"_s);
    QCOMPARE(site().phones[0].parameters.value(u"brightness"_s), u"3"_s);
    QCOMPARE(m_draft->undoStack()->count(), 1);
    m_draft->undoStack()->undo();
    QVERIFY(site().phones[0].parameters.isEmpty());
    QCOMPARE(field->currentData().toString(), u"8"_s); // the model's
}

void tst_ConfigurePhones::saysWhereAValueComesFrom()
{
    chooseScope(m_annas);
    chooseParameter(u"language of the phone"_s);
    QVERIFY2(origin().contains(u"inherited"_s), qPrintable(origin()));
    choose(qobject_cast<QComboBox*>(value()), u"en"_s);
    QVERIFY2(origin().contains(u"set for this phone"_s), qPrintable(origin()));
    QVERIFY2(origin().contains(u"Otherwise: Italian"_s), qPrintable(origin()));
    auto* tree = find<QTreeView>("settingsTree");
    const QModelIndex row = tree->currentIndex();
    QCOMPARE(row.siblingAtColumn(1).data().toString(), u"English"_s);
    QCOMPARE(row.siblingAtColumn(2).data().toString(), u"set for this phone"_s);
    QVERIFY(!row.siblingAtColumn(2).data(Qt::DecorationRole).isNull());
    QCOMPARE(row.siblingAtColumn(3).data().toString(), u"Italian"_s);
}

void tst_ConfigurePhones::deleteInherits()
{
    chooseScope({});
    chooseParameter(u"time server"_s);
    auto* field = qobject_cast<QLineEdit*>(value());
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"ntp.example.net"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(site().parameters.defaults.value(u"ntp_server"_s), u"ntp.example.net"_s);
    QVERIFY(find<QPushButton>("inheritButton")->isEnabled());
    auto* tree = find<QTreeView>("settingsTree");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(site().parameters.defaults.isEmpty());
    QVERIFY(!find<QPushButton>("inheritButton")->isEnabled());
    QVERIFY(field->text() != u"ntp.example.net"_s);
}

void tst_ConfigurePhones::refusesWhenTheFieldIsLeft()
{
    chooseScope({});
    chooseParameter(u"time server"_s);
    auto* field = qobject_cast<QLineEdit*>(value());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"not a host"_s);
    auto* error = find<QLabel>("parameterError");
    QVERIFY(!error->isVisible()); // never while typing
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(error->isVisible());
    QVERIFY2(error->text().contains(u"Time server"_s), qPrintable(error->text()));
    QVERIFY(!field->accessibleDescription().isEmpty());
    QVERIFY(site().parameters.defaults.isEmpty());
    QCOMPARE(field->text(), u"not a host"_s); // to be put right
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, u"x"_s);
    QVERIFY(!error->isVisible());
}

void tst_ConfigurePhones::offersOnlyWhatTheModelCan()
{
    chooseScope(m_annas);
    auto* search = find<QLineEdit>("settingSearchEdit");
    search->setText(u"contrast"_s);
    QCOMPARE(find<QTreeView>("settingsTree")->model()->rowCount(), 0); // a T54 has none
    chooseScope(ParameterScope::ofModel(u"akuvox-SPR50P"_s));
    QVERIFY(find<QTreeView>("settingsTree")->model()->rowCount() > 0);
    chooseScope(ParameterScope::ofModel(u"snom-D785"_s));
    chooseParameter(u"line key pressed"_s);
    auto* field = qobject_cast<QComboBox*>(value());
    QVERIFY(field->findData(u"attended"_s) >= 0);
    QVERIFY(field->findData(u"verify"_s) < 0); // in its blacklist
}

void tst_ConfigurePhones::passwordsAreDots()
{
    m_draft->edit(
        nullptr, [](Site& site) { site.parameters.defaults[u"adminpw"_s] = u"Kempelen-17"_s; });
    chooseScope({});
    chooseParameter(u"administrator password"_s);
    auto* tree = find<QTreeView>("settingsTree");
    const QModelIndex row = tree->currentIndex();
    for (int column = 0; column < tree->model()->columnCount(); ++column)
        QVERIFY(!row.siblingAtColumn(column).data().toString().contains(u"Kempelen"_s));
    auto* field = qobject_cast<QLineEdit*>(value());
    QVERIFY(field);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QCOMPARE(field->text(), u"Kempelen-17"_s);
    QVERIFY(!origin().contains(u"Kempelen"_s));
}

void tst_ConfigurePhones::findsATimeZone()
{
    chooseScope({});
    chooseParameter(u"time zone"_s);
    auto* field = qobject_cast<QComboBox*>(value());
    QVERIFY(field && field->isEditable());
    QVERIFY(field->findText(u"Asia/Kolkata"_s) >= 0);
    field->setFocus();
    field->lineEdit()->selectAll();
    QTest::keyClicks(field, u"America/St_Johns"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(site().parameters.defaults.value(u"timezone"_s), u"America/St_Johns"_s);
    field->lineEdit()->selectAll();
    QTest::keyClicks(field, u"Europe/Roma"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(find<QLabel>("parameterError")->isVisible());
    QCOMPARE(site().parameters.defaults.value(u"timezone"_s), u"America/St_Johns"_s);
}

void tst_ConfigurePhones::showsOnlyWhatIsSetHere()
{
    m_draft->edit(nullptr, [](Site& site) { site.phones[0].parameters[u"ringtone"_s] = u"2"_s; });
    chooseScope(m_annas);
    QTest::mouseClick(find<QAbstractButton>("onlyOwnCheck"), Qt::LeftButton);
    const auto* model = find<QTreeView>("settingsTree")->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), u"Ringtone"_s);
    QVERIFY(find<QLabel>("ownCountLabel")->text().contains(u'1'));
}

void tst_ConfigurePhones::appliesAValueToPhones()
{
    chooseScope(m_annas);
    chooseParameter(u"ringtone"_s);
    choose(qobject_cast<QComboBox*>(value()), u"4"_s);
    find<QPushButton>("applyToPhonesButton")->click();
    auto* dialog = find<PhonePicker>("phonePicker");
    QCOMPARE(dialog->chosen().size(), 2); // those of the model
    find<QPushButton>("pickerAcceptButton")->click();
    QCOMPARE(site().phones[1].parameters.value(u"ringtone"_s), u"4"_s);
    QVERIFY(site().phones[2].parameters.isEmpty());
    QCOMPARE(m_draft->undoStack()->count(), 2);
}

void tst_ConfigurePhones::previewsTheFileWithoutPasswords()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.parameters.defaults[u"adminpw"_s] = u"Kempelen-17"_s;
        site.phones[0].parameters[u"account_password_1"_s] = u"Zx81TurkAutomaton"_s;
    });
    chooseScope(m_annas);
    waitForPreview();
    auto* text = find<QPlainTextEdit>("phoneConfigText");
    QVERIFY2(
        text->toPlainText().startsWith(u"#!version:1.0.0.1"_s), qPrintable(text->toPlainText()));
    QVERIFY(text->toPlainText().contains(u"pbx.example.net"_s));
    QVERIFY(!text->toPlainText().contains(u"Kempelen"_s));
    QVERIFY(!text->toPlainText().contains(u"Zx81"_s));
    const auto* values = find<DataTable>("effectiveValuesTable")->model();
    QVERIFY(values->rowCount() > 30);
    for (int row = 0; row < values->rowCount(); ++row)
        for (int column = 0; column < 3; ++column)
            QVERIFY(!values->index(row, column).data().toString().contains(u"Kempelen"_s));
    QSignalSpy updated(m_page->preview(), &PhonePreview::updated);
    m_draft->edit(nullptr,
        [](Site& site) { site.parameters.defaults[u"ntp_server"_s] = u"ntp.example.org"_s; });
    QVERIFY(updated.wait());
    QVERIFY(text->toPlainText().contains(u"ntp.example.org"_s));
}

void tst_ConfigurePhones::previewSaysWhatIsWrong()
{
    m_draft->edit(nullptr, [](Site& site) {
        site.phones[0].parameters[u"linekey_type_3"_s] = u"blf"_s; // and for nobody
    });
    chooseScope(m_annas);
    waitForPreview();
    auto* banner = m_page->preview()->findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"Line key 3"_s), qPrintable(banner->text()));
    find<QPushButton>("goToFieldButton")->click();
    QCOMPARE(find<QTabWidget>("configureTabs")->currentIndex(), 0);
    QCOMPARE(m_page->findChild<ParameterEditor*>()->parameter(), u"linekey_value_3"_s);
}

void tst_ConfigurePhones::comparesWithWhatThePhoneTook()
{
    chooseScope(m_annas);
    waitForPreview();
    find<QTabWidget>("previewTabs")->setCurrentIndex(2);
    QVERIFY(find<QLabel>("noDifferenceLabel")->isVisible());
    const QString now = find<QPlainTextEdit>("phoneConfigText")->toPlainText();
    QString before = now;
    before.replace(u"pbx.example.net"_s, u"old.example.net"_s);
    QSignalSpy updated(m_page->preview(), &PhonePreview::updated);
    m_page->preview()->setTaken([before](const QString&) -> Result<std::optional<PhoneTaken>> {
        return PhoneTaken { QDateTime::currentDateTimeUtc(), u"x"_s, Secret(before) };
    });
    QVERIFY(updated.wait());
    auto* diff = m_page->preview()->findChild<DiffView*>();
    QVERIFY(diff->isVisible());
    QVERIFY(diff->model()->placeCount() > 0);
    QVERIFY(!find<QLabel>("configComparisonLabel")->text().isEmpty());
}

void tst_ConfigurePhones::makesPasswordsAndTakesThemBack()
{
    auto* banner = find<Banner>("passwordsBanner");
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"2 phone"_s), qPrintable(banner->text()));
    find<QPushButton>("makePasswordsButton")->click();
    QVERIFY(!banner->isVisible());
    QVERIFY(!site().parameters.defaults.value(u"adminpw"_s).isEmpty());
    QVERIFY(!site().phones[1].parameters.value(u"account_password_1"_s).isEmpty());
    m_draft->undoStack()->undo();
    QVERIFY(banner->isVisible());
    QVERIFY(site().parameters.defaults.isEmpty());
}

/// For assistive technology and for scripts, on every tab.
void tst_ConfigurePhones::everyFieldHasANameOfItsOwn()
{
    chooseScope(m_annas);
    for (int tab = 0; tab < 4; ++tab) {
        showTab(tab);
        QSet<QString> names;
        for (QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool isField = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus
                && !widget->objectName().startsWith(u"qt_"_s)
                && !(qobject_cast<QLineEdit*>(widget)
                    && (qobject_cast<QComboBox*>(widget->parentWidget())
                        || qobject_cast<QAbstractSpinBox*>(widget->parentWidget())))
                && !widget->inherits("QTabBar") && !widget->inherits("QLabel");
            if (!isField)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
            QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
            names.insert(widget->objectName());
        }
        QVERIFY(names.size() > 4);
    }
}

WATCHED_MAIN(tst_ConfigurePhones)
#include "tst_ConfigurePhones.moc"
