// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/SshAccessDialog.h"

#include "models/core/ErrorText.h"
#include "models/site/DeploymentRules.h"
#include "models/site/PathText.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SshAccessDialog::SshAccessDialog(const Pbx& pbx, QWidget* parent)
    : QDialog(parent)
    , m_pbx(pbx)
    , m_texts(new Texts(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_keyFile(new QLineEdit(this))
    , m_passphrase(new PasswordEdit(this))
    , m_agent(new QCheckBox(this))
    , m_jump(new QLineEdit(this))
    , m_jumpPassword(new PasswordEdit(this))
    , m_tunnel(new QCheckBox(this))
    , m_problems(new QLabel(this))
{
    setObjectName(u"sshAccessDialog"_s);
    auto* column = new QVBoxLayout(this);
    buildServer(column);
    buildJump(column);
    m_problems->setObjectName(u"sshProblems"_s);
    m_problems->setWordWrap(true);
    column->addWidget(m_problems);
    column->addStretch();
    buildButtons(column);
    m_texts->always([this] {
        setWindowTitle(tr("SSH access of the PBX"));
        showProblems();
    });
    setTabOrder(m_agent, m_tunnel);
    setTabOrder(m_tunnel, m_jump);
    fill();
    makeRoomForText(this, 80);
}

void SshAccessDialog::buildServer(QVBoxLayout* column)
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Server"));
    auto* form = new QFormLayout(box);
    m_port->setRange(1, 65535);
    m_texts->row(form, QT_TR_NOOP("&Host:"), m_host, "sshHostEdit");
    m_texts->row(form, QT_TR_NOOP("&Port:"), m_port, "sshPortSpin");
    m_texts->row(form, QT_TR_NOOP("&User:"), m_user, "sshUserEdit");
    m_texts->row(form, QT_TR_NOOP("Pass&word:"), m_password, "sshPasswordEdit");
    m_texts->placeholder(m_host, QT_TR_NOOP("Empty: the PBX itself"));
    m_texts->placeholder(m_user, QT_TR_NOOP("Empty: SSH is not used"));
    buildKey(form);
    m_texts->button(m_agent, QT_TR_NOOP("Ask the key &agent of this laptop"), "sshAgentCheck");
    form->addRow(QString(), m_agent);
    m_texts->button(
        m_tunnel, QT_TR_NOOP("Reach the web page of the PBX &through SSH"), "sshTunnelCheck");
    form->addRow(QString(), m_tunnel);
    column->addWidget(box);
}

void SshAccessDialog::buildKey(QFormLayout* form)
{
    auto* row = new QHBoxLayout;
    auto* choose = new QPushButton(this);
    m_texts->button(choose, QT_TR_NOOP("&Choose…"), "chooseSshKeyButton");
    row->addWidget(m_keyFile, 1);
    row->addWidget(choose);
    form->addRow(m_texts->label(QT_TR_NOOP("&Key file:"), m_keyFile, "sshKeyEdit"), row);
    m_texts->row(form, QT_TR_NOOP("Passph&rase of the key:"), m_passphrase, "sshPassphraseEdit");
    setTabOrder(m_keyFile, choose);
    setTabOrder(choose, m_passphrase);
    connect(choose, &QPushButton::clicked, this, &SshAccessDialog::chooseKey);
}

void SshAccessDialog::buildJump(QVBoxLayout* column)
{
    auto* box = new QGroupBox(this);
    m_texts->group(box, QT_TR_NOOP("Through another server"));
    auto* form = new QFormLayout(box);
    m_texts->row(form, QT_TR_NOOP("&Jump server:"), m_jump, "sshJumpEdit");
    m_texts->row(form, QT_TR_NOOP("Password th&ere:"), m_jumpPassword, "sshJumpPasswordEdit");
    m_texts->placeholder(m_jump, QT_TR_NOOP("user@host:port; empty: directly"));
    column->addWidget(box);
}

void SshAccessDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    auto* keep = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* drop = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(keep, QT_TR_NOOP("Keep thi&s"), "keepSshButton");
    m_texts->button(drop, QT_TR_NOOP("&Leave it as it was"), "dropSshButton");
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void SshAccessDialog::fill()
{
    const SshAccess& ssh = m_pbx.ssh;
    m_host->setText(ssh.host);
    m_port->setValue(ssh.port);
    m_user->setText(ssh.user);
    m_password->setSecret(ssh.password);
    m_keyFile->setText(ssh.keyFile);
    m_passphrase->setSecret(ssh.keyPassphrase);
    m_agent->setChecked(ssh.isUsingAgent);
    m_jump->setText(ssh.jump);
    m_jumpPassword->setSecret(ssh.jumpPassword);
    m_tunnel->setChecked(m_pbx.isTunnelled);
    for (QLineEdit* edit : { m_host, m_user, m_jump })
        connect(edit, &QLineEdit::editingFinished, this, &SshAccessDialog::showProblems);
    connect(m_tunnel, &QCheckBox::toggled, this, &SshAccessDialog::showProblems);
    showProblems();
}

SshAccess SshAccessDialog::access() const
{
    SshAccess ssh;
    ssh.host = m_host->text().trimmed();
    ssh.port = m_port->value();
    ssh.user = m_user->text().trimmed();
    ssh.password = m_password->secret();
    ssh.keyFile = m_keyFile->text().trimmed();
    ssh.keyPassphrase = m_passphrase->secret();
    ssh.isUsingAgent = m_agent->isChecked();
    ssh.jump = m_jump->text().trimmed();
    ssh.jumpPassword = m_jumpPassword->secret();
    return ssh;
}

bool SshAccessDialog::isTunnelled() const { return m_tunnel->isChecked(); }

void SshAccessDialog::chooseKey()
{
    auto* dialog = new QFileDialog(this, tr("Private key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, m_keyFile, &QLineEdit::setText);
    dialog->open();
}

void SshAccessDialog::showProblems()
{
    Site site;
    site.pbx = m_pbx;
    site.pbx.ssh = access();
    site.pbx.isTunnelled = isTunnelled();
    QStringList lines;
    for (const Error& problem : DeploymentRules::check(site))
        lines.append(PathText::inWords(ErrorText::sentence(problem), site));
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
}

QString SshAccessDialog::summary(const Pbx& pbx)
{
    if (pbx.ssh.user.isEmpty())
        return tr("not used");
    const QString host = pbx.ssh.host.isEmpty() ? pbx.host : pbx.ssh.host;
    const QString where = u"%1@%2:%3"_s.arg(pbx.ssh.user, host).arg(pbx.ssh.port);
    return pbx.ssh.jump.isEmpty()
        ? where
        : tr("%1 through %2", "SSH server, jump server").arg(where, pbx.ssh.jump);
}
