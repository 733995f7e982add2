// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/ServerForm.h"

#include "models/core/ErrorText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/Texts.h"
#include "widgets/settings/ServerAddress.h"
#include "widgets/settings/ServerTest.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ServerForm::ServerForm(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_name(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_keep(new QCheckBox(this))
    , m_authority(new QLineEdit(this))
    , m_test(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new QFormLayout;
    column->addLayout(form);
    buildFields(form);
    m_texts->button(m_test, QT_TR_NOOP("&Test the connection"), "testServerButton");
    m_test->setAutoDefault(false);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_banner);
    connect(m_test, &QPushButton::clicked, this, &ServerForm::test);
    setPlace({});
}

void ServerForm::buildFields(QFormLayout* form)
{
    m_port->setRange(1, 65535);
    m_texts->row(form, QT_TR_NOOP("H&ost:"), m_host, "serverHostEdit");
    m_texts->row(form, QT_TR_NOOP("&Port:"), m_port, "serverPortSpin");
    m_texts->row(form, QT_TR_NOOP("Data&base:"), m_name, "serverNameEdit");
    m_texts->row(form, QT_TR_NOOP("&User:"), m_user, "serverUserEdit");
    m_texts->row(form, QT_TR_NOOP("Pass&word:"), m_password, "serverPasswordEdit");
    m_texts->button(m_keep, QT_TR_NOOP("&Keep it in this laptop's keychain"), "serverKeepCheck");
    form->addRow(QString(), m_keep);
    m_texts->placeholder(m_password, QT_TR_NOOP("as kept, else it is asked for"));
    m_texts->placeholder(m_authority, QT_TR_NOOP("the system's authorities"));
    form->addRow(
        m_texts->label(QT_TR_NOOP("Certificate &authority:"), m_authority, "serverAuthorityEdit"),
        buildAuthority(form));
}

QWidget* ServerForm::buildAuthority(QFormLayout*)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(row);
    choose->setAutoDefault(false);
    m_texts->button(choose, QT_TR_NOOP("Choos&e…"), "chooseAuthorityButton");
    layout->addWidget(m_authority, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ServerForm::chooseAuthority);
    return row;
}

void ServerForm::chooseAuthority()
{
    auto* dialog = new QFileDialog(this, tr("Certificate of the authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Certificates (*.crt *.pem *.cer)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, m_authority, &QLineEdit::setText);
    dialog->open();
}

void ServerForm::setPlace(const ServerPlace& place)
{
    m_place = place;
    m_host->setText(place.host);
    m_port->setValue(place.port);
    m_name->setText(place.name);
    m_user->setText(place.user);
    m_authority->setText(place.rootCertificate);
    m_password->clear();
    m_keep->setChecked(false);
}

QString ServerForm::address() const
{
    ServerPlace place = m_place;
    place.host = m_host->text().trimmed();
    place.port = quint16(m_port->value());
    place.name = m_name->text().trimmed();
    place.user = m_user->text().trimmed();
    place.rootCertificate = m_authority->text().trimmed();
    return serverAddress(place);
}

Secret ServerForm::password() const { return m_password->secret(); }

bool ServerForm::isKept() const { return m_keep->isChecked(); }

bool ServerForm::check()
{
    for (QLineEdit* edit : { m_host, m_name, m_user })
        if (edit->text().trimmed().isEmpty()) {
            m_banner->showMessage(
                Banner::Kind::Warning, [] { return tr("Host, database and user are needed."); });
            edit->setFocus();
            return false;
        }
    const auto read = ServerPlace::read(address());
    if (!read) {
        m_banner->showMessage(
            Banner::Kind::Error, [error = read.error()] { return ErrorText::whole(error); });
        return false;
    }
    m_banner->clear();
    return true;
}

void ServerForm::test()
{
    if (!check())
        return;
    m_test->setEnabled(false);
    m_banner->showMessage(Banner::Kind::Information, [] { return tr("Connecting…"); });
    auto* test = new ServerTest(address(), password(), this);
    connect(test, &ServerTest::finished, this, [this, test] {
        test->deleteLater();
        m_test->setEnabled(true);
        m_banner->showMessage(test->isGood() ? Banner::Kind::Positive : Banner::Kind::Error,
            [said = test->words()] { return said(); });
    });
    test->start();
}
