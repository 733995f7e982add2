// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/SupportBundle.h"

#include "models/care/SupportFacts.h"
#include "models/care/SupportRedaction.h"
#include "models/care/SupportTranscripts.h"
#include "models/gateway/FolderWriter.h"
#include "models/site/SiteFile.h"
#include "models/store/Store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString bundleText(const char* text) { return QCoreApplication::translate("SupportBundle", text); }

const char* aboutKind(SupportFile::Kind kind)
{
    switch (kind) {
    case SupportFile::Kind::Contents:
        return QT_TRANSLATE_NOOP("SupportBundle", "What is in this archive, and what is not");
    case SupportFile::Kind::Versions:
        return QT_TRANSLATE_NOOP("SupportBundle", "Versions of the program and of the system");
    case SupportFile::Kind::Settings:
        return QT_TRANSLATE_NOOP("SupportBundle", "Settings of the program on this computer");
    case SupportFile::Kind::Network:
        return QT_TRANSLATE_NOOP(
            "SupportBundle", "Network of this computer, without public addresses");
    case SupportFile::Kind::Database:
        return QT_TRANSLATE_NOOP("SupportBundle", "Figures of the database");
    case SupportFile::Kind::Site:
        return QT_TRANSLATE_NOOP("SupportBundle", "The site as planned, without passwords");
    case SupportFile::Kind::Errors:
        return QT_TRANSLATE_NOOP("SupportBundle", "What went wrong since the program was started");
    case SupportFile::Kind::Upload:
        return QT_TRANSLATE_NOOP("SupportBundle", "An upload to a gateway, with its dialog");
    case SupportFile::Kind::TrunkTest:
        return QT_TRANSLATE_NOOP("SupportBundle", "A trunk test, with its messages");
    case SupportFile::Kind::Deployment:
        return QT_TRANSLATE_NOOP("SupportBundle", "A deployment to the PBX, with its dialog");
    }
    Q_UNREACHABLE();
}

QByteArray eventLines(const QList<SupportEvent>& events)
{
    QByteArray text;
    for (const SupportEvent& event : events) {
        QStringList words { event.at.toUTC().toString(Qt::ISODate), event.what,
            errorCodeName(event.error.code), event.error.subject, event.error.detail,
            turnName(event.error.turn) };
        words.removeAll(QString());
        text += words.join(u"  "_s).replace(u'\n', u' ').toUtf8() + '\n';
    }
    return text;
}

void redact(QList<SupportFile>& files, Redactor redactor)
{
    for (SupportFile& file : files) {
        file.content = redactor.whole(file.content);
        // Names are made of what the user called things.
        file.name = QString::fromUtf8(redactor.whole(file.name.toUtf8()));
        file.name.remove(QString::fromUtf8(Redactor::mask));
    }
}

} // namespace

QString SupportFile::about() const { return bundleText(aboutKind(kind)); }

Result<QList<SupportFile>> SupportBundle::collect(
    Store& store, const std::optional<Site>& site, const Request& request, const Watch& watch)
{
    using Kind = SupportFile::Kind;
    const auto stopped = [&watch](const QString& step) { return watch && !watch(step); };
    const auto cancelled = [](const QString& step) { return fail(ErrorCode::Cancelled, {}, step); };
    if (stopped(u"facts"_s))
        return cancelled(u"facts"_s);
    QList<SupportFile> files { { Kind::Versions, u"versions.txt"_s, SupportFacts::versions(store) },
        { Kind::Settings, u"settings.txt"_s, request.settings },
        { Kind::Network, u"network.txt"_s, SupportFacts::network() },
        { Kind::Database, u"database.txt"_s, SupportFacts::database(store) } };
    if (!request.events.isEmpty())
        files.append({ Kind::Errors, u"errors.txt"_s, eventLines(request.events) });
    QList<Secret> secrets;
    if (site) {
        if (stopped(u"transcripts"_s))
            return cancelled(u"transcripts"_s);
        files.append(
            { Kind::Site, u"site.json"_s, SiteFile::write(*site, SiteFile::Secrets::Omit) });
        const auto transcripts = SupportTranscripts::of(store, site->id, mostTranscripts);
        if (!transcripts)
            return tl::unexpected(transcripts.error());
        files += *transcripts;
        if (stopped(u"secrets"_s))
            return cancelled(u"secrets"_s);
        const auto known = SupportRedaction::secretsOf(store, *site);
        if (!known)
            return tl::unexpected(known.error());
        secrets = *known;
    }
    if (stopped(u"redact"_s))
        return cancelled(u"redact"_s);
    redact(files, SupportRedaction::redactorFor(secrets));
    return files;
}

SupportFile SupportBundle::contents(const QList<SupportFile>& files)
{
    QStringList lines { bundleText(QT_TRANSLATE_NOOP("SupportBundle", "Doppino support bundle")),
        QString() };
    qsizetype widest = 0;
    for (const SupportFile& file : files)
        widest = std::max(widest, file.name.size());
    for (const SupportFile& file : files)
        lines.append(u"%1  %2"_s.arg(file.name.leftJustified(widest), file.about()));
    lines += { QString(),
        bundleText(QT_TRANSLATE_NOOP("SupportBundle",
            "Passwords are not in it: they are left out, or replaced by dots where a device or a "
            "server said them. Names, numbers and addresses of the site are in it.")),
        bundleText(QT_TRANSLATE_NOOP("SupportBundle",
            "Backups of devices, recordings and the database itself are not in it. Nothing was "
            "sent anywhere by the program.")) };
    return { SupportFile::Kind::Contents, u"contents.txt"_s, (lines.join(u'\n') + u'\n').toUtf8() };
}

Result<qint64> SupportBundle::write(const QList<SupportFile>& files, const QString& path)
{
    const QFileInfo file(path);
    const auto packed = pack(files, path);
    if (!packed)
        return tl::unexpected(packed.error());
    const Status written
        = FolderWriter::write(file.absolutePath(), { { file.fileName(), *packed, true } });
    return written ? Result<qint64>(packed->size()) : tl::unexpected(written.error());
}

QString SupportBundle::fileName(const QString& siteName, const QDate& date)
{
    const QString day = date.toString(Qt::ISODate);
    return siteName.isEmpty()
        ? u"doppino-support-%1.zip"_s.arg(day)
        : u"doppino-support-%1-%2.zip"_s.arg(FolderWriter::safeName(siteName, u"site"_s), day);
}
