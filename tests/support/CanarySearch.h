// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Looks for a text in whatever form a program may have left it: UTF-8, UTF-16 of both orders,
/// Base64 of any of these at every alignment, hexadecimal, reversed; in zlib streams, too, and in
/// Base64 of these, which is how the store keeps what is large.
class CanarySearch {
public:
    /// @param canary at least 12 letters and digits
    explicit CanarySearch(const QByteArray& canary);

    /// Names of the forms it was found in.
    [[nodiscard]] QStringList formsIn(const QByteArray& bytes) const;
    /// Every file below a folder, names of files and every value of SQLite databases included:
    /// "log/1.txt: utf-8". @param leave folders, relative, that are not looked into
    [[nodiscard]] QStringList findings(const QString& folder, const QStringList& leave = {}) const;
    /// Files that the last findings() looked into.
    [[nodiscard]] int files() const { return m_files; }

private:
    struct Form {
        QString name;
        QByteArray bytes;
    };
    void add(const QString& name, const QByteArray& bytes);
    void addBase64(const QString& name, const QByteArray& bytes);
    void collect(QStringList& forms, const QByteArray& bytes, int depth) const;
    void searchDatabase(const QString& path, const QString& name, QStringList& findings) const;

    QList<Form> m_forms;
    mutable int m_files = 0;
};
