// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/Backups.h"

#include <QTableWidget>

#include <optional>

/// A backup, and what a look into it found; nothing while it has not been looked at.
struct LookedAtBackup {
    DatabaseBackup backup;
    std::optional<DatabaseReport> report;
    [[nodiscard]] bool isGood() const { return report && report->isSound(); }
};

/// The backups of a database, newest first: when, how large, how many sites, and whether they are
/// good.
class BackupTable : public QTableWidget {
    Q_OBJECT

public:
    explicit BackupTable(QWidget* parent = nullptr);

    void setBackups(const QList<LookedAtBackup>& backups);
    /// nullptr when none is selected.
    [[nodiscard]] const LookedAtBackup* selected() const;
    [[nodiscard]] const QList<LookedAtBackup>& backups() const { return m_backups; }
    /// The newest good one.
    void selectNewestGood();

    /// Looks into each: it blocks.
    static QList<LookedAtBackup> lookAt(const QString& database);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QList<LookedAtBackup> m_backups;
};
