// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/store/BackupTable.h"

#include "models/store/sqlite/SqliteSound.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

BackupTable::BackupTable(QWidget* parent)
    : QTableWidget(0, 4, parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setMinimumHeight(fontMetrics().height() * 4);
    retranslate();
}

namespace {

/// That one cannot be opened now says nothing about what is in it.
std::optional<DatabaseReport> reportOf(const DatabaseBackup& backup)
{
    const auto look = SqliteSound::look(backup.path);
    if (!look && look.error().code != ErrorCode::DatabaseDamaged)
        return {};
    DatabaseReport report;
    report.path = backup.path;
    report.bytes = backup.bytes;
    report.schema = look ? look->schema : backup.schema;
    report.sites = look ? look->sites : 0;
    report.faults = look ? look->faults : QStringList { look.error().detail };
    return report;
}

} // namespace

QList<LookedAtBackup> BackupTable::lookAt(
    const QString& database, const std::function<bool()>& goesOn)
{
    QList<LookedAtBackup> all;
    for (const DatabaseBackup& backup : Backups::list(database)) {
        if (goesOn && !goesOn())
            break;
        all.append({ backup, reportOf(backup) });
    }
    return all;
}

void BackupTable::setBackups(const QList<LookedAtBackup>& backups)
{
    const LookedAtBackup* before = selected();
    const QString path = before ? before->backup.path : QString();
    m_backups = backups;
    retranslate();
    for (int row = 0; row < m_backups.size(); ++row)
        if (m_backups.at(row).backup.path == path)
            selectRow(row);
}

const LookedAtBackup* BackupTable::selected() const
{
    const auto rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    return row >= 0 && row < m_backups.size() ? &m_backups.at(row) : nullptr;
}

void BackupTable::selectNewestGood()
{
    const auto good = std::find_if(m_backups.cbegin(), m_backups.cend(),
        [](const LookedAtBackup& each) { return each.isGood(); });
    if (good != m_backups.cend())
        selectRow(int(good - m_backups.cbegin()));
}

void BackupTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableWidget::changeEvent(event);
}

void BackupTable::retranslate()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    setHorizontalHeaderLabels({ tr("Made"), tr("Size"), tr("Sites"), tr("State") });
    setRowCount(int(m_backups.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& [backup, report] = m_backups.at(row);
        const QString state = !report      ? tr("cannot be read")
            : !report->isSound()           ? tr("damaged")
            : backup.isFromBeforeMigration ? tr("good, from before an update of the program")
                                           : tr("good");
        const QStringList cells { QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat),
            QLocale().formattedDataSize(backup.bytes),
            report ? QLocale().toString(report->sites) : QString(), state };
        for (int column = 0; column < cells.size(); ++column)
            setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    if (!rows.isEmpty())
        selectRow(rows.first().row());
}
