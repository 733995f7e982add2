// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/CertificationPage.h"

#include "models/certification/CertificationText.h"
#include "models/certification/DossierListModel.h"
#include "models/core/ErrorText.h"
#include "models/store/Store.h"
#include "widgets/certification/DossierDesk.h"
#include "widgets/certification/DossierListView.h"
#include "widgets/certification/DossierView.h"
#include "widgets/certification/NewDossierDialog.h"
#include "widgets/certification/TestBench.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PageHeader.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/views/ProviderDetails.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {
enum RightPage { NothingPage, DossierPage };
} // namespace

CertificationPage::CertificationPage(
    Store* store, std::shared_ptr<const Catalog> catalog, VaultGate* gate, QWidget* parent)
    : QWidget(parent)
    , m_desk(new DossierDesk(store, std::move(catalog), this))
    , m_bench(new TestBench(m_desk, this))
    , m_gate(gate)
    , m_texts(new Texts(this))
    , m_model(new DossierListModel(this))
    , m_list(new DossierListView(m_model, this))
    , m_back(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new DossierView(m_desk, m_bench, this))
{
    auto* sides = new QSplitter(this);
    sides->addWidget(m_list);
    sides->addWidget(buildRight());
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 4);
    sides->setSizes({ 205, 795 }); // shares, not pixels
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildHead());
    column->addWidget(m_banner);
    column->addWidget(sides, 1);
    m_banner->setObjectName(u"certificationBanner"_s);
    m_scoreTimer.setSingleShot(true);
    m_scoreTimer.setInterval(0);
    connectAll();
    refreshList();
    showOpened();
    m_texts->always([this] { showProvider(m_shownProvider); });
}

/// The view goes before the desk and the bench it shows.
CertificationPage::~CertificationPage() { delete m_view; }

QWidget* CertificationPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PageHeader([] { return tr("Provider certification"); },
                       [] {
                           return tr("From a provider's word to a proven entry of the catalogue: "
                                     "who, with which line, tested how.");
                       },
                       head),
        1);
    m_texts->button(m_back, QT_TR_NOOP("&Back to the sites"), "closeCertificationButton");
    row->addWidget(m_back, 0, Qt::AlignTop);
    return head;
}

QWidget* CertificationPage::buildRight()
{
    m_stack->addWidget(buildNothing());
    m_stack->addWidget(m_view);
    return m_stack;
}

QWidget* CertificationPage::buildNothing()
{
    auto* nothing = new QWidget(this);
    m_nothing = new QVBoxLayout(nothing);
    m_nothing->setContentsMargins(0, 0, 0, 0);
    m_honest = new QLabel(nothing);
    m_honest->setObjectName(u"certificationHint"_s);
    m_honest->setWordWrap(true);
    m_nothing->addWidget(m_honest);
    return nothing;
}

void CertificationPage::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_desk->keep();
        Q_EMIT closed();
    });
    connect(m_list, &DossierListView::chosen, this, &CertificationPage::choose);
    connect(m_list, &DossierListView::openRequested, this,
        [this](const QString& providerId) { begin({}, providerId); });
    connect(m_list, &DossierListView::newRequested, this, &CertificationPage::askCompany);
    connect(m_desk, &DossierDesk::opened, this, &CertificationPage::showOpened);
    connect(m_desk, &DossierDesk::kept, this, &CertificationPage::refreshList);
    connect(m_desk, &DossierDesk::failed, this, &CertificationPage::showError);
    connect(m_desk, &DossierDesk::catalogChanged, this, &CertificationPage::refreshList);
    connect(m_bench, &TestBench::failed, this, &CertificationPage::showError);
    connect(m_bench, &TestBench::resultChanged, this,
        [this] { m_model->setScore(m_desk->dossier().id, m_bench->score()); });
    connect(m_bench, &TestBench::runReplaced, this, [this] {
        if (m_bench->isBegun())
            m_model->setScore(m_desk->dossier().id, m_bench->score());
    });
    // Another dossier has another line: the tests of this one come first.
    connect(m_bench, &TestBench::runningChanged, this,
        [this] { m_list->setEnabled(!m_bench->isRunning()); });
    connect(m_view, &DossierView::published, this, &CertificationPage::published);
    connect(&m_scoreTimer, &QTimer::timeout, this, &CertificationPage::readNextScore);
}

void CertificationPage::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    delete m_details;
    m_details = nullptr;
    m_desk->setCatalog(std::move(catalog));
    showProvider(m_shownProvider);
}

void CertificationPage::prepareToClose()
{
    m_bench->stop();
    m_desk->close();
}

void CertificationPage::focusFirst() { m_list->focusList(); }

void CertificationPage::refreshList()
{
    const auto records = m_desk->store().certification().dossiers();
    if (!records)
        return showError(records.error());
    m_model->setEntries(m_desk->sharedCatalog(), *records, QDate::currentDate());
    m_list->select(
        m_desk->dossier().id, m_desk->isOpen() ? m_desk->dossier().providerId : m_shownProvider);
    m_scoresToRead.clear();
    for (const DossierRecord& record : *records) {
        const QModelIndex index = m_model->index(m_model->rowOfDossier(record.id), 0);
        if (!record.runId.isEmpty() && !index.data(DossierListModel::PercentRole).isValid())
            m_scoresToRead.append(record.runId);
    }
    m_scoreTimer.start();
}

void CertificationPage::readNextScore()
{
    if (m_scoresToRead.isEmpty())
        return;
    const auto run = m_desk->keeper().run(m_scoresToRead.takeFirst());
    if (run)
        m_model->setScore(run->dossierId, CertificationScore::of(*run));
    m_scoreTimer.start();
}

void CertificationPage::choose(const QString& dossierId, const QString& providerId)
{
    m_banner->clear();
    if (!dossierId.isEmpty())
        return open(dossierId);
    m_desk->close();
    m_list->select({}, providerId); // keeping the former one has read the list again
    showProvider(providerId);
}

void CertificationPage::open(const QString& dossierId)
{
    m_gate->pass([this, dossierId] {
        if (const Status status = m_desk->open(dossierId); !status)
            showError(status.error());
    });
}

void CertificationPage::begin(const QString& company, const QString& providerId)
{
    m_banner->clear();
    m_gate->pass([this, company, providerId] {
        const Provider* listed = m_desk->catalog().provider(providerId);
        const Status status = m_desk->begin(listed ? listed->name : company, listed);
        if (!status)
            return showError(status.error());
        refreshList();
        m_view->showTab(DossierView::ContactPart);
        if (auto* name = m_view->findChild<QWidget*>(u"contactNameEdit"_s))
            name->setFocus(); // what a new dossier asks for first
    });
}

void CertificationPage::askCompany()
{
    auto* dialog = new NewDossierDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { begin(dialog->company(), {}); });
    dialog->open();
}

void CertificationPage::showOpened()
{
    m_stack->setCurrentIndex(m_desk->isOpen() ? DossierPage : NothingPage);
    if (m_desk->isOpen())
        m_list->select(m_desk->dossier().id, m_desk->dossier().providerId);
}

/// Honesty first: what a listed provider's entry is worth, before anything else about it.
void CertificationPage::showProvider(const QString& providerId)
{
    m_shownProvider = providerId;
    const Provider* provider = m_desk->catalog().provider(providerId);
    m_honest->setText(!provider
            ? tr("Choose a provider in the list, or begin with a new one. A dossier holds its "
                 "technical contact, the test trunk, the requested template, the tests and their "
                 "result.")
            : provider->standing(QDate::currentDate()) == ProviderStanding::Certified
            ? tr("%1: %2.", "provider and its standing")
                  .arg(provider->name, CertificationText::standing(*provider, QDate::currentDate()))
            : tr("%1: %2. Open a dossier to prove it.", "provider and its standing")
                  .arg(provider->name,
                      CertificationText::standing(*provider, QDate::currentDate())));
    if (!m_details) {
        m_details = new ProviderDetails(m_desk->sharedCatalog(), this);
        m_nothing->addWidget(m_details, 1);
    }
    m_details->setVisible(provider != nullptr);
    m_nothing->setAlignment(m_honest, provider ? Qt::Alignment() : Qt::AlignTop);
    if (provider)
        m_details->showProvider(providerId);
}

void CertificationPage::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
    if (error.code == ErrorCode::Conflict)
        m_banner->addButton([] { return tr("Load it again"); }, "reloadDossierButton",
            [this] {
                m_banner->clear();
                open(m_desk->dossier().id);
            });
}
