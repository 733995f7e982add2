// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/UnlockJob.h"
#include "tests/support/JobEnd.h"
#include "tests/support/KeychainSession.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/QuickVault.h"
#include "tests/support/StoreFixture.h"
#include "tests/support/WatchedMain.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/PassphraseDialog.h"
#include "widgets/MainWindow.h"
#include "widgets/settings/Appearance.h"
#include "widgets/settings/KeychainPage.h"
#include "widgets/settings/ReadableColours.h"
#include "widgets/settings/SettingsDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is chosen in the settings counts at once, in every window.
class tst_SettingsLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void coloursAreSeenEverywhereAtOnce_data();
    void coloursAreSeenEverywhereAtOnce();
    void linesShowWhereTheKeyboardIs_data();
    void linesShowWhereTheKeyboardIs();
    void textGrowsEverywhereAtOnce();
    void whatIsNotSavedGoesBack();
    void hintsCanBeReadInTheDesktopsColours();
    void anEmptyPassphraseIsNone();
    void theKeychainOpensOnlyWhatItShall();

private:
    template <typename T> static T* find(const QWidget& parent, const char* name)
    {
        T* found = parent.findChild<T*>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void chooseTheme(const SettingsDialog& settings, Appearance::Theme theme)
    {
        auto* combo = find<QComboBox>(settings, "themeCombo");
        combo->setCurrentIndex(int(theme));
        Q_EMIT combo->activated(int(theme));
    }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void tst_SettingsLive::initTestCase()
{
    m_settings = std::make_unique<OwnSettings>();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void tst_SettingsLive::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"a.sqlite"_s));
    QVERIFY(m_store);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_dialog = std::make_unique<SettingsDialog>(m_store->path(), m_window.get(), m_store.get());
    m_dialog->show();
}

void tst_SettingsLive::cleanup()
{
    m_dialog.reset();
    m_window.reset();
    m_store.reset();
    QSettings().clear();
    Appearance::kept().apply();
}

void tst_SettingsLive::coloursAreSeenEverywhereAtOnce_data()
{
    QTest::addColumn<Appearance::Theme>("theme");
    QTest::newRow("light") << Appearance::Theme::Light;
    QTest::newRow("dark") << Appearance::Theme::Dark;
    QTest::newRow("high contrast") << Appearance::Theme::HighContrast;
}

/// The picture has them: what is only in the palette is not seen yet.
void tst_SettingsLive::coloursAreSeenEverywhereAtOnce()
{
    QFETCH(const Appearance::Theme, theme);
    const QColor ground = Appearance::palette(theme).color(QPalette::Window);
    const QColor before = m_window->palette().color(QPalette::Window);
    QVERIFY(before != ground);
    chooseTheme(*m_dialog, theme);
    for (QWidget* window :
        { static_cast<QWidget*>(m_window.get()), static_cast<QWidget*>(m_dialog.get()) }) {
        QTRY_COMPARE(window->palette().color(QPalette::Window), ground);
        const QImage picture = window->grab().toImage();
        QCOMPARE(picture.pixelColor(1, picture.height() - 2), ground);
    }
    QCOMPARE(Appearance::kept().theme, Appearance::Theme::System); // not saved yet
    find<QPushButton>(*m_dialog, "saveSettingsButton")->click();
    QCOMPARE(Appearance::kept().theme, theme);
    QSettings().clear();
    Appearance::kept().apply();
    QTRY_COMPARE(m_window->palette().color(QPalette::Window), before);
}

void tst_SettingsLive::linesShowWhereTheKeyboardIs_data()
{
    QTest::addColumn<Appearance::Theme>("theme");
    QTest::newRow("dark") << Appearance::Theme::Dark;
    QTest::newRow("high contrast") << Appearance::Theme::HighContrast;
}

/// Around a list and a button, also after a click. Source: WCAG 2.1, 1.4.11
void tst_SettingsLive::linesShowWhereTheKeyboardIs()
{
    QFETCH(const Appearance::Theme, theme);
    chooseTheme(*m_dialog, theme);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QColor ground = Appearance::palette(theme).color(QPalette::Window);
    const QList<QWidget*> widgets { find<QListWidget>(*m_dialog, "settingsList"),
        find<QPushButton>(*m_dialog, "saveSettingsButton") };
    for (QWidget* widget : widgets) {
        const auto edge
            = [widget] { return widget->grab().toImage().pixelColor(0, widget->height() / 2); };
        m_dialog->setFocus();
        const QColor without = edge();
        widget->setFocus(Qt::OtherFocusReason);
        QVERIFY(widget->hasFocus());
        QVERIFY(edge() != without);
        QVERIFY(ReadableColours::contrast(edge(), ground) >= 3);
    }
}

void tst_SettingsLive::textGrowsEverywhereAtOnce()
{
    auto* size = find<QSpinBox>(*m_dialog, "textSizeSpin");
    QCOMPARE(size->minimum(), 100);
    QCOMPARE(size->maximum(), 200);
    const auto* label = find<QLabel>(*m_window, "lockState");
    const int before = label->fontMetrics().height();
    const int button = find<QPushButton>(*m_dialog, "saveSettingsButton")->height();
    size->setValue(200);
    QTRY_VERIFY(label->fontMetrics().height() > before * 18 / 10);
    QTRY_VERIFY(find<QPushButton>(*m_dialog, "saveSettingsButton")->height() > button * 14 / 10);
    find<QPushButton>(*m_dialog, "saveSettingsButton")->click();
    QCOMPARE(Appearance::kept().textPercent, 200);
}

void tst_SettingsLive::whatIsNotSavedGoesBack()
{
    const QColor before = m_window->palette().color(QPalette::Window);
    const int height = m_window->fontMetrics().height();
    chooseTheme(*m_dialog, Appearance::Theme::Dark);
    find<QSpinBox>(*m_dialog, "textSizeSpin")->setValue(150);
    QTRY_VERIFY(m_window->fontMetrics().height() > height);
    m_dialog->reject();
    QTRY_COMPARE(m_window->palette().color(QPalette::Window), before);
    QTRY_COMPARE(m_window->fontMetrics().height(), height);
    QCOMPARE(Appearance::kept(), Appearance());
}

/// Qt's own are gray on white at 3.9 : 1, and for what is disabled far less.
void tst_SettingsLive::hintsCanBeReadInTheDesktopsColours()
{
    Appearance().apply();
    QLineEdit field;
    const auto contrast
        = [&](QPalette::ColorGroup group, QPalette::ColorRole ink, QPalette::ColorRole paper) {
              const QColor colour = field.palette().color(group, ink);
              return colour.alpha() == 255
                  ? ReadableColours::contrast(colour, field.palette().color(group, paper))
                  : 0;
          };
    const auto areReadable = [&] {
        return contrast(QPalette::Active, QPalette::PlaceholderText, QPalette::Base) >= 4.5
            && contrast(QPalette::Disabled, QPalette::Text, QPalette::Base) >= 4.5
            && contrast(QPalette::Disabled, QPalette::WindowText, QPalette::Window) >= 4.5
            && contrast(QPalette::Disabled, QPalette::ButtonText, QPalette::Button) >= 4.5;
    };
    QVERIFY(areReadable());
    chooseTheme(*m_dialog, Appearance::Theme::Dark);
    chooseTheme(*m_dialog, Appearance::Theme::System);
    QVERIFY(areReadable());
    // The desktop turns dark while the program runs.
    QPalette night = QApplication::palette();
    for (const auto role : { QPalette::Base, QPalette::Window, QPalette::Button })
        night.setColor(role, QColor(0x202020));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        night.setColor(QPalette::Active, role, Qt::white);
    QApplication::setPalette(night);
    QTRY_VERIFY(areReadable());
    QApplication::setPalette({});
}

void tst_SettingsLive::anEmptyPassphraseIsNone()
{
    PassphraseDialog dialog(PassphraseDialog::Purpose::Create, m_window.get());
    dialog.show();
    QSignalSpy given(&dialog, &PassphraseDialog::passphraseGiven);
    const auto* banner = dialog.findChild<Banner*>();
    auto* use = find<QPushButton>(dialog, "passphraseAcceptButton");
    use->click();
    QCOMPARE(banner->text(), u"Type the passphrase first."_s);
    QTest::keyClick(find<QLineEdit>(dialog, "passphraseEdit"), Qt::Key_P);
    QCOMPARE(banner->text(), QString()); // its cause is gone
    auto* repeated = find<QLineEdit>(dialog, "passphraseRepeatEdit");
    use->click(); // from the first of the two it goes on to the second
    QCOMPARE(dialog.focusWidget(), repeated);
    QCOMPARE(banner->text(), QString());
    use->click();
    QCOMPARE(banner->text(), u"Type the passphrase a second time."_s);
    QTest::keyClick(repeated, Qt::Key_Q);
    QCOMPARE(banner->text(), QString());
    use->click();
    QVERIFY(banner->text().startsWith(u"The two passphrases differ."_s));
    QVERIFY(given.isEmpty());
}

void tst_SettingsLive::theKeychainOpensOnlyWhatItShall()
{
    if (const QString missing = KeychainSession::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QByteArray wrong = KeychainSession::run(
        m_folder->path(), { u"--keychain"_s, m_folder->filePath(u"keychain.sqlite"_s) });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

namespace {

/// With a real keychain behind the page. @return what went wrong
QString useKeychain(const QString& path)
{
    const auto opened = Store::open(path);
    if (!opened)
        return u"no store"_s;
    Store* store = opened->get();
    store->vault().create(newId());
    if (!store->vaultKeys().save(QuickVault::wrap(store->vault(), "p"_ba)))
        return u"no key"_s;
    const auto opens = [&path] {
        auto other = Store::open(path);
        UnlockJob job(**other);
        return JobEnd::code(JobEnd::of(job)) == u"none";
    };
    if (opens())
        return u"it opens before"_s;
    KeychainPage page(store);
    page.setVisible(true);
    auto* button = page.findChild<QPushButton*>(u"keychainKeyButton"_s);
    const auto says = [button](const QString& words) {
        return QTest::qWaitFor([=] { return button->isEnabled() && button->text() == words; });
    };
    if (!says(u"Let the &keychain open them, too"_s))
        return u"at first: "_s + button->text();
    button->click();
    if (!says(u"&Take them out of the keychain"_s) || !opens())
        return u"it does not open: "_s + page.findChild<Banner*>()->text();
    button->click();
    if (!says(u"Let the &keychain open them, too"_s))
        return u"it stays: "_s + page.findChild<Banner*>()->text();
    return opens() ? u"it opens all the same"_s : QString();
}

} // namespace

int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--keychain") == 0) {
        const QString wrong = useKeychain(QString::fromLocal8Bit(argv[2]));
        std::fputs(qPrintable(wrong), stderr);
        return wrong.isEmpty() ? 0 : 1;
    }
    tst_SettingsLive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SettingsLive.moc"
