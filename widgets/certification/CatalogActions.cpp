// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/CatalogActions.h"

#include "models/core/ErrorText.h"
#include "models/store/Store.h"
#include "widgets/certification/SigningKeyDialog.h"
#include "widgets/certification/TrustDialog.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PrivateFile.h"
#include "widgets/dialogs/VaultGate.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

CatalogActions::CatalogActions(VaultGate* gate, Banner* banner, QWidget* window)
    : QObject(window)
    , m_gate(gate)
    , m_banner(banner)
    , m_window(window)
    , m_writer(new PrivateFile(window))
{
    connect(m_writer, &PrivateFile::saved, this, &CatalogActions::saySaved);
    connect(m_writer, &PrivateFile::failed, this, &CatalogActions::sayError);
}

void CatalogActions::save()
{
    m_banner->clear();
    const auto file = m_store->catalogs().exportCurrent(QDate::currentDate());
    if (file)
        return writeFile(*file);
    if (file.error().code == ErrorCode::NoSigningKey)
        return askForPublisher();
    if (file.error().code == ErrorCode::VaultLocked && !m_store->vault().isUnlocked())
        return m_gate->pass([this] { save(); });
    sayError(file.error());
}

void CatalogActions::askForPublisher()
{
    auto* dialog = new SigningKeyDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_gate->pass([this, publisher = dialog->publisher()] { makeKey(publisher); });
    });
    dialog->open();
}

void CatalogActions::makeKey(const QString& publisher)
{
    const auto key = m_store->catalogs().makeOwnKey(publisher);
    if (key)
        return save();
    if (key.error().code != ErrorCode::DuplicateName)
        return sayError(key.error());
    m_banner->showMessage(Banner::Kind::Error, [error = key.error()] {
        return tr("A key under the name %1 is trusted here already (%2): choose another name.")
            .arg(error.subject, error.detail);
    });
}

void CatalogActions::writeFile(const CatalogFile& file)
{
    m_savedKey = file.key;
    m_savedSerial = file.serial;
    m_writer->save(file.bytes, file.fileName());
}

void CatalogActions::saySaved(const QString& path)
{
    m_banner->showMessage(Banner::Kind::Positive, [path, key = m_savedKey, serial = m_savedSerial] {
        return tr("Catalogue %1 by %2 is saved to %3.").arg(QString::number(serial), key.name, path)
            + u'\n'
            + tr("Those who take it for the first time compare the fingerprint of the key with "
                 "you by phone: %1")
                  .arg(key.fingerprint());
    });
}

void CatalogActions::take()
{
    m_banner->clear();
    auto* dialog = new QFileDialog(m_window, tr("Take a catalogue file"));
    dialog->setObjectName(u"catalogFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CatalogActions::takeFile);
    dialog->open();
}

void CatalogActions::takeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return sayError(Error(ErrorCode::FileUnreadable, path, file.errorString()));
    take(file.read(CatalogFile::maximumSize + 1), QFileInfo(path).fileName());
}

void CatalogActions::take(
    const QByteArray& bytes, const QString& name, const std::optional<CatalogKey>& alsoTrusted)
{
    const auto file = m_store->catalogs().update(bytes, QDate::currentDate(), name, alsoTrusted);
    if (!file && file.error().code == ErrorCode::CatalogSignerUnknown && !alsoTrusted)
        return askForTrust(bytes, name);
    if (!file)
        return sayError(file.error());
    m_banner->showMessage(Banner::Kind::Positive, [file = *file] {
        return tr("Now in use: %1.").arg(nameOf(file)) + u'\n'
            + tr("Sites keep what they were configured with, and are shown a hint where their "
                 "provider's entry has changed.");
    });
    Q_EMIT catalogChanged();
}

void CatalogActions::askForTrust(const QByteArray& bytes, const QString& name)
{
    const auto file = m_store->catalogs().ofStranger(bytes, QDate::currentDate(), name);
    if (!file && file.error().code == ErrorCode::DuplicateName)
        return sayOtherKey(file.error());
    if (!file)
        return sayError(file.error());
    auto* dialog = new TrustDialog(*file, name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, bytes, name, key = file->key] { take(bytes, name, key); });
    dialog->open();
}

void CatalogActions::sayOtherKey(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] {
        return tr("The file calls its publisher %1, but the key trusted here under that name is "
                  "another one (%2).")
                   .arg(error.subject, error.detail)
            + u'\n'
            + tr("Ask the publisher by phone whether there is a new key. The file was not taken.");
    });
}

void CatalogActions::goBack()
{
    m_banner->clear();
    const auto earlier = m_store->catalogs().earlier();
    if (!earlier && earlier.error().code == ErrorCode::CatalogNoEarlier)
        return m_banner->showMessage(Banner::Kind::Information,
            [error = earlier.error()] { return ErrorText::whole(error); });
    if (!earlier)
        return sayError(earlier.error());
    const auto inUse = m_store->catalogs().current();
    askToGoBack(inUse ? tr("In use is %1.").arg(nameOf(*inUse))
                      : tr("The catalogue taken last cannot be used any more: %1")
                            .arg(ErrorText::sentence(inUse.error())),
        tr("After going back it is %1.").arg(nameOf(*earlier)));
}

void CatalogActions::askToGoBack(const QString& inUse, const QString& earlier)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Go back to the earlier catalogue"),
        inUse + u'\n' + earlier, QMessageBox::NoButton, m_window);
    box->setObjectName(u"revertCatalogDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Sites keep what they were configured with. The catalogue you leave can be taken again "
           "from its file."));
    auto* back = box->addButton(tr("&Go back"), QMessageBox::AcceptRole);
    auto* stay = box->addButton(tr("&Stay with the present one"), QMessageBox::RejectRole);
    back->setObjectName(u"revertCatalogButton"_s);
    stay->setObjectName(u"keepCatalogButton"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(back, &QPushButton::clicked, this, &CatalogActions::revert);
    box->open();
}

void CatalogActions::revert()
{
    const auto file = m_store->catalogs().revert();
    if (!file)
        return sayError(file.error());
    Q_EMIT catalogChanged();
    m_banner->showMessage(
        Banner::Kind::Positive, [file = *file] { return tr("Now in use: %1.").arg(nameOf(file)); });
}

void CatalogActions::sayError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

/// By the key's name: what a file calls its publisher is not proven.
QString CatalogActions::nameOf(const std::optional<CatalogFile>& file)
{
    if (!file)
        return tr("the program's own catalogue");
    return tr("catalogue %1 of %2 by %3")
        .arg(QString::number(file->serial), QLocale().toString(file->issued, QLocale::ShortFormat),
            file->key.name);
}
