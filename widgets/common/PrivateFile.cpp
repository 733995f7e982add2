// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PrivateFile.h"

#include "models/gateway/FolderWriter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

PrivateFile::PrivateFile(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void PrivateFile::ask(const QByteArray& content, const QString& fileName)
{
    m_content = content;
    m_fileName = fileName;
    m_isSecret = true;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Save to a file"),
        tr("The file will hold passwords in clear text."), QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"savePrivateDialog"_s);
    box->setInformativeText(tr("Only your user account will be able to read it. Do not send it by "
                               "mail, and delete it when it has served."));
    auto* save = box->addButton(tr("&Save with passwords"), QMessageBox::AcceptRole);
    auto* dont = box->addButton(tr("&Do not save"), QMessageBox::RejectRole);
    save->setObjectName(u"savePrivateButton"_s);
    box->setDefaultButton(dont);
    box->setEscapeButton(dont);
    connect(save, &QPushButton::clicked, this, &PrivateFile::chooseFile);
    box->open();
}

void PrivateFile::save(const QByteArray& content, const QString& fileName)
{
    m_content = content;
    m_fileName = fileName;
    m_isSecret = false;
    chooseFile();
}

void PrivateFile::chooseFile()
{
    auto* dialog = new QFileDialog(m_window, tr("Save to a file"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"savePrivateFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &PrivateFile::write);
    dialog->open();
}

void PrivateFile::write(const QString& path)
{
    const QFileInfo file(path);
    const Status written
        = FolderWriter::write(file.absolutePath(), { { file.fileName(), m_content, m_isSecret } });
    m_content.clear();
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error());
}
