// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ConfigPreview.h"

#include "models/core/ErrorText.h"
#include "models/core/Redactor.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PathText.h"
#include "widgets/common/Texts.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

ConfigPreview::ConfigPreview(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_view(new QPlainTextEdit(this))
    , m_save(new QPushButton(this))
    , m_banner(new Banner(this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    m_texts->name(m_view, "Configuration", "configText");
    m_view->setReadOnly(true);
    m_view->setTabChangesFocus(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_view, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    m_texts->button(m_save, QT_TR_NOOP("Save &as…"), "saveConfigButton");
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ConfigPreview::askToSave);
}

void ConfigPreview::setConfiguration(
    const QByteArray& configuration, const QList<Secret>& secrets, const QString& fileName)
{
    m_fileName = fileName;
    m_save->setEnabled(true);
    if (configuration == m_configuration)
        return;
    m_configuration = configuration;
    m_banner->clear();
    m_view->setPlainText(QString::fromUtf8(Redactor::redact(configuration, secrets)));
}

void ConfigPreview::forget()
{
    m_configuration.clear();
    m_view->clear();
    m_save->setEnabled(false);
}

void ConfigPreview::setNothing()
{
    forget();
    m_banner->showMessage(Banner::Kind::Information,
        [] { return tr("This site has no gateway: there is nothing to upload."); });
}

void ConfigPreview::setProblem(const Error& problem, const Site& site)
{
    forget();
    m_banner->showMessage(Banner::Kind::Warning,
        [problem, site] { return PathText::inWords(ErrorText::whole(problem), site); });
}

QString ConfigPreview::shownText() const { return m_view->toPlainText(); }

void ConfigPreview::askToSave()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"saveConfigDialog"_s);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Save the configuration"));
    box->setText(tr("The file will hold this gateway's passwords in clear text."));
    box->setInformativeText(tr("Only your user account will be able to read it. Do not send it by "
                               "mail, and delete it when it has served."));
    auto* save = box->addButton(tr("&Save with passwords"), QMessageBox::AcceptRole);
    auto* dont = box->addButton(tr("&Do not save"), QMessageBox::RejectRole);
    box->setDefaultButton(dont);
    box->setEscapeButton(dont);
    connect(save, &QPushButton::clicked, this, &ConfigPreview::chooseFile);
    box->open();
}

void ConfigPreview::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the configuration"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { report(path, saveTo(path)); });
    dialog->open();
}

Status ConfigPreview::saveTo(const QString& path) const
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(m_configuration) == m_configuration.size() && file.commit();
    if (!isWritten)
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

void ConfigPreview::report(const QString& path, const Status& saved)
{
    if (saved)
        return m_banner->showMessage(
            Banner::Kind::Positive, [path] { return tr("Saved: %1").arg(path); });
    m_banner->showMessage(
        Banner::Kind::Error, [error = saved.error()] { return ErrorText::whole(error); });
}
