// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/TvoxPage.h"

#include "models/core/ErrorText.h"
#include "models/deploy/DeployRecorder.h"
#include "models/deploy/tvox/TvoxWebApiJob.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/PbxTrustDialog.h"
#include "widgets/deploy/TypedSheetView.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/jobs/JobLabels.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

TvoxPage::TvoxPage(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_sheet(new TypedSheetView(draft, store, this))
    , m_fill(new QPushButton(this))
    , m_login(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_fill);
    row->addWidget(m_login);
    row->addStretch(1);
    column->addLayout(row);
    m_texts->button(m_fill, QT_TR_NOOP("Fill in te&mplate…"), "fillTemplateButton");
    m_texts->toolTip(m_fill,
        QT_TR_NOOP("Users and devices, in the file downloaded under Impostazioni, Avanzate, Import "
                   "utenti da file"));
    m_texts->button(m_login, QT_TR_NOOP("Test the lo&gin"), "testTvoxLoginButton");
    connect(m_fill, &QPushButton::clicked, this, &TvoxPage::askTemplate);
    connect(m_login, &QPushButton::clicked, this, [this] { testLogin({}); });
    connect(&m_filling, &QFutureWatcherBase::finished, this, &TvoxPage::showFilled);
}

TvoxPage::~TvoxPage() { m_filling.waitForFinished(); }

void TvoxPage::showButtons()
{
    m_fill->setEnabled(!m_filling.isRunning());
    m_login->setEnabled(!m_job || !m_job->isRunning());
}

void TvoxPage::askTemplate()
{
    auto* dialog = new QFileDialog(this, tr("Template downloaded from this TVox"), QDir::homePath(),
        tr("Spreadsheets (%1)").arg(u"*.xls *.xlsx"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"tvoxTemplateDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TvoxPage::askTarget);
    dialog->open();
}

void TvoxPage::askTarget(const QString& from)
{
    const QFileInfo file(from);
    auto* dialog = new QFileDialog(this, tr("Save the filled template"), file.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"tvoxFilledDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(
        tr("%1-filled.%2", "name of a file, ending").arg(file.completeBaseName(), file.suffix()));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, from](const QString& to) { fill(from, to); });
    dialog->open();
}

void TvoxPage::fill(const QString& from, const QString& to)
{
    m_target = to;
    m_filling.setFuture(
        QtConcurrent::run([from, to, site = m_draft->site(), catalog = m_draft->sharedCatalog()] {
            return TvoxTemplate::fillFile(from, to, site, *catalog);
        }));
    showButtons();
}

void TvoxPage::showFilled()
{
    showButtons();
    const auto filled = m_filling.result();
    if (!filled)
        return m_sheet->showError(filled.error());
    const bool isWhole = filled->refused.isEmpty() && filled->withoutPassword == 0
        && filled->withoutPermission == 0;
    m_sheet->banner()->showMessage(isWhole ? Banner::Kind::Positive : Banner::Kind::Warning,
        [filled = *filled, to = m_target] {
            constexpr int shown = 3;
            QStringList sentences {
                tr("%n users filled in.", nullptr, filled.users),
                tr("%n devices filled in.", nullptr, filled.devices),
                tr("%1 holds passwords: delete it after the import.").arg(QFileInfo(to).fileName())
            };
            if (filled.withoutPassword > 0)
                sentences.append(
                    tr("%n entries still need a password.", nullptr, filled.withoutPassword));
            if (filled.withoutPermission > 0)
                sentences.append(tr("%n users still need a calling permission (abilitazione).",
                    nullptr, filled.withoutPermission));
            for (qsizetype i = 0; i < std::min<qsizetype>(shown, filled.refused.size()); ++i)
                sentences.append(ErrorText::sentence(filled.refused[i]));
            if (filled.refused.size() > shown)
                sentences.append(
                    tr("%n more are left out.", nullptr, int(filled.refused.size()) - shown));
            return sentences.join(u' ');
        });
}

void TvoxPage::testLogin(const QString& accepted)
{
    DeployRecorder books(m_store, m_draft->site().id);
    PbxAccess access;
    access.pbx = m_draft->site().pbx;
    access.known = books.known().value_or(QList<PbxTrust>());
    access.accepted = accepted;
    access.port = m_port;
    m_job = std::make_unique<TvoxWebApiJob>(access);
    connect(m_job.get(), &TvoxWebApiJob::trusted, this,
        [this](const QString& what, const QString& host, const QString& type,
            const QString& fingerprint, bool isNew) {
            if (!isNew || m_draft->site().id.isEmpty())
                return;
            DeployRecorder keeper(m_store, m_draft->site().id);
            if (const Status kept = keeper.trust(what, host, type, fingerprint); !kept)
                m_sheet->showError(kept.error());
        });
    connect(m_job.get(), &Job::finished, this, &TvoxPage::showLogin);
    m_sheet->banner()->showMessage(
        Banner::Kind::Information, [] { return tr("Asking the TVox…"); });
    m_job->setLabel(JobLabels::pbxLogin(m_draft->site()));
    m_job->start();
    showButtons();
}

void TvoxPage::showLogin()
{
    showButtons();
    const Outcome& outcome = m_job->outcome();
    if (outcome.end == Outcome::End::Done) {
        m_sheet->banner()->showMessage(
            Banner::Kind::Positive, [server = m_job->serverVersion(), api = m_job->apiVersion()] {
                return tr("TVox %1 (interface %2) answers; user and password are right.")
                    .arg(server, api);
            });
        return;
    }
    if (!outcome.error)
        return m_sheet->banner()->clear();
    m_sheet->showError(*outcome.error);
    if (!PbxTrustDialog::asks(*outcome.error))
        return;
    auto* dialog = new PbxTrustDialog(*outcome.error, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { testLogin(dialog->found()); });
    dialog->open();
}
