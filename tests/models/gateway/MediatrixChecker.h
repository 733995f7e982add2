// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

/// Reads a DGW configuration script by itself (no code of models/) and follows every route, mapping
/// and row to what it names.
class MediatrixChecker {
public:
    /// @param ports BRI ports of the model
    MediatrixChecker(const QByteArray& text, int ports);

    /// What is wrong, in words; none for a sound script.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }
    [[nodiscard]] QString value(const QString& key) const { return m_values.value(key); }

private:
    void checkBytes(const QByteArray& text);
    void readLine(const QString& line);
    void runCommand(const QString& command);
    void setValue(const QString& key, const QString& value);
    void checkRow(const QString& key);
    void checkGateways();
    void checkPorts();
    void checkRoutes();
    void checkRoute(const QString& route);
    void checkMappings(const QString& names, const QString& by);
    void checkUsers();
    void checkNetwork();
    void checkHabits();
    [[nodiscard]] QStringList keys(const QString& pattern) const;
    [[nodiscard]] QSet<QString> valuesOf(const QString& pattern) const;
    void fault(const QString& words) { m_faults.append(words); }

    int m_ports;
    QMap<QString, QString> m_values;
    QHash<QString, int> m_inserted; ///< rows by table, since it was emptied
    QSet<QString> m_gateways;
    QSet<QString> m_lines; ///< isdn-Bri1 and so on, of ports in service
    QSet<QString> m_sources;
    QSet<QString> m_destinations;
    QString m_last;
    bool m_isRoutingApplied = true;
    QStringList m_faults;
};
