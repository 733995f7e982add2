// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/SupportRedaction.h"

#include "models/store/Store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// Encoded forms of anything shorter would be found where they mean something else.
constexpr qsizetype shortestEncoded = 6;

QByteArray jsonForm(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4); // without ["…"]
}

/// What of the Base64 of a longer text is sure to be this one's, wherever it begins in a group.
void addBase64Forms(Redactor& redactor, const QByteArray& bytes)
{
    for (int before = 0; before < 3; ++before) {
        const QByteArray padded = QByteArray(before, 'x') + bytes;
        const QByteArray encoded = padded.toBase64();
        const qsizetype from = before == 0 ? 0 : before + 1;
        const qsizetype to = padded.size() * 8 / 6;
        redactor.addSecret(Secret(QString::fromLatin1(encoded.sliced(from, to - from))));
    }
}

void addForms(Redactor& redactor, const Secret& secret)
{
    redactor.addSecret(secret);
    const QByteArray bytes = secret.revealUtf8();
    const QString text = QString::fromUtf8(bytes);
    for (const QByteArray& form :
        { QUrl::toPercentEncoding(text), QUrl::toPercentEncoding(text).toLower(),
            text.toHtmlEscaped().toUtf8(), jsonForm(text) })
        if (form != bytes)
            redactor.addSecret(Secret(QString::fromUtf8(form)));
    if (bytes.size() < shortestEncoded)
        return;
    redactor.addSecret(Secret(QString::fromLatin1(bytes.toHex())));
    redactor.addSecret(Secret(QString::fromLatin1(bytes.toHex().toUpper())));
    addBase64Forms(redactor, bytes);
}

} // namespace

Result<QList<Secret>> SupportRedaction::secretsOf(Store& store, const Site& site)
{
    QList<Secret> all = site.secrets();
    const auto revisions = store.history().list(site.id, mostRevisions);
    if (!revisions)
        return tl::unexpected(revisions.error());
    for (const SiteRevision& revision : *revisions) {
        if (!revision.isKept)
            continue;
        const auto then = store.history().at(revision.id);
        if (!then && then.error().code == ErrorCode::VaultLocked)
            return tl::unexpected(then.error());
        if (then) // one that cannot be read any more is nobody's password
            all += then->secrets();
    }
    // Without a vault there are none of these either.
    if (!store.vault().isUnlocked())
        return all;
    const auto accounts = store.phones().redirectAccounts();
    if (!accounts)
        return tl::unexpected(accounts.error());
    for (const RedirectAccount& account : *accounts)
        all.append(account.password);
    const auto dossiers = store.certification().dossiers();
    if (!dossiers)
        return tl::unexpected(dossiers.error());
    for (const DossierRecord& listed : *dossiers)
        if (const auto dossier = store.certification().dossier(listed.id))
            all.append(dossier->password);
    return all;
}

Redactor SupportRedaction::redactorFor(const QList<Secret>& secrets)
{
    Redactor redactor;
    QSet<QByteArray> known; // most states of a site have the same ones
    for (const Secret& secret : secrets) {
        const QByteArray bytes = secret.revealUtf8();
        if (bytes.isEmpty() || known.contains(bytes))
            continue;
        known.insert(bytes);
        addForms(redactor, secret);
    }
    return redactor;
}
