// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/DatabasePage.h"

#include "models/store/Database.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/settings/ServerAddress.h"
#include "widgets/settings/ServerForm.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DatabasePage::DatabasePage(const QString& place, QWidget* parent)
    : SettingsPage(parent)
    , m_place(place)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_isFile(new QRadioButton(this))
    , m_isServer(new QRadioButton(this))
    , m_file(new QLineEdit(this))
    , m_fileRow(buildFile())
    , m_server(new ServerForm(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_texts->button(m_isFile, QT_TR_NOOP("A &file on this laptop"), "databaseFileRadio");
    m_texts->button(
        m_isServer, QT_TR_NOOP("The database &server of a team"), "databaseServerRadio");
    const int indent = fontMetrics().averageCharWidth() * 4;
    m_fileRow->layout()->setContentsMargins(indent, 0, 0, 0);
    m_server->layout()->setContentsMargins(indent, 0, 0, 0);
    column->addWidget(m_banner);
    column->addWidget(m_isFile);
    column->addWidget(m_fileRow);
    column->addWidget(m_isServer);
    column->addWidget(m_server);
    column->addStretch();
    const bool isServer = ServerPlace::isServer(place);
    (isServer ? m_isServer : m_isFile)->setChecked(true);
    if (isServer)
        m_server->setPlace(ServerPlace::read(place).value_or(ServerPlace()));
    m_file->setText(QDir::toNativeSeparators(isServer ? Database::defaultPath() : place));
    connect(m_isFile, &QRadioButton::toggled, this, &DatabasePage::updateParts);
    updateParts();
}

QWidget* DatabasePage::buildFile()
{
    auto* row = new QWidget(this);
    auto* choose = new QPushButton(row);
    choose->setAutoDefault(false);
    auto* layout = new QHBoxLayout(row);
    layout->addWidget(m_texts->label(QT_TR_NOOP("Pat&h:"), m_file, "databaseFileEdit"));
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    m_texts->button(choose, QT_TR_NOOP("&Choose…"), "chooseDatabaseButton");
    connect(choose, &QPushButton::clicked, this, &DatabasePage::chooseFile);
    return row;
}

void DatabasePage::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a database, or name a new one"));
    dialog->setObjectName(u"databaseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilters({ tr("Databases (*.sqlite)"), tr("All files (*)") });
    dialog->setDefaultSuffix(u"sqlite"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void DatabasePage::updateParts()
{
    m_fileRow->setEnabled(m_isFile->isChecked());
    m_server->setEnabled(m_isServer->isChecked());
}

bool DatabasePage::apply()
{
    if (m_isServer->isChecked()) {
        if (!m_server->check())
            return false;
        const QString place = m_server->address();
        const auto present = ServerPlace::read(m_place);
        if (!present || place != serverAddress(*present) || !m_server->password().isEmpty())
            Q_EMIT databaseChosen(place, m_server->password(), m_server->isKept());
        return true;
    }
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty() || QDir::isRelativePath(path)) {
        m_banner->showMessage(Banner::Kind::Warning,
            [] { return tr("Give the whole path of the file, or choose it."); });
        m_file->setFocus();
        return false;
    }
    if (path != m_place)
        Q_EMIT databaseChosen(path, {}, false);
    return true;
}
