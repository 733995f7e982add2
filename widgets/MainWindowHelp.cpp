// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/SiteListModel.h"
#include "widgets/common/Texts.h"
#include "widgets/help/HelpGuide.h"
#include "widgets/help/ShortcutSheet.h"
#include "widgets/MainWindow.h"
#include "widgets/palette/CommandPalette.h"
#include "widgets/palette/PaletteContents.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

/// Where phones are scanned, ready for the first one. Of a site that is only read it is shown
/// alone.
void startScanMode(SiteWizard* wizard)
{
    wizard->goToPart(WizardStep::Users, {});
    auto* button = wizard->findChild<QAbstractButton*>(u"scanModeButton"_s);
    if (!button)
        return;
    for (QWidget* part = button; part != wizard; part = part->parentWidget())
        if (auto* tabs = qobject_cast<QTabWidget*>(part))
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->widget(i)->isAncestorOf(button))
                    tabs->setCurrentIndex(i);
    if (button->isEnabled() && !button->isChecked())
        button->click();
}

PaletteEntry scanModeEntry(SiteWizard* wizard)
{
    PaletteEntry entry;
    entry.title = QCoreApplication::translate("ScanPanel", "Scan m&ode").remove(u'&');
    entry.detail = wizardStepTitle(WizardStep::Users);
    entry.keywords = u"scan"_s; // said in any language
    entry.key = u"scanMode"_s;
    entry.run = [wizard = QPointer(wizard)] {
        if (wizard)
            startScanMode(wizard);
    };
    return entry;
}

} // namespace

// How one finds what one looks for: the help, and the command palette.

void MainWindow::buildHelpMenu()
{
    m_guide = new HelpGuide(this);
    m_guide->setShortcuts([this] { return ShortcutSheet::markdown(*menuBar()); });
    m_palette = new CommandPalette(this);
    m_help = menuBar()->addMenu(QString());
    m_help->setObjectName(u"helpMenu"_s);
    m_texts->always([this] { m_help->setTitle(tr("&Help")); });
    const auto add = [this](const char* source, const char* objectName, auto slot) {
        QAction* action = m_help->addAction(QString());
        m_texts->action(action, source, objectName);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(QT_TR_NOOP("&Help for this page"), "helpAction", [this] {
        m_guide->showHelp();
    })->setShortcut(Qt::Key_F1);
    add(QT_TR_NOOP("&First steps"), "firstStepsAction",
        [this] { m_guide->showPage(u"first-steps"_s); });
    add(QT_TR_NOOP("&Keyboard shortcuts"), "shortcutsAction",
        [this] { m_guide->showPage(u"shortcuts"_s); });
    add(QT_TR_NOOP("&What is this?"), "explainAction", [this] {
        m_guide->explain();
    })->setShortcut(Qt::SHIFT | Qt::Key_F1);
    add(QT_TR_NOOP("&Search everywhere…"), "paletteAction", [this] {
        openPalette();
    })->setShortcut(Qt::CTRL | Qt::Key_K);
    m_help->addSeparator();
    add(QT_TR_NOOP("Support &bundle…"), "supportAction", [this] { showSupport(); });
    add(QT_TR_NOOP("&About Doppino"), "aboutAction", [this] {
        showAbout();
    })->setMenuRole(QAction::AboutRole);
}

void MainWindow::openPalette()
{
    if (m_isCovered)
        return;
    const auto help = [this](const QString& id) { m_guide->showPage(id); };
    const auto settings = [this](const QString& page) { showSettings(page); };
    PaletteEntries entries = PaletteContents::ofMenus(*menuBar());
    if (m_wizard) {
        const auto part = [this](WizardStep step, const QString& path) {
            if (m_wizard)
                m_wizard->goToPart(step, path);
        };
        entries += PaletteContents::ofSections(m_wizard->sectionActions());
        entries.append(scanModeEntry(m_wizard));
        entries += PaletteContents::ofSite(
            m_wizard->draft()->site(), m_wizard->draft()->catalog(), part);
    }
    // As the list shows them: no question to the database while somebody begins to type.
    if (const auto* list = m_list->findChild<SiteListModel*>(); list && isReady())
        entries += PaletteContents::ofSites(
            list->sites(), [this](const QString& id) { switchToSite(id); });
    if (m_settings->isEnabled())
        entries += PaletteContents::ofSettings(settings);
    entries += PaletteContents::ofHelp(help);
    m_palette->open(std::move(entries));
}

/// Another one than the one that is open, which stays when it cannot be left now.
void MainWindow::switchToSite(const QString& id)
{
    if (m_wizard && m_wizard->draft()->site().id == id)
        return;
    if (isCertifying())
        hideCertification();
    leaveSite();
    openSite(id);
}
