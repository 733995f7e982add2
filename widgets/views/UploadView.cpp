// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadView.h"

#include "models/core/ErrorText.h"
#include "models/site/PathText.h"
#include "models/store/Store.h"
#include "widgets/common/ListIcons.h"
#include "widgets/common/SideSplitter.h"
#include "widgets/common/Texts.h"
#include "widgets/common/UploadStateText.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/settings/NetworkChoice.h"
#include "widgets/views/ConfigPreview.h"
#include "widgets/views/HistoryView.h"
#include "widgets/views/UploadKeepBar.h"
#include "widgets/views/UploadOutcome.h"
#include "widgets/views/UploadProgress.h"
#include "widgets/views/UploadSettings.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Tab { ConfigurationTab, ProgressTab, HistoryTab };
constexpr int mostAtOnce = 16;
constexpr int usuallyAtOnce = 4;

} // namespace

UploadView::UploadView(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_list(new QListWidget(this))
    , m_settings(new UploadSettings(this))
    , m_upload(new QPushButton(this))
    , m_uploadAll(new QPushButton(this))
    , m_atOnce(new QSpinBox(this))
    , m_cancel(new QPushButton(this))
    , m_stopping(new QLabel(this))
    , m_end(new UploadOutcome(this))
    , m_keepBar(new UploadKeepBar(this))
    , m_tabs(new QTabWidget(this))
    , m_preview(new ConfigPreview(this))
    , m_progress(new UploadProgress(this))
{
    // A splitter and no layout: with one, labels that wrap would make the page ask for its whole
    // wish of height and scroll as one, where its parts can shrink and scroll by themselves.
    auto* sides = new SideSplitter(this);
    sides->addWidget(buildLeft());
    sides->addWidget(buildRight());
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 5);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sides);
    connectAll();
    m_texts->always([this] { showDraft(); });
}

UploadView::~UploadView() = default;

void UploadView::setTftp(const QString& bind, int port)
{
    m_tftpBind = bind;
    m_tftpPort = port;
}

QWidget* UploadView::buildLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_texts->label(QT_TR_NOOP("&Gateways:"), m_list, "uploadGatewayList"));
    m_list->setWordWrap(true);
    new ListIcons(m_list);
    column->addWidget(m_list, 1);
    column->addWidget(m_settings);
    column->addWidget(buildButtons());
    return left;
}

QWidget* UploadView::buildButtons()
{
    auto* buttons = new QWidget(this);
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_upload);
    auto* row = new QHBoxLayout;
    m_atOnceLabel = m_texts->label(QT_TR_NOOP("At once:"), m_atOnce, "atOnceSpin");
    row->addWidget(m_uploadAll, 1);
    row->addWidget(m_atOnceLabel);
    row->addWidget(m_atOnce);
    column->addLayout(row);
    column->addWidget(m_cancel);
    column->addWidget(m_stopping);
    m_atOnce->setRange(1, mostAtOnce);
    m_atOnce->setValue(usuallyAtOnce);
    m_stopping->setWordWrap(true);
    m_upload->setObjectName(u"uploadButton"_s);
    m_upload->setAccessibleName(u"Upload"_s);
    m_uploadAll->setObjectName(u"uploadAllButton"_s);
    m_uploadAll->setAccessibleName(u"Upload all"_s);
    m_cancel->setObjectName(u"cancelUploadButton"_s);
    m_cancel->setAccessibleName(u"Cancel upload"_s);
    return buttons;
}

QWidget* UploadView::buildRight()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_end);
    column->addWidget(m_keepBar);
    column->addWidget(buildTabs(), 1);
    return right;
}

QWidget* UploadView::buildTabs()
{
    m_texts->name(m_tabs, "Configuration and progress", "uploadTabs");
    m_tabs->addTab(m_preview, QString());
    m_tabs->addTab(m_progress, QString());
    if (m_store) {
        m_history = new HistoryView(m_draft, m_store, this);
        auto* page = new QWidget(this); // tab pages have no margins of their own
        (new QVBoxLayout(page))->addWidget(m_history);
        m_tabs->addTab(page, QString());
    }
    m_texts->always([this] {
        m_tabs->setTabText(ConfigurationTab, tr("Configuration"));
        m_tabs->setTabText(ProgressTab, tr("Progress"));
        m_tabs->setTabText(HistoryTab, tr("History"));
    });
    return m_tabs;
}

void UploadView::connectAll()
{
    connect(m_draft, &SiteDraft::changed, this, [this](const QObject* source) {
        if (source != this && isVisible())
            showDraft();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto& gateways = m_draft->site().gateways;
        m_chosen = row >= 0 && row < gateways.size() ? gateways[row].id : QString();
        showGateway();
    });
    connect(m_list, &QListWidget::itemChanged, this, &UploadView::onChecked);
    connect(m_settings, &UploadSettings::reachAtEdited, this, [this](const QString& address) {
        const int row = m_list->currentRow();
        m_draft->edit(this, [&](Site& site) {
            if (row >= 0 && row < site.gateways.size())
                site.gateways[row].reachAt = address;
        });
    });
    connect(m_settings, &UploadSettings::changed, this, &UploadView::showButtons);
    connect(m_upload, &QPushButton::clicked, this, [this] {
        if (const Gateway* gateway = current())
            launch({ gateway }, {});
    });
    connect(m_uploadAll, &QPushButton::clicked, this, &UploadView::uploadAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    connect(m_keepBar, &UploadKeepBar::answered, this, [this](bool isKeeping) {
        if (m_run)
            m_run->answerKeep(isKeeping);
    });
    connect(m_progress, &UploadProgress::currentChanged, this, &UploadView::showEnd);
    connect(m_progress, &UploadProgress::focusLeft, this, &UploadView::focusCancel);
    connect(m_end, &UploadOutcome::keyAccepted, this, &UploadView::acceptKey);
    connect(m_end, &UploadOutcome::oldAlgorithmsAllowed, this, &UploadView::allowOld);
    if (m_history)
        connect(m_history, &HistoryView::restoreRequested, this, [this](const QString& backupId) {
            if (const Gateway* gateway = current())
                launch({ gateway }, backupId);
        });
}

void UploadView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showDraft();
}

void UploadView::showDraft()
{
    showList();
    showGateway();
}

void UploadView::showList()
{
    if (!m_store || m_draft->site().id.isEmpty())
        return fillList();
    m_readUploads.ask(
        *m_store,
        [id = m_draft->site().id](Store& store) { return store.evidence().uploads(id); },
        [this](const Result<QList<UploadRecord>>& uploads) {
            m_uploads = uploads.value_or(QList<UploadRecord>());
            fillList();
        });
    if (m_readUploads.isAsking())
        fillList();
}

void UploadView::fillList()
{
    const QSignalBlocker blocker(m_list);
    const auto& gateways = m_draft->site().gateways;
    const int before = m_list->currentRow();
    m_list->clear();
    int row = gateways.isEmpty() ? -1 : qBound(0, before, int(gateways.size()) - 1);
    for (int i = 0; i < gateways.size(); ++i) {
        m_list->addItem(listItem(gateways[i], m_uploads));
        if (!m_chosen.isEmpty() && gateways[i].id == m_chosen)
            row = i;
    }
    m_list->setCurrentRow(row);
    m_chosen = row >= 0 ? gateways[row].id : QString();
}

QListWidgetItem* UploadView::listItem(
    const Gateway& gateway, const QList<UploadRecord>& uploads) const
{
    const GatewayModel* model = m_draft->catalog().gatewayModel(gateway.model);
    const auto standing = gatewayStanding(m_draft->site(), gateway, m_draft->catalog(), uploads);
    const QString name = model ? tr("%1, %2").arg(gateway.name, model->name) : gateway.name;
    const QString state = UploadStateText::word(standing.state);
    const QString text = standing.last
        ? tr("%1\n%2, %3", "gateway, how it stands, since when")
              .arg(name, state,
                  QLocale().toString(standing.last->endedAt.toLocalTime(), QLocale::ShortFormat))
        : tr("%1\n%2", "gateway, how it stands").arg(name, state);
    auto* item = new QListWidgetItem(GlyphIcon::icon(UploadStateText::shape(standing.state)), text);
    if (isMany())
        item->setCheckState(m_checked.contains(gateway.id) ? Qt::Checked : Qt::Unchecked);
    return item;
}

bool UploadView::isMany() const { return m_draft->site().gateways.size() > 1; }

void UploadView::onChecked(const QListWidgetItem* item)
{
    const int row = m_list->row(item);
    if (row < 0 || row >= m_draft->site().gateways.size())
        return;
    const QString id = m_draft->site().gateways[row].id;
    if (item->checkState() == Qt::Checked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    showButtons();
}

const Gateway* UploadView::current() const
{
    const int row = m_list->currentRow();
    const auto& gateways = m_draft->site().gateways;
    return row >= 0 && row < gateways.size() ? &gateways[row] : nullptr;
}

const Gateway* UploadView::gatewayOf(const QString& id) const
{
    const auto& gateways = m_draft->site().gateways;
    const auto it = std::find_if(
        gateways.begin(), gateways.end(), [&](const Gateway& gateway) { return gateway.id == id; });
    return it == gateways.end() ? nullptr : &*it;
}

void UploadView::showGateway()
{
    const Gateway* gateway = current();
    const GatewayModel* model = gateway ? m_draft->catalog().gatewayModel(gateway->model) : nullptr;
    m_settings->setGateway(gateway, model ? gatewayDriver(model->family) : nullptr);
    if (m_history)
        m_history->setGateway(gateway ? gateway->id : QString());
    showPreview();
    showButtons();
}

void UploadView::showPreview()
{
    const Gateway* gateway = current();
    if (!gateway)
        return m_preview->setNothing();
    const auto text = renderGateway(m_draft->site(), *gateway, m_draft->catalog());
    if (!text)
        return m_preview->setProblem(text.error(), m_draft->site());
    const GatewayModel* model = m_draft->catalog().gatewayModel(gateway->model);
    const GatewayDriver* driver = gatewayDriver(model->family);
    m_preview->setConfiguration(*text, m_draft->site().secrets(), driver->fileName(*gateway));
}

void UploadView::showButtons()
{
    const bool isBusy = isUploading();
    qsizetype checked = 0;
    for (const Gateway& gateway : m_draft->site().gateways)
        checked += m_checked.contains(gateway.id) ? 1 : 0;
    m_upload->setText(m_settings->isRestarting() ? tr("&Upload and restart") : tr("&Upload"));
    m_uploadAll->setText(
        checked == 0 ? tr("Upload a&ll") : tr("Up&load the %n checked", nullptr, int(checked)));
    m_upload->setVisible(!isBusy);
    m_upload->setEnabled(!isBusy && current() && m_preview->hasConfiguration());
    for (QWidget* widget : std::initializer_list<QWidget*> { m_uploadAll, m_atOnceLabel, m_atOnce })
        widget->setVisible(!isBusy && isMany());
    m_settings->setEnabled(!isBusy && current());
    m_list->setEnabled(!isBusy);
    if (m_history)
        m_history->setEnabled(!isBusy);
    showCancel();
}

void UploadView::showCancel()
{
    const bool isBusy = isUploading();
    const bool isRunOfMany = isBusy && m_run->size() > 1;
    const bool isLate = isBusy && m_run->isPastActivation();
    const bool hadFocus = m_cancel->hasFocus();
    // Of one gateway the bar above has the words for it.
    m_cancel->setVisible(isBusy && (isRunOfMany || m_keepBar->isHidden()));
    if (hadFocus && m_cancel->isHidden() && !m_keepBar->isHidden())
        m_keepBar->focusAnswer();
    m_stopping->setVisible(isLate && m_cancel->isVisibleTo(this));
    m_cancel->setText(isRunOfMany && isLate ? tr("Stop after these de&vices")
            : isRunOfMany                   ? tr("Cance&l all")
            : isLate                        ? tr("Stop &watching")
                                            : tr("Cance&l upload"));
    m_stopping->setText(isRunOfMany
            ? tr("Devices that have begun to take the new configuration over are not stopped; "
                 "those that ask whether to keep it go back.")
            : tr("The device has begun to take the new configuration over: stopping now does not "
                 "stop the device."));
}

void UploadView::showStartProblem(const Error& error)
{
    m_end->showMessage(Banner::Kind::Error, [error, site = m_draft->site()] {
        return PathText::inWords(ErrorText::whole(error), site);
    });
}

void UploadView::uploadAll()
{
    QList<const Gateway*> all;
    QList<const Gateway*> checked;
    for (const Gateway& gateway : m_draft->site().gateways) {
        all.append(&gateway);
        if (m_checked.contains(gateway.id))
            checked.append(&gateway);
    }
    launch(checked.isEmpty() ? all : checked, {});
}

void UploadView::launch(const QList<const Gateway*>& gateways, const QString& backupId)
{
    if (isUploading() || gateways.isEmpty())
        return;
    auto run = std::make_unique<UploadRun>(
        m_store, m_draft->site().id, m_atOnce->value(), m_clock, this);
    run->setSiteName(m_draft->site().name);
    for (const Gateway* gateway : gateways) {
        const auto request = requestFor(*gateway, backupId);
        if (request)
            run->add(*gateway, *request, backupId);
        else if (gateways.size() == 1)
            return showStartProblem(request.error());
        else
            run->refuse(*gateway, request.error());
    }
    connect(run.get(), &UploadRun::changed, this, [this](int index) {
        if (index == m_progress->current())
            showEnd();
        showCancel();
    });
    connect(run.get(), &UploadRun::questionsChanged, this, &UploadView::showQuestions);
    connect(run.get(), &UploadRun::hostKeySeen, this, &UploadView::onHostKey);
    connect(run.get(), &UploadRun::finished, this, &UploadView::onFinished);
    m_progress->setRun(run.get(), m_draft->site().secrets());
    m_run = std::move(run);
    showEnd();
    m_tabs->setCurrentIndex(ProgressTab);
    showButtons();
    m_cancel->setFocus();
    m_run->start();
}

Result<GatewayRequest> UploadView::requestFor(const Gateway& gateway, const QString& backupId) const
{
    const auto make = [&]() -> Result<GatewayRequest> {
        if (backupId.isEmpty())
            return GatewayRequest::of(
                m_draft->site(), gateway.name, m_draft->catalog(), GatewayRequest::Purpose::Upload);
        const auto backup = m_store->evidence().backup(backupId);
        return backup ? GatewayRequest::restoring(
                   m_draft->site(), gateway.name, m_draft->catalog(), backup->content)
                      : Result<GatewayRequest>(tl::unexpected(backup.error()));
    };
    auto request = make();
    if (!request)
        return request;
    m_settings->fill(*request, gateway.id);
    request->tftpBind = m_tftpBind;
    request->tftpPort = m_tftpPort.value_or(NetworkChoice::kept().tftpPort);
    if (const Status trusted = fillTrust(*request, gateway); !trusted)
        return tl::unexpected(trusted.error());
    return request;
}

Status UploadView::fillTrust(GatewayRequest& request, const Gateway& gateway) const
{
    if (!m_store)
        return {};
    const auto known = m_store->hostKeys().find(gateway.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        request.trust = { (*known)->fingerprint, (*known)->isAllowingOld };
    if (m_acceptedKeys.contains(gateway.id))
        request.trust.knownFingerprint = m_acceptedKeys[gateway.id];
    return {};
}

/// Only the very key that was shown is accepted: the password goes to no other.
void UploadView::acceptKey(
    const QString& gatewayId, const QString& backupId, const QString& fingerprint)
{
    m_acceptedKeys.insert(gatewayId, fingerprint);
    again(gatewayId, backupId);
}

void UploadView::onHostKey(int index, const QString& type, const QString& fingerprint)
{
    const QString id = m_run->entry(index).gatewayId;
    if (m_acceptedKeys.value(id) != fingerprint)
        return;
    m_acceptedKeys.remove(id);
    if (const Status kept = m_store->hostKeys().remember(id, type, fingerprint); !kept)
        showStartProblem(kept.error());
}

void UploadView::allowOld(const QString& gatewayId, const QString& backupId)
{
    if (const Status set = m_store->hostKeys().setAllowingOld(gatewayId, true); !set)
        return showStartProblem(set.error());
    again(gatewayId, backupId);
}

void UploadView::again(const QString& gatewayId, const QString& backupId)
{
    if (const Gateway* gateway = gatewayOf(gatewayId))
        launch({ gateway }, backupId);
}

void UploadView::showQuestions()
{
    const auto& keeps = m_run->keepQuestions();
    const bool hadFocus = m_keepBar->isAncestorOf(window()->focusWidget());
    if (keeps.isEmpty())
        m_keepBar->clear();
    else
        m_keepBar->ask(
            keeps.first(), m_run->entry(keeps.first().index).name, int(keeps.size()) - 1);
    if (!m_run->sendQuestions().isEmpty())
        m_tabs->setCurrentIndex(ProgressTab);
    showCancel();
    if (hadFocus && keeps.isEmpty())
        focusCancel();
}

/// With the question the button that answered it is gone; the focus stays with the run.
void UploadView::focusCancel()
{
    if (!m_cancel->isHidden())
        m_cancel->setFocus();
}

/// Of the gateway whose progress is shown.
void UploadView::showEnd()
{
    const int index = m_progress->current();
    if (!m_run || index < 0 || !m_run->entry(index).outcome)
        return m_end->clear();
    m_end->showEnd(m_run->entry(index), m_run->notes(index));
}

void UploadView::onFinished()
{
    for (int i = 0; m_run->size() > 1 && i < m_run->size(); ++i)
        if (m_run->entry(i).outcome && m_run->entry(i).outcome->end != Outcome::End::Done) {
            m_progress->setCurrent(i);
            break;
        }
    showDraft();
    if (m_history)
        m_history->refresh();
    m_upload->setFocus();
    Q_EMIT uploadFinished();
}
