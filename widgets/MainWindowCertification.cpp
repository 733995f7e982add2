// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "widgets/certification/CatalogActions.h"
#include "widgets/certification/CertificationPage.h"
#include "widgets/common/Texts.h"
#include "widgets/MainWindow.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>

void MainWindow::buildToolsMenu()
{
    m_tools = menuBar()->addMenu(QString());
    m_certify = m_tools->addAction(QString());
    m_texts->always([this] { m_tools->setTitle(tr("Tools")); });
    m_texts->action(m_certify, QT_TR_NOOP("Provider &certification"), "certificationAction");
    connect(m_certify, &QAction::triggered, this, [this] {
        if (goToSites())
            showCertification();
    });
    m_tools->addSeparator();
    const auto add = [&](const char* source, const char* objectName, auto slot) {
        m_catalogActions.append(m_tools->addAction(QString()));
        m_texts->action(m_catalogActions.last(), source, objectName);
        connect(m_catalogActions.last(), &QAction::triggered, m_catalogs, slot);
    };
    add(QT_TR_NOOP("&Save the catalogue…"), "saveCatalogAction", [this] { m_catalogs->save(); });
    add(QT_TR_NOOP("&Take a catalogue file…"), "takeCatalogAction", [this] { m_catalogs->take(); });
    add(QT_TR_NOOP("Go &back to the earlier catalogue…"), "revertCatalogAction",
        [this] { m_catalogs->goBack(); });
    addSettingsAction(m_tools);
    auto* menus = new QShortcut(QKeySequence(Qt::Key_F10), this); // as on every desktop
    connect(menus, &QShortcut::activated, this,
        [this] { menuBar()->setActiveAction(menuBar()->actions().constFirst()); });
    // To take a catalogue is work enough for one turn of the loop.
    connect(m_catalogs, &CatalogActions::catalogChanged, this, &MainWindow::reloadCatalog,
        Qt::QueuedConnection);
}

bool MainWindow::isCertifying() const
{
    return m_certification && m_stack->currentWidget() == m_certification;
}

/// Tests go on while sites are looked at: the page stays.
void MainWindow::showCertification()
{
    if (!isReady() || m_wizard)
        return;
    if (!m_certification) {
        m_certification = new CertificationPage(m_store, m_catalog, m_gate, this);
        connect(m_certification, &CertificationPage::closed, this, &MainWindow::hideCertification);
        connect(m_certification, &CertificationPage::published, this, &MainWindow::reloadCatalog);
        m_stack->addWidget(m_certification);
    }
    m_stack->setCurrentWidget(m_certification);
    m_certification->focusFirst();
    updateActions();
    updateTitle();
}

void MainWindow::hideCertification()
{
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
    updateActions();
    updateTitle();
}

/// As the application does at the start.
void MainWindow::reloadCatalog()
{
    if (!m_store) // let go of meanwhile
        return;
    const auto loaded = m_store->catalogs().load();
    if (!loaded)
        return showErrors(loaded.error());
    m_catalog = loaded->catalog;
    if (m_certification)
        m_certification->setCatalog(m_catalog);
    if (loaded->problem)
        showStartWarning(*loaded->problem);
}
