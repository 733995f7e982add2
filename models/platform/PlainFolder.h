// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/Descriptor.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// The plain files of a folder that neither is a link nor lies behind one; links in it are not
/// followed either: what lies behind them is nobody's to read or to write. Names are Latin letters
/// without a folder. What fails leaves the reason in errno.
class PlainFolder {
public:
    /// @param path of the folder that `name` stands in; see isOpen()
    PlainFolder(const QString& path, const QString& name);
    [[nodiscard]] bool isOpen() const { return m_folder.isOpen(); }

    struct File {
        QString name;
        qint64 size = 0; ///< bytes
        QDateTime changed; ///< UTC
    };
    /// In no order.
    [[nodiscard]] std::optional<QList<File>> files() const;
    /// For reading; a pipe in its place is no file, and is not waited for. @return -1 for none
    [[nodiscard]] int openFile(const QString& name) const;
    /// For writing, its owner's only; not one that is there. @return -1 for none
    [[nodiscard]] int newFile(const QString& name) const;
    /// Whatever bears the other name is replaced, a link itself and not what it leads to.
    [[nodiscard]] bool rename(const QString& name, const QString& other) const;
    [[nodiscard]] bool remove(const QString& name) const;

private:
    OwnedDescriptor m_folder;
};
