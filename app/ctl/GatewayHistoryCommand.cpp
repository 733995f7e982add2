// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/GatewayHistoryCommand.h"

#include "models/core/Redactor.h"
#include "models/core/TextDiff.h"
#include "models/gateway/GatewayHistory.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString stamp(const QDateTime& at) { return at.toUTC().toString(Qt::ISODate); }

/// The line as it may be shown, behind its glyph.
QString shown(QChar glyph, const QString& line, const QList<Secret>& secrets)
{
    return glyph + QString(u' ') + QString::fromUtf8(Redactor::redact(line.toUtf8(), secrets));
}

/// Like the lines of a patch, three equal ones around each place.
QStringList patchLines(
    const QStringList& left, const QStringList& right, const QList<Secret>& secrets)
{
    const QList<TextDiff::Row> rows = TextDiff::rows(left, right);
    QStringList lines;
    for (const TextDiff::Piece& piece : TextDiff::folded(rows)) {
        const TextDiff::Row& row = rows[piece.first];
        if (piece.count > 1) {
            lines.append(u"@@ %1 @@"_s.arg(piece.count));
            continue;
        }
        if (row.kind == TextDiff::Kind::Equal) {
            lines.append(shown(u' ', left[row.left], secrets));
            continue;
        }
        if (row.left >= 0)
            lines.append(shown(u'-', left[row.left], secrets));
        if (row.right >= 0)
            lines.append(shown(u'+', right[row.right], secrets));
    }
    return lines;
}

} // namespace

GatewayHistoryCommand::GatewayHistoryCommand(const Options& options, const Output& output)
    : Command(options, output)
{
}

void GatewayHistoryCommand::start()
{
    const bool isComparing = word(1) == u"compare";
    if (options().words().size() != (isComparing ? 6 : 4))
        return badUsage(isComparing ? u"gateway compare SITE GATEWAY A B"_s
                                    : u"gateway history SITE GATEWAY"_s);
    withStore([this, isComparing] { isComparing ? startComparing() : startListing(); });
}

/// What happened is no secret: the passphrase is not asked for.
void GatewayHistoryCommand::startListing()
{
    const auto id = store().sites().find(word(2));
    if (!id)
        return fail(id.error());
    const auto site = store().sites().load(*id, SiteRepository::Secrets::Leave);
    if (!site)
        return fail(site.error());
    const Gateway* gateway = site->gateway(word(3));
    gateway ? list(*gateway) : fail(Error(ErrorCode::NoSuchGateway, word(3)));
}

void GatewayHistoryCommand::startComparing()
{
    withCatalog([this] {
        withSite(word(2), true, [this](const Site& site) {
            const Gateway* gateway = site.gateway(word(3));
            gateway ? compare(site, *gateway) : fail(Error(ErrorCode::NoSuchGateway, word(3)));
        });
    });
}

void GatewayHistoryCommand::list(const Gateway& gateway)
{
    const auto uploads = store().evidence().uploadsOf(gateway.id);
    if (!uploads)
        return fail(uploads.error());
    const auto backups = store().evidence().backups(gateway.id);
    if (!backups)
        return fail(backups.error());
    // Newest first, both together: ids are given in the order of time.
    auto upload = uploads->cbegin();
    auto backup = backups->cbegin();
    while (upload != uploads->cend() || backup != backups->cend()) {
        const bool isUpload
            = backup == backups->cend() || (upload != uploads->cend() && upload->id > backup->id);
        isUpload ? write(*upload++) : write(*backup++);
    }
    if (uploads->isEmpty() && backups->isEmpty())
        output().message(tr("%1 has no history yet.").arg(gateway.name));
    done(0);
}

void GatewayHistoryCommand::write(const UploadRecord& record) const
{
    QJsonObject event { { u"event"_s, record.purpose }, { u"subject"_s, word(3) },
        { u"id"_s, record.id }, { u"at"_s, stamp(record.endedAt) },
        { u"state"_s, outcomeName(record.outcome.end) }, { u"door"_s, record.door },
        { u"method"_s, record.method }, { u"identity"_s, record.identity },
        { u"elapsed_ms"_s, record.elapsedMs }, { u"fingerprint"_s, record.fingerprint },
        { u"notes"_s, QJsonArray::fromStringList(record.notes) } };
    if (record.outcome.error)
        event.insert(u"code"_s, errorCodeName(record.outcome.error->code));
    QStringList words { record.id, stamp(record.endedAt), record.purpose,
        outcomeName(record.outcome.end), record.door, record.method, record.identity };
    words.removeAll(QString());
    output().event(event, words.join(u"  "_s));
}

void GatewayHistoryCommand::write(const BackupRecord& record) const
{
    QStringList words { record.id, stamp(record.takenAt), u"backup"_s, record.region,
        record.identity };
    words.removeAll(QString());
    output().event(
        { { u"event"_s, u"backup"_s }, { u"subject"_s, word(3) }, { u"id"_s, record.id },
            { u"at"_s, stamp(record.takenAt) }, { u"region"_s, record.region },
            { u"identity"_s, record.identity }, { u"fingerprint"_s, record.fingerprint } },
        words.join(u"  "_s));
}

void GatewayHistoryCommand::compare(const Site& site, const Gateway& gateway)
{
    QList<QStringList> sides;
    for (const int i : { 4, 5 }) {
        const auto content = GatewayHistory::content(store(), site, gateway, catalog(), word(i));
        if (!content)
            return fail(content.error());
        sides.append(TextDiff::lines(*content));
    }
    const int places = TextDiff::placeCount(TextDiff::rows(sides[0], sides[1]));
    const QStringList lines
        = places == 0 ? QStringList() : patchLines(sides[0], sides[1], site.secrets());
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, gateway.name },
                       { u"state"_s, u"done"_s }, { u"left"_s, word(4) }, { u"right"_s, word(5) },
                       { u"differences"_s, places }, { u"difference"_s, lines.join(u'\n') } },
        lines.join(u'\n'));
    output().message(
        places == 0 ? tr("Both are the same.") : tr("%n place(s) differ.", nullptr, places));
    done(0);
}
