// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

/// Reads a Vega's command file by itself (no code of models/) and follows every interface, group,
/// user and table row to what it names.
class VegaChecker {
public:
    struct Ports {
        int fxs = 0;
        int fxo = 0;
        int bri = 0;
        int pri = 0;
    };
    VegaChecker(const QByteArray& text, Ports ports);

    /// What is wrong, in words; none for a sound file.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }
    [[nodiscard]] QString value(const QString& key) const { return m_values.value(key); }

private:
    void readLine(const QString& line);
    void makeRow(const QString& row);
    void setValue(const QString& key, const QString& value);
    void checkHardware();
    void collectInterfaces();
    void checkPlanner();
    void checkPlan(const QString& plan);
    void checkWays();
    void checkUsers();
    void checkRegistrations();
    void checkHabits();
    void checkNetwork();
    [[nodiscard]] QStringList keys(const QString& pattern) const;
    [[nodiscard]] QStringList matching(const QString& interfacePattern) const;
    void fault(const QString& words) { m_faults.append(words); }

    Ports m_ports;
    QMap<QString, QString> m_values;
    QSet<QString> m_purged;
    QSet<QString> m_rows;
    QSet<QString> m_lines; ///< interfaces of ports that are switched on
    QSet<QString> m_sip; ///< interfaces of SIP profiles
    QSet<QString> m_fromLine; ///< interfaces a plan leads on from
    QSet<QString> m_toLine;
    QStringList m_faults;
};
