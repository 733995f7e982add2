// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/SupportTranscripts.h"

#include "models/store/Store.h"
#include "models/trunktest/TrunkTestExport.h"
#include "models/trunktest/TrunkTestJson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

using Kind = SupportFile::Kind;

QByteArray transcriptLine(const char* name, const QString& value)
{
    return value.isEmpty() ? QByteArray() : name + QByteArray(": ") + value.toUtf8() + '\n';
}

QByteArray transcriptMoment(const char* name, const QDateTime& at)
{
    return transcriptLine(name, at.toUTC().toString(Qt::ISODate));
}

QByteArray transcriptEnd(const QString& outcome, const std::optional<Error>& error)
{
    QByteArray text = transcriptLine("outcome", outcome);
    if (error) {
        text += transcriptLine("error", errorCodeName(error->code));
        text += transcriptLine("subject", error->subject);
        text += transcriptLine("detail", error->detail);
        text += transcriptLine("next to act", turnName(error->turn));
    }
    return text;
}

QByteArray transcriptPart(const char* title, const QString& text)
{
    return text.isEmpty() ? QByteArray()
                          : QByteArray("\n--- ") + title + " ---\n" + text.toUtf8() + '\n';
}

/// "upload-1-isdn-failed.txt": what a plain archive keeps on any system.
QString transcriptName(
    const QString& kind, int number, const QString& subject, const QString& outcome)
{
    QString name;
    for (const QChar c : subject.left(40))
        name += c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-') ? c : QChar(u'_');
    QStringList parts { kind, QString::number(number), name, outcome };
    parts.removeAll(QString());
    return parts.join(u'-') + u".txt"_s;
}

SupportFile uploadFile(const UploadRecord& record, int number)
{
    QByteArray text;
    text += transcriptLine("gateway", record.gatewayName);
    text += transcriptLine("what", record.purpose);
    text += transcriptMoment("ended", record.endedAt);
    text += transcriptLine("milliseconds", QString::number(record.elapsedMs));
    text += transcriptLine("way", record.door + u' ' + record.method);
    text += transcriptLine("device", record.identity);
    text += transcriptLine("configuration sent, SHA-256", record.fingerprint);
    text += transcriptLine("notes", record.notes.join(u", "_s));
    text += transcriptEnd(record.outcomeText, record.outcome.error);
    text += transcriptPart("difference", record.difference);
    text += transcriptPart("dialog", record.transcript);
    return { Kind::Upload,
        transcriptName(u"upload"_s, number, record.gatewayName, record.outcomeText), text };
}

SupportFile testFile(const TrunkTestRecord& record, int number)
{
    QByteArray text;
    text += transcriptLine("trunk", record.trunkName);
    text += transcriptMoment("ended", record.endedAt);
    text += transcriptLine("milliseconds", QString::number(record.elapsedMs));
    text += transcriptEnd(record.outcomeText, record.outcome.error);
    text += transcriptPart(
        "steps", QString::fromUtf8(QJsonDocument(record.steps).toJson(QJsonDocument::Indented)));
    text += transcriptPart("messages",
        QString::fromUtf8(TrunkTestExport::text(TrunkTestJson::messagesOf(record.messages))));
    return { Kind::TrunkTest,
        transcriptName(u"trunk-test"_s, number, record.trunkName, record.outcomeText), text };
}

QByteArray itemLines(const QList<DeploymentItem>& items)
{
    QByteArray text;
    for (const DeploymentItem& item : items) {
        QStringList words { QString::number(item.position), item.item, item.action, item.state };
        if (item.error)
            words += { errorCodeName(item.error->code), item.error->subject, item.error->detail };
        words.removeAll(QString());
        text += words.join(u"  "_s).replace(u'\n', u' ').toUtf8() + '\n';
    }
    return text;
}

SupportFile deploymentFile(
    const DeploymentRecord& record, const QList<DeploymentItem>& items, int number)
{
    const QString outcome = record.outcomeText.isEmpty() ? u"interrupted"_s : record.outcomeText;
    QByteArray text;
    text += transcriptLine("PBX", record.pbxKind + u" at "_s + record.host);
    text += transcriptLine("what", record.purpose);
    text += transcriptLine("groups", record.scope.join(u", "_s));
    text += transcriptMoment("begun", record.startedAt);
    text += transcriptMoment("ended", record.endedAt);
    text += transcriptEnd(outcome, record.outcome.error);
    text += transcriptPart("items", QString::fromUtf8(itemLines(items)));
    text += transcriptPart("dialog", record.transcript);
    return { Kind::Deployment, transcriptName(u"deployment"_s, number, record.pbxKind, outcome),
        text };
}

Status addUploads(QList<SupportFile>& files, Store& store, const QString& siteId, int most)
{
    const auto listed = store.evidence().uploads(siteId);
    if (!listed)
        return tl::unexpected(listed.error());
    for (int i = 0; i < std::min<qsizetype>(most, listed->size()); ++i) {
        const auto whole = store.evidence().upload(listed->at(i).id);
        if (!whole)
            return tl::unexpected(whole.error());
        files.append(uploadFile(*whole, i + 1));
    }
    return {};
}

Status addTests(QList<SupportFile>& files, Store& store, const QString& siteId, int most)
{
    const auto listed = store.trunkTests().tests(siteId);
    if (!listed)
        return tl::unexpected(listed.error());
    for (int i = 0; i < std::min<qsizetype>(most, listed->size()); ++i) {
        const auto whole = store.trunkTests().test(listed->at(i).id);
        if (!whole)
            return tl::unexpected(whole.error());
        files.append(testFile(*whole, i + 1));
    }
    return {};
}

Status addDeployments(QList<SupportFile>& files, Store& store, const QString& siteId, int most)
{
    const auto listed = store.deployments().deployments(siteId);
    if (!listed)
        return tl::unexpected(listed.error());
    for (int i = 0; i < std::min<qsizetype>(most, listed->size()); ++i) {
        const auto whole = store.deployments().deployment(listed->at(i).id);
        if (!whole)
            return tl::unexpected(whole.error());
        const auto items = store.deployments().items(listed->at(i).id);
        if (!items)
            return tl::unexpected(items.error());
        files.append(deploymentFile(*whole, *items, i + 1));
    }
    return {};
}

} // namespace

Result<QList<SupportFile>> SupportTranscripts::of(Store& store, const QString& siteId, int most)
{
    QList<SupportFile> files;
    for (const auto add : { addUploads, addTests, addDeployments })
        if (const Status added = add(files, store, siteId, most); !added)
            return tl::unexpected(added.error());
    return files;
}
