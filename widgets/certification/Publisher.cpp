// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/Publisher.h"

#include "models/certification/CertifiedEntry.h"
#include "models/store/Store.h"
#include "widgets/certification/DossierDesk.h"
#include "widgets/certification/PublishDialog.h"
#include "widgets/certification/TestBench.h"
#include "widgets/common/PrivateFile.h"

using namespace Qt::StringLiterals;

Publisher::Publisher(DossierDesk* desk, TestBench* bench, QWidget* window)
    : QObject(window)
    , m_desk(desk)
    , m_bench(bench)
    , m_window(window)
{
}

std::optional<Error> Publisher::obstacle() const
{
    if (!m_bench->run().plan)
        return Error(ErrorCode::NotCertifiable, m_desk->dossier().company);
    const auto entry = CertifiedEntry::of(m_desk->dossier(), m_bench->run());
    return entry ? std::nullopt : std::optional(entry.error());
}

void Publisher::ask()
{
    if (!m_desk->keep())
        return;
    const auto entry = CertifiedEntry::of(m_desk->dossier(), m_bench->run());
    if (!entry)
        return Q_EMIT failed(entry.error());
    const auto key = m_desk->store().catalogs().ownKey();
    if (!key && key.error().code != ErrorCode::NoSigningKey)
        return Q_EMIT failed(key.error());
    auto* dialog = new PublishDialog(*entry, key ? std::optional(*key) : std::nullopt, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, entry = *entry] { publish(entry, dialog->publisher(), dialog->note()); });
    dialog->open();
}

void Publisher::publish(const Provider& entry, const QString& publisher, const QString& note)
{
    if (!publisher.isEmpty())
        if (const auto key = m_desk->store().catalogs().makeOwnKey(publisher); !key)
            return Q_EMIT failed(key.error());
    if (const auto file = m_desk->publish(entry, note))
        Q_EMIT published(*file);
}

void Publisher::saveCatalogue()
{
    const auto file = m_desk->store().catalogs().exportCurrent(QDate::currentDate());
    if (!file)
        return Q_EMIT failed(file.error());
    auto* writer = new PrivateFile(m_window);
    connect(writer, &PrivateFile::saved, this, &Publisher::saved);
    connect(writer, &PrivateFile::failed, this, &Publisher::failed);
    connect(writer, &PrivateFile::saved, writer, &QObject::deleteLater);
    connect(writer, &PrivateFile::failed, writer, &QObject::deleteLater);
    writer->save(file->bytes, file->fileName());
}
