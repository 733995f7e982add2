// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AccessFaults.h"
#include "tests/support/ContrastFaults.h"
#include "tests/support/EveryDialog.h"
#include "tests/support/EveryPage.h"
#include "tests/support/OwnSettings.h"
#include "tests/support/TellAll.h"
#include "tests/support/WatchedMain.h"
#include "widgets/settings/Appearance.h"

#include <QStyleFactory>
#include <QTest>

/// Every page and dialog for somebody who does not see it, who has no mouse, or who needs clear
/// colours.
class tst_Accessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everythingSaysWhatItIs();
    void tabGoesEverywhere();
    void coloursOfThemes_data();
    void coloursOfThemes();
    void textsAreReadable_data();
    void textsAreReadable();

private:
    using Find = std::function<QStringList(QWidget* shown)>;
    [[nodiscard]] QByteArray faultsOf(const Find& find);

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<EveryPage> m_pages;
};

void tst_Accessibility::initTestCase()
{
    m_settings = std::make_unique<OwnSettings>();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font(u"DejaVu Sans"_s, 10);
    font.setStyleStrategy(QFont::NoAntialias);
    QApplication::setFont(font);
    m_pages = std::make_unique<EveryPage>();
}

void tst_Accessibility::cleanup()
{
    m_pages->close();
    Appearance().keep();
    Appearance().apply();
}

QByteArray tst_Accessibility::faultsOf(const Find& find)
{
    QStringList faults;
    const auto visit = [&](const QString& page) {
        const QStringList found = find(m_pages->shown());
        for (const QString& fault : found)
            faults.append(page + u": "_s + fault);
    };
    EveryDialog(m_pages.get()).walk(visit);
    m_pages->walk(visit);
    for (const QString& missing : m_pages->missing())
        faults.append(u"not found: "_s + missing);
    return tellAll(faults);
}

void tst_Accessibility::everythingSaysWhatItIs()
{
    QVERIFY(m_pages->open());
    const QByteArray faults
        = faultsOf([](QWidget* shown) { return AccessFaults(shown).namesAndRoles(); });
    QVERIFY2(faults.isEmpty(), faults);
}

void tst_Accessibility::tabGoesEverywhere()
{
    QVERIFY(m_pages->open());
    const QByteArray faults = faultsOf([](QWidget* shown) {
        shown->activateWindow();
        return QTest::qWaitForWindowActive(shown) ? AccessFaults(shown).focusChain()
                                                  : QStringList { u"is not active"_s };
    });
    QVERIFY2(faults.isEmpty(), faults);
}

void tst_Accessibility::coloursOfThemes_data()
{
    QTest::addColumn<Appearance::Theme>("theme");
    QTest::newRow("light") << Appearance::Theme::Light;
    QTest::newRow("dark") << Appearance::Theme::Dark;
    QTest::newRow("high contrast") << Appearance::Theme::HighContrast;
}

void tst_Accessibility::coloursOfThemes()
{
    QFETCH(Appearance::Theme, theme);
    const QPalette palette = Appearance::palette(theme);
    using Role = QPalette::ColorRole;
    const double least = theme == Appearance::Theme::HighContrast ? 7.0 : ContrastFaults::least;
    const QList<QPair<Role, Role>> pairs { { Role::WindowText, Role::Window },
        { Role::Text, Role::Base }, { Role::Text, Role::AlternateBase },
        { Role::ButtonText, Role::Button }, { Role::HighlightedText, Role::Highlight },
        { Role::ToolTipText, Role::ToolTipBase }, { Role::PlaceholderText, Role::Base },
        { Role::Link, Role::Base }, { Role::Link, Role::Window } };
    for (const auto& [ink, paper] : pairs)
        for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
            const double ratio
                = ContrastFaults::contrast(palette.color(group, ink), palette.color(group, paper));
            QVERIFY2(ratio >= (group == QPalette::Disabled ? ContrastFaults::least : least),
                qPrintable(u"%1 on %2: %3"_s.arg(int(ink)).arg(int(paper)).arg(ratio)));
        }
}

void tst_Accessibility::textsAreReadable_data() { coloursOfThemes_data(); }

void tst_Accessibility::textsAreReadable()
{
    QFETCH(Appearance::Theme, theme);
    const Appearance appearance { theme, Appearance::leastText };
    appearance.keep(); // what the settings go back to
    appearance.apply();
    QVERIFY(m_pages->open());
    const QByteArray faults = faultsOf(
        [](QWidget* shown) { return ContrastFaults::of(shown) + ContrastFaults::ofChosen(shown); });
    QVERIFY2(faults.isEmpty(), faults);
}

WATCHED_MAIN(tst_Accessibility)
#include "tst_Accessibility.moc"
