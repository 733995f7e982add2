// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// The parameters of a Vega, by path (".lan.if.1.ip"), and what its statements do to them.
class VegaConfig {
public:
    /// @param extra further first words of paths
    explicit VegaConfig(const QStringList& extra = {});

    /// Carries out "set .path=value", "cp .path" or "purge .table". A row of a purged table must be
    /// made by "cp" before anything in it is set.
    /// @param at where relative paths begin; "cp" moves it
    /// @return what is wrong, in words; empty when all is well
    [[nodiscard]] QString apply(const QString& statement, QString& at);
    /// Comments, blank lines and statements; the first wrong one ends it.
    bool load(const QByteArray& script);

    [[nodiscard]] QString value(const QString& path) const { return m_values.value(path); }
    /// Lines such as .lan.if.1.ip="192.168.1.2", of a table, a row or a single parameter.
    [[nodiscard]] QByteArray shown(const QString& path) const;
    /// A script that makes these parameters from any others.
    [[nodiscard]] QByteArray script() const;
    [[nodiscard]] static QString resolved(const QString& path, const QString& at);

    friend bool operator==(const VegaConfig& a, const VegaConfig& b)
    {
        return a.m_values == b.m_values;
    }
    friend bool operator!=(const VegaConfig& a, const VegaConfig& b) { return !(a == b); }

private:
    [[nodiscard]] bool isKnown(const QString& path) const;
    QString set(const QString& path, const QString& value);
    QString enter(const QString& path);
    QString purge(const QString& path);

    QMap<QString, QString> m_values;
    QSet<QString> m_purged;
    QSet<QString> m_rows; ///< made by cp
    QSet<QString> m_words;
};
