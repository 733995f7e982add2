// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/FactList.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostListedValues = 20;
constexpr int longestFact = 400;
} // namespace

void FactList::add(const char* key, const QString& value)
{
    QString shown = value.left(longestFact);
    shown.removeIf([](QChar c) { return !c.isPrint(); });
    if (!shown.isEmpty())
        m_facts.append({ QString::fromLatin1(key), shown });
}

void FactList::addTruth(const char* key, bool value) { add(key, value ? u"yes"_s : u"no"_s); }

void FactList::addList(const char* key, const QStringList& values)
{
    add(key, values.mid(0, mostListedValues).join(u", "_s));
}

QString FactList::hopText(const SipHop& hop)
{
    return hop.endpoint.text() + u' ' + sipTransportName(hop.transport);
}
