// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadView.h"

#include "models/core/ErrorText.h"
#include "models/gateway/GatewayNote.h"
#include "models/gateway/UploadRecorder.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/PathText.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/ConfigPreview.h"
#include "widgets/views/StepListView.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TranscriptView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>

using namespace Qt::StringLiterals;

UploadView::UploadView(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_list(new QListWidget(this))
    , m_reachAt(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_method(new QComboBox(this))
    , m_restart(new QCheckBox(this))
    , m_upload(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_clearText(new QLabel(this))
    , m_stopping(new QLabel(this))
    , m_end(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_preview(new ConfigPreview(this))
    , m_steps(new StepListView(this))
    , m_transcript(new TranscriptView(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(buildLeft(), 2);
    auto* right = new QVBoxLayout;
    buildRight(right);
    row->addLayout(right, 5);
    setTabChain({ m_list, m_reachAt, m_port, m_method, m_restart, m_upload, m_cancel, m_tabs });
    connectAll();
    readRecords();
    m_texts->always([this] { showDraft(); });
}

UploadView::~UploadView() = default;

void UploadView::setTftp(const QString& bind, int port)
{
    m_tftpBind = bind;
    m_tftpPort = port;
}

QVBoxLayout* UploadView::buildLeft()
{
    auto* column = new QVBoxLayout;
    column->addWidget(m_texts->label(QT_TR_NOOP("&Gateways:"), m_list, "uploadGatewayList"));
    m_list->setWordWrap(true);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_list->setIconSize(QSize(side, side));
    column->addWidget(m_list, 1);
    column->addWidget(buildSettings());
    column->addWidget(m_upload);
    column->addWidget(m_cancel);
    column->addWidget(m_stopping);
    m_stopping->setWordWrap(true);
    m_stopping->hide();
    m_cancel->hide();
    m_cancel->setObjectName(u"cancelUploadButton"_s);
    m_cancel->setAccessibleName(u"Cancel upload"_s);
    m_upload->setObjectName(u"uploadButton"_s);
    m_upload->setAccessibleName(u"Upload"_s);
    return column;
}

QGroupBox* UploadView::buildSettings()
{
    m_settings = new QGroupBox(this);
    m_texts->group(m_settings, QT_TR_NOOP("How to reach it now"));
    auto* form = new QFormLayout(m_settings);
    m_texts->row(form, QT_TR_NOOP("&Reach at:"), m_reachAt, "reachAtEdit");
    m_texts->row(form, QT_TR_NOOP("Telnet &port:"), m_port, "telnetPortSpin");
    m_texts->row(form, QT_TR_NOOP("&Method:"), m_method, "uploadMethodCombo");
    m_port->setRange(1, 65535);
    m_texts->button(m_restart, QT_TR_NOOP("Restart the &device afterwards"), "restartCheck");
    m_restart->setChecked(true);
    form->addRow(m_restart);
    m_clearText->setWordWrap(true);
    m_texts->plain(m_clearText,
        QT_TR_NOOP("Telnet sends passwords in clear text: use it on the customer's own network "
                   "only."));
    form->addRow(m_clearText);
    m_texts->always([this] { fillMethods(); });
    return m_settings;
}

void UploadView::fillMethods()
{
    const int chosen = qMax(0, m_method->currentIndex());
    m_method->clear();
    m_method->addItem(tr("Automatic"), int(GatewayRequest::Method::Auto));
    m_method->addItem(tr("TFTP"), int(GatewayRequest::Method::Tftp));
    m_method->addItem(tr("Line by line"), int(GatewayRequest::Method::Inline));
    m_method->setCurrentIndex(chosen);
    m_method->setToolTip(tr("Automatic: TFTP where this computer can serve it, else line by line"));
}

void UploadView::buildRight(QVBoxLayout* column)
{
    column->addWidget(m_end);
    m_texts->name(m_tabs, "Configuration and progress", "uploadTabs");
    m_tabs->addTab(m_preview, QString());
    m_tabs->addTab(buildProgress(), QString());
    m_texts->always([this] {
        m_tabs->setTabText(0, tr("Configuration"));
        m_tabs->setTabText(1, tr("Progress"));
    });
    column->addWidget(m_tabs, 1);
}

QWidget* UploadView::buildProgress()
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_steps);
    splitter->addWidget(m_transcript);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    auto* tab = new QWidget(this);
    auto* layout = new QVBoxLayout(tab);
    layout->addWidget(splitter);
    return tab;
}

void UploadView::connectAll()
{
    connect(m_draft, &SiteDraft::changed, this, &UploadView::showDraft);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto& gateways = m_draft->site().gateways;
        m_chosen = row >= 0 && row < gateways.size() ? gateways[row].id : QString();
        showGateway();
    });
    connect(m_reachAt, &QLineEdit::textEdited, this, [this](const QString& text) {
        const int row = m_list->currentRow();
        m_draft->edit(this, [&](Site& site) {
            if (row >= 0 && row < site.gateways.size())
                site.gateways[row].reachAt = text.trimmed();
        });
    });
    connect(m_restart, &QCheckBox::toggled, this, &UploadView::showButtons);
    connect(m_upload, &QPushButton::clicked, this, &UploadView::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &UploadView::cancel);
}

void UploadView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_job)
        return;
    readRecords();
    showDraft();
}

void UploadView::readRecords()
{
    m_records.clear();
    if (!m_store || m_draft->site().id.isEmpty())
        return;
    const auto records = m_store->evidence().uploads(m_draft->site().id);
    if (!records)
        return;
    for (const UploadRecord& record : *records)
        if (!m_records.contains(record.gatewayId))
            m_records.insert(record.gatewayId, record);
}

void UploadView::showDraft()
{
    showList();
    showGateway();
}

void UploadView::showList()
{
    const QSignalBlocker blocker(m_list);
    const auto& gateways = m_draft->site().gateways;
    const int before = m_list->currentRow();
    m_list->clear();
    int row = gateways.isEmpty() ? -1 : qBound(0, before, int(gateways.size()) - 1);
    for (int i = 0; i < gateways.size(); ++i) {
        const bool isDone = m_records.value(gateways[i].id).outcomeText == u"done";
        const auto shape = isDone                ? GlyphIcon::Shape::Done
            : m_records.contains(gateways[i].id) ? GlyphIcon::Shape::Warning
                                                 : GlyphIcon::Shape::Open;
        m_list->addItem(new QListWidgetItem(GlyphIcon::icon(shape), stateText(gateways[i])));
        if (!m_chosen.isEmpty() && gateways[i].id == m_chosen)
            row = i;
    }
    m_list->setCurrentRow(row);
    m_chosen = row >= 0 ? gateways[row].id : QString();
}

QString UploadView::stateText(const Gateway& gateway) const
{
    const GatewayModel* model = m_draft->catalog().gatewayModel(gateway.model);
    const QString name = model ? tr("%1, %2").arg(gateway.name, model->name) : gateway.name;
    const auto record = m_records.constFind(gateway.id);
    if (record == m_records.constEnd())
        return tr("%1\nNever uploaded").arg(name);
    const QString at = QLocale().toString(record->endedAt.toLocalTime(), QLocale::ShortFormat);
    return tr("%1\nLast upload: %2, %3").arg(name, outcomeWord(record->outcomeText), at);
}

QString UploadView::outcomeWord(const QString& outcome)
{
    if (outcome == u"done")
        return tr("done");
    if (outcome == u"failed")
        return tr("not done");
    return outcome == u"cancelled" ? tr("cancelled") : tr("outcome unknown");
}

const Gateway* UploadView::current() const
{
    const int row = m_list->currentRow();
    const auto& gateways = m_draft->site().gateways;
    return row >= 0 && row < gateways.size() ? &gateways[row] : nullptr;
}

QString UploadView::reachAt(const Gateway& gateway) const
{
    return gateway.reachAt.isEmpty() ? gateway.address : gateway.reachAt;
}

void UploadView::showGateway()
{
    const Gateway* gateway = current();
    const GatewayModel* model = gateway ? m_draft->catalog().gatewayModel(gateway->model) : nullptr;
    const GatewayFamily* family = model ? m_draft->catalog().gatewayFamily(model->family) : nullptr;
    const QString reach = gateway ? gateway->reachAt : QString();
    if (m_reachAt->text().trimmed() != reach)
        m_reachAt->setText(reach);
    m_reachAt->setPlaceholderText(gateway ? gateway->address : QString());
    const QString id = gateway ? gateway->id : QString();
    if (m_port->property("gateway").toString() != id) {
        m_port->setProperty("gateway", id);
        m_port->setValue(family ? family->telnetPort : 23);
    }
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
    m_upload->setText(m_restart->isChecked() ? tr("&Upload and restart…") : tr("&Upload…"));
    m_upload->setVisible(!m_job);
    m_upload->setEnabled(!m_job && current() && m_preview->hasConfiguration());
    m_settings->setEnabled(!m_job && current());
    m_list->setEnabled(!m_job);
    m_cancel->setVisible(m_job != nullptr);
    m_stopping->setVisible(m_job && !m_job->isBeforeActivation());
    if (!m_job)
        return;
    m_cancel->setText(m_job->isBeforeActivation() ? tr("Cance&l upload") : tr("Stop &watching"));
    m_stopping->setText(tr("The device has begun to take the new configuration over: stopping now "
                           "does not stop the device."));
}

void UploadView::confirm()
{
    const Gateway* gateway = current();
    if (!gateway || m_job)
        return;
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"confirmUploadDialog"_s);
    box->setIcon(QMessageBox::Warning);
    const bool isRestarting = m_restart->isChecked();
    box->setWindowTitle(tr("Upload to %1").arg(gateway->name));
    box->setText(isRestarting
            ? tr("Replace the configuration of %1 at %2 and restart it?")
                  .arg(gateway->name, reachAt(*gateway))
            : tr("Replace the configuration of %1 at %2?").arg(gateway->name, reachAt(*gateway)));
    box->setInformativeText(isRestarting
            ? tr("What it holds now is backed up first. The restart cuts the calls on its lines "
                 "and takes some minutes.")
            : tr("What it holds now is backed up first. It takes effect at its next restart."));
    auto* upload = box->addButton(
        isRestarting ? tr("&Upload and restart") : tr("&Upload"), QMessageBox::AcceptRole);
    auto* dont = box->addButton(tr("&Do not upload"), QMessageBox::RejectRole);
    upload->setObjectName(u"confirmUploadButton"_s);
    dont->setObjectName(u"refuseUploadButton"_s);
    box->setDefaultButton(dont);
    box->setEscapeButton(dont);
    connect(upload, &QPushButton::clicked, this, &UploadView::start);
    box->open();
}

void UploadView::start()
{
    const Gateway* gateway = current();
    if (!gateway || m_job)
        return;
    auto request = GatewayRequest::of(
        m_draft->site(), gateway->name, m_draft->catalog(), GatewayRequest::Purpose::Upload);
    if (!request)
        return showStartProblem(request.error());
    request->method = GatewayRequest::Method(m_method->currentData().toInt());
    request->setPort(quint16(m_port->value()));
    request->isReloading = m_restart->isChecked();
    request->tftpBind = m_tftpBind;
    request->tftpPort = m_tftpPort;
    m_running = gateway->name;
    m_recorder = std::make_unique<UploadRecorder>(m_store, m_draft->site().id, *gateway, *request);
    m_end->clear();
    m_steps->restart();
    m_transcript->clear();
    m_tabs->setCurrentIndex(1);
    m_job = std::make_unique<GatewayJob>(std::move(*request), m_clock);
    m_recorder->watch(m_job.get());
    connect(m_job.get(), &Job::stepChanged, this, &UploadView::onStep);
    connect(m_job.get(), &Job::transcript, m_transcript, &TranscriptView::append);
    connect(m_job.get(), &Job::finished, this, &UploadView::onFinished);
    showButtons();
    m_cancel->setFocus();
    m_job->start();
}

void UploadView::cancel()
{
    if (m_job)
        m_job->cancel();
}

void UploadView::onStep(const QString& name, Job::StepState state, qint64 elapsedMs)
{
    m_steps->setStep(name, state, elapsedMs);
    showButtons();
}

void UploadView::onFinished()
{
    const Outcome outcome = m_job->outcome();
    const QStringList notes = m_job->notes();
    m_steps->end(outcome.end);
    m_job->disconnect(this);
    m_job.release()->deleteLater(); // it is the sender
    showEnd(outcome, notes);
    readRecords();
    showDraft();
    m_upload->setFocus();
    Q_EMIT uploadFinished();
}

void UploadView::showEnd(const Outcome& outcome, const QStringList& notes)
{
    const auto kind = outcome.end == Outcome::End::Done ? Banner::Kind::Positive
        : outcome.end == Outcome::End::Failed           ? Banner::Kind::Error
                                                        : Banner::Kind::Warning;
    m_end->showMessage(kind, [outcome, notes, name = m_running, problem = m_recorder->problem()] {
        QString text = endText(outcome, notes, name);
        if (problem)
            text += u'\n'
                + tr("This upload or its backup could not be recorded: %1")
                      .arg(ErrorText::sentence(*problem));
        return text;
    });
}

void UploadView::showStartProblem(const Error& error)
{
    m_end->showMessage(Banner::Kind::Error, [error, site = m_draft->site()] {
        return PathText::inWords(ErrorText::whole(error), site);
    });
}

QString UploadView::endText(const Outcome& outcome, const QStringList& notes, const QString& name)
{
    QStringList lines;
    switch (outcome.end) {
    case Outcome::End::Done:
        lines.append(tr("Done: %1 holds this configuration, read back and compared.").arg(name));
        break;
    case Outcome::End::Failed:
        lines.append(tr("Not done. %1").arg(ErrorText::sentence(*outcome.error)));
        break;
    case Outcome::End::Unknown:
        lines.append(tr("Outcome unknown. %1").arg(ErrorText::sentence(*outcome.error)));
        break;
    case Outcome::End::Cancelled:
        lines.append(tr("Cancelled by you. %1").arg(ErrorText::sentence(*outcome.error)));
        break;
    }
    if (outcome.error)
        lines.append(ErrorText::nextStep(*outcome.error));
    for (const QString& note : notes)
        lines.append(gatewayNoteText(note));
    lines.removeAll(QString());
    return lines.join(u'\n');
}
