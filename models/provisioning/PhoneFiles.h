// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

/// Firmware, ringtones and pictures that phones fetch, in folders beside the database.
class PhoneFiles {
public:
    enum class Kind { Firmware, Ringtones, Backgrounds, Screensavers };
    struct Entry {
        QString name;
        qint64 bytes = 0;
        QDateTime changedAt;
    };

    /// @param folder is made when something is added; "<folder of the database>/phone-files"
    explicit PhoneFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// @param database path, or the address of a shared one: then they are kept on this machine
    static PhoneFiles beside(const QString& database);

    [[nodiscard]] Result<QList<Entry>> list(Kind kind) const;
    /// Copies it in, whole or not at all. Errors: PhoneFileRefused (name, type by content, size),
    /// FileUnreadable, FileUnwritable.
    Status add(Kind kind, const QString& path) const;
    /// Errors: NoSuchPhoneFile.
    Status remove(Kind kind, const QString& name) const;
    /// A descriptor to read from, never of anything outside the folder, never through a link; the
    /// caller closes it. Errors: NoSuchPhoneFile.
    [[nodiscard]] Result<int> open(Kind kind, const QString& name) const;
    [[nodiscard]] const QString& folder() const { return m_folder; }

    static QString kindName(Kind kind); ///< firmware, ringtones, backgrounds, screensavers
    static std::optional<Kind> kindFromName(QStringView name);
    /// Letters, digits and . _ - ( ), not beginning with a dot, at most 100.
    static bool isName(QStringView name);
    static constexpr qint64 maximumBytes = 512LL * 1024 * 1024;

private:
    QString m_folder;
};
