// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteTags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// By letters alone, not by locale: a site file must be the same on every laptop.
bool isTagBefore(const QString& a, const QString& b)
{
    const int order = QString::compare(a, b, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a < b;
}

} // namespace

namespace SiteTags {

QStringList normalised(const QStringList& tags)
{
    QStringList result;
    for (const QString& text : tags)
        for (const QString& part : text.split(u',')) {
            const QString tag = part.simplified().left(maximumLength).trimmed();
            if (!tag.isEmpty() && !result.contains(tag, Qt::CaseInsensitive))
                result.append(tag);
        }
    std::sort(result.begin(), result.end(), isTagBefore);
    return result;
}

QStringList fromText(const QString& text) { return normalised({ text }); }

QString text(const QStringList& tags) { return tags.join(u", "_s); }

bool contains(const QStringList& tags, const QString& tag)
{
    return tags.contains(tag.simplified(), Qt::CaseInsensitive);
}

QStringList with(const QStringList& tags, const QStringList& added)
{
    return normalised(tags + added);
}

QStringList without(const QStringList& tags, const QStringList& removed)
{
    const QStringList gone = normalised(removed);
    QStringList left = tags;
    left.removeIf([&](const QString& tag) { return gone.contains(tag, Qt::CaseInsensitive); });
    return left;
}

} // namespace SiteTags
