// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesFilesCommand.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

void PhonesFilesCommand::start()
{
    const QStringList words = options().words();
    const QString verb = words.value(2);
    const auto kind = PhoneFiles::kindFromName(words.value(3));
    const bool isListing = verb == u"list" && (words.size() == 3 || (words.size() == 4 && kind));
    const bool isChanging = (verb == u"add" || verb == u"remove") && words.size() == 5 && kind;
    if (!isListing && !isChanging)
        return badUsage(u"phones files list|add|remove firmware|ringtones|backgrounds|screensavers "
                        "FILE"_s);
    const PhoneFiles files = PhoneFiles::beside(options().database());
    if (verb == u"add")
        return end(QFileInfo(words.at(4)).fileName(), files.add(*kind, words.at(4)));
    if (verb == u"remove")
        return end(words.at(4), files.remove(*kind, words.at(4)));
    using Kind = PhoneFiles::Kind;
    list(files,
        kind ? QList { *kind }
             : QList { Kind::Firmware, Kind::Ringtones, Kind::Backgrounds, Kind::Screensavers });
}

void PhonesFilesCommand::list(const PhoneFiles& files, const QList<PhoneFiles::Kind>& kinds)
{
    for (const PhoneFiles::Kind kind : kinds) {
        const auto entries = files.list(kind);
        if (!entries)
            return fail(entries.error());
        for (const PhoneFiles::Entry& entry : *entries)
            output().event({ { u"event"_s, u"file"_s }, { u"kind"_s, PhoneFiles::kindName(kind) },
                               { u"name"_s, entry.name }, { u"bytes"_s, entry.bytes },
                               { u"changed_at"_s, entry.changedAt.toString(Qt::ISODate) } },
                u"%1  %2  %3"_s.arg(PhoneFiles::kindName(kind), -12)
                    .arg(entry.bytes, 12)
                    .arg(entry.name));
    }
    done(0);
}

void PhonesFilesCommand::end(const QString& name, const Status& status)
{
    if (!status)
        return fail(status.error());
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, name }, { u"state"_s, u"done"_s } });
    done(0);
}
