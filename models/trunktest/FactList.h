// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipAgent.h"
#include "models/trunktest/TrunkFact.h"

/// Collects facts in the order to show them, bounded and printable; what is empty is no fact.
class FactList {
public:
    void add(const char* key, const QString& value);
    void add(const char* key, const QByteArray& value) { add(key, QString::fromUtf8(value)); }
    void add(const char* key, double value) { add(key, QString::number(value, 'f', 1)); }
    void addCount(const char* key, quint64 value) { add(key, QString::number(value)); }
    void addTruth(const char* key, bool value);
    void addList(const char* key, const QStringList& values);
    [[nodiscard]] const QList<TrunkFact>& facts() const { return m_facts; }

    /// "192.0.2.7:5060 udp"
    static QString hopText(const SipHop& hop);

private:
    QList<TrunkFact> m_facts;
};
