// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QList>

/// Writes several files into a folder, such as a USB stick, so that each is there whole or as it
/// was before. Nothing is replaced until all of them are written and on the medium.
class FolderWriter {
public:
    struct File {
        QString name; ///< without a folder
        QByteArray content;
        bool isSecret = false; ///< its owner's only, where the file system has modes
    };

    /// @param folder made if its parent exists
    /// Errors: FileUnwritable (subject = folder or file, detail = the system's words).
    static Status write(const QString& folder, const QList<File>& files);

    /// A name every file system takes, FAT included: no reserved character or device name, no dot
    /// or blank at its end, at most 100 characters. @param other when nothing is left
    static QString safeName(const QString& text, const QString& other);
    /// Whether files there can be kept from other users. False on FAT and where it is not known.
    static bool hasModes(const QString& folder);
};
