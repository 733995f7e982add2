// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TestTrunkTab.h"

#include "models/catalog/ProviderWriter.h"
#include "widgets/certification/DossierDesk.h"
#include "widgets/certification/SiteTrunkDialog.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/PageArea.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/CredentialsEditor.h"
#include "widgets/editors/CurrentTrunk.h"
#include "widgets/editors/NumbersEditor.h"
#include "widgets/views/TabChain.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TestTrunkTab::TestTrunkTab(DossierDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_texts(new Texts(this))
    , m_fromSite(new QPushButton(this))
    , m_parts(new QTabWidget(this))
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("The line the provider gives for the tests. Its password is sealed on this "
                   "laptop and is in no report."));
    m_texts->button(m_fromSite, QT_TR_NOOP("Take f&rom a site…"), "trunkFromSiteButton");
    m_texts->name(m_parts, QT_TR_NOOP("Test trunk"), "testTrunkTabs");
    auto* row = new ColumnsLayout;
    auto* button = new QVBoxLayout;
    button->addWidget(m_fromSite, 0, Qt::AlignLeft);
    button->addStretch();
    row->addColumn(sentence);
    row->addColumn(button, 0);
    auto* column = new QVBoxLayout(this);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, this);
    column->setContentsMargins(gap, gap, gap, gap); // the editors need the width
    column->addLayout(row);
    column->addWidget(m_parts, 1);
    m_parts->setDocumentMode(true);
    rebuild();
    connect(m_fromSite, &QPushButton::clicked, this, &TestTrunkTab::chooseFromSite);
    connect(desk, &DossierDesk::opened, this, &TestTrunkTab::showDossier);
    connect(desk, &DossierDesk::catalogChanged, this, &TestTrunkTab::rebuild);
    connect(desk, &DossierDesk::changed, this, [this](const QObject* source) {
        if (source != this)
            showDossier();
    });
    m_texts->always([this] {
        m_parts->setTabText(0, tr("Account"));
        m_parts->setTabText(1, tr("Numbers and channels"));
    });
}

/// The editors go before the draft they show.
TestTrunkTab::~TestTrunkTab() { delete m_parts; }

/// The editors know the catalogue they were made with.
void TestTrunkTab::rebuild()
{
    const int shown = std::max(0, m_parts->currentIndex());
    while (m_parts->count() > 0) {
        QWidget* part = m_parts->widget(0);
        m_parts->removeTab(0);
        delete part;
    }
    Site site;
    site.trunks = { m_desk->dossier().trunk };
    m_draft = std::make_unique<SiteDraft>(site, m_desk->sharedCatalog());
    auto* current = new CurrentTrunk(m_draft.get(), m_draft.get());
    addPart(new CredentialsEditor(m_draft.get(), current, m_parts));
    addPart(new NumbersEditor(m_draft.get(), current, m_parts));
    m_parts->setCurrentIndex(shown);
    m_parts->setTabText(0, tr("Account"));
    m_parts->setTabText(1, tr("Numbers and channels"));
    connect(m_draft.get(), &SiteDraft::changed, this, [this](const QObject* source) {
        if (source != this)
            takeTrunk();
    });
}

void TestTrunkTab::addPart(QWidget* content)
{
    auto* area = new PageArea(m_parts);
    area->setPage(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_parts->addTab(area, QString());
}

void TestTrunkTab::showDossier()
{
    m_draft->edit(this, [this](Site& site) { site.trunks = { m_desk->dossier().trunk }; });
}

void TestTrunkTab::takeTrunk()
{
    if (!m_desk->isOpen() || m_draft->site().trunks.isEmpty())
        return;
    m_desk->edit(
        this, [this](Dossier& dossier) { dossier.trunk = m_draft->site().trunks.first(); });
}

void TestTrunkTab::chooseFromSite()
{
    auto* dialog = new SiteTrunkDialog(&m_desk->store(), m_desk->sharedCatalog(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SiteTrunkDialog::chosen, this, [this](Trunk trunk) {
        trunk.id = m_desk->dossier().trunk.id;
        m_desk->edit(nullptr, [&](Dossier& dossier) { dossier.trunk = trunk; });
        m_desk->keep();
    });
    connect(dialog, &SiteTrunkDialog::failed, m_desk, &DossierDesk::failed);
    dialog->open();
}

/// A look at another tab is the moment to write the changes down, all in one.
void TestTrunkTab::hideEvent(QHideEvent* event)
{
    m_desk->keep();
    QWidget::hideEvent(event);
}
