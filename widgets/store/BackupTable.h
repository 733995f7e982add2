// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/Backups.h"

#include <QTableWidget>

#include <functional>
#include <optional>

/// A backup, and what a look into it found; nothing where it could not be looked into.
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

    /// Looks into each, as restoring does: it blocks. @param goesOn asked before each; false = stop
    static QList<LookedAtBackup> lookAt(
        const QString& database, const std::function<bool()>& goesOn = {});

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QList<LookedAtBackup> m_backups;
};
