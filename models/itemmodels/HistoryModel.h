// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/EvidenceRepository.h"

#include <QAbstractTableModel>

/// What a gateway went through, newest first: uploads, restores and backups. Raw values only.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Way, Ending, Device, ColumnCount };
    enum class Kind { Upload, Restore, Backup };
    Q_ENUM(Kind)
    enum Role {
        IdRole = Qt::UserRole,
        KindRole, ///< a Kind
        EndRole, ///< int of Outcome::End; invalid for a backup
        DoorRole,
        MethodRole, ///< of a backup: its region
    };

    explicit HistoryModel(QObject* parent = nullptr);

    /// Headers are enough; both lists newest first.
    void setRecords(const QList<UploadRecord>& uploads, const QList<BackupRecord>& backups);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: QDateTime in UTC, Kind, door, Outcome::End as int or nothing, identity.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// -1 = not there.
    [[nodiscard]] int rowOf(const QString& id) const;

private:
    struct Entry {
        Kind kind = Kind::Backup;
        QString id;
        QDateTime at;
        QString door;
        QString method;
        QVariant end;
        QString identity;
    };
    static Entry entryOf(const UploadRecord& record);
    static Entry entryOf(const BackupRecord& record);
    [[nodiscard]] static QVariant display(const Entry& entry, int column);
    QList<Entry> m_entries;
};
