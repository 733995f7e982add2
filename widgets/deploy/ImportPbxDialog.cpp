// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/ImportPbxDialog.h"

#include "models/core/ErrorText.h"
#include "models/deploy/DeployText.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/DeployWords.h"
#include "widgets/deploy/PbxTrustDialog.h"
#include "widgets/jobs/JobLabels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportPbxDialog::ImportPbxDialog(
    std::shared_ptr<const Catalog> catalog, Store* store, QWidget* parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_store(store)
    , m_texts(new Texts(this))
    , m_fields(new QWidget(this))
    , m_host(new QLineEdit(m_fields))
    , m_address(new QLineEdit(m_fields))
    , m_user(new QLineEdit(m_fields))
    , m_password(new PasswordEdit(m_fields))
    , m_name(new QLineEdit(m_fields))
    , m_banner(new Banner(this))
    , m_state(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_notes(new QListWidget(this))
{
    setObjectName(u"importPbxDialog"_s);
    auto* column = new QVBoxLayout(this);
    buildFields(column);
    column->addWidget(m_banner);
    buildResult(column);
    buildButtons(column);
    m_texts->always([this] {
        setWindowTitle(tr("Import from a PBX"));
        showState();
    });
    for (QLineEdit* edit : std::initializer_list<QLineEdit*> { m_host, m_user, m_password })
        connect(edit, &QLineEdit::textChanged, this, &ImportPbxDialog::showState);
    makeRoomForText(this, 85, 26);
    m_host->setFocus();
}

ImportPbxDialog::~ImportPbxDialog() = default;

void ImportPbxDialog::buildFields(QVBoxLayout* column)
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("Reads a NethVoice into a new site: trunks, users, phones, gateways and routes. "
                   "Nothing on the PBX changes."));
    column->addWidget(sentence);
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    m_texts->row(form, QT_TR_NOOP("&Host name:"), m_host, "importHostEdit");
    m_texts->row(form, QT_TR_NOOP("&Address:"), m_address, "importAddressEdit");
    m_texts->row(form, QT_TR_NOOP("&User:"), m_user, "importUserEdit");
    m_texts->row(form, QT_TR_NOOP("&Password:"), m_password, "importPasswordEdit");
    m_texts->row(form, QT_TR_NOOP("Site &name:"), m_name, "importNameEdit");
    m_texts->placeholder(m_host, QT_TR_NOOP("As in its web page's address"));
    m_texts->placeholder(m_address, QT_TR_NOOP("Empty: as the name says"));
    m_texts->placeholder(m_name, QT_TR_NOOP("Empty: the host name"));
    m_user->setText(u"admin"_s);
    column->addWidget(m_fields);
}

void ImportPbxDialog::buildResult(QVBoxLayout* column)
{
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    m_texts->name(m_bar, QT_TR_NOOP("Progress"), "importProgress");
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_texts->name(m_notes, QT_TR_NOOP("Left out"), "importNotes");
    m_notes->setWordWrap(true);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_notes, 1);
    column->addStretch();
}

void ImportPbxDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    m_read = box->addButton(QString(), QDialogButtonBox::ActionRole);
    m_open = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_close = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_read, QT_TR_NOOP("&Read the PBX"), "importReadButton");
    m_texts->button(m_open, QT_TR_NOOP("&Open as a new site"), "importOpenButton");
    m_close->setObjectName(u"importCloseButton"_s);
    m_close->setAccessibleName(u"Close"_s);
    m_read->setDefault(true);
    connect(m_read, &QPushButton::clicked, this, &ImportPbxDialog::read);
    connect(m_open, &QPushButton::clicked, this, &ImportPbxDialog::take);
    connect(box, &QDialogButtonBox::rejected, this, &ImportPbxDialog::reject);
    column->addWidget(box);
}

Pbx ImportPbxDialog::pbx() const
{
    Pbx pbx;
    pbx.host = m_host->text().trimmed().toLower();
    pbx.address = m_address->text().trimmed();
    pbx.user = m_user->text().trimmed();
    pbx.password = m_password->secret();
    return pbx;
}

void ImportPbxDialog::read()
{
    m_trusted.clear();
    start({});
}

void ImportPbxDialog::start(const QString& accepted)
{
    Site site;
    site.pbx = pbx();
    PbxAccess access;
    access.pbx = site.pbx;
    access.accepted = accepted;
    access.clock = m_clock;
    access.port = m_port;
    DeployRequest request;
    request.purpose = DeployRequest::Purpose::Import;
    request.clock = m_clock;
    m_banner->clear();
    m_isRead = false;
    m_job
        = std::make_unique<DeployJob>(PbxDrivers::make(access), site, m_catalog, request, nullptr);
    connect(&m_job->driver(), &PbxDriver::trusted, this,
        [this](const QString& what, const QString& host, const QString& type,
            const QString& fingerprint) {
            m_trusted.append({ what, host, type, fingerprint });
        });
    connect(
        m_job.get(), &Job::stepChanged, this, [this](const QString& name, Job::StepState state) {
            if (state == Job::StepState::Running)
                m_step = name;
            showState();
        });
    connect(m_job.get(), &Job::finished, this, &ImportPbxDialog::end);
    m_job->setLabel(JobLabels::pbxImport(site.pbx));
    m_job->start();
    showState();
}

void ImportPbxDialog::end()
{
    const Outcome outcome = m_job->outcome();
    m_isRead = outcome.end == Outcome::End::Done;
    if (m_isRead) {
        QStringList notes;
        m_site = Site();
        m_site.pbx = pbx();
        m_job->driver().import(m_site, *m_catalog, m_job->found(), notes);
        m_notes->clear();
        for (const QString& note : std::as_const(notes))
            m_notes->addItem(DeployText::note(note));
    } else if (outcome.end != Outcome::End::Cancelled) {
        showError(*outcome.error);
    }
    showState();
    if (!m_isRead)
        return;
    m_open->setDefault(true);
    m_open->setFocus();
}

void ImportPbxDialog::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
    if (PbxTrustDialog::asks(error))
        askTrust(error);
}

void ImportPbxDialog::askTrust(const Error& error)
{
    auto* dialog = new PbxTrustDialog(error, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, found = dialog->found()] { start(found); });
    dialog->open();
}

void ImportPbxDialog::showState()
{
    const bool isBusy = isReading();
    m_fields->setEnabled(!isBusy);
    m_bar->setVisible(isBusy);
    m_notes->setVisible(m_isRead && m_notes->count() > 0);
    m_read->setEnabled(!isBusy && !m_host->text().trimmed().isEmpty()
        && !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty());
    m_open->setEnabled(m_isRead);
    m_close->setText(isBusy ? tr("&Stop reading") : tr("&Close"));
    if (isBusy)
        return m_state->setText(DeployWords::step(m_step));
    if (!m_isRead)
        return m_state->clear();
    QStringList parts { tr("%n trunk(s)", nullptr, int(m_site.trunks.size())),
        tr("%n user(s)", nullptr, int(m_site.users.size())),
        tr("%n phone(s)", nullptr, int(m_site.phones.size())),
        tr("%n gateway(s)", nullptr, int(m_site.gateways.size())) };
    const QString read = tr("Read: %1.").arg(parts.join(u", "_s));
    m_state->setText(m_notes->count() > 0 ? tr("%1 Left out:", "what was read").arg(read) : read);
}

void ImportPbxDialog::take()
{
    m_site.name = m_name->text().trimmed().isEmpty() ? m_site.pbx.host : m_name->text().trimmed();
    if (m_store->sites().find(m_site.name))
        return showError(Error(ErrorCode::SiteExists, m_site.name));
    accept();
}

/// The first press stops the reading, the next one closes.
void ImportPbxDialog::reject()
{
    if (isReading())
        m_job->cancel();
    else
        QDialog::reject();
}
