// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteDiff.h"

#include "models/core/TextLanguage.h"
#include "models/site/SiteTree.h"
#include "models/site/SiteWords.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using ChangeKind = SiteChange::Kind;

/// Texts are shortened where they stand in a sentence.
constexpr qsizetype longestValue = 60;

QString diffText(const char* text, int n = -1)
{
    return TextLanguage::translate("SiteDiff", text, nullptr, n);
}

class DiffWalk {
public:
    void fields(
        const SiteNode& before, const SiteNode& after, const QString& place, const QString& subject)
    {
        QSet<QString> known;
        for (const SiteNode& was : before.children) {
            known.insert(was.key);
            node(&was, after.child(was.key), SiteTree::joined(place, was.key), subject);
        }
        for (const SiteNode& is : after.children)
            if (!known.contains(is.key))
                node(nullptr, &is, SiteTree::joined(place, is.key), subject);
    }
    [[nodiscard]] const QList<SiteChange>& changes() const { return m_changes; }

private:
    /// One of the two may be missing: of a dictionary's entries, and of dictionaries.
    void node(
        const SiteNode* before, const SiteNode* after, const QString& place, const QString& subject)
    {
        if (before && after && *before == *after)
            return;
        const SiteNode& any = before ? *before : *after;
        if (any.kind == SiteNode::Kind::Parts)
            return before && after ? parts(*before, *after, place, subject) : void();
        if (any.kind != SiteNode::Kind::Fields)
            return value(before, after, place, subject);
        const SiteNode none;
        const bool isOfModel = place.startsWith("parameters/models/"_L1);
        if (any.children.isEmpty() && !(before && after))
            return add(before ? ChangeKind::Removed : ChangeKind::Added, place, any.key);
        fields(
            before ? *before : none, after ? *after : none, place, isOfModel ? any.key : subject);
    }

    void value(
        const SiteNode* before, const SiteNode* after, const QString& place, const QString& subject)
    {
        SiteChange change { ChangeKind::Changed, place, subject, {}, {}, false };
        change.isSecret = (before && before->kind == SiteNode::Kind::Hidden)
            || (after && after->kind == SiteNode::Kind::Hidden);
        if (!change.isSecret) {
            change.before = before ? SiteWords::valueText(*before) : QString();
            change.after = after ? SiteWords::valueText(*after) : QString();
        }
        m_changes.append(change);
    }

    void parts(
        const SiteNode& before, const SiteNode& after, const QString& place, const QString& outer)
    {
        QHash<QString, const SiteNode*> present;
        for (const SiteNode& part : after.children)
            present.insert(part.key, &part);
        QStringList orderBefore;
        for (const SiteNode& was : before.children) {
            const QString inner = SiteTree::joined(place, was.key);
            const SiteNode* is = present.value(was.key);
            if (!is) {
                add(ChangeKind::Removed, inner, SiteWords::partName(before.key, was, outer));
                continue;
            }
            orderBefore.append(was.key);
            if (was != *is)
                fields(was, *is, inner, SiteWords::partName(after.key, *is, outer));
        }
        const QSet<QString> common(orderBefore.begin(), orderBefore.end());
        QStringList orderAfter;
        for (const SiteNode& is : after.children) {
            if (common.contains(is.key))
                orderAfter.append(is.key);
            else
                add(ChangeKind::Added, SiteTree::joined(place, is.key),
                    SiteWords::partName(after.key, is, outer));
        }
        if (orderBefore != orderAfter)
            m_changes.append({ ChangeKind::Moved, place, outer, SiteWords::orderText(before),
                SiteWords::orderText(after), false });
    }

    void add(ChangeKind kind, const QString& place, const QString& subject)
    {
        m_changes.append({ kind, place, subject, {}, {}, false });
    }

    QList<SiteChange> m_changes;
};

QString shortenedValue(const QString& value)
{
    const QString text = value.simplified();
    if (text.isEmpty())
        return diffText(QT_TRANSLATE_NOOP("SiteDiff", "(empty)"));
    return text.size() > longestValue ? text.left(longestValue - 1) + u'…' : text;
}

/// The part a change belongs to: "trunks/<id>"; empty for values of the site itself.
QString changedPart(const SiteChange& change)
{
    const QStringList segments = change.place.split(u'/');
    return segments.size() < 2 || SiteTree::namingFields(segments.constFirst()).isEmpty()
        ? QString()
        : segments.first(2).join(u'/');
}

/// The first key all have in common; empty when there is none.
QString commonGroupOf(const QList<SiteChange>& changes)
{
    const auto groupOf = [](const SiteChange& change) { return change.place.section(u'/', 0, 0); };
    const QString group = groupOf(changes.constFirst());
    const bool isCommon = std::all_of(changes.begin(), changes.end(),
        [&](const SiteChange& change) { return groupOf(change) == group; });
    return isCommon ? group : QString();
}

/// Of these, the parts of the site that were added or removed as a whole: users, trunks.
QList<SiteChange> wholeParts(QList<SiteChange> changes)
{
    changes.removeIf([](const SiteChange& change) {
        const bool isWhole = change.kind == ChangeKind::Added || change.kind == ChangeKind::Removed;
        return !isWhole || change.place.count(u'/') != 1;
    });
    return changes;
}

} // namespace

namespace SiteDiff {

QList<SiteChange> between(const SiteNode& before, const SiteNode& after)
{
    DiffWalk walk;
    walk.fields(before, after, {}, {});
    return walk.changes();
}

QList<SiteChange> between(const Site& before, const Site& after)
{
    return between(SiteTree::of(before), SiteTree::of(after));
}

QString placeText(const SiteChange& change)
{
    const QStringList keys = SiteTree::keys(change.place);
    QString form;
    switch (change.kind) {
    case ChangeKind::Added:
        form = diffText(QT_TRANSLATE_NOOP("SiteDiff", "%1: added"));
        break;
    case ChangeKind::Removed:
        form = diffText(QT_TRANSLATE_NOOP("SiteDiff", "%1: removed"));
        break;
    case ChangeKind::Moved:
        form = diffText(QT_TRANSLATE_NOOP("SiteDiff", "%1: order"));
        break;
    case ChangeKind::Changed:
        return u"%1: %2"_s.arg(SiteWords::groupText(keys.first(keys.size() - 1), change.subject),
            SiteWords::fieldText(keys));
    }
    return form.arg(SiteWords::groupText(keys, change.subject));
}

QString text(const SiteChange& change)
{
    if (change.kind != ChangeKind::Changed)
        return placeText(change);
    if (change.isSecret)
        return diffText(QT_TRANSLATE_NOOP("SiteDiff", "%1 changed")).arg(placeText(change));
    return u"%1: %2 → %3"_s.arg(
        placeText(change), shortenedValue(change.before), shortenedValue(change.after));
}

QString summary(const QList<SiteChange>& changes)
{
    if (changes.isEmpty())
        return {};
    if (changes.size() == 1)
        return placeText(changes.constFirst());
    const int count = int(changes.size());
    const SiteChange& first = changes.constFirst();
    const bool isOfWholeParts
        = std::all_of(changes.begin(), changes.end(), [&](const SiteChange& change) {
              return change.kind == first.kind && change.place.count(u'/') == 1;
          });
    const QString group = commonGroupOf(changes);
    if (isOfWholeParts && !group.isEmpty() && first.kind == ChangeKind::Added)
        return SiteWords::countText(group, SiteWords::Count::Added, count);
    if (isOfWholeParts && !group.isEmpty() && first.kind == ChangeKind::Removed)
        return SiteWords::countText(group, SiteWords::Count::Removed, count);
    // What follows from a part that came or went is not what somebody did.
    const QList<SiteChange> parts = wholeParts(changes);
    if (group.isEmpty() && !parts.isEmpty() && parts.size() < count
        && !commonGroupOf(parts).isEmpty())
        // Within a call that is named translate() lupdate would not see it.
        return diffText(
            QT_TRANSLATE_N_NOOP("SiteDiff", "%1, and %n more change(s)"), count - int(parts.size()))
            .arg(summary(parts));
    const QString part = changedPart(first);
    const bool isOnePart = !part.isEmpty()
        && std::all_of(changes.begin(), changes.end(),
            [&](const SiteChange& change) { return changedPart(change) == part; });
    const QString counted
        = SiteWords::countText(isOnePart ? QString() : group, SiteWords::Count::Changed, count);
    // The subject of a port is longer than its gateway's: the part's own name is asked for.
    return isOnePart && first.place.count(u'/') == 2
        ? u"%1: %2"_s.arg(SiteWords::groupText(SiteTree::keys(part), first.subject), counted)
        : counted;
}

} // namespace SiteDiff
