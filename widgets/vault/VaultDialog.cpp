// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/VaultDialog.h"

#include "models/core/ErrorText.h"
#include "models/core/Job.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

VaultDialog::VaultDialog(const char* objectName, QWidget* parent)
    : QDialog(parent)
    , m_texts(new Texts(this))
    , m_column(new QVBoxLayout(this))
    , m_form(new QFormLayout)
    , m_banner(new Banner(this))
{
    setObjectName(QString::fromLatin1(objectName));
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    m_column->addWidget(m_banner);
    m_column->addLayout(m_form);
    m_waiting.setInterval(1s);
    connect(&m_waiting, &QTimer::timeout, this, [this] { wait(m_seconds - 1); });
}

VaultDialog::~VaultDialog()
{
    if (m_job)
        m_job->disconnect(this);
}

void VaultDialog::explain(const char* source)
{
    auto* label = new QLabel(this);
    label->setObjectName(u"explanation"_s);
    label->setWordWrap(true);
    m_texts->plain(label, source);
    m_column->insertWidget(m_column->indexOf(m_banner), label);
}

void VaultDialog::setTitle(std::function<QString()> title)
{
    m_texts->always([this, title = std::move(title)] { setWindowTitle(title()); });
}

void VaultDialog::addButtons(QPushButton* accept, QPushButton* leave)
{
    m_accept = accept;
    m_leave = leave;
    auto* box = new QDialogButtonBox(this);
    if (accept) {
        box->addButton(accept, QDialogButtonBox::ActionRole);
        accept->setDefault(true);
    }
    box->addButton(leave, QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(box);
    fit();
}

void VaultDialog::reject()
{
    if (m_job && m_job->isRunning())
        m_job->cancel();
    if (!m_job || !m_job->isRunning())
        return QDialog::reject();
    m_isLeaving = true;
    showMessage(Banner::Kind::Information,
        [] { return tr("It is being stopped, unless it is done already…"); });
}

void VaultDialog::run(Job* job, std::function<void()> onDone)
{
    m_job = job;
    job->setParent(this);
    m_banner->clear();
    setBusy(true);
    connect(job, &Job::finished, this, [this, job, onDone = std::move(onDone)] {
        job->deleteLater();
        setBusy(false);
        const Outcome& outcome = job->outcome();
        const bool isLeaving = std::exchange(m_isLeaving, false);
        if (isLeaving && outcome.end == Outcome::End::Cancelled)
            return QDialog::reject();
        if (outcome.end == Outcome::End::Done)
            onDone();
        else if (outcome.end != Outcome::End::Cancelled)
            showError(outcome.error.value_or(Error(ErrorCode::VaultLocked)));
    });
    job->start();
}

/// A dialog does not grow by itself for a text that wraps, and on a small screen adjustSize() asks
/// for the height of another width than it then gives.
void VaultDialog::fit()
{
    adjustSize();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void VaultDialog::showMessage(Banner::Kind kind, std::function<QString()> text)
{
    m_banner->showMessage(kind, std::move(text));
    fit();
}

void VaultDialog::showError(const Error& error)
{
    const auto edits = findChildren<PasswordEdit*>();
    if (!edits.isEmpty()) {
        edits.first()->setFocus();
        edits.first()->selectAll();
    }
    if (error.code == ErrorCode::PassphraseDelayed)
        return wait(error.detail.toInt());
    showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

void VaultDialog::wait(int seconds)
{
    m_seconds = seconds;
    if (seconds > 0) {
        if (!m_waiting.isActive())
            m_waiting.start();
        showMessage(Banner::Kind::Warning, [seconds] {
            return tr("After several wrong passphrases the next one is taken in %n second(s).",
                nullptr, seconds);
        });
    } else {
        m_waiting.stop();
        m_banner->clear();
    }
    updateAccept();
}

void VaultDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (auto* edit : findChildren<QLineEdit*>())
        edit->setDisabled(isBusy || m_isConcluded);
    updateAccept();
}

void VaultDialog::updateAccept()
{
    if (m_accept)
        m_accept->setEnabled(!m_isBusy && !m_isConcluded && !m_waiting.isActive());
}

void VaultDialog::conclude(Banner::Kind kind, std::function<QString()> text)
{
    m_isConcluded = true;
    for (auto* edit : findChildren<PasswordEdit*>())
        edit->clear();
    setBusy(false);
    showMessage(kind, std::move(text));
    if (m_leave) {
        m_leave->setDefault(true);
        m_leave->setFocus();
    }
}
