// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/grandstream/GrandstreamFormat.h"

#include "models/gateway/grandstream/GrandstreamText.h"

using namespace Qt::StringLiterals;

namespace {

/// Devices print dial plans with and without blanks; they mean the same.
QString canonical(int number, QString value)
{
    const bool isDialPlan = number == 4200 || number == 4201;
    return isDialPlan ? value.remove(u' ') : value;
}

} // namespace

QList<ParameterFormat::Parameter> GrandstreamFormat::parse(const QByteArray& text) const
{
    QList<Parameter> out;
    const auto content = GrandstreamText::parsed(text);
    if (!content)
        return out;
    for (auto it = content->values.begin(); it != content->values.end(); ++it)
        out.append({ u'P' + QString::number(it.key()), canonical(it.key(), it.value()) });
    return out;
}

bool GrandstreamFormat::isHidden(const QString& key) const
{
    return GrandstreamText::isSecret(GrandstreamText::numberOf(key));
}

QList<ConfigDifference> GrandstreamFormat::differences(
    const QByteArray& found, const QByteArray& planned, Hidden hidden) const
{
    QList<ConfigDifference> out = ParameterFormat::differences(found, planned, hidden);
    const auto isEmptyAlready = [&out](const ConfigDifference& difference) {
        if (!difference.isAdded || !difference.text.endsWith(u'='))
            return false;
        return std::none_of(out.begin(), out.end(), [&](const ConfigDifference& other) {
            return !other.isAdded && other.text.startsWith(difference.text);
        });
    };
    QList<ConfigDifference> left;
    for (const ConfigDifference& difference : std::as_const(out))
        if (!isEmptyAlready(difference))
            left.append(difference);
    return left;
}
