// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/SummaryView.h"

#include "models/catalog/ProviderStandingText.h"
#include "models/core/ErrorText.h"
#include "models/gateway/GatewayStanding.h"
#include "models/site/PathText.h"
#include "models/store/Store.h"
#include "models/trunk/TrunkPlan.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/ListIcons.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/common/UploadStateText.h"
#include "widgets/deploy/DeployWords.h"
#include "widgets/editors/SiteDraft.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SummaryView::SummaryView(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_done(new QListWidget(this))
    , m_open(new QListWidget(this))
    , m_trunks(new QTableWidget(this))
    , m_gateways(new QTableWidget(this))
{
    buildOpenPoints();
    buildTable(m_trunks, 3);
    buildTable(m_gateways, 4);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(
        buildColumn(m_texts->label(QT_TR_NOOP("&Open points:"), m_open, "openList"), m_open), 0, 0);
    grid->addWidget(
        buildColumn(m_texts->label(QT_TR_NOOP("&Done:"), m_done, "doneList"), m_done), 0, 1);
    grid->addWidget(
        buildColumn(m_texts->label(QT_TR_NOOP("&Gateways:"), m_gateways, "summaryGatewayTable"),
            m_gateways),
        1, 0);
    grid->addWidget(
        buildColumn(
            m_texts->label(QT_TR_NOOP("&Trunks:"), m_trunks, "summaryTrunkTable"), m_trunks),
        1, 1);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_texts->always([this] { refresh(); });
    connect(draft, &SiteDraft::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* SummaryView::buildColumn(QLabel* caption, QWidget* view)
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(view, 1);
    return column;
}

void SummaryView::buildOpenPoints()
{
    for (QListWidget* list : { m_open, m_done }) {
        list->setWordWrap(true);
        new ListIcons(list);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_done->setSelectionMode(QAbstractItemView::NoSelection);
    m_texts->toolTip(m_open, QT_TR_NOOP("Click a point, or press Enter on it, to go to its page"));
    connect(m_open, &QListWidget::itemClicked, this, &SummaryView::choose);
    connect(m_open, &QListWidget::itemActivated, this, &SummaryView::choose);
}

void SummaryView::buildTable(QTableWidget* table, int columns)
{
    table->setColumnCount(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    stretchReadably(table->horizontalHeader(), { columns - 1 });
}

void SummaryView::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void SummaryView::refresh()
{
    m_read.ask(
        *m_store,
        [site = m_draft->site(), catalog = m_draft->sharedCatalog()](
            Store& store) -> Result<Records> {
            return Records { store.evidence().uploads(site.id).value_or(QList<UploadRecord>()),
                store.trunkTests().tests(site.id).value_or(QList<TrunkTestRecord>()),
                PbxStanding::of(store, site, *catalog) };
        },
        [this](const Result<Records>& records) { showRecords(records.value_or(Records())); });
}

/// The site may have changed meanwhile: it is shown as it is now.
void SummaryView::showRecords(const Records& records)
{
    m_pbx = records.pbx;
    m_proofs.clear();
    for (const Trunk& trunk : m_draft->site().trunks)
        m_proofs.append(trunkProof(trunk, m_draft->catalog(), records.tests));
    m_standings.clear();
    for (const Gateway& gateway : m_draft->site().gateways)
        m_standings.append(
            gatewayStanding(m_draft->site(), gateway, m_draft->catalog(), records.uploads));
    showDone();
    showOpenPoints();
    showTrunks();
    showGateways();
}

void SummaryView::showDone()
{
    const Site& site = m_draft->site();
    m_done->clear();
    const auto add = [this](bool isDone, const QString& text) {
        if (isDone)
            m_done->addItem(new QListWidgetItem(GlyphIcon::icon(GlyphIcon::Shape::Done), text));
    };
    add(!site.name.isEmpty(), tr("Site “%1”").arg(site.name));
    add(!site.trunks.isEmpty(), tr("%n trunk(s)", nullptr, int(site.trunks.size())));
    add(!site.users.isEmpty(), tr("%n user(s)", nullptr, int(site.users.size())));
    add(!site.phones.isEmpty(), tr("%n phone(s)", nullptr, int(site.phones.size())));
    add(!site.gateways.isEmpty(), tr("%n gateway(s) planned", nullptr, int(site.gateways.size())));
    for (int i = 0; i < site.trunks.size(); ++i)
        add(m_proofs[i] == TrunkProof::Works,
            tr("Trunk “%1” tested: it works").arg(site.trunks[i].name));
    add(m_pbx && m_pbx->isDone(), pbxText(m_pbx));
    for (int i = 0; i < site.gateways.size(); ++i)
        add(m_standings[i].state == UploadState::Current,
            tr("Gateway “%1” uploaded and verified").arg(site.gateways[i].name));
}

void SummaryView::showOpenPoints()
{
    m_open->clear();
    const QList<Error> problems = m_draft->problems();
    for (const Error& problem : problems)
        addOpen(wizardStepOfPath(problem.subject),
            PathText::inWords(ErrorText::sentence(problem), m_draft->site()));
    const Site& site = m_draft->site();
    if (site.trunks.isEmpty())
        addOpen(WizardStep::Trunks, tr("No provider is chosen yet."));
    for (int i = 0; i < site.trunks.size(); ++i)
        addTrunkPoints(site.trunks[i], m_proofs[i]);
    if (site.users.isEmpty())
        addOpen(WizardStep::Users, tr("There are no users yet."));
    addPhonePoints();
    addPbxPoint();
    addGatewayPoints();
    if (m_open->count() == 0) {
        auto* item = new QListWidgetItem(
            GlyphIcon::icon(GlyphIcon::Shape::Done), tr("Nothing is open."), m_open);
        item->setFlags(Qt::ItemIsEnabled);
    }
}

void SummaryView::addOpen(WizardStep step, const QString& text)
{
    auto* item = new QListWidgetItem(GlyphIcon::icon(GlyphIcon::Shape::Warning),
        tr("%1: %2", "page of the wizard, what is open there").arg(wizardStepTitle(step), text),
        m_open);
    item->setData(Qt::UserRole, int(step));
}

void SummaryView::addTrunkPoints(const Trunk& trunk, TrunkProof proof)
{
    const QStringList missing = TrunkPlan::resolve(trunk, m_draft->catalog()).missing();
    if (missing.contains(u"username"_s))
        addOpen(WizardStep::Trunks, tr("Trunk “%1” has no user name.").arg(trunk.name));
    if (missing.contains(u"password"_s))
        addOpen(WizardStep::Trunks, tr("Trunk “%1” has no password.").arg(trunk.name));
    if (missing.contains(u"number"_s))
        addOpen(WizardStep::Trunks, tr("Trunk “%1” has no main number.").arg(trunk.name));
    if (missing.contains(u"host"_s))
        addOpen(WizardStep::Trunks, tr("Trunk “%1” has no host.").arg(trunk.name));
    if (missing.isEmpty() && proof == TrunkProof::Never)
        addOpen(WizardStep::TrunkTest, tr("Trunk “%1” was not tested yet.").arg(trunk.name));
    if (missing.isEmpty() && proof == TrunkProof::Failed)
        addOpen(WizardStep::TrunkTest,
            tr("The last test of trunk “%1” did not prove it.").arg(trunk.name));
}

void SummaryView::addPhonePoints()
{
    int withoutUser = 0;
    int withoutModel = 0;
    for (const Phone& phone : m_draft->site().phones) {
        withoutUser += phone.user.isEmpty() ? 1 : 0;
        withoutModel += phone.model.isEmpty() ? 1 : 0;
    }
    if (withoutUser > 0)
        addOpen(WizardStep::Users, tr("%n phone(s) without a user.", nullptr, withoutUser));
    if (withoutModel > 0)
        addOpen(WizardStep::Users, tr("%n phone(s) without a model.", nullptr, withoutModel));
}

/// "NethVoice at pbx.example.net: deployed and verified, 22/11/26 03:10"
QString SummaryView::pbxText(const std::optional<PbxStanding>& standing) const
{
    if (!standing)
        return {};
    const QString pbx = DeployWords::pbxAt(m_draft->site().pbx);
    return standing->last
        ? tr("%1: %2, %3", "PBX, how it stands, since when")
              .arg(pbx, standing->word(), DeployWords::moment(standing->last->startedAt))
        : tr("%1: %2", "PBX, how it stands").arg(pbx, standing->word());
}

void SummaryView::addPbxPoint()
{
    if (!DeployWords::place(m_draft->site().pbx).host.isEmpty() && m_pbx && !m_pbx->isDone())
        addOpen(WizardStep::Deploy, pbxText(m_pbx));
}

void SummaryView::addGatewayPoints()
{
    const auto& gateways = m_draft->site().gateways;
    for (int i = 0; i < gateways.size(); ++i)
        if (m_standings[i].state != UploadState::Current)
            addOpen(WizardStep::Upload, openText(m_standings[i].state).arg(gateways[i].name));
}

QString SummaryView::openText(UploadState state)
{
    switch (state) {
    case UploadState::Never:
        return tr("Gateway “%1” was not uploaded yet.");
    case UploadState::Changed:
        return tr("Gateway “%1” was changed after its upload: it still holds the former plan.");
    case UploadState::NotInForce:
        return tr("Gateway “%1” was uploaded, but will not keep it or does not run it yet.");
    case UploadState::Failed:
        return tr("The last upload to gateway “%1” failed.");
    case UploadState::Unknown:
        return tr("The last upload to gateway “%1” ended without proof: compare it.");
    case UploadState::Current:
        break;
    }
    return {};
}

void SummaryView::choose()
{
    const QListWidgetItem* item = m_open->currentItem();
    if (item && item->data(Qt::UserRole).isValid())
        Q_EMIT stepChosen(WizardStep(item->data(Qt::UserRole).toInt()));
}

void SummaryView::showTrunks()
{
    m_trunks->setHorizontalHeaderLabels({ tr("Name"), tr("Provider"), tr("Support") });
    const auto& trunks = m_draft->site().trunks;
    m_trunks->setRowCount(int(trunks.size()));
    for (int row = 0; row < trunks.size(); ++row) {
        const auto provider = TrunkPlan::providerOf(trunks[row], m_draft->catalog());
        m_trunks->setItem(row, 0, new QTableWidgetItem(trunks[row].name));
        m_trunks->setItem(
            row, 1, new QTableWidgetItem(provider ? provider->name : tr("Not in the list")));
        const Provider* listed = m_draft->catalog().provider(trunks[row].provider);
        const bool isCertified = listed
            && listed->standing(QDate::currentDate()) == ProviderStanding::Certified;
        m_trunks->setItem(row, 2,
            new QTableWidgetItem(GlyphIcon::icon(isCertified ? GlyphIcon::Shape::Certified
                                                             : GlyphIcon::Shape::NotCertified),
                supportOf(trunks[row])));
    }
}

QString SummaryView::supportOf(const Trunk& trunk) const
{
    const Provider* provider = m_draft->catalog().provider(trunk.provider);
    if (!provider || !provider->isCertified)
        return tr("Analysis only (not listed)");
    return tr("Full support (%1)", "what the catalogue says of a provider")
        .arg(providerStandingText(*provider, QDate::currentDate()));
}

void SummaryView::showGateways()
{
    m_gateways->setHorizontalHeaderLabels(
        { tr("Name"), tr("Address"), tr("State"), tr("Last upload") });
    const auto& gateways = m_draft->site().gateways;
    m_gateways->setRowCount(int(gateways.size()));
    for (int row = 0; row < gateways.size(); ++row) {
        const GatewayStanding& standing = m_standings[row];
        m_gateways->setItem(row, 0, new QTableWidgetItem(gateways[row].name));
        m_gateways->setItem(row, 1, new QTableWidgetItem(gateways[row].address));
        m_gateways->setItem(row, 2,
            new QTableWidgetItem(GlyphIcon::icon(UploadStateText::shape(standing.state)),
                UploadStateText::word(standing.state)));
        m_gateways->setItem(row, 3,
            new QTableWidgetItem(standing.last
                    ? QLocale().toString(standing.last->endedAt.toLocalTime(), QLocale::ShortFormat)
                    : QString()));
    }
}
