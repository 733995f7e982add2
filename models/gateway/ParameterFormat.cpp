// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/ParameterFormat.h"

#include "models/core/Redactor.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One entry for each key, at the place of its last one.
QList<ParameterFormat::Parameter> lastOfEach(const QList<ParameterFormat::Parameter>& all)
{
    QHash<QString, qsizetype> last;
    for (qsizetype i = 0; i < all.size(); ++i)
        last.insert(all[i].key, i);
    QList<ParameterFormat::Parameter> out;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (last.value(all[i].key) == i)
            out.append(all[i]);
    return out;
}

} // namespace

bool ParameterFormat::isMasked(const QString& value) const
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c == u'*'; });
}

QList<ConfigDifference> ParameterFormat::differences(
    const QByteArray& found, const QByteArray& planned, Hidden hidden) const
{
    QHash<QString, QString> old;
    for (const Parameter& parameter : parse(found))
        old.insert(parameter.key, parameter.value);
    QList<ConfigDifference> out;
    for (const Parameter& parameter : lastOfEach(parse(planned))) {
        const auto was = old.constFind(parameter.key);
        const bool isKnown = was != old.constEnd();
        const bool isSecret = isHidden(parameter.key);
        const bool isUnknowable = isSecret && (!isKnown || isMasked(*was));
        if (isUnknowable ? hidden == Hidden::Equal : isKnown && *was == parameter.value)
            continue;
        const auto text = [&parameter, isSecret](const QString& value) {
            return parameter.key + u'=' + (isSecret ? QString::fromUtf8(Redactor::mask) : value);
        };
        if (isKnown)
            out.append({ false, {}, text(*was) });
        out.append({ true, {}, text(parameter.value) });
    }
    return out;
}

QByteArray ParameterFormat::withoutMasked(const QByteArray& text) const
{
    QList<QByteArray> kept;
    for (const QByteArray& line : text.split('\n')) {
        const QList<Parameter> parameters = parse(line);
        const bool isMask = std::any_of(parameters.begin(), parameters.end(),
            [this](const Parameter& p) { return isHidden(p.key) && isMasked(p.value); });
        if (!isMask)
            kept.append(line);
    }
    return kept.join('\n');
}
