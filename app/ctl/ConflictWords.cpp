// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ConflictWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString conflictWord(const char* text)
{
    return QCoreApplication::translate("ConflictWords", text);
}

QString sideText(const QString& value)
{
    const QString text = value.simplified();
    return text.isEmpty() ? conflictWord(QT_TRANSLATE_NOOP("ConflictWords", "(empty)")) : text;
}

} // namespace

namespace ConflictWords {

QJsonObject json(const SiteConflict& conflict)
{
    QJsonObject object { { u"place"_s, conflict.place }, { u"subject"_s, conflict.subject },
        { u"text"_s, SiteMerge::placeText(conflict) }, { u"secret"_s, conflict.isSecret },
        { u"removed_by_me"_s, conflict.isRemovedByMe },
        { u"removed_by_them"_s, conflict.isRemovedByThem } };
    if (!conflict.isSecret) {
        object.insert(u"base"_s, conflict.base);
        object.insert(u"mine"_s, conflict.mine);
        object.insert(u"theirs"_s, conflict.theirs);
    }
    return object;
}

QString text(const SiteConflict& conflict)
{
    const QString place = SiteMerge::placeText(conflict);
    if (conflict.isRemovedByMe)
        return conflictWord(QT_TRANSLATE_NOOP("ConflictWords", "%1 here, changed or used there"))
            .arg(place);
    if (conflict.isRemovedByThem)
        return conflictWord(QT_TRANSLATE_NOOP("ConflictWords", "%1 there, changed or used here"))
            .arg(place);
    if (conflict.isSecret)
        return conflictWord(QT_TRANSLATE_NOOP("ConflictWords", "%1: changed on both sides"))
            .arg(place);
    return conflictWord(QT_TRANSLATE_NOOP("ConflictWords", "%1: here %2, there %3"))
        .arg(place, sideText(conflict.mine), sideText(conflict.theirs));
}

std::optional<SiteMerge::Side> sideFrom(const QString& take)
{
    if (take == "mine"_L1)
        return SiteMerge::Side::Mine;
    if (take == "theirs"_L1)
        return SiteMerge::Side::Theirs;
    return {};
}

void decide(SiteMerge::Choices& choices, const QList<SiteConflict>& conflicts, SiteMerge::Side side)
{
    for (const SiteConflict& conflict : conflicts)
        choices.insert(conflict.place, side);
}

} // namespace ConflictWords
