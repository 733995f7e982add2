// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/EveryDialog.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/WatchedMain.h"
#include "widgets/help/FieldTexts.h"
#include "widgets/help/HelpGuide.h"
#include "widgets/help/HelpPages.h"
#include "widgets/help/HelpTopics.h"
#include "widgets/help/HelpWindow.h"
#include "widgets/help/ShortcutSheet.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QToolTip>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

/// Every page explains itself, in both languages, and so does every field.
class tst_Help : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPageHasItsHelp_data();
    void everyPageHasItsHelp();
    void everyDialogHasItsHelp();
    void everyFieldIsExplained_data();
    void everyFieldIsExplained();
    void restingOnALabelExplains();
    void shiftF1ExplainsTheFieldWithTheFocus();
    void aLabelOffersItsMeaning();
    void followsTheLanguage();
    void goesBackAndForward();
    void searchesAllPages();
    void theSheetListsEveryKey();
    void staysWhenTheWindowAsks();
    void opensWithoutAPause();

private:
    [[nodiscard]] HelpGuide* guide() const { return m_pages->window()->findChild<HelpGuide*>(); }
    [[nodiscard]] HelpWindow* help() const { return guide()->helpWindow(); }
    void pressF1(QWidget* front)
    {
        QWidget* focused = front->focusWidget();
        QTest::keyClick(focused ? focused : front, Qt::Key_F1);
    }
    void openHelp(const QString& page)
    {
        guide()->showPage(page);
        QVERIFY(QTest::qWaitForWindowActive(help()));
    }
    void checkFieldsOf(const QString& page, QStringList& faults) const;

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<EveryPage> m_pages;
};

namespace {

QString tipText() { return QToolTip::text(); }

} // namespace

void tst_Help::init()
{
    m_settings = std::make_unique<OwnSettings>();
    m_pages = std::make_unique<EveryPage>();
    m_pages->use(u"en"_s);
    QVERIFY(m_pages->open());
    m_pages->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pages->window()));
}

void tst_Help::cleanup()
{
    QToolTip::hideText();
    m_pages.reset();
    m_settings.reset();
}

void tst_Help::everyPageHasItsHelp_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Italian") << u"it"_s;
}

void tst_Help::everyPageHasItsHelp()
{
    QFETCH(QString, language);
    m_pages->use(language);
    QStringList faults;
    QSet<QString> shown;
    m_pages->walk([&](const QString& name) {
        m_pages->window()->activateWindow();
        if (!QTest::qWaitForWindowActive(m_pages->window()))
            return void(faults.append(u"%1: not in front"_s.arg(name)));
        pressF1(m_pages->window());
        if (!help() || !help()->isVisible())
            return void(faults.append(u"%1: no help"_s.arg(name)));
        const QString page = help()->currentPage();
        shown.insert(page);
        const QString title = HelpPages::title(page, language);
        auto* reader = help()->findChild<QTextBrowser*>();
        if (page == u"first-steps" || !reader->toPlainText().startsWith(title))
            faults.append(u"%1: %2"_s.arg(name, page));
        help()->close();
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    for (const WizardStep step : siteSections())
        QVERIFY2(shown.contains(wizardStepId(step)), qPrintable(wizardStepId(step)));
    for (const char* page : { "sites", "certification", "serving" })
        QVERIFY2(shown.contains(QString::fromLatin1(page)), page);
}

void tst_Help::everyDialogHasItsHelp()
{
    QStringList faults;
    EveryDialog(m_pages.get()).walk([&](const QString& name) {
        pressF1(m_pages->shown());
        const bool isShown = help() && help()->isVisible();
        if (!isShown || help()->currentPage() == u"first-steps")
            faults.append(u"%1: %2"_s.arg(name, isShown ? help()->currentPage() : u"no help"_s));
        if (isShown)
            help()->close();
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Help::checkFieldsOf(const QString& page, QStringList& faults) const
{
    for (const QLabel* label : m_pages->visible<QLabel>()) {
        const QWidget* field = label->buddy();
        if (field && HelpGuide::meaningOf(field).isEmpty())
            faults.append(u"%1: %2 (%3)"_s.arg(page, field->objectName(), label->text()));
    }
}

void tst_Help::everyFieldIsExplained_data() { everyPageHasItsHelp_data(); }

void tst_Help::everyFieldIsExplained()
{
    QFETCH(QString, language);
    m_pages->use(language);
    QStringList faults;
    const auto check = [&](const QString& name) { checkFieldsOf(name, faults); };
    m_pages->walk(check);
    QVERIFY(m_pages->open());
    EveryDialog(m_pages.get()).walk(check);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Help::restingOnALabelExplains()
{
    m_pages->openSite(m_pages->siteId());
    m_pages->goTo(WizardStep::Site);
    auto* field = m_pages->window()->findChild<QLineEdit*>(u"subnetEdit"_s);
    QLabel* label = nullptr;
    for (auto* candidate : m_pages->visible<QLabel>())
        if (candidate->buddy() == field)
            label = candidate;
    QVERIFY(label);
    const QPoint at = label->rect().center();
    QHelpEvent tip(QEvent::ToolTip, at, label->mapToGlobal(at));
    QCoreApplication::sendEvent(label, &tip);
    QVERIFY(tipText().contains(FieldTexts::of(u"subnetEdit"_s, u"en"_s)));
    m_pages->use(u"it"_s);
    QHelpEvent again(QEvent::ToolTip, at, label->mapToGlobal(at));
    QCoreApplication::sendEvent(label, &again);
    QVERIFY(tipText().contains(FieldTexts::of(u"subnetEdit"_s, u"it"_s)));
    // With the question mark as a pointer, a click on either asks.
    for (QWidget* widget : { static_cast<QWidget*>(label), static_cast<QWidget*>(field) }) {
        QHelpEvent query(QEvent::QueryWhatsThis, {}, {});
        query.ignore();
        QCoreApplication::sendEvent(widget, &query);
        QVERIFY(query.isAccepted());
    }
}

void tst_Help::shiftF1ExplainsTheFieldWithTheFocus()
{
    m_pages->openSite(m_pages->siteId());
    m_pages->goTo(WizardStep::Site);
    auto* field = m_pages->window()->findChild<QLineEdit*>(u"subnetEdit"_s);
    field->setFocus();
    QCOMPARE(field->whatsThis(), FieldTexts::of(u"subnetEdit"_s, u"en"_s));
    QTest::keyClick(m_pages->window(), Qt::Key_F1, Qt::ShiftModifier);
    const auto isExplained = [] {
        const auto tops = QApplication::topLevelWidgets();
        return std::any_of(tops.begin(), tops.end(),
            [](const QWidget* top) { return top->isVisible() && top->inherits("QWhatsThat"); });
    };
    QTRY_VERIFY(isExplained());
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    QWhatsThis::hideText();
    // What has no meaning of its own is pointed at.
    m_pages->wizard()->findChild<QPushButton*>(u"nextButton"_s)->setFocus();
    m_pages->wizard()->findChild<QPushButton*>(u"nextButton"_s)->setToolTip({});
    QTest::keyClick(m_pages->window(), Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
}

void tst_Help::aLabelOffersItsMeaning()
{
    m_pages->openSite(m_pages->siteId());
    m_pages->goTo(WizardStep::Site);
    for (auto* label : m_pages->visible<QLabel>()) {
        if (!label->buddy() || label->buddy()->objectName() != u"subnetEdit")
            continue;
        QContextMenuEvent ask(
            QContextMenuEvent::Mouse, label->rect().center(), label->mapToGlobal(QPoint()));
        QCoreApplication::sendEvent(label, &ask);
        auto* menu = label->findChild<QMenu*>(u"fieldMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 1);
        menu->close();
        return;
    }
    QFAIL("the label is not to be seen");
}

void tst_Help::followsTheLanguage()
{
    openHelp(u"trunks"_s);
    auto* reader = help()->findChild<QTextBrowser*>();
    QVERIFY(reader->toPlainText().startsWith(u"Trunks"_s));
    m_pages->use(u"it"_s);
    QVERIFY(reader->toPlainText().startsWith(u"Fasci"_s));
    QVERIFY(help()->windowTitle().contains(u"Guida"_s));
    QCOMPARE(help()->findChild<QListWidget*>(u"helpPages"_s)->currentItem()->text(), u"Fasci"_s);
}

void tst_Help::goesBackAndForward()
{
    openHelp(u"site"_s);
    guide()->showPage(u"trunks"_s);
    auto* reader = help()->findChild<QTextBrowser*>();
    Q_EMIT reader->anchorClicked(QUrl(u"trunk_test"_s));
    QCOMPARE(help()->currentPage(), u"trunk_test"_s);
    QTest::keyClick(reader, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help()->currentPage(), u"trunks"_s);
    QTest::keyClick(reader, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help()->currentPage(), u"site"_s);
    QVERIFY(!help()->findChild<QWidget*>(u"helpBackButton"_s)->isEnabled());
    QTest::keyClick(reader, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(help()->currentPage(), u"trunks"_s);
    Q_EMIT reader->anchorClicked(QUrl(u"https://example.net/"_s)); // nothing is fetched
    QCOMPARE(help()->currentPage(), u"trunks"_s);
    QTest::keyClick(reader, Qt::Key_Escape);
    QVERIFY(!help()->isVisible());
}

void tst_Help::searchesAllPages()
{
    openHelp(u"first-steps"_s);
    QTest::keyClick(help(), Qt::Key_F, Qt::ControlModifier);
    auto* search = help()->findChild<QLineEdit*>(u"helpSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"recovery sheet"_s);
    QCOMPARE(help()->currentPage(), u"passwords"_s);
    auto* pages = help()->findChild<QListWidget*>(u"helpPages"_s);
    QVERIFY(pages->count() < HelpPages::ids().size());
    QTest::keyClicks(search, u" zeppelin"_s);
    QCOMPARE(pages->count(), 0);
    QVERIFY(help()->findChild<QLabel*>(u"helpNothingLabel"_s)->isVisible());
    search->clear();
    QCOMPARE(pages->count(), HelpPages::ids().size());
    m_pages->use(u"it"_s);
    QVERIFY(
        HelpPages::search(u"modalita"_s, u"it"_s).contains(u"scanning"_s)); // without its accent
}

/// So that it cannot lie: what is there is listed, and what is listed is there.
void tst_Help::theSheetListsEveryKey()
{
    QSet<QString> listed;
    QSet<QString> promised;
    const auto keys
        = ShortcutSheet::ofMenus(*m_pages->window()->menuBar()) + ShortcutSheet::ofPages();
    const auto spelled
        = [](const QKeySequence& key) { return key.toString().replace(u"Enter"_s, u"Return"_s); };
    for (const ShortcutSheet::Key& key : keys)
        for (const QKeySequence& sequence : key.keys) {
            listed.insert(spelled(sequence));
            if (key.isShortcut)
                promised.insert(spelled(sequence));
        }
    QSet<QString> there;
    const auto look = [&](const QString&) {
        for (const QShortcut* shortcut : m_pages->window()->findChildren<QShortcut*>())
            there.insert(spelled(shortcut->key()));
        for (const QAction* action : m_pages->window()->findChildren<QAction*>())
            for (const QKeySequence& sequence : action->shortcuts())
                there.insert(spelled(sequence));
        for (const ShortcutSheet::Key& key :
            ShortcutSheet::ofMenus(*m_pages->window()->menuBar())) // those of an open site
            for (const QKeySequence& sequence : key.keys)
                listed.insert(spelled(sequence));
    };
    look({});
    m_pages->walk(look);
    QVERIFY2(listed.contains(there), qPrintable(QStringList((there - listed).values()).join(u' ')));
    QVERIFY2(
        there.contains(promised), qPrintable(QStringList((promised - there).values()).join(u' ')));
    const QString sheet = ShortcutSheet::markdown(*m_pages->window()->menuBar());
    QVERIFY(sheet.contains(u"**Ctrl+K** | Search everywhere"_s));
}

/// A dialog blocks its window, but not the help beside it.
void tst_Help::staysWhenTheWindowAsks()
{
    openHelp(u"site"_s);
    m_pages->window()->activateWindow();
    m_pages->window()->findChild<QAction*>(u"settingsAction"_s)->trigger();
    auto* dialog = m_pages->window()->findChild<SettingsDialog*>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_F1);
    QCOMPARE(help()->currentPage(), u"settings"_s);
    auto* pages = help()->findChild<QListWidget*>(u"helpPages"_s);
    QTest::mouseClick(
        pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(pages->item(0)).center());
    QCOMPARE(help()->currentPage(), u"first-steps"_s);
    dialog->reject();
}

/// Each page as the window would open it, under the eye of the watch on the GUI thread.
void tst_Help::opensWithoutAPause()
{
    for (const QString& id : HelpPages::ids()) {
        QMetaObject::invokeMethod(
            guide(), [this, id] { guide()->showPage(id); }, Qt::QueuedConnection);
        QTRY_VERIFY(help() && help()->currentPage() == id);
    }
    auto* search = help()->findChild<QLineEdit*>(u"helpSearch"_s);
    QMetaObject::invokeMethod(
        search, [search] { search->setText(u"gateway"_s); }, Qt::QueuedConnection);
    auto* pages = help()->findChild<QListWidget*>(u"helpPages"_s);
    QTRY_VERIFY(pages->count() < HelpPages::ids().size());
}

WATCHED_MAIN(tst_Help)
#include "tst_Help.moc"
